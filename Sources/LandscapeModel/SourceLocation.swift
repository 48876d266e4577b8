/// Where in the input something was read. Lines and columns count from 1.
///
/// For CSV the column is the byte position in the line of the first byte of the cell; for XML it
/// is the character position that libxml2 gives. In a sheet of a workbook, whose name stands behind the workbook's,
/// they are the row and the column of the cell.
package struct SourceLocation: Hashable, Sendable {
  /// The file's name inside the catalogue folder, with `/` between folders.
  package var file: String
  package var line: Int
  /// 0 when the message is about the whole line or file.
  package var column: Int

  package init(file: String, line: Int = 0, column: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
  }
}

/// The row of the input that a record came from: what every finding can be traced back to.
package struct RowOrigin: Hashable, Sendable {
  /// Index into `Landscape.inputs`.
  package var input: Int32
  /// The line on which the row begins, from 1.
  package var line: Int32

  package init(input: Int32, line: Int32) {
    self.input = input
    self.line = line
  }
}

extension SourceLocation {
  /// The endings of workbooks, lower case.
  package static let workbookEndings = [".xlsx", ".xlsm", ".ods", ".fods"]
  /// What stands between a workbook and its sheet.
  private static let mark = "!"

  /// What a sheet is called where rows are told: `register.xlsx!Members`.
  package static func name(ofSheet sheet: String, in workbook: String) -> String {
    workbook + mark + sheet
  }

  /// Whether a file is a workbook by its name.
  package static func isWorkbook(_ file: String) -> Bool {
    let name = file.lowercased()
    return workbookEndings.contains(where: name.hasSuffix)
  }

  /// The workbook that the name of a sheet begins with; `nil` for the name of a file.
  package static func workbook(ofSheet name: String) -> String? {
    guard name.utf8.contains(UInt8(ascii: "!")) else { return nil }
    let parts = name.split(separator: mark, omittingEmptySubsequences: false)
    // A folder's name may have the mark too, and so may the sheet's.
    for count in parts.indices.dropFirst() {
      let file = parts[..<count].joined(separator: mark)
      if isWorkbook(file) { return file }
    }
    return nil
  }

  /// `C` of 3, as spreadsheets call columns.
  package static func letters(ofColumn column: Int) -> String {
    var (letters, rest): ([UInt8], Int) = ([], column)
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
