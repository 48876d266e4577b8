internal import LandscapeModel
internal import Wording

/// The blocks of a document as the body of WordprocessingML.
struct OfficeDocumentBody {
  private let text: ShownText
  private let defusesFormulas: Bool
  private let form: OfficeDocument.Form
  private(set) var sink = ByteSink(reserving: 65_536)
  private(set) var runs: OfficeRuns
  private var paragraphs = 0
  private var exhibits = 0
  private var bookmarks = 0
  private var pictures = 0
  /// Whether the pages on which it goes on lie on their side, and whether anything stands on them.
  private var isAcross = false
  private var isSectionEmpty = true
  /// Lists that count from one: each has a numbering of its own.
  private(set) var countedLists = 0

  /// - Parameter sources: the texts of the sources that can be cited; empty where citations stay numbers.
  init(
    _ text: ShownText, defusesFormulas: Bool, sources: Int, form: OfficeDocument.Form = .pages
  ) {
    self.text = text
    self.form = form
    self.defusesFormulas = defusesFormulas
    runs = OfficeRuns(language: text.language, sources: sources)
  }

  private var language: Language { text.language }

  mutating func write(_ document: Document, sources: [Block]) {
    paragraph(document.title, style: "Title")
    for line in document.opening { paragraph(line) }
    write(document.blocks)
    for line in document.closing { paragraph(line) }
    write(sources)
    sink.append(Self.section(isAcross: isAcross))
  }

  /// A table by itself, with the number that it has in the report.
  mutating func write(_ table: TableView, number: Int?) {
    self.table(table, number: number, isCounted: false, id: nil)
    sink.append(Self.section(isAcross: isAcross))
  }

  // MARK: Blocks

  private mutating func write(_ blocks: [Block]) {
    for block in blocks { write(block) }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .heading(let heading):
      paragraph(heading.text, style: "Heading\(max(1, min(3, heading.level - 1)))")
    case .paragraph(let text, let tone):
      switch tone {
      case .small, .legend: paragraph(text, style: "Note")
      case .plain, .lead, .local: paragraph(text)
      }
    case .facts(let facts):
      for fact in facts {
        if fact.text.isEmpty {
          paragraph(.strong(fact.term))
        } else {
          paragraph("\(.strong(fact.term)): \(fact.text)")
        }
        write(fact.blocks)
      }
    case .fields(let fields): write(.facts(of: fields))
    case .list(let list): items(list)
    case .table(let block):
      table(
        TableView(block.table, language: language, defusesFormulas: defusesFormulas),
        number: block.table.name.number, isCounted: false, id: nil)
    case .picture(let picture): self.picture(picture)
    case .pictures(let pictures, _):
      for picture in pictures { self.picture(picture) }
    case .details(_, let blocks), .frame(_, let blocks), .part(let blocks), .group(let blocks):
      write(blocks)
    case .ordered(let groups, let orders): write(orders.applied(to: groups, in: language))
    case .paged(let paged): write(paged.blocks(language, 0..<paged.rows, true))
    case .numbered(let paragraph): numbered(paragraph)
    case .exhibit(let exhibit):
      exhibits += 1
      table(
        TableView(
          exhibit.table, language: language, defusesFormulas: defusesFormulas, number: exhibits),
        number: exhibits, isCounted: true, id: "t\(exhibits)")
    }
  }

  private mutating func items(_ list: ListBlock) {
    let items = list.items(in: language)
    guard list.form == .ordered else {
      for item in items { paragraph(item, style: "ListBullet") }
      return
    }
    countedLists += 1
    let numbering =
      "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"\(OfficeNumbering.firstCounted + countedLists - 1)\"/></w:numPr>"
    for item in items { paragraph(item, style: "ListNumber2", properties: numbering) }
  }

  private mutating func numbered(_ paragraph: NumberedParagraph) {
    paragraphs += 1
    // What introduces points does not stand alone at the foot of a page.
    self.paragraph(
      paragraph.text, style: "ListNumber",
      properties: paragraph.points.isEmpty ? "" : "<w:keepNext/>", bookmark: "p\(paragraphs)")
    for point in paragraph.points { self.paragraph(point, style: "ListBullet2") }
  }

  private mutating func paragraph(
    _ text: RichText, style: String? = nil, properties: String = "", bookmark: String? = nil
  ) {
    // What comes after a wide table is upright again; its own notes are not.
    if style != "Note" { turn(across: false) }
    open(style: style, properties: properties)
    let bookmark = bookmark.map { startBookmark($0) }
    let shown = self.text.runs(of: text)
    for (place, run) in shown.enumerated() {
      // The number of a note stands close to what it is a note on.
      let isBeforeNote = place + 1 < shown.count && shown[place + 1].text.citation != nil
      if isBeforeNote, run.text.text == " " { continue }
      runs.append(run.text, link: run.link, to: &sink)
    }
    if let bookmark { endBookmark(bookmark) }
    sink.append("</w:p>\n")
  }

  private mutating func open(style: String?, properties: String = "") {
    let inside =
      (style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? "") + properties
      + (language.isRightToLeft ? "<w:bidi/>" : "")
    sink.append("<w:p>")
    isSectionEmpty = false
    if !inside.isEmpty { sink.append("<w:pPr>" + inside + "</w:pPr>") }
  }

  private mutating func startBookmark(_ name: String) -> Int {
    bookmarks += 1
    sink.append("<w:bookmarkStart w:id=\"\(bookmarks)\" w:name=\"\(name)\"/>")
    return bookmarks
  }

  private mutating func endBookmark(_ number: Int) {
    sink.append("<w:bookmarkEnd w:id=\"\(number)\"/>")
  }

  /// A map above what it says; of other pictures what they say.
  private mutating func picture(_ picture: Picture) {
    if let drawing = picture.drawing {
      turn(across: false)
      pictures += 1
      open(style: nil, properties: "<w:keepNext/>")
      OfficePicture(drawing: drawing, language: language, number: pictures).write(
        name: picture.name.form(in: language).text, description: picture.description(language),
        to: &sink)
      sink.append("</w:p>\n")
    }
    paragraph(picture.message, style: picture.drawing == nil ? nil : "Caption")
    if picture.drawing != nil { write(picture.legend) }
  }

  // MARK: Tables

  /// - Parameters:
  ///   - number: the number in the caption.
  ///   - isCounted: whether the document counts its tables and this is the next.
  private mutating func table(_ view: TableView, number: Int?, isCounted: Bool, id: String?) {
    let widths = OfficeColumnWidths(view, form: form)
    turn(across: widths.isAcross)
    caption(view, number: number, isCounted: isCounted, id: id)
    OfficeTable(view: view, widths: widths).write(&runs, to: &sink)
    // On a sheet the caption of the next table parts the two, and what cells mean is said above them.
    guard form == .pages else { return }
    for note in view.notes { paragraph(.plain(note), style: "Note") }
    // Two tables without a paragraph between them would be one.
    if view.notes.isEmpty { sink.append("<w:p/>\n") }
  }

  /// Goes on upright or on the side: what stands before is a section of its own, where anything does.
  private mutating func turn(across: Bool) {
    guard across != isAcross else { return }
    if !isSectionEmpty {
      sink.append("<w:p><w:pPr>" + Self.section(isAcross: isAcross) + "</w:pPr></w:p>\n")
    }
    isAcross = across
    isSectionEmpty = true
  }

  /// `Table 3: …`, its number a field by which a word processor makes a list of tables.
  private mutating func caption(
    _ view: TableView, number: Int?, isCounted: Bool, id: String?
  ) {
    open(style: "Caption")
    var rest = view.caption
    if let number {
      let label = Phrase.tableNumber(number)(language)
      let figure = Numerals.grouped(number)
      if rest.hasPrefix(label), label.hasSuffix(figure) {
        rest.removeFirst(label.count)
        let bookmark = id.map { startBookmark($0) }
        let words = String(label.dropLast(figure.count))
        runs.append(TextRun(words, language), to: &sink)
        let name = words.filter(\.isLetter)
        runs.field(
          "SEQ \(name) \\* ARABIC" + (isCounted ? "" : " \\r \(number)"),
          TextRun(figure, language), to: &sink)
        if let bookmark { endBookmark(bookmark) }
      }
    }
    runs.append(TextRun(rest, language), to: &sink)
    sink.append("</w:p>\n")
  }

  /// The page that what stands before lies on: A4, with a footer.
  static func section(isAcross: Bool) -> String {
    let size =
      isAcross
      ? "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
      : "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
    return "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rIdFooter\(isAcross ? 2 : 1)\"/>"
      + size
      + "<w:pgMar w:top=\"1021\" w:right=\"1021\" w:bottom=\"1021\" w:left=\"1021\" "
      + "w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>"
  }
}

/// How lists are numbered.
enum OfficeNumbering {
  /// The first numbering of a list that counts from one.
  static let firstCounted = 10

  static func xml(countedLists: Int) -> String {
    func level(_ format: String, _ text: String, _ left: Int, _ hanging: Int) -> String {
      "<w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
        + "<w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"\(text)\"/><w:lvlJc w:val=\"left\"/>"
        + "<w:pPr><w:ind w:left=\"\(left)\" w:hanging=\"\(hanging)\"/></w:pPr></w:lvl>"
    }
    let levels = [
      level("decimal", "%1.", 454, 454), level("bullet", "•", 340, 227),
      level("bullet", "•", 737, 227), level("decimal", "%1.", 397, 397),
    ]
    var xml =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
      + "<w:numbering xmlns:w=\"\(OfficeDocument.main)\">"
    for (place, level) in levels.enumerated() {
      xml += "<w:abstractNum w:abstractNumId=\"\(place)\">" + level + "</w:abstractNum>"
    }
    for place in 0..<3 {
      xml += "<w:num w:numId=\"\(place + 1)\"><w:abstractNumId w:val=\"\(place)\"/></w:num>"
    }
    for list in 0..<countedLists {
      xml +=
        "<w:num w:numId=\"\(firstCounted + list)\"><w:abstractNumId w:val=\"3\"/>"
        + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
    }
    return xml + "</w:numbering>"
  }
}
