// Made from the catalogues of 'reference' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let madeFromTheCode = Phrase(
    "Made from the code: record it anew with LANDSCAPE_RECORD=1 and the test of reference documents.",
    "Lluniwyd o'r cod: cofnodwch ef o'r newydd â LANDSCAPE_RECORD=1 a phrawf y dogfennau cyfeirio.",
    nil)
  package static let rulesReferenceIntroduction = Phrase(
    "Every rule with its condition in words and in symbols and its thresholds at their defaults. The method page of a report says the same with the settings in force. A comparison with a threshold t is ≥ t − 10⁻⁹.",
    "Pob rheol gyda'i hamod mewn geiriau ac mewn symbolau a'i throthwyon ar eu gwerthoedd diofyn. Mae tudalen 'Dull' adroddiad yn dweud yr un peth gyda'r gosodiadau mewn grym. Cymhariaeth â throthwy t yw ≥ t − 10⁻⁹.",
    nil)
  package static let noThresholds = Phrase(
    "It has no threshold.",
    "Nid oes ganddi drothwy.",
    nil)
  package static let fourCounts = Phrase(
    "The four counts",
    "Y pedwar cyfrif",
    nil)
  package static let countMeanings2 = Phrase(
    "cases the condition was asked of.",
    "achosion y gofynnwyd yr amod amdanynt.",
    nil)
  package static let countMeanings3 = Phrase(
    "cases in which it holds and that became findings.",
    "achosion y mae'n wir amdanynt ac a ddaeth yn ganfyddiadau.",
    nil)
  package static let countMeanings4 = Phrase(
    "cases the rule has nothing to say of: data missing, or outside what it is about.",
    "achosion nad oes gan y rheol ddim i'w ddweud amdanynt: data ar goll, neu y tu allan i'w maes.",
    nil)
  package static let countMeanings5 = Phrase(
    "cases that are never compared: a scrutiny body with any other, a service with a body that runs none, a national with a sub-national body, a sub-group with its parent, sub-groups of one parent (but for bodies of one kind that lie one within another: nested-board compares them).",
    "achosion na chânt byth eu cymharu: corff craffu ag unrhyw un arall, gwasanaeth â chorff nad yw'n darparu un, corff cenedlaethol â chorff is-genedlaethol, is-grŵp â'i riant-gorff, is-grwpiau o'r un rhiant-gorff (ond am gyrff o'r un math sydd un o fewn y llall: mae nested-board yn eu cymharu).",
    nil)
  package static let settingsReferenceHeading = Phrase(
    "Settings",
    "Gosodiadau",
    nil)
  package static let settingsReferenceIntroduction = Phrase(
    "Every number and choice that a run depends on. `landscape.yaml` and `--set name=value` go by these names. The stability draws vary what is marked so, each by ± `stability.spread` within its range, whole numbers to the nearest.",
    "Pob rhif a dewis y mae rhediad yn dibynnu arno. Mae `landscape.yaml` a `--set name=value` yn defnyddio'r enwau hyn. Mae treialon y sefydlogrwydd yn amrywio'r rhai a nodir felly, pob un yn ôl ± `stability.spread` o fewn ei amrediad, a rhifau cyfan i'r agosaf.",
    nil)
  package static let settingRange = Phrase(
    "Range",
    "Amrediad",
    nil)
  package static let wholeNumber = Phrase(
    "whole",
    "cyfan",
    nil)
  package static let acceptedDate = Phrase(
    "a date such as 2023-06-30, 2023-06 or 2023",
    "dyddiad fel 2023-06-30, 2023-06 neu 2023",
    nil)
  package static let acceptedText = Phrase(
    "a text, or `en` and `cy`",
    "testun, neu `en` a `cy`",
    nil)
  package static let diagnosticsReferenceHeading = Phrase(
    "Diagnostics",
    "Negeseuon am y data",
    nil)
  package static let diagnosticsReferenceIntroduction = Phrase(
    "Every code that a message about input can carry, what it means and what to do about it.",
    "Pob cod y gall neges am y mewnbwn ei gario, beth mae'n ei olygu a beth i'w wneud amdano.",
    nil)
  package static let whatToDo = Phrase(
    "What to do",
    "Beth i'w wneud",
    nil)
  package static let acceptedLanguages = Phrase(
    "BCP 47 tags, such as en or cy",
    "tagiau BCP 47, megis en neu cy",
    nil)
}

extension Words {
  package static func baseRateMeaning(share: String) -> Phrase {
    baseRateMeaningText.filled(.text(share))
  }
  private static let baseRateMeaningText = Filling(
      ["The summary warns of a rule that holds for more than ", 0, " of the cases it was applied to (`report.base-rate-warning`)."],
      ["Mae'r crynodeb yn rhybuddio am reol sy'n wir am dros ", 0, " o'r achosion y cafodd ei chymhwyso iddynt (`report.base-rate-warning`)."],
      nil)
  package static func unseenMeaning(share: String) -> Phrase {
    unseenMeaningText.filled(.text(share))
  }
  private static let unseenMeaningText = Filling(
      ["Beside these stands what a rule could not look at: the partnerships that it is about and of which the catalogue does not give what it needs. Where nothing is left to look at, the report says that the rule could not look; from ", 0, " of them on it says how many (`report.unseen-warning`)."],
      ["Yn ogystal â'r rhain ceir yr hyn na allai rheol edrych arno: y partneriaethau y mae'n ymwneud â hwy ac nad yw'r catalog yn rhoi'r hyn sydd ei angen arni amdanynt. Lle nad oes dim ar ôl i edrych arno, mae'r adroddiad yn dweud na allai'r rheol edrych; o ", 0, " ohonynt ymlaen mae'n dweud faint (`report.unseen-warning`)."],
      nil)
}
