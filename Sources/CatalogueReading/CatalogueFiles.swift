internal import Glibc
internal import LandscapeModel
internal import Wording

/// The files of a catalogue: opens each, and keeps account of its rows.
struct CatalogueFiles {
  let folder: String
  /// The document that holds the tables, in the XML form.
  let document: XMLCatalogue?
  /// The workbook whose sheets are the tables.
  let workbook: WorkbookCatalogue?
  /// The files that the settings file maps to tables.
  let mapped: MappedSources?
  /// The tables that are there, under the names of their CSV files.
  let names: [String]
  let settings: LimitSettings
  let log: DiagnosticLog
  private var accounts: [String: InputFile] = [:]
  private let memory = FileMemory()

  /// - Parameters:
  ///   - names: the CSV files that are there; in the XML form the tables that the document has, under the
  ///     names of their files.
  init(
    folder: String, names: [String], document: XMLCatalogue? = nil,
    workbook: WorkbookCatalogue? = nil, mapped: MappedSources? = nil, settings: LimitSettings,
    log: DiagnosticLog
  ) {
    self.mapped = mapped
    self.workbook = workbook
    self.folder = folder
    self.document = document
    self.names = names
    self.settings = settings
    self.log = log
    // Each sheet has an account of its own beside that of the workbook, under its own name.
    let own = names.map { name in
      let table = Self.table(of: name)
      guard let workbook, workbook.has(table) || !CatalogueReader.namesBeside.contains(name) else {
        return name
      }
      return workbook.name(of: table)
    }.filter { name in
      let table = Self.table(of: name)
      if mapped?.tables.contains(table) == true { return false }
      return document == nil
        || (CatalogueReader.namesBeside.contains(name) && document?.has(table) == false)
    }
    accountNames =
      [document?.name, workbook?.name].compactMap { $0 } + own
      + (mapped?.accounts.map(\.name) ?? [])
    if let document {
      accounts[document.name] = InputFile(
        name: document.name, byteCount: document.byteCount, digest: document.digest,
        encoding: document.encoding, rowsRead: 0, rowsUsed: 0, rowsRejected: 0)
    }
    if let workbook { accounts[workbook.name] = workbook.account }
    for account in mapped?.accounts ?? [] { accounts[account.name] = account }
  }

  /// `areas` of `areas.csv`.
  static func table(of name: String) -> String {
    name.split(separator: ".").first.map(String.init) ?? name
  }

  /// The accounts of the files that were read, in the order of `names`.
  var inputs: [InputFile] { accountNames.compactMap { accounts[$0] } }

  /// Where tables are that do not lie in their CSV files, by the names of these.
  var sources: [String: String] {
    var sources: [String: String] = [:]
    for name in CatalogueReader.fileNames {
      let table = Self.table(of: name)
      if let file = mapped?.file(of: table) {
        sources[name] = file
      } else if let document,
        document.has(table) || !CatalogueReader.namesBeside.contains(name)
      {
        sources[name] = document.name
      } else if let workbook,
        workbook.has(table) || !CatalogueReader.namesBeside.contains(name)
      {
        sources[name] = workbook.name(of: table)
      }
    }
    return sources
  }

  /// The names of the files that rows come from, in the order of their accounts.
  private let accountNames: [String]

  /// Opens a file and reads its heading.
  ///
  /// - Returns: `nil` when it is not there, or when it or a file before it cannot be used; then the log
  ///   says why.
  mutating func table<Column: CatalogueColumn>(
    _ name: String, _ columns: Column.Type
  ) -> CSVTable<Column>? {
    guard names.contains(name) else { return nil }
    let rows = Self.table(of: name)
    if let mapped, let first = mapped.accounts.first,
      let origins = mapped.rows(
        of: rows, firstInput: accountNames.firstIndex(of: first.name) ?? 0)
    {
      return CSVTable(origins, name: name, log: log)
    }
    if let document, document.has(rows) || !CatalogueReader.namesBeside.contains(name),
      let origins = document.takeRows(of: rows)
    {
      return CSVTable(origins, name: document.name, log: log)
    }
    var name = name
    let opened: FileBytes?
    if let workbook, workbook.has(rows) || !CatalogueReader.namesBeside.contains(name) {
      name = workbook.name(of: rows)
      guard workbook.has(rows) else {
        log.fail(
          Diagnostic(
            code: .unknownSheet, severity: .error, location: SourceLocation(file: workbook.name),
            field: rows, value: rows, expected: Words.sheetMissing(sheet: rows)(.english)))
        return nil
      }
      opened = workbook.takeText(of: rows)
    } else {
      opened = open(name)
    }
    guard let input = accountNames.firstIndex(of: name), let file = opened else { return nil }
    accounts[name] = InputFile(
      name: name, byteCount: file.byteCount, digest: file.digest,
      encoding: file.encoding.rawValue, rowsRead: 0, rowsUsed: 0, rowsRejected: 0)
    let table = CSVTable<Column>(
      file: file, name: name, input: Int32(input), settings: settings,
      log: log)
    // After one file that cannot be used the rows of others would only be said to refer to nothing; their
    // headings are still looked at, so that all of those can be put right at once.
    return log.isUnusable || log.isUnreadable ? nil : table
  }

  /// Notes how many rows of a file were read, used and rejected.
  /// - Returns: the same of the table, and the first file that its rows come from.
  @discardableResult
  mutating func close<Column: CatalogueColumn>(
    _ table: CSVTable<Column>
  ) -> (file: String, read: Int, rejected: Int) {
    if let counts = table.origins?.counts {
      for (name, read, rejected) in counts {
        accounts[name]?.rowsRead += read
        accounts[name]?.rowsUsed += read - rejected
        accounts[name]?.rowsRejected += rejected
      }
      return (
        // The document that most of them are from; others of the catalogue are listed with none.
        counts.max { $0.1 < $1.1 }?.0 ?? table.name, counts.reduce(0) { $0 + $1.1 },
        counts.reduce(0) { $0 + $1.2 }
      )
    }
    accounts[table.name]?.rowsRead += table.rowsRead
    accounts[table.name]?.rowsUsed += table.rowsUsed
    accounts[table.name]?.rowsRejected += table.rowsRejected
    return (table.name, table.rowsRead, table.rowsRejected)
  }

  /// Of the tables that are files of their own in the folder, together.
  var byteCount: Int {
    guard document == nil, workbook == nil else { return 0 }
    return names.reduce(0) { sum, name in
      var status = stat()
      guard stat(folder + "/" + name, &status) == 0 else { return sum }
      return sum.addingReportingOverflow(Int(status.st_size)).overflow
        ? .max : sum + Int(status.st_size)
    }
  }

  /// Lets go of the memory that was kept for further files.
  func finish() { memory.release() }

  private func open(_ name: String) -> FileBytes? {
    let limit = settings.fileBytes
    do throws(FileBytes.Failure) {
      return try FileBytes(
        path: folder + "/" + name, limit: limit, within: folder,
        stretch: FileBytes.stretch(rowBytes: settings.rowBytes), memory: memory)
    } catch {
      log.fail(error, of: name, settings)
      return nil
    }
  }
}

extension DiagnosticLog {
  /// Says why a file cannot be read, or is not one that is.
  func fail(_ failure: FileBytes.Failure, of name: String, _ limits: LimitSettings) {
    switch failure {
    case .file(let failure): fail(failure, of: name)
    case .foreign(let format): fail(format.diagnostic(of: name))
    case .endlessLine(let line, let bytes):
      fail(
        Diagnostic(
          code: .rowTooLarge, severity: .error, location: SourceLocation(file: name, line: line),
          value: String(bytes), expected: String(limits.rowBytes)))
    }
  }

  /// Says why a file cannot be read.
  func fail(_ failure: RegularFile.Failure, of name: String) {
    let location = SourceLocation(file: name)
    switch failure {
    case .system(ENOENT):
      fail(
        Diagnostic(code: .missingFile, severity: .error, location: location), isUnreadable: true)
    case .system, .isNoFile:
      fail(
        Diagnostic(
          code: .unreadableFile, severity: .error, location: location, expected: failure.reason),
        isUnreadable: true)
    case .isOutside:
      fail(
        Diagnostic(
          code: .sourceOutsideFolder, severity: .error, location: location, value: name))
    case .tooLarge(let bytes, let limit):
      fail(
        Diagnostic(
          code: .fileTooLarge, severity: .error, location: location, value: String(bytes),
          expected: String(limit)))
    }
  }
}
