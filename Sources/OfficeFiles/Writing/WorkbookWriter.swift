internal import CLibXLSXWriter

#if canImport(Glibc)
  private import Glibc
#endif

extension WorkbookDraft {
  /// The workbook as an `.xlsx` file: the same workbook gives the same bytes.
  ///
  /// - Throws: where it does not fit the format; nothing is cut in silence.
  /// - Complexity: O(cells) in time and memory.
  package func bytes() throws(WorkbookWritingFailure) -> [UInt8] {
    try checkSize()
    // The library writes to a file by its name: one in memory, so that nothing is left behind anywhere.
    let file = openMemoryFile("workbook")
    guard file >= 0 else { throw .library(String(cString: strerror(errno))) }
    defer { close(file) }
    try write(toFileNamed: "/proc/self/fd/\(file)")
    return try Self.content(of: file)
  }

  private func checkSize() throws(WorkbookWritingFailure) {
    for sheet in sheets {
      guard sheet.rows.count <= Workbook.mostRows else {
        throw .tooManyRows(sheet: sheet.name, rows: sheet.rows.count)
      }
      for (row, cells) in sheet.rows.enumerated() {
        guard cells.count <= Workbook.mostColumns else {
          throw .tooManyColumns(sheet: sheet.name, columns: cells.count)
        }
        for (column, cell) in cells.enumerated() {
          guard case .text(let text, _) = cell, text.utf8.count > Self.mostCharacters,
            text.utf16.count > Self.mostCharacters
          else { continue }
          throw .tooLong(
            sheet: sheet.name, row: row, column: column, characters: text.utf16.count)
        }
      }
    }
  }

  private func write(toFileNamed path: String) throws(WorkbookWritingFailure) {
    guard let book = workbook_new(path) else { throw .library(String(cString: strerror(ENOMEM))) }
    var properties = lxw_doc_properties()
    // One day for every workbook: the clock may not reach a file.
    properties.created = 315_532_800
    title.withMutableCString { title in
      author.withMutableCString { author in
        properties.title = title
        properties.author = author
        _ = workbook_set_properties(book, &properties)
      }
    }
    var styles = WorkbookStyles(book)
    var failure: WorkbookWritingFailure?
    var first: UnsafeMutablePointer<lxw_worksheet>?
    for (number, sheet) in sheets.enumerated() {
      guard let worksheet = workbook_add_worksheet(book, sheet.name) else {
        failure = .library(
          sheet.name + ": " + String(cString: lxw_strerror(LXW_ERROR_PARAMETER_VALIDATION)))
        break
      }
      if !sheet.isHidden, first == nil { first = worksheet }
      var writer = SheetWriter(
        sheet: sheet, number: number, worksheet: worksheet, author: author)
      do throws(WorkbookWritingFailure) {
        try writer.write(&styles)
      } catch {
        failure = error
        break
      }
    }
    if let first {
      worksheet_activate(first)
      worksheet_set_first_sheet(first)
    }
    // Closing frees it too, so that it is closed whatever went wrong.
    let closed = workbook_close(book)
    if let failure { throw failure }
    guard closed == LXW_NO_ERROR else { throw .library(String(cString: lxw_strerror(closed))) }
  }

  private static func content(of file: Int32) throws(WorkbookWritingFailure) -> [UInt8] {
    let size = Int(lseek(file, 0, SEEK_END))
    guard size > 0 else { throw .library(String(cString: strerror(errno))) }
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let next = pread(file, buffer.baseAddress.map { $0 + count }, size - count, off_t(count))
        guard next > 0 else { break }
        count += next
      }
    }
    guard bytes.count == size else { throw .library(String(cString: strerror(errno))) }
    return bytes
  }
}

extension String {
  /// The library takes texts that it does not change as if it would.
  func withMutableCString<Result>(_ body: (UnsafeMutablePointer<CChar>) -> Result) -> Result {
    var bytes = utf8CString
    return bytes.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { preconditionFailure("a text ends with a zero") }
      return body(start)
    }
  }
}

/// The formats of a workbook, each made once.
struct WorkbookStyles {
  private let book: UnsafeMutablePointer<lxw_workbook>
  private var made: [Key: UnsafeMutablePointer<lxw_format>] = [:]

  enum Key: Hashable {
    case style(WorkbookDraft.Style)
    /// Text that stays in its line.
    case line
    case day, link, marked
    /// Cells that are still empty: what is typed there is text, so that zeros stand.
    case room
    /// The same, going on in further lines.
    case wrappedRoom
  }

  init(_ book: UnsafeMutablePointer<lxw_workbook>) { self.book = book }

  subscript(key: Key) -> UnsafeMutablePointer<lxw_format>? {
    mutating get {
      if let format = made[key] { return format }
      guard let format = workbook_add_format(book) else { return nil }
      set(key, of: format)
      made[key] = format
      return format
    }
  }

  private func set(_ key: Key, of format: UnsafeMutablePointer<lxw_format>) {
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    switch key {
    case .style(let style): set(style, of: format)
    case .line: format_set_num_format(format, "@")
    case .day: format_set_num_format(format, "yyyy-mm-dd")
    case .link:
      format_set_font_color(format, 0x0563C1)
      format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
    case .marked:
      format_set_font_color(format, 0x9C0006)
      format_set_bg_color(format, 0xFFC7CE)
    case .room: format_set_num_format(format, "@")
    case .wrappedRoom:
      format_set_num_format(format, "@")
      format_set_text_wrap(format)
    }
  }

  private func set(_ style: WorkbookDraft.Style, of format: UnsafeMutablePointer<lxw_format>) {
    switch style {
    case .plain:
      format_set_text_wrap(format)
      format_set_num_format(format, "@")
    case .ungrouped: format_set_num_format(format, "General")
    case .title:
      format_set_bold(format)
      format_set_font_size(format, 14)
    case .heading:
      format_set_bold(format)
      format_set_text_wrap(format)
      format_set_bg_color(format, 0xDCE9F5)
      format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
    case .rowHeading:
      format_set_bold(format)
      format_set_text_wrap(format)
    case .aside, .asideLines:
      if style == .asideLines { format_set_text_wrap(format) }
      format_set_italic(format)
      format_set_font_color(format, 0x595959)
    case .decimals(let places):
      format_set_num_format(
        format, places == 0 ? "#,##0" : "#,##0." + String(repeating: "0", count: places))
    case .percent: format_set_num_format(format, "0%")
    }
  }
}
