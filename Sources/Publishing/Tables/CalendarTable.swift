internal import LandscapeModel
internal import Rationalisation
internal import Wording

extension TableName {
  package static let calendar = TableName("calendar")
}

extension ReportTable {
  /// What ends when: first what is over, then what is to come, by date.
  static let calendar = ReportTable(.calendar, 31, .calendarCaption) { content in
    let columns = TableColumns.calendar(of: content)
    let calendar = content.calendar
    return DocumentTable(
      .calendar, of: content, columns: columns.columns,
      rows: ((calendar?.past ?? []) + (calendar?.entries ?? [])).map { columns.row($0) },
      notes: [calendar == nil ? .calendarNoDate : nil].compactMap { $0 }
        + [.calendarProjectedNote, .calendarDayNote])
  }
}

extension TableColumns where Record == DueCalendar.Entry {
  static func calendar(of content: ReportContent) -> Self {
    let landscape = content.landscape
    let today = landscape.asOf?.lastDay
    return TableColumns([
      Fact("ends", .calendarEnds, .date) { .date($0.due) },
      Fact("partnership", .partnership) {
        .subject(.partnership($0.partnership), in: landscape)
      },
      Fact("what", .calendarWhat) { .value($0.subject) { .name(of: $0) } },
      Fact("document", .calendarDocument) {
        $0.subject == .board ? .notApplicable : .written($0.title)
      },
      Fact("state", .calendarState) { entry in
        let isOver = today.map { entry.due.lastDay < $0 } ?? false
        let words: (Phrase, String) =
          isOver
          ? (.calendarOver, "over")
          : entry.isProjected ? (.calendarProjected, "if-renewed") : (.calendarGiven, "given")
        return .value(RichText(words.0), key: words.1)
      },
      Fact("dates-from", .calendarDatesFrom) {
        $0.isFromTitle
          ? .value(RichText(Phrase.datesFromTitle), key: "title")
          : .value(RichText(Phrase.calendarFromColumn), key: "column")
      },
      Fact("meetings", .meetingsPerYear, .number) {
        .amount(landscape.partnerships[Int($0.partnership)].meetingsPerYear)
      },
      Fact("id", .identifier, .identifier, isDetail: true) {
        .id(landscape.partnerships[Int($0.partnership)].id)
      },
    ])
  }
}

extension ReportContent {
  /// What ends when; `nil` without an as-of date.
  var calendar: DueCalendar? { DueCalendar(of: landscape, settings: settings) }
}

extension Phrase {
  static func name(of subject: DueCalendar.Subject) -> Phrase {
    switch subject {
    case .plan: calendarPlan
    case .assessment: calendarAssessment
    case .board: calendarBoard
    }
  }
}
