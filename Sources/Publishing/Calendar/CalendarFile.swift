package import LandscapeModel
internal import Rationalisation
internal import Wording

/// What ends when, for people's own calendars: an iCalendar file (RFC 5545) a language.
///
/// Lines end in CRLF and are folded at 75 octets, between characters. Stamps are the as-of date, and what identifies an event is made of what it is
/// about, so that the same event in the file of another day takes the place of the former. Days are whole days: an end counts to the last that its date
/// can mean; an election whose day is not known is its year. Nothing that is only projected is said to be certain.
package struct CalendarFile: Sendable {
  private let content: ReportContent
  private let calendar: DueCalendar
  private let language: Language
  private let stamp: String

  /// - Returns: `nil` where there is no event: a calendar has at least one.
  package init?(of content: ReportContent, in language: Language) {
    guard let calendar = content.calendar, Self.exists(calendar), let asOf = content.landscape.asOf
    else { return nil }
    self.content = content
    self.calendar = calendar
    self.language = language
    stamp = Self.digits(asOf.lastDay) + "T000000Z"
  }

  static func exists(_ calendar: DueCalendar) -> Bool {
    !calendar.entries.isEmpty || !calendar.elections.isEmpty
  }

  /// Where it stands below the report's folder.
  package static func path(in language: Language) -> String { "data/calendar.\(language.tag).ics" }

  package var file: OutputFile { OutputFile(path: Self.path(in: language), bytes: bytes) }

  package var bytes: [UInt8] {
    var lines = ContentLines()
    lines.add("BEGIN:VCALENDAR")
    lines.add("VERSION:2.0")
    lines.add("PRODID:-//Landscape//Landscape//EN")
    lines.add("CALSCALE:GREGORIAN")
    lines.add("X-WR-CALNAME", Phrase.calendarName(language))
    for entry in calendar.entries { add(entry, to: &lines) }
    for year in calendar.elections {
      let first = CalendarDay(year: year, month: 1, day: 1)
      let next = CalendarDay(year: year + 1, month: 1, day: 1)
      add(
        "election.\(year)", first, next, Phrase.calendarElectionEvent, [], isCertain: true,
        category: .calendarElection, to: &lines)
    }
    lines.add("END:VCALENDAR")
    return lines.bytes
  }

  private func add(_ entry: DueCalendar.Entry, to lines: inout ContentLines) {
    let record = content.landscape.partnerships[Int(entry.partnership)]
    let name = record.name.form(in: language).text
    let day = entry.due.lastDay
    let event =
      switch entry.subject {
      case .plan: Words.calendarPlanEvent(name: name)
      case .assessment: Words.calendarAssessmentEvent(name: name)
      case .board: Words.calendarBoardEvent(name: name)
      }
    let summary = entry.isProjected ? Words.calendarIfRenewed(event: event) : event
    var description: [String] = []
    if !entry.title.isEmpty { description.append(entry.title.form(in: language).text) }
    if entry.isProjected { description.append(Phrase.calendarProjectedNote(language)) }
    if entry.due.day == nil { description.append(Phrase.calendarDayNote(language)) }
    let about = [
      entry.subject.rawValue, record.id, entry.title.english, entry.due.description,
      entry.isProjected ? "projected" : "given",
    ].joined(separator: "\u{0}")
    add(
      ContentDigest(of: about).description.prefix(32).description, day,
      CalendarDay(number: day.number + 1), summary, description, isCertain: !entry.isProjected,
      category: .name(of: entry.subject), to: &lines)
  }

  private func add(
    _ id: String, _ first: CalendarDay, _ next: CalendarDay, _ summary: Phrase,
    _ description: [String], isCertain: Bool, category: Phrase, to lines: inout ContentLines
  ) {
    lines.add("BEGIN:VEVENT")
    lines.add("UID:\(id)@partnership-landscape")
    lines.add("DTSTAMP:" + stamp)
    lines.add("DTSTART;VALUE=DATE:" + Self.digits(first))
    // A year has four digits in such a file; without an end an event is of its one day.
    if next.year <= 9_999 { lines.add("DTEND;VALUE=DATE:" + Self.digits(next)) }
    lines.add("SUMMARY;LANGUAGE=\(language.tag)", summary(language))
    if !description.isEmpty {
      lines.add("DESCRIPTION;LANGUAGE=\(language.tag)", description.joined(separator: "\n"))
    }
    lines.add("CATEGORIES;LANGUAGE=\(language.tag)", category(language))
    lines.add("STATUS:" + (isCertain ? "CONFIRMED" : "TENTATIVE"))
    // Nobody is busy on that day.
    lines.add("TRANSP:TRANSPARENT")
    lines.add("END:VEVENT")
  }

  /// `20280331`.
  private static func digits(_ day: CalendarDay) -> String {
    func padded(_ number: Int, _ width: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }
    return padded(day.year, 4) + padded(day.month, 2) + padded(day.day, 2)
  }
}
