internal import LandscapeModel

/// Where the rows of a table really stand, when they were written from an XML document: every place and
/// every source form that a diagnostic or a reject tells is the document's.
///
/// Rows are named by their offset in the table's CSV.
final class XMLRowOrigins {
  private let rows: XMLTableRows
  private let source: XMLSource

  /// What of a record that is too large is kept in its source form.
  private static let longestRecord = 65_536

  init(rows: XMLTableRows, source: XMLSource) {
    self.rows = rows
    self.source = source
  }

  /// What the schema found wrong with a row; it is rejected for that.
  func fault(at offset: Int) -> Diagnostic? {
    rows.faults.isEmpty ? nil : rows.faults[rows.row(at: offset)]
  }

  /// The line on which the record begins.
  func line(at offset: Int) -> Int { place(at: offset).map { Int($0.line) } ?? 0 }

  /// The record as it stands in the document.
  func text(at offset: Int) -> String {
    guard let place = place(at: offset) else { return "" }
    let end = min(place.end, place.start + Self.longestRecord)
    return String(decoding: source.bytes(from: place.start, to: end), as: UTF8.self)
  }

  /// Where the record begins.
  func location(at offset: Int) -> SourceLocation {
    guard let place = place(at: offset) else { return SourceLocation(file: source.name) }
    return SourceLocation(file: source.name, line: Int(place.line), column: Int(place.column))
  }

  /// Where the value of a column begins: its attribute, or its first element; the record where it has
  /// neither.
  /// - Complexity: O(bytes of the record); the document is read once more there.
  func location(ofColumn column: Int, at offset: Int) -> SourceLocation {
    guard let place = place(at: offset) else { return SourceLocation(file: source.name) }
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
    let row = rows.row(at: offset)
    return row < rows.count ? rows.places[row] : nil
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
