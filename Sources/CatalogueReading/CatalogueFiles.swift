internal import Glibc
internal import LandscapeModel

/// The files of a catalogue's folder: opens each, and keeps account of its rows.
struct CatalogueFiles {
  let folder: String
  /// The files that are there, in the order of their accounts.
  let names: [String]
  let settings: LimitSettings
  let log: DiagnosticLog
  private var accounts: [String: InputFile] = [:]

  init(folder: String, names: [String], settings: LimitSettings, log: DiagnosticLog) {
    self.folder = folder
    self.names = names
    self.settings = settings
    self.log = log
  }

  /// The accounts of the files that were read, in the order of `names`.
  var inputs: [InputFile] { names.compactMap { accounts[$0] } }

  /// Opens a file and reads its heading.
  ///
  /// - Returns: `nil` when it is not there, or cannot be used; then the log says why.
  mutating func table<Column: CatalogueColumn>(
    _ name: String, _ columns: Column.Type
  ) -> CSVTable<Column>? {
    guard let input = names.firstIndex(of: name), let file = open(name) else { return nil }
    accounts[name] = InputFile(
      name: name, byteCount: file.byteCount, digest: file.digest,
      encoding: file.encoding.rawValue, rowsRead: 0, rowsUsed: 0, rowsRejected: 0)
    return CSVTable(
      file: file, name: name, input: Int32(input), settings: settings, log: log)
  }

  /// Notes how many rows of a file were read, used and rejected.
  mutating func close<Column: CatalogueColumn>(_ table: CSVTable<Column>) {
    accounts[table.name]?.rowsRead = table.rowsRead
    accounts[table.name]?.rowsUsed = table.rowsUsed
    accounts[table.name]?.rowsRejected = table.rowsRejected
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
