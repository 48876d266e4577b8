package import LandscapeModel
internal import OfficeFiles

/// The first sheet that is shown of a workbook that somebody filled in, as delimited text.
package struct FormSheet: Sendable {
  /// UTF-8, its cells separated by commas.
  package let bytes: [UInt8]
  /// Where messages say its rows are: `gwent.xlsx!Form`.
  package let name: String
  private let places: SheetPlaces?

  /// - Parameter folder: where the file has to lie, its links followed.
  /// - Throws: what there is to say where it cannot be read.
  package init(path: String, name: String, within folder: String, limits: LimitSettings)
    throws(ReadingFailure)
  {
    let log = DiagnosticLog()
    guard
      let opened = OpenedWorkbook(
        path: path, name: name, within: folder, limits: limits, log: log)
    else { throw .unreadable(log.diagnostics) }
    let sheet = opened.workbook.sheets.firstIndex { !$0.isHidden } ?? 0
    guard let text = opened.texts(of: [sheet], heading: .first, saysYes: true)?.first?.bytes else {
      throw .unusable(log.diagnostics)
    }
    bytes = Array(UnsafeBufferPointer(start: text.start, count: text.count))
    self.name = opened.name(of: sheet)
    places = text.sheet
  }

  /// The row of the sheet that a line of `bytes` is of.
  package func row(ofLine line: Int) -> Int { places?.row(ofLine: line) ?? line }
}
