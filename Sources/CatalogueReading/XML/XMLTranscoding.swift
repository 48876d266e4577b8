/// Puts the text of documents that are not UTF-8 into UTF-8.
enum XMLTranscoding {
  /// The encodings that a declaration may name.
  static let names = ["UTF-8", "UTF-16", "windows-1252", "ISO-8859-1", "ISO-8859-14"]

  /// What the bytes from 80 on stand for in an encoding of one byte a character; 0 for none.
  /// - Parameter name: lower case.
  static func table(named name: String) -> [UInt16]? {
    let latin1 = (0x80...0xFF).map { UInt16($0) }
    switch name {
    case "iso-8859-1", "latin1": return latin1
    case "windows-1252", "cp1252": return windows1252 + latin1[32...]
    case "iso-8859-14":
      var table = latin1
      for (place, scalar) in celtic { table[place - 0x80] = scalar }
      return table
    default: return nil
    }
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
    switch scalar {
    case 0..<0x80: text.append(UInt8(scalar))
    case 0x80..<0x800:
      text.append(UInt8(0xC0 | scalar >> 6))
      text.append(UInt8(0x80 | scalar & 0x3F))
    case 0x800..<0x10000:
      text.append(UInt8(0xE0 | scalar >> 12))
      text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      text.append(UInt8(0x80 | scalar & 0x3F))
    default:
      text.append(UInt8(0xF0 | scalar >> 18))
      text.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      text.append(UInt8(0x80 | scalar & 0x3F))
    }
  }

  /// 80 to 9F. What Windows leaves free is nothing, and a NUL is refused where it stands.
  private static let windows1252: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// Where ISO-8859-14 differs from ISO-8859-1.
  private static let celtic: [Int: UInt16] = [
    0xA1: 0x1E02, 0xA2: 0x1E03, 0xA4: 0x010A, 0xA5: 0x010B, 0xA6: 0x1E0A, 0xA8: 0x1E80,
    0xAA: 0x1E82, 0xAB: 0x1E0B, 0xAC: 0x1EF2, 0xAF: 0x0178, 0xB0: 0x1E1E, 0xB1: 0x1E1F,
    0xB2: 0x0120, 0xB3: 0x0121, 0xB4: 0x1E40, 0xB5: 0x1E41, 0xB7: 0x1E56, 0xB8: 0x1E81,
    0xB9: 0x1E57, 0xBA: 0x1E83, 0xBB: 0x1E60, 0xBC: 0x1EF3, 0xBD: 0x1E84, 0xBE: 0x1E85,
    0xBF: 0x1E61, 0xD0: 0x0174, 0xD7: 0x1E6A, 0xDE: 0x0176, 0xF0: 0x0175, 0xF7: 0x1E6B,
    0xFE: 0x0177,
  ]
}
