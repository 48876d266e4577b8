// Made from the catalogues of 'packs' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let overlapsHere = Phrase(
    "Where they overlap",
    "Ble maent yn gorgyffwrdd",
    nil)
  package static let noOverlapsHere = Phrase(
    "No two of these partnerships meet the overlap condition.",
    "Nid oes dwy o'r partneriaethau hyn yn bodloni'r amod gorgyffwrdd.",
    nil)
  package static let overlapsHereSentence2 = Phrase(
    "One pair of them overlaps. Bodies that scrutinise are left out, and pairs of national bodies.",
    "Mae un pâr ohonynt yn gorgyffwrdd. Ni chynhwysir cyrff sy'n craffu, na pharau o gyrff cenedlaethol.",
    nil)
  package static let footprintsWithin = Phrase(
    "Footprints within it",
    "Olion traed o'i fewn",
    nil)
  package static let footprintsAround = Phrase(
    "Footprints that hold it",
    "Olion traed sy'n ei gynnwys",
    nil)
  package static let footprintsAcross = Phrase(
    "Footprints that cross it",
    "Olion traed sy'n ei groesi",
    nil)
  package static let allActions = Phrase(
    "All actions",
    "Pob cam gweithredu",
    nil)
  package static let alsoHere = Phrase(
    "Also here:",
    "Hefyd yma:",
    nil)
  package static let restIsNamed = Phrase(
    "The rest is named below the table.",
    "Mae'r gweddill wedi'u henwi o dan y tabl.",
    nil)
  package static let answerHave = Phrase(
    "What there is",
    "Beth sydd",
    nil)
  package static let answerChanged = Phrase(
    "What changed",
    "Beth sydd wedi newid",
    nil)
  package static let answerFirst = Phrase(
    "Look first at",
    "Edrychwch gyntaf ar",
    nil)
  package static let answerWho = Phrase(
    "Who can act",
    "Pwy all weithredu",
    nil)
  package static let answerTrust = Phrase(
    "How far to trust it",
    "I ba raddau y gellir dibynnu arno",
    nil)
  package static let packCountsCaption = Phrase(
    "What is counted, beside others like it",
    "Yr hyn a gyfrifir, wrth ochr eraill tebyg",
    nil)
  package static let packCounted = Phrase(
    "Counted",
    "Cyfrif",
    nil)
  package static let packHere = Phrase(
    "Here",
    "Yma",
    nil)
  package static let packMedian = Phrase(
    "Median",
    "Canolrif",
    nil)
  package static let packPeers = Phrase(
    "Others and this",
    "Eraill a hwn",
    nil)
  package static let distinctFootprints = Phrase(
    "Distinct footprints",
    "Olion traed gwahanol",
    nil)
  package static let plansToSign = Phrase(
    "Plans of these partnerships",
    "Cynlluniau'r partneriaethau hyn",
    nil)
  package static let assessmentsToSign = Phrase(
    "Needs assessments of these partnerships",
    "Asesiadau anghenion y partneriaethau hyn",
    nil)
  package static let packPeersOfArea = Phrase(
    "The median is of the areas of its kind in which a partnership works, this one among them.",
    "Mae'r canolrif o'r ardaloedd o'i math y mae partneriaeth yn gweithio ynddynt, gan gynnwys hon.",
    nil)
  package static let packPeersOfFootprint = Phrase(
    "The median is of the footprints in use that are smaller than the nation and have, like this one, one area or several.",
    "Mae'r canolrif o'r olion traed mewn defnydd sy'n llai na'r genedl ac sydd, fel hwn, ag un ardal neu sawl un.",
    nil)
  package static let packPeersOfOrganisation = Phrase(
    "The median is of the organisations of its kind with a counted seat, this one among them.",
    "Canolrif y sefydliadau o'i fath sydd â sedd a gyfrifir yw hwn, gan gynnwys y sefydliad ei hun.",
    nil)
  package static let packMapName = Phrase(
    "Map of the place",
    "Map o'r lle",
    nil)
  package static let packFirst = Phrase(
    "To look at first",
    "I edrych arno gyntaf",
    nil)
  package static let packChangesHeading = Phrase(
    "Since the last review",
    "Ers yr adolygiad diwethaf",
    nil)
  package static let answerWhoNobody = Phrase(
    "The main list is empty: nobody is asked to act on anything in it.",
    "Mae'r brif restr yn wag: ni ofynnir i neb weithredu ar ddim sydd arni.",
    nil)
}

extension Words {
  package static func overlapsHereSentence(count: Phrase) -> Phrase {
    overlapsHereSentenceText.filled(.phrase(count))
  }
  private static let overlapsHereSentenceText = Filling(
      [0, " of them overlap. Bodies that scrutinise are left out, and pairs of national bodies."],
      ["Mae ", 0, " ohonynt yn gorgyffwrdd. Ni chynhwysir cyrff sy'n craffu, na pharau o gyrff cenedlaethol."],
      nil)
  package static func overlap(count: Phrase) -> Phrase {
    overlapText.filled(.phrase(count))
  }
  private static let overlapText = Filling(
      [0, " of partnerships overlaps"],
      ["mae ", 0, " o bartneriaethau'n gorgyffwrdd"],
      nil)
  package static func overlap2(count: Phrase) -> Phrase {
    overlap2Text.filled(.phrase(count))
  }
  private static let overlap2Text = Filling(
      [0, " of partnerships overlap"],
      ["mae ", 0, " o bartneriaethau'n gorgyffwrdd"],
      nil)
  package static func whatThereIs(all: Phrase, bodies: Phrase, seats: Phrase, overlap: Phrase) -> Phrase {
    whatThereIsText.filled(.phrase(all), .phrase(bodies), .phrase(seats), .phrase(overlap))
  }
  private static let whatThereIsText = Filling(
      [0, ", on which ", 1, " hold ", 2, " that count; ", 3, "."],
      ["Mae ", 0, ", ac mae ", 1, " yn dal ", 2, " a gyfrifir arnynt; ", 3, "."],
      nil)
  package static func atLastReview(figure: String) -> Phrase {
    atLastReviewText.filled(.text(figure))
  }
  private static let atLastReviewText = Filling(
      [0, " at the last review"],
      [0, " yn yr adolygiad diwethaf"],
      nil)
  package static func answerWhoCounted(local: Int, all: Phrase, wholly: Int) -> Phrase {
    answerWhoCountedText.filled(.number(local), .phrase(all), .number(wholly))
  }
  private static let answerWhoCountedText = Filling(
      ["Local partners can take the first step themselves on ", 0, " of ", 1, " of the main list, and carry out the whole change on ", 2, "."],
      ["Yn achos ", 0, " o'r ", 1, " ar y brif restr, gall partneriaid lleol gymryd y cam cyntaf eu hunain; yn achos ", 2, " ohonynt, gallant wneud y newid cyfan."],
      nil)
  package static func packMapMessage(covered: Int, all: Int) -> Phrase {
    packMapMessageText.filled(.number(covered), .number(all))
  }
  private static let packMapMessageText = Filling(
      ["It covers ", 0, " of ", 1, " areas"],
      [0, " o ", 1, ": yr ardaloedd y mae'n eu cwmpasu"],
      nil)
  package static func packMapDescription(covered: Int, all: Int) -> Phrase {
    packMapDescriptionText.filled(.number(covered), .number(all))
  }
  private static let packMapDescriptionText = Filling(
      ["Tinted and bordered areas are those that it covers: ", 0, " of ", 1, "."],
      ["Yr ardaloedd lliw â llinell o'u hamgylch yw'r rhai y mae'n eu cwmpasu: ", 0, " o ", 1, "."],
      nil)
  package static func packChanges(when: Phrase, new: Int, merged: Int, renamed: Int, fresh: Int, changed: Int) -> Phrase {
    packChangesText.filled(.phrase(when), .number(new), .number(merged), .number(renamed), .number(fresh), .number(changed))
  }
  private static let packChangesText = Filling(
      ["Partnerships since ", 0, " – new: ", 1, "; by merger or split: ", 2, "; renamed or replaced: ", 3, ". Findings – new or reopened: ", 4, "; changed: ", 5, "."],
      ["Partneriaethau (", 0, " – nawr) – newydd: ", 1, "; trwy uno neu rannu: ", 2, "; wedi newid enw neu gael eu disodli: ", 3, ". O'r canfyddiadau – newydd neu wedi'u hailagor: ", 4, "; wedi newid: ", 5, "."],
      nil)
}
