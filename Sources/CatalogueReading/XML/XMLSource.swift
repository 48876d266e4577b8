internal import Glibc
internal import LandscapeModel

/// The bytes of an XML document as UTF-8, in blocks from the start and again at any place.
///
/// A UTF-8 file stays on disk: the parser takes it block by block, and what a diagnostic wants to show
/// of it is read once more. Text in another encoding is put into UTF-8 in memory first.
final class XMLSource {
  /// The file's name inside the catalogue, for messages.
  let name: String
  /// How the document is encoded, as the manifest says it.
  private(set) var encoding = "UTF-8"
  /// Offset of the first byte after a byte order mark.
  private(set) var start = 0

  /// The digest of what is on disk, where that is not what is handed out.
  private(set) var digestBeforeTranscoding: ContentDigest?

  private var memory: [UInt8]?
  private var file: RegularFile?
  /// How it is opened again when something is read of it while it rests.
  private let reopen: (path: String, limit: Int, folder: String?)?
  /// The number of bytes on disk.
  private(set) var byteCount: Int

  private var isResting = false

  /// The system's error number where a file could not be read to its end.
  private(set) var readError: Int32?

  /// Opens the file at `path`.
  ///
  /// - Parameters:
  ///   - limit: the most bytes a file may have.
  ///   - folder: where the file has to lie, its links followed; `nil` where a person named it.
  init(
    path: String, name: String, limit: Int, within folder: String?
  ) throws(RegularFile.Failure) {
    self.name = name
    reopen = (path, limit, folder)
    let file = try RegularFile(path: path, limit: limit, within: folder)
    self.file = file
    byteCount = file.byteCount
  }

  /// What the file is where it is no document at all.
  var foreignFormat: ForeignFormat? {
    ForeignFormat(
      firstBytes: bytes(from: 0, to: min(byteCount, ForeignFormat.byteCount)), wantsXML: true)
  }

  /// A document in memory.
  init(_ bytes: [UInt8], name: String) {
    self.name = name
    reopen = nil
    memory = bytes
    file = nil
    byteCount = bytes.count
  }

  /// Lets go of the open file until something is read again, and after that at once.
  func rest() {
    file = nil
    isResting = true
  }

  /// Reads up to `buffer.count` bytes at `offset`.
  /// - Returns: the number of bytes read: 0 at the end, and after an error, which `readError` tells.
  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int {
    if let memory {
      let count = max(0, min(buffer.count, memory.count - offset))
      if count > 0 {
        memory.withUnsafeBytes { bytes in
          buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count]))
        }
      }
      return count
    }
    if isResting, file == nil, let reopen {
      do throws(RegularFile.Failure) {
        file = try RegularFile(path: reopen.path, limit: reopen.limit, within: reopen.folder)
      } catch {
        if case .system(let number) = error { readError = number } else { readError = ENOENT }
      }
    }
    defer { if isResting { file = nil } }
    guard let file else { return 0 }
    var total = 0
    while total < buffer.count {
      let count = pread(
        file.descriptor, buffer.baseAddress.map { $0 + total }, buffer.count - total, offset + total
      )
      if count < 0 {
        if errno == EINTR { continue }
        readError = errno
        return total
      }
      if count == 0 { break }
      total += count
    }
    return total
  }

  /// The bytes from `start` to `end`, fewer where the file has become shorter.
  func bytes(from start: Int, to end: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: max(0, end - start)) { buffer, count in
      count = read(at: start, into: UnsafeMutableRawBufferPointer(buffer))
    }
  }

  /// Finds out the encoding, and puts into UTF-8 what is not.
  /// - Throws: an encoding or a version of XML that is not read.
  func prepare() throws(XMLStop) {
    var head = bytes(from: 0, to: 1024)
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) {
      let isBigEndian = head[0] == 0xFE
      encoding = isBigEndian ? "UTF-16BE" : "UTF-16LE"
      replace { all in XMLTranscoding.utf8(fromUTF16: all.dropFirst(2), isBigEndian: isBigEndian) }
      head = bytes(from: 0, to: 1024)
    } else if head.starts(with: [0xEF, 0xBB, 0xBF]) {
      encoding = "UTF-8 with BOM"
      start = 3
      head.removeFirst(3)
    }
    guard let declaration = XMLDeclaration(head) else { return }
    if let version = declaration.version, version != "1.0" {
      throw XMLStop(
        code: .unsupportedXMLVersion, line: 1, column: declaration.versionStart + 1,
        value: version, expected: "1.0")
    }
    guard let declared = declaration.encoding else { return }
    let lowered = declared.lowercased()
    let isUTF16 = encoding.hasPrefix("UTF-16")
    switch lowered {
    case "utf-8" where !isUTF16, "utf8" where !isUTF16, "us-ascii" where !isUTF16: break
    case "utf-16" where isUTF16, "utf-16le" where isUTF16, "utf-16be" where isUTF16: break
    default:
      guard encoding == "UTF-8", let table = XMLTranscoding.table(named: lowered) else {
        throw XMLStop(
          code: .unsupportedEncoding, line: 1, column: declaration.encodingStart + 1,
          value: declared, expected: XMLTranscoding.names.joined(separator: ", "))
      }
      encoding = declared
      replace { all in XMLTranscoding.utf8(from: all, table: table) }
    }
    // libxml2 is given UTF-8 and must not be told otherwise; spaces keep every place where it was.
    if lowered != "utf-8" {
      if digestBeforeTranscoding == nil { replace { all in Array(all) } }
      for index in declaration.encodingAttribute { memory?[start + index] = 0x20 }
    }
  }

  private func replace(_ transcode: (ArraySlice<UInt8>) -> [UInt8]) {
    let all = memory ?? bytes(from: 0, to: byteCount)
    digestBeforeTranscoding = ContentDigest(of: all)
    memory = transcode(all[...])
  }
}
