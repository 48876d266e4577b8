internal import LandscapeModel
internal import Rationalisation
internal import TextFormats

/// A short document that reads the same on a terminal, in Markdown and as a page of its own.
struct Leaflet {
  /// Words and names one after another; a name keeps the language it is in.
  typealias Line = [TextPiece]

  struct TextPiece {
    var text: String
    /// The language of a name; `nil` where it is the document's.
    var language: Language?
    /// What the words name, where a report has a page of it.
    var target: Target?
    /// Whether it is the id of what stands before it. A page of a report has a short link in its
    /// place; elsewhere it stands in brackets.
    var isIdentifier = false

    /// As it stands where there are no links.
    var written: String { isIdentifier ? " [" + text + "]" : text }
  }

  /// What a name can be linked to in the report that a document becomes a part of.
  enum Target {
    case subject(Subject)
    case finding(String)
  }

  enum Block {
    case paragraph(Line)
    case heading(Phrase)
    /// The first column is text, the others are numbers.
    case table(caption: Phrase, headings: [Phrase], rows: [[String]])
    case list([Line])
  }

  let language: Language
  let title: Phrase
  /// The place and date it is about.
  let subtitle: Line
  private(set) var blocks: [Block] = []

  init(_ title: Phrase, about landscape: Landscape, in language: Language) {
    self.title = title
    self.language = language
    let form = landscape.title.form(in: language)
    subtitle =
      [TextPiece(text: form.text, language: form.language)]
      + (landscape.asOf.map {
        [TextPiece(text: ", " + DateWording.text($0, in: language), language: nil)]
      } ?? [])
  }

  mutating func say(_ phrase: Phrase) { blocks.append(.paragraph(Self.line(phrase, language))) }

  mutating func heading(_ phrase: Phrase) { blocks.append(.heading(phrase)) }

  mutating func table(_ caption: Phrase, headings: [Phrase], rows: [[String]]) {
    blocks.append(.table(caption: caption, headings: headings, rows: rows))
  }

  /// A heading with how many lines follow, and the lines or `None`.
  mutating func section(_ phrase: Phrase, _ lines: [Line]) {
    let count = " (" + Numerals.grouped(lines.count) + ")"
    blocks.append(.heading(Phrase(phrase.english + count, phrase.welsh + count)))
    if lines.isEmpty {
      say(.none)
    } else {
      blocks.append(.list(lines))
    }
  }

  /// Lines without a heading.
  mutating func list(_ lines: [Line]) { blocks.append(.list(lines)) }

  /// The same, and nothing at all where there are no lines.
  mutating func sectionIfAny(_ phrase: Phrase, _ lines: [Line]) {
    if !lines.isEmpty { section(phrase, lines) }
  }

  static func line(_ phrase: Phrase, _ language: Language) -> Line {
    [TextPiece(text: phrase(language), language: nil)]
  }

  /// The runs of a sentence; subjects by the names `landscape` has for them.
  /// - Parameter isLinked: whether the subjects are those of the report itself.
  static func line(
    _ sentence: Sentence, in landscape: Landscape, isLinked: Bool = false
  ) -> Line {
    sentence.runs.map { run in
      switch run {
      case .words(let words): return TextPiece(text: words, language: nil)
      case .name(let name): return piece(name, sentence.language)
      case .subject(let subject):
        var piece = piece(landscape.name(of: subject), sentence.language)
        if isLinked { piece.target = .subject(subject) }
        return piece
      }
    }
  }

  /// An id that ends a line.
  static func identifier(_ id: String, target: Target? = nil) -> TextPiece {
    TextPiece(text: id, target: target, isIdentifier: true)
  }

  private static func piece(_ name: BilingualText, _ language: Language) -> TextPiece {
    let form = name.form(in: language)
    return TextPiece(text: form.text, language: form.language)
  }
}

// MARK: Terminal and Markdown

extension Leaflet {
  /// For a terminal: nothing in it acts on one.
  var text: String {
    var text = title(language) + "\n" + plain(subtitle) + "\n"
    for block in blocks {
      switch block {
      case .paragraph(let line): text += "\n" + plain(line) + "\n"
      case .heading(let phrase): text += "\n" + phrase(language) + "\n"
      case .list(let lines): for line in lines { text += "  " + plain(line) + "\n" }
      case .table(_, let headings, let rows):
        text += "\n" + aligned([headings.map { $0(language) }] + rows)
      }
    }
    return text
  }

  private func plain(_ line: Line) -> String {
    VisibleText.forTerminal(line.map(\.written).joined(), limit: 2_000)
  }

  /// Columns of equal width; numbers to the right.
  private func aligned(_ rows: [[String]]) -> String {
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { $0[column].unicodeScalars.count }.max() ?? 0
    }
    var text = ""
    for row in rows {
      text += " "
      for (column, cell) in row.enumerated() {
        let gap = String(repeating: " ", count: widths[column] - cell.unicodeScalars.count)
        text += " " + (column == 0 ? cell + gap : "  " + gap + cell)
      }
      text += "\n"
    }
    return text
  }

  /// As pandoc and GitHub read it.
  var markdown: String {
    var text = "# " + escaped(title(language)) + "\n\n" + markdown(subtitle) + "\n"
    for block in blocks {
      switch block {
      case .paragraph(let line): text += "\n" + markdown(line) + "\n"
      case .heading(let phrase): text += "\n## " + escaped(phrase(language)) + "\n"
      case .list(let lines):
        text += "\n"
        for line in lines { text += "- " + markdown(line) + "\n" }
      case .table(let caption, let headings, let rows):
        text += "\n"
        text += row(headings.map { $0(language) })
        text += "|:-----|" + String(repeating: "-----:|", count: headings.count - 1) + "\n"
        for cells in rows { text += row(cells) }
        text += "\n: " + escaped(caption(language)) + "\n"
      }
    }
    return text
  }

  private func markdown(_ line: Line) -> String { escaped(line.map(\.written).joined()) }

  private func row(_ cells: [String]) -> String {
    "|" + cells.map { " " + escaped($0) + " |" }.joined() + "\n"
  }

  private func escaped(_ text: String) -> String {
    markdownEscaped(VisibleText.forTerminal(text, limit: 2_000), keepsQuotes: false)
  }
}

// MARK: Page

extension Leaflet {
  /// A page that needs nothing beside it: the sheet and the frame of the report, without its menu.
  func page(run: String, toolVersion: String) -> [UInt8] {
    var html = HTMLWriter(reserving: 16_384)
    html.documentType()
    html.element(.html, .lang(language)) { html in
      html.element(.head) { html in
        html.element(.meta, .charset("utf-8"))
        html.element(
          .meta, .httpEquiv("Content-Security-Policy"),
          .content(
            PageFrame.policy(hashOfStyle: ContentDigest(of: StyleSheet.text).base64)))
        html.element(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
        html.element(.title, text: title(language) + " · " + Phrase.siteName(language))
        html.styleSheet(StyleSheet.text)
      }
      html.element(.body) { html in
        html.element(
          .a, .class(.skip), .href(Link(inside: "#main")), text: Phrase.skipToContent(language))
        html.element(.header) { html in
          html.element(.div, .class(.bar)) { html in
            html.element(.p, .class(.inner), text: Phrase.siteName(language))
          }
        }
        html.element(.main, .id("main")) { html in
          html.element(.h1, .id("top"), text: title(language))
          html.element(.p, .class(.meta)) { html in
            write(subtitle, &html)
            html.text(" · " + Phrase.run(language) + " " + run)
          }
          for (place, block) in blocks.enumerated() { write(block, place, &html) }
        }
        html.element(.footer) { html in
          html.element(.p, text: Phrase.candidatesNote(language))
          html.element(
            .p, text: Phrase.madeBy(language) + " Landscape " + toolVersion)
        }
      }
    }
    return html.bytes
  }

  private func write(_ block: Block, _ place: Int, _ html: inout HTMLWriter) {
    switch block {
    case .paragraph(let line): html.element(.p) { write(line, &$0) }
    case .heading(let phrase): html.element(.h2, .id("s\(place)"), text: phrase(language))
    case .list(let lines):
      html.element(.ul) { html in
        for line in lines { html.element(.li) { write(line, &$0) } }
      }
    case .table(let caption, let headings, let rows):
      let captionID = "t\(place)-caption"
      html.element(
        .div, .class(.scroll), .role(.region), .tabIndex(0), .labelledBy(captionID)
      ) { html in
        html.element(.table, .id("t\(place)")) { html in
          html.element(.caption, .id(captionID), text: caption(language))
          html.element(.thead) { html in
            html.element(.tr) { html in
              for (column, heading) in headings.enumerated() {
                if column == 0 {
                  html.element(.th, .scope(.col), text: heading(language))
                } else {
                  html.element(.th, .scope(.col), .class(.number), text: heading(language))
                }
              }
            }
          }
          html.element(.tbody) { html in
            for row in rows {
              html.element(.tr) { html in
                for (column, cell) in row.enumerated() {
                  if column == 0 {
                    html.element(.th, .scope(.row), text: cell)
                  } else {
                    html.element(.td, .class(.number), text: cell)
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  private func write(_ line: Line, _ html: inout HTMLWriter) {
    for piece in line {
      if let other = piece.language, other != language {
        html.element(.span, .lang(other), text: piece.text)
        html.text(" ")
        html.element(.small, .class(.only), text: Phrase.englishOnly(language))
      } else {
        html.text(piece.written)
      }
    }
  }
}
