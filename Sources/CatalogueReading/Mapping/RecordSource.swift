internal import LandscapeModel

/// A file whose records became rows of a table: it tells where they stand and how they were written.
protocol RecordSource: AnyObject {
  /// The file's name inside the catalogue.
  var name: String { get }
  /// The record as it stands in the file.
  func text(of place: XMLRecordPlace) -> String
  /// Where the value of a column stands, where the file knows it of row `row` of the table.
  func location(ofColumn column: Int, row: Int, at place: XMLRecordPlace) -> SourceLocation?
}

extension XMLSource: RecordSource {
  /// What of a record that is too large is kept in its source form.
  private static let longestRecord = 65_536

  func text(of place: XMLRecordPlace) -> String {
    let end = min(place.end, place.start + Self.longestRecord)
    return String(decoding: bytes(from: place.start, to: end), as: UTF8.self)
  }

  func location(ofColumn column: Int, row: Int, at place: XMLRecordPlace) -> SourceLocation? { nil }
}

/// The rows that one table has from a delimited file.
final class CSVRecordSource: RecordSource {
  let name: String
  private let file: FileBytes
  /// The columns of the table that the file fills.
  private let columns: [Int]
  /// The numbers of the table's rows from here, ascending.
  private var rows: [Int32] = []
  /// For each of them and each of `columns`: how far into the row the cell begins.
  private var offsets: [UInt32] = []

  init(file: FileBytes, name: String, columns: [Int]) {
    self.file = file
    self.name = name
    self.columns = columns
  }

  /// Notes the cells of a row of the table, after those before it; `offset` gives one by the number of its
  /// column.
  func appendRow(_ row: Int, _ offset: (Int) -> Int) {
    rows.append(Int32(truncatingIfNeeded: row))
    for column in columns { offsets.append(UInt32(clamping: offset(column))) }
  }

  func text(of place: XMLRecordPlace) -> String {
    file.sourceText(from: place.start, to: place.end)
  }

  func location(ofColumn column: Int, row: Int, at place: XMLRecordPlace) -> SourceLocation? {
    guard let index = columns.firstIndex(of: column), let number = order(of: row) else {
      return nil
    }
    if file.sheet != nil {
      // Its line is the row of the sheet already.
      let cell = place.start + Int(offsets[number * columns.count + index])
      return SourceLocation(
        file: name, line: Int(place.line),
        column: file.sheetColumn(at: cell, fromRowAt: place.start))
    }
    return file.location(
      of: place.start + Int(offsets[number * columns.count + index]), fromRowAt: place.start,
      line: Int(place.line), file: name)
  }

  private func order(of row: Int) -> Int? {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(rows[middle]) < row { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && Int(rows[low]) == row ? low : nil
  }
}
