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
}
