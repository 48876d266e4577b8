internal import LandscapeModel

/// A column of a table on a page.
struct TableColumn {
  let title: Phrase?
  /// A catalogue name as heading, in place of a phrase.
  let name: BilingualText?
  let isNumber: Bool
  /// Whether the heading stands upright, for many narrow columns.
  let isUpright: Bool

  static func text(_ title: Phrase) -> TableColumn {
    TableColumn(title: title, name: nil, isNumber: false, isUpright: false)
  }

  static func number(_ title: Phrase) -> TableColumn {
    TableColumn(title: title, name: nil, isNumber: true, isUpright: false)
  }

  static func upright(_ name: BilingualText) -> TableColumn {
    TableColumn(title: nil, name: name, isNumber: true, isUpright: true)
  }
}

extension PageWriter {
  /// A table with number, caption, headings, and below it notes, source, date, run and downloads.
  ///
  /// `rows` writes the rows with `row`, `rowHeading` and `cell`. `download` is the name of the
  /// table for papers that holds the same. `sorts` only where all rows are on the page (T5): the
  /// script then puts a button into each heading.
  mutating func table(
    id: String, caption: Phrase, columns: [TableColumn], notes: [Phrase] = [],
    download: String? = nil, style: StyleClass? = nil, sorts: Bool = false,
    rows: (inout PageWriter) -> Void
  ) {
    tableCount += 1
    shorthand = []
    let number = tableCount
    let captionID = id + "-caption"
    element(
      .div, .class(.scroll), .role(.region), .tabIndex(0), .labelledBy(captionID)
    ) { page in
      let attributes: [HTMLAttribute] =
        (style ?? (sorts ? .sort : nil)).map { [.id(id), .class($0)] } ?? [.id(id)]
      page.open(.table, attributes)
      page.element(.caption, .id(captionID)) { page in
        page.element(.strong, text: .tableNumber(number))
        page.plain(": ")
        page.text(caption)
        page.plain(", ")
        page.placeAndDate()
        page.anchor(to: id, naming: .tableNumber(number))
      }
      page.element(.thead) { page in
        page.element(.tr) { page in
          for column in columns { page.columnHeading(column) }
        }
      }
      page.element(.tbody) { rows(&$0) }
      page.close(.table)
    }
    tableNotes(notes, download: download)
  }

  private mutating func columnHeading(_ column: TableColumn) {
    let style: StyleClass? = column.isUpright ? .upright : column.isNumber ? .number : nil
    open(.th, [.scope(.col)] + (style.map { [.class($0)] } ?? []))
    if let title = column.title { text(title) }
    if let name = column.name {
      let form = name.form(in: language)
      if column.isUpright {
        element(.span, .lang(form.language)) { $0.plain(form.text) }
      } else {
        self.name(name)
      }
    }
    close(.th)
  }

  /// A row; `id` is the ending of its id, where something links to it.
  mutating func row(id: String? = nil, _ cells: (inout PageWriter) -> Void) {
    open(.tr, id.map { [.id("row-" + $0)] } ?? [])
    cells(&self)
    close(.tr)
  }

  mutating func rowHeading(_ content: (inout PageWriter) -> Void) {
    element(.th, .scope(.row)) { content(&$0) }
  }

  mutating func rowHeading(_ phrase: Phrase) {
    element(.th, .scope(.row), text: phrase)
  }

  mutating func cell(_ content: (inout PageWriter) -> Void) {
    element(.td) { content(&$0) }
  }

  mutating func cell(_ phrase: Phrase) { element(.td, text: phrase) }

  /// A value of a closed list that a list can be filtered by, or the shorthand where there is none.
  mutating func cell<Value: RawRepresentable<String>>(
    _ value: Value?, column: String, _ name: (Value) -> Phrase
  ) {
    if let value {
      cell(name(value), column: column, key: value.rawValue)
    } else {
      cell(nil, or: .notAvailable)
    }
  }

  /// A catalogue's code that a list can be filtered by, or the shorthand where it is empty.
  mutating func cell(code: String, column: String, _ name: (String) -> BilingualText) {
    if code.isEmpty {
      cell(nil, or: .notAvailable)
    } else {
      element(.td, .column(column), .key(code)) { $0.name(name(code)) }
    }
  }

  /// A cell that a list can be filtered by: the column's name and the value, as codes.
  mutating func cell(_ phrase: Phrase, column: String, key: String) {
    element(.td, .column(column), .key(key), text: phrase)
  }

  /// A number, to the right.
  mutating func number(_ text: String) {
    element(.td, .class(.number)) { $0.plain(text) }
  }

  mutating func number(_ value: Int) { number(Numerals.grouped(value)) }

  mutating func number(_ value: Int?, or shorthand: Shorthand) {
    if let value {
      number(value)
    } else {
      element(.td, .class(.number)) { $0.missing(shorthand) }
    }
  }

  /// A cell of text, or the shorthand where it is empty.
  mutating func cell(catalogue text: String) {
    element(.td) { page in
      if text.isEmpty { page.missing(.notAvailable) } else { page.catalogueText(text) }
    }
  }

  /// A closed list's value, or the shorthand where there is none.
  mutating func cell(_ phrase: Phrase?, or shorthand: Shorthand) {
    element(.td) { page in
      if let phrase { page.text(phrase) } else { page.missing(shorthand) }
    }
  }

  /// The landscape's name and date.
  mutating func placeAndDate() {
    name(landscape.title)
    if let date = landscape.asOf {
      plain(", ")
      plain(DateWording.text(date, in: language))
    }
  }

  private mutating func tableNotes(_ notes: [Phrase], download: String?) {
    element(.div, .class(.notes)) { page in
      page.element(.p) { page in
        for note in notes {
          page.text(note)
          page.space()
        }
        for mark in Shorthand.allCases where page.shorthand.contains(mark) {
          page.plain(mark.rawValue + " ")
          page.text(mark.explanation)
          page.plain(". ")
        }
        page.text(.source)
        page.plain(": ")
        page.text(.catalogueOf)
        page.space()
        page.placeAndDate()
        page.plain(". ")
        page.text(.run)
        page.plain(" " + page.context.content.run.id + ".")
      }
      if let download { page.downloads(of: download) }
    }
  }

  /// Links to the files of a table, with their sizes; nothing where they were not written.
  private mutating func downloads(of table: String) {
    let formats: [(name: Phrase, ending: String)] = [
      (.word, "html"), (.csv, "csv"), (.latex, "tex"), (.markdown, "md"),
    ]
    let files = formats.compactMap { format -> (Phrase, String, Int)? in
      let path = "tables/" + table + "." + language.rawValue + "." + format.ending
      return context.tableSizes[path].map { (format.name, path, $0) }
    }
    guard !files.isEmpty else { return }
    element(.p, .class(.downloads)) { page in
      page.text(.downloadTable)
      page.plain(": ")
      for (place, file) in files.enumerated() {
        if place > 0 { page.plain(", ") }
        page.element(.a, .href(page.context.paths.link(from: page.page, toRootFile: file.1))) {
          page in
          page.text(file.0)
          page.plain(" (" + Self.size(file.2) + ")")
        }
      }
    }
  }

  /// A size in kilobytes, rounded up, as readers of a download expect.
  private static func size(_ bytes: Int) -> String {
    Numerals.grouped((bytes + 1023) / 1024) + " KB"
  }

  mutating func open(_ element: HTMLElement, _ attributes: [HTMLAttribute]) {
    withHTML { $0.open(element, attributes) }
  }

  mutating func close(_ element: HTMLElement) { withHTML { $0.close(element) } }
}
