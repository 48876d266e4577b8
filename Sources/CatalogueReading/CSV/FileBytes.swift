internal import CByteIndex
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

  /// Where its rows are, where it is the text of a sheet of a workbook.
  let sheet: SheetPlaces?

  /// Readers look at up to 64 bytes at a time, so that as many may be read past the end.
  static let padding = 80

  /// The memory where it is this file's own.
  private let allocation: UnsafeMutablePointer<UInt8>?
  /// How much was asked for, and who takes it when this file has gone.
  private let capacity: Int
  private let memory: FileMemory?
  /// Whether the memory is mapped from a file that is nobody else's.
  let isMapped: Bool

  enum Failure: Error {
    case file(RegularFile.Failure)
    case foreign(ForeignFormat)
    /// The line that begins there, from 1, has more bytes than any row may; it was not read to its end.
    case endlessLine(line: Int, bytes: Int)
  }

  /// How much of a file may pass without a line end where a row may have `rowBytes`.
  ///
  /// A row that is somewhat too long is rejected and the rows after it are used. What goes on without end is no
  /// table, and is refused before the memory of the machine holds it.
  static func stretch(rowBytes: Int) -> Int { max(67_108_864, rowBytes * 16) }

  /// Reads the file at `path`.
  ///
  /// - Parameters:
  ///   - folder: where the file has to lie, its links followed.
  ///   - stretch: the most bytes from one line end to the next.
  ///   - declared: how it is encoded where no byte order mark says so.
  ///   - memory: has the memory of a file before it that has gone, and takes this file's when it goes.
  convenience init(
    path: String, limit: Int, within folder: String, stretch: Int = .max,
    declared: TextEncoding? = nil,
    memory: FileMemory? = nil
  ) throws(Failure) {
    let file: RegularFile
    do throws(RegularFile.Failure) {
      file = try RegularFile(path: path, limit: limit, within: folder)
    } catch {
      throw .file(error)
    }
    let expected = file.byteCount

    // Each block is hashed while it is in the cache.
    var hasher = ContentHasher()
    var (buffer, capacity) =
      memory?.take(expected + 1) ?? (FileMemory.allocated(expected + 1), expected + 1)
    var count = 0
    var lineStart = 0
    while true {
      if count == capacity {
        // The file grew.
        guard count <= limit else {
          buffer.deallocate()
          throw .file(.tooLarge(bytes: count, limit: limit))
        }
        let larger = FileMemory.allocated(capacity * 2)
        larger.update(from: buffer, count: count)
        buffer.deallocate()
        buffer = larger
        capacity *= 2
      }
      let received = Glibc.read(
        file.descriptor, buffer + count, min(capacity - count, Self.blockBytes))
      if received < 0 {
        let error = errno
        if error == EINTR { continue }
        buffer.deallocate()
        throw .file(.system(error))
      }
      if received == 0 { break }
      hasher.update(UnsafeRawBufferPointer(start: buffer + count, count: received))
      if let end = Self.lastLineEnd(in: buffer + count, count: received) { lineStart = count + end }
      count += received
      if count - lineStart > stretch {
        let line = 1 + landscape_count(buffer, lineStart, UInt8(ascii: "\n"))
        buffer.deallocate()
        throw .endlessLine(line: line, bytes: count - lineStart)
      }
    }
    guard count <= limit else {
      buffer.deallocate()
      throw .file(.tooLarge(bytes: count, limit: limit))
    }
    if let format = ForeignFormat(
      firstBytes: UnsafeBufferPointer(start: buffer, count: min(count, ForeignFormat.byteCount)))
    {
      buffer.deallocate()
      throw .foreign(format)
    }
    self.init(
      adopting: buffer, count: count, capacity: capacity, memory: memory, digest: hasher.digest(),
      declared: declared)
  }

  private static let blockBytes = 262_144

  /// The offset after the last line feed or carriage return.
  private static func lastLineEnd(in bytes: UnsafePointer<UInt8>, count: Int) -> Int? {
    var index = count
    while index > 0, bytes[index - 1] != 0x0A, bytes[index - 1] != 0x0D { index -= 1 }
    return index > 0 ? index : nil
  }

  /// A copy of `bytes`, as if they had been read from a file.
  convenience init(_ bytes: [UInt8], declared: TextEncoding? = nil) {
    let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count + Self.padding)
    bytes.withUnsafeBufferPointer { source in
      if let base = source.baseAddress { buffer.update(from: base, count: source.count) }
    }
    self.init(
      adopting: buffer, count: bytes.count, capacity: bytes.count, memory: nil,
      digest: ContentDigest(of: bytes), declared: declared)
  }

  /// Part of a file, as UTF-8 without a mark, in memory that somebody else keeps, followed by `padding` zero
  /// bytes. The digest is that of nothing.
  init(borrowing start: UnsafePointer<UInt8>, count: Int) {
    self.start = start
    self.count = count
    byteCount = count
    digest = Self.digestOfNothing
    sheet = nil
    encoding = .utf8
    allocation = nil
    capacity = 0
    memory = nil
    isMapped = false
  }

  /// The text of a sheet, in UTF-8, of which it takes the memory over; it has room for `padding` bytes after `capacity`.
  init(
    adopting text: UnsafeMutablePointer<UInt8>, count: Int, capacity: Int, of sheet: SheetPlaces
  ) {
    var hasher = ContentHasher()
    hasher.update(UnsafeRawBufferPointer(start: text, count: count))
    digest = hasher.digest()
    byteCount = count
    encoding = .utf8
    for index in 0..<Self.padding { text[count + index] = 0 }
    allocation = text
    memory = nil
    isMapped = false
    self.capacity = capacity
    start = UnsafePointer(text)
    self.count = count
    self.sheet = sheet
  }

  /// The text of a sheet, in UTF-8, of which it takes the mapping over; it ends with `padding` zero bytes.
  init(
    mapped text: UnsafeMutablePointer<UInt8>, count: Int, capacity: Int, digest: ContentDigest,
    of sheet: SheetPlaces
  ) {
    self.digest = digest
    byteCount = count
    encoding = .utf8
    allocation = text
    memory = nil
    isMapped = true
    self.capacity = capacity
    start = UnsafePointer(text)
    self.count = count
    self.sheet = sheet
  }

  /// How much of a mapped text is read before what has been read is let go.
  static let lettingGoBytes = 4_194_304

  /// Lets what lies before an offset go from memory, where it can be had from its file again.
  func letGo(before offset: Int) {
    guard isMapped, let allocation else { return }
    let page = Int(getpagesize())
    madvise(allocation, offset / page * page, MADV_DONTNEED)
  }

  private static let digestOfNothing = ContentHasher().digest()

  /// Takes `buffer` over; it has room for `padding` bytes after `count`.
  private init(
    adopting buffer: UnsafeMutablePointer<UInt8>, count: Int, capacity: Int, memory: FileMemory?,
    digest: ContentDigest, declared: TextEncoding? = nil
  ) {
    self.digest = digest
    byteCount = count
    sheet = nil

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
    var isTranscoded = false
    if encoding.isUTF16 {
      let mark = isMarked ? 2 : 0
      (text, length) = Self.transcoded(
        buffer + mark, count: count - mark, isBigEndian: encoding == .utf16BigEndian)
      buffer.deallocate()
      isTranscoded = true
    } else if let codePoints = SingleByteEncoding.codePoints(of: encoding) {
      let transcoded = SingleByteEncoding.transcoded(buffer, count: count, codePoints: codePoints)
      buffer.deallocate()
      length = transcoded.count
      text = .allocate(capacity: length + Self.padding)
      for (index, byte) in transcoded.enumerated() { text[index] = byte }
      isTranscoded = true
    }
    for index in 0..<Self.padding { text[length + index] = 0 }
    allocation = text
    // What was put into UTF-8 has memory of its own, as large as its text.
    self.memory = isTranscoded ? nil : memory
    isMapped = false
    self.capacity = capacity
    start = UnsafePointer(text + skipped)
    self.count = length - skipped
  }

  deinit {
    guard let allocation else { return }
    if isMapped {
      munmap(allocation, capacity)
    } else if let memory {
      memory.give(allocation, capacity: capacity)
    } else {
      allocation.deallocate()
    }
  }

  /// UTF-16 as UTF-8. A surrogate without its partner keeps its own three bytes, and an odd last
  /// byte becomes FF: neither is UTF-8, so that the row it stands in is rejected and no other.
  private static func transcoded(
    _ units: UnsafeMutablePointer<UInt8>, count: Int, isBigEndian: Bool
  ) -> (UnsafeMutablePointer<UInt8>, Int) {
    let text = UnsafeMutablePointer<UInt8>.allocate(capacity: count / 2 * 3 + 1 + padding)
    var length = landscape_utf8(units, count / 2, isBigEndian, text)
    if count % 2 == 1 {
      text[length] = 0xFF
      length += 1
    }
    return (text, length)
  }
}
