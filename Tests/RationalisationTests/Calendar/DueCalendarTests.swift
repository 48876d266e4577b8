import LandscapeModel
import Rationalisation
import TestSupport
import Testing

/// A board of each sort: a plan with dates, an assessment with years in its title, an end of its own, nothing.
private func world(asOf: String = "2023-06-30") -> LandscapeBuilder {
  var world = LandscapeBuilder(asOf: asOf)
  world.partnership(
    "plan", areas: ["east"],
    finish: {
      $0.plans = [LocalisedText(english: "A plan")]
      $0.planFrom = PartialDate("2020-03-01")
      $0.planTo = PartialDate("2024-02-29")
    })
  world.partnership(
    "titles", areas: ["east"],
    finish: {
      $0.plans = [LocalisedText(english: "Plan 2018-2023"), LocalisedText(english: "No years")]
      $0.needsAssessments = [LocalisedText(english: "Needs 2017 to 2022")]
    })
  world.partnership("ends", areas: ["west"], finish: { $0.ended = PartialDate("2025-03") })
  world.partnership(
    "undated", areas: ["west"], finish: { $0.plans = [LocalisedText(english: "Some day")] })
  world.partnership("nothing", areas: ["west"])
  return world
}

private func assessors(_ titles: [String], asOf: String = "2023-06-30") -> LandscapeBuilder {
  var world = LandscapeBuilder(asOf: asOf)
  for (number, title) in titles.enumerated() {
    world.partnership(
      "board-\(number)", areas: ["east"], members: ["council", "trust"],
      finish: { $0.needsAssessments = [LocalisedText(english: title)] })
  }
  return world
}

struct DueCalendarTests {
  private func lines(_ entries: [DueCalendar.Entry], in landscape: Landscape) -> [String] {
    entries.map {
      let id = landscape.partnerships[Int($0.partnership)].id
      return "\($0.due) \(id) \($0.subject)\($0.isProjected ? " again" : "")"
    }
  }

  private func due(in landscape: Landscape) -> DueCalendar? {
    var settings = Settings()
    settings.plans.takeElections(of: landscape.jurisdiction)
    return DueCalendar(of: landscape, settings: settings)
  }

  @Test func `each end that the catalogue gives stands in its year, and what follows is marked`()
    throws
  {
    let landscape = world().landscape()
    let calendar = try #require(due(in: landscape))
    #expect(calendar.years == 2023...2032)
    #expect(
      lines(calendar.entries, in: landscape) == [
        "2023 titles plan", "2024-02-29 plan plan", "2025-03 ends board",
        "2027 titles assessment again", "2028-02-29 plan plan again", "2028 titles plan again",
        "2032-02-29 plan plan again", "2032 titles assessment again",
      ])
    #expect(lines(calendar.past, in: landscape) == ["2022 titles assessment"])
    #expect(calendar.undated == 1)
    #expect(calendar.elections == [2027, 2032])
    #expect(calendar.clashes.isEmpty)
  }

  @Test func `a day that a later year does not have is left to its month`() throws {
    var world = LandscapeBuilder()
    world.partnership(
      "plan", areas: ["east"],
      finish: {
        $0.planFrom = PartialDate("2021-03-01")
        $0.planTo = PartialDate("2024-02-29")
      })
    let landscape = world.landscape()
    let calendar = try #require(due(in: landscape))
    #expect(
      lines(calendar.entries, in: landscape) == [
        "2024-02-29 plan plan", "2027-02 plan plan again", "2030-02 plan plan again",
      ])
  }

  @Test func `the last year is a setting, never before the as-of date and never far beyond it`()
    throws
  {
    var settings = Settings()
    func years(_ last: Int) throws -> ClosedRange<Int> {
      settings.calendar.lastYear = last
      return try #require(DueCalendar(of: world().landscape(), settings: settings)).years
    }
    #expect(try years(2024) == 2023...2024)
    #expect(try years(1999) == 2023...2023)
    #expect(try years(9999) == 2023...2073)
    #expect(DueCalendar(of: world(asOf: "").landscape(), settings: settings) == nil)
  }

  /// Every year is asked by itself.
  @Test(arguments: [(2022, 5), (2040, 4), (1, 1), (2023, 100), (1999, 7)])
  func `elections are every year that lies a multiple of the cycle from one`(
    _ year: Int, _ cycle: Int
  ) throws {
    var settings = Settings()
    (settings.plans.electionYear, settings.plans.electionCycleYears) = (year, cycle)
    let calendar = try #require(DueCalendar(of: world().landscape(), settings: settings))
    let known = Set(stride(from: year - 3_000 * cycle, through: year + 3_000 * cycle, by: cycle))
    #expect(calendar.elections == (2023...2032).filter(known.contains))
  }

  @Test func `where nobody says when elections are, none are told`() throws {
    let world = world()
    #expect(
      DueCalendar(of: world.landscape(), settings: Settings())?.elections == [])
    var settings = Settings()
    settings.plans.electionCycleYears = 4
    #expect(DueCalendar(of: world.landscape(), settings: settings)?.elections == [])
    settings.plans.electionYear = 2022
    #expect(
      DueCalendar(of: world.landscape(), settings: settings)?.elections
        == [2026, 2030])
  }

  @Test
  func `what another document follows is neither renewed nor missed, and a title twice is one`()
    throws
  {
    var world = LandscapeBuilder(asOf: "2025-06-01")
    world.partnership(
      "followed", areas: ["east"],
      finish: {
        $0.plans = ["Plan 2018-2023", "Plan 2023-2028", "Plan 2023-2028", "Other 2019-2024"].map {
          LocalisedText(english: $0)
        }
      })
    var settings = Settings()
    settings.calendar.lastYear = 2029
    let landscape = world.landscape()
    let calendar = try #require(DueCalendar(of: landscape, settings: settings))
    #expect(
      calendar.entries.map { "\($0.title.english) \($0.due)\($0.isProjected ? " again" : "")" } == [
        "Plan 2023-2028 2028"
      ])
    #expect(calendar.past.map(\.title.english) == [])
    settings.calendar.lastYear = 2027
    #expect(
      DueCalendar(of: landscape, settings: settings)?.later == 1)
  }

  @Test func `three assessments of one footprint in one year are a clash, told with the finding`()
    throws
  {
    let titles = ["Needs 2022-2027", "Needs 2024-2027", "Needs 2017-27"]
    let landscape = assessors(titles + ["Needs 2023-2028"]).landscape()
    let calendar = try #require(due(in: landscape))
    #expect(calendar.clashes.map(\.clash.year) == [2027])
    #expect(calendar.clashes.map(\.clash.partnerships) == [[0, 1, 2]])
    let finding = try #require(
      findings(in: landscape).all.first { $0.rule == PlanDuplicationRule.rule })
    let evidence = try #require(finding.evidence as? PlanDuplicationEvidence)
    #expect(evidence.clashes == calendar.clashes.map(\.clash))
    #expect(evidence.partnerships == [0, 1, 2, 3])
  }

  @Test(arguments: [
    ["Needs 2022-2027", "Needs 2024-2027", "Needs 2017-2026"],
    ["Needs 2022-2027", "Needs 2024-2027", "Needs"],
    ["Needs 2015-2020", "Needs 2015-2020", "Needs 2015-2020"],
  ])
  func `two in a year, dates that nobody knows and years that are over are none`(
    _ titles: [String]
  ) throws {
    let landscape = assessors(titles).landscape()
    let calendar = try #require(due(in: landscape))
    #expect(calendar.clashes.isEmpty)
    let finding = try #require(
      findings(in: landscape).all.first { $0.rule == PlanDuplicationRule.rule })
    #expect((finding.evidence as? PlanDuplicationEvidence)?.clashes == [])
  }
}
