internal import LandscapeModel
internal import Wording

/// What only draft papers say: titles, headings, and where their numbers come from.
enum PaperWording {
  static let councilTitle = Phrase.paperCouncilTitle
  static func annualTitle(_ year: String) -> Phrase {
    Words.annualTitle(year: year)
  }
  static let meetingOn = Phrase.paperMeetingOn
  static let meetingPlaceholder = Phrase.paperMeetingPlaceholder
  static let departmentPlaceholder = Phrase.paperDepartmentPlaceholder

  static let purpose = Phrase.paperPurpose
  static let background = Phrase.paperBackground
  static let landscape = Phrase.paperLandscape
  static let progress = Phrase.paperProgress
  static let opportunities = Phrase.paperOpportunities
  static let barriers = Phrase.paperBarriers
  static let nextSteps = Phrase.paperNextSteps
  static let questions = Phrase.paperQuestions
  static let introduction = Phrase.paperIntroduction
  static let whatChanged = Phrase.paperWhatChanged
  static let decisions = Phrase.paperDecisions
  static let actionsOfYear = Phrase.paperActionsOfYear
  static let whatIsOpen = Phrase.paperWhatIsOpen

  /// `paragraph 17`.
  static func paragraph(_ number: Int, isStart: Bool) -> Phrase {
    isStart
      ? Words.paragraph(number: number)
      : Words.paragraph2(number: number)
  }

  /// Below a table that is a part of one of the report.
  static func partNote(_ shown: Int, of all: Int, _ name: TableName) -> Phrase {
    let (shown, all) = (Numerals.grouped(shown), CountedNoun.rows(all))
    return Words.partNote(shown: shown, all: all, rawValueValue: name.rawValue)
  }

  // Where numbers come from.
  static let originsHeading = Phrase.paperOriginsHeading
  static func originsOf(run: String) -> Phrase {
    Words.originsOf(run: run)
  }
  static func fromTable(_ name: TableName) -> Phrase {
    Words.fromTable(rawValueValue: name.rawValue)
  }
  /// Stands before the ids of rows, which are those of findings in the table of findings.
  static func rowsWithID(_ count: Int) -> Phrase {
    count == 1
      ? Phrase.rowsWithID : Phrase.rowsWithID2
  }
  static let byRows = Phrase.paperByRows
  /// `rows where List is Main list and Full change is Legislation`.
  static func rows(where conditions: [(column: Phrase, value: Phrase)]) -> Phrase {
    Words.rowsWhere(
      conditions: .joined(
        conditions.map { Words.columnIs(column: $0.column, value: $0.value) },
        by: .betweenConditions))
  }
  static func sum(of column: Phrase) -> Phrase {
    Words.sum(column: column)
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
  static let rowsRejected = Phrase.paperRowsRejected
  static let byRowsRead = Phrase.paperByRowsRead
  static let ofBaseline = Phrase.paperOfBaseline
}
