/// plan-duplication and plan-timing.
package struct PlanSettings: Hashable, Sendable {
  package var bodies = 3
  /// A year in which the cycle of local elections falls; 0 where nobody said.
  package var electionYear = 0
  package var electionCycleYears = 5
  package init() {}

  /// A year of local elections; `nil` where nobody said, for the cycle of one country says nothing of any other.
  package var knownElectionYear: Int? { electionYear > 0 ? electionYear : nil }

  /// Takes the elections of a catalogue's profile, unless a year is set already: from here on the settings alone know them.
  package mutating func takeElections(of jurisdiction: Jurisdiction) {
    guard electionYear == 0 else { return }
    if let year = jurisdiction.electionYear { electionYear = year }
    if let years = jurisdiction.electionCycleYears { electionCycleYears = years }
  }

  static let group = Settings.Group(
    "plans", varies: true, reach: .condition,
    [
      .integer("plans.bodies", \.plans.bodies, in: 2...100),
      .integer("plans.election-year", \.plans.electionYear, in: 0...9999).fixed,
      .integer("plans.election-cycle-years", \.plans.electionCycleYears, in: 1...100).fixed,
    ])
}
