package import LandscapeModel
package import OverlapGraph

/// parallel-remit: two bodies that do much the same in one place with partly the same organisations.
///
/// One's area ≥ .8 inside the other, the remits agree as `RemitAgreement` says, c ≥ .3, and the same
/// scale or area ≥ .8; no earlier finding is about the two. c is members of both over members of either
/// by plain count: it keeps bodies of very different size apart, ten and 37 members have .27 at most.
package struct ParallelRemitRule: ReviewRule {
  package static let rule = Rule(rawValue: "parallel-remit")
  package static let isByPrecedence = true
  package static let group = FindingGroup.overlap
  package static let version = 2
  package static let thresholds = [
    "parallel.area", "parallel.remit", "parallel.remit-inside", "parallel.membership",
  ]

  package static let needs: [RuleNeed] = [.footprint, .members, .remits]
  package static let leastPartnerships = 2

  package static func partnerships(in context: RuleContext) -> [PartnershipIndex] {
    context.comparable
  }

  let context: RuleContext
  private var limits: ParallelSettings { context.settings.parallel }
  private var agreement: RemitAgreement {
    RemitAgreement(alike: limits.remit, inside: limits.remitInside)
  }

  package static func run(in context: RuleContext, after earlier: RuleOutcomes) -> RuleResult {
    let rule = ParallelRemitRule(context: context)
    let pairs = rule.pairs()
    let own = pairs.kept.filter {
      !earlier.isClaimed(BodyPair($0.overlap.left, $0.overlap.right))
    }
    let drafts = own.map(rule.draft)
    // Of a pair that an earlier finding joins the condition does not hold.
    return RuleResult(
      drafts: drafts,
      counts: RuleCounts(
        rule: Self.rule, applied: pairs.applied, fired: drafts.count, excluded: pairs.excluded))
  }

  /// Two bodies of which the condition holds, and how their remits agree.
  struct Pair: Sendable {
    var overlap: PairOverlap
    var way: RemitAgreement.Way
  }

  /// The condition without the common exclusions.
  private func pair(_ overlap: PairOverlap) -> Pair? {
    guard overlap.sharedMembers > 0, meets(areaContainment(overlap), limits.area),
      meets(overlap.memberShare, limits.membership),
      isOneScale(overlap.left, overlap.right) || meets(overlap.similarity.area, limits.area)
    else { return nil }
    return agreement.way(of: overlap, in: context).map { Pair(overlap: overlap, way: $0) }
  }

  /// Pairs that meet the condition, like with like, ascending, and how many were asked and excluded.
  ///
  /// Asked are those that share so many members in places and at scales that are alike.
  private func pairs() -> (kept: [Pair], applied: Int, excluded: Int) {
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
      let (left, right) = (cells.representatives[first], cells.representatives[second])
      return meets(context.overlaps.remit(left, right), limits.remit)
        || meets(context.overlaps.remitOverlap(left, right), limits.remitInside)
    }
    let search = SharedMemberSearch(context: context, cells: cells)
    var kept: [Pair] = []
    var (applied, excluded) = (0, 0)
    for left in context.partnershipIndices {
      let row = targets[cells.ofPartnership[Int(left)]]
      // c ≥ t means that at least the part t of either's members is shared, so the earlier finds the later.
      for right in search.candidates(of: left, holding: limits.membership, by: .count, in: row)
      where right > left {
        let overlap = context.overlaps.overlap(left, right)
        guard meets(overlap.memberShare, limits.membership) else { continue }
        if context.exclusion(left, right) != nil {
          excluded += 1
          continue
        }
        applied += 1
        if let pair = pair(overlap) { kept.append(pair) }
      }
    }
    return (kept, applied, excluded)
  }

  private func draft(of pair: Pair) -> Draft {
    let overlap = pair.overlap
    let both = [overlap.left, overlap.right]
    let shared = SharedParts(of: both, in: context)
    return Draft(
      rule: Self.rule, list: context.list(of: both), anchor: both.map(context.id(of:)),
      subjects: both.map(Subject.partnership),
      evidence: ParallelEvidence(overlap: overlap, shared: shared, remitInside: pair.way.part),
      action: .local, partnerships: both,
      margins: context.margins([
        .area: margin(areaContainment(overlap), beyond: limits.area),
        .remit: margin(overlap.similarity.remit, beyond: limits.remit),
        .membership: margin(overlap.memberShare, beyond: limits.membership),
      ]),
      freed: context.freedByReporting(
        overlap.left, overlap.right, shared: overlap.sharedMembers),
      people: shared.people, claims: .every(both), precedents: .links)
  }

  private func areaContainment(_ overlap: PairOverlap) -> Double {
    overlap.greaterContainment(\.area)
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
  /// The part of the remits of the body with fewer that lies in those of a board of many tasks, where
  /// they agree in that way; `nil` where they are alike.
  package var remitInside: Double?

  package init(overlap: PairOverlap, shared: SharedParts, remitInside: Double? = nil) {
    self.overlap = overlap
    self.shared = shared
    self.remitInside = remitInside
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
        remitInside.map { Measure("remit-inside", $0, threshold: limits.remitInside) }
          ?? Measure("remit", overlap.similarity.remit, threshold: limits.remit),
        Measure("member-share", overlap.memberShare, threshold: limits.membership),
      ])
  }

  package var scope: FindingScope {
    var scope = FindingScope([overlap.left, overlap.right])
    scope.counted = .these(shared.members)
    scope.judged = .every([overlap.left, overlap.right])
    return scope
  }
}
