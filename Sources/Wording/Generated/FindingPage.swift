// Made from the catalogues of 'finding-page' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let candidate = Phrase(
    "This is a candidate for review, not a decision.",
    "Mater i'w adolygu yw hwn, nid penderfyniad.",
    nil)
  package static let whyItIsListed = Phrase(
    "Why it is listed",
    "Pam y mae ar y rhestr",
    nil)
  package static let bodiesConcerned = Phrase(
    "The bodies it concerns",
    "Y cyrff dan sylw",
    nil)
  package static let whatSpeaksAgainst = Phrase(
    "What speaks against it",
    "Dadleuon yn ei erbyn",
    nil)
  package static let whatWouldChangeIt = Phrase(
    "What would change this finding",
    "Beth a fyddai'n newid y canfyddiad hwn",
    nil)
  package static let relatedFindings = Phrase(
    "Related findings",
    "Canfyddiadau cysylltiedig",
    nil)
  package static let elsewhere = Phrase(
    "Where it is already done",
    "Lle mae hyn eisoes yn digwydd",
    nil)
  package static let measure = Phrase(
    "Measure",
    "Mesur",
    nil)
  package static let condition = Phrase(
    "Condition",
    "Amod",
    nil)
  package static let threshold = Phrase(
    "Threshold",
    "Trothwy",
    nil)
  package static let margin = Phrase(
    "Margin",
    "Gwahaniaeth",
    nil)
  package static let atLeast = Phrase(
    "at least",
    "o leiaf",
    nil)
  package static let below = Phrase(
    "below",
    "islaw",
    nil)
  package static let measuresCaption = Phrase(
    "Measures beside their thresholds",
    "Mesurau ochr yn ochr â'u trothwyon",
    nil)
  package static let measuresNote = Phrase(
    "Scores run from 0 (nothing in common) to 1 (alike). The margin is the distance to the threshold.",
    "Mae sgôr rhwng 0 (dim yn gyffredin) ac 1 (yr un fath). Y gwahaniaeth yw'r pellter rhwng y sgôr a'r trothwy.",
    nil)
  package static let datesFromTitle = Phrase(
    "read from its title",
    "wedi'u darllen o'i deitl",
    nil)
  package static let sameOrganisationsNotPeople = Phrase(
    "The catalogue counts organisations, not persons: members in common are the same organisations and may send different representatives.",
    "Mae'r catalog yn cyfrif sefydliadau, nid unigolion: yr un sefydliadau yw'r aelodau a rennir, a gallant anfon cynrychiolwyr gwahanol.",
    nil)
  package static let changeByCatalogue = Phrase(
    "A correction of the catalogue: a member list, a remit or an area that is recorded wrongly.",
    "Cywiriad i'r catalog: rhestr aelodau, cylch gwaith neu ardal sydd wedi'u cofnodi'n anghywir.",
    nil)
  package static let thresholdsAreSettings = Phrase(
    "Another threshold: all are settings, listed under",
    "Trothwy arall: gosodiadau yw pob un, a restrir o dan",
    nil)
  package static let factor = Phrase(
    "Factor",
    "Ffactor",
    nil)
  package static let priorityCaption = Phrase(
    "Priority and its four factors",
    "Blaenoriaeth a'i phedwar ffactor",
    nil)
  package static let strengthMeaning = Phrase(
    "How far the measures lie beyond their thresholds: ½ when just met, 1 at most. Where one body does the same elsewhere already, half of what is missing to 1 is added.",
    "Pa mor bell y mae'r mesurau y tu hwnt i'w trothwyon: ½ pan gyrhaeddir y trothwy'n union, 1 ar y mwyaf. Lle mae un corff eisoes yn gwneud yr un peth mewn lle arall, ychwanegir hanner yr hyn sy'n brin o 1.",
    nil)
  package static let feasibilityMeaning = Phrase(
    "Who can act: local partners 1, less for each further step.",
    "Pwy all weithredu: partneriaid lleol 1, a llai am bob cam pellach.",
    nil)
  package static let confidenceMeaning = Phrase(
    "How sure the seats are: published 1, following from law less, assumed least.",
    "Pa mor sicr yw'r seddi: 1 i sedd gyhoeddedig, llai i un sy'n deillio o'r gyfraith, lleiaf i un dybiedig.",
    nil)
  package static let priorityMeaning = Phrase(
    "The four multiplied.",
    "Y pedwar wedi'u lluosi.",
    nil)
  package static let what = Phrase(
    "people",
    "y bobl",
    nil)
  package static let what2 = Phrase(
    "areas",
    "yr ardaloedd",
    nil)
  package static let precedentIntroduction = Phrase(
    "The same kinds are already linked elsewhere in the catalogue:",
    "Mae'r un mathau eisoes wedi'u cysylltu mewn mannau eraill yn y catalog:",
    nil)
  package static let alsoHolds = Phrase(
    "The same bodies also meet the condition of:",
    "Mae'r un cyrff hefyd yn bodloni amod:",
    nil)
  package static let fact = Phrase(
    "Fact",
    "Ffaith",
    nil)
  package static let seat = Phrase(
    "Seat",
    "Sedd",
    nil)
  package static let inputCaption = Phrase(
    "Rows of the input behind this finding",
    "Rhesi'r mewnbwn y tu ôl i'r canfyddiad hwn",
    nil)
  package static let textOfTheLaw = Phrase(
    "(text of the law)",
    "(testun y gyfraith)",
    nil)
  package static let findingRest = Phrase(
    "All that was counted, and where it comes from",
    "Popeth a gyfrifwyd, ac o ble y daw",
    nil)
  package static let freedBeyondMergers = Phrase(
    "What a merger among them would free is counted in the finding about it, and not here.",
    "Cyfrifir yr hyn a ryddheid drwy uno rhai ohonynt yn y canfyddiad am hynny, ac nid yma.",
    nil)
}

extension Words {
  package static func placeInList(list: Phrase, rank: Int) -> Phrase {
    placeInListText.filled(.phrase(list), .number(rank))
  }
  private static let placeInListText = Filling(
      [0, ", number ", 1],
      [0, ", rhif ", 1],
      nil)
  package static func assumedHere(count: Int, seats: Phrase) -> Phrase {
    assumedHereText.filled(.number(count), .phrase(seats))
  }
  private static let assumedHereText = Filling(plural: 
      Filling.Forms(one: [0, " of ", 1, " of these bodies is assumed: neither published nor from law."], other: [0, " of ", 1, " of these bodies are assumed: neither published nor from law."]),
      Filling.Forms(one: ["Tybiwyd ", 0, " o'r ", 1, " ar y cyrff hyn: nid yw wedi'i chyhoeddi nac yn deillio o'r gyfraith."], other: ["Tybiwyd ", 0, " o'r ", 1, " ar y cyrff hyn: nid ydynt wedi'u cyhoeddi nac yn deillio o'r gyfraith."]),
      nil)
  package static func wouldEndBelow(name: Phrase, threshold: String, value: String) -> Phrase {
    wouldEndBelowText.filled(.phrase(name), .text(threshold), .text(value))
  }
  private static let wouldEndBelowText = Filling(
      [0, ": it would no longer hold below ", 1, "; it stands at ", 2, "."],
      [0, ": ni fyddai'r canfyddiad yn sefyll mwyach islaw ", 1, "; y gwerth ar hyn o bryd yw ", 2, "."],
      nil)
  package static func wouldEndAbove(name: Phrase, threshold: String, value: String) -> Phrase {
    wouldEndAboveText.filled(.phrase(name), .text(threshold), .text(value))
  }
  private static let wouldEndAboveText = Filling(
      [0, ": it would no longer hold from ", 1, " on; it stands at ", 2, "."],
      [0, ": ni fyddai'r canfyddiad yn sefyll mwyach o ", 1, " ymlaen; y gwerth ar hyn o bryd yw ", 2, "."],
      nil)
  package static func closestMargin(distance: String, name: Phrase) -> Phrase {
    closestMarginText.filled(.text(distance), .phrase(name))
  }
  private static let closestMarginText = Filling(
      ["The closest margin is ", 0, ": ", 1, "."],
      ["Y gwahaniaeth lleiaf yw ", 0, ": ", 1, "."],
      nil)
  package static func benefitMeaning(half: String) -> Phrase {
    benefitMeaningText.filled(.text(half))
  }
  private static let benefitMeaningText = Filling(
      ["Meeting-days freed a year, f, as f ÷ (f + ", 0, ")."],
      ["Diwrnodau cyfarfod a ryddheir mewn blwyddyn, f, fel f ÷ (f + ", 0, ")."],
      nil)
  package static func freedSentence(days: Phrase) -> Phrase {
    freedSentenceText.filled(.phrase(days))
  }
  private static let freedSentenceText = Filling(
      ["It could free ", 0, " a year."],
      ["Gallai ryddhau ", 0, " mewn blwyddyn."],
      nil)
  package static func freedSentenceAssumed(days: Phrase) -> Phrase {
    freedSentenceAssumedText.filled(.phrase(days))
  }
  private static let freedSentenceAssumedText = Filling(
      ["It could free ", 0, " a year. Some of the meeting counts behind this are assumed."],
      ["Gallai ryddhau ", 0, " mewn blwyddyn. Tybiaethau yw rhai o'r niferoedd cyfarfodydd y tu ôl i hyn."],
      nil)
  package static func putRightPriority(what: Phrase, count: Phrase) -> Phrase {
    putRightPriorityText.filled(.phrase(what), .phrase(count))
  }
  private static let putRightPriorityText = Filling(
      ["A gap frees nothing, so it has no priority score. It is ranked by the ", 0, " affected: ", 1, "."],
      ["Nid yw bwlch yn rhyddhau dim, felly nid oes ganddo sgôr blaenoriaeth. Caiff ei drefnu yn ôl ", 0, " yr effeithir arnynt: ", 1, "."],
      nil)
  package static func foldedIntroduction(count: Phrase) -> Phrase {
    foldedIntroductionText.filled(.phrase(count))
  }
  private static let foldedIntroductionText = Filling(
      [0, " explained by this one and folded under it:"],
      ["Yr hyn a eglurir gan y canfyddiad hwn ac a gynhwysir oddi tano (", 0, "):"],
      nil)
  package static func inputRows(count: Phrase) -> Phrase {
    inputRowsText.filled(.phrase(count))
  }
  private static let inputRowsText = Filling(
      [0, " of the input"],
      [0, " o'r mewnbwn"],
      nil)
  package static func freedSentenceAllAssumed(days: Phrase) -> Phrase {
    freedSentenceAllAssumedText.filled(.phrase(days))
  }
  private static let freedSentenceAllAssumedText = Filling(
      ["It could free ", 0, " a year. All of the meeting counts behind this are assumed."],
      ["Gallai ryddhau ", 0, " mewn blwyddyn. Tybiaethau yw'r holl niferoedd cyfarfodydd y tu ôl i hyn."],
      nil)
  package static func benefitServed(served: Phrase) -> Phrase {
    benefitServedText.filled(.phrase(served))
  }
  private static let benefitServedText = Filling(
      ["It concerns ", 0, "."],
      ["Y rhai y mae'n ymwneud â hwy: ", 0, "."],
      nil)
}
