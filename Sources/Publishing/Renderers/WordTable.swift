internal import LandscapeModel
internal import TextFormats
internal import Wording

/// A small complete document with one table, made to be opened in, or pasted into, a word
/// processor: every cell carries its own style, because a class is lost on the way.
///
/// `<thead>` becomes a heading row that repeats on every page. The document loads nothing and its
/// policy lets nothing but the styles through.
func htmlTable(_ view: TableView) -> ByteSink {
  let language = view.language.ofInterface.tag
  var sink = ByteSink(reserving: 1_024 + view.rows.count * view.columns.count * 160)
  sink.append("<!DOCTYPE html>\n<html lang=\"\(language)\">\n<head>\n<meta charset=\"utf-8\">\n")
  sink.append(
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
      + "style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n")
  sink.append(
    "<title>" + HTMLEscaping.escaped(view.caption) + "</title>\n</head>\n<body>\n<main>\n")
  appendTable(view, to: &sink)
  sink.append("</main>\n</body>\n</html>\n")
  return sink
}

/// The table and the notes below it, to stand in any document.
func appendTable(_ view: TableView, to sink: inout ByteSink) {
  let language = view.language.ofInterface.tag
  sink.append(
    "<table lang=\"\(language)\" style=\"border-collapse:collapse;width:100%;\(font)\">\n")
  sink.append(
    "<caption style=\"caption-side:top;text-align:left;font-weight:bold;padding:0 0 6pt 0\">"
      + HTMLEscaping.escaped(view.caption) + "</caption>\n<colgroup>")
  for share in columnShares(view) { sink.append("<col style=\"width:\(share)%\">") }
  sink.append("</colgroup>\n<thead>\n<tr>\n")
  for column in view.columns {
    sink.append("<th scope=\"col\" style=\"" + heading + alignment(column) + "\">")
    append(column.heading, of: view, to: &sink)
    sink.append("</th>\n")
  }
  sink.append("</tr>\n</thead>\n<tbody>\n")
  for row in view.rows {
    sink.append("<tr>\n")
    for (place, cell) in row.enumerated() {
      let column = view.columns[place]
      if place == 0 {
        sink.append("<th scope=\"row\" style=\"" + rowHeading + alignment(column) + "\">")
        append(cell, of: view, to: &sink)
        sink.append("</th>\n")
      } else {
        sink.append("<td style=\"" + plain + alignment(column) + "\">")
        append(cell, of: view, to: &sink)
        sink.append("</td>\n")
      }
    }
    sink.append("</tr>\n")
  }
  sink.append("</tbody>\n</table>\n")
  for note in view.notes {
    sink.append("<p lang=\"\(language)\" style=\"margin:4pt 0 0 0;\(font)\">")
    sink.append(HTMLEscaping.escaped(note) + "</p>\n")
  }
}

private let font = "font-family:Arial,sans-serif;font-size:9pt"
private let border = "border:1px solid #505A5F;padding:2pt 4pt;vertical-align:top;"
private let heading = border + "background:#DCE9F5;font-weight:bold;"
private let rowHeading = border + "background:#FFFFFF;font-weight:normal;"
private let plain = border + "background:#FFFFFF;"

private func alignment(_ column: TableView.Column) -> String {
  column.isAlignedRight ? "text-align:right" : "text-align:left"
}

private func append(_ runs: [TextRun], of view: TableView, to sink: inout ByteSink) {
  for run in runs {
    sink.append(run.endsLine ? "<br>\n" : htmlRun(run, in: view.language.ofInterface))
  }
}

/// A run with the language it is in, where that is not the document's, and bold where it is strong.
func htmlRun(_ run: TextRun, in language: Language) -> String {
  var text = HTMLEscaping.escaped(run.text)
  if run.isStrong { text = "<strong>" + text + "</strong>" }
  if run.language != language {
    let direction = run.language.isRightToLeft ? " dir=\"rtl\"" : ""
    text = "<span lang=\"\(run.language.tag)\"\(direction)>" + text + "</span>"
  }
  return text
}

/// How much of the width each column has, in hundredths: by its longest cell up to a few words a line, and never less than its
/// longest word.
private func columnShares(_ view: TableView) -> [Int] {
  let wanted = view.columns.indices.map { place -> Int in
    let needs = view.measure(of: place)
    return max(needs.headingWord, min(needs.word, 14), min(needs.cell, 45)) + 2
  }
  let all = max(1, wanted.reduce(0, +))
  return wanted.map { max(1, $0 * 100 / all) }
}
