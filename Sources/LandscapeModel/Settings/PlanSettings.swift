/// plan-duplication and plan-timing.
package struct PlanSettings: Hashable, Sendable {
  package var bodies = 3
  /// A year in which the cycle of local elections falls; 0 where nobody said.
  package var electionYear = 0
  package var electionCycleYears = 5
  package init() {}

  /// A year of local elections, by the settings or else by the catalogue's profile; `nil` where nobody said, for the cycle of one
  /// country says nothing of any other.
  package func electionYear(in jurisdiction: Jurisdiction) -> Int? {
    electionYear > 0 ? electionYear : jurisdiction.electionYear
  }

  static let group = Settings.Group(
    "plans", varies: true, reach: .condition,
    [
      .integer("plans.bodies", \.plans.bodies, in: 2...100),
      .integer("plans.election-year", \.plans.electionYear, in: 0...9999).fixed,
      .integer("plans.election-cycle-years", \.plans.electionCycleYears, in: 1...100).fixed,
    ])
}
