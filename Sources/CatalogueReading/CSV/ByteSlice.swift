#if canImport(Glibc)
  internal import Glibc
#endif

/// A stretch of a file's bytes, or of text made from them, that somebody else keeps alive.
///
/// Cells are compared, looked up and parsed as bytes; a `String` is made only of text that is kept.
struct ByteSlice {
  let start: UnsafePointer<UInt8>
  let count: Int

  var isEmpty: Bool { count == 0 }

  subscript(index: Int) -> UInt8 {
    assert(index >= 0 && index < count)
    return start[index]
  }

  var buffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

  /// The text; bytes that are not UTF-8 become U+FFFD.
  var text: String { String(decoding: buffer, as: UTF8.self) }

  /// Whether it begins and ends with something that is neither white space nor outside ASCII.
  @inline(__always)
  var isTight: Bool {
    count == 0 || (start[0] &- 0x21 < 0x5E && start[count - 1] &- 0x21 < 0x5E)
  }

  /// Without white space (and no-break spaces, which spreadsheets leave) at both ends.
  var trimmed: ByteSlice {
    // Most cells begin and end with something that is neither.
    if isTight { return self }
    var low = 0
    var high = count
    while low < high {
      if Self.isBlank(start[low]) {
        low += 1
      } else if high - low >= 2, start[low] == 0xC2, start[low + 1] == 0xA0 {
        low += 2
      } else {
        break
      }
    }
    while low < high {
      if Self.isBlank(start[high - 1]) {
        high -= 1
      } else if high - low >= 2, start[high - 1] == 0xA0, start[high - 2] == 0xC2 {
        high -= 2
      } else {
        break
      }
    }
    return ByteSlice(start: start + low, count: high - low)
  }

  /// Whether the bytes are those of `other`.
  func equals(_ other: ByteSlice) -> Bool {
    count == other.count && (count == 0 || memcmp(start, other.start, count) == 0)
  }

  /// As above, without a call for the up to eight bytes that most ids have.
  @inline(__always)
  func isSame(as other: ByteSlice) -> Bool {
    guard count == other.count else { return false }
    return count <= 8 ? word == other.word : memcmp(start, other.start, count) == 0
  }

  /// Whether the bytes are those of `text`, which is lower case, whatever the case of ASCII letters.
  func equalsIgnoringCase(_ text: String) -> Bool {
    guard count == text.utf8.count else { return false }
    for (index, byte) in text.utf8.enumerated() where Self.lowered(start[index]) != byte {
      return false
    }
    return true
  }

  /// The slices between the bytes `separator`, trimmed, without empty ones.
  func split(at separator: UInt8) -> [ByteSlice] {
    var parts: [ByteSlice] = []
    var low = 0
    for index in 0...count where index == count || start[index] == separator {
      let part = ByteSlice(start: start + low, count: index - low).trimmed
      if !part.isEmpty { parts.append(part) }
      low = index + 1
    }
    return parts
  }

  /// Up to eight bytes as one word, the first in the lowest place, which is that of no other slice of the
  /// same length.
  @inline(__always)
  var word: UInt64 {
    assert(count <= 8)
    let raw = UnsafeRawPointer(start)
    if count == 8 { return UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self)) }
    if count >= 4 {
      // The two halves may share bytes, which then are the same in both.
      let low = UInt32(littleEndian: raw.loadUnaligned(as: UInt32.self))
      let last = raw.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
      return UInt64(low) | UInt64(UInt32(littleEndian: last)) << UInt64(8 * (count - 4))
    }
    guard count > 0 else { return 0 }
    let (middle, last) = (count >> 1, count - 1)
    return UInt64(start[0]) | UInt64(start[middle]) << UInt64(8 * middle)
      | UInt64(start[last]) << UInt64(8 * last)
  }

  /// Whether all bytes are ASCII.
  @inline(__always)
  var isASCII: Bool {
    let high: UInt64 = 0x8080_8080_8080_8080
    if count <= 8 { return word & high == 0 }
    let raw = UnsafeRawPointer(start)
    var found = raw.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
    var index = 0
    while index + 8 < count {
      found |= raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      index += 8
    }
    return found & high == 0
  }

  /// Whether it has the byte.
  func contains(_ byte: UInt8) -> Bool { count > 0 && memchr(start, Int32(byte), count) != nil }

  /// Byte order.
  func precedes(_ other: ByteSlice) -> Bool {
    let order = memcmp(start, other.start, min(count, other.count))
    return order != 0 ? order < 0 : count < other.count
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }
}
