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
    let placed = drafts.map { draft -> Placed in
      var draft = draft
      if case .burden(var evidence) = draft.evidence {
        (evidence.freedBy, evidence.freedSeats) = relief.relief(of: evidence)
        draft.evidence = .burden(evidence)
      }
      return Placed(finding: finding(from: draft), order: draft.order)
    }
    var findings: [Finding] = []
    for list in FindingList.allCases {
      var ranked = placed.filter { $0.finding.list == list }
      ranked.sort { isBefore($0, $1) }
      for (place, entry) in ranked.enumerated() {
        var finding = entry.finding
        finding.rank = place + 1
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

  private struct Placed {
    var finding: Finding
    var order: Double
  }

  /// Greater priority first; of equals the easier route, since change is locally led; then the id.
  /// Lists that priority does not rank have an order of their own.
  private func isBefore(_ left: Placed, _ right: Placed) -> Bool {
    let (one, other) = (left.finding, right.finding)
    if left.order != right.order { return left.order < right.order }
    // Equal but for rounding is equal.
    let values = [one, other].map { ($0.priority.value / thresholdTolerance).rounded() }
    if values[0] != values[1] { return values[0] > values[1] }
    if one.routes.full != other.routes.full { return one.routes.full < other.routes.full }
    return one.id.utf8.lexicographicallyPrecedes(other.id.utf8)
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
