internal import Glibc
internal import LandscapeModel

/// One XML file that holds a whole catalogue, read to rows.
final class XMLCatalogue {
  /// The document's name, under which all of its rows are told.
  let name: String
  let byteCount: Int
  let digest: ContentDigest
  let encoding: String

  private let source: XMLSource
  /// The rows of each table that has not been taken yet.
  private var rows: [String: XMLTableRows]
  /// The tables that there were rows of.
  private let filled: Set<String>
  /// The names of the sections that the document has.
  private let sections: Set<String>

  /// The name under which a folder's catalogue is looked for.
  static let fileName = "catalogue.xml"

  /// Reads a document.
  ///
  /// - Parameter folder: where it has to lie, its links followed; `nil` where a person named it.
  /// - Returns: `nil` when it cannot be read or is refused; then the log says why.
  convenience init?(
    path: String, name: String, within folder: String?, limits: LimitSettings, log: DiagnosticLog
  ) {
    let source: XMLSource
    do throws(RegularFile.Failure) {
      source = try XMLSource(path: path, name: name, limit: limits.fileBytes, within: folder)
    } catch {
      log.fail(error, of: name)
      return nil
    }
    if let format = source.foreignFormat {
      log.fail(format.diagnostic(of: name))
      return nil
    }
    self.init(source, limits: limits, log: log)
  }

  /// Reads a document that is open.
  ///
  /// Validation by libxml2 takes as long as all the rest. It is left out as long as each tag and value is
  /// valid for certain; at the first doubt the document is read once more from its start, validated, and
  /// whatever there is to say of it is said by that reading.
  ///
  /// - Parameter alwaysValidates: whether even a document that is plainly valid is validated by libxml2,
  ///   which makes no difference but in time.
  init?(
    _ source: XMLSource, limits: LimitSettings, blockSize: Int = 65_536,
    alwaysValidates: Bool = false, log: DiagnosticLog
  ) {
    let reader: CatalogueXMLReader
    do throws(XMLStop) {
      if !alwaysValidates,
        let (plain, digest) = Self.plainReading(of: source, limits: limits, blockSize: blockSize)
      {
        reader = plain
        self.digest = digest
      } else {
        guard let schema = CatalogueSchema(CatalogueSchema.catalogueSource) else {
          preconditionFailure("the schema that the program carries compiles")
        }
        reader = CatalogueXMLReader(source: source, limits: limits)
        digest = try reader.read(schema: schema, blockSize: blockSize)
      }
    } catch {
      log.fail(error, of: source)
      return nil
    }
    for diagnostic in reader.diagnostics { log.add(diagnostic) }
    name = source.name
    byteCount = source.byteCount
    encoding = source.encoding
    self.source = source
    sections = reader.sections
    rows = Dictionary(uniqueKeysWithValues: reader.rows.map { ($0.table.name, $0) })
    filled = Set(reader.rows.filter { $0.count > 0 }.map(\.table.name))
  }

  /// - Returns: `nil` for a document of which there is anything to say but what its rows say.
  private static func plainReading(
    of source: XMLSource, limits: LimitSettings, blockSize: Int
  ) -> (reader: CatalogueXMLReader, digest: ContentDigest)? {
    let reader = CatalogueXMLReader(source: source, limits: limits)
    do throws(XMLStop) {
      return (reader, try reader.read(schema: nil, blockSize: blockSize))
    } catch {
      return nil
    }
  }

  /// Whether the document has the section of a table, or rows of it.
  func has(_ table: String) -> Bool {
    sections.contains(table) || filled.contains(table)
  }

  /// The rows of a table, and where each stands. They are handed out once, so that they go with whoever
  /// reads them.
  func takeRows(of table: String) -> XMLRowOrigins? {
    rows.removeValue(forKey: table).map {
      XMLRowOrigins(rows: $0, sources: [source], inputs: [0], isMapped: false)
    }
  }
}

extension DiagnosticLog {
  /// Says why a document is refused as a whole.
  func fail(_ stop: XMLStop, of source: XMLSource) {
    let location = SourceLocation(file: source.name, line: stop.line, column: stop.column)
    if stop.code == .unreadableFile {
      let reason = source.readError.map { String(cString: strerror($0)).lowercased() }
      fail(
        Diagnostic(
          code: .unreadableFile, severity: .error, location: location,
          expected: reason ?? stop.value),
        isUnreadable: true)
      return
    }
    fail(
      Diagnostic(
        code: stop.code, severity: .error, location: location, field: XMLWording.document,
        value: stop.value, expected: stop.expected))
  }
}
