internal import LandscapeModel
internal import OfficeFiles
internal import TextFormats
internal import Wording

/// A workbook whose sheets are the tables of a catalogue, under their names in any case.
final class WorkbookCatalogue {
  /// The workbook's name, which those of its sheets begin with.
  let name: String
  let account: InputFile
  private let opened: OpenedWorkbook
  /// The number of each table's sheet.
  private var sheets: [String: Int]
  /// The texts of those that have not been taken yet.
  private var texts: [String: FileBytes] = [:]

  /// The names under which a folder's catalogue is looked for.
  static let fileNames = SourceLocation.workbookEndings.map { "catalogue" + $0 }
  /// Sheets that say how a workbook is used, and what its drop-downs choose from: nobody need be told of them.
  private static func isSilent(_ title: String) -> Bool {
    title.hasPrefix("darllen") || title.split(separator: " ").prefix(2) == ["read", "me"]
  }
  private static let lists = "lists"

  /// - Returns: `nil` when it cannot be read or is refused; then the log says why.
  init?(
    path: String, name: String, within folder: String?, purpose: ReadingPurpose,
    limits: LimitSettings, log: DiagnosticLog
  ) {
    guard
      let opened = OpenedWorkbook(
        path: path, name: name, within: folder, limits: limits, log: log)
    else { return nil }
    self.name = name
    self.opened = opened
    account = InputFile(
      name: name, byteCount: opened.byteCount, digest: opened.digest, encoding: opened.encoding,
      rowsRead: 0, rowsUsed: 0, rowsRejected: 0)
    let known = CatalogueReader.fileNames.map(CatalogueFiles.table)
    var sheets: [String: Int] = [:]
    var others: [String] = []
    for (number, sheet) in opened.workbook.sheets.enumerated() {
      let title = sheet.name.lowercased()
      if known.contains(title) {
        sheets[title] = number
      } else if !Self.isSilent(title),
        !(title == Self.lists && sheet.isHidden)
      {
        others.append(sheet.name)
      }
    }
    self.sheets = sheets
    if !others.isEmpty {
      log.add(
        Diagnostic(
          code: .ignoredSheets, severity: .note, location: SourceLocation(file: name),
          value: String(others.count),
          expected: Words.sheetsIgnored(
            count: String(others.count), sheets: others.map { "'\($0)'" }.joined(separator: ", "))(
              .english),
          suggestion: Self.slip(others, of: known.filter { sheets[$0] == nil })))
    }
    guard !sheets.isEmpty else {
      log.fail(
        Diagnostic(
          code: .unknownSheet, severity: .error, location: SourceLocation(file: name),
          expected: Words.noSheetOfTable(tables: known.prefix(6).joined(separator: ", "))(.english))
      )
      return
    }
    let wanted = known.filter { table in
      sheets[table] != nil
        && !(purpose == .overlap && CatalogueReader.reportNames.contains(table + ".csv"))
    }
    guard
      let read = opened.texts(of: wanted.compactMap { sheets[$0] }, heading: .first, saysYes: true)
    else { return }
    opened.workbook.letGo()
    for (table, text) in zip(wanted, read) {
      if !CatalogueReader.requiredNames.contains(table + ".csv"), Self.isHeadingAlone(text.bytes) {
        // Room for rows, as a workbook that we write has it: a table that is not there.
        self.sheets[table] = nil
      } else {
        texts[table] = text.bytes
      }
    }
  }

  private static func isHeadingAlone(_ text: FileBytes) -> Bool {
    guard text.count < 8_192 else { return false }
    let bytes = Array(UnsafeBufferPointer(start: text.start, count: text.count))
    return ((try? DelimitedText(bytes).rows.count) ?? 2) <= 1
  }

  /// A sheet that is nearly called as a table that has none.
  private static func slip(_ others: [String], of tables: [String]) -> String? {
    var nearest = NearestName(budget: 1_000_000)
    for other in others {
      if let table = nearest.nearest(to: other.lowercased(), among: tables) { return table }
    }
    return nil
  }

  /// Whether there is a sheet of the table.
  func has(_ table: String) -> Bool { sheets[table] != nil }

  /// What the sheet of a table is called where its rows are told.
  func name(of table: String) -> String {
    sheets[table].map(opened.name(of:)) ?? SourceLocation.name(ofSheet: table, in: name)
  }

  /// The text of a table's sheet. It is handed out once, so that it goes with whoever reads it.
  func takeText(of table: String) -> FileBytes? { texts.removeValue(forKey: table) }
}
