/// Why a workbook cannot be read, as facts; who reads it has the words.
package enum WorkbookFailure: Error, Hashable, Sendable {
  // The container.
  /// What libzip says, in its own English.
  case damagedContainer(String)
  case tooManyParts(count: Int, limit: Int)
  case unpacksTooLarge(bytes: Int, limit: Int)
  case tooDense(ratio: Int, limit: Int)
  /// A part's name leads out of the container.
  case partOutside(String)
  case partTwice(String)
  case missingPart(String)
  /// By a password.
  case isProtected
  // Its parts.
  /// - reason: what libzip or libxml2 says, in their own English; the line is 0 where there is none.
  case damagedPart(String, reason: String, line: Int)
  /// A part has a document type, which might declare entities.
  case documentType(part: String)
  /// It is a container, and no workbook.
  case noWorkbook
  // Its sheets.
  /// Two sheets whose names differ in case at most.
  case sheetTwice(String, String)
  case tooManyColumns(sheet: String, row: Int, column: Int, limit: Int)
  case tooManyRows(sheet: String, row: Int, limit: Int)
  /// A text that no cell holds; one that cells share has no place, and the sheet is empty.
  case cellTooLarge(sheet: String, row: Int, column: Int, limit: Int)
  /// A row or a cell that stands after one that it should stand before, or a reference that is none.
  case oddCell(sheet: String, reference: String)
  /// A cell names a shared text that is not there.
  case missingText(sheet: String, row: Int, column: Int)
}
