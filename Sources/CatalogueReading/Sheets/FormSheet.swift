package import LandscapeModel
internal import OfficeFiles
internal import TextFormats

/// The first sheet that is shown of a workbook that somebody filled in, as delimited text.
package struct FormSheet: Sendable {
  /// UTF-8, its cells separated by commas.
  package let bytes: [UInt8]
  /// Where messages say its rows are: `gwent.xlsx!Form`.
  package let name: String
  /// What was read all the same, or left out.
  package let notes: [Diagnostic]
  private let places: SheetPlaces?

  /// - Parameter folder: where the file has to lie, its links followed.
  /// - Throws: what there is to say where it cannot be read, or a cell holds an error or a formula that nobody solved.
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
    notes = log.diagnostics
    let sheetName = self.name
    let faults = text.sheet?.faults ?? []
    if !faults.isEmpty {
      let titles = (try? DelimitedText(bytes).rows.first?.cells) ?? []
      throw .unusable(
        faults.map { fault in
          let place = Int(fault.column) - 1
          var diagnostic = fault.diagnostic(
            sheet: sheetName, title: place < titles.count ? titles[place] : "")
          // A form is taken as a whole or not at all.
          diagnostic.rejectsRow = false
          return diagnostic
        })
    }
  }

  /// The row of the sheet that a line of `bytes` is of.
  package func row(ofLine line: Int) -> Int { places?.row(ofLine: line) ?? line }
}
