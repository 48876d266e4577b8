/// Encodings in which every byte is a character, as text saved by older programs is.
enum SingleByteEncoding {
  /// The code points of the bytes from 0x80; 0 for a byte that stands for nothing.
  static func codePoints(of encoding: TextEncoding) -> [UInt32]? {
    switch encoding {
    case .windows1252: points(windows1252, undefinedBelow: 0x80)
    case .iso8859Part1: points([:], undefinedBelow: 0xA0)
    case .iso8859Part14: points(iso8859Part14, undefinedBelow: 0xA0)
    case .utf8, .utf8WithMark, .utf16LittleEndian, .utf16BigEndian: nil
    }
  }

  /// The control characters 0x80 to 0x9F of ISO 8859 stand in no text: there a file was saved in
  /// Windows-1252, and is better told so.
  private static func points(
    _ differing: [UInt8: UInt32], undefinedBelow first: UInt32
  ) -> [UInt32] {
    (UInt32(0x80)...0xFF).map { byte in
      byte < first ? 0 : differing[UInt8(byte)] ?? byte
    }
  }

  /// Where it differs from ISO 8859-1; 0 for what it leaves free.
  static let windows1252: [UInt8: UInt32] = [
    0x80: 0x20AC, 0x81: 0, 0x82: 0x201A, 0x83: 0x0192, 0x84: 0x201E, 0x85: 0x2026,
    0x86: 0x2020, 0x87: 0x2021, 0x88: 0x02C6, 0x89: 0x2030, 0x8A: 0x0160, 0x8B: 0x2039,
    0x8C: 0x0152, 0x8D: 0, 0x8E: 0x017D, 0x8F: 0, 0x90: 0, 0x91: 0x2018, 0x92: 0x2019,
    0x93: 0x201C, 0x94: 0x201D, 0x95: 0x2022, 0x96: 0x2013, 0x97: 0x2014, 0x98: 0x02DC,
    0x99: 0x2122, 0x9A: 0x0161, 0x9B: 0x203A, 0x9C: 0x0153, 0x9D: 0, 0x9E: 0x017E,
    0x9F: 0x0178,
  ]

  /// Where the Celtic one differs, which has ŵ and ŷ.
  static let iso8859Part14: [UInt8: UInt32] = [
    0xA1: 0x1E02, 0xA2: 0x1E03, 0xA4: 0x010A, 0xA5: 0x010B, 0xA6: 0x1E0A, 0xA8: 0x1E80,
    0xAA: 0x1E82, 0xAB: 0x1E0B, 0xAC: 0x1EF2, 0xAF: 0x0178, 0xB0: 0x1E1E, 0xB1: 0x1E1F,
    0xB2: 0x0120, 0xB3: 0x0121, 0xB4: 0x1E40, 0xB5: 0x1E41, 0xB7: 0x1E56, 0xB8: 0x1E81,
    0xB9: 0x1E57, 0xBA: 0x1E83, 0xBB: 0x1E60, 0xBC: 0x1EF3, 0xBD: 0x1E84, 0xBE: 0x1E85,
    0xBF: 0x1E61, 0xD0: 0x0174, 0xD7: 0x1E6A, 0xDE: 0x0176, 0xF0: 0x0175, 0xF7: 0x1E6B,
    0xFE: 0x0177,
  ]

  /// Text in a single-byte encoding as UTF-8.
  ///
  /// A byte that stands for nothing is left as it is: alone it is not UTF-8, so that the row it stands in
  /// is rejected and no other.
  static func transcoded(
    _ bytes: UnsafePointer<UInt8>, count: Int, codePoints: [UInt32]
  ) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(count + count / 8)
    for index in 0..<count {
      let byte = bytes[index]
      guard byte >= 0x80 else {
        text.append(byte)
        continue
      }
      let point = codePoints[Int(byte) - 0x80]
      switch point {
      case 0: text.append(byte)
      case 0..<0x800:
        text.append(UInt8(0xC0 | point >> 6))
        text.append(UInt8(0x80 | point & 0x3F))
      default:
        text.append(UInt8(0xE0 | point >> 12))
        text.append(UInt8(0x80 | point >> 6 & 0x3F))
        text.append(UInt8(0x80 | point & 0x3F))
      }
    }
    return text
  }
}
