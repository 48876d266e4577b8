internal import LandscapeModel
internal import Rationalisation
internal import Wording

extension SitePage {
  static let calendar = single(
    SinglePage("calendar", .calendarName) { CalendarPage(context: $0).document })
}

/// Which years plans, assessments and partnerships end in, as a picture and a table.
struct CalendarPage {
  let context: SiteContext

  private var landscape: Landscape { context.landscape }

  var document: Document {
    var document = Document(.calendarName)
    guard let calendar = context.content.calendar else {
      document.say(.calendarNoDate, .lead)
      return document
    }
    document.say(lead(calendar), .lead)
    if calendar.undated > 0 {
      document.say(
        Words.calendarUndated(partnerships: CountedNoun.partnerships(calendar.undated)))
    }
    if calendar.later > 0 {
      document.say(Words.calendarLater(count: calendar.later))
    }
    document.add(DueGrid(context: context, calendar: calendar).blocks)
    document.add(table(calendar.entries, "t-calendar"))
    if CalendarFile.exists(calendar) {
      document.say(
        "\(Phrase.calendarFile): \(RichText(context.content.languages.map { .code(CalendarFile.path(in: $0)) }, separator: "; "))"
      )
    }
    document.heading("clashes", .calendarClashes)
    document.add(clashes(calendar))
    if !calendar.past.isEmpty {
      document.heading("over", .calendarOverHeading)
      document.say(.calendarOverSentence)
      document.add(table(calendar.past, "t-over"))
    }
    return document
  }

  private func lead(_ calendar: DueCalendar) -> RichText {
    func count(_ subject: DueCalendar.Subject) -> Int {
      calendar.entries.count { $0.subject == subject && !$0.isProjected }
    }
    let last = String(calendar.years.upperBound)
    let what = [
      (count(.plan), CountedNoun.plans), (count(.assessment), CountedNoun.assessments),
      (count(.board), CountedNoun.partnerships),
    ].filter { $0.0 > 0 }.map { $0.1($0.0) }
    var said = [
      what.isEmpty
        ? Words.calendarNothing(last: last)
        : Words.calendarLead(
          last: last,
          what: Phrase { language in what.map { $0(language) }.joined(separator: ", ") })
    ]
    if !calendar.elections.isEmpty {
      said.append(
        Words.calendarElections(
          years: calendar.elections.map { String($0) }.joined(separator: ", ")))
    }
    return RichText(said.map { RichText($0) }, separator: " ")
  }

  private func table(_ entries: [DueCalendar.Entry], _ id: String) -> [Block] {
    guard !entries.isEmpty else { return [] }
    let shown = entries.prefix(PageBudget.mostEntries)
    var block = TableBlock(
      id,
      TableColumns.calendar(of: context.content).choosing(
        ["ends", "partnership", "what", "document", "state", "meetings"]
      ).table(
        .calendar, .calendarCaption, of: shown, notes: [.calendarProjectedNote, .calendarDayNote]))
    block.headingColumn = 1
    block.more = entries.count - shown.count
    block.sorts = true
    return [.table(block)]
  }

  private func clashes(_ calendar: DueCalendar) -> [Block] {
    guard !calendar.clashes.isEmpty else {
      let isDated = (calendar.entries + calendar.past).contains { $0.subject == .assessment }
      return [
        .paragraph(
          isDated
            ? Words.calendarNoClash(bodies: CountedNoun.bodies(context.settings.plans.bodies))
            : .calendarNoAssessment)
      ]
    }
    let items = calendar.clashes.map { clash -> RichText in
      let bodies = context.names(clash.clash.partnerships.map { .partnership($0) })
      return
        "\(.plain(String(clash.clash.year))) – \(.subject(.footprint(clash.footprint), in: landscape)): \(bodies)"
    }
    let shown = items.prefix(PageBudget.mostEntries)
    var list = ListBlock(Array(shown))
    list.more = items.count - shown.count
    return [.list(list)]
  }
}
