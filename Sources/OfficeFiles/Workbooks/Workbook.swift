/// A workbook to be written: sheets of typed cells, and what helps whoever fills them in.
///
/// No cell is a formula: text that looks like one stays text, because each cell says what it is.
public struct Workbook: Sendable {
  /// What the file's properties say it is called.
  public var title: String
  /// Whom the notes on headings are by.
  public var author: String
  public var sheets: [Sheet] = []

  public init(title: String, author: String) {
    self.title = title
    self.author = author
  }

  /// The most rows, columns and characters in a cell that the format has room for.
  public static let mostRows = 1_048_576
  public static let mostColumns = 16_384
  public static let mostCharacters = 32_767

  public struct Sheet: Sendable {
    /// At most 31 characters, none of `[]:*?/\`, not empty, and no other sheet's: `SheetNames` makes such.
    public var name: String
    public var isHidden = false
    /// Rows that stay when it is scrolled, and repeat on paper.
    public var frozenRows = 0
    public var frozenColumns = 0
    /// In characters of the usual font; as wide as usual where there is none.
    public var columnWidths: [Double] = []
    public var rows: [[Cell]] = []
    /// What is marked up as a table, which screen readers announce and which can be filtered.
    public var table: Table?
    public var notes: [Note] = []
    public var choices: [Choices] = []
    public var marks: [Mark] = []
    /// Whether it is printed across the long side of the paper.
    public var isWide = false

    public init(name: String) { self.name = name }
  }

  public enum Cell: Hashable, Sendable {
    case empty
    case text(String, Style = .plain)
    case number(Double, Style = .plain)
    /// A day from 1 March 1900: of the days before, spreadsheets disagree.
    case day(year: Int, month: Int, day: Int)
    /// A text that leads to the first cell of a sheet.
    case link(String, sheet: String)
  }

  public enum Style: Hashable, Sendable {
    case plain
    /// A number without grouping: a year is none of thousands.
    case ungrouped
    case title, heading, rowHeading
    /// Grey and slanted: not to be filled in.
    case aside
    /// So many decimals, thousands grouped.
    case decimals(Int)
    /// A share, shown in hundredths.
    case percent
  }

  /// A range with a heading row.
  public struct Table: Sendable {
    public var firstRow: Int
    public var lastRow: Int
    public var columns: Int

    public init(firstRow: Int, lastRow: Int, columns: Int) {
      self.firstRow = firstRow
      self.lastRow = lastRow
      self.columns = columns
    }
  }

  /// What is said of a cell when it is pointed at.
  public struct Note: Sendable {
    public var row: Int
    public var column: Int
    public var text: String

    public init(row: Int, column: Int, text: String) {
      self.row = row
      self.column = column
      self.text = text
    }
  }

  /// What the cells of a column may hold, which the spreadsheet holds whoever types to.
  public struct Choices: Sendable {
    public enum Rule: Sendable {
      /// One of the cells of a column of a sheet.
      case listed(sheet: String, column: Int, firstRow: Int, lastRow: Int)
      /// No value that another row has.
      case unique
    }

    public var column: Int
    public var firstRow: Int
    public var rule: Rule
    /// Whether something else is refused and not only doubted.
    public var isStrict: Bool
    /// What is said where something else is typed.
    public var title: String
    public var message: String

    public init(
      column: Int, firstRow: Int, rule: Rule, isStrict: Bool, title: String, message: String
    ) {
      self.column = column
      self.firstRow = firstRow
      self.rule = rule
      self.isStrict = isStrict
      self.title = title
      self.message = message
    }
  }

  /// Cells of a column that are tinted where something is the matter with them, however it came there.
  public struct Mark: Sendable {
    public enum Rule: Sendable {
      case duplicate
      /// A text beside an id that is not, or no longer, the text beside that id in a sheet.
      case otherThan(sheet: String, ids: Int, texts: Int, idColumn: Int)
    }

    public var column: Int
    public var firstRow: Int
    public var rule: Rule

    public init(column: Int, firstRow: Int, rule: Rule) {
      self.column = column
      self.firstRow = firstRow
      self.rule = rule
    }
  }
}

/// Why a workbook could not be written.
public enum WorkbookWritingFailure: Error, Equatable {
  /// More than the format has room for: what, in which sheet, and from 0 where.
  case tooManyRows(sheet: String, rows: Int)
  case tooManyColumns(sheet: String, columns: Int)
  case tooLong(sheet: String, row: Int, column: Int, characters: Int)
  /// What the library says, in its own English.
  case library(String)
}
