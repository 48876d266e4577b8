package import LandscapeModel

/// A format that tables are rendered in; the raw value is its name on the command line.
package enum TableFormat: String, CaseIterable, Sendable {
  case markdown, latex, html, csv, tsv

  /// The end of a file's name.
  package var fileExtension: String {
    switch self {
    case .markdown: "md"
    case .latex: "tex"
    case .html: "html"
    case .csv: "csv"
    case .tsv: "tsv"
    }
  }

  /// Whether programs read it: then it has every column and numbers without grouping.
  package var isForPrograms: Bool { self == .csv || self == .tsv }
}

/// A table in one format and language.
package struct RenderedTable: Sendable {
  package let bytes: [UInt8]
  /// Cells that start like a formula and were given a leading `'`.
  package let defusedCells: Int
}

/// Renders `table` with formulas defused.
package func render(
  _ table: DocumentTable, format: TableFormat, language: Language
) -> [UInt8] {
  render(table, format: format, language: language, defusesFormulas: true).bytes
}

/// Renders `table`, with cells that start like a formula defused where `defusesFormulas` says so.
/// - Complexity: O(bytes of the result).
package func render(
  _ table: DocumentTable, format: TableFormat, language: Language, defusesFormulas: Bool
) -> RenderedTable {
  TableView(
    table, language: language, isForPrograms: format.isForPrograms,
    defusesFormulas: defusesFormulas
  ).rendered(as: format)
}

extension TableView {
  /// The view in one format; one view serves all formats that show the same columns.
  func rendered(as format: TableFormat) -> RenderedTable {
    let sink =
      switch format {
      case .markdown: markdownTable(self)
      case .latex: latexTable(self)
      case .html: htmlTable(self)
      case .csv: csvTable(self)
      case .tsv: tsvTable(self)
      }
    return RenderedTable(bytes: sink.bytes, defusedCells: defusedCells)
  }
}
