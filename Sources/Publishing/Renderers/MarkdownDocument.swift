internal import LandscapeModel

/// A document as CommonMark with pipe tables: numbered paragraphs are list items whose number is written.
struct MarkdownDocument {
  private let text: ShownText
  private let defusesFormulas: Bool
  private var sink = ByteSink(reserving: 32_768)
  private var paragraphs = 0
  private var exhibits = 0

  static func bytes(of document: Document, in language: Language, defusesFormulas: Bool) -> [UInt8]
  {
    var writer = MarkdownDocument(document, language, defusesFormulas)
    writer.write(document.notingEnglish(in: language))
    return writer.sink.bytes
  }

  private init(_ document: Document, _ language: Language, _ defusesFormulas: Bool) {
    text = ShownText(language: language, numbers: DocumentNumbers(document))
    self.defusesFormulas = defusesFormulas
  }

  private mutating func write(_ document: Document) {
    sink.append("# " + line(document.title) + "\n")
    for opening in document.opening { sink.append("\n" + line(opening) + "\n") }
    write(document.blocks)
    for closing in document.closing { sink.append("\n" + line(closing) + "\n") }
    write(document.sources)
  }

  private mutating func write(_ blocks: [Block]) {
    for block in blocks { write(block) }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .heading(let heading):
      sink.append(
        "\n" + String(repeating: "#", count: heading.level) + " " + line(heading.text) + "\n")
    case .paragraph(let text, _): sink.append("\n" + line(text) + "\n")
    case .facts(let facts):
      for fact in facts {
        sink.append("\n**" + line(fact.term) + "** " + line(fact.text) + "\n")
        write(fact.blocks)
      }
    case .fields(let fields): write(.facts(of: fields))
    case .list(let list):
      sink.append("\n")
      for (place, item) in list.items(in: text.language).enumerated() {
        sink.append((list.form == .ordered ? "\(place + 1). " : "- ") + line(item) + "\n")
      }
    case .table(let table): write(table.table, number: nil)
    case .picture(let picture): sink.append("\n" + line(picture.message) + "\n")
    case .pictures(let pictures, _):
      for picture in pictures { sink.append("\n" + line(picture.message) + "\n") }
    case .details(_, let blocks), .frame(_, let blocks), .part(let blocks),
      .group(let blocks):
      write(blocks)
    case .ordered(let groups, let orders):
      write(orders.applied(to: groups, in: text.language))
    case .paged(let paged): write(paged.blocks(text.language, 0..<paged.rows, true))
    case .numbered(let paragraph):
      paragraphs += 1
      let marker = String(paragraphs) + ". "
      sink.append("\n" + marker + line(paragraph.text) + "\n")
      let indent = String(repeating: " ", count: max(4, marker.utf8.count))
      if !paragraph.points.isEmpty { sink.append("\n") }
      for point in paragraph.points { sink.append(indent + "- " + line(point) + "\n") }
    case .exhibit(let exhibit):
      exhibits += 1
      write(exhibit.table, number: exhibits)
    }
  }

  private mutating func write(_ table: DocumentTable, number: Int?) {
    sink.append("\n")
    let view = TableView(
      table, language: text.language, defusesFormulas: defusesFormulas,
      number: number)
    sink.append(bytes: markdownTable(view).bytes)
  }

  private func line(_ text: RichText) -> String {
    markdownRuns(self.text.runs(of: text).map(\.text), keepsQuotes: false)
  }
}
