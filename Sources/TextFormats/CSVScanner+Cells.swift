extension CSVCell {
  /// The bytes of the cell without its quotes, quotes written twice made one; not trimmed.
  /// - Parameter bytes: those the scanner reads.
  /// - Complexity: O(length of the cell).
  package func value(in bytes: UnsafePointer<UInt8>) -> [UInt8] {
    var value: [UInt8] = []
    value.reserveCapacity(end - start)
    var index = start
    while index < end {
      value.append(bytes[index])
      index += hasEscapes && bytes[index] == UInt8(ascii: "\"") ? 2 : 1
    }
    return value
  }
}

extension CSVScanner {
  /// The cells of every row that nothing is wrong with, of a small file that is UTF-8 with commas.
  /// - Complexity: O(bytes).
  package static func rows(of bytes: [UInt8]) -> [[String]] {
    // The scanner looks up to eight bytes past the end.
    (bytes + [UInt8](repeating: 0, count: 8)).withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return [] }
      var scanner = CSVScanner(
        bytes: base, count: bytes.count, delimiter: delimiters[0],
        limits: CSVLimits(cellBytes: .max, rowBytes: .max, keptCells: .max))
      var rows: [[String]] = []
      while scanner.next() == .row {
        guard scanner.fault == nil else { continue }
        rows.append(
          scanner.cells.map { String(decoding: $0.value(in: base), as: UTF8.self) })
      }
      return rows
    }
  }

  /// Comma first: of delimiters that split a heading equally well it is the likeliest.
  private static let delimiters = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }

  /// The line by which spreadsheets say how a file is delimited, `sep=;`, where a file begins with it.
  /// - Parameter bytes: `count` bytes.
  /// - Returns: the delimiter, and the offset after the line.
  package static func separatorLine(
    in bytes: UnsafePointer<UInt8>, count: Int
  ) -> (delimiter: UInt8, end: Int)? {
    let word = Array("sep=".utf8)
    guard count > word.count, word.indices.allSatisfy({ bytes[$0] | 0x20 == word[$0] | 0x20 })
    else { return nil }
    let delimiter = bytes[word.count]
    guard delimiters.contains(delimiter) else { return nil }
    var end = word.count + 1
    if end < count, bytes[end] == UInt8(ascii: "\r") { end += 1 }
    if end < count, bytes[end] == UInt8(ascii: "\n") { end += 1 }
    return end > word.count + 1 || end == count ? (delimiter, end) : nil
  }

  /// The delimiter that splits the first row best.
  /// - Parameters:
  ///   - scanner: at that row, for a delimiter.
  ///   - score: how well the row is split, greater for better; (0, 0) is no better than not at all.
  package static func delimiter(
    scanning scanner: (_ delimiter: UInt8) -> CSVScanner, score: (CSVScanner) -> (Int, Int)
  ) -> UInt8 {
    var best = (delimiter: delimiters[0], score: (0, 0))
    for delimiter in delimiters {
      var row = scanner(delimiter)
      guard row.next() == .row else { break }
      let found = score(row)
      if found > best.score { best = (delimiter, found) }
    }
    return best.delimiter
  }
}
