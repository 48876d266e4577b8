// Made from the catalogues of 'whole' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let placeCatalogue = Phrase(
    "in the catalogue or follow from it",
    "yn y catalog neu'n deillio ohono",
    nil)
}

extension Words {
  package static func unshown(figure: String, place: Phrase) -> Phrase {
    unshownText.filled(.text(figure), .phrase(place))
  }
  private static let unshownText = Filling(
      [0, " more not shown here; all are ", 1, "."],
      ["Heb eu dangos yma: ", 0, " arall; mae pob un ", 1, "."],
      nil)
  package static func andMore(figure: String, place: Phrase) -> Phrase {
    andMoreText.filled(.text(figure), .phrase(place))
  }
  private static let andMoreText = Filling(
      ["and ", 0, " more, all ", 1],
      ["hefyd ", 0, " arall, pob un ", 1],
      nil)
  package static func placeTable(name: String) -> Phrase {
    placeTableText.filled(.text(name))
  }
  private static let placeTableText = Filling(
      ["in tables/", 0, ".en.csv"],
      ["yn tables/", 0, ".cy.csv"],
      nil)
  package static func placeFile(path: String) -> Phrase {
    placeFileText.filled(.text(path))
  }
  private static let placeFileText = Filling(
      ["in ", 0],
      ["yn ", 0],
      nil)
  package static func placePage(name: Phrase) -> Phrase {
    placePageText.filled(.phrase(name))
  }
  private static let placePageText = Filling(
      ["on the page “", 0, "”"],
      ["ar y dudalen “", 0, "”"],
      nil)
  package static func placeTableCompressed(name: String) -> Phrase {
    placeTableCompressedText.filled(.text(name))
  }
  private static let placeTableCompressedText = Filling(
      ["in tables/", 0, ".en.csv.gz"],
      ["yn tables/", 0, ".cy.csv.gz"],
      nil)
}
