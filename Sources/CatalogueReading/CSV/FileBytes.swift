internal import Glibc
internal import LandscapeModel

/// How a file encodes its text.
package enum TextEncoding: String, Sendable {
  case utf8 = "UTF-8"
  case utf8WithMark = "UTF-8 with BOM"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case windows1252 = "Windows-1252"
  case iso8859Part1 = "ISO-8859-1"
  case iso8859Part14 = "ISO-8859-14"

  /// The encodings that a mapping may declare, by the names it gives them.
  static let declarable: [(name: String, encoding: Self)] = [
    ("utf-8", .utf8), ("utf-16", .utf16LittleEndian), ("utf-16le", .utf16LittleEndian),
    ("utf-16be", .utf16BigEndian), ("windows-1252", .windows1252), ("cp1252", .windows1252),
    ("iso-8859-1", .iso8859Part1), ("latin-1", .iso8859Part1),
    ("iso-8859-14", .iso8859Part14), ("latin-8", .iso8859Part14),
  ]

  /// Whether each byte is a character.
  var isSingleByte: Bool {
    self == .windows1252 || self == .iso8859Part1 || self == .iso8859Part14
  }

  var isUTF16: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }
}

/// The bytes of one file of a catalogue in memory, as UTF-8, with the digest of what was on disk.
///
/// The file is read, not mapped: a mapped file that somebody shortens while it is read ends the
/// process by a signal.
///
/// Nothing of it changes once it is made, so that threads may share it.
final class FileBytes: @unchecked Sendable {
  /// UTF-8 without a byte order mark, followed by `padding` zero bytes.
  let start: UnsafePointer<UInt8>
  let count: Int
  /// Bytes on disk.
  let byteCount: Int
  let digest: ContentDigest
  let encoding: TextEncoding
  /// What was seen of the bytes while they were read, where somebody asked for it.
  let survey: BlockSurvey?

  /// Readers look at eight bytes at a time, so that many may be read past the end.
  static let padding = 16

  private let allocation: UnsafeMutablePointer<UInt8>

  enum Failure: Error {
    /// The system's error number.
    case system(Int32)
    case isFolder
    case tooLarge(bytes: Int)
  }

  /// Reads the file at `path`.
  ///
  /// - Parameter declared: how it is encoded where no byte order mark says so.
  convenience init(
    path: String, limit: Int, declared: TextEncoding? = nil
  ) throws(Failure) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(errno) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .isFolder }
    let expected = max(0, Int(status.st_size))
    guard expected <= limit else { throw .tooLarge(bytes: expected) }

    var capacity = expected + 1
    var buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity + Self.padding)
    var count = 0
    while true {
      if count == capacity {
        // The file grew, or is no regular file and has no size.
        guard count <= limit else {
          buffer.deallocate()
          throw .tooLarge(bytes: count)
        }
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2 + Self.padding)
        larger.update(from: buffer, count: count)
        buffer.deallocate()
        buffer = larger
        capacity *= 2
      }
      let received = Glibc.read(descriptor, buffer + count, capacity - count)
      if received < 0 {
        let error = errno
        if error == EINTR { continue }
        buffer.deallocate()
        throw .system(error)
      }
      if received == 0 { break }
      count += received
    }
    guard count <= limit else {
      buffer.deallocate()
      throw .tooLarge(bytes: count)
    }
    self.init(adopting: buffer, count: count, declared: declared)
  }

  /// A copy of `bytes`, as if they had been read from a file.
  convenience init(_ bytes: [UInt8], declared: TextEncoding? = nil) {
    let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count + Self.padding)
    bytes.withUnsafeBufferPointer { source in
      if let base = source.baseAddress { buffer.update(from: base, count: source.count) }
    }
    self.init(adopting: buffer, count: bytes.count, declared: declared)
  }

  /// Takes `buffer` over; it has room for `padding` bytes after `count`.
  ///
  /// - Parameter survey: what is known of the bytes; who has it has no use for the digest either,
  ///   which is then that of nothing.
  init(
    adopting buffer: UnsafeMutablePointer<UInt8>, count: Int, survey: BlockSurvey? = nil,
    declared: TextEncoding? = nil
  ) {
    var hasher = ContentHasher()
    if survey == nil { hasher.update(UnsafeRawBufferPointer(start: buffer, count: count)) }
    digest = hasher.digest()
    byteCount = count
    self.survey = survey

    var text = buffer
    var length = count
    var skipped = 0
    var isMarked = true
    if count >= 3, buffer[0] == 0xEF, buffer[1] == 0xBB, buffer[2] == 0xBF {
      encoding = .utf8WithMark
      skipped = 3
    } else if count >= 2, buffer[0] == 0xFF, buffer[1] == 0xFE {
      encoding = .utf16LittleEndian
    } else if count >= 2, buffer[0] == 0xFE, buffer[1] == 0xFF {
      encoding = .utf16BigEndian
    } else {
      encoding = declared ?? .utf8
      isMarked = false
    }
    if encoding.isUTF16 {
      let mark = isMarked ? 2 : 0
      (text, length) = Self.transcoded(
        buffer + mark, count: count - mark, isBigEndian: encoding == .utf16BigEndian)
      buffer.deallocate()
    } else if let codePoints = SingleByteEncoding.codePoints(of: encoding) {
      let transcoded = SingleByteEncoding.transcoded(buffer, count: count, codePoints: codePoints)
      buffer.deallocate()
      length = transcoded.count
      text = .allocate(capacity: length + Self.padding)
      for (index, byte) in transcoded.enumerated() { text[index] = byte }
    }
    for index in 0..<Self.padding { text[length + index] = 0 }
    allocation = text
    start = UnsafePointer(text + skipped)
    self.count = length - skipped
  }

  deinit { allocation.deallocate() }

  /// UTF-16 as UTF-8. A surrogate without its partner keeps its own three bytes, and an odd last
  /// byte becomes FF: neither is UTF-8, so that the row it stands in is rejected and no other.
  private static func transcoded(
    _ units: UnsafeMutablePointer<UInt8>, count: Int, isBigEndian: Bool
  ) -> (UnsafeMutablePointer<UInt8>, Int) {
    func unit(_ index: Int) -> UInt32 {
      let (first, second) = (UInt32(units[2 * index]), UInt32(units[2 * index + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    let text = UnsafeMutablePointer<UInt8>.allocate(capacity: count / 2 * 3 + 1 + padding)
    var length = 0
    func put(_ byte: UInt32) {
      text[length] = UInt8(truncatingIfNeeded: byte)
      length += 1
    }
    var index = 0
    while index < count / 2 {
      var scalar = unit(index)
      index += 1
      if scalar & 0xFC00 == 0xD800, index < count / 2, unit(index) & 0xFC00 == 0xDC00 {
        scalar = 0x10000 + (scalar & 0x3FF) << 10 + unit(index) & 0x3FF
        index += 1
      }
      switch scalar {
      case 0..<0x80: put(scalar)
      case 0x80..<0x800:
        put(0xC0 | scalar >> 6)
        put(0x80 | scalar & 0x3F)
      case 0x800..<0x10000:
        put(0xE0 | scalar >> 12)
        put(0x80 | scalar >> 6 & 0x3F)
        put(0x80 | scalar & 0x3F)
      default:
        put(0xF0 | scalar >> 18)
        put(0x80 | scalar >> 12 & 0x3F)
        put(0x80 | scalar >> 6 & 0x3F)
        put(0x80 | scalar & 0x3F)
      }
    }
    if count % 2 == 1 { put(0xFF) }
    return (text, length)
  }
}
