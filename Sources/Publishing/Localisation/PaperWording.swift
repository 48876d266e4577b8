internal import LandscapeModel
internal import Wording

/// What only draft papers say: titles, headings, and where their numbers come from.
enum PaperWording {
  static func annualTitle(_ year: String) -> Phrase {
    Words.annualTitle(year: year)
  }

  /// `paragraph 17`.
  static func paragraph(_ number: Int, isStart: Bool) -> Phrase {
    isStart
      ? Words.paragraph(number: number)
      : Words.paragraph2(number: number)
  }

  /// Below a table that is a part of one of the report.
  static func partNote(_ shown: Int, of all: Int, _ name: TableName) -> Phrase {
    let (shown, all) = (Numerals.grouped(shown), Numerals.grouped(all))
    return Words.partNote(shown: shown, all: all, name: name.rawValue)
  }

  // Where numbers come from.
  static func originsOf(run: String) -> Phrase {
    Words.originsOf(run: run)
  }
  static func fromTable(_ name: TableName) -> Phrase {
    Words.fromTable(name: name.rawValue)
  }
  /// Stands before the ids of rows, which are those of findings in the table of findings.
  static func rowsWithID(_ count: Int) -> Phrase {
    count == 1
      ? Phrase.rowsWithID : Phrase.rowsWithID2
  }
  /// `rows where List is Main list and Full change is Legislation`.
  /// - Parameter excluded: a column and the values that no row may have in it; none where there are no values.
  static func rows(
    where conditions: [(column: Phrase, value: Phrase)],
    without excluded: (column: Phrase, values: [Phrase]) = (.tableDecision, [])
  ) -> Phrase {
    var told = conditions.map { Words.columnIs(column: $0.column, value: $0.value) }
    if !excluded.values.isEmpty {
      told.append(
        Words.columnIsNoneOf(
          column: excluded.column, values: .joined(excluded.values, by: "; ")))
    }
    return Words.rowsWhere(conditions: .joined(told, by: .betweenConditions))
  }
  static func sum(of column: Phrase) -> Phrase {
    Words.sum(column: column)
  }
  /// `sum of: Change in the rows Merged; Stood down`
  static func sum(of column: Phrase, inRows rows: [Phrase], isUnsigned: Bool) -> Phrase {
    let rows = Phrase.joined(rows, by: "; ")
    return isUnsigned
      ? Words.sumOfRowsUnsigned(column: column, rows: rows)
      : Words.sumOfRows(column: column, rows: rows)
  }
  static func different(_ column: Phrase) -> Phrase {
    Words.different(column: column)
  }
  static func outOf(_ measure: Phrase) -> Phrase {
    Words.outOf(measure: measure)
  }
  static func inTheYear(_ column: Phrase) -> Phrase {
    Words.inTheYear(column: column)
  }
}
