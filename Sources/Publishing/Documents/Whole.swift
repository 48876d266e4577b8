internal import Wording

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
    "findings-of-question": .table(.findings),
    "overlaps": .file("data/edges.csv"),
    "overlaps-of-kinds": .file("data/edges.csv"),
    "partnerships": .table(.landscape),
    "ranks": .table(.findings),
    "rejects": .file("rejects.csv"),
  ]
}

extension Phrase {
  /// How many entries of a list are not shown, and where all of them are.
  /// - Parameter isCompressed: whether tables for programs are compressed.
  static func unshown(_ count: Int, _ whole: Whole, isCompressed: Bool = false) -> Phrase {
    let figure = Numerals.grouped(count)
    let place = place(of: whole, isCompressed: isCompressed)
    return Words.unshown(figure: figure, place: place)
  }

  /// The same inside a paragraph: `and 12 more, all in tables/landscape.en.csv`; no full stop.
  static func andMore(_ count: Int, _ whole: Whole, isCompressed: Bool) -> Phrase {
    let figure = Numerals.grouped(count)
    let place = place(of: whole, isCompressed: isCompressed)
    return Words.andMore(figure: figure, place: place)
  }

  /// In what, with its preposition.
  static func place(of whole: Whole, isCompressed: Bool) -> Phrase {
    switch whole {
    case .table(let name) where isCompressed:
      Words.placeTableCompressed(name: name.rawValue)
    case .table(let name):
      Words.placeTable(name: name.rawValue)
    case .file(let path): Words.placeFile(path: path)
    case .page(let name): Words.placePage(name: name)
    case .catalogue: Phrase.placeCatalogue
    }
  }
}

extension PageWriter {
  /// How many entries of a list are not shown, and where all of them are.
  func unshown(_ count: Int, _ whole: Whole) -> Phrase {
    .unshown(count, whole, isCompressed: context.content.compresses)
  }
}
