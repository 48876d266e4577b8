internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation

/// Evidence with ids in place of indices, a member a field.
struct EvidenceJSON {
  private let landscape: Landscape

  init(landscape: Landscape) { self.landscape = landscape }

  /// The evidence with what it is in `type`; members only ever added.
  func value(of evidence: Evidence, significance: FindingSignificance?) -> JSONValue {
    let value = value(of: evidence)
    guard let significance, case .object(let members) = value else { return value }
    return .object(members + [.init("significance", significance.json(in: landscape))])
  }

  private func value(of evidence: Evidence) -> JSONValue {
    switch evidence {
    case .pair(let pair): object("pair", members(of: pair))
    case .nest(let nest): object("nest", members(of: nest))
    case .table(let table): object("table", members(of: table))
    case .twins(let twins): object("twins", members(of: twins))
    case .misaligned(let misaligned): object("misaligned", members(of: misaligned))
    case .planDuplication(let plans): object("plan-duplication", members(of: plans))
    case .planTiming(let plan): object("plan-timing", members(of: plan))
    case .burden(let burden): object("burden", members(of: burden))
    case .coverage(let coverage): object("coverage", members(of: coverage))
    case .missingMember(let missing): object("missing-member", members(of: missing))
    case .governance(let governance): object("governance", members(of: governance))
    }
  }

  private func object(_ type: String, _ members: [JSONValue.Member]) -> JSONValue {
    .object([.init("type", .string(type))] + members)
  }

  private func members(of pair: PairEvidence) -> [JSONValue.Member] {
    [
      .init("overlap", value(of: pair.overlap)),
      .init("holdsByContainment", .flag(pair.holdsByContainment)),
      .init("shared", value(of: pair.shared)),
    ]
  }

  private func members(of nest: NestEvidence) -> [JSONValue.Member] {
    [
      .init("outer", partnership(nest.outer)),
      .init("inners", partnerships(nest.inners)),
      .init("isSameKind", .flag(nest.isSameKind)),
      .init("overlaps", .array(nest.overlaps.map(value))),
    ]
  }

  private func members(of table: TableEvidence) -> [JSONValue.Member] {
    [
      .init("partnerships", partnerships(table.partnerships)),
      .init("least", scores(table.least)),
      .init("greatestRemit", .number(table.greatestRemit)),
      .init("shared", value(of: table.shared)),
    ]
  }

  private func members(of twins: TwinsEvidence) -> [JSONValue.Member] {
    [
      .init("kind", kind(twins.kind)),
      .init("partnerships", partnerships(twins.partnerships)),
      .init("target", footprint(twins.target)),
      .init("otherKinds", .array(twins.otherKinds.map(kind))),
      .init("share", .number(twins.share)),
      .init("spanningMembers", organisations(twins.spanningMembers)),
      .init("fit", .number(twins.fit)),
      .init("fittingMembers", organisations(twins.fittingMembers)),
      .init("territorialMembers", organisations(twins.territorialMembers)),
      .init("otherTargets", .array(twins.otherTargets.map(footprint))),
      .init("people", .number(twins.people)),
    ]
  }

  private func members(of misaligned: MisalignedEvidence) -> [JSONValue.Member] {
    [
      .init("areas", atoms(misaligned.atoms)),
      .init("people", .number(misaligned.people)),
      .init("changed", footprint(misaligned.changed)),
      .init("partnerships", partnerships(misaligned.partnerships)),
      .init(
        "crossings",
        .array(
          misaligned.crossings.map { crossing in
            [
              "left": footprint(crossing.left),
              "right": footprint(crossing.right),
              "leftKinds": .array(crossing.leftKinds.map(kind)),
              "rightKinds": .array(crossing.rightKinds.map(kind)),
              "sharedPeople": .number(crossing.sharedPeople),
              "leftPeople": .number(crossing.leftPeople),
              "rightPeople": .number(crossing.rightPeople),
            ]
          })),
    ]
  }

  private func members(of plans: PlanDuplicationEvidence) -> [JSONValue.Member] {
    [
      .init("footprint", footprint(plans.footprint)),
      .init("partnerships", partnerships(plans.partnerships)),
      .init("assessments", .array(plans.assessments.map(JSONValue.strings))),
      .init("sharedMembers", organisations(plans.sharedMembers)),
      .init("people", .number(plans.people)),
    ]
  }

  private func members(of plan: PlanTimingEvidence) -> [JSONValue.Member] {
    [
      .init("partnership", partnership(plan.partnership)),
      .init("plan", .string(plan.plan)),
      .init("from", .string(plan.from.description)),
      .init("to", .string(plan.to.description)),
      .init("datesAreFromTitle", .flag(plan.datesAreFromTitle)),
      .init("cycleEndYear", .integer(plan.cycleEndYear)),
    ]
  }

  private func members(of burden: BurdenEvidence) -> [JSONValue.Member] {
    [
      .init("organisation", organisation(burden.organisation)),
      .init("seats", .integer(burden.seats)),
      .init("meetingDays", .number(burden.meetingDays)),
      .init("repeatSeats", .integer(burden.repeatSeats)),
      .init("isAboveSeatPercentile", .flag(burden.isAboveSeatPercentile)),
      .init("isAboveDayPercentile", .flag(burden.isAboveDayPercentile)),
      .init("isAboveKindMedian", .flag(burden.isAboveKindMedian)),
      .init("percentileSeats", .number(burden.percentileSeats)),
      .init("percentileDays", .number(burden.percentileDays)),
      .init("kindMedianSeats", burden.kindMedianSeats.map { .number($0) } ?? .null),
      .init("kindBodies", .integer(burden.kindBodies)),
      .init("partnerships", partnerships(burden.partnerships)),
      .init("freedBy", .strings(burden.freedBy)),
      .init("freedSeats", .integer(burden.freedSeats)),
    ]
  }

  private func members(of coverage: CoverageEvidence) -> [JSONValue.Member] {
    [
      .init("kind", kind(coverage.kind)),
      .init("problem", .string(coverage.problem.rawValue)),
      .init("areas", atoms(coverage.atoms)),
      .init("partnerships", partnerships(coverage.partnerships)),
      .init("people", .number(coverage.people)),
    ]
  }

  private func members(of missing: MissingMemberEvidence) -> [JSONValue.Member] {
    [
      .init("partnership", partnership(missing.partnership)),
      .init(
        "gaps",
        .array(
          missing.gaps.map {
            [
              "memberKind": .string($0.memberKind),
              "organisations": organisations($0.organisations),
            ]
          })),
      .init("people", .number(missing.people)),
    ]
  }

  private func members(of governance: GovernanceEvidence) -> [JSONValue.Member] {
    [
      .init("partnership", partnership(governance.partnership)),
      .init("problems", .strings(governance.problems.map(\.rawValue))),
      .init("people", .number(governance.people)),
    ]
  }

  private func value(of overlap: PairOverlap) -> JSONValue {
    [
      "left": partnership(overlap.left),
      "right": partnership(overlap.right),
      "similarity": scores(overlap.similarity),
      "leftInRight": scores(overlap.leftInRight),
      "rightInLeft": scores(overlap.rightInLeft),
      "sharedMembers": .integer(overlap.sharedMembers),
      "leftMembers": .integer(overlap.leftMembers),
      "rightMembers": .integer(overlap.rightMembers),
    ]
  }

  private func value(of shared: SharedParts) -> JSONValue {
    [
      "members": organisations(shared.members),
      "membersOfSome": organisations(shared.membersOfSome),
      "areas": atoms(shared.atoms),
      "areasOfSome": atoms(shared.atomsOfSome),
      "remits": remits(shared.remits),
      "remitsOfSome": remits(shared.remitsOfSome),
      "people": .number(shared.people),
    ]
  }

  private func scores(_ scores: LayerScores) -> JSONValue {
    [
      "area": .number(scores.area),
      "membership": .number(scores.membership),
      "remit": .number(scores.remit),
    ]
  }

  private func partnership(_ index: PartnershipIndex) -> JSONValue {
    .string(landscape.partnerships[Int(index)].id)
  }

  private func partnerships(_ indices: [PartnershipIndex]) -> JSONValue {
    .array(indices.map(partnership))
  }

  private func organisation(_ index: OrganisationIndex) -> JSONValue {
    .string(landscape.organisations[Int(index)].id)
  }

  private func organisations(_ indices: [OrganisationIndex]) -> JSONValue {
    .array(indices.map(organisation))
  }

  private func kind(_ index: KindIndex) -> JSONValue { .string(landscape.kinds[Int(index)].id) }

  private func remits(_ indices: [RemitIndex]) -> JSONValue {
    .strings(indices.map { landscape.remits[Int($0)].id })
  }

  private func atoms(_ indices: [AtomIndex]) -> JSONValue {
    .strings(indices.map { landscape.area(ofAtom: $0).code })
  }

  private func footprint(_ index: FootprintIndex) -> JSONValue {
    .string(landscape.footprints.ids[Int(index)])
  }
}
