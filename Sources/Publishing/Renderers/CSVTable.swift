internal import LandscapeModel

/// RFC 4180 with CRLF, one heading row, UTF-8 with a byte order mark: without it spreadsheets take
/// `ŵ` and `ŷ` for something else.
///
/// Caption, notes and source are in the metadata file beside it, not among the rows.
/// - Parameter rows: places of the rows to write; all in the order of the language without it.
func csvTable(
  _ table: DocumentTable, rows: ArraySlice<Int>? = nil, language: Language, defusesFormulas: Bool
) -> RenderedTable {
  let rows = rows ?? table.order(in: language)[...]
  var sink = ByteSink(reserving: 64 + rows.count * table.columns.count * 16)
  sink.append(bytes: [0xEF, 0xBB, 0xBF])
  var cells = ProgramCells(language: language, defusesFormulas: defusesFormulas)
  cells.forEachRow(of: table, rows) { row in
    for (place, cell) in row.enumerated() {
      if place > 0 { sink.append(byte: UInt8(ascii: ",")) }
      sink.append(csvCell: cell)
    }
    sink.append("\r\n")
  }
  return RenderedTable(bytes: sink.bytes, defusedCells: cells.defusedCells)
}
