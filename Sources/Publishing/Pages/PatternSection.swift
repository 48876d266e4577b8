internal import LandscapeModel
internal import Rationalisation
internal import Wording

/// Patterns on the national page: one rule and one set of kinds, however many places it is seen in.
struct PatternSection {
  let context: SiteContext

  var blocks: [Block] {
    let patterns = context.content.findings.patterns(of: .main, in: context.landscape)
    guard !patterns.isEmpty else { return [] }
    let shown = patterns.prefix(PageBudget.mostEntries)
    var block = TableBlock(
      "t-patterns",
      columns.table(TableName("patterns"), .patternsCaption, of: shown, notes: [.priorityNote]))
    block.more = patterns.count - shown.count
    block.worth = .extra
    return [
      .heading("patterns", .patternsHeading), .paragraph(.patternsIntroduction), .table(block),
    ]
  }

  private var columns: TableColumns<FindingPattern> {
    let landscape = context.landscape
    let (findings, places) = (context.findings, context.involvement.indexOfID)
    typealias Fact = TableColumns<FindingPattern>.Fact
    return TableColumns([
      Fact("pattern", .pattern) { pattern in
        .text(
          "\(Phrase.name(of: pattern.rule)): \(.subjects(pattern.kinds.map { .kind($0) }, in: landscape))"
        )
      },
      Fact("findings", .findings, .count) { .count($0.findings.count) },
      Fact("ranks", .ranksOfFindings) { pattern in
        let shown = pattern.findings.prefix(PageBudget.mostEntries)
        let more = pattern.findings.count - shown.count
        return .text(
          .orNone(
            shown.compactMap { id in
              places[id].map {
                RichText(
                  pieces: [.findingLink(id, RichText(.findingRanked(findings[$0].rank)))])
              }
            } + (more > 0 ? [RichText(.andMore(more, .table(.findings)))] : [])))
      },
      Fact("freed-meeting-days", .freedMeetingDays, .number) {
        .number($0.freedMeetingDays, decimals: 0)
      },
      Fact("total-priority", .totalPriority, .number) { .number($0.totalPriority, decimals: 2) },
    ])
  }
}
