internal import LandscapeModel
internal import TextFormats

/// Tabs between cells and LF after each row, for pasting from a terminal into a spreadsheet.
///
/// The format has no quoting, so a tab or line end inside a cell is a space.
func tsvTable(
  _ table: DocumentTable, language: Language, defusesFormulas: Bool
) -> RenderedTable {
  var sink = ByteSink(reserving: 64 + table.rows.count * table.columns.count * 16)
  var cells = ProgramCells(language: language, defusesFormulas: defusesFormulas)
  cells.forEachRow(of: table, table.order(in: language)[...]) { row in
    for (place, cell) in row.enumerated() {
      if place > 0 { sink.append(byte: UInt8(ascii: "\t")) }
      sink.append(VisibleText.text(cell))
    }
    sink.append("\n")
  }
  return RenderedTable(bytes: sink.bytes, defusedCells: cells.defusedCells)
}
