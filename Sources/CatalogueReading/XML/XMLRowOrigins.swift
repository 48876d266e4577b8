internal import LandscapeModel

/// Where the rows of a table really stand, when they were made from documents: every place and every
/// source form that a diagnostic or a reject tells is the document's.
final class XMLRowOrigins {
  let rows: XMLTableRows
  private let sources: [any RecordSource]
  /// Of each source its index into `Landscape.inputs`.
  private let inputs: [Int32]
  /// Whether the documents have a layout of their own, so that a value stands nowhere in particular.
  let isMapped: Bool
  /// Of each source the rows read and rejected.
  private var readCounts: [Int]
  private var rejectedCounts: [Int]

  /// - Parameter inputs: of each source its index into `Landscape.inputs`.
  init(rows: XMLTableRows, sources: [any RecordSource], inputs: [Int32], isMapped: Bool) {
    self.rows = rows
    self.sources = sources
    self.inputs = inputs
    self.isMapped = isMapped
    readCounts = sources.map { _ in 0 }
    rejectedCounts = readCounts
  }

  /// For each source the rows read and rejected.
  var counts: [(name: String, read: Int, rejected: Int)] {
    sources.indices.map { (sources[$0].name, readCounts[$0], rejectedCounts[$0]) }
  }

  /// Notes that a row was read.
  func countRead(_ row: XMLTableRows.Row) { readCounts[Int(row.document)] += 1 }

  /// Notes that a row was rejected.
  func countRejected(_ row: XMLTableRows.Row) { rejectedCounts[Int(row.document)] += 1 }

  /// The input that a row comes from.
  func input(of row: XMLTableRows.Row) -> Int32 { inputs[Int(row.document)] }

  /// The file that is an input of the run.
  func file(ofInput input: Int32) -> String? {
    inputs.firstIndex(of: input).map { sources[$0].name }
  }

  /// What the schema found wrong with a row; it is rejected for that.
  func fault(of row: XMLTableRows.Row) -> Diagnostic? {
    rows.faults.isEmpty ? nil : rows.faults[row.number]
  }

  /// The record as it stands in the document.
  func text(of row: XMLTableRows.Row) -> String {
    sources[Int(row.document)].text(of: row.place)
  }

  /// Where the record begins.
  func location(of row: XMLTableRows.Row) -> SourceLocation {
    let place = row.place
    return SourceLocation(
      file: sources[Int(place.document)].name, line: Int(place.line), column: Int(place.column))
  }

  /// Where the value of a column begins: its attribute, or its first element; the record where it has
  /// neither.
  /// - Complexity: O(bytes of the record); the document is read once more there.
  func location(ofColumn column: Int, in row: XMLTableRows.Row) -> SourceLocation {
    let place = row.place
    let file = sources[Int(place.document)]
    if let location = file.location(ofColumn: column, row: Int(row.number), at: place) {
      return location
    }
    guard !isMapped, let source = file as? XMLSource else { return location(of: row) }
    let text = XMLRecordText(
      source.bytes(from: place.start, to: place.end), line: Int(place.line),
      column: Int(place.column))
    guard let index = index(of: rows.table.columns[column].place, in: text) else {
      return location(of: row)
    }
    let (line, column) = text.place(of: index)
    return SourceLocation(file: source.name, line: line, column: column)
  }

  private func index(of place: TableSchema.Place, in text: XMLRecordText) -> Int? {
    switch place {
    case .attribute(let name), .enclosing(let name): return text.attribute(name)
    case .codes(let name, let element, _):
      return text.attribute(name) ?? text.children(element).first
    case .references(let element, _), .prose(let element), .proseList(let element):
      return text.children(element).first
    case .otherLanguages(let element):
      return text.children(element).first { child in
        guard let lang = text.attribute("xml:lang", ofTagAt: child) else { return false }
        let value = text.value(ofAttributeAt: lang)
        return !value.starts(with: "cy".utf8) && !value.starts(with: "en".utf8)
      }
    case .localised(let element, let isWelsh):
      return text.children(element).first { child in
        let lang = text.attribute("xml:lang", ofTagAt: child)
        let value = lang.map { text.value(ofAttributeAt: $0) } ?? []
        return value.starts(with: "cy".utf8) == isWelsh
      }
    }
  }
}
