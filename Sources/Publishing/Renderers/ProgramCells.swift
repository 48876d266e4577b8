internal import LandscapeModel
internal import TextFormats
internal import Wording

/// A table in one language for programs: every column, text alone, numbers without grouping.
struct ProgramCells {
  let language: Language
  let defusesFormulas: Bool
  private(set) var defusedCells = 0

  init(language: Language, defusesFormulas: Bool) {
    self.language = language
    self.defusesFormulas = defusesFormulas
  }

  /// Hands over the headings, then the rows in their order, each with its cells.
  /// - Parameter rows: places of rows of the table.
  mutating func forEachRow(
    of table: DocumentTable, _ rows: ArraySlice<Int>, _ body: ([String]) -> Void
  ) {
    body(headings(of: table))
    var cells: [String] = []
    for row in rows {
      cells.removeAll(keepingCapacity: true)
      for cell in table.rows[row] { cells.append(text(of: cell)) }
      body(cells)
    }
  }

  /// What stands above the columns.
  mutating func headings(of table: DocumentTable) -> [String] {
    table.columns.map { column in
      text(of: column.heading) + (column.unit.map { " (" + $0(language) + ")" } ?? "")
    }
  }

  /// What stands in a cell.
  mutating func text(of cell: DocumentTable.Cell) -> String {
    switch cell {
    case .text(let text), .value(let text, _): self.text(of: text)
    case .id(let id): shown(id)
    case .count(let count): String(count)
    case .number(let value, let decimals), .graded(let value, let decimals, _):
      Self.number(value, decimals)
    case .share(let share): Self.number(share, 2)
    case .date(let date): date.description
    case .shorthand(let shorthand): shorthand.rawValue
    }
  }

  private mutating func text(of text: RichText) -> String { shown(text.plain(in: language)) }

  /// Text of the catalogue, which a spreadsheet may not run; its line ends stay, and defusing sees them.
  private mutating func shown(_ text: String) -> String {
    guard !text.isEmpty else { return Shorthand.notAvailable.rawValue }
    let visible = VisibleText.text(text, keepsLines: true)
    guard defusesFormulas, FormulaDefusing.defused(text).isDefused else { return visible }
    defusedCells += 1
    return "'" + visible
  }

  /// Programs read an ASCII minus and no grouping.
  static func number(_ value: Double, _ decimals: Int) -> String {
    switch ShownNumber(value, decimals: decimals) {
    case .text(let text):
      if text.utf8.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: ",") }) { return text }
      let plain = text.unicodeScalars.filter { $0 != "," }.map { $0 == "\u{2212}" ? "-" : $0 }
      return String(String.UnicodeScalarView(plain))
    case .shorthand(let shorthand): return shorthand.rawValue
    }
  }
}
