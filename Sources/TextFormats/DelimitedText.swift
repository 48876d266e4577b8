/// Where the rows and cells of a delimited file lie, so that one can be replaced in place.
package struct DelimitedText: Sendable {
  package struct Row: Sendable {
    /// Bytes of the row, without its line end.
    package let bytes: Range<Int>
    /// Offset after its line end.
    package let end: Int
    /// From 1.
    package let line: Int
    /// What its cells say, without their quotes.
    package let cells: [String]
    /// Where each cell is written, its quotes included.
    package let places: [Range<Int>]
  }

  /// Why it is not certain where a cell in quotes ends: a quote that opens on this line never closes, or
  /// something follows it in its cell.
  package struct StrayQuote: Error, Hashable, Sendable {
    package let line: Int
  }

  package let delimiter: UInt8
  /// That of the first row; a line feed where there is none.
  package let lineEnd: [UInt8]
  package let endsWithLineEnd: Bool
  /// The heading and every row that is not blank.
  package let rows: [Row]

  private static let quote = UInt8(ascii: "\"")
  private static let feed = UInt8(ascii: "\n")
  private static let carriage = UInt8(ascii: "\r")

  /// - Parameter bytes: UTF-8, with or without a mark; a line `sep=;` before the heading is passed over.
  package init(_ bytes: [UInt8]) throws(StrayQuote) {
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let firstEnd = bytes[mark...].firstIndex { $0 == Self.feed || $0 == Self.carriage }
    if let firstEnd {
      let isPair = bytes[firstEnd...].starts(with: [Self.carriage, Self.feed])
      lineEnd = isPair ? [Self.carriage, Self.feed] : [bytes[firstEnd]]
    } else {
      lineEnd = [Self.feed]
    }
    endsWithLineEnd = bytes.last == Self.feed || bytes.last == Self.carriage

    var rows: [Row] = []
    var openLine: Int?
    // The scanner looks up to eight bytes past the end.
    delimiter = (bytes + [UInt8](repeating: 0, count: 8)).withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return UInt8(ascii: ",") }
      let separator = CSVScanner.separatorLine(in: base + mark, count: bytes.count - mark)
      func scanner(_ delimiter: UInt8) -> CSVScanner {
        CSVScanner(
          bytes: base, count: bytes.count, delimiter: delimiter,
          limits: CSVLimits(cellBytes: .max, rowBytes: .max, keptCells: .max),
          position: mark + (separator?.end ?? 0), line: separator == nil ? 1 : 2)
      }
      // The one that the heading has most of.
      let delimiter =
        separator?.delimiter ?? CSVScanner.delimiter(scanning: scanner) { ($0.cellCount - 1, 0) }
      var scan = scanner(delimiter)
      while scan.next() == .row, openLine == nil {
        openLine = Self.openLine(of: scan, in: bytes)
        rows.append(
          Row(
            bytes: scan.rowStart..<scan.rowEnd, end: scan.position, line: scan.rowLine,
            cells: scan.cells.map { String(decoding: $0.value(in: base), as: UTF8.self) },
            places: scan.cells.map { $0.writtenStart..<($0.isQuoted ? $0.end + 1 : $0.end) }))
      }
      return delimiter
    }
    self.rows = rows
    if let openLine { throw StrayQuote(line: openLine) }
  }

  /// The line on which a quote opens a cell that does not end as it should; a quote inside a cell without
  /// quotes is text.
  private static func openLine(of scan: CSVScanner, in bytes: [UInt8]) -> Int? {
    switch scan.fault {
    case .strayQuote(let offset) where bytes[offset] == quote, .unterminatedQuote(let offset):
      scan.rowLine + lineEnds(before: offset, from: scan.rowStart, in: bytes)
    default: nil
    }
  }

  private static func lineEnds(before offset: Int, from start: Int, in bytes: [UInt8]) -> Int {
    (start..<offset).count { place in
      bytes[place] == feed
        || (bytes[place] == carriage && (place + 1 == bytes.count || bytes[place + 1] != feed))
    }
  }

  /// The line and the column of a cell of a row, both from 1; the column counts bytes.
  /// - Parameter bytes: those that this was made of.
  package func place(ofCell cell: Int, of row: Row, in bytes: [UInt8]) -> (line: Int, column: Int) {
    let offset = cell < row.places.count ? row.places[cell].lowerBound : row.bytes.upperBound
    let lines = Self.lineEnds(before: offset, from: row.bytes.lowerBound, in: bytes)
    let before = bytes[row.bytes.lowerBound..<offset]
    let start =
      before.lastIndex { $0 == Self.feed || $0 == Self.carriage }.map { $0 + 1 }
      ?? row.bytes.lowerBound
    return (row.line + lines, offset - start + 1)
  }

  /// The bytes of a row, quoted where a cell needs it, without a line end.
  package func row(of cells: [String]) -> [UInt8] {
    var result: [UInt8] = []
    for (index, cell) in cells.enumerated() {
      if index > 0 { result.append(delimiter) }
      CSVQuoting.append(cell, to: &result, delimiter: delimiter)
    }
    return result
  }

  /// The bytes of a cell in place of one that is written as `old`: quoted as that was.
  package func cell(_ text: String, inPlaceOf old: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    CSVQuoting.append(text, to: &result, delimiter: delimiter)
    guard old.first == Self.quote, result.first != Self.quote else { return result }
    return [Self.quote] + result + [Self.quote]
  }
}
