internal import TextFormats

/// Where the rows and cells of a delimited file lie, so that one row can be replaced in place.
struct DelimitedText {
  struct Row {
    /// Bytes of the row, without its line end.
    var bytes: Range<Int>
    /// From 1.
    var line: Int
    var cells: [String]
  }

  let delimiter: UInt8
  /// That of the first row; a line feed where there is none.
  let lineEnd: [UInt8]
  let endsWithLineEnd: Bool
  /// The heading and every row that is not blank.
  let rows: [Row]

  private static let quote = UInt8(ascii: "\"")
  private static let feed = UInt8(ascii: "\n")
  private static let carriage = UInt8(ascii: "\r")

  /// - Throws: where it is not certain where a cell in quotes ends.
  init(_ bytes: [UInt8]) throws(DecisionsFileFailure) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let firstEnd = bytes[start...].firstIndex { $0 == Self.feed || $0 == Self.carriage }
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
      func scanner(_ delimiter: UInt8) -> CSVScanner {
        CSVScanner(
          bytes: base, count: bytes.count, delimiter: delimiter,
          limits: CSVLimits(cellBytes: .max, rowBytes: .max, keptCells: .max), position: start)
      }
      // The one that the heading has most of.
      let delimiter = CSVScanner.delimiter(scanning: scanner) { ($0.cellCount - 1, 0) }
      var scan = scanner(delimiter)
      while scan.next() == .row, openLine == nil {
        openLine = Self.openLine(of: scan, in: bytes)
        rows.append(
          Row(
            bytes: scan.rowStart..<scan.rowEnd, line: scan.rowLine,
            cells: scan.cells.map { String(decoding: $0.value(in: base), as: UTF8.self) }))
      }
      return delimiter
    }
    self.rows = rows
    if let openLine { throw .strayQuote(line: openLine) }
  }

  /// The line on which a quote opens a cell that does not end as it should; a quote inside a cell without
  /// quotes is text.
  private static func openLine(of scan: CSVScanner, in bytes: [UInt8]) -> Int? {
    switch scan.fault {
    case .strayQuote(let offset) where bytes[offset] == quote, .unterminatedQuote(let offset):
      let breaks = (scan.rowStart..<offset).count { place in
        bytes[place] == feed || (bytes[place] == carriage && bytes[place + 1] != feed)
      }
      return scan.rowLine + breaks
    default: return nil
    }
  }

  /// The bytes of a row, quoted where a cell needs it, without a line end.
  func row(of cells: [String]) -> [UInt8] {
    var result: [UInt8] = []
    for (index, cell) in cells.enumerated() {
      if index > 0 { result.append(delimiter) }
      CSVQuoting.append(cell, to: &result, delimiter: delimiter)
    }
    return result
  }
}
