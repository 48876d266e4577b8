package import LandscapeModel
internal import OfficeFiles
internal import Synchronization

/// What came of writing all tables of a report: `tables/<name>.<lang>.<format>` and
/// `tables/<name>.csv-metadata.json`.
package struct TableFiles: Sendable {
  /// Sizes in bytes by path.
  package let sizes: [String: Int]
  /// Over all files; for the manifest.
  package let defusedCells: Int
  /// Files of offices that could not be made, in order of path, and why; the others say all that they would.
  package let notMade: [(path: String, failure: RenderingFailure)]

  /// The formats that are written; the others are made on demand by the command line.
  package static let formats: [TableFormat] = [.html, .docx, .markdown, .latex, .csv]

  /// The cells up to which all tables are written as one workbook too: what a person still opens. The command line
  /// makes one of any size.
  package static let mostCellsOfWorkbook = 500_000

  /// Where the workbook with all tables stands.
  package static func workbookPath(in language: Language) -> String {
    "tables/all-tables.\(language.tag).xlsx"
  }

  /// Where a table stands below the report's folder.
  package static func path(
    of name: TableName, format: TableFormat, language: Language
  ) -> String {
    "tables/\(name.rawValue).\(language.tag).\(format.fileExtension)"
  }

  /// Renders every table in every format and language, and hands each over as soon as it is made.
  /// - Complexity: O(bytes of the files).
  package init(of content: ReportContent, to take: @escaping FileTaker) {
    let sizes = Mutex<[String: Int]>([:])
    let keep: FileTaker = { file in
      sizes.withLock { $0[file.path] = file.byteCount }
      take(file)
    }
    var defusedCells = 0
    var notMade: [(path: String, failure: RenderingFailure)] = []
    let languages = content.languages
    let content = content.tellingItsOwnLanguagesAlone
    // Kept for the workbook as long as they have room in it, one at a time otherwise.
    var kept: [DocumentTable]? = []
    var cells = 0
    for name in TableName.allCases {
      let table = table(name, content: content)
      cells += table.rows.count * table.columns.count
      if cells <= Self.mostCellsOfWorkbook { kept?.append(table) } else { kept = nil }
      keep(
        OutputFile(
          path: "tables/\(name.rawValue).csv-metadata.json",
          bytes: csvMetadata(
            table, in: content.languages,
            ending: content.compresses ? "csv." + Gzip.fileExtension : "csv")))
      let defusesFormulas = content.settings.defusesFormulas
      for (language, csv) in zip(
        languages, csvTables(table, in: languages, defusesFormulas: defusesFormulas))
      {
        defusedCells += csv.defusedCells
        let path = Self.path(of: name, format: .csv, language: language)
        keep(content.forPrograms(OutputFile(path: path, bytes: csv.bytes)))
      }
      let written = concurrently(threads: languages.count) { number in
        Self.write(
          table, language: languages[number], defusesFormulas: defusesFormulas, to: keep)
      }
      for part in written {
        notMade += part.notMade
        defusedCells += part.defusedCells
      }
    }
    if let kept {
      let made = concurrently(threads: languages.count) { number in
        Result { () throws(RenderingFailure) in
          try allTables(of: content, kept, in: languages[number])
        }
      }
      for (language, result) in zip(languages, made) {
        let path = Self.workbookPath(in: language)
        switch result {
        case .success(let bytes): keep(OutputFile(path: path, bytes: bytes))
        case .failure(let failure): notMade.append((path, failure))
        }
      }
    }
    self.notMade = notMade.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    self.sizes = sizes.withLock { $0 }
    self.defusedCells = defusedCells
  }

  /// A table in one language, in every format for readers.
  private static func write(
    _ table: DocumentTable, language: Language, defusesFormulas: Bool, to take: FileTaker
  ) -> (notMade: [(path: String, failure: RenderingFailure)], defusedCells: Int) {
    var notMade: [(path: String, failure: RenderingFailure)] = []
    var defusedCells = 0
    var renderer = TableRenderer(
      table: table, language: language, defusesFormulas: defusesFormulas)
    for format in Self.formats where format != .csv {
      let path = Self.path(of: table.name, format: format, language: language)
      do throws(RenderingFailure) {
        let rendered = try renderer.rendered(as: format)
        defusedCells += rendered.defusedCells
        take(OutputFile(path: path, bytes: rendered.bytes))
      } catch {
        notMade.append((path, error))
      }
    }
    return (notMade, defusedCells)
  }
}
