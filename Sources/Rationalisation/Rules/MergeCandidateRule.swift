package import LandscapeModel
package import OverlapGraph

/// merge-candidate: two bodies of one function that do the same, in the same place, with the same
/// organisations.
///
/// area ≥ .8; and either c ≥ .6 and the remits agree, or one body does the work of both elsewhere and
/// c ≥ .5. c is members of both over members of either by plain count. Remits agree as
/// `RemitAgreement` says; what does the work of both, `WorkOfBoth` says.
package struct MergeCandidateRule: ReviewRule {
  package static let rule = Rule(rawValue: "merge-candidate")
  package static let isByPrecedence = true
  package static let group = FindingGroup.duplication
  package static let version = 2
  package static let thresholds = [
    "merge.area", "merge.remit", "merge.remit-inside", "merge.membership",
    "merge.membership-with-precedent",
  ]

  package static let needs: [RuleNeed] = [.footprint, .members, .remits]
  package static let leastPartnerships = 2

  package static func partnerships(in context: RuleContext) -> [PartnershipIndex] {
    context.comparable
  }

  let context: RuleContext
  private var limits: MergeSettings { context.settings.merge }
  private var agreement: RemitAgreement {
    RemitAgreement(alike: limits.remit, inside: limits.remitInside)
  }

  package static func run(in context: RuleContext, after earlier: RuleOutcomes) -> RuleResult {
    let rule = MergeCandidateRule(context: context)
    let pairs = rule.pairs()
    return RuleResult(
      drafts: pairs.map(rule.draft),
      counts: rule.counts(of: pairs.map(\.overlap)),
      holding: Set(pairs.map { BodyPair($0.overlap.left, $0.overlap.right) }))
  }

  /// Two bodies of which the condition holds, and how.
  struct Pair: Sendable {
    var overlap: PairOverlap
    var ground: MergeEvidence.Ground
    /// Bodies that do the work of both elsewhere, whatever the ground.
    var precedents: [PartnershipIndex]
  }

  /// The condition without the common exclusions and without function.
  private func pair(_ overlap: PairOverlap, _ elsewhere: WorkOfBoth) -> Pair? {
    let share = overlap.memberShare
    guard overlap.sharedMembers > 0, meets(overlap.similarity.area, limits.area),
      meets(share, min(limits.membership, limits.membershipWithPrecedent))
    else { return nil }
    let way = meets(share, limits.membership) ? agreement.way(of: overlap, in: context) : nil
    let precedents = elsewhere.bodies(
      for: overlap.left, overlap.right, atMost: Precedents.limit)
    switch way {
    case .alike: return Pair(overlap: overlap, ground: .alikeRemits, precedents: precedents)
    case .inside(let part):
      return Pair(overlap: overlap, ground: .remitsInside(part), precedents: precedents)
    case nil:
      guard !precedents.isEmpty, meets(share, limits.membershipWithPrecedent) else { return nil }
      return Pair(overlap: overlap, ground: .precedent, precedents: precedents)
    }
  }

  /// Pairs that meet the condition and are like with like, ascending by left, then right.
  private func pairs() -> [Pair] {
    let cells = Cells(context: context) { partnership in
      Cells.Key(
        footprint: context.footprint(of: partnership),
        scale: context.functions[Int(partnership)].number)
    }
    let targets = cells.meeting(context: context) { relation, own, other in
      own == other && meets(relation.similarity, limits.area)
    } cells: { _, _ in
      true
    }
    let search = SharedMemberSearch(context: context, cells: cells)
    let elsewhere = context.workOfBoth
    // c ≥ t means that at least the part t of either's members is shared, so the earlier finds the later.
    let part = min(limits.membership, limits.membershipWithPrecedent)
    var kept: [Pair] = []
    for left in context.partnershipIndices {
      let row = targets[cells.ofPartnership[Int(left)]]
      for right in search.candidates(of: left, holding: part, by: .count, in: row)
      where right > left && isLike(left, right) {
        if let pair = pair(context.overlaps.overlap(left, right), elsewhere) { kept.append(pair) }
      }
    }
    return kept
  }

  /// The rule is asked of the overlap edges, and of what holds besides: an edge weighs its members.
  private func counts(of pairs: [PairOverlap]) -> RuleCounts {
    var counts = RuleCounts(rule: Self.rule, fired: pairs.count)
    for edge in context.edges {
      if isLike(edge.source, edge.target) { counts.applied += 1 } else { counts.excluded += 1 }
    }
    // Both ascend by left, then right.
    var next = context.edges[...]
    for pair in pairs {
      next = next.drop { ($0.source, $0.target) < (pair.left, pair.right) }
      let isEdge = next.first.map { ($0.source, $0.target) == (pair.left, pair.right) } ?? false
      if !isEdge { counts.applied += 1 }
    }
    return counts
  }

  private func isLike(_ left: PartnershipIndex, _ right: PartnershipIndex) -> Bool {
    context.exclusion(left, right) == nil
      && context.functions[Int(left)] == context.functions[Int(right)]
  }

  private func draft(of pair: Pair) -> Draft {
    let overlap = pair.overlap
    let both = [overlap.left, overlap.right]
    let isOnOneFootprint =
      context.footprint(of: overlap.left) == context.footprint(of: overlap.right)
    let shared = SharedParts(of: both, in: context)
    // The bar that applied.
    let bar =
      pair.ground == .precedent ? limits.membershipWithPrecedent : limits.membership
    return Draft(
      rule: Self.rule, list: context.list(of: both), anchor: both.map(context.id(of:)),
      subjects: both.map(Subject.partnership),
      evidence: MergeEvidence(
        overlap: overlap, shared: shared, ground: pair.ground, precedents: pair.precedents),
      action: .merger(isOnOneFootprint: isOnOneFootprint), partnerships: both,
      margins: context.margins([
        .area: margin(overlap.similarity.area, beyond: limits.area),
        .remit: margin(overlap.similarity.remit, beyond: limits.remit),
        .membership: margin(overlap.memberShare, beyond: bar),
      ]),
      freed: context.freedByJoining(both), people: shared.people, claims: .every(both),
      precedents: .links, isDoneElsewhere: !pair.precedents.isEmpty)
  }
}

extension PartnershipFunction {
  /// A number of its own for each function.
  fileprivate var number: Int32 {
    switch self {
    case .strategic: 0
    case .delivery: 1
    case .scrutiny: 2
    case .advisory: 3
    case .service: 4
    }
  }
}

/// What two bodies that could be one have in common.
package struct MergeEvidence: Evidence {
  /// Why it holds besides area and members.
  package enum Ground: Hashable, Sendable {
    case alikeRemits
    /// The part of the remits of the body with fewer that lies in those of a multi-purpose body.
    case remitsInside(Double)
    /// One body does the work of both elsewhere, though the remits do not agree or fewer members are shared.
    case precedent
  }

  package var overlap: PairOverlap
  package var shared: SharedParts
  package var ground: Ground
  /// The first bodies that do the work of both elsewhere, ascending, whatever the ground.
  package var precedents: [PartnershipIndex]

  package init(
    overlap: PairOverlap, shared: SharedParts, ground: Ground = .alikeRemits,
    precedents: [PartnershipIndex] = []
  ) {
    self.overlap = overlap
    self.shared = shared
    self.ground = ground
    self.precedents = precedents
  }

  private var bodies: [PartnershipIndex] { [overlap.left, overlap.right] }

  package func account(in context: AccountContext) -> FindingAccount {
    let limits = context.settings.merge
    var measures = [Measure("area", overlap.similarity.area, threshold: limits.area)]
    switch ground {
    case .alikeRemits:
      measures.append(Measure("remit", overlap.similarity.remit, threshold: limits.remit))
    case .remitsInside(let part):
      measures.append(Measure("remit-inside", part, threshold: limits.remitInside))
    case .precedent: break
    }
    measures.append(
      Measure(
        "member-share", overlap.memberShare,
        threshold: ground == .precedent ? limits.membershipWithPrecedent : limits.membership))
    return FindingAccount(
      type: "pair",
      facts: [
        Fact("overlap", .record(overlap.facts(isKept: true))),
        Fact("holdsByPrecedent", .flag(ground == .precedent)),
        Fact("precedents", .partnerships(precedents), kept: "precedents"), shared.fact,
      ] + context.remitText(of: overlap.left, overlap.right), measures: measures)
  }

  package var scope: FindingScope {
    var scope = FindingScope(bodies)
    scope.counted = .these(shared.members)
    scope.judged = .every(bodies)
    return scope
  }

  package var suggestions: [SuggestedChange] {
    var changes: [SuggestedChange] = [.join(bodies, .merge)]
    if overlap.leftMembers == overlap.sharedMembers { changes.append(.standDown(overlap.left)) }
    if overlap.rightMembers == overlap.sharedMembers { changes.append(.standDown(overlap.right)) }
    return changes
  }

  package func grounds(in context: RuleContext) -> EvidenceGrounds {
    var grounds = EvidenceGrounds()
    grounds.partnerships = precedents
    return grounds
  }
}
