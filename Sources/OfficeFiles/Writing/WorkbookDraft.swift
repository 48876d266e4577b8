/// A workbook to be written: sheets of typed cells, and what helps whoever fills them in.
///
/// No cell is a formula: text that looks like one stays text, because each cell says what it is.
package struct WorkbookDraft: Sendable {
  /// What the file's properties say it is called.
  package var title: String
  /// Whom the notes on headings are by.
  package var author: String
  package var sheets: [Sheet] = []

  package init(title: String, author: String) {
    self.title = title
    self.author = author
  }

  /// The most characters that a cell has room for; rows and columns are those of `Workbook`.
  package static let mostCharacters = 32_767

  package struct Sheet: Sendable {
    /// At most 31 characters, none of `[]:*?/\`, not empty, and no other sheet's: `SheetNames` makes such.
    package var name: String
    package var isHidden = false
    /// Rows that stay when it is scrolled, and repeat on paper.
    package var frozenRows = 0
    package var frozenColumns = 0
    /// In characters of the usual font; as wide as usual where there is none.
    package var columnWidths: [Double] = []
    package var rows: [[Cell]] = []
    /// What is marked up as a table, which screen readers announce and which can be filtered.
    package var table: Table?
    package var notes: [Note] = []
    package var choices: [Choices] = []
    package var marks: [Mark] = []
    /// Whether long texts go on in further lines, for which rows are made taller.
    package var wraps = true
    /// Whether what somebody types into an empty cell goes on in further lines too.
    package var wrapsRoom = false
    /// Whether it is printed across the long side of the paper.
    package var isWide = false

    package init(name: String) { self.name = name }
  }

  package enum Cell: Hashable, Sendable {
    case empty
    case text(String, Style = .plain)
    case number(Double, Style = .plain)
    /// A day from 1 March 1900: of the days before, spreadsheets disagree.
    case day(year: Int, month: Int, day: Int)
    /// A text that leads to the first cell of a sheet.
    case link(String, sheet: String)
  }

  package enum Style: Hashable, Sendable {
    case plain
    /// A number without grouping: a year is none of thousands.
    case ungrouped
    /// A row heading is what a row is about.
    case title, heading, rowHeading
    /// Grey and slanted: not to be filled in.
    case aside
    /// The same, going on in further lines.
    case asideLines
    /// So many decimals, thousands grouped.
    case decimals(Int)
    /// A share, shown in hundredths.
    case percent
  }

  /// A range with a heading row.
  package struct Table: Sendable {
    package var firstRow: Int
    package var lastRow: Int
    package var columns: Int

    package init(firstRow: Int, lastRow: Int, columns: Int) {
      self.firstRow = firstRow
      self.lastRow = lastRow
      self.columns = columns
    }
  }

  /// What is said of a cell when it is pointed at.
  package struct Note: Sendable {
    package var row: Int
    package var column: Int
    package var text: String

    package init(row: Int, column: Int, text: String) {
      self.row = row
      self.column = column
      self.text = text
    }
  }

  /// What the cells of a column may hold, which the spreadsheet holds whoever types to.
  package struct Choices: Sendable {
    package enum Rule: Sendable {
      /// One of the cells of a column of a sheet.
      case listed(sheet: String, column: Int, firstRow: Int, lastRow: Int)
      /// No value that another row has.
      case unique
    }

    package var column: Int
    package var firstRow: Int
    package var rule: Rule
    /// Whether something else is refused and not only doubted.
    package var isStrict: Bool
    /// What is said where something else is typed.
    package var title: String
    package var message: String

    package init(
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
  package struct Mark: Sendable {
    package enum Rule: Sendable {
      case duplicate
      /// A text beside an id that is not, or no longer, the text beside that id in a sheet.
      case otherThan(sheet: String, ids: Int, texts: Int, idColumn: Int)
    }

    package var column: Int
    package var firstRow: Int
    package var rule: Rule

    package init(column: Int, firstRow: Int, rule: Rule) {
      self.column = column
      self.firstRow = firstRow
      self.rule = rule
    }
  }
}

/// Why a workbook could not be written.
package enum WorkbookWritingFailure: Error, Equatable {
  /// More than the format has room for: what, in which sheet, and from 0 where.
  case tooManyRows(sheet: String, rows: Int)
  case tooManyColumns(sheet: String, columns: Int)
  case tooLong(sheet: String, row: Int, column: Int, characters: Int)
  /// What the library says, in its own English.
  case library(String)
}
