package import LandscapeModel
internal import TextFormats

/// A form that came back as the text of a table: its columns are found by their headings, in whatever order they stand.
package struct FormText<Column: Hashable & CaseIterable & Sendable> {
  package enum Failure: Error {
    case strayQuote(SourceLocation)
    /// A heading that the form must have; those that were found.
    case missingColumn(Column, found: [String], SourceLocation)
  }

  /// A row in which something stands.
  struct Row {
    fileprivate let row: DelimitedText.Row
  }

  /// The name that messages give the file.
  private let file: String
  private let bytes: [UInt8]
  private let text: DelimitedText
  private let rowOfLine: ((Int) -> Int)?
  private let places: [Column: Int]

  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - headings: the columns by what may stand over them, in lower case.
  ///   - optional: those that may be missing.
  ///   - row: of a sheet the row that a line of the text is of; `nil` for the text of a file.
  init(
    _ bytes: [UInt8], named file: String, headings: [String: Column], optional: Set<Column>,
    row: ((Int) -> Int)?
  ) throws(Failure) {
    func place(_ line: Int) -> SourceLocation {
      SourceLocation(file: file, line: row?(line) ?? line)
    }
    do throws(DelimitedText.StrayQuote) {
      text = try DelimitedText(bytes)
    } catch {
      throw .strayQuote(place(error.line))
    }
    let heading = text.rows.first
    var places: [Column: Int] = [:]
    for (place, cell) in (heading?.cells ?? []).enumerated() {
      if let column = headings[cell.trimmed.lowercased()], places[column] == nil {
        places[column] = place
      }
    }
    for column in Column.allCases where !optional.contains(column) && places[column] == nil {
      throw .missingColumn(
        column, found: heading?.cells.map(\.trimmed) ?? [], place(heading?.line ?? 1))
    }
    (self.file, self.bytes, rowOfLine, self.places) = (file, bytes, row, places)
  }

  /// The rows below the heading in which something stands.
  var rows: [Row] {
    text.rows.dropFirst().filter { row in row.cells.contains { !$0.trimmed.isEmpty } }
      .map { Row(row: $0) }
  }

  /// What stands in a cell, white space around it aside; empty where the row ends before it.
  func cell(_ column: Column, of row: Row) -> String {
    guard let place = places[column], place < row.row.cells.count else { return "" }
    return row.row.cells[place].trimmed
  }

  /// Where a cell stands.
  func location(of column: Column, in row: Row) -> SourceLocation {
    let column = places[column] ?? 0
    let place =
      rowOfLine.map { (line: $0(row.row.line), column: column + 1) }
      ?? text.place(ofCell: column, of: row.row, in: bytes)
    return SourceLocation(file: file, line: place.line, column: place.column)
  }
}
