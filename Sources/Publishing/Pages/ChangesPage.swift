internal import LandscapeModel
internal import Rationalisation
internal import Review
internal import Wording

extension SitePage {
  static let changes = single(
    SinglePage("changes", .changesPage) { ChangesPage(context: $0).document })
}

/// What has changed since the baseline: findings, and what became of partnerships.
struct ChangesPage {
  let context: SiteContext

  var document: Document {
    var document = Document(
      title: RichText(Phrase.changesHeading), windowTitle: .words(.changesPage, number: 1))
    let decisions = DecisionSection(context: context).overview
    guard let (changes, sentences) = context.changes else {
      document.say(.noBaseline, .lead)
      document.add(decisions)
      return document
    }
    document.say(.changesSummary(changes.comparison), .lead)
    for sentence in sentences { document.say(sentence) }
    if context.content.trend != nil { document.say("\(.link(.trend, .trendName)).") }
    let seats = changes.comparison.seatChanges
    if !seats.isEmpty {
      document.add(
        section(
          "seats", .seatsByWhatBecame, .seatChangesCaption,
          TableColumns.seatChanges.choosing([
            "group", "seats-before", "seats-after", "change", "ended", "begun", "rest",
            "days-change", "days-by-meetings",
          ]), seats.groups.filter { $0.steps > 0 } + [seats.total],
          notes: [.seatChangesNote, .constantMeetingsNote], whole: .seatChanges, isFolded: true))
    }
    document.add(
      section(
        "partnerships", .changedPartnerships, .changedPartnershipsCaption,
        TableColumns.successions(changes).choosing(["what", "status", "because", "confidence"]),
        changes.comparison.changedSteps, notes: [.successionNote], none: .noChangedPartnership,
        isFolded: true))
    document.add(
      section(
        "findings", .changedFindings, .changedFindingsCaption,
        TableColumns.changedFindings(of: context.content, changes)
          .choosing(["what", "status", "rule", "because"]),
        changes.comparison.changedFindings, none: .noChangedFinding, isFolded: true))
    document.add(changes.restatedBlocks)
    let others = context.content.vanishedWithoutPage
    if others > 0 {
      document.say(.vanishedWithoutPage(others, kept: context.content.vanished.count))
    }
    document.add(RankSlopes(context: context, changes: changes).blocks)
    document.add(decisions)
    document.add(
      section(
        "numbers", .countedThenAndNow, .countedCaption,
        TableColumns.metrics.choosing(["what", "before", "after"]),
        changes.comparison.differingMetrics, isFolded: true))
    return document
  }

  /// A part of the table of changes under a heading.
  /// - Parameter isFolded: whether the sentences above tell the story, and the rows are for who wants each.
  /// - Parameter none: what is said where there are no records; without it nothing is.
  private func section<Record>(
    _ id: String, _ heading: Phrase, _ caption: Phrase, _ columns: TableColumns<Record>,
    _ records: [Record], notes: [Phrase] = [], none: Phrase? = nil, whole: TableName = .changes,
    isFolded: Bool = false
  ) -> [Block] {
    guard !records.isEmpty else {
      return none.map { [.heading(id, heading), .paragraph($0)] } ?? []
    }
    let shown = records.prefix(PageBudget.list.mostRows)
    var block = TableBlock(
      "t-" + id, columns.table(TableName("changes-" + id), caption, of: shown, notes: notes))
    block.more = records.count - shown.count
    block.whole = whole
    guard isFolded else { return [.heading(id, heading), .table(block)] }
    return [.heading(id, heading), .details(.allRows(records.count, caption), [.table(block)])]
  }
}
