internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation

/// Every finding, list by list in rank order, with its four factors.
///
/// Gaps and dates free nothing and the benefit of a burden is counted in the other lists, so that
/// priority does not apply to them.
func findingsTable(_ content: ReportContent) -> DocumentTable {
  let wording = FindingWording(landscape: content.landscape)
  let rows = content.findings.all.map { finding -> [DocumentTable.Cell] in
    let priority = finding.priority
    let isRanked = finding.list.isRankedByPriority
    func factor(_ value: Double) -> DocumentTable.Cell {
      isRanked ? .number(value, decimals: 2) : .notApplicable
    }
    let significance = FindingSignificance(of: finding, in: content)
    return [
      .text(
        TableText(in: content.landscape) { wording.title(of: finding, in: $0) }),
      .phrase(.name(of: finding.rule)),
      .phrase(.name(of: finding.list)),
      .count(finding.rank),
      .phrase(wording.action(for: finding)),
      .phrase(.name(of: finding.routes.first)),
      .phrase(.name(of: finding.routes.full)),
      factor(priority.value),
      isRanked ? .number(priority.freedMeetingDays, decimals: 0) : .notApplicable,
      priority.peopleAffected > 0
        ? .number(priority.peopleAffected, decimals: 0) : .notApplicable,
      .phrase(.name(of: finding.group)),
      factor(priority.strength), factor(priority.benefit), factor(priority.feasibility),
      factor(priority.confidence),
      finding.stability.map { .number($0.share, decimals: 2) } ?? .notAvailable,
      finding.stability.map { .count($0.medianRank) } ?? .notAvailable,
      finding.stability.map { .count($0.rankLow) } ?? .notAvailable,
      finding.stability.map { .count($0.rankHigh) } ?? .notAvailable,
      finding.stability.map { .number($0.topTen, decimals: 2) } ?? .notAvailable,
      content.decisions[finding.id].map { .phrase(.state(of: $0)) } ?? .notApplicable,
      .id(finding.id),
    ] + cells(of: significance)
  }
  var notes: [Phrase] = [
    .candidatesNote, TableWording.rankNote, TableWording.routesNote, .priorityNote,
    .meetingDaysNote,
  ]
  if content.findings.all.contains(where: { $0.priority.usesAssumedMeetings }) {
    notes.append(TableWording.assumedMeetingsNote)
  }
  return DocumentTable(
    .findings, of: content, caption: .findingsCaption,
    columns: [
      DocumentTable.Column("finding", .finding, .text),
      DocumentTable.Column("rule", .rule, .text),
      DocumentTable.Column("list", .list, .text),
      DocumentTable.Column("rank", .rank, .count),
      DocumentTable.Column("action", .whatToConsider, .text),
      DocumentTable.Column("route", .firstRoute, .text),
      DocumentTable.Column("route-full", .fullRoute, .text),
      DocumentTable.Column("priority", .priority, .number),
      DocumentTable.Column("freed-meeting-days", .freedMeetingDays, .number),
      DocumentTable.Column("people", .peopleAffected, .number),
      DocumentTable.Column("group", .group, .text, isDetail: true),
      DocumentTable.Column("strength", .strength, .number, isDetail: true),
      DocumentTable.Column("benefit", .benefit, .number, isDetail: true),
      DocumentTable.Column("feasibility", .feasibility, .number, isDetail: true),
      DocumentTable.Column("confidence", .confidence, .number, isDetail: true),
      DocumentTable.Column("stability", .stability, .number, isDetail: true),
      DocumentTable.Column("median-rank", .medianRank, .count, isDetail: true),
      DocumentTable.Column("rank-low", .rankLow, .count, isDetail: true),
      DocumentTable.Column("rank-high", .rankHigh, .count, isDetail: true),
      DocumentTable.Column("top-ten", .topTenShare, .number, isDetail: true),
      DocumentTable.Column("decision", TableWording.decision, .text, isDetail: true),
      DocumentTable.Column("id", .findingID, .identifier, isDetail: true),
      DocumentTable.Column(
        "expected-shared-members", TableWording.expectedShared, .number, isDetail: true),
      DocumentTable.Column("q", TableWording.q, .number, isDetail: true),
      DocumentTable.Column("significance", .isItSurprising, .text, isDetail: true),
    ],
    rows: rows, notes: notes)
}

/// Of the finding's pair, or the weakest of its pairs.
private func cells(of significance: FindingSignificance?) -> [DocumentTable.Cell] {
  guard let significance else { return [.notApplicable, .notApplicable, .notApplicable] }
  switch significance.answer {
  case .failure(let reason): return [.notAvailable, .notAvailable, .phrase(.notComputed(reason))]
  case .success(let judged):
    return [
      .number(judged.pair.expected, decimals: 2), .number(judged.pair.q, decimals: 4),
      .phrase(judged.sentence),
    ]
  }
}

extension FindingList {
  /// Whether its findings free something, so that the four factors mean something.
  var isRankedByPriority: Bool { self == .main || self == .services }
}
