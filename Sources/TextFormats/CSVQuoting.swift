/// A cell as RFC 4180 writes it.
package enum CSVQuoting {
  /// Appends a cell, in quotes only where it must be, with quotes in it written twice.
  ///
  /// Quotes must be where the cell holds the delimiter, a quote or a line end, and where it begins or
  /// ends with a space, which some readers trim.
  /// - Complexity: O(length of `cell`).
  package static func append(
    _ cell: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8],
    delimiter: UInt8 = UInt8(ascii: ",")
  ) {
    let quote = UInt8(ascii: "\"")
    let isPlain =
      cell.first != 0x20 && cell.last != 0x20
      && !cell.contains { $0 == delimiter || $0 == quote || $0 == 0x0A || $0 == 0x0D }
    guard !isPlain else {
      bytes.append(contentsOf: cell)
      return
    }
    bytes.append(quote)
    for byte in cell {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  /// Appends the UTF-8 of a cell in the same way.
  package static func append(
    _ cell: String, to bytes: inout [UInt8], delimiter: UInt8 = UInt8(ascii: ",")
  ) {
    var cell = cell
    cell.withUTF8 { append($0, to: &bytes, delimiter: delimiter) }
  }
}
