internal import LandscapeModel
internal import OverlapGraph

/// The changes that findings suggest, each by itself.
///
/// - merge-candidate: merge the two; where all members of one sit on the other, stand the one down.
/// - regional-twins: merge onto the footprint.
/// - shared-table: meet as one.
/// - nested-board: the inners become sub-groups of the outer. It frees no seat, and half the
///   meeting-days that one body in their place would free.
///
/// A merger, and meeting as one, frees Σ seats − |union of members|, and Σ seats · meetings −
/// |union| · most meetings days. Standing down frees all seats and days of the body.
struct CandidateChanges {
  let landscape: Landscape
  let incidence: Incidence
  let meetings: MeetingCounts

  init(landscape: Landscape, settings: Settings) {
    self.landscape = landscape
    incidence = Incidence(landscape: landscape, settings: settings)
    meetings = MeetingCounts(landscape: landscape, settings: settings.meetings)
  }

  /// Ascending by id.
  func changes(from findings: Findings) -> [ProposedChange] {
    var changes: [ProposedChange] = []
    var standDowns: [PartnershipIndex: [String]] = [:]
    for finding in findings.all {
      for suggestion in finding.evidence.suggestions {
        switch suggestion {
        case .join(let partnerships, let action):
          changes.append(joining(partnerships, action, by: finding))
        case .standDown(let partnership):
          standDowns[partnership, default: []].append(finding.id)
        case .subgroups(let inners, let outer):
          changes.append(
            ProposedChange(
              id: finding.id, action: .subGroup, findings: [finding.id],
              partnerships: (inners + [outer]).sorted(), outer: outer,
              freedSeats: 0, freedMeetingDays: finding.priority.freedMeetingDays,
              usesAssumedMeetings: finding.priority.usesAssumedMeetings,
              route: finding.routes.full))
        }
      }
    }
    for (partnership, findings) in standDowns {
      changes.append(standingDown(partnership, findings))
    }
    return changes.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }

  private func joining(
    _ partnerships: [PartnershipIndex], _ action: ProposedAction, by finding: Finding
  ) -> ProposedChange {
    var (seats, days, most) = (0, 0.0, 0.0)
    var union: Set<OrganisationIndex> = []
    for partnership in partnerships {
      let members = incidence.members[partnership]
      let count = meetings.perYear[Int(partnership)]
      seats += members.count
      days += Double(members.count) * count
      most = max(most, count)
      union.formUnion(members)
    }
    return ProposedChange(
      id: finding.id, action: action, findings: [finding.id],
      partnerships: partnerships.sorted(), outer: nil, freedSeats: seats - union.count,
      freedMeetingDays: max(0, days - Double(union.count) * most),
      usesAssumedMeetings: isAssumed(partnerships), route: finding.routes.full)
  }

  private func standingDown(
    _ partnership: PartnershipIndex, _ findings: [String]
  ) -> ProposedChange {
    let seats = incidence.members[partnership].count
    return ProposedChange(
      id: Self.standDownID(landscape.partnerships[Int(partnership)].id), action: .standDown,
      findings: findings, partnerships: [partnership], outer: nil, freedSeats: seats,
      freedMeetingDays: Double(seats) * meetings.perYear[Int(partnership)],
      usesAssumedMeetings: isAssumed([partnership]),
      route: landscape.routeOfKind[Int(landscape.partnerships[Int(partnership)].kind)])
  }

  private func isAssumed(_ partnerships: [PartnershipIndex]) -> Bool {
    partnerships.contains { meetings.isAssumed[Int($0)] }
  }

  private static func standDownID(_ partnership: String) -> String {
    ProposedAction.standDown.rawValue + "." + partnership
  }
}
