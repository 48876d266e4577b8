package import LandscapeModel
package import OverlapGraph

/// merge-candidate: two bodies of one function that do the same, in the same place, with the same
/// organisations.
///
/// area ≥ .8, remit ≥ .45, and membership ≥ .6 or all of the smaller's members sit on the larger,
/// which has at most 1.5 times as many.
package struct MergeCandidateRule: ReviewRule {
  package static let rule = Rule(rawValue: "merge-candidate")
  package static let group = FindingGroup.duplication
  package static let thresholds = [
    "merge.area", "merge.remit", "merge.membership", "merge.largest-ratio",
  ]

  package static let needs: [RuleNeed] = [.footprint, .members, .remits]
  package static let leastPartnerships = 2

  package static func partnerships(in context: RuleContext) -> [PartnershipIndex] {
    context.comparable
  }

  let context: RuleContext
  private var limits: MergeSettings { context.settings.merge }

  package static func run(in context: RuleContext, after earlier: RuleOutcomes) -> RuleResult {
    let rule = MergeCandidateRule(context: context)
    let pairs = rule.pairs()
    return RuleResult(
      drafts: rule.drafts(of: pairs), counts: rule.counts(of: pairs),
      holding: Set(pairs.map { BodyPair($0.left, $0.right) }))
  }

  /// How the condition holds for a pair.
  enum Door: Sendable {
    case membership
    /// All of the smaller's members sit on the larger.
    case containment
  }

  /// The condition without the common exclusions and without function.
  func door(_ overlap: PairOverlap) -> Door? {
    guard overlap.sharedMembers > 0, meets(overlap.similarity.area, limits.area),
      meets(overlap.similarity.remit, limits.remit)
    else { return nil }
    if meets(overlap.similarity.membership, limits.membership) { return .membership }
    let smaller = min(overlap.leftMembers, overlap.rightMembers)
    let larger = max(overlap.leftMembers, overlap.rightMembers)
    let isContained = overlap.sharedMembers == smaller
    return isContained && meets(limits.largestRatio, Double(larger) / Double(smaller))
      ? .containment : nil
  }

  /// Pairs that meet the condition and are like with like, ascending by left, then right.
  func pairs() -> [PairOverlap] {
    let cells = Cells(context: context) { partnership in
      Cells.Key(
        footprint: context.footprint(of: partnership),
        signature: context.incidence.signatureOf[Int(partnership)])
    }
    let targets = cells.meeting(context: context) { relation, _, _ in
      meets(relation.similarity, limits.area)
    } cells: { first, second in
      meets(
        context.overlaps.remit(cells.representatives[first], cells.representatives[second]),
        limits.remit)
    }
    let search = SharedMemberSearch(context: context, cells: cells)
    // Membership ≥ t means at least t of either's weight is shared, so the earlier finds the
    // later; whole containment is found from the contained, whichever comes first.
    var kept: [PairOverlap] = []
    for left in context.partnershipIndices {
      let row = targets[cells.ofPartnership[Int(left)]]
      var found = search.candidates(of: left, holding: min(limits.membership, 1), in: row)
      found.removeAll { $0 < left }
      found += search.candidates(of: left, holding: 1, in: row)
      for other in Set(found).sorted() {
        let overlap = context.overlaps.overlap(min(left, other), max(left, other))
        guard let door = door(overlap) else { continue }
        // A pair that the membership door finds belongs to its earlier partnership; one that only
        // containment finds belongs to the contained, the earlier of two equals.
        let owner =
          door == .membership || overlap.leftMembers <= overlap.rightMembers
          ? overlap.left : overlap.right
        guard owner == left else { continue }
        if isLike(overlap.left, overlap.right) { kept.append(overlap) }
      }
    }
    kept.sort { ($0.left, $0.right) < ($1.left, $1.right) }
    return kept
  }

  /// The rule is asked of the overlap edges, and of what the containment door lets in besides.
  func counts(of pairs: [PairOverlap]) -> RuleCounts {
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

  /// Drafts for `pairs`, in their order.
  func drafts(of pairs: [PairOverlap]) -> [Draft] {
    pairs.map { overlap in
      let both = [overlap.left, overlap.right]
      let isOnOneFootprint =
        context.footprint(of: overlap.left) == context.footprint(of: overlap.right)
      let shared = SharedParts(of: both, in: context)
      return Draft(
        rule: Self.rule, list: context.list(of: both), anchor: both.map(context.id(of:)),
        subjects: both.map(Subject.partnership),
        evidence: MergeEvidence(
          overlap: overlap, shared: shared,
          holdsByContainment: door(overlap) == .containment),
        action: .merger(isOnOneFootprint: isOnOneFootprint), partnerships: both,
        margins: context.margins([
          .area: margin(overlap.similarity.area, beyond: limits.area),
          .remit: margin(overlap.similarity.remit, beyond: limits.remit),
          .membership: margin(overlap.similarity.membership, beyond: limits.membership),
        ]),
        freed: context.freedByJoining(both), people: shared.people, claims: .every(both),
        precedents: .links)
    }
  }
}

/// What two bodies that could be one have in common.
package struct MergeEvidence: Evidence {
  package var overlap: PairOverlap
  package var shared: SharedParts
  /// It holds because all of the smaller's members sit on the larger.
  package var holdsByContainment: Bool

  package init(overlap: PairOverlap, shared: SharedParts, holdsByContainment: Bool = false) {
    self.overlap = overlap
    self.shared = shared
    self.holdsByContainment = holdsByContainment
  }

  private var bodies: [PartnershipIndex] { [overlap.left, overlap.right] }

  package func account(in context: AccountContext) -> FindingAccount {
    let limits = context.settings.merge
    let scores = overlap.similarity
    var measures = [
      Measure("area", scores.area, threshold: limits.area),
      Measure("remit", scores.remit, threshold: limits.remit),
    ]
    if !holdsByContainment {
      measures.append(
        Measure("membership", scores.membership, threshold: limits.membership))
    }
    return FindingAccount(
      type: "pair",
      facts: [
        Fact("overlap", .record(overlap.facts(isKept: true))),
        Fact("holdsByContainment", .flag(holdsByContainment)), shared.fact,
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

  package var joined: [PartnershipIndex] { bodies }
}
