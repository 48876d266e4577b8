internal import LandscapeModel

/// Turns drafts into findings: routes, priority, precedents, and a place in its list and group.
struct Ranking: Sendable {
  let context: RuleContext
  private let confidence: SeatConfidence

  init(context: RuleContext) {
    self.context = context
    confidence = SeatConfidence(landscape: context.landscape, settings: context.settings)
  }

  /// List by list in the order of `FindingList`, each by rank from 1.
  func findings(from drafts: [Draft]) -> [Finding] {
    let relief = BurdenRelief(drafts: drafts, in: context.landscape)
    let precedents = Precedents(context: context)
    let unranked = drafts.map { draft -> Finding in
      var draft = draft
      draft.evidence.complete(with: relief)
      return finding(from: draft, precedents: precedents)
    }
    let keys = zip(drafts, unranked).map {
      Key(draft: $0, priority: $1.priority, full: $1.routes.full)
    }
    var findings: [Finding] = []
    findings.reserveCapacity(unranked.count)
    for place in Self.places(keys, lists: unranked.map(\.list)) {
      var finding = unranked[place.draft]
      finding.rank = place.rank
      findings.append(finding)
    }
    var inGroup: [FindingGroup: Int] = [:]
    for index in findings.indices {
      inGroup[findings[index].group, default: 0] += 1
      findings[index].groupRank = inGroup[findings[index].group] ?? 0
    }
    return findings
  }

  /// The list, rank, id and bodies of each draft, without what only a reader needs.
  func places(of drafts: [Draft]) -> [FindingPlace] {
    let keys = drafts.map { draft in
      let routes = draft.action.routes(of: draft.partnerships, in: context.landscape)
      return Key(draft: draft, priority: priority(of: draft, routes: routes), full: routes.full)
    }
    return Self.places(keys, lists: drafts.map(\.list)).map { place in
      let draft = drafts[place.draft]
      return FindingPlace(
        id: keys[place.draft].id, rule: draft.rule, list: draft.list, rank: place.rank,
        partnerships: draft.partnerships)
    }
  }

  /// List by list, each by rank from 1.
  private static func places(
    _ keys: [Key], lists: [FindingList]
  ) -> [(draft: Int, rank: Int)] {
    FindingList.allCases.flatMap { list in
      let members = keys.indices.filter { lists[$0] == list }.sorted { keys[$0] < keys[$1] }
      return members.enumerated().map { (draft: $1, rank: $0 + 1) }
    }
  }

  /// Greater priority first; of equals the easier route, since change is locally led; then the id.
  /// Lists that priority does not rank have an order of their own.
  private struct Key: Comparable {
    let order: Double
    /// In billionths: equal but for rounding is equal.
    let priority: Double
    let route: Route
    let id: String

    init(draft: Draft, priority: Priority, full: Route) {
      order = draft.order
      self.priority = (priority.value / thresholdTolerance).rounded()
      route = full
      id = draft.id
    }

    static func < (left: Key, right: Key) -> Bool {
      if left.order != right.order { return left.order < right.order }
      if left.priority != right.priority { return left.priority > right.priority }
      if left.route != right.route { return left.route < right.route }
      return left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
    }
  }

  private func finding(from draft: Draft, precedents: Precedents) -> Finding {
    let routes = draft.action.routes(of: draft.partnerships, in: context.landscape)
    return Finding(
      id: draft.id, rule: draft.rule, list: draft.list, subjects: draft.subjects,
      evidence: draft.evidence, routes: routes, priority: priority(of: draft, routes: routes),
      alsoHolds: draft.alsoHolds, folded: draft.folded,
      precedents: precedents.precedents(of: draft))
  }

  private func priority(of draft: Draft, routes: Routes) -> Priority {
    let settings = context.settings.priority
    let mean =
      draft.margins.isEmpty
      ? 0 : draft.margins.reduce(0, +) / Double(draft.margins.count)
    let sure =
      draft.surenessOf.map { confidence.mean(of: $0, on: draft.partnerships) }
      ?? confidence.mean(of: draft.partnerships)
    let strength = 0.5 + 0.5 * mean
    return Priority(
      strength: draft.isDoneElsewhere ? (1 + strength) / 2 : strength,
      benefit: draft.freed.days / (draft.freed.days + settings.benefitHalf),
      feasibility: draft.action.feasibility(routes, context.feasibilities), confidence: sure,
      freedMeetingDays: draft.freed.days, usesAssumedMeetings: draft.freed.isAssumed,
      peopleAffected: draft.people)
  }
}

/// Where a finding stands: all that one draw of the settings is asked for.
struct FindingPlace: Hashable, Sendable {
  let id: String
  let rule: Rule
  let list: FindingList
  /// From 1 within its list.
  let rank: Int
  let partnerships: [PartnershipIndex]
}
