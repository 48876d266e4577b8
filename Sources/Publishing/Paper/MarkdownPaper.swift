internal import LandscapeModel

/// A paper as CommonMark with pipe tables: numbered paragraphs are list items whose number is written.
func markdownPaper(_ view: PaperView) -> ByteSink {
  var sink = ByteSink(reserving: 32_768)
  func escaped(_ text: String) -> String { markdownEscaped(text, keepsQuotes: false) }
  func text(_ runs: [PaperView.Run]) -> String {
    markdownRuns(runs.map(\.text), keepsQuotes: false)
  }
  sink.append("# " + escaped(view.title) + "\n")
  for line in view.opening { sink.append("\n" + escaped(line) + "\n") }
  for block in view.blocks {
    switch block {
    case .heading(let heading): sink.append("\n## " + escaped(heading) + "\n")
    case .paragraph(let paragraph):
      let marker = String(paragraph.number) + ". "
      sink.append("\n" + marker + text(paragraph.runs) + "\n")
      let indent = String(repeating: " ", count: max(4, marker.utf8.count))
      if !paragraph.points.isEmpty { sink.append("\n") }
      for point in paragraph.points { sink.append(indent + "- " + text(point) + "\n") }
    case .exhibit(_, let table):
      sink.append("\n")
      sink.append(bytes: markdownTable(table).bytes)
    }
  }
  for line in view.closing { sink.append("\n" + escaped(line) + "\n") }
  sink.append("\n## " + escaped(view.originsHeading) + "\n\n")
  for origin in view.origins { sink.append("- " + escaped(origin) + "\n") }
  return sink
}
