internal import LandscapeModel

/// A document as LaTeX that pdfLaTeX, XeLaTeX and LuaLaTeX set as it is: numbered paragraphs are items,
/// references are links, and tables are those of the files.
struct LaTeXDocument {
  private let text: ShownText
  private let defusesFormulas: Bool
  private var sink = ByteSink(reserving: 32_768)
  private var paragraphs = 0
  private var exhibits = 0

  static func bytes(of document: Document, in language: Language, defusesFormulas: Bool) -> [UInt8]
  {
    var writer = LaTeXDocument(document, language, defusesFormulas)
    writer.write(document.notingEnglish(in: language))
    return writer.sink.bytes
  }

  private init(_ document: Document, _ language: Language, _ defusesFormulas: Bool) {
    text = ShownText(language: language, numbers: DocumentNumbers(document))
    self.defusesFormulas = defusesFormulas
  }

  private mutating func write(_ document: Document) {
    // A text in another language is marked, so each is loaded; the last is the document's.
    let others: [Language] = [.english] + (text.language == .english ? [.welsh] : [])
    let languages = (others.filter { $0 != text.language } + [text.language])
      .map(latexLanguage).joined(separator: ",")
    sink.append(
      #"""
      \documentclass[11pt,a4paper]{article}
      \usepackage{iftex}
      \ifPDFTeX\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\fi
      \IfFileExists{lmodern.sty}{\usepackage{lmodern}}{}
      \usepackage[\#(languages)]{babel}
      \usepackage{textcomp,array,booktabs,longtable,pdflscape,rotating}
      \usepackage[hidelinks]{hyperref}
      \setlength{\parindent}{0pt}\setlength{\parskip}{6pt plus 2pt}
      \begin{document}

      """#)
    sink.append("\\section*{" + line(document.title) + "}\n")
    for opening in document.opening { paragraph(opening) }
    write(document.blocks)
    for closing in document.closing { paragraph(closing) }
    write(document.sources)
    sink.append("\\end{document}\n")
  }

  private mutating func write(_ blocks: [Block]) {
    for block in blocks { write(block) }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .heading(let heading):
      let command = heading.level == 2 ? "subsection" : "subsubsection"
      sink.append("\n\\\(command)*{" + line(heading.text) + "}\n")
    case .paragraph(let text, _): paragraph(text)
    case .facts(let facts):
      for fact in facts {
        sink.append("\n\\textbf{" + line(fact.term) + "} " + line(fact.text) + "\n")
        write(fact.blocks)
      }
    case .fields(let fields): write(.facts(of: fields))
    case .list(let list):
      items(list.items(in: text.language), list.form == .ordered ? "enumerate" : "itemize")
    case .table(let table): write(table.table, number: nil)
    case .picture(let picture): paragraph(picture.message)
    case .pictures(let pictures, _):
      for picture in pictures { paragraph(picture.message) }
    case .details(_, let blocks), .frame(_, let blocks), .part(let blocks),
      .group(let blocks):
      write(blocks)
    case .ordered(let groups, let orders):
      write(orders.applied(to: groups, in: text.language))
    case .paged(let paged): write(paged.blocks(text.language, 0..<paged.rows, true))
    case .numbered(let paragraph):
      sink.append("\n\\begin{enumerate}\\setcounter{enumi}{\(paragraphs)}\n")
      paragraphs += 1
      sink.append("\\item\\hypertarget{p\(paragraphs)}{}" + line(paragraph.text) + "\n")
      items(paragraph.points, "itemize")
      sink.append("\\end{enumerate}\n")
    case .exhibit(let exhibit):
      exhibits += 1
      sink.append("\n\\hypertarget{t\(exhibits)}{}\n")
      write(exhibit.table, number: exhibits)
    }
  }

  private mutating func paragraph(_ text: RichText) {
    // A line that begins with a bracket may not be taken for the argument of what stands before it.
    sink.append("\n{}" + line(text) + "\n")
  }

  private mutating func items(_ items: [RichText], _ environment: String) {
    guard !items.isEmpty else { return }
    sink.append("\\begin{\(environment)}\n")
    for item in items { sink.append("\\item{} " + line(item) + "\n") }
    sink.append("\\end{\(environment)}\n")
  }

  private mutating func write(_ table: DocumentTable, number: Int?) {
    let view = TableView(
      table, language: text.language, defusesFormulas: defusesFormulas, number: number)
    sink.append("\n")
    sink.append(bytes: latexTable(view).bytes)
  }

  private func line(_ text: RichText) -> String {
    self.text.runs(of: text).map { run in
      let shown = latexRun(run.text, in: self.text.language)
      return run.link.map { "\\hyperlink{\($0)}{\(shown)}" } ?? shown
    }.joined()
  }
}
