internal import LandscapeModel
internal import TextFormats
internal import Wording

/// A table in one language for readers, down to text: what each format escapes and lays out.
struct TableView: Sendable {
  struct Column: Sendable {
    let heading: [TextRun]
    let isAlignedRight: Bool
    /// So many characters are left empty in each of its cells.
    let room: Int
  }

  /// A paper holds no more; the formats for programs hold all.
  static let mostRows = 2_000

  let name: TableName
  let language: Language
  /// With the table's number.
  let caption: String
  /// Without it, for who numbers tables itself.
  let captionWithoutNumber: String
  let columns: [Column]
  let rows: [[[TextRun]]]
  /// What stands below: shorthands, notes, source and run, each a paragraph.
  let notes: [String]
  private(set) var defusedCells = 0

  /// - Parameter number: the number in the caption, where it is not the table's own.
  init(
    _ table: DocumentTable, language: Language, defusesFormulas: Bool, number: Int? = nil
  ) {
    let shown = table.columns.indices.filter { !table.columns[$0].isDetail }
    var writer = CellWriter(language: language, defusesFormulas: defusesFormulas)
    columns = shown.map { index in
      let column = table.columns[index]
      var heading = writer.runs(of: column.heading.runs(in: language))
      if let unit = column.unit { heading.append(TextRun(" (" + unit(language) + ")", language)) }
      return Column(
        heading: heading, isAlignedRight: column.isAlignedRight, room: column.room)
    }
    rows = table.rows(in: language, atMost: Self.mostRows).map { row in
      shown.map { table.columns[$0].room > 0 ? [] : writer.runs(of: row[$0]) }
    }
    defusedCells = writer.defusedCells

    name = table.name
    self.language = language
    caption = Self.caption(of: table, in: language, number: number)
    captionWithoutNumber = VisibleText.text(table.caption(in: language))
    notes = Self.notes(
      of: table, in: language, shorthands: writer.shorthands,
      hasEnglishOnly: writer.hasEnglishOnly, rows: rows.count)
  }
}

extension TableView {
  /// `Table 3: …`
  /// - Parameter number: where it is not the table's own.
  static func caption(
    of table: DocumentTable, in language: Language, number: Int? = nil
  ) -> String {
    VisibleText.text(
      ((number ?? table.name.number).map { Phrase.tableNumber($0)(language) + ": " } ?? "")
        + table.caption(in: language))
  }

  /// What the cells of a column need, in characters: its heading's longest word, the longest word of its cells, and its
  /// longest cell.
  func measure(of column: Int) -> (headingWord: Int, word: Int, cell: Int) {
    func longestWord(_ runs: [TextRun]) -> Int {
      runs.map { $0.endsLine ? " " : $0.text }.joined().split(separator: " ")
        .map(\.unicodeScalars.count).max() ?? 0
    }
    return (
      longestWord(columns[column].heading), rows.map { longestWord($0[column]) }.max() ?? 0,
      max(
        columns[column].room,
        rows.map { $0[column].reduce(0) { $0 + $1.text.unicodeScalars.count } }.max() ?? 0)
    )
  }

  /// What a table has to say about its cells: shorthands, names in English only, rows that are left out, its own notes, its
  /// source.
  static func notes(
    of table: DocumentTable, in language: Language, shorthands: Set<Shorthand>,
    hasEnglishOnly: Bool, rows: Int
  ) -> [String] {
    var notes = Shorthand.allCases.filter(shorthands.contains).map {
      $0.rawValue + " = " + $0.explanation(language)
    }
    if !notes.isEmpty { notes = [notes.joined(separator: "; ") + "."] }
    if hasEnglishOnly { notes.append(Phrase.tableEnglishNamesNote(language)) }
    if rows < table.rows.count {
      notes.append(TableWording.firstRowsNote(rows, of: table.rows.count)(language))
    }
    notes += table.notes.map { $0(language) }
    if let provenance = table.provenance { notes.append(provenance.source(language)) }
    return notes.map { VisibleText.text($0) }
  }
}

/// Turns cells into text and keeps count of what the table has to say about them.
private struct CellWriter {
  let language: Language
  let defusesFormulas: Bool
  var defusedCells = 0
  var shorthands: Set<Shorthand> = []
  var hasEnglishOnly = false

  init(language: Language, defusesFormulas: Bool) {
    self.language = language
    self.defusesFormulas = defusesFormulas
  }

  mutating func runs(of cell: DocumentTable.Cell) -> [TextRun] {
    switch cell {
    case .text(let text), .value(let text, _): return runs(of: text.runs(in: language))
    case .id(let id): return runs(of: [TextRun(id, language)])
    case .count(let count):
      return [TextRun(Numerals.grouped(count), language)]
    case .number(let value, let decimals), .graded(let value, let decimals, _):
      return [number(value, decimals)]
    case .share(let share): return [TextRun(Numerals.percent(share), language)]
    case .date(let date): return [TextRun(DateWording.phrase(date), in: language)]
    case .shorthand(let shorthand): return [run(shorthand)]
    }
  }

  mutating func runs(of runs: [TextRun]) -> [TextRun] {
    var shown: [TextRun] = []
    let written = runs.map(\.text).joined()
    for var run in runs {
      run.text = VisibleText.text(run.text)
      if language != .english, run.language == .english, run.isOfCatalogue {
        hasEnglishOnly = true
      }
      if !run.text.isEmpty { shown.append(run) }
    }
    guard !shown.isEmpty else { return [run(.notAvailable)] }
    // Pasting drops the spaces that these formats make of line ends.
    if defusesFormulas,
      FormulaDefusing.defused(String(written.drop { $0.isWhitespace && $0 != "\t" })).isDefused
    {
      shown[0].text = "'" + shown[0].text
      defusedCells += 1
    }
    return shown
  }

  private mutating func number(_ value: Double, _ decimals: Int) -> TextRun {
    switch ShownNumber(value, decimals: decimals) {
    case .text(let shown): TextRun(shown, language)
    case .shorthand(let shorthand): run(shorthand)
    }
  }

  private mutating func run(_ shorthand: Shorthand) -> TextRun {
    shorthands.insert(shorthand)
    return TextRun(shorthand.rawValue, language)
  }
}
