package import LandscapeModel
package import OverlapGraph

/// nested-board: bodies of one kind inside an outer body that has most of their members and remits.
///
/// The inner's area ≥ .95 inside the outer's and not equal, membership containment ≥ .5; and either
/// both are of one specific kind with remit containment ≥ .5, or the outer is multi-purpose and
/// remit containment ≥ .8. All inners of one kind under one outer are one finding.
package struct NestedBoardRule: ReviewRule {
  package static let rule = Rule(rawValue: "nested-board")
  package static let isByPrecedence = true
  package static let group = FindingGroup.overlap
  package static let thresholds = [
    "nested.area", "nested.membership", "nested.remit-same-kind", "nested.remit-other-kind",
  ]

  package static let needs: [RuleNeed] = [tiers, .footprint, .members, .remits]
  package static let leastPartnerships = 2

  /// Two tiers of a kind that stands for one thing, or an outer of many tasks.
  private static let tiers = RuleNeed.some(.tiers) { context in
    context.kinds.contains(where: \.isSpecific)
      || context.partnershipIndices.contains { context.isMultiPurpose[Int($0)] }
  }

  package static func partnerships(in context: RuleContext) -> [PartnershipIndex] {
    context.comparable
  }

  let context: RuleContext
  private var limits: NestedSettings { context.settings.nested }

  package static func run(in context: RuleContext, after earlier: RuleOutcomes) -> RuleResult {
    let rule = NestedBoardRule(context: context)
    let found = rule.nests()
    let own = found.kept.compactMap { nest -> Nest? in
      var nest = nest
      nest.overlaps.removeAll { earlier.isClaimed(BodyPair($0.left, $0.right)) }
      return nest.overlaps.isEmpty ? nil : nest
    }
    let drafts = rule.drafts(of: own)
    return RuleResult(
      drafts: drafts,
      counts: RuleCounts(
        rule: Self.rule, applied: found.applied, fired: drafts.count,
        notApplicable: found.notApplicable, excluded: found.excluded),
      holding: Set(found.kept.flatMap { $0.overlaps.map { BodyPair($0.left, $0.right) } }))
  }

  /// An outer with all the inners of one kind inside it.
  struct Nest: Sendable {
    var outer: PartnershipIndex
    var kind: KindIndex
    /// The inner as `left`; ascending by inner.
    var overlaps: [PairOverlap]
    var inners: [PartnershipIndex] { overlaps.map(\.left) }
  }

  /// The measured condition; `overlap.left` is the inner.
  func holds(_ overlap: PairOverlap) -> Bool {
    let (inner, outer) = (overlap.left, overlap.right)
    guard overlap.sharedMembers > 0, meets(overlap.leftInRight.area, limits.area),
      context.footprint(of: inner) != context.footprint(of: outer),
      meets(overlap.leftInRight.membership, limits.membership)
    else { return false }
    guard isComparable(inner: inner, outer: outer) else { return false }
    return meets(
      overlap.leftInRight.remit,
      isOneKind(inner, outer) ? limits.remitSameKind : limits.remitOtherKind)
  }

  /// Whether like is compared with like: siblings of one specific kind are two tiers all the same.
  func isExcluded(inner: PartnershipIndex, outer: PartnershipIndex) -> Bool {
    switch context.exclusion(inner, outer) {
    case nil: false
    case .siblings: !isOneKind(inner, outer)
    default: true
    }
  }

  /// Bodies that the rule has nothing to say of as inners.
  func isApplicable(inner: PartnershipIndex) -> Bool {
    switch context.functions[Int(inner)] {
    case .scrutiny, .service, .advisory: false
    case .delivery: context.parents[Int(inner)] < 0
    case .strategic: true
    }
  }

  /// All nests, ascending by outer, then kind.
  func nests() -> (kept: [Nest], applied: Int, notApplicable: Int, excluded: Int) {
    let cells = Cells(context: context) { partnership in
      Cells.Key(
        footprint: context.footprint(of: partnership),
        scale: context.isNational[Int(partnership)] ? 1 : 0,
        kind: context.landscape.partnerships[Int(partnership)].kind)
    }
    let kinds = context.landscape.kinds
    let targets = cells.meeting(context: context) { relation, inner, outer in
      // Below a national body is a reporting line, not a nest.
      meets(relation.inOther, limits.area) && inner == outer
    } cells: { first, second in
      let (inner, outer) = (cells.keys[first], cells.keys[second])
      return inner.footprint != outer.footprint
        && (inner.kind != outer.kind || kinds[Int(inner.kind)].isSpecific)
    }
    let search = SharedMemberSearch(context: context, cells: cells)
    var found: [PairOverlap] = []
    var (applied, notApplicable, excluded) = (0, 0, 0)
    for inner in context.partnershipIndices {
      let row = targets[cells.ofPartnership[Int(inner)]]
      for outer in search.candidates(
        of: inner, holding: min(limits.membership, 1), by: .weight, in: row)
      {
        guard isComparable(inner: inner, outer: outer) else { continue }
        let scores = context.overlaps.containment(of: inner, in: outer)
        guard meets(scores.membership, limits.membership) else { continue }
        if isExcluded(inner: inner, outer: outer) {
          excluded += 1
        } else if !isApplicable(inner: inner) {
          notApplicable += 1
        } else {
          applied += 1
          let overlap = context.overlaps.overlap(inner, outer)
          if holds(overlap) { found.append(overlap) }
        }
      }
    }
    func key(_ overlap: PairOverlap) -> (PartnershipIndex, KindIndex, PartnershipIndex) {
      (overlap.right, context.landscape.partnerships[Int(overlap.left)].kind, overlap.left)
    }
    found.sort { key($0) < key($1) }
    var nests: [Nest] = []
    for overlap in found {
      let (outer, kind, _) = key(overlap)
      if let last = nests.last, last.outer == outer, last.kind == kind {
        nests[nests.count - 1].overlaps.append(overlap)
      } else {
        nests.append(Nest(outer: outer, kind: kind, overlaps: [overlap]))
      }
    }
    return (nests, applied, notApplicable, excluded)
  }

  /// Drafts for `nests`, in their order.
  func drafts(of nests: [Nest]) -> [Draft] {
    nests.map { nest in
      let isSameKind = context.landscape.partnerships[Int(nest.outer)].kind == nest.kind
      let all = (nest.inners + [nest.outer]).sorted()
      let joined = context.freedByJoining(all)
      let count = Double(nest.overlaps.count)
      let membership = nest.overlaps.reduce(0) { $0 + $1.leftInRight.membership } / count
      let atoms = Set(nest.inners.flatMap { context.landscape.atoms(of: $0) }).sorted()
      return Draft(
        rule: Self.rule, list: context.list(of: all),
        anchor: [context.id(of: nest.outer), context.landscape.kinds[Int(nest.kind)].id],
        subjects: all.map(Subject.partnership),
        evidence: NestEvidence(
          outer: nest.outer, inners: nest.inners, overlaps: nest.overlaps,
          isSameKind: isSameKind),
        action: .local, partnerships: all,
        // A tier lies wholly inside the other and shares its kind's remits by what it is: only its
        // members say how strong the case is.
        margins: context.margins([
          .membership: margin(membership, beyond: limits.membership)
        ]),
        // The local groups stay, so half of what one body in their place would free.
        freed: FreedTime(days: joined.days / 2, isAssumed: joined.isAssumed),
        people: context.people(in: atoms), claims: .each(nest.inners, with: nest.outer),
        precedents: .links)
    }
  }

  private func isOneKind(_ inner: PartnershipIndex, _ outer: PartnershipIndex) -> Bool {
    context.landscape.partnerships[Int(inner)].kind
      == context.landscape.partnerships[Int(outer)].kind
  }

  /// Two tiers of a specific kind, or an outer that has many remits by design.
  private func isComparable(inner: PartnershipIndex, outer: PartnershipIndex) -> Bool {
    isOneKind(inner, outer)
      ? context.landscape.kind(of: outer).isSpecific : context.isMultiPurpose[Int(outer)]
  }
}

/// All bodies of one kind inside one outer body.
package struct NestEvidence: Evidence {
  package var outer: PartnershipIndex
  package var inners: [PartnershipIndex]
  /// The inner as `left`, the outer as `right`, in the order of `inners`.
  package var overlaps: [PairOverlap]
  /// Whether inner and outer are of one kind: two tiers of the same thing.
  package var isSameKind: Bool

  package init(
    outer: PartnershipIndex, inners: [PartnershipIndex], overlaps: [PairOverlap],
    isSameKind: Bool
  ) {
    self.outer = outer
    self.inners = inners
    self.overlaps = overlaps
    self.isSameKind = isSameKind
  }

  package func account(in context: AccountContext) -> FindingAccount {
    let limits = context.settings.nested
    // The weakest of the inners is what the finding hangs on.
    func least(_ layer: (LayerScores) -> Double) -> Double {
      overlaps.map { layer($0.leftInRight) }.min() ?? 0
    }
    return FindingAccount(
      type: "nest",
      facts: [
        Fact("outer", .partnership(outer), kept: "outer"),
        Fact("inners", .partnerships(inners), kept: "inners"),
        Fact("isSameKind", .flag(isSameKind)),
        Fact("overlaps", .records(overlaps.map { $0.facts() })),
        Fact("ownMembers", .records(ownMembers(context.incidence)), isExported: false),
      ],
      measures: [
        Measure("least-area-inside", least(\.area), threshold: limits.area, kept: "area"),
        Measure(
          "least-membership-inside", least(\.membership), threshold: limits.membership,
          kept: "membership"),
        Measure(
          "least-remit-inside", least(\.remit),
          threshold: isSameKind ? limits.remitSameKind : limits.remitOtherKind, kept: "remit"),
      ])
  }

  /// For each inner that has some the members that the outer has not.
  private func ownMembers(_ incidence: Incidence) -> [[Fact]] {
    let around = Set(incidence.members[outer])
    return inners.compactMap { inner in
      let own = incidence.members[inner].filter { !around.contains($0) }
      guard !own.isEmpty else { return nil }
      return [Fact("inner", .partnership(inner)), Fact("members", .organisations(own))]
    }
  }

  package var scope: FindingScope {
    var scope = FindingScope([outer] + inners)
    scope.outer = outer
    scope.counted = .members(of: outer)
    scope.judged = .each(inners, with: outer)
    return scope
  }

  package var suggestions: [SuggestedChange] { [.subgroups(inners, of: outer)] }
}
