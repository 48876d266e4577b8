internal import LandscapeModel

/// RFC 4180 with CRLF, one heading row, UTF-8 with a byte order mark: without it spreadsheets take
/// `ŵ` and `ŷ` for something else.
///
/// Caption, notes and source are in the metadata file beside it, not among the rows.
/// - Parameter rows: places of the rows to write; all in the order of the language without it.
func csvTable(
  _ table: DocumentTable, rows: ArraySlice<Int>? = nil, language: Language, defusesFormulas: Bool
) -> RenderedTable {
  let rows = rows ?? table.order(in: language)[...]
  var sink = ByteSink(reserving: 64 + rows.count * table.columns.count * 16)
  sink.append(bytes: [0xEF, 0xBB, 0xBF])
  var cells = ProgramCells(language: language, defusesFormulas: defusesFormulas)
  cells.forEachRow(of: table, rows) { row in
    sink.append(csvRow: row)
  }
  return RenderedTable(bytes: sink.bytes, defusedCells: cells.defusedCells)
}

/// The same of all rows in several languages, whose cells are made once and on several threads.
func csvTables(
  _ table: DocumentTable, in languages: [Language], defusesFormulas: Bool
) -> [RenderedTable] {
  let lines = CSVLines(table, in: languages, defusesFormulas: defusesFormulas)
  return languages.indices.map { number in
    var cells = ProgramCells(language: languages[number], defusesFormulas: defusesFormulas)
    var sink = ByteSink(reserving: lines.byteCounts[number] + 4_096)
    sink.append(bytes: [0xEF, 0xBB, 0xBF])
    sink.append(csvRow: cells.headings(of: table))
    for row in table.order(in: languages[number]) {
      sink.append(bytes: lines.line(of: row, in: number))
    }
    return RenderedTable(
      bytes: sink.bytes, defusedCells: cells.defusedCells + lines.defusedCells[number])
  }
}

/// The rows of a table as lines of CSV in several languages.
private struct CSVLines {
  /// Rows that are made together.
  private struct Part: Sendable {
    /// For each language the lines of the rows one after another, and where each ends.
    var lines: [ByteSink]
    var ends: [[Int]]
    var defusedCells: [Int]
  }

  private let parts: [Part]
  private let languageCount: Int
  private static let rowsOfPart = 256

  init(_ table: DocumentTable, in languages: [Language], defusesFormulas: Bool) {
    languageCount = languages.count
    let count = (table.rows.count + Self.rowsOfPart - 1) / Self.rowsOfPart
    parts = concurrently(count: count, threads: onlineProcessorCount()) { number in
      let start = number * Self.rowsOfPart
      let rows = start..<min(table.rows.count, start + Self.rowsOfPart)
      return Self.part(rows, table, languages, defusesFormulas)
    }
  }

  private static func part(
    _ rows: Range<Int>, _ table: DocumentTable, _ languages: [Language], _ defusesFormulas: Bool
  ) -> Part {
    var cells = languages.map { ProgramCells(language: $0, defusesFormulas: defusesFormulas) }
    var part = Part(
      lines: languages.map { _ in ByteSink(reserving: rows.count * table.columns.count * 12) },
      ends: languages.map { _ in [] }, defusedCells: [])
    for row in rows {
      let row = table.rows[row]
      for number in languages.indices {
        part.lines[number].append(csvRow: row.map { cells[number].text(of: $0) })
        part.ends[number].append(part.lines[number].count)
      }
    }
    part.defusedCells = cells.map(\.defusedCells)
    return part
  }

  /// Of all lines in each language.
  var byteCounts: [Int] { sums { $0.lines.map(\.count) } }
  var defusedCells: [Int] { sums(\.defusedCells) }

  private func sums(_ counts: (Part) -> [Int]) -> [Int] {
    parts.reduce([Int](repeating: 0, count: languageCount)) { zip($0, counts($1)).map(+) }
  }

  func line(of row: Int, in language: Int) -> ArraySlice<UInt8> {
    let part = parts[row / Self.rowsOfPart]
    let place = row % Self.rowsOfPart
    let start = place == 0 ? 0 : part.ends[language][place - 1]
    return part.lines[language].bytes[start..<part.ends[language][place]]
  }
}

extension ByteSink {
  /// Appends a row of CSV with its end.
  fileprivate mutating func append(csvRow cells: some Sequence<String>) {
    var isFirst = true
    for cell in cells {
      if !isFirst { append(byte: UInt8(ascii: ",")) }
      isFirst = false
      append(csvCell: cell)
    }
    append("\r\n")
  }
}
