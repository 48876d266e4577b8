internal import LandscapeModel
internal import OfficeFiles
internal import TextFormats
internal import Wording

/// A catalogue as a workbook in which it can be kept by hand: a sheet for each table, with lists to choose from, notes on
/// the headings, and what is the matter with a cell shown while it is typed.
///
/// It reads back as the tables that it was made of. Beside an id the name of what it names is shown, in a column whose
/// heading is in brackets and which reading passes over.
struct CatalogueWorkbook {
  /// Its name in the folder that is written.
  static let fileName = "catalogue.xlsx"
  /// The sheet with the words of the lists, which nobody has to see.
  static let listsName = "lists"

  /// Those that it explains itself in: at least one.
  private let languages: [Language]
  private var tables: [Table] = []

  /// A table with its tidy CSV taken apart.
  private struct Table {
    let schema: TableSchema
    let headings: [String]
    let rows: [[String]]

    /// The place of a column among the headings.
    func place(of title: String) -> Int? { headings.firstIndex(of: title) }
  }

  /// - Parameters:
  ///   - files: the tables as tidy CSV, by name.
  ///   - declared: the languages of the settings; without them English and those of the catalogue's names.
  init(_ files: [(name: String, bytes: [UInt8])], declared: [Language]?) {
    for schema in TableSchema.tables + [.matches] {
      let rows =
        files.first { $0.name == schema.name + ".csv" }.map { Self.rows(of: $0.bytes) } ?? []
      // A table that is not there is an empty sheet: a place for what may come.
      let headings =
        rows.first ?? schema.columns.filter { !$0.isOfOtherLanguages }.map(\.title)
      tables.append(Table(schema: schema, headings: headings, rows: Array(rows.dropFirst())))
    }
    let named = tables.flatMap { table in
      table.headings.indices.compactMap { place -> Language? in
        let heading = table.headings[place]
        guard heading.hasPrefix("name_"),
          table.rows.contains(where: { place < $0.count && !$0[place].isEmpty })
        else { return nil }
        return Language(tag: String(heading.dropFirst(5)))
      }
    }
    let written = (declared ?? [.english] + Set(named).sorted { $0.tag < $1.tag })
      .reduce(into: [Language]()) { kept, language in
        if language.hasTexts, !kept.contains(language) { kept.append(language) }
      }
    languages = written.isEmpty ? [.english] : written
  }

  /// The cells of tidy CSV that the program wrote itself.
  private static func rows(of bytes: [UInt8]) -> [[String]] {
    do {
      return try DelimitedText(bytes).rows.map(\.cells)
    } catch {
      preconditionFailure("tidy tables are UTF-8 and their quotes are closed: \(error)")
    }
  }

  // MARK: The workbook

  func bytes() throws(WorkbookWritingFailure) -> [UInt8] {
    var book = WorkbookDraft(title: Self.fileName, author: "Landscape")
    var sheetNames = SheetNames()
    for table in tables { _ = sheetNames.name(for: table.schema.name) }
    _ = sheetNames.name(for: Self.listsName)
    for language in languages {
      book.sheets.append(
        readMe(in: language, named: sheetNames.name(for: Phrase.workbookReadMe(language))))
    }
    var lists = Lists()
    let names = tables.indices.map { nameOfID(in: $0) }
    for table in tables { book.sheets.append(sheet(of: table, named: names, &lists)) }
    book.sheets.append(lists.sheet)
    return try book.bytes()
  }

  private func readMe(in language: Language, named name: String) -> WorkbookDraft.Sheet {
    var sheet = WorkbookDraft.Sheet(name: name)
    sheet.columnWidths = [84]
    let lines: [Phrase] = [
      .workbookReadMeWhat, .workbookReadMeEdit, .workbookReadMeNotes, .workbookReadMeIDs,
      .workbookReadMeNames, .workbookReadMeLists, .workbookReadMeDates,
      Words.workbookReadMeCheck(command: "landscape check " + Self.fileName),
      Words.workbookReadMeAnalyse(command: "landscape analyse " + Self.fileName),
    ]
    sheet.rows = [[.text(Phrase.workbookReadMe(language), .title)]]
    sheet.rows += lines.map { [.text($0(language))] }
    return sheet
  }

  /// The words that drop-downs offer, a column each.
  private struct Lists {
    private(set) var columns: [[String]] = []

    /// The column of some words.
    mutating func column(of words: [String]) -> Int {
      if let place = columns.firstIndex(of: words) { return place }
      columns.append(words)
      return columns.count - 1
    }

    var sheet: WorkbookDraft.Sheet {
      var sheet = WorkbookDraft.Sheet(name: CatalogueWorkbook.listsName)
      sheet.isHidden = true
      let height: Int = columns.map(\.count).max() ?? 0
      typealias Cell = WorkbookDraft.Cell
      sheet.rows = (0..<height).map { row -> [Cell] in
        columns.map { column -> Cell in row < column.count ? .text(column[row]) : .empty }
      }
      return sheet
    }
  }

  // MARK: A sheet

  /// A column of a sheet: one of the table's, or the names beside its ids.
  private enum Shown {
    case column(Int)
    case names(of: Int, in: Int)
  }

  /// - Parameter names: of each table the names of its rows by their ids.
  private func sheet(
    of table: Table, named names: [[String: String]], _ lists: inout Lists
  ) -> WorkbookDraft.Sheet {
    var sheet = WorkbookDraft.Sheet(name: table.schema.name)
    let shown = table.headings.indices.flatMap { place -> [Shown] in
      guard let target = target(of: place, in: table) else { return [.column(place)] }
      return [.column(place), .names(of: place, in: target)]
    }
    sheet.rows = [
      shown.map { shown in
        switch shown {
        case .column(let place): .text(table.headings[place], .heading)
        case .names(let place, _): .text(Self.headingOfNames(table.headings[place]), .aside)
        }
      }
    ]
    sheet.rows += table.rows.map { row in
      shown.map { shown in
        switch shown {
        case .column(let place):
          place < row.count
            ? Self.cell(row[place], column(place, of: table)?.type) : .empty
        case .names(let place, let target):
          place < row.count ? names[target][row[place]].map { .text($0, .aside) } ?? .empty : .empty
        }
      }
    }
    sheet.frozenRows = 1
    sheet.frozenColumns = 1
    sheet.wraps = false
    sheet.columnWidths = Self.widths(of: sheet.rows)
    sheet.isWide = true
    for (place, kind) in shown.enumerated() {
      switch kind {
      case .column(let column):
        sheet.notes.append(
          WorkbookDraft.Note(row: 0, column: place, text: note(on: column, of: table)))
        help(column, at: place, of: table, &sheet, &lists)
      case .names(let column, let target):
        guard let idColumn = shownPlace(of: column, shown),
          let ids = tables[target].schema.identifier.flatMap({ identifier in
            tables[target].place(of: tables[target].schema.columns[identifier].title)
          }), let texts = tables[target].place(of: "name")
        else { continue }
        sheet.marks.append(
          WorkbookDraft.Mark(
            column: place, firstRow: 1,
            rule: .otherThan(
              sheet: tables[target].schema.name, ids: sheetPlace(of: ids, in: target),
              texts: sheetPlace(of: texts, in: target), idColumn: idColumn)))
      }
    }
    return sheet
  }

  private func shownPlace(of column: Int, _ shown: [Shown]) -> Int? {
    shown.firstIndex { if case .column(column) = $0 { true } else { false } }
  }

  /// Where a column of a table stands in its sheet, which has names beside ids.
  private func sheetPlace(of column: Int, in target: Int) -> Int {
    let table = tables[target]
    return column + (0..<column).count { self.target(of: $0, in: table) != nil }
  }

  /// Lists to choose from, and ids that stand once.
  private func help(
    _ column: Int, at place: Int, of table: Table, _ sheet: inout WorkbookDraft.Sheet,
    _ lists: inout Lists
  ) {
    guard let described = self.column(column, of: table), !described.isList else { return }
    let title = text(.workbookChoices)
    let message = note(on: column, of: table)
    func choose(_ rule: WorkbookDraft.Choices.Rule, isStrict: Bool) {
      sheet.choices.append(
        WorkbookDraft.Choices(
          column: place, firstRow: 1, rule: rule, isStrict: isStrict, title: Self.short(title, 32),
          message: Self.short(message, 255)))
    }
    switch described.type {
    case .identifier:
      choose(.unique, isStrict: true)
      sheet.marks.append(WorkbookDraft.Mark(column: place, firstRow: 1, rule: .duplicate))
    case .word(let list):
      let column = lists.column(of: list.words)
      choose(
        .listed(
          sheet: Self.listsName, column: column, firstRow: 0, lastRow: list.words.count - 1),
        isStrict: true)
    case .reference:
      guard let target = target(of: column, in: table),
        let identifier = tables[target].schema.identifier,
        let ids = tables[target].place(of: tables[target].schema.columns[identifier].title)
      else { return }
      // Names and aliases are read too, so that another text is doubted and not refused; rows may be added.
      choose(
        .listed(
          sheet: tables[target].schema.name, column: sheetPlace(of: ids, in: target), firstRow: 1,
          lastRow: max(1, tables[target].rows.count) + 500), isStrict: false)
    default: break
    }
  }

  // MARK: Columns

  private func column(_ place: Int, of table: Table) -> TableSchema.Column? {
    guard place < table.headings.count else { return nil }
    return table.schema.index(of: table.headings[place]).map { table.schema.columns[$0] }
  }

  /// The table whose rows a column names, one a cell.
  private func target(of place: Int, in table: Table) -> Int? {
    guard let column = column(place, of: table), column.type == .reference, !column.isList,
      let name = TableSchema.table(namedBy: column.title, in: table.schema.name)
    else { return nil }
    return tables.firstIndex { $0.schema.name == name && $0.place(of: "name") != nil }
  }

  /// The names of a table's rows by their ids; of an id that stands twice the first.
  private func nameOfID(in place: Int) -> [String: String] {
    let table = tables[place]
    guard let identifier = table.schema.identifier,
      let ids = table.place(of: table.schema.columns[identifier].title),
      let names = table.place(of: "name")
    else { return [:] }
    return Dictionary(
      table.rows.compactMap { row in
        ids < row.count && names < row.count ? (row[ids], row[names]) : nil
      }, uniquingKeysWith: { first, _ in first })
  }

  /// A heading that reading passes over, because it is in brackets.
  private static func headingOfNames(_ heading: String) -> String {
    Words.workbookNameOf(column: heading)(.english)
  }

  /// What a column holds, in each language of the workbook.
  private func note(on place: Int, of table: Table) -> String {
    guard let column = column(place, of: table) else {
      // `name_gd`: the same text in a language without a column of its own.
      let tag = table.headings[place].split(separator: "_").last.map(String.init) ?? ""
      return text(Words.workbookNoteOtherLanguage(tag: tag))
    }
    var parts: [Phrase] = []
    switch column.type {
    case .text: parts.append(.workbookNoteText)
    case .identifier: parts.append(.workbookNoteID)
    case .reference:
      let sheet = TableSchema.table(namedBy: column.title, in: table.schema.name) ?? ""
      parts.append(Words.workbookNoteReference(sheet: sheet))
    case .word(let list):
      parts.append(Words.workbookNoteWords(words: list.words.joined(separator: ", ")))
    case .changeRoute: parts.append(.workbookNoteRoute)
    case .count: parts.append(.workbookNoteCount)
    case .year: parts.append(.workbookNoteYear)
    case .number: parts.append(.workbookNoteNumber)
    case .start, .end, .date: parts.append(.workbookReadMeDates)
    }
    if column.isList { parts.append(.workbookReadMeLists) }
    if column.isRequired { parts.append(.workbookNoteRequired) }
    return languages.map { language in
      parts.map { $0(language) }.joined(separator: " ")
    }.joined(separator: "\n")
  }

  private func text(_ phrase: Phrase) -> String {
    languages.map { phrase($0) }.joined(separator: "\n")
  }

  /// As much of a text as a box of the spreadsheet holds.
  private static func short(_ text: String, _ most: Int) -> String {
    text.utf16.count <= most ? text : String(text.prefix(most - 1)) + "…"
  }

  // MARK: Cells

  /// A cell that reads back as the text it is made of: a number or a day only where both are written one way.
  private static func cell(_ text: String, _ type: ColumnType?) -> WorkbookDraft.Cell {
    guard !text.isEmpty else { return .empty }
    switch type {
    case .count, .year, .number:
      let digits = text.utf8.count { $0 != UInt8(ascii: ".") }
      guard digits <= 15, let value = Double(text), value.isFinite, isShortest(text, value) else {
        return .text(text)
      }
      return .number(value, .ungrouped)
    case .start, .end, .date:
      guard let date = PartialDate(text), date.description == text, let month = date.month,
        let day = date.day, (date.year, month) >= (1900, 3)
      else { return .text(text) }
      return .day(year: date.year, month: month, day: day)
    default: return .text(text)
    }
  }

  /// Whether a number is written as its shortest digits: `12` and `0.5`, not `012`, `12.0` or `1e3`.
  private static func isShortest(_ text: String, _ value: Double) -> Bool {
    guard text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 || $0 == UInt8(ascii: ".") }) else {
      return false
    }
    return value == value.rounded() ? text == String(Int64(value)) : text == String(value)
  }

  private static func widths(of rows: [[WorkbookDraft.Cell]]) -> [Double] {
    var widths = [Double](repeating: 10, count: rows.first?.count ?? 0)
    for row in rows {
      for (column, cell) in row.enumerated() {
        let length =
          switch cell {
          case .text(let text, _): text.unicodeScalars.count
          case .day: 10
          default: 8
          }
        widths[column] = max(widths[column], Double(min(45, length + 2)))
      }
    }
    return widths
  }
}

extension TableSchema {
  /// The table whose rows a column of references names; `nil` where it may be several.
  static func table(namedBy title: String, in table: String) -> String? {
    switch (table, title) {
    case (_, "parts"), (_, "area"), (_, "areas"), (_, "nation"): "areas"
    case (_, "remits"), (_, "broader"), (_, "default_remits"): "remits"
    case ("partnerships", "kind"), (_, "satisfied_by"): "kinds"
    case ("partnerships", "host"), ("partnerships", "chair_organisation"), (_, "organisation"):
      "organisations"
    case ("partnerships", "parent"), ("memberships", "partnership"): "partnerships"
    default: nil
    }
  }
}
