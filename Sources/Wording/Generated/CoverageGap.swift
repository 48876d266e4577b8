// Made from the catalogues of 'coverage-gap' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let coverageGapName = Phrase(
    "Coverage gap",
    "Bwlch yn y cwmpas",
    "Beàrn san t-seirbheis")
  package static let coverageGapAction = Phrase(
    "Consider establishing or extending a body, or settling the double cover",
    "Ystyried sefydlu corff neu ehangu ardal corff, neu ddatrys y cwmpas dwbl",
    nil)
  package static let coverageGapChangedBy = Phrase(
    "A body established or extended, or the double cover settled.",
    "Sefydlu corff neu ehangu ardal corff, neu ddatrys y cwmpas dwbl.",
    nil)
  package static let absentSentence = Phrase(
    "Law, guidance or grant terms expect one everywhere, and the catalogue shows none of this kind here:",
    "Mae'r gyfraith, canllawiau neu delerau grant yn disgwyl un ym mhobman, ac nid yw'r catalog yn dangos yr un o'r math hwn yma:",
    nil)
  package static let doubledSentence = Phrase(
    "More than one body that counts as one of this kind covers the same place:",
    "Mae mwy nag un corff sy'n cyfrif o dan y math hwn yn cwmpasu'r un lle:",
    nil)
  package static let areasConcerned = Phrase(
    "Areas concerned:",
    "Ardaloedd dan sylw:",
    nil)
}

extension Template {
  package static let absentTitle = Filling(
      ["No body of the kind ", 0, " covers ", 1],
      ["Nid oes corff o'r math ", 0, " yn gwasanaethu: ", 1],
      ["Chan eil buidheann den t-seòrsa ", 0, ": ", 1]).template(
    .part(0), .part(1))
  package static let doubledTitle = Filling(
      ["More than one body counts as ", 0, " in ", 1],
      [1, ": mae mwy nag un corff yn cyfrif o dan y math ", 0],
      ["Dà bhuidheann den t-seòrsa ", 0, ": ", 1]).template(
    .part(0), .part(1))
}

extension Words {
  package static func coveredTwice(what: Phrase, served: Phrase) -> Phrase {
    coveredTwiceText.filled(.phrase(what), .phrase(served))
  }
  private static let coveredTwiceText = Filling(
      [0, " of one kind cover the same ", 1, "."],
      ["Mae ", 0, " o'r un math yn cwmpasu'r un ", 1, "."],
      nil)
  package static func coverageCondition(share: String) -> Phrase {
    coverageConditionText.filled(.text(share))
  }
  private static let coverageConditionText = Filling(
      ["A kind that is expected everywhere and active at the date is absent from an area, or two of it cover an area and no nested board says so. Where more than ", 0, " of the people are uncovered, the catalogue is incomplete and a data note says so instead."],
      ["Mae math a ddisgwylir ym mhobman ac sy'n weithredol ar y dyddiad yn absennol o ardal, neu mae dau gorff o'r math yn cwmpasu ardal heb fod canfyddiad 'bwrdd o fewn bwrdd' yn nodi hynny. Lle mae dros ", 0, " o'r bobl heb eu cwmpasu, mae'r catalog yn anghyflawn, a cheir nodyn data yn lle canfyddiad."],
      nil)
}
