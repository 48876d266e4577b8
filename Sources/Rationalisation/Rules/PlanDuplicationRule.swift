internal import LandscapeModel
internal import OverlapGraph

/// plan-duplication: three or more strategic bodies of one footprint that each assess needs.
struct PlanDuplicationRule: Sendable {
  let context: RuleContext

  /// Footprints with enough assessing bodies, ascending, and how many have two or more.
  func groups() -> (kept: [PlanDuplicationEvidence], applied: Int) {
    var bodies: [FootprintIndex: [PartnershipIndex]] = [:]
    for partnership in context.partnershipIndices
    where context.functions[Int(partnership)] == .strategic
      && !context.landscape.partnerships[Int(partnership)].needsAssessments.isEmpty
    {
      bodies[context.footprint(of: partnership), default: []].append(partnership)
    }
    let several = bodies.filter { $0.value.count > 1 }
    let kept = several.filter {
      $0.value.count >= context.settings.plans.bodies
    }.map { footprint, group in
      PlanDuplicationEvidence(
        footprint: footprint, partnerships: group,
        assessments: group.map { context.landscape.partnerships[Int($0)].needsAssessments },
        sharedMembers: seats(on: group).filter { $0.count > 1 }.map(\.organisation),
        people: context.people(in: context.incidence.footprints[footprint]))
    }
    return (kept.sorted { $0.footprint < $1.footprint }, several.count)
  }

  /// Drafts for `groups`, in their order.
  func drafts(of groups: [PlanDuplicationEvidence]) -> [Draft] {
    groups.map { evidence in
      // One joint assessment: a day for each body beyond the first that a member assesses with.
      let saved = seats(on: evidence.partnerships).reduce(0) { $0 + $1.count - 1 }
      return Draft(
        rule: .planDuplication, list: .main,
        anchor: [context.landscape.footprints.ids[Int(evidence.footprint)]],
        subjects: evidence.partnerships.map(Subject.partnership) + [
          .footprint(evidence.footprint)
        ],
        evidence: .planDuplication(evidence), action: .local,
        partnerships: evidence.partnerships,
        margins: [min(1, 0.4 + 0.15 * Double(evidence.partnerships.count - 2))],
        freed: FreedTime(days: Double(saved), isAssumed: false), people: evidence.people)
    }
  }

  /// The members of `group` and on how many of its bodies each sits, ascending.
  private func seats(on group: [PartnershipIndex]) -> [(
    organisation: OrganisationIndex, count: Int
  )] {
    var counts: [OrganisationIndex: Int] = [:]
    for partnership in group {
      for member in context.members(of: partnership) { counts[member, default: 0] += 1 }
    }
    return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
