internal import Glibc
internal import LandscapeModel
internal import Wording

/// A format that is met where a catalogue's text is expected, and that is not read: told by its first bytes,
/// whatever the file is called.
enum ForeignFormat: CaseIterable {
  case excelWorkbook, openDocumentSheet, oldOffice, protectedWorkbook
  case zip, gzip, pdf, parquet, sqlite
  case json, html, xml, text

  /// So many bytes are enough to tell.
  static let byteCount = 4_096

  /// - Parameters:
  ///   - bytes: the first of the file.
  ///   - wantsXML: whether a document is expected, so that markup is none of these.
  /// - Returns: `nil` for what may be text, or a document.
  init?(firstBytes bytes: some Collection<UInt8>, wantsXML: Bool = false) {
    let start = Array(bytes.prefix(Self.byteCount))
    func holds(_ word: String) -> Bool {
      let word = Array(word.utf8)
      return start.indices.contains { start[$0...].starts(with: word) }
    }
    for (format, signature) in Self.signatures where start.starts(with: signature) {
      guard format == .zip else {
        self = format
        return
      }
      self =
        holds("[Content_Types].xml") || holds("xl/")
        ? .excelWorkbook : holds("opendocument.spreadsheet") ? .openDocumentSheet : .zip
      return
    }
    var text = start[...]
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
    text = text.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
    if text.first == UInt8(ascii: "{") || text.first == UInt8(ascii: "[") {
      let next = text.dropFirst().first { $0 != 0x20 && !(0x09...0x0D).contains($0) }
      guard next.map({ "\"{[]}".utf8.contains($0) }) == true else { return nil }
      self = .json
    } else if !wantsXML {
      let word = String(decoding: text.prefix(16), as: UTF8.self).lowercased()
      if word.hasPrefix("<!doctype html") || word.hasPrefix("<html") || word.hasPrefix("<table") {
        self = .html
      } else if word.hasPrefix("<?xml") {
        self = .xml
      } else {
        return nil
      }
    } else {
      return nil
    }
  }

  /// The format of a file; `nil` also where it cannot be read.
  init?(path: String) {
    guard let file = try? RegularFile(path: path) else { return nil }
    let start = [UInt8](unsafeUninitializedCapacity: Self.byteCount) { buffer, count in
      count = max(0, Glibc.read(file.descriptor, buffer.baseAddress, buffer.count))
    }
    self.init(firstBytes: start)
  }

  private static let signatures: [(ForeignFormat, [UInt8])] = [
    (.zip, [0x50, 0x4B, 0x03, 0x04]), (.zip, [0x50, 0x4B, 0x05, 0x06]),
    (.oldOffice, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]), (.gzip, [0x1F, 0x8B]),
    (.pdf, Array("%PDF-".utf8)), (.parquet, Array("PAR1".utf8)),
    (.sqlite, Array("SQLite format 3\0".utf8)),
  ]

  /// What it is called, and what to do.
  private var words: (name: String, advice: String) {
    switch self {
    case .excelWorkbook:
      (Phrase.excelWorkbook(.english), Phrase.nameWorkbook(.english))
    case .openDocumentSheet:
      (Phrase.openDocumentSheet(.english), Phrase.nameWorkbook(.english))
    case .oldOffice:
      (Phrase.oldOfficeFile(.english), Phrase.saveAsWorkbook(.english))
    case .protectedWorkbook:
      (Phrase.protectedWorkbook(.english), Phrase.saveWithoutPassword(.english))
    case .zip: (Phrase.zipArchive(.english), Phrase.unpackIt(.english))
    case .gzip: (Phrase.gzipFile(.english), Phrase.unpackIt(.english))
    case .pdf: (Phrase.pdfFile(.english), Phrase.askPublisher(.english))
    case .parquet: (Phrase.parquetFile(.english), Phrase.writeTable(.english))
    case .sqlite: (Phrase.sqliteDatabase(.english), Phrase.writeTables(.english))
    case .json: ("JSON", Phrase.writeRecords(.english))
    case .html:
      (Phrase.webPage(.english), Phrase.openInSpreadsheet(.english))
    case .xml:
      (Phrase.xmlDocument(.english), Phrase.mapXML(.english))
    case .text:
      (Phrase.noXMLDocument(.english), Phrase.giveFolder(.english))
    }
  }

  /// Whether a file is a workbook that a password protects: an old container with the new one inside, encrypted.
  ///
  /// - Parameter head: its first bytes.
  static func isProtectedWorkbook(_ file: RegularFile, _ head: [UInt8]) -> Bool {
    let container: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    guard head.count >= 512, head.starts(with: container) else { return false }
    // The list of its streams begins in the sector whose number stands at 48; sectors have 512 or 4,096 bytes.
    func number(_ place: Int, bytes: Int) -> Int {
      (0..<bytes).reduce(0) { $0 | Int(head[place + $1]) << (8 * $1) }
    }
    let size = 1 << min(number(30, bytes: 2), 16)
    let start = (number(48, bytes: 4) + 1) * size
    var list = [UInt8](repeating: 0, count: 4_096)
    let count = max(0, pread(file.descriptor, &list, list.count, start))
    let name = Array("EncryptedPackage".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    return list[..<count].indices.contains { list[$0..<count].starts(with: name) }
  }

  /// Says that `file` is of this format.
  func diagnostic(of file: String) -> Diagnostic {
    Diagnostic(
      code: .unsupportedFormat, severity: .error, location: SourceLocation(file: file),
      value: words.name, expected: words.advice)
  }
}
