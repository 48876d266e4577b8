package import LandscapeModel

/// governance-gap: an explicit no for scrutiny or annual report, an ended parent, a sub-group cycle.
///
/// Unknown is never no. A scrutiny body whose parent is the partnership counts as its scrutiny;
/// scrutiny bodies themselves need none.
package struct GovernanceGapRule: ReviewRule {
  package static let rule = Rule(rawValue: "governance-gap")
  package static let version = 2
  package static let group = FindingGroup.gap
  package static let thresholds: [String] = []

  package static let readsSeats = false

  package static let needs: [RuleNeed] = [governance]

  private static let governance = RuleNeed.each(.governance) { partnership, context in
    let record = context.landscape.partnerships[Int(partnership)]
    return record.scrutiny != .unknown || record.annualReport != .unknown || record.parent != nil
  }

  package static func run(in context: RuleContext, after earlier: RuleOutcomes) -> RuleResult {
    let rule = GovernanceGapRule(context: context)
    let gaps = rule.gaps()
    return RuleResult(
      drafts: rule.drafts(of: gaps.kept),
      counts: RuleCounts(
        rule: Self.rule, applied: gaps.applied, fired: gaps.kept.count,
        notApplicable: gaps.notApplicable))
  }

  let context: RuleContext

  /// Partnerships with a problem, ascending, and how many say nothing either way.
  func gaps() -> (kept: [GovernanceEvidence], applied: Int, notApplicable: Int) {
    let partnerships = context.landscape.partnerships
    var isScrutinised = [Bool](repeating: false, count: partnerships.count)
    // Who scrutinises may be of no nation or of another.
    for (body, function) in context.functions.enumerated() where function == .scrutiny {
      let parent = context.parents[body]
      if parent >= 0 { isScrutinised[Int(parent)] = true }
    }
    var kept: [GovernanceEvidence] = []
    var (applied, notApplicable) = (0, 0)
    for partnership in context.partnershipIndices {
      let record = partnerships[Int(partnership)]
      var problems: [GovernanceEvidence.Problem] = []
      if record.scrutiny == .no, !isScrutinised[Int(partnership)],
        context.functions[Int(partnership)] != .scrutiny
      {
        problems.append(.noScrutiny)
      }
      if record.annualReport == .no { problems.append(.noAnnualReport) }
      if case .inactive = record.parent { problems.append(.endedParent) }
      if context.isInCycle[Int(partnership)] { problems.append(.subgroupCycle) }
      if !problems.isEmpty {
        applied += 1
        kept.append(
          GovernanceEvidence(
            partnership: partnership, problems: problems,
            people: context.people(in: context.landscape.atoms(of: partnership))))
      } else if record.scrutiny == .unknown, record.annualReport == .unknown,
        record.parent == nil
      {
        notApplicable += 1
      } else {
        applied += 1
      }
    }
    return (kept, applied, notApplicable)
  }

  /// Drafts for `gaps`, in their order; most people come first in their list.
  func drafts(of gaps: [GovernanceEvidence]) -> [Draft] {
    gaps.map { evidence in
      Draft(
        rule: Self.rule, list: .putRight, anchor: [context.id(of: evidence.partnership)],
        subjects: [.partnership(evidence.partnership)], evidence: evidence,
        action: .local, partnerships: [evidence.partnership], margins: [1],
        people: evidence.people, order: -evidence.people)
    }
  }
}

/// What is wrong with the governance of one partnership.
package struct GovernanceEvidence: Evidence {
  package enum Problem: String, CaseIterable, Sendable {
    case noScrutiny = "no-scrutiny"
    case noAnnualReport = "no-annual-report"
    case endedParent = "ended-parent"
    case subgroupCycle = "subgroup-cycle"
  }
  package var partnership: PartnershipIndex
  package var problems: [Problem]
  package var people: Double

  package init(partnership: PartnershipIndex, problems: [Problem], people: Double) {
    self.partnership = partnership
    self.problems = problems
    self.people = people
  }

  package func account(in context: AccountContext) -> FindingAccount {
    FindingAccount(
      type: "governance",
      facts: [
        Fact("partnership", .partnership(partnership)),
        Fact("problems", .words(problems.map(\.rawValue)), kept: "problems"),
        Fact("people", .amount(people)),
      ])
  }

  package var scope: FindingScope { FindingScope([partnership]) }

  package func grounds(in context: RuleContext) -> EvidenceGrounds {
    var grounds = EvidenceGrounds()
    grounds.partnerships = context.parents.indices.map { PartnershipIndex($0) }.filter {
      context.parents[Int($0)] == partnership
    }
    return grounds
  }
}
