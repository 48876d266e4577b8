/// plan-duplication and plan-timing.
package struct PlanSettings: Hashable, Sendable {
  package var bodies = 3
  /// A year in which the cycle of local elections falls.
  package var electionYear = 2022
  package var electionCycleYears = 5
  package init() {}

  /// Whether somebody said when local elections are: the catalogue's profile, or a setting other than the default, which is the
  /// cycle of one country and says nothing of any other.
  package func knowElections(in jurisdiction: Jurisdiction) -> Bool {
    let usual = PlanSettings()
    return jurisdiction.electionYear != nil
      || (electionYear, electionCycleYears) != (usual.electionYear, usual.electionCycleYears)
  }

  static let group = Settings.Group(
    "plans", varies: true, reach: .condition,
    [
      .integer("plans.bodies", \.plans.bodies, in: 2...100),
      .integer("plans.election-year", \.plans.electionYear, in: 1...9999).fixed,
      .integer("plans.election-cycle-years", \.plans.electionCycleYears, in: 1...100).fixed,
    ])
}
