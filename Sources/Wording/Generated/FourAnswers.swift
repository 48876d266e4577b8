// Made from the catalogues of 'four-answers' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let fourQuestions = Phrase(
    "The review's four questions",
    "Pedwar cwestiwn yr adolygiad",
    nil)
  package static let isThereDuplication = Phrase(
    "Is there duplication?",
    "A oes dyblygu?",
    nil)
  package static let doesThePurposeHold = Phrase(
    "Does the purpose still hold?",
    "A yw'r diben yn dal yn berthnasol?",
    nil)
  package static let whoCanChangeIt = Phrase(
    "Who can change it?",
    "Pwy all ei newid?",
    nil)
  package static let whatWouldWeLose = Phrase(
    "What would we lose?",
    "Beth y byddem yn ei golli?",
    nil)
  package static let expectedOfTheKind = Phrase(
    "Expected everywhere: ",
    "Disgwylir ym mhobman: ",
    nil)
  package static let purposeOfEachBody = Phrase(
    "A question for each body the organisation sits on; their own findings answer it.",
    "Cwestiwn i bob corff y mae'r sefydliad yn aelod ohono; mae canfyddiadau'r cyrff eu hunain yn ei ateb.",
    nil)
  package static let kindHasEnded = Phrase(
    "The time of their kind was over at the date of the catalogue: ",
    "Roedd cyfnod y math hwn o gorff wedi dod i ben erbyn dyddiad y catalog: ",
    nil)
  package static let onlyOn = Phrase(
    "Members only of ",
    "Aelodau o un corff yn unig – ",
    nil)
  package static let notOnOuterOf = Phrase(
    "Members that are not on the outer body, of ",
    "Aelodau nad ydynt ar y corff allanol – ",
    nil)
  package static let onlySeatsHere = Phrase(
    "Organisations without a seat anywhere else: ",
    "Sefydliadau heb sedd yn unman arall: ",
    nil)
  package static let nothingCountedIsLost = Phrase(
    "Nothing that the catalogue counts; what it does not count, such as trust and local knowledge, only the partners can say.",
    "Dim byd y mae'r catalog yn ei gyfrif; y partneriaid yn unig a all ddweud beth arall a gollid, fel ymddiriedaeth a gwybodaeth leol.",
    nil)
  package static let askExplain = Phrase(
    "Remits and sub-groups that hang on these bodies are not looked for in a landscape of this size; landscape explain names them.",
    "Ni chwilir am gylchoedd gwaith ac is-grwpiau sy'n dibynnu ar y cyrff hyn mewn tirwedd o'r maint hwn; mae'r gorchymyn landscape explain yn eu henwi.",
    nil)
  package static let reviewsSaidNothing = Phrase(
    "The catalogue has nothing that earlier reviews said of these bodies or of their kinds.",
    "Nid oes gan y catalog ddim a ddywedodd adolygiadau cynharach am y cyrff hyn nac am eu mathau.",
    nil)
}

extension Words {
  package static func purposeFacts(law: String, all: String, plans: String) -> Phrase {
    purposeFactsText.filled(.text(law), .text(all), .text(plans))
  }
  private static let purposeFactsText = Filling(
      ["Set up by law: ", 0, " of ", 1, ". With a plan or assessment: ", 2, " of ", 1, ". Whether the purpose holds is for the partners to say; this is what the catalogue knows."],
      ["Sefydlwyd drwy gyfraith: ", 0, " o'r ", 1, ". Â chynllun neu asesiad: ", 2, " o'r ", 1, ". Mater i'r partneriaid yw dweud a yw'r diben yn dal yn berthnasol; dyma'r hyn y mae'r catalog yn ei wybod."],
      nil)
  package static func reviewsSaidOfThem(all: Phrase, activity: String, chances: String, done: String, against: String, other: String, kinds: String) -> Phrase {
    reviewsSaidOfThemText.filled(.phrase(all), .text(activity), .text(chances), .text(done), .text(against), .text(other), .text(kinds))
  }
  private static let reviewsSaidOfThemText = Filling(
      ["What earlier reviews said of these bodies: ", 0, " of evidence (activity: ", 1, "; opportunities: ", 2, "; progress: ", 3, "; barriers: ", 4, "; options: ", 5, "); of their kinds: ", 6, "."],
      ["Yr hyn a ddywedodd adolygiadau cynharach am y cyrff hyn: ", 0, " o dystiolaeth (gweithgarwch: ", 1, "; cyfleoedd: ", 2, "; cynnydd: ", 3, "; rhwystrau: ", 4, "; opsiynau: ", 5, "); am eu mathau: ", 6, "."],
      nil)
  package static func purposeFactsInPart(law: String, all: String, unknown: String, plans: String) -> Phrase {
    purposeFactsInPartText.filled(.text(law), .text(all), .text(unknown), .text(plans))
  }
  private static let purposeFactsInPartText = Filling(
      ["Set up by law: ", 0, " of ", 1, "; not known: ", 2, ". With a plan or assessment: ", 3, " of ", 1, ". Whether the purpose holds is for the partners to say; this is what the catalogue knows."],
      ["Sefydlwyd drwy gyfraith: ", 0, " o'r ", 1, "; anhysbys: ", 2, ". Â chynllun neu asesiad: ", 3, " o'r ", 1, ". Mater i'r partneriaid yw dweud a yw'r diben yn dal yn berthnasol; dyma'r hyn y mae'r catalog yn ei wybod."],
      nil)
}
