internal import CLibXLSXWriter

#if canImport(Glibc)
  private import Glibc
#endif

/// Writes one sheet of a workbook.
struct SheetWriter {
  let sheet: WorkbookDraft.Sheet
  let number: Int
  let worksheet: UnsafeMutablePointer<lxw_worksheet>
  let author: String

  private static let lastRow = lxw_row_t(Workbook.mostRows - 1)

  mutating func write(_ styles: inout WorkbookStyles) throws(WorkbookWritingFailure) {
    setUp(&styles)
    for (row, cells) in sheet.rows.enumerated() {
      let lines = lines(of: cells)
      // Excel makes rows taller by itself, LibreOffice lets texts run over each other.
      if lines > 1 {
        _ = worksheet_set_row(worksheet, lxw_row_t(row), Double(lines) * Self.lineHeight, nil)
      }
      for (column, cell) in cells.enumerated() {
        try check(write(cell, row: lxw_row_t(row), column: lxw_col_t(column), &styles))
      }
    }
    if let table = sheet.table { try write(table, &styles) }
    try writeNotes()
    for choices in sheet.choices { try check(write(choices)) }
    for mark in sheet.marks { try check(write(mark, &styles)) }
  }

  /// How many lines the cells of a row need: words are broken where a line is full, at most so many that a screen shows them.
  private func lines(of cells: [WorkbookDraft.Cell]) -> Int {
    var most = 1
    for (column, cell) in cells.enumerated() {
      guard case .text(let text, let style) = cell,
        style == .heading
          || (sheet.wraps && (style == .plain || style == .rowHeading || style == .asideLines))
      else { continue }
      let width = column < sheet.columnWidths.count ? sheet.columnWidths[column] : 9
      guard text.utf8.count > Int(width) || text.utf8.contains(0x0A) else { continue }
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) {
        $0 + max(1, Int((Double($1.unicodeScalars.count) * 1.1 / max(1, width - 1)).rounded(.up)))
      }
      most = max(most, lines)
    }
    return min(most, 24)
  }

  /// In points.
  private static let lineHeight = 15.0

  private func setUp(_ styles: inout WorkbookStyles) {
    for (column, width) in sheet.columnWidths.enumerated() {
      _ = worksheet_set_column(
        worksheet, lxw_col_t(column), lxw_col_t(column), min(width, 255),
        styles[sheet.wrapsRoom ? .wrappedRoom : .room])
    }
    if sheet.frozenRows > 0 || sheet.frozenColumns > 0 {
      worksheet_freeze_panes(
        worksheet, lxw_row_t(sheet.frozenRows), lxw_col_t(sheet.frozenColumns))
    }
    if sheet.frozenRows > 0 {
      _ = worksheet_repeat_rows(worksheet, 0, lxw_row_t(sheet.frozenRows - 1))
    }
    worksheet_set_paper(worksheet, 9)
    if sheet.isWide { worksheet_set_landscape(worksheet) }
    worksheet_fit_to_pages(worksheet, 1, 0)
    _ = worksheet_set_footer(worksheet, "&L&A&R&P / &N")
    if sheet.isHidden { worksheet_hide(worksheet) }
  }

  private func write(
    _ cell: WorkbookDraft.Cell, row: lxw_row_t, column: lxw_col_t, _ styles: inout WorkbookStyles
  ) -> lxw_error {
    switch cell {
    case .empty: return LXW_NO_ERROR
    case .text(let text, let style):
      // The library writes nothing for an empty text, and its C string ends at a zero byte.
      guard !text.isEmpty else { return LXW_NO_ERROR }
      let whole = Self.escaped(text.utf8.contains(0) ? text.split(separator: "\0").joined() : text)
      let format = style == .plain && !sheet.wraps ? styles[.line] : styles[.style(style)]
      return worksheet_write_string(worksheet, row, column, whole, format)
    case .number(let value, let style):
      return worksheet_write_number(worksheet, row, column, value, styles[.style(style)])
    case .day(let year, let month, let day):
      var date = lxw_datetime()
      date.year = Int32(year)
      date.month = Int32(month)
      date.day = Int32(day)
      return worksheet_write_datetime(worksheet, row, column, &date, styles[.day])
    case .link(let text, let sheet):
      let target = "internal:" + Self.quoted(sheet) + "!A1"
      return worksheet_write_url_opt(
        worksheet, row, column, target, styles[.link], text, nil)
    }
  }

  private func write(
    _ table: WorkbookDraft.Table, _ styles: inout WorkbookStyles
  ) throws(WorkbookWritingFailure) {
    // A table of the format has a row at least, and writes its headings itself, each another.
    guard table.lastRow > table.firstRow, table.columns > 0 else { return }
    let heading = styles[.style(.heading)]
    var texts: [String] = []
    var taken: Set<String> = []
    for cell in sheet.rows[table.firstRow].prefix(table.columns) {
      guard case .text(let text, _) = cell else { return }
      var name = text
      var count = 2
      while !taken.insert(name.lowercased()).inserted {
        name = "\(text) (\(count))"
        count += 1
      }
      texts.append(name)
    }
    let pointers = texts.map { text in text.withCString { strdup($0) } }
    defer { for pointer in pointers { free(pointer) } }
    var columns = pointers.map { pointer in
      var column = lxw_table_column()
      column.header = pointer
      column.header_format = heading
      return column
    }
    var failed = LXW_NO_ERROR
    columns.withUnsafeMutableBufferPointer { buffer in
      var list: [UnsafeMutablePointer<lxw_table_column>?] = buffer.indices.map { place in
        buffer.baseAddress.map { $0 + place }
      }
      list.append(nil)
      list.withUnsafeMutableBufferPointer { list in
        // Names of tables are seen in formulas only; the number keeps them apart.
        "Table\(number + 1)".withMutableCString { name in
          var options = lxw_table_options()
          options.name = name
          options.columns = list.baseAddress
          options.style_type = UInt8(LXW_TABLE_STYLE_TYPE_LIGHT.rawValue)
          options.style_type_number = 1
          failed = worksheet_add_table(
            worksheet, lxw_row_t(table.firstRow), 0, lxw_row_t(table.lastRow),
            lxw_col_t(table.columns - 1), &options)
        }
      }
    }
    try check(failed)
  }

  private func writeNotes() throws(WorkbookWritingFailure) {
    for note in sheet.notes {
      let failed = author.withMutableCString { author in
        var options = lxw_comment_options()
        options.author = author
        // As tall as its lines are, of some forty characters each.
        let lines = note.text.split(separator: "\n", omittingEmptySubsequences: false)
          .reduce(0) { $0 + 1 + $1.count / 40 }
        options.width = 280
        options.height = UInt16(min(400, 24 + lines * 16))
        return worksheet_write_comment_opt(
          worksheet, lxw_row_t(note.row), lxw_col_t(note.column), note.text, &options)
      }
      try check(failed)
    }
  }

  private func write(_ choices: WorkbookDraft.Choices) -> lxw_error {
    let letter = Self.letters(of: choices.column)
    let formula =
      switch choices.rule {
      case .listed(let sheet, let column, let firstRow, let lastRow):
        "=\(Self.quoted(sheet))!$\(Self.letters(of: column))$\(firstRow + 1)"
          + ":$\(Self.letters(of: column))$\(lastRow + 1)"
      case .unique:
        "=COUNTIF($\(letter)$\(choices.firstRow + 1):$\(letter)$\(Workbook.mostRows),"
          + "\(letter)\(choices.firstRow + 1))=1"
      }
    return formula.withMutableCString { formula in
      choices.title.withMutableCString { title in
        choices.message.withMutableCString { message in
          var validation = lxw_data_validation()
          switch choices.rule {
          case .listed:
            validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
          case .unique:
            validation.validate = UInt8(LXW_VALIDATION_TYPE_CUSTOM_FORMULA.rawValue)
          }
          validation.error_type = UInt8(
            (choices.isStrict
              ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_WARNING).rawValue)
          validation.value_formula = formula
          validation.error_title = title
          validation.error_message = message
          return worksheet_data_validation_range(
            worksheet, lxw_row_t(choices.firstRow), lxw_col_t(choices.column), Self.lastRow,
            lxw_col_t(choices.column), &validation)
        }
      }
    }
  }

  private func write(_ mark: WorkbookDraft.Mark, _ styles: inout WorkbookStyles) -> lxw_error {
    var format = lxw_conditional_format()
    format.format = styles[.marked]
    func apply() -> lxw_error {
      worksheet_conditional_format_range(
        worksheet, lxw_row_t(mark.firstRow), lxw_col_t(mark.column), Self.lastRow,
        lxw_col_t(mark.column), &format)
    }
    switch mark.rule {
    case .duplicate:
      format.type = UInt8(LXW_CONDITIONAL_TYPE_DUPLICATE.rawValue)
      return apply()
    case .otherThan(let sheet, let ids, let texts, let idColumn):
      let row = mark.firstRow + 1
      let id = "$\(Self.letters(of: idColumn))\(row)"
      let text = "$\(Self.letters(of: mark.column))\(row)"
      let place = Self.quoted(sheet)
      let idColumn = "\(place)!$\(Self.letters(of: ids)):$\(Self.letters(of: ids))"
      let textColumn = "\(place)!$\(Self.letters(of: texts)):$\(Self.letters(of: texts))"
      format.type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
      return
        "=AND(\(text)<>\"\",IFERROR(INDEX(\(textColumn),MATCH(\(id),\(idColumn),0)),\"\")<>\(text))"
        .withMutableCString { formula in
          format.value_string = formula
          return apply()
        }
    }
  }

  /// Text in which `_x0041_` stays what it is: workbooks write signs that XML cannot hold so, and read them so.
  private static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    let all = Array(text.utf8)
    var start = 0
    for place in all.indices.dropLast(6) where all[place] == UInt8(ascii: "_") {
      guard all[place + 1] == UInt8(ascii: "x"), all[place + 6] == UInt8(ascii: "_"),
        all[place + 2..<place + 6].allSatisfy({ Character(UnicodeScalar($0)).isHexDigit })
      else { continue }
      bytes += all[start..<place]
      bytes += Array("_x005F".utf8)
      start = place
    }
    guard start > 0 || !bytes.isEmpty else { return text }
    return String(decoding: bytes + all[start...], as: UTF8.self)
  }

  private func check(_ error: lxw_error) throws(WorkbookWritingFailure) {
    guard error != LXW_NO_ERROR else { return }
    throw .library(sheet.name + ": " + String(cString: lxw_strerror(error)))
  }

  /// A sheet's name as references have it.
  private static func quoted(_ sheet: String) -> String {
    "'" + sheet.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
      + "'"
  }

  /// `A` for 0, `AA` for 26.
  static func letters(of column: Int) -> String { SheetReference.letters(of: column) }
}
