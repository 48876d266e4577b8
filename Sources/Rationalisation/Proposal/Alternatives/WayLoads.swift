internal import LandscapeModel
internal import OverlapGraph

/// What the bodies that divide a nation between them carry after a set of changes.
struct WayLoads {
  let landscape: Landscape
  let former: OrganisationLoads
  let incidence: Incidence
  let settings: Settings

  /// Bodies that merge are one then, and those that stand down are none. Those that meet as one keep their seats, and who
  /// sits on several of them sits through one sitting as often as the body that met most. Sub-groups keep seats and
  /// meetings.
  ///
  /// - Returns: `nil` where the changes cannot all be made to the catalogue as it is.
  func after(_ changes: [ProposedChange]) -> OrganisationLoads? {
    let ids = landscape.partnerships.map(\.id)
    let steps = changes.compactMap { change -> Scenario.Step? in
      let named = change.partnerships.map { ids[Int($0)] }
      let place = ChangePlace.option(change.id)
      switch change.action {
      case .merge: return Scenario.Step(.merge(named, into: nil), at: place)
      case .standDown: return named.first.map { Scenario.Step(.standDown($0), at: place) }
      case .meetAsOne, .oneGroup, .subGroup: return nil
      }
    }
    guard let applied = try? Scenario(steps).applied(to: landscape) else { return nil }
    return OrganisationLoads(
      after: applied, from: landscape, former, saving: savedDays(by: changes), settings: settings)
  }

  /// For each organisation the days that it saves by sitting once for several bodies.
  private func savedDays(by changes: [ProposedChange]) -> [OrganisationIndex: Double] {
    let meetings = MeetingCounts(landscape: landscape, settings: settings.meetings).perYear
    var saved: [OrganisationIndex: Double] = [:]
    for change in changes where change.action == .meetAsOne || change.action == .oneGroup {
      var held: [OrganisationIndex: Double] = [:]
      let most = change.partnerships.map { meetings[Int($0)] }.max() ?? 0
      for partnership in change.partnerships {
        for member in incidence.members[partnership] {
          held[member, default: 0] += meetings[Int(partnership)]
        }
      }
      for (member, days) in held { saved[member, default: 0] += days - most }
    }
    return saved
  }
}
