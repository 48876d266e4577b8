internal import LandscapeModel
internal import Rationalisation
internal import Wording

extension PaperDraft {
  /// What changed, what was decided and what was done in a financial year.
  func annualReport() -> PaperDocument {
    var blocks = PaperBlocks()
    let year = financialYear
    introduction(year, &blocks)
    blocks.heading(Phrase.paperWhatChanged)
    begun(year, &blocks)
    changes(&blocks)
    blocks.heading(Phrase.paperDecisions)
    decisions(year, &blocks)
    blocks.heading(Phrase.paperActionsOfYear)
    actions(&blocks)
    due(year, &blocks)
    blocks.heading(Phrase.paperWhatIsOpen)
    blocks.paragraph(
      "open",
      RichText(
        Template.annualReportAnnualReport, findings(.main, CountedNoun.candidates),
        findings(.putRight, CountedNoun.gaps)))
    couldNotLook(&blocks)
    return paper(PaperWording.annualTitle(year.name), blocks)
  }

  /// From the first of April to the last of March.
  private struct FinancialYear {
    let start: PartialDate
    let end: PartialDate

    /// `2022-23`.
    var name: String {
      let short = end.year % 100
      return "\(start.year)-\(short < 10 ? "0" : "")\(short)"
    }

    func contains(_ date: PartialDate) -> Bool {
      date.firstDay >= start.firstDay && date.lastDay <= end.lastDay
    }
  }

  private var financialYear: FinancialYear {
    var first = request.year
    if first == nil, let asOf = landscape.asOf {
      // The last one that was over: it ended in the March of this year, or of the year before.
      let isOver =
        PartialDate(year: asOf.year, month: 3).map { $0.lastDay <= asOf.lastDay } ?? false
      first = asOf.year - (isOver ? 1 : 2)
    }
    let year = min(max(first ?? 1, 1), 9_998)
    guard let start = PartialDate(year: year, month: 4, day: 1),
      let end = PartialDate(year: year + 1, month: 3, day: 31)
    else { preconditionFailure("every year has a first of April and a last of March") }
    return FinancialYear(start: start, end: end)
  }

  private func introduction(_ year: FinancialYear, _ blocks: inout PaperBlocks) {
    blocks.heading(Phrase.paperIntroduction)
    blocks.paragraph(
      "introduction",
      RichText(Template.annualReportIntroduction, .date(year.start), .date(year.end), placeAndDate))
    blocks.paragraph(
      "size",
      RichText(
        Template.annualReportIntroduction2, rows(of: .landscape, .partnerships),
        rows(of: .burden, .organisations)))
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
          ? [RichText(.andMore(begun.count - Self.mostRows, .table(.landscape)))] : []))
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
      points: made.map { record in
        let state = RichText(.name(of: record.state))
        return record.reason.isEmpty
          ? RichText(Template.annualReportDecisions2, title(of: record.finding), state)
          : RichText(
            Template.annualReportDecisions3, title(of: record.finding), state,
            .written(record.reason))
      }, rows: TableRows(table: .findings, ids: made.map(\.finding)))
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
}
