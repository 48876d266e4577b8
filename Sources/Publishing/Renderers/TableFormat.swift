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
  var renderer = TableRenderer(
    table: table, language: language, defusesFormulas: defusesFormulas)
  return renderer.rendered(as: format)
}

/// A table in one language in every format; those for readers lay out one view of it.
struct TableRenderer {
  let table: DocumentTable
  let language: Language
  let defusesFormulas: Bool
  private lazy var view = TableView(
    table, language: language, defusesFormulas: defusesFormulas)

  init(table: DocumentTable, language: Language, defusesFormulas: Bool) {
    self.table = table
    self.language = language
    self.defusesFormulas = defusesFormulas
  }

  mutating func rendered(as format: TableFormat) -> RenderedTable {
    let sink: ByteSink
    switch format {
    case .markdown: sink = markdownTable(view)
    case .latex: sink = latexTable(view)
    case .html: sink = htmlTable(view)
    case .csv: return csvTable(table, language: language, defusesFormulas: defusesFormulas)
    case .tsv: return tsvTable(table, language: language, defusesFormulas: defusesFormulas)
    }
    return RenderedTable(bytes: sink.bytes, defusedCells: view.defusedCells)
  }
}
