package import LandscapeModel
package import Wording

/// A table: what each format and every page is rendered from, in every language.
///
/// The first cell of a row is its heading, unless whoever shows it says otherwise. No cell is blank: what
/// is missing is a shorthand that a line below the table explains.
package struct DocumentTable: Sendable {
  package let name: TableName
  /// What it shows; place and date are in its provenance.
  package let measure: Phrase
  package let columns: [Column]
  /// In the order of the English table; each as long as `columns`.
  package let rows: Rows
  /// The order of the rows in other languages.
  package let orders: LanguageOrders
  package var notes: [Phrase]
  /// Where it comes from; a table of a page has its page's.
  package let provenance: Provenance?

  package init(
    _ name: TableName, measure: Phrase, columns: [Column], rows: [[Cell]],
    orders: LanguageOrders = .none, notes: [Phrase] = [], provenance: Provenance? = nil
  ) {
    precondition(rows.allSatisfy { $0.count == columns.count }, "a cell for each column")
    self.init(
      name, measure: measure, columns: columns, rows: Rows(rows), orders: orders, notes: notes,
      provenance: provenance)
  }

  /// A table with more rows than should be held: each is made when somebody asks for it.
  /// - Precondition: each row has a cell for each column.
  init(
    _ name: TableName, measure: Phrase, columns: [Column], rows: Rows,
    orders: LanguageOrders = .none, notes: [Phrase] = [], provenance: Provenance? = nil
  ) {
    self.name = name
    self.measure = measure
    self.columns = columns
    self.rows = rows
    self.orders = orders
    self.notes = notes
    self.provenance = provenance
  }

  /// Places in `rows` in the order of `language`.
  package func order(in language: Language) -> [Int] {
    orders[language] ?? Array(rows.indices)
  }

  /// The first rows in the order of `language`; all where no number is given.
  package func rows(in language: Language, atMost most: Int = .max) -> [[Cell]] {
    order(in: language).prefix(most).map { rows[$0] }
  }

  /// Measure, place and date.
  package var caption: Phrase {
    guard let provenance else { return measure }
    return TableWording.caption(measure, provenance.placeAndDate)
  }

  /// The same with the landscape's name in a language that no text of ours is in.
  func caption(in language: Language) -> String {
    guard let place = provenance?.place, !language.hasTexts else { return caption(language) }
    let date = provenance?.asOf.map { DateWording.text($0, in: language) }
    return measure(language) + ": "
      + [place.form(in: language).text, date].compactMap { $0 }.joined(separator: ", ")
  }

  /// The place of the column with an id.
  package func place(of column: String) -> Int? { columns.firstIndex { $0.id == column } }
}

extension DocumentTable {
  /// Rows that are held, or that are made whenever they are asked for.
  package struct Rows: RandomAccessCollection, Sendable {
    private let held: [[Cell]]
    private let make: (@Sendable (Int) -> [Cell])?
    package let endIndex: Int
    package var startIndex: Int { 0 }

    init(_ rows: [[Cell]]) {
      held = rows
      make = nil
      endIndex = rows.count
    }

    /// - Parameter make: gives the same row as often as it is asked for it, on any thread.
    init(count: Int, _ make: @escaping @Sendable (Int) -> [Cell]) {
      held = []
      self.make = make
      endIndex = count
    }

    package subscript(place: Int) -> [Cell] { make?(place) ?? held[place] }
  }

  /// Where a table comes from: what a caption and the line below the table say.
  package struct Provenance: Sendable {
    package let placeAndDate: Phrase
    /// The landscape's name; `nil` where it has none.
    package var place: LocalisedText?
    package let source: Phrase
    package let asOf: PartialDate?
    /// The id of the run.
    package let run: String

    package init(placeAndDate: Phrase, source: Phrase, asOf: PartialDate?, run: String) {
      self.placeAndDate = placeAndDate
      self.source = source
      self.asOf = asOf
      self.run = run
    }

    /// That of every table of a report.
    init(of content: ReportContent) {
      self.init(
        placeAndDate: .placeAndDate(of: content.landscape),
        source: TableWording.tableSource(content), asOf: content.landscape.asOf,
        run: content.run.id)
      place = content.landscape.name
    }
  }

  /// A column of a table.
  package struct Column: Hashable, Sendable {
    /// The column's name for programs, the same in both languages: `meeting-days`.
    package let id: String
    package let heading: RichText
    package let datatype: Datatype
    package let unit: Phrase?
    /// Whether only the formats for programs show it: a paper has no room for every column.
    package var isDetail: Bool
    /// What a reader who filters a list of the report chooses by, where that is a value of this column.
    var filter: String?
    /// Whether it is one of many narrow columns of counts, each tinted by its number.
    var isGrid = false
    /// So many characters of empty space that whoever fills in a sheet writes into; 0 where the cells say something.
    var room = 0

    /// What the cells hold where they hold a value.
    package enum Datatype: String, Sendable {
      case text = "string"
      case identifier = "token"
      case count = "integer"
      case number = "decimal"
      /// A day, a month or a year.
      case date = "partial-date"
    }

    package init(
      _ id: String, _ heading: RichText, _ datatype: Datatype, unit: Phrase? = nil,
      isDetail: Bool = false
    ) {
      self.id = id
      self.heading = heading
      self.datatype = datatype
      self.unit = unit
      self.isDetail = isDetail
    }

    package init(
      _ id: String, _ heading: Phrase, _ datatype: Datatype, unit: Phrase? = nil,
      isDetail: Bool = false, filter: String? = nil
    ) {
      self.init(id, RichText(heading), datatype, unit: unit, isDetail: isDetail)
      self.filter = filter
    }

    /// Numbers stand to the right, everything else to the left.
    package var isAlignedRight: Bool { datatype == .count || datatype == .number }
  }

  /// A typed cell.
  package enum Cell: Hashable, Sendable {
    case text(RichText)
    /// A value of a closed list, with the code that is the same in every language.
    case value(RichText, key: String)
    case count(Int)
    /// Shown with so many decimals; `[low]` where that leaves nothing of it.
    case number(Double, decimals: Int)
    /// A share between 0 and 1: a percentage for a reader, a number with two decimals for a program.
    case share(Double)
    /// A number with the word for how large it is, which a page shows as a tag.
    case graded(Double, decimals: Int, Grade)
    case date(PartialDate)
    /// An id or code, the same in every language.
    case id(String)
    case shorthand(Shorthand)

    package static func phrase(_ phrase: Phrase) -> Cell { .text(RichText(phrase)) }

    /// A value of a closed list by its words; `[x]` where there is none.
    package static func value<Value: RawRepresentable<String>>(
      _ value: Value?, _ name: (Value) -> Phrase
    ) -> Cell {
      value.map { .value(RichText(name($0)), key: $0.rawValue) } ?? .notAvailable
    }

    /// Whether something holds; `[x]` where nobody worked it out.
    package static func holding(_ holds: Bool?) -> Cell {
      switch holds {
      case true?: .value(RichText(Phrase.cellHolds), key: "holds")
      case false?: .value(RichText(Phrase.cellFalls), key: "falls")
      case nil: .notAvailable
      }
    }

    /// A catalogue's code by its name; `[x]` where it is empty.
    package static func code(_ code: String, _ name: (String) -> LocalisedText) -> Cell {
      code.isEmpty ? .notAvailable : .value(RichText(name(code)), key: code)
    }

    /// A name from the catalogue; `[x]` where it is empty.
    package static func name(_ name: LocalisedText) -> Cell {
      name.isEmpty ? .notAvailable : .text(RichText(name))
    }

    /// Names joined by `; `; `[x]` where there are none.
    package static func names(_ names: [LocalisedText]) -> Cell {
      names.isEmpty ? .notAvailable : .text(RichText(names))
    }

    /// Text of the catalogue that exists in one form only; `[x]` where it is empty.
    package static func written(_ text: String) -> Cell {
      text.isEmpty ? .notAvailable : .text(.written(text))
    }

    /// The same of text in several languages.
    package static func written(_ text: LocalisedText) -> Cell {
      text.isEmpty ? .notAvailable : .text(.written(text))
    }

    /// Texts of the catalogue joined by `; `; `[x]` where there are none.
    package static func written(_ texts: [LocalisedText]) -> Cell {
      texts.isEmpty ? .notAvailable : .text(RichText(texts.map { .written($0) }, separator: "; "))
    }

    /// A date; `[x]` where there is none.
    package static func date(_ date: PartialDate?) -> Cell {
      date.map { .date($0) } ?? .notAvailable
    }

    /// The count, or the shorthand where there is none.
    package static func count(_ count: Int?, or shorthand: Shorthand) -> Cell {
      count.map { .count($0) } ?? .shorthand(shorthand)
    }

    /// A number that may be fractional, with a decimal where it is; the shorthand where there is none.
    package static func amount(_ value: Double?, or shorthand: Shorthand = .notAvailable) -> Cell {
      guard let value else { return .shorthand(shorthand) }
      return .number(value, decimals: value == value.rounded() ? 0 : 1)
    }

    package static let notAvailable = Cell.shorthand(.notAvailable)
    package static let notApplicable = Cell.shorthand(.notApplicable)
  }

  /// How large a number is, in a word.
  package struct Grade: Hashable, Sendable {
    let word: Phrase
    let tag: RichText.Tag
  }
}

/// What stands in a cell in place of a value, in the spelling of the Analysis Function's guidance.
package enum Shorthand: String, CaseIterable, Sendable {
  case notAvailable = "[x]"
  case notApplicable = "[z]"
  case withheld = "[c]"
  case roundsToZero = "[low]"

  /// What a line below the table says of it.
  package var explanation: Phrase {
    switch self {
    case .notAvailable: .notAvailable
    case .notApplicable: .doesNotApply
    case .withheld: .withheld
    case .roundsToZero: .roundsToZero
    }
  }
}
