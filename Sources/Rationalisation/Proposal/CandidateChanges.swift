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
/// A merger releases Σ seats − |union of members|; meeting as one releases none, and that many sittings
/// are shared. Either frees Σ seats · meetings − |union| · most meetings days. Standing down frees all
/// seats and days of the body.
///
/// Bodies of a kind that cannot merge in law are never merged: those of several areas are served by one
/// group, those of one area meet as one. Where a kind merges only by order, so does the change.
struct CandidateChanges {
  let landscape: Landscape
  let incidence: Incidence
  let meetings: MeetingCounts

  init(landscape: Landscape, settings: Settings) {
    self.landscape = landscape
    incidence = Incidence(landscape: landscape, settings: settings)
    meetings = MeetingCounts(landscape: landscape, settings: settings.meetings)
  }

  /// What may be proposed and what only findings suggest that reviewers rejected or say are done, each ascending by id.
  /// - Parameter rejected: ids of findings that were rejected or are done.
  func changes(
    from findings: Findings, rejected: Set<String>
  ) -> (offered: [ProposedChange], rejected: [ProposedChange]) {
    var (offered, refused): ([ProposedChange], [ProposedChange]) = ([], [])
    var standDowns: [PartnershipIndex: [Finding]] = [:]
    for finding in findings.all {
      for suggestion in finding.evidence.suggestions {
        let change: ProposedChange
        switch suggestion {
        case .join(let partnerships, let action):
          change = joining(partnerships, action, by: finding)
        case .standDown(let partnership):
          standDowns[partnership, default: []].append(finding)
          continue
        case .subgroups(let inners, let outer):
          change = ProposedChange(
            id: finding.id, action: .subGroup, findings: [finding.id],
            partnerships: (inners + [outer]).sorted(), outer: outer,
            freedMeetingDays: finding.priority.freedMeetingDays,
            usesAssumedMeetings: finding.priority.usesAssumedMeetings,
            route: finding.routes.full, share: finding.shareOfWorlds)
        }
        if rejected.contains(finding.id) { refused.append(change) } else { offered.append(change) }
      }
    }
    for (partnership, findings) in standDowns {
      let standing = findings.filter { !rejected.contains($0.id) }
      if standing.isEmpty {
        refused.append(standingDown(partnership, findings))
      } else {
        offered.append(standingDown(partnership, standing))
      }
    }
    return (ordered(offered), ordered(refused))
  }

  private func ordered(_ changes: [ProposedChange]) -> [ProposedChange] {
    changes.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }

  private func joining(
    _ partnerships: [PartnershipIndex], _ suggested: ProposedAction, by finding: Finding
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
    let (action, route, unmergeable) = inLaw(suggested, of: partnerships, by: finding.routes.full)
    let held = seats - union.count
    return ProposedChange(
      id: finding.id, action: action, findings: [finding.id],
      partnerships: partnerships.sorted(), freedSeats: action == .merge ? held : 0,
      sharedSittings: action == .merge ? 0 : held,
      freedMeetingDays: max(0, days - Double(union.count) * most),
      freedSignatures: action == .merge
        ? max(
          0,
          signatures(of: partnerships) - union.count
            * SignedDocuments.kept(by: partnerships, in: landscape, \.plans.count)) : 0,
      usesAssumedMeetings: isAssumed(partnerships), route: route, unmergeableKinds: unmergeable,
      share: finding.shareOfWorlds)
  }

  /// What the law leaves of a change, and who can make it.
  private func inLaw(
    _ suggested: ProposedAction, of partnerships: [PartnershipIndex], by route: Route
  ) -> (ProposedAction, Route, unmergeable: [KindIndex]) {
    guard suggested == .merge else { return (suggested, route, []) }
    let unmergeable = landscape.unmergeableKinds(of: partnerships)
    guard unmergeable.isEmpty else {
      return (landscape.inLaw(suggested, of: partnerships), .local, unmergeable)
    }
    let needsOrder = partnerships.contains { landscape.kind(of: $0).merger == .order }
    let ofOrder = landscape.jurisdiction.routeOfBasis[.statutory] ?? route
    return (.merge, needsOrder ? max(route, ofOrder) : route, [])
  }

  private func standingDown(
    _ partnership: PartnershipIndex, _ findings: [Finding]
  ) -> ProposedChange {
    let seats = incidence.members[partnership].count
    return ProposedChange(
      id: Self.standDownID(landscape.partnerships[Int(partnership)].id), action: .standDown,
      findings: findings.map(\.id), partnerships: [partnership], freedSeats: seats,
      freedMeetingDays: Double(seats) * meetings.perYear[Int(partnership)],
      freedSignatures: signatures(of: [partnership]),
      usesAssumedMeetings: isAssumed([partnership]),
      route: landscape.routeOfKind[Int(landscape.partnerships[Int(partnership)].kind)],
      share: findings.map(\.shareOfWorlds).max() ?? 1)
  }

  /// Each member of each body signs each of its plans.
  private func signatures(of partnerships: [PartnershipIndex]) -> Int {
    partnerships.reduce(0) {
      $0 + incidence.members[$1].count * landscape.partnerships[Int($1)].plans.count
    }
  }

  private func isAssumed(_ partnerships: [PartnershipIndex]) -> Bool {
    partnerships.contains { meetings.isAssumed[Int($0)] }
  }

  private static func standDownID(_ partnership: String) -> String {
    ProposedAction.standDown.rawValue + "." + partnership
  }
}

extension Finding {
  /// The share of the worlds of seats in which it holds; 1 where none were drawn.
  fileprivate var shareOfWorlds: Double { evidenceBase?.worlds?.share ?? 1 }
}
