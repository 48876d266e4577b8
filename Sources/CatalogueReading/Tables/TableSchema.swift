internal import LandscapeModel
internal import Wording

/// One table of a catalogue and all that is known of its columns.
///
/// CSV headings, what a column must hold, its place in XML, what a mapping may fill, `schema csv` and
/// conversion all come from here; `catalogue.xsd` is held against it by tests. The tables themselves are in
/// `TableSchema+Tables.swift`.
struct TableSchema: Hashable {
  /// The table's name, which is its CSV file's without `.csv`.
  var name: String
  /// In XML `<section><record …/></section>`.
  var section: String
  var record: String
  /// By place in the table, as the design lists them.
  var columns: [Column]

  struct Column: Hashable {
    /// The heading.
    var title: String
    var type: ColumnType
    /// Whether a file without it cannot be used, and a row without a value in it neither.
    var isRequired: Bool
    /// Where its values stand in XML.
    var place: Place
    /// Its headings in Welsh, in lower case with `_` for blanks.
    var welsh: [String] = []
    /// Whether a cell holds several values.
    var isList: Bool { place.isList }
    /// Whether it is the one behind all headings `name_gd`, `name_sco`, … of a text, which no file has itself: its
    /// cells are `OtherForms`.
    var isOfOtherLanguages: Bool {
      if case .otherLanguages = place { true } else { false }
    }
  }

  /// Where the values of one column stand inside a record.
  enum Place: Hashable {
    /// `population-year="…"`
    case attribute(String)
    /// Codes in an attribute, separated by spaces, or each in an element.
    case codes(attribute: String, element: String, elementAttribute: String?)
    /// `<area code="…"/>`, once a value.
    case references(element: String, attribute: String)
    /// `<name xml:lang="cy">…</name>`
    case localised(element: String, isWelsh: Bool)
    /// The same, in all languages that have no column of their own.
    case otherLanguages(element: String)
    /// `<notes>…</notes>`
    case prose(String)
    /// `<alias>…</alias>`, once a value.
    case proseList(String)
    /// The id of the element around the record; an attribute where the record stands alone.
    case enclosing(attribute: String)

    /// Whether it holds several values.
    var isList: Bool {
      switch self {
      case .codes, .references, .proseList: true
      case .attribute, .localised, .otherLanguages, .prose, .enclosing: false
      }
    }
  }

  /// The element that holds everything, and its attribute for the as-of date.
  static let root = "catalogue"
  static let asOfAttribute = "as-of"

  /// The headings that Welsh ones stand for, of all tables.
  static let headingsOfWelsh: [String: String] = {
    var headings: [String: String] = [:]
    for column in (tables + [matches]).flatMap(\.columns) {
      for welsh in column.welsh { headings[welsh] = column.title }
    }
    return headings
  }()

  /// The place of the column with a title.
  func index(of title: String) -> Int? { columns.firstIndex { $0.title == title } }

  /// The headings that a file of the table may have; of texts in further languages their pattern: `name_*`.
  var titles: [String] { columns.map(\.title) }

  /// The column of the text that a column has in other languages: that of `name` for `name_*`.
  func base(ofOtherLanguages column: Int) -> Int? {
    let title = columns[column].title.dropLast(2)
    return columns.firstIndex { $0.title == title }
  }

  /// The column that holds an element in languages without a column of their own.
  func otherLanguages(ofElement element: String) -> Int? {
    columns.firstIndex { $0.place == .otherLanguages(element: element) }
  }

  /// The column and the language of a heading such as `name_gd` or `name_zh_hant`.
  func otherLanguage(titled title: String) -> (column: Int, language: Language)? {
    // `legislation_url_cy` is of `legislation_url`.
    let place = columns.indices.filter {
      columns[$0].isOfOtherLanguages && title.hasPrefix(columns[$0].title.dropLast())
    }.max { columns[$0].title.count < columns[$1].title.count }
    guard let place else { return nil }
    let tag = title.dropFirst(columns[place].title.count - 1).map { $0 == "_" ? "-" : $0 }
    guard let language = Language(tag: String(tag)), language != .english else { return nil }
    // Welsh may have a column of its own, and a text has one form in a language.
    if language == .welsh, index(of: columns[place].title.dropLast() + "cy") != nil { return nil }
    return (place, language)
  }

  /// The place of the column by which a row is known, where it has one.
  var identifier: Int? { columns.firstIndex { $0.type == .identifier } }

  /// Whether an id can be made from a row's name.
  var namesItsRows: Bool { identifier != nil && index(of: "name") != nil }

  /// The columns that every mapping fills: what is required, but for an id that can be made from the name.
  var requiredOfMapping: [String] {
    columns.indices.filter { place in
      columns[place].isRequired && !(namesItsRows && place == identifier)
    }.map { columns[$0].title }
  }

  /// The attributes that a record may have.
  var attributeNames: [String] {
    columns.compactMap { column in
      switch column.place {
      case .attribute(let name), .codes(let name, _, _), .enclosing(let name): name
      case .references, .localised, .otherLanguages, .prose, .proseList: nil
      }
    }
  }

  /// The elements that may stand in a record.
  var elementNames: [String] {
    columns.compactMap { column in
      switch column.place {
      case .references(let name, _), .localised(let name, false), .prose(let name),
        .proseList(let name), .codes(_, let name, _):
        name
      case .otherLanguages(let name): name
      case .attribute, .enclosing, .localised(_, true): nil
      }
    } + (self == Self.partnerships ? [Self.memberships.record] : [])
  }
}

extension TableSchema.Column {
  /// Whether a record in XML must have the attribute that it is.
  var isRequiredAttribute: Bool {
    switch place {
    case .attribute, .codes, .enclosing: isRequired
    case .references, .localised, .otherLanguages, .prose, .proseList: false
    }
  }
}
