package import LandscapeModel
internal import OverlapGraph

/// plan-duplication: three or more strategic bodies of one footprint that each assess needs.
package struct PlanDuplicationRule: ReviewRule {
  package static let rule = Rule(rawValue: "plan-duplication")
  package static let group = FindingGroup.fragmentation
  package static let version = 2
  package static let thresholds = ["plans.bodies"]
  /// An assessment is made once in a cycle.
  package static let furtherSettings = ["plans.election-cycle-years"]

  package static let needs: [RuleNeed] = [assessment, .footprint]
  package static let leastPartnerships = 2

  private static let assessment = RuleNeed.some(.needsAssessment) { context in
    context.partnerships.contains { !$0.needsAssessments.isEmpty }
  } isMet: { partnership, context in
    !context.landscape.partnerships[Int(partnership)].needsAssessments.isEmpty
  }

  package static func partnerships(in context: RuleContext) -> [PartnershipIndex] {
    context.strategic
  }

  let context: RuleContext

  package static func run(in context: RuleContext, after earlier: RuleOutcomes) -> RuleResult {
    let rule = PlanDuplicationRule(context: context)
    let groups = rule.groups()
    return RuleResult(
      drafts: rule.drafts(of: groups.kept),
      counts: RuleCounts(rule: Self.rule, applied: groups.applied, fired: groups.kept.count))
  }

  /// Footprints with enough assessing bodies, ascending, and how many have two or more.
  func groups() -> (kept: [PlanDuplicationEvidence], applied: Int) {
    var bodies: [FootprintIndex: [PartnershipIndex]] = [:]
    for partnership in context.partnershipIndices
    where context.functions[Int(partnership)] == .strategic
      && !context.landscape.partnerships[Int(partnership)].needsAssessments.isEmpty
      // Bodies of which no place is known are not in one place.
      && RuleNeed.footprint.isMet(partnership, context)
    {
      bodies[context.footprint(of: partnership), default: []].append(partnership)
    }
    let several = bodies.filter { $0.value.count > 1 }
    let kept = several.filter {
      $0.value.count >= context.settings.plans.bodies
    }.map { footprint, group in
      PlanDuplicationEvidence(
        footprint: footprint, partnerships: group,
        assessments: group.map {
          context.landscape.partnerships[Int($0)].needsAssessments.map(\.english)
        },
        sharedMembers: seats(on: group).filter { $0.count > 1 }.map(\.organisation),
        people: context.people(in: context.incidence.footprints[footprint]),
        clashes: AssessmentClash.all(
          of: group, in: context.landscape, least: context.settings.plans.bodies))
    }
    return (kept.sorted { $0.footprint < $1.footprint }, several.count)
  }

  /// Drafts for `groups`, in their order.
  func drafts(of groups: [PlanDuplicationEvidence]) -> [Draft] {
    groups.map { evidence in
      // One joint assessment: a day for each body beyond the first that a member assesses with. It is made
      // once in a cycle, so that a year has its share; how long it takes nobody knows: it is assumed.
      let saved = seats(on: evidence.partnerships).reduce(0) { $0 + $1.count - 1 }
      let years = Double(context.settings.plans.electionCycleYears)
      return Draft(
        rule: Self.rule, list: .main,
        anchor: [context.landscape.footprints.ids[Int(evidence.footprint)]],
        subjects: evidence.partnerships.map(Subject.partnership) + [
          .footprint(evidence.footprint)
        ],
        evidence: evidence, action: .local,
        partnerships: evidence.partnerships,
        margins: [min(1, 0.4 + 0.15 * Double(evidence.partnerships.count - 2))],
        freed: FreedTime(days: Double(saved) / years, isAssumed: true), people: evidence.people)
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

/// Bodies of one footprint that each assess needs.
package struct PlanDuplicationEvidence: Evidence {
  package var footprint: FootprintIndex
  package var partnerships: [PartnershipIndex]
  /// Assessments as catalogued, in the order of `partnerships`.
  package var assessments: [[String]]
  /// Members of two or more of them, ascending: who assesses the same people more than once.
  package var sharedMembers: [OrganisationIndex]
  package var people: Double
  /// Years in which so many of the assessments end together; a note, no part of the condition.
  package var clashes: [AssessmentClash]

  package init(
    footprint: FootprintIndex, partnerships: [PartnershipIndex], assessments: [[String]],
    sharedMembers: [OrganisationIndex], people: Double, clashes: [AssessmentClash] = []
  ) {
    self.footprint = footprint
    self.partnerships = partnerships
    self.assessments = assessments
    self.sharedMembers = sharedMembers
    self.people = people
    self.clashes = clashes
  }

  package func account(in context: AccountContext) -> FindingAccount {
    FindingAccount(
      type: "plan-duplication",
      facts: [
        Fact("footprint", .footprint(footprint)),
        Fact("partnerships", .partnerships(partnerships), kept: "partnerships"),
        Fact("assessments", .textLists(assessments), kept: "assessments"),
        Fact("sharedMembers", .organisations(sharedMembers), kept: "shared-members"),
        Fact("people", .amount(people)),
        Fact(
          "bodies",
          .records(
            zip(partnerships, assessments).map {
              [Fact("partnership", .partnership($0)), Fact("assessments", .textLists([$1]))]
            }), isExported: false),
      ] + dated,
      measures: [
        Measure(
          "bodies-assessing", Double(partnerships.count),
          threshold: Double(context.settings.plans.bodies),
          isCount: true)
      ])
  }

  /// Told only where the catalogue has such dates.
  private var dated: [Fact] {
    clashes.isEmpty
      ? []
      : [
        Fact(
          "clashes",
          .records(
            clashes.map {
              [Fact("year", .year($0.year)), Fact("partnerships", .partnerships($0.partnerships))]
            }))
      ]
  }

  package var questionAnchor: QuestionAnchor { .plans }

  package var scope: FindingScope {
    var scope = FindingScope(partnerships)
    scope.place = .footprint(footprint)
    scope.counted = .these(sharedMembers)
    scope.judged = .every(partnerships)
    return scope
  }

  package func grounds(in context: RuleContext) -> EvidenceGrounds {
    var grounds = EvidenceGrounds()
    grounds.footprints = [footprint]
    return grounds
  }
}
