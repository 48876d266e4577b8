internal import LandscapeModel
internal import TextFormats

/// Tabs between cells and LF after each row, for pasting from a terminal into a spreadsheet.
///
/// The format has no quoting, so a tab or line end inside a cell is a space.
func tsvTable(_ view: TableView) -> ByteSink {
  var sink = ByteSink(reserving: 64 + view.rows.count * view.columns.count * 16)
  for row in [view.columns.map(\.heading)] + view.rows {
    for (place, cell) in row.enumerated() {
      if place > 0 { sink.append("\t") }
      sink.append(VisibleText.text(cell.map(\.text).joined()))
    }
    sink.append("\n")
  }
  return sink
}
