internal import Glibc
internal import LandscapeModel

/// The files that `sources` of `landscape.yaml` names, read to rows of the tidy tables.
final class MappedSources {
  /// The settings file that names them.
  static let fileName = "landscape.yaml"
  private static let maximumBytes = 1_048_576

  /// The files in the order in which the settings file names them, each once, and the settings file.
  private(set) var accounts: [InputFile] = []
  private var documents: [any RecordSource] = []
  private var rows: [String: XMLTableRows] = [:]

  private var firstFiles: [String: String] = [:]

  /// The tables that have rows from here.
  var tables: Set<String> { Set(rows.keys) }

  /// Reads the sources of the catalogue in `folder`.
  ///
  /// - Returns: `nil` when it has none, or when one cannot be used; then the log says why.
  init?(folder: String, limits: LimitSettings, log: DiagnosticLog) {
    guard let (mappings, bytes) = Self.mappings(in: folder) else { return nil }
    for mapping in mappings {
      let isRead =
        switch mapping {
        case .xml(let mapping): read(mapping, in: folder, limits: limits, log: log)
        case .csv(let mapping): read(mapping, in: folder, limits: limits, log: log)
        }
      guard isRead else { return nil }
    }
    accounts.append(
      InputFile(
        name: Self.fileName, byteCount: bytes.count, digest: ContentDigest(of: bytes),
        encoding: "UTF-8", rowsRead: 0, rowsUsed: 0, rowsRejected: 0))
  }

  /// Whether the settings file of a folder names any.
  static func areNamed(in folder: String) -> Bool { mappings(in: folder) != nil }

  private static func mappings(in folder: String) -> ([CatalogueSource], [UInt8])? {
    guard
      let file = try? XMLSource(
        path: folder + "/" + fileName, name: fileName, limit: maximumBytes)
    else { return nil }
    let bytes = file.bytes(from: 0, to: file.byteCount)
    // What is wrong with the settings file was told when the settings were read from it.
    guard
      let mappings = try? SettingsFile(named: fileName)
        .sources(from: String(decoding: bytes, as: UTF8.self)), !mappings.isEmpty
    else { return nil }
    return (mappings, bytes)
  }

  /// The first file that is mapped to a table.
  func file(of table: String) -> String? { firstFiles[table] }

  /// The rows of a table, and where each stands.
  /// - Parameter firstInput: the index of the first account in `Landscape.inputs`.
  func rows(of table: String, firstInput: Int) -> XMLRowOrigins? {
    guard let rows = rows[table] else { return nil }
    let inputs = documents.map { document in
      Int32(firstInput + (accounts.firstIndex { $0.name == document.name } ?? 0))
    }
    return XMLRowOrigins(rows: rows, sources: documents, inputs: inputs, isMapped: true)
  }

  private func read(
    _ mapping: SourceMapping, in folder: String, limits: LimitSettings, log: DiagnosticLog
  ) -> Bool {
    let path = folder + "/" + mapping.file
    guard Self.isInside(path, of: folder) else {
      log.fail(
        Diagnostic(
          code: .sourceOutsideFolder, severity: .error, location: mapping.location,
          value: mapping.file))
      return false
    }
    let source: XMLSource
    do throws(XMLSource.Failure) {
      source = try XMLSource(path: path, name: mapping.file, limit: limits.fileBytes)
    } catch {
      log.fail(error, of: mapping.file, limit: limits.fileBytes)
      return false
    }
    if let format = source.foreignFormat {
      log.fail(format.diagnostic(of: mapping.file))
      return false
    }
    guard
      let reader = MappedXMLReader(
        source: source, mapping: mapping, into: rows[mapping.table],
        document: Int32(documents.count), limits: limits)
    else { return false }
    let digest: ContentDigest
    do throws(XMLStop) {
      digest = try reader.read()
    } catch {
      log.fail(error, of: source)
      return false
    }
    rows[mapping.table] = reader.rows
    if firstFiles[mapping.table] == nil { firstFiles[mapping.table] = mapping.file }
    documents.append(source)
    if reader.recordCount == 0 {
      log.add(
        Diagnostic(
          code: .noRecord, severity: .warning, location: mapping.location, value: mapping.file,
          expected: mapping.recordPathText))
    }
    if !accounts.contains(where: { $0.name == mapping.file }) {
      accounts.append(
        InputFile(
          name: mapping.file, byteCount: source.byteCount, digest: digest,
          encoding: source.encoding, rowsRead: 0, rowsUsed: 0, rowsRejected: 0))
    }
    return true
  }

  private func read(
    _ mapping: CSVSourceMapping, in folder: String, limits: LimitSettings, log: DiagnosticLog
  ) -> Bool {
    let path = folder + "/" + mapping.file
    guard Self.isInside(path, of: folder) else {
      log.fail(
        Diagnostic(
          code: .sourceOutsideFolder, severity: .error, location: mapping.location,
          value: mapping.file))
      return false
    }
    let file: FileBytes
    do throws(FileBytes.Failure) {
      file = try FileBytes(
        path: path, limit: limits.fileBytes, declared: mapping.encoding)
    } catch {
      log.fail(error, of: mapping.file, limit: limits.fileBytes)
      return false
    }
    guard
      let target = target(
        mapping.table, from: file, mapping, columns: mapping.fields.map(\.column) + Self.ids)
    else { return false }
    let members = mapping.members.flatMap { _ in
      self.target(
        "memberships", from: file, mapping, columns: ["partnership", "organisation", "role"])
    }
    let reader = MappedCSVReader(
      file: file, mapping: mapping, target: target, members: members, limits: limits, log: log)
    guard reader.read() else { return false }
    if reader.rowCount == 0 {
      log.add(
        Diagnostic(
          code: .noRecord, severity: .warning, location: mapping.location, value: mapping.file,
          expected: "a row below its headings"))
    }
    if !accounts.contains(where: { $0.name == mapping.file }) {
      accounts.append(
        InputFile(
          name: mapping.file, byteCount: file.byteCount, digest: file.digest,
          encoding: file.encoding.rawValue, rowsRead: 0, rowsUsed: 0, rowsRejected: 0))
    }
    return true
  }

  /// Columns that are made from the name where a file has none.
  private static let ids = ["id", "code", "kind"]

  /// The rows of a table, to be filled from a file.
  private func target(
    _ name: String, from file: FileBytes, _ mapping: CSVSourceMapping, columns: [String]
  ) -> MappedCSVReader.Target? {
    guard let table = CatalogueXMLLayout.tables.first(where: { $0.name == name }) else {
      return nil
    }
    let rows = self.rows[name] ?? XMLTableRows(table)
    self.rows[name] = rows
    if firstFiles[name] == nil { firstFiles[name] = mapping.file }
    let source = CSVRecordSource(
      file: file, name: mapping.file, firstRow: rows.count,
      columns: table.columns.indices.filter { columns.contains(table.columns[$0].title) })
    documents.append(source)
    return MappedCSVReader.Target(rows: rows, source: source, document: Int32(documents.count - 1))
  }

  /// Whether a path, its links followed, lies inside a folder. One that does not exist lies where its
  /// letters say, which the settings file was checked for.
  private static func isInside(_ path: String, of folder: String) -> Bool {
    guard let target = resolved(path) else { return true }
    guard let root = resolved(folder) else { return false }
    return target.hasPrefix(root == "/" ? root : root + "/")
  }

  private static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
