/// Other ways to write the files of a workload, of the same rows: what each costs to read tells whether one
/// has a cliff.
enum Dialect: String, CaseIterable {
  /// The same letters without accents, apostrophes and dashes as ASCII has them: what others are measured by.
  case ascii
  /// Lines end in CR LF.
  case crlf
  /// Every cell is in quotes, also in the heading.
  case quoted
  /// UTF-16, little-endian with a byte order mark.
  case utf16

  /// A file in this dialect.
  /// - Parameter bytes: UTF-8, with commas, lines that end in LF, and line ends nowhere else.
  /// - Complexity: O(bytes).
  func file(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .ascii: Self.plain(bytes)
    case .crlf: Self.ended(bytes)
    case .quoted: Self.quoted(bytes)
    case .utf16: Self.wide(bytes)
    }
  }

  private static func plain(_ bytes: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      plain.append(scalar.isASCII ? UInt8(scalar.value) : letters[scalar] ?? UInt8(ascii: "x"))
    }
    return plain
  }

  private static let letters: [Unicode.Scalar: UInt8] = {
    let pairs: [(String, Unicode.Scalar)] = [
      ("âÂ", "a"), ("êÊ", "e"), ("îïÎÏ", "i"), ("ôÔ", "o"), ("ûÛ", "u"), ("ŵŴ", "w"), ("ŷŶ", "y"),
      ("’", "'"), ("–", "-"),
    ]
    var letters: [Unicode.Scalar: UInt8] = [:]
    for (from, to) in pairs {
      for scalar in from.unicodeScalars { letters[scalar] = UInt8(truncatingIfNeeded: to.value) }
    }
    return letters
  }()

  private static func ended(_ bytes: [UInt8]) -> [UInt8] {
    var ended: [UInt8] = []
    ended.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      if byte == UInt8(ascii: "\n") { ended.append(UInt8(ascii: "\r")) }
      ended.append(byte)
    }
    return ended
  }

  private static func quoted(_ bytes: [UInt8]) -> [UInt8] {
    let quote = UInt8(ascii: "\"")
    var quoted: [UInt8] = []
    quoted.reserveCapacity(bytes.count + bytes.count / 4)
    var (isStart, isWritten, isInside) = (true, false, false)
    for byte in bytes {
      if isStart {
        // A cell that is in quotes brings them along.
        isWritten = byte == quote
        if !isWritten { quoted.append(quote) }
        isStart = false
      }
      if byte == quote { isInside.toggle() }
      if !isInside, byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") {
        if !isWritten { quoted.append(quote) }
        isStart = true
      }
      quoted.append(byte)
    }
    return quoted
  }

  private static func wide(_ bytes: [UInt8]) -> [UInt8] {
    var wide: [UInt8] = [0xFF, 0xFE]
    wide.reserveCapacity(2 * bytes.count + 2)
    for unit in String(decoding: bytes, as: UTF8.self).utf16 {
      wide.append(UInt8(truncatingIfNeeded: unit))
      wide.append(UInt8(truncatingIfNeeded: unit >> 8))
    }
    return wide
  }
}
