/// A workbook: what its sheets are called, and their cells as a stream.
///
/// Office Open XML (`.xlsx`, `.xlsm`, transitional and strict) and OpenDocument (`.ods`, and flat `.fods`) are
/// told by what they are, not by their names. What a sheet costs is what it has cells for; of the rest only
/// the shared texts of an Office Open XML workbook are kept.
package final class Workbook {
  /// A sheet that holds cells; charts and macro sheets are none.
  package struct Sheet: Hashable, Sendable {
    package var name: String
    package var isHidden = false
    /// The part that it is, in Office Open XML.
    var part = ""
  }

  /// Hands out the bytes of a document from its start, block by block and none at its end, until no more is wanted.
  package typealias Blocks = (
    _ body: (UnsafeBufferPointer<UInt8>) throws(WorkbookFailure) -> Bool
  ) throws(WorkbookFailure) -> Void

  package let sheets: [Sheet]
  /// Whether there are macros in it, which nobody looks at.
  package let hasMacros: Bool
  /// Whether cells may refer to other workbooks, which nobody opens.
  package let hasExternalLinks: Bool

  private enum Content {
    case officeOpen(ZipReader, OfficeOpenWorkbook)
    case openDocument(Blocks, part: String)
  }
  private let content: Content

  /// The columns of a sheet in any spreadsheet.
  package static let mostColumns = 16_384
  package static let mostRows = 1_048_576
  /// The bytes that the text of a cell may have; spreadsheets take 32,767 characters.
  static let mostBytesOfCell = 4_194_304

  /// A workbook in a zip container.
  package init(_ container: ZipReader) throws(WorkbookFailure) {
    if container.has("content.xml"), container.has("META-INF/manifest.xml") {
      let type = try container.has("mimetype") ? container.bytes(of: "mimetype", most: 256) : []
      guard type.isEmpty || String(decoding: type, as: UTF8.self).contains("spreadsheet") else {
        throw .noWorkbook
      }
      let manifest = try container.bytes(of: "META-INF/manifest.xml", most: 1_048_576)
      guard !String(decoding: manifest, as: UTF8.self).contains("encryption-data") else {
        throw .isProtected
      }
      let part = "content.xml"
      let blocks: Blocks = { body throws(WorkbookFailure) in try container.read(part, body) }
      let list = try OpenDocumentReader.sheets(of: blocks, part: part)
      sheets = list.sheets
      hasExternalLinks = list.hasExternalLinks
      hasMacros = container.names.contains { $0.hasPrefix("Basic/") || $0.hasPrefix("Scripts/") }
      content = .openDocument(blocks, part: part)
    } else {
      let workbook = try OfficeOpenWorkbook(container)
      sheets = workbook.sheets
      hasMacros = container.names.contains { $0.lowercased().hasSuffix("vbaproject.bin") }
      hasExternalLinks = container.names.contains { $0.contains("externalLinks/") }
      content = .officeOpen(container, workbook)
    }
    try Self.checkNames(of: sheets)
  }

  /// A flat OpenDocument.
  package init(flat blocks: @escaping Blocks) throws(WorkbookFailure) {
    let list = try OpenDocumentReader.sheets(of: blocks, part: "")
    sheets = list.sheets
    hasExternalLinks = list.hasExternalLinks
    hasMacros = list.hasMacros
    content = .openDocument(blocks, part: "")
    try Self.checkNames(of: sheets)
  }

  private static func checkNames(of sheets: [Sheet]) throws(WorkbookFailure) {
    guard !sheets.isEmpty else { throw .noWorkbook }
    var known: [String: String] = [:]
    for sheet in sheets {
      if let other = known.updateValue(sheet.name, forKey: sheet.name.lowercased()) {
        throw .sheetTwice(other, sheet.name)
      }
    }
  }

  /// Lets go of what sheets share, where none may be read for a while; it is read again with the next.
  package func letGo() {
    if case .officeOpen(_, let workbook) = content { workbook.letGo() }
  }

  /// Reads sheets, each from its start.
  /// - Parameter receivers: who takes the cells, by the number of the sheet.
  package func read(_ receivers: [(sheet: Int, receiver: any SheetReceiver)])
    throws(WorkbookFailure)
  {
    switch content {
    case .officeOpen(let container, let workbook):
      for (number, receiver) in receivers {
        try workbook.read(sheets[number], of: container, into: receiver)
      }
    case .openDocument(let blocks, let part):
      try OpenDocumentReader.read(receivers, of: blocks, part: part)
    }
  }
}
