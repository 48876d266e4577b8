/// plan-duplication and plan-timing.
package struct PlanSettings: Hashable, Sendable {
  package var bodies = 3
  /// A year in which the cycle of local elections falls.
  package var electionYear = 2022
  package var electionCycleYears = 5
  package init() {}

  static let group = Settings.Group(
    "plans", title: ("Plans", "Cynlluniau"), varies: true, reach: .condition,
    [
      .integer(
        "plans.bodies", \.plans.bodies, in: 2...100,
        "Fewest strategic bodies of one footprint that each have a needs assessment",
        "Y nifer lleiaf o gyrff strategol ar un ôl troed sydd ag asesiad o anghenion yr un"),
      .integer(
        "plans.election-year", \.plans.electionYear, in: 1...9999,
        "A year of local elections, from which their cycle counts",
        "Blwyddyn etholiadau lleol y cyfrifir eu cylch ohoni"
      ).fixed,
      .integer(
        "plans.election-cycle-years", \.plans.electionCycleYears, in: 1...100,
        "Years from one local election to the next",
        "Nifer y blynyddoedd o un etholiad lleol i'r nesaf"
      ).fixed,
    ])
}
