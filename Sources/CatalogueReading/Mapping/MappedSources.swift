internal import LandscapeModel
internal import OfficeFiles
internal import Wording

/// The files that `sources` of `landscape.yaml` names, read to rows of the tidy tables.
final class MappedSources {
  /// The settings file that names them.
  static let fileName = SettingsBytes.fileName
  private static let mostOpen = 128

  /// The files in the order in which the settings file names them, each once, and the settings file.
  private(set) var accounts: [InputFile] = []
  private var placeOfAccount: [String: Int] = [:]
  private var documents: [any RecordSource] = []
  /// The workbook that was read last.
  private var opened: OpenedWorkbook?
  private var collectors: [String: RowCollector] = [:]
  private var firstFiles: [String: String] = [:]
  private let folder: String
  private let limits: LimitSettings
  private let log: DiagnosticLog
  /// Tables of which a source is distinct.
  private let gathered: Set<String>

  /// The tables that have rows from here.
  var tables: Set<String> { Set(collectors.keys) }

  /// Reads the sources of the catalogue in `folder`.
  ///
  /// - Returns: `nil` when it has none, or when one cannot be used; then the log says why.
  init?(
    folder: String, _ settingsFile: SettingsBytes, limits: LimitSettings, log: DiagnosticLog
  ) {
    guard let (mappings, bytes) = Self.mappings(in: folder, settingsFile, log: log) else {
      return nil
    }
    self.folder = folder
    self.limits = limits
    self.log = log
    let distinct = mappings.filter(\.isDistinct)
    gathered = Set(distinct.map(\.table))
      .union(distinct.contains { $0.members != nil } ? ["memberships"] : [])
    let files = SourceFiles(folder: folder)
    for mapping in mappings {
      do throws(SourceFiles.Failure) {
        for source in try files.sources(of: mapping) { guard read(source) else { return nil } }
      } catch {
        log.fail(error)
        return nil
      }
    }
    for name in collectors.keys.sorted() {
      guard let collector = collectors[name] else { continue }
      collector.finish()
      guard !collector.rows.lacksMemory else {
        log.fail(
          Diagnostic(
            code: .unreadableFile, severity: .error, location: SourceLocation(file: name + ".csv"),
            expected: Phrase.noMemory(.english)), isUnreadable: true)
        return nil
      }
      log.tellConflicts(of: collector) { documents[Int($0)].name }
    }
    opened = nil
    accounts.append(
      InputFile(
        name: Self.fileName, byteCount: bytes.count, digest: ContentDigest(of: bytes),
        encoding: "UTF-8", rowsRead: 0, rowsUsed: 0, rowsRejected: 0))
  }

  /// Whether the settings file of a folder names any; where that cannot be known, the log says why.
  static func areNamed(
    in folder: String, _ settingsFile: SettingsBytes, log: DiagnosticLog
  ) -> Bool {
    mappings(in: folder, settingsFile, log: log) != nil
  }

  private static func mappings(
    in folder: String, _ settingsFile: SettingsBytes, log: DiagnosticLog
  ) -> ([SourceMapping], [UInt8])? {
    let bytes: [UInt8]?
    do throws(RegularFile.Failure) {
      bytes = try settingsFile.bytes(of: folder)
    } catch {
      log.fail(error, of: fileName)
      return nil
    }
    guard let bytes else { return nil }
    do throws(ConfigurationFailure) {
      let mappings = try SettingsFile(named: fileName)
        .sources(from: String(decoding: bytes, as: UTF8.self))
      return mappings.isEmpty ? nil : (mappings, bytes)
    } catch {
      // Who asked for the settings first was told already; who did not is told that there is a mistake.
      log.fail(error, as: .unreadableFile, isUnreadable: true)
      return nil
    }
  }

  /// The first file that is mapped to a table.
  func file(of table: String) -> String? { firstFiles[table] }

  /// The rows of a table, and where each stands.
  /// - Parameter firstInput: the index of the first account in `Landscape.inputs`.
  func rows(of table: String, firstInput: Int) -> XMLRowOrigins? {
    guard let rows = collectors[table]?.rows else { return nil }
    let inputs = documents.map { Int32(firstInput + (placeOfAccount[$0.name] ?? 0)) }
    return XMLRowOrigins(rows: rows, sources: documents, inputs: inputs, isMapped: true)
  }

  private func read(_ mapping: SourceMapping) -> Bool {
    switch mapping.form {
    case .document(let form): return read(mapping, form)
    case .delimited(let form): return read(mapping, form)
    }
  }

  private func read(_ mapping: SourceMapping, _ form: DocumentForm) -> Bool {
    let source: XMLSource
    do throws(RegularFile.Failure) {
      source = try XMLSource(
        path: folder + "/" + mapping.file, name: mapping.file, limit: limits.fileBytes,
        within: folder)
    } catch {
      log.fail(error, of: mapping.file)
      return false
    }
    if let format = source.foreignFormat {
      log.fail(format.diagnostic(of: mapping.file))
      return false
    }
    guard let collector = collector(mapping.table, of: mapping) else { return false }
    let members = mapping.members.flatMap { _ in self.collector("memberships", of: mapping) }
    guard
      let reader = MappedXMLReader(
        source: source, mapping: mapping, form: form, into: collector, members: members,
        document: Int32(documents.count), limits: limits, log: log)
    else { return false }
    documents.append(source)
    let digest: ContentDigest
    do throws(XMLStop) {
      digest = try reader.read()
    } catch {
      log.fail(error, of: source)
      return false
    }
    // A folder may hold more documents than the system lets a program have open.
    if documents.count > Self.mostOpen { source.rest() }
    reader.tell()
    if reader.recordCount == 0 {
      let other = reader.otherNamespace
      log.add(
        Diagnostic(
          code: .noRecord, severity: .warning, location: mapping.location, value: mapping.file,
          expected: form.recordPathText,
          suggestion: other.map { other in
            other.found.isEmpty
              ? Words.inNoNamespace(name: other.name)(.english)
              : Words.inNamespace(name: other.name, namespace: other.found)(.english)
          }))
    }
    account(
      for: mapping.file, byteCount: source.byteCount, digest: digest, encoding: source.encoding)
    return true
  }

  private func read(_ mapping: SourceMapping, _ form: DelimitedForm) -> Bool {
    if SourceLocation.isWorkbook(mapping.file) { return readWorkbook(mapping, form) }
    let file: FileBytes
    do throws(FileBytes.Failure) {
      file = try FileBytes(
        path: folder + "/" + mapping.file, limit: limits.fileBytes, within: folder,
        stretch: FileBytes.stretch(rowBytes: limits.rowBytes), declared: form.encoding)
    } catch {
      log.fail(error, of: mapping.file, limits)
      return false
    }
    account(
      for: mapping.file, byteCount: file.byteCount, digest: file.digest,
      encoding: file.encoding.rawValue)
    return read(file, mapping, form)
  }

  /// Reads the sheet of a workbook that a mapping names, or the only one that is shown.
  private func readWorkbook(_ mapping: SourceMapping, _ form: DelimitedForm) -> Bool {
    guard let workbook = workbook(of: mapping), let sheet = sheet(of: workbook, form, mapping)
    else { return false }
    let heading: SheetText.Heading =
      switch form.heading {
      case .firstRow: .first
      case .line(let line, _): .row(line)
      case .none: .none(width: 0)
      }
    guard
      let text = workbook.texts(
        of: [sheet], heading: heading, saysYes: false, fillsMerged: form.fillsMerged)?.first
    else { return false }
    account(
      for: workbook.name, byteCount: workbook.byteCount, digest: workbook.digest,
      encoding: workbook.encoding)
    // From here on the sheet is what is read, under its own name.
    var mapping = mapping
    mapping.files = [
      SourceMapping.Reference(text: workbook.name(of: sheet), location: mapping.location)
    ]
    if case .line(let line, let location) = form.heading, text.bytes.count == 0 {
      log.fail(
        Diagnostic(
          code: .emptyFile, severity: .error, location: location, value: mapping.file,
          expected: Words.headingsOnLine(line: String(line), file: mapping.file)(.english)))
      return false
    }
    account(
      for: mapping.file, byteCount: text.bytes.byteCount, digest: text.bytes.digest,
      encoding: text.bytes.encoding.rawValue)
    return read(text.bytes, mapping, form, titles: text.titles)
  }

  /// The workbook that is open; of one that several mappings read, the sheets follow each other.
  private func workbook(of mapping: SourceMapping) -> OpenedWorkbook? {
    if let opened, opened.name == mapping.file { return opened }
    opened = OpenedWorkbook(
      path: folder + "/" + mapping.file, name: mapping.file, within: folder, limits: limits,
      log: log)
    return opened
  }

  private func sheet(
    of workbook: OpenedWorkbook, _ form: DelimitedForm, _ mapping: SourceMapping
  ) -> Int? {
    let sheets = workbook.workbook.sheets
    if let wanted = form.sheet {
      let name = wanted.text.lowercased()
      if let number = sheets.firstIndex(where: { $0.name.lowercased() == name }) { return number }
      var nearest = NearestName(budget: 1_000_000)
      log.fail(
        Diagnostic(
          code: .unknownSheet, severity: .error, location: wanted.location, value: wanted.text,
          expected: Words.sheetNotIn(
            file: workbook.name, sheet: "'\(wanted.text)'", sheets: Self.list(sheets.map(\.name)))(
              .english), suggestion: nearest.nearest(to: wanted.text, among: sheets.map(\.name))))
      return nil
    }
    let shown = sheets.indices.filter { !sheets[$0].isHidden }
    if shown.count == 1 { return shown[0] }
    log.fail(
      Diagnostic(
        code: .unknownSheet, severity: .error, location: mapping.location, value: workbook.name,
        expected: Words.sheetNotNamed(
          file: workbook.name, sheets: Self.list(sheets.map(\.name)))(.english)))
    return nil
  }

  private static func list(_ sheets: [String]) -> String {
    sheets.prefix(30).map { "'\($0)'" }.joined(separator: ", ") + (sheets.count > 30 ? ", …" : "")
  }

  /// - Parameter titles: rows above the headings that are left out already.
  private func read(
    _ file: FileBytes, _ mapping: SourceMapping, _ form: DelimitedForm, titles: Int? = nil
  ) -> Bool {
    guard let text = DelimitedBytes(file, form, delimiter: form.delimiter) else {
      log.fail(
        Diagnostic(
          code: .unreadableFile, severity: .error, location: SourceLocation(file: mapping.file),
          expected: Phrase.noSignLeft(.english))
      )
      return false
    }
    guard let target = target(mapping.table, from: file, mapping) else { return false }
    let members = mapping.members.flatMap { _ in
      self.target("memberships", from: file, mapping)
    }
    let reader = MappedCSVReader(
      file: file, text: text, mapping: mapping, form: form, target: target, members: members,
      titles: titles, limits: limits, log: log)
    guard reader.read() else { return false }
    if reader.rowCount == 0 {
      log.add(
        Diagnostic(
          code: .noRecord, severity: .warning, location: mapping.location, value: mapping.file,
          expected: Phrase.rowBelowHeadings(.english)))
    }
    return true
  }

  private func account(
    for file: String, byteCount: Int, digest: ContentDigest, encoding: String
  ) {
    guard placeOfAccount[file] == nil else { return }
    placeOfAccount[file] = accounts.count
    accounts.append(
      InputFile(
        name: file, byteCount: byteCount, digest: digest, encoding: encoding, rowsRead: 0,
        rowsUsed: 0, rowsRejected: 0))
  }

  /// What takes the rows of a table, from whichever source.
  private func collector(_ name: String, of mapping: SourceMapping) -> RowCollector? {
    if firstFiles[name] == nil { firstFiles[name] = mapping.file }
    if let known = collectors[name] { return known }
    guard let table = TableSchema.table(name) else { return nil }
    let collector = RowCollector(table, gathers: gathered.contains(name)) { [unowned self] in
      documents[Int($0)].name
    }
    collectors[name] = collector
    return collector
  }

  /// The rows of a table, to be filled from a delimited file.
  private func target(
    _ name: String, from file: FileBytes, _ mapping: SourceMapping
  ) -> MappedCSVReader.Target? {
    guard let collector = collector(name, of: mapping) else { return nil }
    let filled =
      name == mapping.table
      ? mapping.fields.map(\.column) : ["partnership", "organisation", "role"]
    let table = collector.table
    let source = CSVRecordSource(
      file: file, name: mapping.file,
      columns: table.columns.indices.filter { column in
        filled.contains(table.columns[column].title) || column == table.identifier
      })
    documents.append(source)
    return MappedCSVReader.Target(
      collector: collector, source: source, document: Int32(documents.count - 1))
  }
}
