internal import LandscapeModel
internal import OverlapGraph

/// What the bodies that divide a nation between them carry after a set of changes.
struct WayLoads {
  let landscape: Landscape
  let former: OrganisationLoads
  let incidence: Incidence
  let settings: Settings
  /// Meetings a year of each partnership.
  let meetings: [Double]

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

  /// For each organisation the days that it saves by sitting once for several bodies: in all under -1, and in each nation
  /// of what it saves among the bodies of that and those across nations.
  private func savedDays(by changes: [ProposedChange]) -> [NationIndex: [OrganisationIndex: Double]]
  {
    let nations = landscape.nations
    let everywhere = nations.all.indices.map { NationIndex($0) } + [-1]
    var saved: [NationIndex: [OrganisationIndex: Double]] = [:]
    for change in changes where change.action == .meetAsOne || change.action == .oneGroup {
      let own = Set(change.partnerships.map { nations.ofPartnership[Int($0)] })
      // What reaches across nations is counted in each of them.
      for nation in own.contains(-1) ? everywhere : Array(own) + [-1] {
        let bodies = change.partnerships.filter { nations.counts($0, in: nation) }
        let most = bodies.map { meetings[Int($0)] }.max() ?? 0
        var held: [OrganisationIndex: Double] = [:]
        for partnership in bodies {
          for member in incidence.members[partnership] {
            held[member, default: 0] += meetings[Int(partnership)]
          }
        }
        for (member, days) in held {
          saved[nation, default: [:]][member, default: 0] += days - most
        }
      }
    }
    return saved
  }
}
