/// Finds the first bytes of a buffer that are not UTF-8 as Unicode defines it.
///
/// Overlong forms, surrogates and code points above U+10FFFF are refused.
package enum UTF8Validation {
  /// - Returns: the range of the first malformed sequence, or `nil`.
  /// - Complexity: O(count), eight bytes at a time through ASCII.
  package static func firstFault(in bytes: UnsafePointer<UInt8>, count: Int) -> Range<Int>? {
    let raw = UnsafeRawPointer(bytes)
    var index = 0
    while index < count {
      if bytes[index] < 0x80 {
        while index + 8 <= count,
          raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          index += 8
        }
        while index < count, bytes[index] < 0x80 { index += 1 }
        continue
      }
      let length = sequenceLength(in: bytes, at: index, count: count)
      if length == 0 { return index..<(index + 1) }
      index += length
    }
    return nil
  }

  /// The length of the well-formed sequence at `index`, or 0.
  static func sequenceLength(in bytes: UnsafePointer<UInt8>, at index: Int, count: Int) -> Int {
    func isContinuation(_ offset: Int) -> Bool {
      index + offset < count && bytes[index + offset] & 0xC0 == 0x80
    }
    let lead = bytes[index]
    switch lead {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: return isContinuation(1) ? 2 : 0
    case 0xE0...0xEF:
      guard isContinuation(1), isContinuation(2) else { return 0 }
      let second = bytes[index + 1]
      if lead == 0xE0, second < 0xA0 { return 0 }
      if lead == 0xED, second > 0x9F { return 0 }
      return 3
    case 0xF0...0xF4:
      guard isContinuation(1), isContinuation(2), isContinuation(3) else { return 0 }
      let second = bytes[index + 1]
      if lead == 0xF0, second < 0x90 { return 0 }
      if lead == 0xF4, second > 0x8F { return 0 }
      return 4
    default: return 0
    }
  }
}
