internal import LandscapeModel

/// A complete document made to be opened in a word processor: headings are headings, numbered paragraphs
/// are numbered by it, references are links, and every style is on its element.
///
/// It loads nothing, and its policy lets nothing but the styles through.
func htmlPaper(_ view: PaperView) -> ByteSink {
  let language = view.language.rawValue
  var sink = ByteSink(reserving: 65_536)
  sink.append("<!DOCTYPE html>\n<html lang=\"\(language)\">\n<head>\n<meta charset=\"utf-8\">\n")
  sink.append(
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
      + "style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n")
  sink.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
  sink.append("<title>" + HTMLEscaping.escaped(view.title) + "</title>\n</head>\n")
  sink.append("<body style=\"\(font);max-width:50em;margin:1em auto;padding:0 1em\">\n<main>\n")
  sink.append(
    "<h1 style=\"\(face);font-size:18pt\">" + HTMLEscaping.escaped(view.title) + "</h1>\n")
  for line in view.opening { paragraph(line, to: &sink) }
  var isInList = false
  func endList() {
    if isInList { sink.append("</ol>\n") }
    isInList = false
  }
  for block in view.blocks {
    switch block {
    case .heading(let heading):
      endList()
      sink.append(
        "<h2 style=\"\(face);font-size:14pt\">" + HTMLEscaping.escaped(heading) + "</h2>\n")
    case .paragraph(let paragraph):
      if !isInList {
        sink.append("<ol start=\"\(paragraph.number)\" style=\"\(font)\">\n")
        isInList = true
      }
      sink.append("<li id=\"p\(paragraph.number)\" style=\"margin:0 0 8pt 0\">")
      append(paragraph.runs, of: view, to: &sink)
      if !paragraph.points.isEmpty {
        sink.append("\n<ul style=\"\(font);margin-top:4pt\">\n")
        for point in paragraph.points {
          sink.append("<li>")
          append(point, of: view, to: &sink)
          sink.append("</li>\n")
        }
        sink.append("</ul>\n")
      }
      sink.append("</li>\n")
    case .exhibit(let number, let table):
      endList()
      sink.append("<div id=\"t\(number)\" style=\"margin:8pt 0 14pt 0\">\n")
      appendTable(table, to: &sink)
      sink.append("</div>\n")
    }
  }
  endList()
  for line in view.closing { paragraph(line, to: &sink) }
  sink.append(
    "<h2 style=\"\(face);font-size:14pt\">" + HTMLEscaping.escaped(view.originsHeading) + "</h2>\n")
  sink.append("<ul style=\"\(face);font-size:10pt\">\n")
  for origin in view.origins { sink.append("<li>" + HTMLEscaping.escaped(origin) + "</li>\n") }
  sink.append("</ul>\n</main>\n</body>\n</html>\n")
  return sink
}

private let face = "font-family:Arial,sans-serif"
private let font = "font-family:Arial,sans-serif;font-size:12pt;line-height:1.3"

private func paragraph(_ text: String, to sink: inout ByteSink) {
  sink.append("<p style=\"\(font);margin:0 0 6pt 0\">" + HTMLEscaping.escaped(text) + "</p>\n")
}

private func append(_ runs: [PaperView.Run], of view: PaperView, to sink: inout ByteSink) {
  for run in runs {
    var text = htmlRun(run.text, in: view.language)
    if let link = run.link { text = "<a href=\"#\(link)\">" + text + "</a>" }
    sink.append(text)
  }
}
