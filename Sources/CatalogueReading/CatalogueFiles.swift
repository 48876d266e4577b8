internal import Glibc
internal import LandscapeModel

/// The files of a catalogue: opens each, and keeps account of its rows.
struct CatalogueFiles {
  let folder: String
  /// The document that holds the tables, in the XML form.
  let document: XMLCatalogue?
  /// The files that are there, in the order of their accounts.
  let names: [String]
  let settings: LimitSettings
  let log: DiagnosticLog
  private var accounts: [String: InputFile] = [:]

  /// - Parameters:
  ///   - names: the CSV files that are there; in the XML form the tables that the document has, under the
  ///     names of their files.
  init(
    folder: String, names: [String], document: XMLCatalogue? = nil, settings: LimitSettings,
    log: DiagnosticLog
  ) {
    self.folder = folder
    self.document = document
    self.names = names
    self.settings = settings
    self.log = log
  }

  /// The accounts of the files that were read, in the order of `names`.
  var inputs: [InputFile] {
    let inputs = names.compactMap { accounts[$0] }
    guard let document, let account = accounts[document.name] else { return inputs }
    return [account] + inputs
  }

  /// Opens a file and reads its heading.
  ///
  /// - Returns: `nil` when it is not there, or when it or a file before it cannot be used; then the log
  ///   says why.
  mutating func table<Column: CatalogueColumn>(
    _ name: String, _ columns: Column.Type
  ) -> CSVTable<Column>? {
    guard let input = names.firstIndex(of: name) else { return nil }
    if let document, let table = table(name, columns, in: document) { return table }
    guard let file = open(name) else { return nil }
    accounts[name] = InputFile(
      name: name, byteCount: file.byteCount, digest: file.digest,
      encoding: file.encoding.rawValue, rowsRead: 0, rowsUsed: 0, rowsRejected: 0)
    let table = CSVTable<Column>(
      file: file, name: name, input: document == nil ? Int32(input) : 1, settings: settings,
      log: log)
    // After one file that cannot be used the rows of others would only be said to refer to nothing; their
    // headings are still looked at, so that all of those can be put right at once.
    return log.isUnusable || log.isUnreadable ? nil : table
  }

  private mutating func table<Column: CatalogueColumn>(
    _ name: String, _ columns: Column.Type, in document: XMLCatalogue
  ) -> CSVTable<Column>? {
    let table = name.split(separator: ".").first.map(String.init) ?? name
    guard
      document.has(table)
        || ![CatalogueReader.decisionsName, CatalogueReader.matchesName].contains(name),
      let (file, origins) = document.takeRows(of: table)
    else { return nil }
    if accounts[document.name] == nil {
      accounts[document.name] = InputFile(
        name: document.name, byteCount: document.byteCount, digest: document.digest,
        encoding: document.encoding, rowsRead: 0, rowsUsed: 0, rowsRejected: 0)
    }
    // Quotes written twice make a cell longer than what the document holds.
    var settings = settings
    settings.cellBytes = settings.cellBytes * 2 + 2
    settings.rowBytes = settings.rowBytes * 2 + 4_096
    return CSVTable(
      file: file, name: document.name, input: 0, settings: settings, log: log, origins: origins)
  }

  /// Notes how many rows of a file were read, used and rejected.
  mutating func close<Column: CatalogueColumn>(_ table: CSVTable<Column>) {
    accounts[table.name]?.rowsRead += table.rowsRead
    accounts[table.name]?.rowsUsed += table.rowsUsed
    accounts[table.name]?.rowsRejected += table.rowsRejected
  }

  private func open(_ name: String) -> FileBytes? {
    let limit = Int(settings.fileBytes)
    do throws(FileBytes.Failure) {
      return try FileBytes(path: folder + "/" + name, limit: limit)
    } catch {
      let location = SourceLocation(file: name)
      switch error {
      case .system(let number):
        fail(location, String(cString: strerror(number)).lowercased())
      case .isFolder: fail(location, "it is a folder")
      case .tooLarge(let bytes):
        log.fail(
          Diagnostic(
            code: .fileTooLarge, severity: .error, location: location, value: String(bytes),
            expected: String(limit)))
      }
      return nil
    }
  }

  private func fail(_ location: SourceLocation, _ reason: String) {
    log.fail(
      Diagnostic(
        code: .unreadableFile, severity: .error, location: location, expected: reason),
      isUnreadable: true)
  }
}
