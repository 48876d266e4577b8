internal import LandscapeModel
internal import TextFormats
internal import Wording

/// A complete document made to be opened in a word processor: headings are headings, numbered paragraphs
/// are numbered by it, references are links, and every style is on its element.
///
/// It loads nothing, and its policy lets nothing but the styles through.
struct WordDocument {
  private let text: ShownText
  private let defusesFormulas: Bool
  private var sink = ByteSink(reserving: 65_536)
  private var paragraphs = 0
  private var exhibits = 0
  private var isInList = false

  static func bytes(of document: Document, in language: Language, defusesFormulas: Bool) -> [UInt8]
  {
    var writer = WordDocument(document, language, defusesFormulas)
    writer.write(document.notingEnglish(in: language))
    return writer.sink.bytes
  }

  private init(_ document: Document, _ language: Language, _ defusesFormulas: Bool) {
    text = ShownText(language: language, numbers: DocumentNumbers(document))
    self.defusesFormulas = defusesFormulas
  }

  private var language: Language { text.language }

  private static let face = "font-family:Arial,sans-serif"
  private static let font = "font-family:Arial,sans-serif;font-size:10.5pt;line-height:1.15"

  private mutating func write(_ document: Document) {
    let title = text.plain(document.title)
    sink.append(
      "<!DOCTYPE html>\n<html lang=\"\(language.ofInterface.tag)\">\n<head>\n<meta charset=\"utf-8\">\n"
    )
    sink.append(
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        + "style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n")
    sink.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    sink.append("<title>" + HTMLEscaping.escaped(title) + "</title>\n")
    sink.append(
      "<style>@page{size:A4;margin:1.8cm}p{margin:0 0 3pt 0}td p,th p{margin:0}</style>\n</head>\n")
    sink.append(
      "<body style=\"\(Self.font);max-width:50em;margin:0 auto\">\n<main>\n")
    sink.append(
      "<h1 style=\"\(Self.face);font-size:17pt;margin:0 0 6pt 0\">" + HTMLEscaping.escaped(title)
        + "</h1>\n")
    for line in document.opening { paragraph(line) }
    write(document.blocks)
    endList()
    for line in document.closing { paragraph(line) }
    write(document.sources)
    sink.append("</main>\n</body>\n</html>\n")
  }

  private mutating func write(_ blocks: [Block]) {
    for block in blocks { write(block) }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .heading(let heading):
      endList()
      let element = "h\(heading.level)"
      let size = heading.level == 2 ? 13 : 12
      sink.append("<\(element) style=\"\(Self.face);font-size:\(size)pt;margin:7pt 0 3pt 0\">")
      append(heading.text)
      sink.append("</\(element)>\n")
    case .paragraph(let text, _):
      endList()
      paragraph(text)
    case .facts(let facts):
      endList()
      for fact in facts {
        paragraph("\(.strong(fact.term)): \(fact.text)")
        write(fact.blocks)
      }
    case .fields(let fields): write(.facts(of: fields))
    case .list(let list):
      endList()
      let element = list.form == .ordered ? "ol" : "ul"
      sink.append("<\(element) style=\"\(Self.face);font-size:8.5pt\">\n")
      for item in list.items(in: language) { self.item(item) }
      sink.append("</\(element)>\n")
    case .table(let table): self.table(table.table, number: nil, id: table.id)
    case .picture(let picture): write(.paragraph(picture.message, .plain))
    case .pictures(let pictures, _):
      for picture in pictures { write(.paragraph(picture.message, .plain)) }
    case .details(_, let blocks), .frame(_, let blocks), .part(let blocks),
      .group(let blocks):
      write(blocks)
    case .ordered(let groups, let orders): write(orders.applied(to: groups, in: language))
    case .paged(let paged): write(paged.blocks(language, 0..<paged.rows, true))
    case .numbered(let paragraph): numbered(paragraph)
    case .exhibit(let exhibit):
      exhibits += 1
      table(exhibit.table, number: exhibits, id: "t\(exhibits)")
    }
  }

  private mutating func numbered(_ paragraph: NumberedParagraph) {
    paragraphs += 1
    if !isInList {
      sink.append("<ol start=\"\(paragraphs)\" style=\"\(Self.font)\">\n")
      isInList = true
    }
    sink.append("<li id=\"p\(paragraphs)\" style=\"margin:0 0 4pt 0\">")
    append(paragraph.text)
    if !paragraph.points.isEmpty {
      sink.append("\n<ul style=\"\(Self.font);margin:3pt 0 0 0\">\n")
      for point in paragraph.points { item(point) }
      sink.append("</ul>\n")
    }
    sink.append("</li>\n")
  }

  private mutating func table(_ table: DocumentTable, number: Int?, id: String) {
    endList()
    sink.append("<div id=\"\(id)\" style=\"margin:6pt 0 8pt 0\">\n")
    appendTable(
      TableView(
        table, language: language, defusesFormulas: defusesFormulas,
        number: number), to: &sink)
    sink.append("</div>\n")
  }

  private mutating func endList() {
    if isInList { sink.append("</ol>\n") }
    isInList = false
  }

  private mutating func paragraph(_ text: RichText) {
    sink.append("<p style=\"\(Self.font);margin:0 0 6pt 0\">")
    append(text)
    sink.append("</p>\n")
  }

  private mutating func item(_ text: RichText) {
    sink.append("<li style=\"margin:0 0 2pt 0\">")
    append(text)
    sink.append("</li>\n")
  }

  private mutating func append(_ text: RichText) {
    for run in self.text.runs(of: text) {
      var text = htmlRun(run.text, in: language)
      if let link = run.link { text = "<a href=\"#\(link)\">" + text + "</a>" }
      sink.append(text)
    }
  }
}
