package import LandscapeModel
package import OverlapGraph

/// parallel-remit: two bodies that do much the same in one place with partly the same organisations.
///
/// One's area ≥ .8 inside the other, remit ≥ .45, membership < .6 with containment ≥ .2, and the
/// same scale or area ≥ .8.
package struct ParallelRemitRule: ReviewRule {
  package static let rule = Rule(rawValue: "parallel-remit")
  package static let group = FindingGroup.overlap
  package static let thresholds = [
    "parallel.area", "parallel.remit", "parallel.membership-below",
    "parallel.membership-containment",
  ]

  package static let needs: [RuleNeed] = [.footprint, .members, .remits]
  package static let leastPartnerships = 2

  package static func partnerships(in context: RuleContext) -> [PartnershipIndex] {
    context.comparable
  }

  let context: RuleContext
  private var limits: ParallelSettings { context.settings.parallel }

  package static func run(in context: RuleContext, after earlier: RuleOutcomes) -> RuleResult {
    let rule = ParallelRemitRule(context: context)
    let pairs = rule.pairs()
    let own = pairs.kept.filter { !earlier.isClaimed(BodyPair($0.left, $0.right)) }
    let drafts = rule.drafts(of: own)
    return RuleResult(
      drafts: drafts,
      counts: RuleCounts(
        rule: Self.rule, applied: pairs.applied, fired: drafts.count, excluded: pairs.excluded),
      holding: Set(pairs.kept.map { BodyPair($0.left, $0.right) }))
  }

  /// The condition without the common exclusions.
  func holds(_ overlap: PairOverlap) -> Bool {
    overlap.sharedMembers > 0 && meets(areaContainment(overlap), limits.area)
      && meets(overlap.similarity.remit, limits.remit)
      && !meets(overlap.similarity.membership, limits.membershipBelow)
      && meets(memberContainment(overlap), limits.membershipContainment)
      && (isOneScale(overlap.left, overlap.right) || meets(overlap.similarity.area, limits.area))
  }

  /// Pairs that meet the condition, like with like, and how many were asked and excluded.
  func pairs() -> (kept: [PairOverlap], applied: Int, excluded: Int) {
    let cells = Cells(context: context) { partnership in
      Cells.Key(
        footprint: context.footprint(of: partnership),
        scale: context.scaleRank(of: partnership),
        signature: context.incidence.signatureOf[Int(partnership)])
    }
    let targets = cells.meeting(context: context) { relation, scale, other in
      meets(max(relation.inOther, relation.ofOther), limits.area)
        && (scale >= 0 && scale == other || meets(relation.similarity, limits.area))
    } cells: { first, second in
      meets(
        context.overlaps.remit(cells.representatives[first], cells.representatives[second]),
        limits.remit)
    }
    let search = SharedMemberSearch(context: context, cells: cells)
    var kept: [PairOverlap] = []
    var (applied, excluded) = (0, 0)
    for left in context.partnershipIndices {
      let row = targets[cells.ofPartnership[Int(left)]]
      let part = min(limits.membershipContainment, 1)
      for other in search.candidates(of: left, holding: part, by: .weight, in: row) {
        let overlap = context.overlaps.overlap(min(left, other), max(left, other))
        guard meets(memberContainment(overlap), limits.membershipContainment) else { continue }
        // A pair is found from each side that is contained; it belongs to the first of them.
        let isLeftContained = meets(
          overlap.leftInRight.membership, limits.membershipContainment)
        guard left == (isLeftContained ? overlap.left : overlap.right) else { continue }
        if context.exclusion(overlap.left, overlap.right) != nil {
          excluded += 1
          continue
        }
        applied += 1
        if holds(overlap) { kept.append(overlap) }
      }
    }
    kept.sort { ($0.left, $0.right) < ($1.left, $1.right) }
    return (kept, applied, excluded)
  }

  /// Drafts for `pairs`, in their order.
  func drafts(of pairs: [PairOverlap]) -> [Draft] {
    pairs.map { overlap in
      let both = [overlap.left, overlap.right]
      let shared = SharedParts(of: both, in: context)
      return Draft(
        rule: Self.rule, list: context.list(of: both), anchor: both.map(context.id(of:)),
        subjects: both.map(Subject.partnership),
        evidence: ParallelEvidence(overlap: overlap, shared: shared), action: .local,
        partnerships: both,
        margins: context.margins([
          .area: margin(areaContainment(overlap), beyond: limits.area),
          .remit: margin(overlap.similarity.remit, beyond: limits.remit),
          .membership: margin(
            memberContainment(overlap), beyond: limits.membershipContainment),
        ]),
        freed: context.freedByReporting(
          overlap.left, overlap.right, shared: overlap.sharedMembers),
        people: shared.people, claims: .every(both), precedents: .links)
    }
  }

  private func areaContainment(_ overlap: PairOverlap) -> Double {
    overlap.greaterContainment(\.area)
  }

  private func memberContainment(_ overlap: PairOverlap) -> Double {
    overlap.greaterContainment(\.membership)
  }

  private func isOneScale(_ left: PartnershipIndex, _ right: PartnershipIndex) -> Bool {
    context.scales[Int(left)] != nil && context.scales[Int(left)] == context.scales[Int(right)]
  }
}

extension PairOverlap {
  /// How far the one lies in the other that lies further.
  fileprivate func greaterContainment(_ layer: (LayerScores) -> Double) -> Double {
    max(layer(leftInRight), layer(rightInLeft))
  }
}

extension RuleContext {
  /// A number for the scale of a partnership, -1 when it is unknown.
  func scaleRank(of partnership: PartnershipIndex) -> Int32 {
    switch scales[Int(partnership)] {
    case nil: -1
    case .community: 0
    case .local: 1
    case .regional: 2
    case .police: 3
    case .national: 4
    }
  }
}

/// What two bodies with much the same remit have in common.
package struct ParallelEvidence: Evidence {
  package var overlap: PairOverlap
  package var shared: SharedParts

  package init(overlap: PairOverlap, shared: SharedParts) {
    self.overlap = overlap
    self.shared = shared
  }

  package func account(in context: AccountContext) -> FindingAccount {
    let limits = context.settings.parallel
    return FindingAccount(
      type: "pair",
      facts: [
        Fact("overlap", .record(overlap.facts(isKept: true))),
        shared.fact,
      ] + context.remitText(of: overlap.left, overlap.right),
      measures: [
        Measure(
          "area-containment", overlap.greaterContainment(\.area), threshold: limits.area),
        Measure("remit", overlap.similarity.remit, threshold: limits.remit),
        Measure(
          "membership", overlap.similarity.membership, threshold: limits.membershipBelow,
          isUpperLimit: true),
        Measure(
          "membership-containment", overlap.greaterContainment(\.membership),
          threshold: limits.membershipContainment),
      ])
  }

  package var scope: FindingScope {
    var scope = FindingScope([overlap.left, overlap.right])
    scope.counted = .these(shared.members)
    scope.judged = .every([overlap.left, overlap.right])
    return scope
  }
}
