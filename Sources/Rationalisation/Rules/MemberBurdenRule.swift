package import LandscapeModel
internal import OverlapGraph

/// member-burden: organisations that carry far more seats or meeting-days than others.
///
/// Above the 95th percentile of all organisations with a seat, in seats or in days; or ≥ 1.5 times
/// the median of its own kind, where the kind has ≥ 5 bodies and it has ≥ 10 seats.
package struct MemberBurdenRule: ReviewRule {
  package static let rule = Rule(rawValue: "member-burden")
  package static let group = FindingGroup.burden
  package static let thresholds = [
    "burden.percentile", "burden.median-ratio", "burden.kind-bodies", "burden.kind-seats",
  ]

  package static let countsMeetings = true

  /// Seats are counted over the members of all partnerships.
  package static let needs: [RuleNeed] = [.members]

  let context: RuleContext
  private var limits: BurdenSettings { context.settings.burden }

  package static func run(in context: RuleContext, after earlier: RuleOutcomes) -> RuleResult {
    let rule = MemberBurdenRule(context: context)
    let burdened = rule.burdened()
    return RuleResult(
      drafts: rule.drafts(of: burdened.kept),
      counts: RuleCounts(
        rule: Self.rule, applied: burdened.applied, fired: burdened.kept.count,
        notApplicable: context.hasOrganisation.count { $0 } - burdened.applied))
  }

  /// Organisations with a seat, ascending, with their seats and their meeting-days a year.
  private func loads() -> (seated: [Int], seats: [Double], days: [Double]) {
    let seated = context.landscape.organisations.indices.filter {
      !context.incidence.partnershipsOf.range(of: $0).isEmpty
    }
    return (
      seated, seated.map { Double(context.incidence.partnershipsOf.range(of: $0).count) },
      seated.map { organisation in
        context.incidence.partnershipsOf[organisation].reduce(0) {
          $0 + context.meetings.perYear[Int($1)]
        }
      }
    )
  }

  /// What the organisations of this landscape are measured against.
  func bars() -> BurdenBars {
    let (seated, seats, days) = loads()
    var seatsOfKind: [String: [Double]] = [:]
    for (place, organisation) in seated.enumerated() {
      let kind = context.landscape.organisations[organisation].kind
      if !kind.isEmpty { seatsOfKind[kind, default: []].append(seats[place]) }
    }
    return BurdenBars(
      seats: percentile(limits.percentile, of: seats),
      days: percentile(limits.percentile, of: days),
      kindMedians: seatsOfKind.mapValues { median(of: $0) ?? 0 },
      kindBodies: seatsOfKind.mapValues(\.count))
  }

  /// Organisations that carry most, ascending, and how many have a seat.
  func burdened() -> (kept: [BurdenEvidence], applied: Int) {
    let landscape = context.landscape
    let (seated, seats, days) = loads()
    let bars = context.burdenBars ?? bars()
    let (seatLimit, dayLimit) = (bars.seats, bars.days)
    var kept: [BurdenEvidence] = []
    for (place, organisation) in seated.enumerated() {
      let kind = landscape.organisations[organisation].kind
      let bodies = bars.kindBodies[kind] ?? 0
      let middle = bars.kindMedians[kind]
      let isAboveMedian =
        bodies >= limits.kindBodies && seats[place] >= Double(limits.kindSeats)
        && middle.map { meets(seats[place] / $0, limits.medianRatio) } ?? false
      let isAboveSeats = seats[place] > seatLimit + thresholdTolerance
      let isAboveDays = days[place] > dayLimit + thresholdTolerance
      guard isAboveSeats || isAboveDays || isAboveMedian else { continue }
      let partnerships = Array(context.incidence.partnershipsOf[organisation])
      let kinds = Set(partnerships.map { landscape.partnerships[Int($0)].kind })
      kept.append(
        BurdenEvidence(
          organisation: OrganisationIndex(organisation), seats: partnerships.count,
          meetingDays: days[place], repeatSeats: partnerships.count - kinds.count,
          isAboveSeatPercentile: isAboveSeats, isAboveDayPercentile: isAboveDays,
          isAboveKindMedian: isAboveMedian, percentileSeats: seatLimit,
          percentileDays: dayLimit, kindMedianSeats: middle, kindBodies: bodies,
          partnerships: partnerships))
    }
    return (kept, seated.count)
  }

  /// Drafts for `burdened`, in their order; most seats come first in their list, then most days.
  func drafts(of burdened: [BurdenEvidence]) -> [Draft] {
    burdened.map { evidence in
      // Above which of its limits it lies furthest, as a share of its own seats or days.
      let beyond =
        [
          1 - evidence.percentileSeats / Double(max(1, evidence.seats)),
          evidence.meetingDays > 0 ? 1 - evidence.percentileDays / evidence.meetingDays : 0,
          evidence.isAboveKindMedian
            ? 1 - limits.medianRatio * (evidence.kindMedianSeats ?? 0)
              / Double(max(1, evidence.seats)) : 0,
        ].max() ?? 0
      return Draft(
        rule: Self.rule, list: .burden,
        anchor: [context.landscape.organisations[Int(evidence.organisation)].id],
        subjects: [.organisation(evidence.organisation)], evidence: evidence,
        action: .local, partnerships: evidence.partnerships, margins: [min(max(beyond, 0), 1)],
        people: context.people(in: context.organisationAtoms[evidence.organisation]),
        order: -(Double(evidence.seats) * 1e6 + evidence.meetingDays),
        surenessOf: evidence.organisation)
    }
  }
}

/// What the load of an organisation is measured against.
///
/// A scenario is judged by the bars of the landscape before it: with percentiles of its own somebody
/// would always be above them, however much was freed.
package struct BurdenBars: Sendable {
  let seats: Double
  let days: Double
  /// By kind of organisation.
  let kindMedians: [String: Double]
  let kindBodies: [String: Int]
}

/// What one organisation carries.
package struct BurdenEvidence: Evidence {
  package var organisation: OrganisationIndex
  package var seats: Int
  package var meetingDays: Double
  /// Seats beyond one for each kind.
  package var repeatSeats: Int
  /// Which of the conditions hold.
  package var isAboveSeatPercentile: Bool
  package var isAboveDayPercentile: Bool
  package var isAboveKindMedian: Bool
  /// The percentile's value in seats and in days, and the median of its own kind.
  package var percentileSeats: Double
  package var percentileDays: Double
  package var kindMedianSeats: Double?
  package var kindBodies: Int
  /// Partnerships it is counted on, ascending.
  package var partnerships: [PartnershipIndex]
  /// What the other findings would do for its seats.
  package var relief: BurdenRelief.Relief

  package init(
    organisation: OrganisationIndex, seats: Int, meetingDays: Double, repeatSeats: Int,
    isAboveSeatPercentile: Bool, isAboveDayPercentile: Bool, isAboveKindMedian: Bool,
    percentileSeats: Double, percentileDays: Double, kindMedianSeats: Double?, kindBodies: Int,
    partnerships: [PartnershipIndex], relief: BurdenRelief.Relief = BurdenRelief.Relief()
  ) {
    self.organisation = organisation
    self.seats = seats
    self.meetingDays = meetingDays
    self.repeatSeats = repeatSeats
    self.isAboveSeatPercentile = isAboveSeatPercentile
    self.isAboveDayPercentile = isAboveDayPercentile
    self.isAboveKindMedian = isAboveKindMedian
    self.percentileSeats = percentileSeats
    self.percentileDays = percentileDays
    self.kindMedianSeats = kindMedianSeats
    self.kindBodies = kindBodies
    self.partnerships = partnerships
    self.relief = relief
  }

  package func account(in context: AccountContext) -> FindingAccount {
    FindingAccount(
      type: "burden",
      facts: [
        Fact("organisation", .organisation(organisation)),
        Fact("seats", .count(seats), kept: "seats"),
        Fact("meetingDays", .amount(meetingDays), kept: "meeting-days"),
        Fact("repeatSeats", .count(repeatSeats), kept: "repeat-seats"),
        Fact("isAboveSeatPercentile", .flag(isAboveSeatPercentile)),
        Fact("isAboveDayPercentile", .flag(isAboveDayPercentile)),
        Fact("isAboveKindMedian", .flag(isAboveKindMedian)),
        Fact("percentileSeats", .amount(percentileSeats)),
        Fact("percentileDays", .amount(percentileDays)),
        Fact("kindMedianSeats", kindMedianSeats.map { .amount($0) } ?? .none),
        Fact("kindBodies", .count(kindBodies)),
        Fact("partnerships", .partnerships(partnerships), kept: "partnerships"),
        Fact("freedBy", .findings(relief.freedBy)),
        Fact("freedSeats", .count(relief.freedSeats)),
        Fact("sharedBy", .findings(relief.sharedBy)),
        Fact("sharedSittings", .count(relief.sharedSittings)),
      ], measures: measures(context.settings.burden))
  }

  private func measures(_ limits: BurdenSettings) -> [Measure] {
    var measures: [Measure] = []
    if isAboveSeatPercentile {
      measures.append(
        Measure("seats-against-all", Double(seats), threshold: percentileSeats, isCount: true))
    }
    if isAboveDayPercentile {
      measures.append(
        Measure("days-against-all", meetingDays, threshold: percentileDays, isCount: true))
    }
    if isAboveKindMedian, let kindMedianSeats {
      measures.append(
        Measure(
          "seats-against-kind", Double(seats), threshold: kindMedianSeats * limits.medianRatio,
          isCount: true))
    }
    return measures
  }

  package var scope: FindingScope {
    var scope = FindingScope(partnerships)
    scope.organisation = organisation
    scope.place = .organisation(organisation)
    scope.counted = .these([organisation])
    return scope
  }

  package func grounds(in context: RuleContext) -> EvidenceGrounds {
    var grounds = EvidenceGrounds()
    grounds.partnerships = partnerships
    grounds.comparesLoads = true
    return grounds
  }

  package mutating func complete(with relief: BurdenRelief) {
    self.relief = relief.relief(on: partnerships)
  }
}
