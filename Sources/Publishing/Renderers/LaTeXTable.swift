internal import LandscapeModel
internal import TextFormats
internal import Wording

/// A `booktabs` table without vertical rules, caption above; a `longtable` from 40 lines.
///
/// It is a fragment for `\input`: a comment names the packages and the language that the document
/// has to load. Columns of a wide table share the line in the measure of what is in them, and a table that
/// has no room for its longest words lies on its side (`LaTeXColumns`).
func latexTable(_ view: TableView) -> ByteSink {
  var sink = ByteSink(reserving: 1_024 + view.rows.count * view.columns.count * 24)
  let language = latexLanguage(view.language)
  let columns = LaTeXColumns(view)
  // A float has to fit on one page.
  let isLong = columns.lineCount >= 40
  var packages = ["array", "booktabs"]
  if isLong { packages.append("longtable") }
  if columns.isAcross { packages.append(isLong ? "pdflscape" : "rotating") }
  sink.append("% \\usepackage[T1]{fontenc}\n% \\usepackage[\(language)]{babel}\n")
  sink.append("% \\usepackage{\(packages.joined(separator: ","))}\n")
  let caption =
    "\\caption{" + latexEscaped(view.captionWithoutNumber) + "}\\label{tab:" + view.name.rawValue
    + "}"
  let heading = row(
    view.columns.map(\.heading), language: view.language, hasLines: columns.hasLines,
    isTurned: columns.isTurned)
  // Between the columns of a table that wraps there is half the usual room, and more than usual between its rows.
  let type =
    "\\\(columns.size)"
    + (columns.hasLines
      ? "\\setlength{\\tabcolsep}{3pt}\\setlength{\\extrarowheight}{2pt}" : "")
  let float = columns.isAcross ? "sidewaystable" : "table"
  if isLong {
    if columns.isAcross { sink.append("\\begin{landscape}\n") }
    sink.append("{\(type)\n\\begin{longtable}{\(columns.specification)}\n\(caption)\\\\\n")
    sink.append("\\toprule\n\(heading)\\midrule\n\\endfirsthead\n")
    sink.append("\\toprule\n\(heading)\\midrule\n\\endhead\n\\bottomrule\n\\endfoot\n")
  } else {
    sink.append("\\begin{\(float)}\(columns.isAcross ? "" : "[htbp]")\n\\centering\(type)\n")
    sink.append("\(caption)\n\\begin{tabular}{\(columns.specification)}\n\\toprule\n")
    sink.append("\(heading)\\midrule\n")
  }
  for cells in view.rows {
    sink.append(row(cells, language: view.language, hasLines: columns.hasLines))
  }
  sink.append(
    isLong ? "\\end{longtable}}\n" : "\\bottomrule\n\\end{tabular}\n")
  for note in view.notes {
    sink.append("\\par\\noindent{\\small " + latexEscaped(note) + "}\n")
  }
  if !isLong {
    sink.append("\\end{\(float)}\n")
  } else if columns.isAcross {
    sink.append("\\end{landscape}\n")
  }
  return sink
}

/// - Parameters:
///   - hasLines: whether its columns have a width, so that cells have lines.
///   - isTurned: of each cell whether it reads from bottom to top.
private func row(
  _ cells: [[TextRun]], language: Language, hasLines: Bool, isTurned: [Bool] = []
) -> String {
  let texts = cells.enumerated().map { number, runs in
    let text = runs.map { run in
      if run.endsLine, hasLines { return "\\newline\\hspace{0pt}" }
      return latexRun(run, in: language, breaksWords: hasLines)
    }.joined()
    return number < isTurned.count && isTurned[number]
      ? "\\rotatebox{90}{\\parbox{9em}{\\raggedright\\hspace{0pt}\(text)}}" : text
  }
  return texts.map(guarded).joined(separator: " & ") + " \\\\\n"
}

/// A stretch of text escaped, with its language where that is not the document's.
/// - Parameter breaksWords: whether lines may end inside of addresses and ids, after their signs.
func latexRun(_ run: TextRun, in language: Language, breaksWords: Bool = false) -> String {
  let escaped =
    breaksWords
    ? LaTeXColumns.pieces(of: run.text).map(latexEscaped).joined(separator: "\\allowbreak{}")
    : latexEscaped(run.text)
  let text = run.isStrong ? "\\textbf{\(escaped)}" : escaped
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
  "Ỳ": "\\`Y", "ỳ": "\\`y", "−": "$-$", "≥": "$\\ge$", "≤": "$\\le$", "→": "$\\rightarrow$",
  "←": "$\\leftarrow$",
]
