internal import LandscapeModel
internal import OfficeFiles
internal import Wording

/// Why a file of an office could not be made.
package struct RenderingFailure: Error, Equatable {
  /// In English: what has no room, or what the library says.
  package let reason: String

  package init(reason: String) { self.reason = reason }
}

extension RenderingFailure {
  init(_ failure: WorkbookWritingFailure) {
    reason =
      switch failure {
      case .tooManyRows(let sheet, let rows):
        Words.workbookRowsTooMany(sheet: sheet, rows: rows)(.english)
      case .tooManyColumns(let sheet, let columns):
        Words.workbookColumnsTooMany(sheet: sheet, columns: columns)(.english)
      case .tooLong(let sheet, let row, let column, let characters):
        Words.workbookCellTooLong(
          cell: sheet + "!" + SheetReference.letters(of: column) + String(row + 1),
          characters: characters)(.english)
      case .library(let reason): reason
      }
  }
}
