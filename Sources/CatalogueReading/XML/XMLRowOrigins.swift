internal import LandscapeModel

/// Where the rows of a table really stand, when they were written from an XML document: every place and
/// every source form that a diagnostic or a reject tells is the document's.
///
/// Rows are named by their offset in the table's CSV.
final class XMLRowOrigins {
  private let rows: XMLTableRows
  private let sources: [XMLSource]
  /// Of each source its index into `Landscape.inputs`.
  private let inputs: [Int32]
  /// Whether the documents have a layout of their own, so that a value stands nowhere in particular.
  private let isMapped: Bool
  private var lastRow = 0
  /// For each source the rows read and rejected.
  private(set) var counts: [(name: String, read: Int, rejected: Int)]

  /// What of a record that is too large is kept in its source form.
  private static let longestRecord = 65_536

  /// - Parameter inputs: of each source its index into `Landscape.inputs`.
  init(rows: XMLTableRows, sources: [XMLSource], inputs: [Int32], isMapped: Bool) {
    self.rows = rows
    self.sources = sources
    self.inputs = inputs
    self.isMapped = isMapped
    counts = sources.map { ($0.name, 0, 0) }
  }

  /// Notes that a row was read.
  func countRead(at offset: Int) {
    if let place = place(at: offset) { counts[Int(place.document)].read += 1 }
  }

  /// Notes that a row was rejected.
  func countRejected(at offset: Int) {
    if let place = place(at: offset) { counts[Int(place.document)].rejected += 1 }
  }

  /// The input that a row comes from.
  func input(at offset: Int) -> Int32 {
    place(at: offset).map { inputs[Int($0.document)] } ?? 0
  }

  /// What the schema found wrong with a row; it is rejected for that.
  func fault(at offset: Int) -> Diagnostic? {
    rows.faults.isEmpty ? nil : rows.faults[row(at: offset)]
  }

  /// The line on which the record begins.
  func line(at offset: Int) -> Int { place(at: offset).map { Int($0.line) } ?? 0 }

  /// The record as it stands in the document.
  func text(at offset: Int) -> String {
    guard let place = place(at: offset) else { return "" }
    let end = min(place.end, place.start + Self.longestRecord)
    return String(
      decoding: sources[Int(place.document)].bytes(from: place.start, to: end), as: UTF8.self)
  }

  /// Where the record begins.
  func location(at offset: Int) -> SourceLocation {
    guard let place = place(at: offset) else { return SourceLocation(file: sources[0].name) }
    return SourceLocation(
      file: sources[Int(place.document)].name, line: Int(place.line), column: Int(place.column))
  }

  /// Where the value of a column begins: its attribute, or its first element; the record where it has
  /// neither.
  /// - Complexity: O(bytes of the record); the document is read once more there.
  func location(ofColumn column: Int, at offset: Int) -> SourceLocation {
    guard !isMapped, let place = place(at: offset) else { return location(at: offset) }
    let source = sources[Int(place.document)]
    let text = XMLRecordText(
      source.bytes(from: place.start, to: place.end), line: Int(place.line),
      column: Int(place.column))
    guard let index = index(of: rows.table.columns[column].place, in: text) else {
      return location(at: offset)
    }
    let (line, column) = text.place(of: index)
    return SourceLocation(file: source.name, line: line, column: column)
  }

  private func place(at offset: Int) -> XMLRecordPlace? {
    let row = row(at: offset)
    return row < rows.count ? rows.places[row] : nil
  }

  /// The number of a row; the one asked for last, or the next, is known without a search.
  private func row(at offset: Int) -> Int {
    let offsets = rows.offsets
    for row in lastRow...(lastRow + 1) where row < offsets.count && offsets[row] == offset {
      lastRow = row
      return row
    }
    lastRow = rows.row(at: offset)
    return lastRow
  }

  private func index(of place: CatalogueXMLLayout.Place, in text: XMLRecordText) -> Int? {
    switch place {
    case .attribute(let name), .enclosing(let name): return text.attribute(name)
    case .codes(let name, let element, _):
      return text.attribute(name) ?? text.children(element).first
    case .references(let element, _), .prose(let element), .proseList(let element):
      return text.children(element).first
    case .localised(let element, let isWelsh):
      return text.children(element).first { child in
        let lang = text.attribute("xml:lang", ofTagAt: child)
        let value = lang.map { text.value(ofAttributeAt: $0) } ?? []
        return value.starts(with: "cy".utf8) == isWelsh
      }
    }
  }
}
