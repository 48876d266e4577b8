internal import LandscapeModel
internal import Rationalisation
internal import Review
internal import Wording

extension PaperDraft {
  /// What began, what happened, what was decided, reported and due in a financial year, and what cannot be known of it.
  ///
  /// It says nothing of what is so at the date of the catalogue: a year that is over does not change with it.
  func annualReport() -> PaperDocument {
    var blocks = PaperBlocks(content.citations)
    let year = financialYear
    introduction(year, &blocks)
    blocks.heading(Phrase.paperWhatChanged)
    begun(year, &blocks)
    let told = happened(year, &blocks)
    ended(year, besides: told, &blocks)
    blocks.said("reported", Phrase.annualReportReported) { cited in
      saidIn(year, &cited)
    }
    blocks.heading(Phrase.paperDecisions)
    decisions(year, &blocks)
    blocks.heading(Phrase.paperActionsOfYear)
    due(year, &blocks)
    blocks.heading(Phrase.paperNotKnown)
    notKnown(year, &blocks)
    return paper(PaperWording.annualTitle(year.name), blocks)
  }

  /// The year that is asked for, else the last one that was over at the as-of date.
  var financialYear: FinancialYear {
    if let year = request.year { return FinancialYear(beginning: year) }
    guard let asOf = landscape.asOf else { return FinancialYear(beginning: 1) }
    let isOver =
      PartialDate(year: asOf.year, month: 3).map { $0.lastDay <= asOf.lastDay } ?? false
    return FinancialYear(beginning: asOf.year - (isOver ? 1 : 2))
  }

  // MARK: Years without data

  /// The dates that a report of a year is made of, none after the day that the landscape is seen at.
  private var datesOfYears: [PartialDate] {
    var dates = landscape.partnerships.compactMap(\.established)
    dates += noMore.flatMap { [$0.established, $0.ended].compactMap { $0 } }
    dates += landscape.decisions.compactMap(\.date)
    dates += landscape.evidence.compactMap(\.date)
    dates += landscape.actions.compactMap { action in
      latestPossibleDay(of: action.byWhen).flatMap {
        PartialDate(year: $0.year, month: $0.month, day: $0.day)
      }
    }
    if let changes = content.changes {
      let known = SuccessionDates(changes)
      dates += changes.changedSteps.compactMap(known.date)
    }
    guard let asOf = landscape.asOf else { return dates }
    return dates.filter { $0.firstDay <= asOf.lastDay }
  }

  /// What is wrong with the year that is asked for; `nil` where the catalogue has something of it.
  var yearWithoutData: YearWithoutData? {
    let dates = datesOfYears
    let year = financialYear
    if dates.contains(where: year.contains) || !unsettled(in: year).isEmpty { return nil }
    let years = dates.compactMap { FinancialYear(of: $0) }.map(\.start.year)
    let known = years.min().flatMap { first in
      years.max().map {
        FinancialYear(beginning: first).name...FinancialYear(beginning: $0).name
      }
    }
    return YearWithoutData(year: year.name, known: known)
  }

  // MARK: Sections

  private func introduction(_ year: FinancialYear, _ blocks: inout PaperBlocks) {
    blocks.heading(Phrase.paperIntroduction)
    blocks.paragraph(
      "introduction",
      RichText(Template.annualReportIntroduction, .date(year.start), .date(year.end), placeAndDate))
  }

  private func begun(_ year: FinancialYear, _ blocks: inout PaperBlocks) {
    let begun = landscape.partnerships.filter { $0.established.map(year.contains) ?? false }
    blocks.paragraph(
      "begun",
      RichText(
        Template.annualReportBegun,
        figure(begun.count, .partnerships, .landscape, PaperWording.inTheYear(.established))),
      points: begun.prefix(Self.mostRows).map { RichText($0.name) }
        + (begun.count > Self.mostRows
          ? [
            RichText(
              .andMore(
                begun.count - Self.mostRows, .table(.landscape), isCompressed: content.compresses))
          ] : []))
  }

  /// Partnerships that had begun by the date of the catalogue and were over by then.
  private var noMore: [InactivePartnership] {
    landscape.inactive.partnerships.filter { partnership in
      guard let asOf = landscape.asOf else { return true }
      return partnership.established.map { $0.firstDay <= asOf.lastDay } ?? true
    }
  }

  /// Names of partnerships of which the catalogue does not settle whether they began or ended in the year.
  private func unsettled(in year: FinancialYear) -> [LocalisedText] {
    landscape.partnerships.filter { $0.established.map(year.mayContain) ?? false }.map(\.name)
      + noMore.filter { partnership in
        [partnership.established, partnership.ended].contains { $0.map(year.mayContain) ?? false }
      }.map(\.name)
  }

  /// What began or ended in the year by the dates of partnerships that are over at the date of the catalogue.
  ///
  /// - Parameter told: ids of those whose end has been told by what became of them.
  private func ended(
    _ year: FinancialYear, besides told: Set<String>, _ blocks: inout PaperBlocks
  ) {
    func list(_ key: String, _ sentence: Phrase, _ partnerships: [InactivePartnership]) {
      guard !partnerships.isEmpty else { return }
      let shown = partnerships.prefix(Self.mostRows)
      var points = shown.map { RichText($0.name) }
      if partnerships.count > shown.count {
        points.append(RichText(.andMore(partnerships.count - shown.count)))
      }
      blocks.paragraph(key, RichText(sentence), points: points)
    }
    list(
      "begun-no-more", .annualReportBegunNoMore,
      noMore.filter { $0.established.map(year.contains) ?? false })
    list(
      "ended", .annualReportEnded,
      noMore.filter { !told.contains($0.id) && $0.ended.map(year.contains) ?? false })
  }

  /// What became of partnerships in the year, as far as it has a day; what is only new has been told.
  ///
  /// - Returns: ids in the earlier catalogue of those it tells of.
  private func happened(_ year: FinancialYear, _ blocks: inout PaperBlocks) -> Set<String> {
    guard let changes = content.changes else { return [] }
    let dates = SuccessionDates(changes)
    let steps = changes.changedSteps.filter { step in
      step.kind != .new && dates.date(of: step).map(year.contains) ?? false
    }
    events(of: steps, in: changes, &blocks)
    return Set(steps.flatMap(\.from))
  }

  private func saidIn(
    _ year: FinancialYear, _ cited: inout CitedSources
  ) -> (points: [RichText], rows: TableRows)? {
    var points: [RichText] = []
    var ids: [String] = []
    for question in EvidenceQuestion.allCases {
      let said = said(question, &cited, most: Self.mostRows, isSample: false) {
        $0.date.map(year.contains) ?? false
      }
      points += (said?.points ?? []).map { "\(.strong(words.name(of: question))): \($0)" }
      ids += said?.rows.ids ?? []
    }
    return points.isEmpty ? nil : (points, TableRows(table: .evidence, ids: ids))
  }

  private func decisions(_ year: FinancialYear, _ blocks: inout PaperBlocks) {
    let made = landscape.decisions.filter { $0.date.map(year.contains) ?? false }
    guard !made.isEmpty else {
      blocks.paragraph(
        "decisions",
        RichText(Phrase.annualReportNoDecision))
      return
    }
    blocks.paragraph(
      "decisions",
      RichText(
        Template.annualReportDecisions,
        figure(
          made.count, CountedNoun.decisions, .findings,
          PaperWording.inTheYear(Phrase.tableDecision))),
      points: made.map { decision(on: $0.finding, $0) },
      rows: TableRows(table: .findings, ids: made.map(\.finding)))
  }

  /// The finding's title, what was decided of it and why.
  func decision(on finding: String, _ record: DecisionRecord) -> RichText {
    let state = RichText(.name(of: record.state))
    return record.reason.isEmpty
      ? RichText(Template.annualReportDecisions2, title(of: finding), state)
      : RichText(
        Template.annualReportDecisions3, title(of: finding), state, .written(record.reason))
  }

  /// A finding's title; its id where the analysis no longer makes it.
  private func title(of id: String) -> RichText {
    guard let finding = content.findings.all.first(where: { $0.id == id }) else {
      return .plain(id)
    }
    return FindingWording(content).title(of: finding)
  }

  private func due(_ year: FinancialYear, _ blocks: inout PaperBlocks) {
    func isDue(_ row: [DocumentTable.Cell]) -> Bool {
      guard let place = tables[.actions]?.columns.firstIndex(where: { $0.id == "latest-day" }),
        case .text(let text) = row[place], let day = PartialDate(text.plain(in: .english))
      else { return false }
      return year.contains(day)
    }
    let count = tables[.actions]?.rows.count(where: isDue) ?? 0
    let exhibit = exhibit(
      "due", .actions, columns: ["action", "by-whom", "by-when", "status"], most: 40,
      notes: [.asWrittenNote], where: isDue)
    guard let exhibit else {
      blocks.paragraph(
        "due",
        RichText(Phrase.annualReportNothingDue))
      return
    }
    blocks.paragraph(
      "due",
      RichText(
        Template.annualReportDue,
        figure(count, CountedNoun.actions, .actions, PaperWording.inTheYear(.latestDay)),
        .reference(.exhibit("due"))))
    blocks.exhibit(exhibit)
  }

  /// What the catalogue gives no day for, and a year that was not over.
  private func notKnown(_ year: FinancialYear, _ blocks: inout PaperBlocks) {
    let undated = landscape.partnerships.count { $0.established == nil }
    var points = [
      RichText(
        Template.annualReportUndated,
        figure(
          undated, CountedNoun.partnerships, .landscape,
          PaperWording.rows(where: [
            (.established, Phrase(verbatim: Shorthand.notAvailable.rawValue))
          ])))
    ]
    let unsettled = unsettled(in: year)
    if !unsettled.isEmpty {
      let shown = unsettled.prefix(Self.mostRows).map { RichText($0) }
      points.append(
        RichText(
          Template.annualReportYearAlone,
          RichText(
            pieces: [.list(RichText.Names(shown, more: unsettled.count - shown.count))])))
    }
    let undecided = landscape.evidence.count { record in
      !record.isAfter(landscape.asOf) && (record.date.map(year.mayContain) ?? false)
    }
    if undecided > 0 {
      points.append(
        RichText(
          Template.annualReportEvidenceYearAlone,
          figure(undecided, nil, .evidence, PaperWording.inTheYear(.date))))
    }
    if let changes = content.changes {
      let dates = SuccessionDates(changes)
      let steps = changes.changedSteps.filter { $0.kind != .renamed && dates.date(of: $0) == nil }
      points.append(
        RichText(
          Template.annualReportUndatedChanges,
          figure(steps.count, nil, .changes, Phrase.paperWithoutDay),
          RichText(Phrase.placeAndDate(of: changes.older.landscape))))
    } else {
      points.append(RichText(Phrase.annualReportNotCompared))
    }
    if let asOf = landscape.asOf, asOf.lastDay < year.end.lastDay {
      points.append(RichText(Template.annualReportNotOver, .date(asOf)))
    }
    blocks.paragraph("not-known", RichText(Phrase.annualReportNotKnown), points: points)
  }
}
