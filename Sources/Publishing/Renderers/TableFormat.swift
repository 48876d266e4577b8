package import LandscapeModel

/// A format that tables are rendered in; the raw value is its name on the command line.
package enum TableFormat: String, CaseIterable, Sendable {
  case markdown, latex, html, csv, tsv, xlsx, docx

  /// The end of a file's name.
  package var fileExtension: String {
    switch self {
    case .markdown: "md"
    case .latex: "tex"
    case .html: "html"
    case .csv: "csv"
    case .tsv: "tsv"
    case .xlsx: "xlsx"
    case .docx: "docx"
    }
  }

  /// Whether a terminal can show it.
  package var isText: Bool { self != .xlsx && self != .docx }
}

/// A table in one format and language.
package struct RenderedTable: Sendable {
  package let bytes: [UInt8]
  /// Cells that start like a formula and were given a leading `'`.
  package let defusedCells: Int

  package init(bytes: [UInt8], defusedCells: Int) {
    self.bytes = bytes
    self.defusedCells = defusedCells
  }
}

/// Renders `table` with formulas defused.
package func render(
  _ table: DocumentTable, format: TableFormat, language: Language
) throws(RenderingFailure) -> [UInt8] {
  try render(table, format: format, language: language, defusesFormulas: true).bytes
}

/// Renders `table`, with cells that start like a formula defused where `defusesFormulas` says so; a workbook has none, because
/// each of its cells says what it is.
/// - Throws: where a workbook or a document cannot be made; a table of text never.
/// - Complexity: O(bytes of the result).
package func render(
  _ table: DocumentTable, format: TableFormat, language: Language, defusesFormulas: Bool
) throws(RenderingFailure) -> RenderedTable {
  var renderer = TableRenderer(
    table: table, language: language, defusesFormulas: defusesFormulas)
  return try renderer.rendered(as: format)
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

  mutating func rendered(as format: TableFormat) throws(RenderingFailure) -> RenderedTable {
    let sink: ByteSink
    switch format {
    case .markdown: sink = markdownTable(view)
    case .latex: sink = latexTable(view)
    case .html: sink = htmlTable(view)
    case .csv: return csvTable(table, language: language, defusesFormulas: defusesFormulas)
    case .tsv: return tsvTable(table, language: language, defusesFormulas: defusesFormulas)
    case .xlsx:
      return RenderedTable(
        bytes: try TableWorkbook.bytes(of: [table], in: language, title: view.caption),
        defusedCells: 0)
    case .docx:
      return RenderedTable(
        bytes: try OfficeDocument.bytes(
          of: view, number: table.name.number, day: table.provenance?.asOf),
        defusedCells: view.defusedCells)
    }
    return RenderedTable(bytes: sink.bytes, defusedCells: view.defusedCells)
  }
}
