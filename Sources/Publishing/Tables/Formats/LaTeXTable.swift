internal import LandscapeModel

/// A `booktabs` table without vertical rules, caption above; a `longtable` from 40 rows.
///
/// It is a fragment for `\input`: a comment names the packages and the language that the document
/// has to load. Text columns share the width of the line in the measure of what is in them.
func latexTable(_ view: TableView) -> ByteSink {
  var sink = ByteSink(reserving: 1_024 + view.rows.count * view.columns.count * 24)
  let language = view.language == .welsh ? "welsh" : "british"
  let isLong = view.rows.count >= 40
  sink.append("% \\usepackage[T1]{fontenc}\n% \\usepackage[\(language)]{babel}\n")
  sink.append("% \\usepackage{array,booktabs\(isLong ? ",longtable" : "")}\n")
  let specification = columnSpecification(view)
  let caption =
    "\\caption{" + escaped(captionWithoutNumber(view)) + "}\\label{tab:" + view.name.rawValue + "}"
  let heading = row(view.columns.map(\.heading), language: view.language)
  if isLong {
    sink.append("\\begin{longtable}{\(specification)}\n\(caption)\\\\\n")
    sink.append("\\toprule\n\(heading)\\midrule\n\\endfirsthead\n")
    sink.append("\\toprule\n\(heading)\\midrule\n\\endhead\n\\bottomrule\n\\endfoot\n")
  } else {
    sink.append("\\begin{table}[htbp]\n\\centering\n\(caption)\n")
    sink.append("\\begin{tabular}{\(specification)}\n\\toprule\n\(heading)\\midrule\n")
  }
  for cells in view.rows { sink.append(row(cells, language: view.language)) }
  sink.append(
    isLong ? "\\end{longtable}\n" : "\\bottomrule\n\\end{tabular}\n")
  for note in view.notes {
    sink.append("\\par\\noindent{\\small " + escaped(note) + "}\n")
  }
  if !isLong { sink.append("\\end{table}\n") }
  return sink
}

/// LaTeX numbers captions itself.
private func captionWithoutNumber(_ view: TableView) -> String {
  let number = Phrase.tableNumber(view.name.number)(view.language) + ": "
  return view.caption.hasPrefix(number)
    ? String(view.caption.dropFirst(number.count)) : view.caption
}

private func row(_ cells: [[TextRun]], language: Language) -> String {
  let texts = cells.map { cell in
    cell.map { run in
      run.language == language
        ? escaped(run.text)
        : "\\foreignlanguage{\(run.language == .welsh ? "welsh" : "british")}{\(escaped(run.text))}"
    }.joined()
  }
  return texts.map(guarded).joined(separator: " & ") + " \\\\\n"
}

/// After `\\` a bracket or star would be taken for its argument.
private func guarded(_ cell: String) -> String {
  guard let first = cell.first, first == "[" || first == "*" else { return cell }
  return "{" + String(first) + "}" + cell.dropFirst()
}

/// `l` or `r` where cells are short, else a share of the line for each long column.
private func columnSpecification(_ view: TableView) -> String {
  let widths = view.columns.indices.map { index in
    let cells = view.rows.map { row in row[index].reduce(0) { $0 + $1.text.unicodeScalars.count } }
    return cells.max() ?? 0
  }
  let long = view.columns.indices.filter { !view.columns[$0].isAlignedRight && widths[$0] > 16 }
  // A very long cell wraps; it does not take the room of all others.
  let weights = long.map { min(widths[$0], 60) }
  let total = max(1, weights.reduce(0, +))
  let room = max(30, 100 - 7 * (view.columns.count - long.count) - 2 * view.columns.count)
  let columns = view.columns.indices.map { index -> String in
    guard let place = long.firstIndex(of: index) else {
      return view.columns[index].isAlignedRight ? "r" : "l"
    }
    let share = max(5, room * weights[place] / total)
    let width = (share < 10 ? "0.0" : "0.") + String(share)
    return ">{\\raggedright\\arraybackslash}p{\(share >= 100 ? "1" : width)\\linewidth}"
  }
  return "@{}" + columns.joined() + "@{}"
}

private func escaped(_ text: String) -> String {
  var escaped = ""
  var previous: Unicode.Scalar = " "
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&", "%", "$", "#", "_", "{", "}": escaped += "\\" + String(scalar)
    case "\\": escaped += "\\textbackslash{}"
    case "~": escaped += "\\textasciitilde{}"
    case "^": escaped += "\\textasciicircum{}"
    case "<": escaped += "\\textless{}"
    case ">": escaped += "\\textgreater{}"
    case "|": escaped += "\\textbar{}"
    case "\"": escaped += "\\textquotedbl{}"
    case "`": escaped += "\\textasciigrave{}"
    // Two of them would join: into a dash, a closing quote, a low quote, an inverted mark.
    case "-" where previous == "-", "'" where previous == "'", "," where previous == ",":
      escaped += "{}" + String(scalar)
    default: escaped += isKnownToPDFLaTeX(scalar) ? String(scalar) : either(scalar)
    }
    previous = scalar
  }
  return escaped
}

/// What T1 fonts have with pdfLaTeX: ASCII, Latin-1, Latin Extended-A and common punctuation.
private func isKnownToPDFLaTeX(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x20...0x7E: true
  case 0xA0...0x17F: !unknown.contains(scalar.value)
  case 0x2013, 0x2014, 0x2018...0x201A, 0x201C...0x201E, 0x2020...0x2022, 0x2026, 0x20AC: true
  default: false
  }
}

/// Letters of Latin Extended-A for which T1 has neither a glyph nor an accent.
private let unknown: Set<UInt32> = [
  0x126, 0x127, 0x138, 0x13F, 0x140, 0x149, 0x166, 0x167, 0x17F,
]

/// The character where the engine knows Unicode, and its accents or its number where not.
private func either(_ scalar: Unicode.Scalar) -> String {
  if let composed = composed[scalar] { return composed }
  return
    "\\ifdefined\\Umathchar \(String(scalar))\\else [U+\(VisibleText.hexadecimal(scalar))]\\fi{}"
}

/// Welsh letters outside Latin Extended-A, and signs of ours.
private let composed: [Unicode.Scalar: String] = [
  "Ẁ": "\\`W", "ẁ": "\\`w", "Ẃ": "\\'W", "ẃ": "\\'w", "Ẅ": "\\\"W", "ẅ": "\\\"w",
  "Ỳ": "\\`Y", "ỳ": "\\`y", "−": "$-$", "≥": "$\\ge$", "≤": "$\\le$",
]
