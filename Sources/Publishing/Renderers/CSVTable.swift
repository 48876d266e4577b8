internal import LandscapeModel

/// RFC 4180 with CRLF, one heading row, UTF-8 with a byte order mark: without it spreadsheets take
/// `ŵ` and `ŷ` for something else.
///
/// Caption, notes and source are in the metadata file beside it, not among the rows.
func csvTable(_ view: TableView) -> ByteSink {
  var sink = ByteSink(reserving: 64 + view.rows.count * view.columns.count * 16)
  sink.append(bytes: [0xEF, 0xBB, 0xBF])
  appendRow(view.columns.map(\.heading), to: &sink)
  for row in view.rows { appendRow(row, to: &sink) }
  return sink
}

private func appendRow(_ cells: [[TextRun]], to sink: inout ByteSink) {
  for (place, cell) in cells.enumerated() {
    if place > 0 { sink.append(",") }
    sink.append(csvCell: cell.map(\.text).joined())
  }
  sink.append("\r\n")
}
