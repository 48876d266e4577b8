internal import LandscapeModel

/// Where the rows and cells of a delimited file lie, so that one row can be replaced in place.
///
/// Only for files that are edited; catalogues are read by the reader of catalogues.
struct DelimitedText {
  struct Row {
    /// Bytes of the row, without its line end.
    var start: Int
    var end: Int
    /// From 1.
    var line: Int
    /// Bytes of each cell, quotes included.
    var cells: [Range<Int>]
  }

  let bytes: [UInt8]
  let delimiter: UInt8
  /// That of the first row; a line feed where there is none.
  let lineEnd: [UInt8]
  let endsWithLineEnd: Bool
  /// The heading and every row that is not blank.
  let rows: [Row]

  private static let quote = UInt8(ascii: "\"")
  private static let feed = UInt8(ascii: "\n")
  private static let carriage = UInt8(ascii: "\r")

  init(_ bytes: [UInt8]) throws(DecisionsFileFailure) {
    self.bytes = bytes
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let firstEnd = bytes[start...].firstIndex { $0 == Self.feed || $0 == Self.carriage }
    let heading = bytes[start..<(firstEnd ?? bytes.count)]
    // The delimiter that the heading has most of; comma first.
    let counts = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }
      .map { delimiter in (delimiter, heading.count { $0 == delimiter }) }
    delimiter = counts.max { $0.1 < $1.1 }.flatMap { $0.1 > 0 ? $0.0 : nil } ?? UInt8(ascii: ",")
    if let firstEnd {
      let isPair =
        bytes[firstEnd] == Self.carriage && firstEnd + 1 < bytes.count
        && bytes[firstEnd + 1] == Self.feed
      lineEnd = isPair ? [Self.carriage, Self.feed] : [bytes[firstEnd]]
    } else {
      lineEnd = [Self.feed]
    }
    endsWithLineEnd = bytes.last == Self.feed || bytes.last == Self.carriage
    rows = try Self.rows(of: bytes, from: start, delimiter: delimiter)
  }

  private static func rows(
    of bytes: [UInt8], from first: Int, delimiter: UInt8
  ) throws(DecisionsFileFailure) -> [Row] {
    var rows: [Row] = []
    var row = Row(start: first, end: first, line: 1, cells: [])
    var cellStart = first
    var line = 1
    var place = first
    func isLineEnd(_ byte: UInt8) -> Bool { byte == feed || byte == carriage }

    while true {
      let atEnd = place >= bytes.count
      if atEnd || isLineEnd(bytes[place]) {
        row.cells.append(cellStart..<place)
        row.end = place
        if row.end > row.start { rows.append(row) }
        guard !atEnd else { return rows }
        if bytes[place] == carriage, place + 1 < bytes.count, bytes[place + 1] == feed {
          place += 1
        }
        place += 1
        line += 1
        row = Row(start: place, end: place, line: line, cells: [])
        cellStart = place
        if place >= bytes.count { return rows }
      } else if bytes[place] == delimiter {
        row.cells.append(cellStart..<place)
        place += 1
        cellStart = place
      } else if bytes[place] == quote, place == cellStart {
        let opened = line
        place += 1
        while true {
          guard place < bytes.count else { throw .strayQuote(line: opened) }
          if bytes[place] == quote {
            if place + 1 < bytes.count, bytes[place + 1] == quote {
              place += 2
              continue
            }
            place += 1
            break
          }
          if bytes[place] == feed || (bytes[place] == carriage && next(bytes, place) != feed) {
            line += 1
          }
          place += 1
        }
        if place < bytes.count, bytes[place] != delimiter, !isLineEnd(bytes[place]) {
          throw .strayQuote(line: opened)
        }
      } else {
        place += 1
      }
    }
  }

  private static func next(_ bytes: [UInt8], _ place: Int) -> UInt8? {
    place + 1 < bytes.count ? bytes[place + 1] : nil
  }

  /// The text of a cell, without its quotes.
  func value(of cell: Range<Int>) -> String {
    let raw = bytes[cell]
    guard raw.first == Self.quote, raw.count >= 2 else {
      return String(decoding: raw, as: UTF8.self)
    }
    var plain: [UInt8] = []
    var place = cell.lowerBound + 1
    while place < cell.upperBound - 1 {
      plain.append(bytes[place])
      place += bytes[place] == Self.quote ? 2 : 1
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// The bytes of a row, quoted where a cell needs it, without a line end.
  func row(of cells: [String]) -> [UInt8] {
    var result: [UInt8] = []
    for (index, cell) in cells.enumerated() {
      if index > 0 { result.append(delimiter) }
      let bytes = Array(cell.utf8)
      let isOuterBlank = bytes.first == UInt8(ascii: " ") || bytes.last == UInt8(ascii: " ")
      let needsQuotes =
        isOuterBlank
        || bytes.contains {
          $0 == delimiter || $0 == Self.quote || $0 == Self.feed || $0 == Self.carriage
        }
      guard needsQuotes else {
        result += bytes
        continue
      }
      result.append(Self.quote)
      for byte in bytes { result += byte == Self.quote ? [byte, byte] : [byte] }
      result.append(Self.quote)
    }
    return result
  }
}
