package import LandscapeModel
package import OverlapGraph

/// wholly-seated: a body all of whose members sit on a board of many tasks in the same place.
///
/// Both strategic; area ≥ .8; every counted member of the inner sits on the outer; the inner has at least
/// 3 of at least 2 kinds of organisation; the outer is multi-purpose; no pair, nest or table finding
/// joins the two. Of two multi-purpose bodies the smaller is the inner, of equals the first by id.
package struct WhollySeatedRule: ReviewRule {
  package static let rule = Rule(rawValue: "wholly-seated")
  package static let isByPrecedence = true
  package static let group = FindingGroup.overlap
  package static let thresholds = [
    "wholly-seated.area", "wholly-seated.members", "wholly-seated.kinds",
  ]

  package static let needs: [RuleNeed] = [.purpose, .footprint, .members, .memberKinds]
  package static let leastPartnerships = 2

  package static func partnerships(in context: RuleContext) -> [PartnershipIndex] {
    context.strategic
  }

  let context: RuleContext
  private var limits: WhollySeatedSettings { context.settings.whollySeated }

  package static func run(in context: RuleContext, after earlier: RuleOutcomes) -> RuleResult {
    let rule = WhollySeatedRule(context: context)
    let found = rule.seated()
    let own = found.kept.filter { !earlier.isClaimed($0.pair) }
    return RuleResult(
      drafts: rule.drafts(of: own),
      counts: RuleCounts(
        rule: Self.rule, applied: found.applied, fired: own.count,
        notApplicable: found.notApplicable, excluded: found.excluded),
      holding: Set(found.kept.map(\.pair)))
  }

  /// An inner body that is asked, whatever it sits on: enough members of enough kinds.
  private func isApplicable(_ inner: PartnershipIndex) -> Bool {
    let members = context.members(of: inner)
    return context.functions[Int(inner)] == .strategic && members.count >= limits.members
      && context.seats.memberKindCount(of: inner) >= limits.kinds
  }

  /// Bodies that meet the condition, ascending by inner, then outer; the inner is `left`.
  private func seated() -> (
    kept: [SeatedEvidence], applied: Int, notApplicable: Int, excluded: Int
  ) {
    let cells = Cells(context: context) { Cells.Key(footprint: context.footprint(of: $0)) }
    let targets = cells.meeting(context: context) { relation, _, _ in
      meets(relation.similarity, limits.area)
    } cells: { _, _ in
      true
    }
    let search = SharedMemberSearch(context: context, cells: cells)
    var kept: [SeatedEvidence] = []
    var (applied, notApplicable, excluded) = (0, 0, 0)
    for inner in context.partnershipIndices {
      guard isApplicable(inner) else {
        notApplicable += 1
        continue
      }
      let row = targets[cells.ofPartnership[Int(inner)]]
      for outer in search.candidates(of: inner, holding: 1, by: .count, in: row)
      where isOuter(outer, to: inner) {
        let overlap = context.overlaps.overlap(inner, outer)
        guard overlap.sharedMembers == overlap.leftMembers else { continue }
        if context.exclusion(inner, outer) != nil {
          excluded += 1
        } else {
          applied += 1
          if meets(overlap.similarity.area, limits.area) {
            kept.append(
              SeatedEvidence(
                overlap: overlap, memberKinds: context.seats.memberKinds(of: inner),
                shared: SharedParts(of: [inner, outer].sorted(), in: context)))
          }
        }
      }
    }
    return (kept, applied, notApplicable, excluded)
  }

  /// Whether `outer` could take what `inner` does; of two that could take each other's only one is asked.
  private func isOuter(_ outer: PartnershipIndex, to inner: PartnershipIndex) -> Bool {
    guard context.functions[Int(outer)] == .strategic, context.isMultiPurpose[Int(outer)] else {
      return false
    }
    guard context.isMultiPurpose[Int(inner)] else { return true }
    let (few, many) = (context.members(of: inner).count, context.members(of: outer).count)
    return few < many || few == many && inner < outer
  }

  /// Drafts for bodies that hold, in their order.
  private func drafts(of seated: [SeatedEvidence]) -> [Draft] {
    seated.map { evidence in
      let (inner, outer) = (evidence.overlap.left, evidence.overlap.right)
      let both = [inner, outer].sorted()
      return Draft(
        rule: Self.rule, list: context.list(of: both),
        anchor: [context.id(of: inner), context.id(of: outer)],
        subjects: both.map(Subject.partnership), evidence: evidence, action: .local,
        partnerships: both, margins: context.margins([.membership: evidence.share]),
        freed: context.freedByReporting(inner, outer, shared: evidence.overlap.leftMembers),
        people: evidence.shared.people, claims: .every(both), precedents: .links)
    }
  }
}

/// A body whose members all sit on another.
package struct SeatedEvidence: Evidence {
  /// The inner body as `left`, the outer as `right`.
  package var overlap: PairOverlap
  /// The kinds of organisation among the inner's members, in byte order.
  package var memberKinds: [String]
  package var shared: SharedParts

  package init(overlap: PairOverlap, memberKinds: [String], shared: SharedParts) {
    self.overlap = overlap
    self.memberKinds = memberKinds
    self.shared = shared
  }

  fileprivate var pair: BodyPair { BodyPair(overlap.left, overlap.right) }

  /// c: members of both among the members of either, by plain count; all of the inner's are of both.
  fileprivate var share: Double {
    overlap.rightMembers > 0 ? Double(overlap.leftMembers) / Double(overlap.rightMembers) : 0
  }

  package func account(in context: AccountContext) -> FindingAccount {
    let limits = context.settings.whollySeated
    return FindingAccount(
      type: "seated",
      facts: [
        Fact("inner", .partnership(overlap.left), kept: "inners"),
        Fact("outer", .partnership(overlap.right), kept: "outer"),
        Fact("overlap", .record(overlap.facts(isKept: true))),
        Fact("memberKinds", .words(memberKinds)),
        Fact("share", .score(share)), shared.fact,
      ] + context.remitText(of: overlap.left, overlap.right),
      measures: [
        Measure("area", overlap.similarity.area, threshold: limits.area),
        Measure(
          "members-of-inner", Double(overlap.leftMembers), threshold: Double(limits.members),
          isCount: true),
        Measure(
          "member-kinds-of-inner", Double(memberKinds.count), threshold: Double(limits.kinds),
          isCount: true),
      ])
  }

  package var scope: FindingScope {
    var scope = FindingScope([overlap.left, overlap.right])
    scope.outer = overlap.right
    scope.counted = .these(shared.members)
    scope.judged = .every([overlap.left, overlap.right])
    return scope
  }

  package var suggestions: [SuggestedChange] { [.subgroups([overlap.left], of: overlap.right)] }
}
