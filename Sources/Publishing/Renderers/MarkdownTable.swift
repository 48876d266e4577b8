internal import LandscapeModel

/// A pipe table with an alignment row, its caption and notes below, as pandoc and GitHub read it.
///
/// Every character that either of them gives a meaning inside a line is escaped, so that a cell
/// reads back as it is in the catalogue; quotation marks too, which pandoc would curl. Below the
/// table it may.
func markdownTable(_ view: TableView) -> ByteSink {
  var sink = ByteSink(reserving: 512 + view.rows.count * view.columns.count * 24)
  appendRow(view.columns.map(\.heading), to: &sink)
  sink.append("|")
  // pandoc shares the width of a page out by the number of dashes.
  for (place, column) in view.columns.enumerated() {
    let widest = view.rows.map { $0[place].reduce(0) { $0 + $1.text.unicodeScalars.count } }.max()
    let dashes = String(repeating: "-", count: min(40, max(5, widest ?? 0)))
    sink.append(column.isAlignedRight ? dashes + ":|" : ":" + dashes + "|")
  }
  sink.append("\n")
  for row in view.rows { appendRow(row, to: &sink) }
  sink.append("\n: " + markdownEscaped(view.caption, keepsQuotes: false) + "\n")
  for note in view.notes { sink.append("\n" + markdownEscaped(note, keepsQuotes: false) + "\n") }
  return sink
}

private func appendRow(_ cells: [[TextRun]], to sink: inout ByteSink) {
  sink.append("|")
  for cell in cells {
    sink.append(" ")
    sink.append(markdownRuns(cell, keepsQuotes: true))
    sink.append(" |")
  }
  sink.append("\n")
}

/// Runs escaped, strong ones in double stars; what is not strong is escaped as one text, so that a
/// run of points or hyphens across two of them is seen.
func markdownRuns(_ runs: [TextRun], keepsQuotes: Bool) -> String {
  var text = ""
  var plain = ""
  for run in runs {
    guard run.isStrong else {
      plain += run.text
      continue
    }
    text += markdownEscaped(plain, keepsQuotes: keepsQuotes)
    plain = ""
    text += "**" + markdownEscaped(run.text, keepsQuotes: keepsQuotes) + "**"
  }
  return text + markdownEscaped(plain, keepsQuotes: keepsQuotes)
}

private let special = Set("\\`*_{}[]<>#|~^$@&".utf8)

/// `text` with everything escaped that Markdown gives a meaning inside a line.
func markdownEscaped(_ text: String, keepsQuotes: Bool) -> String {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count)
  var previous: UInt8 = 0x20
  var isLineStart = true
  for byte in text.utf8 {
    // Two hyphens or points would become a dash or an ellipsis; one at the start, a list.
    let isRun = (byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")) && byte == previous
    let isMarker = isLineStart && (byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+"))
    let isQuote = keepsQuotes && (byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\""))
    if special.contains(byte) || isQuote || isRun || isMarker { bytes.append(UInt8(ascii: "\\")) }
    bytes.append(byte)
    previous = byte
    isLineStart = false
  }
  return String(decoding: bytes, as: UTF8.self)
}
