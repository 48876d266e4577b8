package import LandscapeModel

/// A table as a paper shows it: what each format is rendered from, in both languages.
///
/// The first cell of a row is its heading. No cell is blank: what is missing is a shorthand that a
/// line below the table explains.
package struct DocumentTable: Sendable {
  package let name: TableName
  /// Measure, place and date.
  package let caption: Phrase
  package let columns: [Column]
  /// In the order of the English table; each as long as `columns`.
  package let rows: [[Cell]]
  /// The order of the rows in the Welsh table where the alphabet makes a difference.
  package let welshOrder: [Int]?
  package let notes: [Phrase]
  package let source: Phrase
  package let asOf: PartialDate?
  /// The id of the run.
  package let run: String

  package init(
    name: TableName, caption: Phrase, columns: [Column], rows: [[Cell]],
    welshOrder: [Int]? = nil, notes: [Phrase] = [], source: Phrase, asOf: PartialDate?,
    run: String
  ) {
    precondition(rows.allSatisfy { $0.count == columns.count }, "a cell for each column")
    self.name = name
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.welshOrder = welshOrder
    self.notes = notes
    self.source = source
    self.asOf = asOf
    self.run = run
  }

  /// The rows in the order of `language`.
  package func rows(in language: Language) -> [[Cell]] {
    guard language == .welsh, let welshOrder else { return rows }
    return welshOrder.map { rows[$0] }
  }
}

extension DocumentTable {
  /// A column of a table.
  package struct Column: Hashable, Sendable {
    /// The column's name for programs, the same in both languages: `meeting-days`.
    package let id: String
    package let heading: TableText
    package let datatype: Datatype
    package let unit: Phrase?
    /// Whether only the formats for programs show it: a paper has no room for every column.
    package let isDetail: Bool

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
      _ id: String, _ heading: TableText, _ datatype: Datatype, unit: Phrase? = nil,
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
      isDetail: Bool = false
    ) {
      self.init(id, TableText(heading), datatype, unit: unit, isDetail: isDetail)
    }

    /// Numbers stand to the right, everything else to the left.
    package var isAlignedRight: Bool { datatype == .count || datatype == .number }
  }

  /// A typed cell.
  package enum Cell: Hashable, Sendable {
    case text(TableText)
    case count(Int)
    /// Shown with so many decimals; `[low]` where that leaves nothing of it.
    case number(Double, decimals: Int)
    case date(PartialDate)
    /// An id or code, the same in every language.
    case id(String)
    case shorthand(Shorthand)

    package static func phrase(_ phrase: Phrase) -> Cell { .text(TableText(phrase)) }

    /// A name from the catalogue; `[x]` where it is empty.
    package static func name(_ name: BilingualText) -> Cell {
      name.english.isEmpty && name.welsh == nil ? .notAvailable : .text(TableText(name))
    }

    /// Names joined by `; `; `[x]` where there are none.
    package static func names(_ names: [BilingualText]) -> Cell {
      names.isEmpty ? .notAvailable : .text(TableText(names))
    }

    /// Text of the catalogue that exists in one form only; `[x]` where it is empty.
    package static func written(_ text: String) -> Cell {
      text.isEmpty ? .notAvailable : .text(TableText(BilingualText(english: text)))
    }

    package static let notAvailable = Cell.shorthand(.notAvailable)
    package static let notApplicable = Cell.shorthand(.notApplicable)
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
}
