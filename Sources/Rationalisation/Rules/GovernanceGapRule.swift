internal import LandscapeModel

/// governance-gap: an explicit no for scrutiny or annual report, an ended parent, a sub-group cycle.
///
/// Unknown is never no. A scrutiny body whose parent is the partnership counts as its scrutiny;
/// scrutiny bodies themselves need none.
struct GovernanceGapRule: Sendable {
  let context: RuleContext

  /// Partnerships with a problem, ascending, and how many say nothing either way.
  func gaps() -> (kept: [GovernanceEvidence], applied: Int, notApplicable: Int) {
    let partnerships = context.landscape.partnerships
    var isScrutinised = [Bool](repeating: false, count: partnerships.count)
    for partnership in context.partnershipIndices
    where context.functions[Int(partnership)] == .scrutiny {
      let parent = context.parents[Int(partnership)]
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
        rule: .governanceGap, list: .putRight, anchor: [context.id(of: evidence.partnership)],
        subjects: [.partnership(evidence.partnership)], evidence: .governance(evidence),
        action: .local, partnerships: [evidence.partnership], margins: [1],
        people: evidence.people, order: -evidence.people)
    }
  }
}
