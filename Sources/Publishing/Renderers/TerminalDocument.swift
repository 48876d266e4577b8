internal import LandscapeModel
internal import TextFormats

/// A document as a terminal shows it: nothing in it acts on one.
struct TerminalDocument {
  private let text: ShownText
  private var shown = ""
  private var paragraphs = 0

  static func text(of document: Document, in language: Language) -> String {
    var writer = TerminalDocument(document, language)
    writer.shown = writer.line(document.title) + "\n"
    for opening in document.opening { writer.shown += writer.line(opening) + "\n" }
    writer.write(document.blocks)
    for closing in document.closing { writer.shown += "\n" + writer.line(closing) + "\n" }
    writer.write(document.sources)
    return writer.shown
  }

  private init(_ document: Document, _ language: Language) {
    text = ShownText(
      language: language, numbers: DocumentNumbers(document))
  }

  private mutating func write(_ blocks: [Block]) {
    for block in blocks { write(block) }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .heading(let heading): shown += "\n" + line(heading.text) + "\n"
    case .paragraph(let text, _): shown += "\n" + line(text) + "\n"
    case .facts(let facts):
      for fact in facts {
        // A term over a list needs no colon before nothing.
        let text = line(fact.text)
        shown += "  " + line(fact.term) + (text.isEmpty ? "" : ": " + text) + "\n"
        write(fact.blocks)
      }
    case .fields(let fields): write(.facts(of: fields))
    case .list(let list):
      for (place, item) in list.items(in: text.language).enumerated() {
        let number = list.form == .ordered ? "\(place + 1). " : ""
        shown += "  " + number + line(item) + "\n"
      }
    case .table(let table): write(table.table)
    case .picture(let picture): shown += "\n" + line(picture.message) + "\n"
    case .pictures(let pictures, _):
      for picture in pictures { shown += "\n" + line(picture.message) + "\n" }
    case .details(_, let blocks), .frame(_, let blocks), .part(let blocks),
      .group(let blocks):
      write(blocks)
    case .ordered(let groups, let orders):
      write(orders.applied(to: groups, in: text.language))
    case .paged(let paged): write(paged.blocks(text.language, 0..<paged.rows, true))
    case .numbered(let paragraph):
      paragraphs += 1
      shown += "\n\(paragraphs). " + line(paragraph.text) + "\n"
      for point in paragraph.points { shown += "  " + line(point) + "\n" }
    case .exhibit(let exhibit): write(exhibit.table)
    }
  }

  /// Columns of equal width; numbers to the right.
  private mutating func write(_ table: DocumentTable) {
    let view = TableView(
      table, language: text.language, defusesFormulas: false)
    let rows = ([view.columns.map(\.heading)] + view.rows).map { row in
      row.map { VisibleText.forTerminal($0.map(\.text).joined(), limit: 2_000) }
    }
    let widths = view.columns.indices.map { column in
      rows.map { $0[column].unicodeScalars.count }.max() ?? 0
    }
    shown += "\n"
    for row in rows {
      shown += " "
      for (column, cell) in row.enumerated() {
        let gap = String(repeating: " ", count: widths[column] - cell.unicodeScalars.count)
        let isLast = column == row.count - 1
        let isRight = view.columns[column].isAlignedRight
        shown += column == 0 ? " " : "   "
        shown += isRight ? gap + cell : isLast ? cell : cell + gap
      }
      shown += "\n"
    }
  }

  private func line(_ text: RichText) -> String {
    VisibleText.forTerminal(text.plain(self.text), limit: 2_000)
  }
}

extension RichText {
  /// The text with its references, and with what is invisible in it still to be shown.
  fileprivate func plain(_ text: ShownText) -> String {
    pieces.contains { if case .reference = $0 { true } else { false } }
      ? text.plain(self) : plain(in: text.language)
  }
}
