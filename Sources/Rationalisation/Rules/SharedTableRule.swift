package import LandscapeModel
package import OverlapGraph

/// shared-table: groups in which everybody sits with nearly the same organisations in one place.
///
/// Complete linkage: every two area ≥ .8 and membership ≥ .7, at least 4 members common to all, and
/// some two remit < .6 (or three or more bodies alike). When no two share a remit, none is a
/// delivery group and none is multi-purpose, every two membership ≥ .8.
package struct SharedTableRule: ReviewRule {
  package static let rule = Rule(rawValue: "shared-table")
  package static let group = FindingGroup.overlap
  package static let thresholds = [
    "shared-table.area", "shared-table.membership", "shared-table.remit-below",
    "shared-table.common-members", "shared-table.membership-without-remit",
  ]
  /// Mergers inside a group are counted there.
  package static let furtherSettings = MergeCandidateRule.thresholds

  package static let needs: [RuleNeed] = [.footprint, .members]
  package static let leastPartnerships = 2

  package static func partnerships(in context: RuleContext) -> [PartnershipIndex] {
    context.comparable
  }

  let context: RuleContext
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
    var membership: Double
  }

  /// Every two that meet area and membership, like with like; ascending.
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
        of: left, holding: min(limits.membership, 1), by: .weight, in: row)
      where right > left {
        let membership = context.overlaps.membership(left, right)
        guard meets(membership, limits.membership) else { continue }
        if context.exclusion(left, right) == nil {
          kept.append(Link(left: left, right: right, membership: membership))
        } else {
          excluded += 1
        }
      }
    }
    return (kept, excluded)
  }

  /// The groups that hold, in the order of their first bodies.
  func tables(of links: [Link]) -> [TableEvidence] {
    groups(of: links).map(evidence(of:)).filter(holds)
  }

  /// Groups by complete linkage, each ascending, in the order of their first bodies.
  ///
  /// The two groups whose least membership is greatest are joined first (of equals the pair with
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
    var greatestRemit = 0.0
    for (place, left) in group.enumerated() {
      for right in group[(place + 1)...] {
        let scores = context.overlaps.weightedJaccard(left, right)
        least.area = min(least.area, scores.area)
        least.membership = min(least.membership, scores.membership)
        least.remit = min(least.remit, scores.remit)
        greatestRemit = max(greatestRemit, scores.remit)
      }
    }
    return TableEvidence(
      partnerships: group, shared: SharedParts(of: group, in: context), least: least,
      greatestRemit: greatestRemit)
  }

  /// The conditions on a group beyond linkage.
  func holds(_ evidence: TableEvidence) -> Bool {
    let group = evidence.partnerships
    guard evidence.shared.members.count >= limits.commonMembers else { return false }
    let differs = !meets(evidence.least.remit, limits.remitBelow)
    guard differs || group.count >= 3 else { return false }
    return isTied(evidence) || meets(evidence.least.membership, limits.membershipWithoutRemit)
  }

  /// Whether something besides members ties the group: a remit that two share, a delivery group, a
  /// multi-purpose body. Bodies that run services differ in remit by what they are.
  private func isTied(_ evidence: TableEvidence) -> Bool {
    let group = evidence.partnerships
    return evidence.greatestRemit > 0 || context.list(of: group) == .services
      || group.contains { context.functions[Int($0)] == .delivery }
      || group.contains { context.isMultiPurpose[Int($0)] }
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
      return Draft(
        rule: Self.rule, list: context.list(of: group),
        anchor: [anchorFootprint(of: group), context.id(of: group[0])],
        subjects: group.map(Subject.partnership), evidence: evidence, action: .local,
        partnerships: group,
        margins: context.margins([
          .membership: margin(meanMembership(of: group), beyond: limits.membership)
        ]),
        freed: freed, people: evidence.shared.people, claims: claims, precedents: .links)
    }
  }

  /// The mean over every two: the least would let one body speak for all.
  private func meanMembership(of group: [PartnershipIndex]) -> Double {
    var (sum, pairs) = (0.0, 0)
    for (place, left) in group.enumerated() {
      for right in group[(place + 1)...] {
        sum += context.overlaps.membership(left, right)
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
  /// The greatest remit score over every two: 0 when no two share a remit.
  package var greatestRemit: Double

  package init(
    partnerships: [PartnershipIndex], shared: SharedParts, least: LayerScores,
    greatestRemit: Double
  ) {
    self.partnerships = partnerships
    self.shared = shared
    self.least = least
    self.greatestRemit = greatestRemit
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
        Fact("greatestRemit", .score(greatestRemit)),
        shared.fact,
      ],
      measures: [
        Measure("least-area", least.area, threshold: limits.area),
        Measure(
          "least-membership", least.membership,
          threshold: greatestRemit > 0 ? limits.membership : limits.membershipWithoutRemit),
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
  package var joined: [PartnershipIndex] { partnerships }
}
