/// The texts that cells of a workbook share, one after the other in one piece of memory.
struct SharedTexts {
  private var bytes: [UInt8] = []
  /// Where each ends.
  private var ends: [Int] = []

  var count: Int { ends.count }
  var byteCount: Int { bytes.count }
  /// Of the text that is being appended.
  var byteCountOfLast: Int { bytes.count - (ends.last ?? 0) }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes += bytes }

  /// Ends the text that was appended last.
  mutating func end() {
    // The escapes of a text may lie across the pieces that it comes in.
    let start = ends.last ?? 0
    EscapedText.decode(&bytes, from: start)
    ends.append(bytes.count)
  }

  func withText<Result>(
    _ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let start = index == 0 ? 0 : ends[index - 1]
    return bytes.withUnsafeBufferPointer { all in
      body(UnsafeBufferPointer(rebasing: all[start..<ends[index]]))
    }
  }
}

/// Characters that XML cannot hold or keep, as Office Open XML writes them: `_x000D_`.
enum EscapedText {
  /// Puts the characters in their places, from `start` on.
  static func decode(_ bytes: inout [UInt8], from start: Int) {
    guard let first = firstEscape(in: bytes, from: start) else { return }
    var (from, to) = (first, first)
    while from < bytes.count {
      if let unit = unit(in: bytes, at: from) {
        // What XML may not hold at all is no text; U+FFFD stands where it was.
        let isText =
          unit >= 0x20 && !(0xD800..<0xE000).contains(unit) || [9, 10, 13].contains(unit)
        for byte in String(Unicode.Scalar(isText ? unit : 0xFFFD) ?? "\u{FFFD}").utf8 {
          bytes[to] = byte
          to += 1
        }
        from += 7
      } else {
        bytes[to] = bytes[from]
        from += 1
        to += 1
      }
    }
    bytes.removeSubrange(to...)
  }

  private static func firstEscape(in bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count - start >= 7 else { return nil }
    for index in start...bytes.count - 7
    where bytes[index] == UInt8(ascii: "_") && unit(in: bytes, at: index) != nil {
      return index
    }
    return nil
  }

  private static func unit(in bytes: [UInt8], at index: Int) -> UInt32? {
    guard index + 7 <= bytes.count, bytes[index] == UInt8(ascii: "_"),
      bytes[index + 1] == UInt8(ascii: "x"), bytes[index + 6] == UInt8(ascii: "_")
    else { return nil }
    var unit: UInt32 = 0
    for byte in bytes[index + 2..<index + 6] {
      switch byte {
      case 0x30...0x39: unit = unit << 4 | UInt32(byte - 0x30)
      case 0x41...0x46, 0x61...0x66: unit = unit << 4 | UInt32((byte | 0x20) - 0x57)
      default: return nil
      }
    }
    return unit
  }
}
