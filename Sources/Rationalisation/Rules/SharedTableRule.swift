package import LandscapeModel
package import OverlapGraph

/// shared-table: groups in which everybody sits with nearly the same organisations in one place.
///
/// Complete linkage: every two area ≥ .8 and c ≥ .65, at least 4 members common to all, some two remit
/// < .6 or three bodies and more, and a reason beyond the members: some two share a remit that at least
/// one of them names, or one of them is a strategic body of many tasks. Two that run services have to
/// share a remit below the top of the taxonomy: councils alone are no reason for services to meet. c is members of both over
/// members of either by plain count; a remit both only inherit ("public safety") is no reason.
package struct SharedTableRule: ReviewRule {
  package static let rule = Rule(rawValue: "shared-table")
  package static let isByPrecedence = true
  package static let group = FindingGroup.overlap
  package static let version = 3
  package static let thresholds = [
    "shared-table.area", "shared-table.membership", "shared-table.remit-below",
    "shared-table.common-members",
  ]
  /// Mergers inside a group are counted there.
  package static let furtherSettings = MergeCandidateRule.thresholds

  package static let needs: [RuleNeed] = [reason, .footprint, .members]
  package static let leastPartnerships = 2

  /// Without either there is no reason beyond the members, and no table.
  private static let reason = RuleNeed.some(.reasons) { context in
    context.partnerships.contains { !$0.remits.isEmpty }
      || context.strategic.contains { context.isMultiPurpose[Int($0)] }
  }

  package static func partnerships(in context: RuleContext) -> [PartnershipIndex] {
    context.comparable
  }

  let context: RuleContext
  /// For each remit whether it has others below it and none above.
  private let isTop: [Bool]

  init(context: RuleContext) {
    self.context = context
    isTop = context.landscape.topRemits
  }

  private var limits: SharedTableSettings { context.settings.sharedTable }

  package static func run(in context: RuleContext, after earlier: RuleOutcomes) -> RuleResult {
    let rule = SharedTableRule(context: context)
    let links = rule.links()
    let tables = rule.tables(of: links.kept)
    let pairs = tables.map(\.pair)
    let own = zip(tables, pairs).filter { _, pair in pair.map(earlier.isClaimed) != true }
    let drafts = rule.drafts(of: own.map(\.0), after: earlier)
    return RuleResult(
      drafts: drafts,
      counts: RuleCounts(
        rule: Self.rule, applied: links.kept.count, fired: drafts.count,
        excluded: links.excluded),
      // Of a larger group no two need meet the condition by themselves.
      holding: Set(pairs.compactMap(\.self)))
  }

  /// Two bodies that may sit at one table.
  struct Link: Hashable, Sendable {
    var left: PartnershipIndex
    var right: PartnershipIndex
    /// Members of both over members of either, by plain count.
    var share: Double
  }

  /// Every two that meet area and share of members, like with like; ascending.
  func links() -> (kept: [Link], excluded: Int) {
    let cells = Cells(context: context) { Cells.Key(footprint: context.footprint(of: $0)) }
    let targets = cells.meeting(context: context) { relation, _, _ in
      meets(relation.similarity, limits.area)
    } cells: { _, _ in
      true
    }
    let search = SharedMemberSearch(context: context, cells: cells)
    var kept: [Link] = []
    var excluded = 0
    for left in context.partnershipIndices {
      let row = targets[cells.ofPartnership[Int(left)]]
      for right in search.candidates(
        of: left, holding: min(limits.membership, 1), by: .count, in: row)
      where right > left {
        let share = context.overlaps.memberShare(left, right)
        guard meets(share, limits.membership), haveWorkInCommon(left, right) else { continue }
        if context.exclusion(left, right) == nil {
          kept.append(Link(left: left, right: right, share: share))
        } else {
          excluded += 1
        }
      }
    }
    return (kept, excluded)
  }

  /// Whether two share some remit that is not at the top of others; asked of services alone.
  private func haveWorkInCommon(_ left: PartnershipIndex, _ right: PartnershipIndex) -> Bool {
    guard context.functions[Int(left)] == .service, context.functions[Int(right)] == .service,
      context.droppedLayer != .remit
    else { return true }
    return context.overlaps.commonRemits(of: [left, right]).ofAll.contains {
      !isTop[Int($0)]
    }
  }

  /// The groups that hold, in the order of their first bodies.
  func tables(of links: [Link]) -> [TableEvidence] {
    groups(of: links).map(evidence(of:)).filter(holds)
  }

  /// Groups by complete linkage, each ascending, in the order of their first bodies.
  ///
  /// The two groups whose least share of members is greatest are joined first (of equals the pair with
  /// the earlier first bodies), while every two stay linked and enough members are common to all.
  private func groups(of links: [Link]) -> [[PartnershipIndex]] {
    var linkage = CompleteLinkage(links: links) { group in
      context.overlaps.commonMembers(of: group).ofAll.count >= limits.commonMembers
    }
    return linkage.groups()
  }

  /// What a group is judged by.
  func evidence(of group: [PartnershipIndex]) -> TableEvidence {
    var least = LayerScores(area: 1, membership: 1, remit: 1)
    var leastShare = 1.0
    var remits: Set<RemitIndex> = []
    for (place, left) in group.enumerated() {
      for right in group[(place + 1)...] {
        let scores = context.overlaps.weightedJaccard(left, right)
        least.area = min(least.area, scores.area)
        least.membership = min(least.membership, scores.membership)
        least.remit = min(least.remit, scores.remit)
        leastShare = min(leastShare, context.overlaps.memberShare(left, right))
        remits.formUnion(named(left, right))
      }
    }
    return TableEvidence(
      partnerships: group, shared: SharedParts(of: group, in: context), least: least,
      leastShare: leastShare,
      reason: TableEvidence.Reason(
        remits: remits.sorted(),
        bodies: group.filter {
          context.functions[Int($0)] == .strategic && context.isMultiPurpose[Int($0)]
        }))
  }

  /// Remits that two share, ancestors included, and that the row of at least one of them lists.
  private func named(_ left: PartnershipIndex, _ right: PartnershipIndex) -> Set<RemitIndex> {
    let bodies = context.landscape.partnerships
    return Set(bodies[Int(left)].remits + bodies[Int(right)].remits)
      .intersection(context.overlaps.commonRemits(of: [left, right]).ofAll)
  }

  /// The conditions on a group beyond linkage.
  func holds(_ evidence: TableEvidence) -> Bool {
    let group = evidence.partnerships
    guard evidence.shared.members.count >= limits.commonMembers else { return false }
    let differs = !meets(evidence.least.remit, limits.remitBelow)
    // Without remits nobody can say what they have in common beside their members.
    return (differs || group.count >= 3)
      && (!evidence.reason.isEmpty || context.droppedLayer == .remit)
  }

  /// Drafts for groups that hold, in their order.
  /// - Parameter earlier: a merge-candidate inside a group counts once, there.
  func drafts(of groups: [TableEvidence], after earlier: RuleOutcomes) -> [Draft] {
    groups.map { evidence in
      let group = evidence.partnerships
      let claims = ComparedPairs.every(group)
      let inside = claims.pairs.compactMap(earlier.draft).filter {
        $0.rule == MergeCandidateRule.rule
      }
      var freed = context.freedByJoining(group)
      freed.days = max(0, freed.days - inside.reduce(0) { $0 + $1.freed.days })
      var evidence = evidence
      evidence.mergers = inside.compactMap { $0.evidence as? MergeEvidence }.map {
        TableEvidence.Merger(
          pair: BodyPair($0.overlap.left, $0.overlap.right), precedents: $0.precedents)
      }
      return Draft(
        rule: Self.rule, list: context.list(of: group),
        anchor: [anchorFootprint(of: group), context.id(of: group[0])],
        subjects: group.map(Subject.partnership), evidence: evidence, action: .local,
        partnerships: group,
        margins: context.margins([
          .membership: margin(meanShare(of: group), beyond: limits.membership)
        ]),
        freed: freed, people: evidence.shared.people, claims: claims, precedents: .links)
    }
  }

  /// The mean over every two: the least would let one body speak for all.
  private func meanShare(of group: [PartnershipIndex]) -> Double {
    var (sum, pairs) = (0.0, 0)
    for (place, left) in group.enumerated() {
      for right in group[(place + 1)...] {
        sum += context.overlaps.memberShare(left, right)
        pairs += 1
      }
    }
    return pairs > 0 ? sum / Double(pairs) : 0
  }

  /// The footprint that most of the group use, of equals the first id.
  private func anchorFootprint(of group: [PartnershipIndex]) -> String {
    let footprints = group.map(context.footprint(of:)).sorted()
    let best = footprints.max { left, right in
      let (few, many) = (footprints.count { $0 == left }, footprints.count { $0 == right })
      return few != many ? few < many : left > right
    }
    return context.landscape.footprints.ids[Int(best ?? footprints[0])]
  }
}

/// What the bodies of a group have in common.
package struct TableEvidence: Evidence {
  package var partnerships: [PartnershipIndex]
  package var shared: SharedParts
  /// The least of each layer over every two of the group.
  package var least: LayerScores
  /// The least share of members over every two: of both over those of either, by plain count.
  package var leastShare: Double
  package var reason: Reason
  /// Mergers among the group, whose days are counted there.
  package var mergers: [Merger]

  /// What the bodies have in common beside their members; at least one of both lists says something.
  package struct Reason: Hashable, Sendable {
    /// Remits that some two share and at least one of them names, ascending.
    package var remits: [RemitIndex]
    /// Strategic bodies of many tasks, ascending.
    package var bodies: [PartnershipIndex]

    package init(remits: [RemitIndex], bodies: [PartnershipIndex]) {
      self.remits = remits
      self.bodies = bodies
    }

    package var isEmpty: Bool { remits.isEmpty && bodies.isEmpty }
  }

  /// Two of the group that are a candidate for a merger.
  package struct Merger: Hashable, Sendable {
    package var pair: BodyPair
    /// Bodies that do the work of both elsewhere.
    package var precedents: [PartnershipIndex]

    package init(pair: BodyPair, precedents: [PartnershipIndex]) {
      self.pair = pair
      self.precedents = precedents
    }
  }

  package init(
    partnerships: [PartnershipIndex], shared: SharedParts, least: LayerScores,
    leastShare: Double, reason: Reason, mergers: [Merger] = []
  ) {
    self.partnerships = partnerships
    self.shared = shared
    self.least = least
    self.leastShare = leastShare
    self.reason = reason
    self.mergers = mergers
  }

  /// The two bodies of a group of two.
  fileprivate var pair: BodyPair? {
    partnerships.count == 2 ? BodyPair(partnerships[0], partnerships[1]) : nil
  }

  package func account(in context: AccountContext) -> FindingAccount {
    let limits = context.settings.sharedTable
    return FindingAccount(
      type: "table",
      facts: [
        Fact("partnerships", .partnerships(partnerships), kept: "partnerships"),
        Fact("least", .record(least.facts(isKept: true))),
        Fact("leastShare", .score(leastShare), kept: "member-share"),
        Fact("reasonRemits", .remits(reason.remits), kept: "reason-remits"),
        Fact("reasonBodies", .partnerships(reason.bodies), kept: "reason-bodies"),
        Fact(
          "mergers",
          .records(
            mergers.map {
              [
                Fact("left", .partnership($0.pair.left)),
                Fact("right", .partnership($0.pair.right)),
                Fact("precedents", .partnerships($0.precedents)),
              ]
            })),
        shared.fact,
      ],
      measures: [
        Measure("least-area", least.area, threshold: limits.area),
        Measure("least-member-share", leastShare, threshold: limits.membership),
        Measure(
          "members-common-to-all", Double(shared.members.count),
          threshold: Double(limits.commonMembers), isCount: true),
      ])
  }

  package var scope: FindingScope {
    var scope = FindingScope(partnerships)
    scope.counted = .these(shared.members)
    scope.judged = .every(partnerships)
    return scope
  }

  package var suggestions: [SuggestedChange] { [.join(partnerships, .meetAsOne)] }

  package var pairsCountedApart: [BodyPair] { mergers.map(\.pair) }

  package func grounds(in context: RuleContext) -> EvidenceGrounds {
    var grounds = EvidenceGrounds()
    grounds.partnerships = mergers.flatMap(\.precedents)
    return grounds
  }
}
