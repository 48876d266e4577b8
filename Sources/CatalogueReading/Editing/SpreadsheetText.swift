/// Text as a spreadsheet saved it, in whatever encoding.
package enum SpreadsheetText {
  /// The bytes as UTF-8: UTF-16 goes by its mark; what is not UTF-8 is Windows-1252, in which spreadsheets save
  /// what they call CSV.
  package static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    if isLittle || bytes.starts(with: [0xFE, 0xFF]) {
      let units = stride(from: 2, to: bytes.count - 1, by: 2).map { place in
        isLittle
          ? UInt16(bytes[place]) | UInt16(bytes[place + 1]) << 8
          : UInt16(bytes[place]) << 8 | UInt16(bytes[place + 1])
      }
      return Array(String(decoding: units, as: UTF16.self).utf8)
    }
    if String(validating: bytes, as: UTF8.self) != nil { return bytes }
    guard let points = SingleByteEncoding.codePoints(of: .windows1252) else { return bytes }
    let text = bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map {
        SingleByteEncoding.transcoded($0, count: buffer.count, codePoints: points)
      } ?? []
    }
    // Bytes that stand for nothing there are shown as what they are: unreadable.
    return Array(String(decoding: text, as: UTF8.self).utf8)
  }
}
