internal import LandscapeModel
internal import OverlapGraph

/// member-burden: organisations that carry far more seats or meeting-days than others.
///
/// Above the 95th percentile of all organisations with a seat, in seats or in days; or ≥ 1.5 times
/// the median of its own kind, where the kind has ≥ 5 bodies and it has ≥ 10 seats.
struct MemberBurdenRule: Sendable {
  let context: RuleContext
  private var limits: BurdenSettings { context.settings.burden }

  /// Organisations that carry most, ascending, and how many have a seat.
  func burdened() -> (kept: [BurdenEvidence], applied: Int) {
    let landscape = context.landscape
    let seated = landscape.organisations.indices.filter {
      !context.incidence.partnershipsOf.range(of: $0).isEmpty
    }
    let seats = seated.map { Double(context.incidence.partnershipsOf.range(of: $0).count) }
    let days = seated.map { organisation in
      context.incidence.partnershipsOf[organisation].reduce(0) {
        $0 + context.meetings.perYear[Int($1)]
      }
    }
    let (seatLimit, dayLimit) = (
      percentile(limits.percentile, of: seats), percentile(limits.percentile, of: days)
    )
    var seatsOfKind: [String: [Double]] = [:]
    for (place, organisation) in seated.enumerated() {
      let kind = landscape.organisations[organisation].kind
      if !kind.isEmpty { seatsOfKind[kind, default: []].append(seats[place]) }
    }
    let medians = seatsOfKind.mapValues { median(of: $0) ?? 0 }
    var kept: [BurdenEvidence] = []
    for (place, organisation) in seated.enumerated() {
      let kind = landscape.organisations[organisation].kind
      let bodies = seatsOfKind[kind]?.count ?? 0
      let middle = medians[kind]
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
        rule: .memberBurden, list: .burden,
        anchor: [context.landscape.organisations[Int(evidence.organisation)].id],
        subjects: [.organisation(evidence.organisation)], evidence: .burden(evidence),
        action: .local, partnerships: evidence.partnerships, margins: [min(max(beyond, 0), 1)],
        people: context.people(in: context.organisationAtoms[evidence.organisation]),
        order: -(Double(evidence.seats) * 1e6 + evidence.meetingDays))
    }
  }
}
