package import LandscapeModel
internal import OfficeFiles
internal import TextFormats
internal import Wording

/// Tables of a report as one workbook.
/// - Throws: where the workbook cannot be made.
/// - Complexity: O(cells) in time and memory.
package func allTables(
  of content: ReportContent, _ tables: [DocumentTable], in language: Language
) throws(RenderingFailure) -> [UInt8] {
  let place = Phrase.placeAndDate(of: content.landscape)
  return try TableWorkbook.bytes(
    of: tables, in: language,
    title: TableWording.caption(.workbookAllTables, place)(language))
}

/// Tables as sheets of a workbook: every column, numbers as numbers, days as days, ids as text.
///
/// The caption stands above each table and its notes below, as the guidance of the Government Analysis Function on
/// spreadsheets asks; the table is marked up as one.
enum TableWorkbook {
  /// Rows of a sheet that are not of its table: caption, heading, notes.
  private static let mostRows = Workbook.mostRows - 1_000

  /// - Returns: a workbook with a sheet for each table; of several, a list of them comes first.
  /// - Complexity: O(cells).
  static func bytes(of tables: [DocumentTable], in language: Language, title: String)
    throws(RenderingFailure) -> [UInt8]
  {
    var book = WorkbookDraft(title: VisibleText.text(title), author: "Landscape")
    var names = SheetNames()
    let contents = tables.count > 1 ? names.name(for: Phrase.workbookContents(language)) : nil
    let sheets = tables.map { table in
      sheet(of: table, in: language, named: names.name(for: table.name.title(language)))
    }
    if let contents {
      book.sheets.append(
        self.contents(of: tables, sheets, named: contents, title: book.title, in: language))
    }
    book.sheets += sheets
    do throws(WorkbookWritingFailure) {
      return try book.bytes()
    } catch {
      throw RenderingFailure(error)
    }
  }

  private static func contents(
    of tables: [DocumentTable], _ sheets: [WorkbookDraft.Sheet], named name: String, title: String,
    in language: Language
  ) -> WorkbookDraft.Sheet {
    var sheet = WorkbookDraft.Sheet(name: name)
    sheet.columnWidths = [12, 70, 12]
    sheet.rows = [
      [.text(title, .title)],
      [
        .text(Phrase.workbookTable(language), .heading),
        .text(Phrase.workbookTitle(language), .heading),
        .text(Phrase.workbookRows(language), .heading),
      ],
    ]
    for (table, own) in zip(tables, sheets) {
      sheet.rows.append([
        table.name.number.map { .number(Double($0), .decimals(0)) } ?? .empty,
        .link(table.name.title(language), sheet: own.name),
        .number(Double(table.rows.count), .decimals(0)),
      ])
    }
    sheet.table = WorkbookDraft.Table(firstRow: 1, lastRow: sheet.rows.count - 1, columns: 3)
    return sheet
  }

  private static func sheet(
    of table: DocumentTable, in language: Language, named name: String
  ) -> WorkbookDraft.Sheet {
    var writer = WorkbookCells(language: language)
    var sheet = WorkbookDraft.Sheet(name: name)
    sheet.rows = [
      [
        .text(TableView.caption(of: table, in: language), .title)
      ],
      table.columns.map { column in
        .text(
          writer.text(of: column.heading)
            + (column.unit.map { " (" + $0(language) + ")" } ?? ""), .heading)
      },
    ]
    sheet.rows += table.rows(in: language, atMost: mostRows).map { row in
      row.map { writer.cell($0) }
    }
    let shown = sheet.rows.count - 2
    sheet.table = WorkbookDraft.Table(firstRow: 1, lastRow: shown + 1, columns: table.columns.count)
    sheet.columnWidths = widths(of: sheet.rows.dropFirst())
    sheet.frozenRows = 2
    sheet.frozenColumns = table.columns.count > 2 ? 1 : 0
    sheet.isWide = sheet.columnWidths.reduce(0, +) > 90
    var notes = TableView.notes(
      of: table, in: language, shorthands: writer.shorthands,
      hasEnglishOnly: writer.hasEnglishOnly, rows: shown)
    if writer.cutCells > 0 {
      notes.insert(Words.workbookCutCells(count: writer.cutCells)(language), at: 0)
    }
    if !notes.isEmpty { sheet.rows.append([]) }
    sheet.rows += notes.map { [.text($0, .aside)] }
    return sheet
  }

  /// As wide as the longest cell, within what a screen shows.
  private static func widths(of rows: ArraySlice<[WorkbookDraft.Cell]>) -> [Double] {
    var widths: [Int] = rows.first.map { $0.map { _ in 8 } } ?? []
    for (number, row) in rows.enumerated() {
      for (column, cell) in row.enumerated() {
        guard case .text(let text, _) = cell else { continue }
        // A heading wraps at its blanks, and the sign that filters stands in it.
        let length =
          number == 0
          ? (text.split(separator: " ").map(\.unicodeScalars.count).max() ?? 0) + 3
          : min(60, text.unicodeScalars.count)
        widths[column] = max(widths[column], length + 1)
      }
    }
    return widths.map(Double.init)
  }
}

/// Turns cells into those of a workbook and keeps count of what the table has to say about them.
private struct WorkbookCells {
  let language: Language
  var shorthands: Set<Shorthand> = []
  var hasEnglishOnly = false
  /// Texts that were longer than a cell can be.
  var cutCells = 0

  init(language: Language) { self.language = language }

  mutating func cell(_ cell: DocumentTable.Cell) -> WorkbookDraft.Cell {
    switch cell {
    case .text(let text), .value(let text, _): return .text(self.text(of: text))
    case .id(let id): return .text(shown(id))
    case .count(let count): return .number(Double(count), .decimals(0))
    case .number(let value, let decimals), .graded(let value, let decimals, _):
      return number(value, decimals, .decimals(decimals))
    case .share(let share): return number(share, 2, .percent)
    case .date(let date): return self.date(date)
    case .shorthand(let shorthand): return self.shorthand(shorthand)
    }
  }

  mutating func text(of text: RichText) -> String {
    var whole = ""
    for run in text.runs(in: language) {
      if run.isOfCatalogue, run.language == .english, language != .english, !run.text.isEmpty {
        hasEnglishOnly = true
      }
      whole += run.text
    }
    guard !whole.isEmpty else {
      shorthands.insert(.notAvailable)
      return Shorthand.notAvailable.rawValue
    }
    return shown(whole)
  }

  private mutating func shown(_ text: String) -> String {
    let visible = VisibleText.text(text, keepsLines: true)
    guard visible.utf8.count > WorkbookDraft.mostCharacters,
      visible.utf16.count > WorkbookDraft.mostCharacters
    else { return visible }
    cutCells += 1
    var kept = ""
    var count = 1
    for character in visible {
      count += character.utf16.count
      guard count <= WorkbookDraft.mostCharacters else { break }
      kept.append(character)
    }
    return kept + "…"
  }

  /// The number that the other formats for programs have, so that no two of them differ.
  private mutating func number(
    _ value: Double, _ decimals: Int, _ style: WorkbookDraft.Style
  ) -> WorkbookDraft.Cell {
    let written = ProgramCells.number(value, decimals)
    if let value = Double(written) { return .number(value, style) }
    return Shorthand(rawValue: written).map { shorthand($0) } ?? .text(written)
  }

  private func date(_ date: PartialDate) -> WorkbookDraft.Cell {
    guard let month = date.month, let day = date.day,
      (date.year, month) >= (1900, 3), date.year <= 9_999
    else { return .text(date.description) }
    return .day(year: date.year, month: month, day: day)
  }

  private mutating func shorthand(_ shorthand: Shorthand) -> WorkbookDraft.Cell {
    shorthands.insert(shorthand)
    return .text(shorthand.rawValue)
  }
}
