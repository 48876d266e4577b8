/// Puts the text of documents that are not UTF-8 into UTF-8.
enum XMLTranscoding {
  /// The encodings that a declaration may name.
  static let names = ["UTF-8", "UTF-16", "windows-1252", "ISO-8859-1", "ISO-8859-14"]

  /// What the bytes from 80 on stand for in an encoding of one byte a character; 0 for none.
  /// - Parameter name: lower case.
  static func table(named name: String) -> [UInt16]? {
    let differing: [UInt8: UInt32]
    switch name {
    case "iso-8859-1", "latin1": differing = [:]
    case "windows-1252", "cp1252": differing = SingleByteEncoding.windows1252
    case "iso-8859-14": differing = SingleByteEncoding.iso8859Part14
    default: return nil
    }
    return (UInt8(0x80)...0xFF).map { UInt16(differing[$0] ?? UInt32($0)) }
  }

  static func utf8(from bytes: ArraySlice<UInt8>, table: [UInt16]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else {
        append(UInt32(table[Int(byte) - 0x80]), to: &text)
      }
    }
    return text
  }

  /// A surrogate without its partner keeps three bytes of its own and an odd last byte becomes FF, which
  /// no UTF-8 holds, so that the document is refused where it stands.
  static func utf8(fromUTF16 bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> [UInt8] {
    func unit(_ index: Int) -> UInt32 {
      let place = bytes.startIndex + 2 * index
      let (first, second) = (UInt32(bytes[place]), UInt32(bytes[place + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    let count = bytes.count / 2
    var index = 0
    while index < count {
      var scalar = unit(index)
      index += 1
      if scalar & 0xFC00 == 0xD800, index < count, unit(index) & 0xFC00 == 0xDC00 {
        scalar = 0x10000 + (scalar & 0x3FF) << 10 + unit(index) & 0x3FF
        index += 1
      }
      append(scalar, to: &text)
    }
    if bytes.count % 2 == 1 { text.append(0xFF) }
    return text
  }

  private static func append(_ scalar: UInt32, to text: inout [UInt8]) {
    func trail(_ shift: UInt32) -> UInt8 {
      0x80 | UInt8(truncatingIfNeeded: scalar >> shift) & 0x3F
    }
    switch scalar {
    case 0..<0x80: text.append(UInt8(scalar))
    case 0x80..<0x800:
      text.append(UInt8(0xC0 | scalar >> 6))
      text.append(trail(0))
    case 0x800..<0x10000:
      text.append(UInt8(0xE0 | scalar >> 12))
      text.append(trail(6))
      text.append(trail(0))
    default:
      text.append(UInt8(0xF0 | scalar >> 18))
      text.append(trail(12))
      text.append(trail(6))
      text.append(trail(0))
    }
  }
}
