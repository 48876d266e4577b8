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
    sink.append(quotedWhereNeeded(cell.map(\.text).joined()))
  }
  sink.append("\r\n")
}

private func quotedWhereNeeded(_ text: String) -> String {
  let isPlain = text.utf8.allSatisfy {
    $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "\"") && $0 != 0x0D && $0 != 0x0A
  }
  // Spaces at either end are part of the cell; some readers trim what is not quoted.
  guard !isPlain || text.utf8.first == 0x20 || text.utf8.last == 0x20 else { return text }
  var quoted: [UInt8] = [UInt8(ascii: "\"")]
  for byte in text.utf8 {
    if byte == UInt8(ascii: "\"") { quoted.append(byte) }
    quoted.append(byte)
  }
  quoted.append(UInt8(ascii: "\""))
  return String(decoding: quoted, as: UTF8.self)
}
