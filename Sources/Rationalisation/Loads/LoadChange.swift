package import LandscapeModel
internal import OverlapGraph

/// What becomes of the load of a body in a scenario.
package struct LoadChange: Sendable {
  /// Of organisations, as the catalogue has it.
  package let kind: String
  /// The loads from before, of all that it was: indices of the landscape before.
  package let before: [OrganisationLoads.Load]
  package let after: OrganisationLoads.Load

  /// The bodies whose seats, or what these come to, are others than before, kind by kind.
  package static func all(
    from former: OrganisationLoads, to later: OrganisationLoads, _ applied: AppliedScenario
  ) -> [LoadChange] {
    zip(former.kinds, later.kinds).flatMap { old, new -> [LoadChange] in
      let before = Dictionary(
        grouping: old.loads, by: { applied.organisationNow[Int($0.organisation)] })
      return new.loads.compactMap { load in
        let parts = before[load.organisation] ?? []
        return parts.count == 1 && parts[0].counts == load.counts
          ? nil : LoadChange(kind: new.kind, before: parts, after: load)
      }
    }
  }
}

/// What becomes of the seats of an organisation whose kind does not divide a nation, so that no load per person is told of it.
package struct OtherLoadChange: Sendable {
  /// Of the landscape after.
  package let organisation: OrganisationIndex
  package fileprivate(set) var seatsBefore = 0
  package fileprivate(set) var seatsAfter = 0
  package fileprivate(set) var daysBefore = 0.0
  package fileprivate(set) var daysAfter = 0.0

  /// Those for which seats or meeting-days are others than before; who gets more days to sit first, then by organisation.
  ///
  /// With `LoadChange.all` every change of a total is somebody's.
  /// - Parameters:
  ///   - meetings: meetings a year of each partnership before, and of each after.
  ///   - told: the loads after, of which `LoadChange.all` tells.
  /// - Complexity: O(seats + organisations · log organisations).
  static func all(
    from former: Incidence, to later: Incidence, meetings: (before: [Double], after: [Double]),
    but told: OrganisationLoads, _ applied: AppliedScenario
  ) -> [OtherLoadChange] {
    var changes = applied.landscape.organisations.indices.map {
      OtherLoadChange(organisation: OrganisationIndex($0))
    }
    for (organisation, now) in applied.organisationNow.enumerated() {
      for partnership in former.partnershipsOf[organisation] {
        changes[Int(now)].seatsBefore += 1
        changes[Int(now)].daysBefore += meetings.before[Int(partnership)]
      }
    }
    for organisation in changes.indices {
      for partnership in later.partnershipsOf[organisation] {
        changes[organisation].seatsAfter += 1
        changes[organisation].daysAfter += meetings.after[Int(partnership)]
      }
    }
    return changes.filter { change in
      (change.seatsBefore != change.seatsAfter || abs(change.more) > 1e-9)
        && told.load(of: change.organisation) == nil
    }.sorted { left, right in
      left.more != right.more ? left.more > right.more : left.organisation < right.organisation
    }
  }

  private var more: Double { daysAfter - daysBefore }
}
