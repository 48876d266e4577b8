/// Where the whole of a list or table stands, which a page may have to cut.
enum Whole: Hashable, Sendable {
  /// A table among the files of the report.
  case table(TableName)
  /// A file of the report, by its path below the report's folder.
  case file(String)
  /// A page of the report, by its name.
  case page(Phrase)
  /// The catalogue that was read.
  case catalogue

  /// Where the rows of a table stand that a page shows: those of the report's own tables in its files,
  /// others in what they were made of.
  init(of name: TableName) {
    self =
      TableName.allCases.contains(name)
      ? .table(name) : Self.pageTables[name.rawValue] ?? .catalogue
  }

  /// Tables of pages that are no table of the report, and where their rows can be had.
  private static let pageTables: [String: Whole] = [
    "bodies": .table(.landscape),
    "crossings": .table(.footprints),
    "findings-here": .table(.findings),
    "overlaps": .file("data/edges.csv"),
    "partnerships": .table(.landscape),
    "patterns": .table(.findings),
    "ranks": .table(.findings),
    "rejects": .file("rejects.csv"),
  ]
}

extension Phrase {
  /// How many entries of a list are not shown, and where all of them are.
  static func unshown(_ count: Int, _ whole: Whole) -> Phrase {
    let figure = Numerals.grouped(count)
    let place = place(of: whole)
    return Phrase(
      "\(figure) more not shown here; all are \(place.english).",
      "\(figure) arall heb eu dangos yma; mae pob un \(place.welsh).")
  }

  /// The same inside a paragraph: `and 12 more, all in tables/landscape.en.csv`; no full stop.
  static func andMore(_ count: Int, _ whole: Whole) -> Phrase {
    let figure = Numerals.grouped(count)
    let place = place(of: whole)
    return Phrase(
      "and \(figure) more, all \(place.english)", "a \(figure) arall, pob un \(place.welsh)")
  }

  /// In what, with its preposition.
  private static func place(of whole: Whole) -> Phrase {
    switch whole {
    case .table(let name):
      Phrase("in tables/\(name.rawValue).en.csv", "yn tables/\(name.rawValue).cy.csv")
    case .file(let path): Phrase("in \(path)", "yn \(path)")
    case .page(let name): Phrase("on the page “\(name.english)”", "ar y dudalen “\(name.welsh)”")
    case .catalogue: Phrase("in the catalogue", "yn y catalog")
    }
  }
}
