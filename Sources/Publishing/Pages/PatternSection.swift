internal import LandscapeModel
internal import Rationalisation

/// Patterns on the national page: one rule and one set of kinds, however many places it is seen in.
struct PatternSection {
  let context: SiteContext

  /// As many as the summary's weight allows; the list of findings has the rest.
  private static let limit = 12
  private static let shownRanks = 30

  func write(_ page: inout PageWriter) {
    let patterns = context.content.findings.patterns(of: .main, in: context.landscape)
    guard !patterns.isEmpty else { return }
    let shown = patterns.prefix(Self.limit)
    page.heading(.h2, id: "patterns", .patternsHeading)
    page.paragraph(.patternsIntroduction)
    page.table(
      id: "t-patterns", caption: .patternsCaption,
      columns: [
        .text(.pattern), .number(.findings), .text(.ranksOfFindings),
        .number(.freedMeetingDays), .number(.totalPriority),
      ],
      notes: patterns.count > shown.count
        ? [.priorityNote, .unshown(patterns.count - shown.count)] : [.priorityNote]
    ) { page in
      for pattern in shown {
        page.row { page in
          page.rowHeading { page in
            page.text(.name(of: pattern.rule))
            page.plain(": ")
            page.list(pattern.kinds) { $0.kind($1) }
          }
          page.number(pattern.findings.count)
          page.cell { page in ranks(pattern.findings, &page) }
          page.number(Numerals.fixed(pattern.freedMeetingDays, places: 0))
          page.number(Numerals.score(pattern.totalPriority))
        }
      }
    }
  }

  private func ranks(_ ids: [String], _ page: inout PageWriter) {
    let shown = ids.prefix(Self.shownRanks).compactMap { context.involvement.indexOfID[$0] }
    page.list(shown) { page, index in
      let rank = context.findings[index].rank
      page.link(to: .finding(index)) { $0.text(.findingRanked(rank)) }
    }
    if ids.count > shown.count { page.text(.andMore(ids.count - shown.count)) }
  }
}
