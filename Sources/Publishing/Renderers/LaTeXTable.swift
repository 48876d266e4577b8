internal import LandscapeModel
internal import TextFormats
internal import Wording

/// A `booktabs` table without vertical rules, caption above; a `longtable` from 40 rows.
///
/// It is a fragment for `\input`: a comment names the packages and the language that the document
/// has to load. Columns of a wide table share the line in the measure of what is in them, in
/// smaller type.
func latexTable(_ view: TableView) -> ByteSink {
  var sink = ByteSink(reserving: 1_024 + view.rows.count * view.columns.count * 24)
  let language = latexLanguage(view.language)
  let isLong = view.rows.count >= 40
  sink.append("% \\usepackage[T1]{fontenc}\n% \\usepackage[\(language)]{babel}\n")
  sink.append("% \\usepackage{array,booktabs\(isLong ? ",longtable" : "")}\n")
  let specification = columnSpecification(view)
  let caption =
    "\\caption{" + latexEscaped(captionWithoutNumber(view)) + "}\\label{tab:" + view.name.rawValue
    + "}"
  // Only columns with a width have lines.
  let hasLines = specification.contains("p{")
  let heading = row(view.columns.map(\.heading), language: view.language)
  if isLong {
    sink.append("{\\footnotesize\n\\begin{longtable}{\(specification)}\n\(caption)\\\\\n")
    sink.append("\\toprule\n\(heading)\\midrule\n\\endfirsthead\n")
    sink.append("\\toprule\n\(heading)\\midrule\n\\endhead\n\\bottomrule\n\\endfoot\n")
  } else {
    sink.append("\\begin{table}[htbp]\n\\centering\\footnotesize\n\(caption)\n")
    sink.append("\\begin{tabular}{\(specification)}\n\\toprule\n\(heading)\\midrule\n")
  }
  for cells in view.rows {
    sink.append(row(cells, language: view.language, hasLines: hasLines))
  }
  sink.append(
    isLong ? "\\end{longtable}}\n" : "\\bottomrule\n\\end{tabular}\n")
  for note in view.notes {
    sink.append("\\par\\noindent{\\small " + latexEscaped(note) + "}\n")
  }
  if !isLong { sink.append("\\end{table}\n") }
  return sink
}

/// LaTeX numbers captions itself.
private func captionWithoutNumber(_ view: TableView) -> String {
  guard let number = view.name.number.map({ Phrase.tableNumber($0)(view.language) + ": " }) else {
    return view.caption
  }
  return view.caption.hasPrefix(number)
    ? String(view.caption.dropFirst(number.count)) : view.caption
}

private func row(_ cells: [[TextRun]], language: Language, hasLines: Bool = false) -> String {
  let texts = cells.map { runs in
    runs.map { $0.endsLine && hasLines ? "\\newline " : latexRun($0, in: language) }.joined()
  }
  return texts.map(guarded).joined(separator: " & ") + " \\\\\n"
}

/// A stretch of text escaped, with its language where that is not the document's.
func latexRun(_ run: TextRun, in language: Language) -> String {
  let text = run.isStrong ? "\\textbf{\(latexEscaped(run.text))}" : latexEscaped(run.text)
  return run.language == language
    ? text : "\\foreignlanguage{\(latexLanguage(run.language))}{\(text)}"
}

/// The name of a language for `babel`: its own where it has one, else its tag, which `babel` knows more of.
func latexLanguage(_ language: Language) -> String {
  let names = [
    "en": "british", "cy": "welsh", "gd": "scottish", "ga": "irish", "br": "breton", "nl": "dutch",
    "fr": "french", "de": "ngerman",
  ]
  return names[language.tag] ?? language.tag
}

/// After `\\` a bracket or star would be taken for its argument.
private func guarded(_ cell: String) -> String {
  guard let first = cell.first, first == "[" || first == "*" else { return cell }
  return "{" + String(first) + "}" + cell.dropFirst()
}

/// So many characters of footnote size stand on a line.
private let charactersOfLine = 80

/// `l` and `r` where the table fits on a line as it is, else a share of the line for each column.
///
/// A column has room for what cannot wrap, its numbers and the longest word of its heading and cells; what
/// is left is shared in the measure of what could use more.
private func columnSpecification(_ view: TableView) -> String {
  let natural = view.columns.indices.map { index in
    max(length(view.columns[index].heading), view.rows.map { length($0[index]) }.max() ?? 0)
  }
  if natural.reduce(0, +) <= charactersOfLine {
    return "@{}" + view.columns.map { $0.isAlignedRight ? "r" : "l" }.joined() + "@{}"
  }
  let columns = view.columns.indices.map { index -> (least: Int, wanted: Int) in
    let column = view.columns[index]
    let cells = view.rows.map { length($0[index]) }.max() ?? 0
    // A long word of a cell can be hyphenated.
    let unbroken =
      column.isAlignedRight
      ? min(cells, 12) : min(view.rows.map { longestWord($0[index]) }.max() ?? 0, 12)
    let least = max(unbroken, longestWord(column.heading), 3)
    // A very long cell wraps; it does not take the room of all others.
    return (least, column.isAlignedRight ? least : max(least, min(cells, 40)))
  }
  // Two column gaps of 6 pt take about 3 % of the width of a page.
  let room = max(400, 1_000 - 30 * view.columns.count)
  let shares = shares(of: room, among: columns)
  let specification = shares.indices.map { index -> String in
    let share = String(shares[index])
    let width = String(repeating: "0", count: max(0, 3 - share.utf8.count)) + share
    let ragged = view.columns[index].isAlignedRight ? "raggedleft" : "raggedright"
    return ">{\\\(ragged)\\arraybackslash}p{0.\(width)\\linewidth}"
  }
  return "@{}" + specification.joined() + "@{}"
}

/// Thousandths of a line for each column: what it needs, and of the rest a share in the measure of what it
/// wants beyond; where there is not enough for all needs, in the measure of these.
private func shares(of room: Int, among columns: [(least: Int, wanted: Int)]) -> [Int] {
  // A letter of a heading is wider than one of a text: a character to spare.
  let needs = columns.map { ($0.least + 1) * 1_000 / charactersOfLine }
  let needed = needs.reduce(0, +)
  let wishes = columns.map { $0.wanted - $0.least }
  let wished = wishes.reduce(0, +)
  if needed >= room { return needs.map { max(10, room * $0 / needed) } }
  if wished == 0 { return needs.map { room * $0 / needed } }
  return zip(needs, wishes).map { $0 + (room - needed) * $1 / wished }
}

/// The characters of the longest stretch that LaTeX cannot break.
private func longestWord(_ cell: [TextRun]) -> Int {
  cell.map(\.text).joined().split { $0 == " " || $0 == "-" }.map(\.unicodeScalars.count).max() ?? 0
}

private func length(_ cell: [TextRun]) -> Int {
  cell.reduce(0) { $0 + $1.text.unicodeScalars.count }
}

func latexEscaped(_ text: String) -> String {
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
