internal import LandscapeModel
internal import Wording

/// A document as a page that needs nothing beside it: the sheet and the frame of the report, without its
/// menu and without links.
struct StandalonePage {
  private let document: Document
  private let text: ShownText
  private var html = HTMLWriter(reserving: 16_384)
  private let sheet: String
  private var exhibits = 0
  /// Blocks so far, for ids.
  private var place = 0

  static func bytes(
    of document: Document, in language: Language, run: String?, toolVersion: String,
    sheet: String = StyleSheet.text, note: Phrase? = .candidatesNote
  ) -> [UInt8] {
    var page = StandalonePage(document.notingEnglish(in: language), language, sheet: sheet)
    page.write(run: run, toolVersion: toolVersion, note: note)
    return page.html.bytes
  }

  private init(_ document: Document, _ language: Language, sheet: String) {
    self.document = document
    self.sheet = sheet
    text = ShownText(
      language: language, numbers: DocumentNumbers(document))
  }

  private var language: Language { text.language }

  private mutating func element(
    _ element: HTMLElement, _ attributes: HTMLAttribute...,
    content: (inout StandalonePage) -> Void
  ) {
    html.open(element, attributes)
    content(&self)
    html.close(element)
  }

  private mutating func write(run: String?, toolVersion: String, note: Phrase?) {
    html.documentType()
    element(.html, .lang(language.ofInterface)) { page in
      page.head()
      page.element(.body) { page in
        page.html.element(
          .a, .class(.skip), .href(Link(inside: "#main")),
          text: Phrase.skipToContent(page.language))
        page.element(.header) { page in
          page.element(.div, .class(.bar)) { page in
            page.html.element(.p, .class(.inner), text: Phrase.siteName(page.language))
          }
        }
        page.element(.main, .id("main")) { page in
          page.element(.h1, .id("top")) { $0.append($0.document.title) }
          page.element(.p, .class(.meta)) { page in
            for (place, line) in page.document.opening.enumerated() {
              if place > 0 { page.html.text(" · ") }
              page.append(line)
            }
            if let run {
              if !page.document.opening.isEmpty { page.html.text(" · ") }
              page.html.text(Phrase.run(page.language) + " " + run)
            }
          }
          page.write(page.document.blocks)
          for line in page.document.closing { page.element(.p) { $0.append(line) } }
          page.write(page.document.sources)
        }
        page.element(.footer) { page in
          if let note { page.html.element(.p, text: note(page.language)) }
          page.html.element(
            .p, text: Phrase.madeBy(page.language) + " Landscape " + toolVersion)
        }
      }
    }
  }

  private mutating func head() {
    element(.head) { page in
      page.html.element(.meta, .charset("utf-8"))
      page.html.element(
        .meta, .httpEquiv("Content-Security-Policy"),
        .content(PageFrame.policy(hashOfStyle: ContentDigest(of: page.sheet).base64)))
      page.html.element(
        .meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
      page.html.element(
        .title,
        text: page.text.plain(page.document.title) + " · " + Phrase.siteName(page.language))
      page.html.styleSheet(page.sheet)
    }
  }

  private mutating func write(_ blocks: [Block]) {
    for block in blocks {
      write(block)
      place += 1
    }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .heading(let heading):
      let name: HTMLElement = heading.level == 2 ? .h2 : heading.level == 3 ? .h3 : .h4
      element(name, .id("s\(place)")) { $0.append(heading.text) }
    case .paragraph(let text, _): element(.p) { $0.append(text) }
    case .facts(let facts):
      element(.dl) { page in
        for fact in facts {
          page.element(.dt) { $0.append(fact.term) }
          page.element(.dd) { page in
            page.append(fact.text)
            page.write(fact.blocks)
          }
        }
      }
    case .fields(let fields):
      for (number, field) in fields.enumerated() { write(field, number) }
    case .list(let list):
      element(list.form == .ordered ? .ol : .ul) { page in
        for item in list.items(in: page.language) { page.element(.li) { $0.append(item) } }
      }
    case .table(let table): write(table.table, number: nil)
    case .picture(let picture): element(.p) { $0.append(picture.message) }
    case .pictures(let pictures, _):
      for picture in pictures { element(.p) { $0.append(picture.message) } }
    case .details(_, let blocks), .frame(_, let blocks), .part(let blocks),
      .group(let blocks):
      write(blocks)
    case .ordered(let groups, let orders): write(orders.applied(to: groups, in: language))
    case .paged(let paged): write(paged.blocks(language, 0..<paged.rows, true))
    case .numbered(let paragraph):
      element(.p) { $0.append(paragraph.text) }
      if !paragraph.points.isEmpty { write(.list(paragraph.points)) }
    case .exhibit(let exhibit):
      exhibits += 1
      write(exhibit.table, number: exhibits)
    }
  }

  /// Fields that are sent nowhere: their names only keep the choices of one question together.
  private mutating func write(_ field: FormField, _ number: Int) {
    let name = "f\(place)-\(number)"
    element(.fieldset) { page in
      page.element(.legend) { $0.append(field.question) }
      if !field.known.isEmpty { page.element(.p) { $0.append(field.known) } }
      switch field.form {
      case .choice(let correction):
        for (choice, label) in [("yes", Phrase.returnYes), ("no", .returnNo)] {
          page.element(.label) { page in
            page.html.element(.input, .fieldType(.radio), .name(name), .value(choice))
            page.html.text(label(page.language))
          }
        }
        if let correction { page.line(correction, name + "-c") }
      case .line: page.line(.returnAnswer, name)
      case .prose(let lines):
        page.element(.label, .class(.wide)) { page in
          page.html.text(Phrase.returnAnswer(page.language))
          page.html.element(.textarea, .name(name), .lines(lines))
        }
      }
    }
  }

  private mutating func line(_ label: Phrase, _ name: String) {
    element(.label, .class(.wide)) { page in
      page.html.text(label(page.language))
      page.html.element(.input, .fieldType(.text), .name(name))
    }
  }

  private mutating func write(_ table: DocumentTable, number: Int?) {
    let view = TableView(
      table, language: language, defusesFormulas: false, number: number)
    let id = "t\(place)"
    element(
      .div, .class(.scroll), .role(.region), .tabIndex(0), .labelledBy(id + "-caption")
    ) { page in
      page.element(.table, .id(id)) { page in
        page.html.element(.caption, .id(id + "-caption"), text: view.caption)
        page.element(.thead) { page in
          page.element(.tr) { page in
            for column in view.columns {
              page.html.open(
                .th,
                [.scope(.col)]
                  + (column.isAlignedRight
                    ? [.class(.number)] : column.room > 0 ? [.class(.wide)] : []))
              page.append(column.heading.map { ShownRun(text: $0) })
              page.html.close(.th)
            }
          }
        }
        page.element(.tbody) { page in
          for row in view.rows {
            page.element(.tr) { page in
              for (column, cell) in row.enumerated() {
                let name: HTMLElement = column == 0 ? .th : .td
                page.html.open(
                  name,
                  column == 0
                    ? [.scope(.row)]
                    : view.columns[column].isAlignedRight ? [.class(.number)] : [])
                page.append(cell.map { ShownRun(text: $0) })
                page.html.close(name)
              }
            }
          }
        }
      }
    }
  }

  private mutating func append(_ text: RichText) { append(self.text.runs(of: text)) }

  /// Names in their language.
  private mutating func append(_ runs: [ShownRun]) {
    for run in runs {
      if run.text.language != language.ofInterface {
        html.element(.span, .lang(run.text.language), text: run.text.text)
      } else if run.text.isStrong {
        html.element(.strong, text: run.text.text)
      } else {
        html.text(run.text.text)
      }
    }
  }
}
