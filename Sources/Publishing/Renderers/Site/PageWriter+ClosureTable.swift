internal import LandscapeModel

// Tables of the finding pages, which are still written cell by cell.

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
    tableNotes(notes) { page in
      if let download { page.downloads(of: download) }
    }
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
}
