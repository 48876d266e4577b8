internal import LandscapeModel

/// Turns drafts into findings: routes, priority, precedents, and a place in its list and group.
struct Ranking: Sendable {
  let context: RuleContext
  private let confidence: SeatConfidence
  private let precedents: Precedents

  init(context: RuleContext) {
    self.context = context
    confidence = SeatConfidence(landscape: context.landscape, settings: context.settings)
    precedents = Precedents(context: context)
  }

  /// List by list in the order of `FindingList`, each by rank from 1.
  func findings(from drafts: [Draft]) -> [Finding] {
    let relief = BurdenRelief(drafts: drafts)
    let unranked = drafts.map { draft -> Finding in
      var draft = draft
      if case .burden(var evidence) = draft.evidence {
        (evidence.freedBy, evidence.freedSeats) = relief.relief(of: evidence)
        draft.evidence = .burden(evidence)
      }
      return finding(from: draft)
    }
    let keys = zip(drafts, unranked).map { Key(draft: $0, finding: $1) }
    var findings: [Finding] = []
    findings.reserveCapacity(unranked.count)
    for list in FindingList.allCases {
      let places = unranked.indices.filter { unranked[$0].list == list }
        .sorted { keys[$0] < keys[$1] }
      for (rank, place) in places.enumerated() {
        var finding = unranked[place]
        finding.rank = rank + 1
        findings.append(finding)
      }
    }
    var inGroup: [FindingGroup: Int] = [:]
    for index in findings.indices {
      inGroup[findings[index].group, default: 0] += 1
      findings[index].groupRank = inGroup[findings[index].group] ?? 0
    }
    return findings
  }

  /// Greater priority first; of equals the easier route, since change is locally led; then the id.
  /// Lists that priority does not rank have an order of their own.
  private struct Key: Comparable {
    let order: Double
    /// In billionths: equal but for rounding is equal.
    let priority: Double
    let route: Route
    let id: String

    init(draft: Draft, finding: Finding) {
      order = draft.order
      priority = (finding.priority.value / thresholdTolerance).rounded()
      route = finding.routes.full
      id = finding.id
    }

    static func < (left: Key, right: Key) -> Bool {
      if left.order != right.order { return left.order < right.order }
      if left.priority != right.priority { return left.priority > right.priority }
      if left.route != right.route { return left.route < right.route }
      return left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
    }
  }

  private func finding(from draft: Draft) -> Finding {
    let settings = context.settings.priority
    let routes = draft.action.routes(of: draft.partnerships, in: context.landscape)
    let mean =
      draft.margins.isEmpty
      ? 0 : draft.margins.reduce(0, +) / Double(draft.margins.count)
    let sure: Double
    if case .burden(let evidence) = draft.evidence {
      sure = confidence.mean(of: evidence.organisation, on: evidence.partnerships)
    } else {
      sure = confidence.mean(of: draft.partnerships)
    }
    return Finding(
      id: draft.id, rule: draft.rule, list: draft.list, subjects: draft.subjects,
      evidence: draft.evidence, routes: routes,
      priority: Priority(
        strength: 0.5 + 0.5 * mean,
        benefit: draft.freed.days / (draft.freed.days + settings.benefitHalf),
        feasibility: draft.action.feasibility(routes, settings: settings), confidence: sure,
        freedMeetingDays: draft.freed.days, usesAssumedMeetings: draft.freed.isAssumed,
        peopleAffected: draft.people),
      alsoHolds: draft.alsoHolds, folded: draft.folded,
      precedents: precedents.precedents(of: draft))
  }
}
