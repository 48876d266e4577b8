import LandscapeModel
import Rationalisation
import TestSupport
import Testing

struct PlanRulesTests {
  private func bodies(_ count: Int, assessments: [String] = ["Assessment"]) -> LandscapeBuilder {
    var world = LandscapeBuilder()
    for index in 0..<count {
      world.partnership(
        "body-\(index)", areas: ["a", "b"], remits: ["r\(index)"],
        members: ["council", "health", .init("own-\(index)")]
      ) { $0.needsAssessments = assessments.map { LocalisedText(english: $0) } }
    }
    return world
  }

  @Test func `three bodies of one footprint that each assess are one finding`() throws {
    let all = findings(in: bodies(3))
    let ids = all.ids(PlanDuplicationRule.rule)
    #expect(ids.count == 1)
    #expect(ids.first?.hasPrefix("plan-duplication.fp-") == true)
    let finding = try all.first(PlanDuplicationRule.rule)
    guard let evidence = finding.evidence as? PlanDuplicationEvidence else { throw Unexpected() }
    #expect(evidence.partnerships == [0, 1, 2])
    #expect(evidence.assessments == [["Assessment"], ["Assessment"], ["Assessment"]])
    #expect(evidence.sharedMembers.count == 2)
    // Two members each take part in two assessments less.
    // Four days once in a cycle of five years, and nobody knows that a day is what it takes.
    #expect(finding.priority.freedMeetingDays == 4.0 / 5)
    #expect(finding.priority.usesAssumedMeetings)
    #expect(abs(finding.priority.strength - 0.775) < 1e-12)
    #expect(finding.routes.full == .local)
  }

  @Test func `two bodies are not enough, two documents of one body are one`() {
    #expect(findings(in: bodies(2)).ids(PlanDuplicationRule.rule).isEmpty)
    #expect(
      findings(in: bodies(2, assessments: ["One", "Two"])).ids(PlanDuplicationRule.rule).isEmpty)
    var settings = Settings()
    settings.plans.bodies = 2
    #expect(findings(in: bodies(2), settings).ids(PlanDuplicationRule.rule).count == 1)
    expectMeets(\.plans.bodies, at: 3, PlanDuplicationRule.rule, in: bodies(3).landscape())
  }

  @Test func `bodies on other footprints, of other functions or without assessment do not count`() {
    var world = bodies(3)
    world.partnership("body-2", areas: ["a"], members: ["council"]) {
      $0.needsAssessments = ["Assessment"]
    }
    #expect(findings(in: world).ids(PlanDuplicationRule.rule).isEmpty)
    world = bodies(3)
    world.kind("agency", function: .service)
    world.partnership("body-2", kind: "agency", areas: ["a", "b"], members: ["council"]) {
      $0.needsAssessments = ["Assessment"]
    }
    #expect(findings(in: world).ids(PlanDuplicationRule.rule).isEmpty)
    world = bodies(3)
    world.partnership("body-2", areas: ["a", "b"], members: ["council"])
    #expect(findings(in: world).ids(PlanDuplicationRule.rule).isEmpty)
  }

  private func plan(
    _ title: String, asOf: String = "2023-06-30",
    _ change: @escaping (inout Partnership) -> Void = { _ in }
  ) -> Findings {
    var world = LandscapeBuilder(asOf: asOf)
    world.partnership("board", areas: ["a"], members: ["council"]) {
      $0.plans = [LocalisedText(english: title)]
      change(&$0)
    }
    return findings(in: world)
  }

  @Test(arguments: [
    ("Plan 2023-2028", false), ("Plan 2023–28", false), ("Plan 2023 to 2028", false),
    ("Plan 2018-2033", false), ("Plan 2018-2023", true), ("Plan 2021/24", true),
    ("Plan 2023-2029", true), ("Plan 2023", false), ("Towards 2040", false), ("", false),
    ("Plan 2023-2023", false), ("Room 2023-99999", false),
  ])
  func `a plan fits that ends with a plan period from now on`(title: String, fires: Bool) {
    let all = plan(title)
    #expect(all.ids(PlanTimingRule.rule) == (fires ? ["plan-timing.board"] : []))
    #expect(all.list(.dates).count == (fires ? 1 : 0))
  }

  @Test(arguments: [
    // A plan that begins with the next period fits already.
    ("2017-12-31", false), ("2018-01-01", false), ("2022-12-31", false), ("2023-01-01", true),
  ])
  func `the period begins the year after an election`(asOf: String, fires: Bool) {
    #expect(!plan("Plan 2018-2023", asOf: asOf).ids(PlanTimingRule.rule).isEmpty == fires)
  }

  @Test(arguments: [
    "Plan 9223372036854775808", "Plan 99999999999999999999-2024", "Plan 2018-99999999999999999999",
    "Plan 2018 to 9223372036854775807 and 2018-23",
  ])
  func `a number of any length in a title is a number, and no year`(title: String) {
    #expect(plan(title).ids(PlanTimingRule.rule).isEmpty == !title.hasSuffix("-23"))
  }

  @Test func `the columns' dates come before the title's years`() throws {
    let all = plan("Plan 2021-2024") {
      $0.planFrom = PartialDate("2023-05")
      $0.planTo = PartialDate("2028-04")
    }
    #expect(all.ids(PlanTimingRule.rule).isEmpty)
    let early = plan("Plan 2023-2028") {
      $0.planFrom = PartialDate("2021-04")
      $0.planTo = PartialDate("2024-03")
    }
    guard let evidence = try early.first(PlanTimingRule.rule).evidence as? PlanTimingEvidence else {
      throw Unexpected()
    }
    #expect(evidence.to == PartialDate("2024-03"))
    #expect(!evidence.datesAreFromTitle)
    #expect(evidence.cycleEndYear == 2028)
  }

  @Test func `the end alone is enough`() throws {
    let late = plan("Plan") { $0.planTo = PartialDate("2024-03") }
    let evidence = try #require(
      try late.first(PlanTimingRule.rule).evidence as? PlanTimingEvidence)
    #expect(evidence.from == nil && evidence.to == PartialDate("2024-03"))
    #expect(!evidence.datesAreFromTitle && evidence.plan == "Plan")
    #expect(
      plan("Plan 2021-2024") { $0.planTo = PartialDate("2028-03") }.ids(PlanTimingRule.rule)
        .isEmpty)
  }

  @Test func `a needs assessment is read as a plan is, by its title`() throws {
    func assessment(_ title: String, planTo: String = "2028") -> Findings {
      plan("Plan") {
        $0.planTo = PartialDate(planTo)
        $0.needsAssessments = [LocalisedText(english: "Survey"), LocalisedText(english: title)]
      }
    }
    #expect(assessment("Needs 2023-2028").ids(PlanTimingRule.rule).isEmpty)
    let late = assessment("Needs 2017-2022")
    let evidence = try #require(
      try late.first(PlanTimingRule.rule).evidence as? PlanTimingEvidence)
    #expect(evidence.isAssessment && evidence.datesAreFromTitle)
    #expect(evidence.plan == "Needs 2017-2022" && evidence.to == PartialDate("2022"))
    // Of a plan and an assessment that do not fit, the plan is named.
    let both = try #require(
      try assessment("Needs 2017-2022", planTo: "2024").first(PlanTimingRule.rule).evidence
        as? PlanTimingEvidence)
    #expect(!both.isAssessment && both.plan == "Plan")
  }

  @Test func `an assessment alone is looked at when its title has years`() throws {
    func alone(_ title: String) -> Findings {
      var world = LandscapeBuilder(asOf: "2023-06-30")
      world.partnership("board", areas: ["a"], members: ["council"]) {
        $0.needsAssessments = [LocalisedText(english: title)]
      }
      return findings(in: world)
    }
    let (undated, dated) = (alone("Needs"), alone("Needs 2017-2022"))
    #expect(undated.ids(PlanTimingRule.rule).isEmpty)
    #expect(try undated.sight(PlanTimingRule.rule).couldNotLook)
    #expect(dated.ids(PlanTimingRule.rule) == ["plan-timing.board"])
    #expect(try !dated.sight(PlanTimingRule.rule).couldNotLook)
  }

  @Test func `without dates or years it is not applicable`() {
    let all = plan("A plan")
    #expect(
      all.counts(PlanTimingRule.rule) == RuleCounts(rule: PlanTimingRule.rule, notApplicable: 1))
    #expect(plan("Plan 2018-2023", asOf: "").counts(PlanTimingRule.rule).notApplicable == 1)
  }

  @Test func `a plan that is over and was followed is history`() throws {
    func titles(_ titles: [String]) -> [String] {
      plan("Plan", asOf: "2024-06-30") {
        $0.plans = titles.map { LocalisedText(english: $0) }
      }.ids(PlanTimingRule.rule)
    }
    #expect(titles(["Plan 2018-2023"]) == ["plan-timing.board"])
    #expect(titles(["Plan 2018-2023", "Plan 2023-2028"]) == [])
    // What follows must itself fit, and what is not over can still be aligned.
    #expect(titles(["Plan 2018-2023", "Plan 2023-2027"]) == ["plan-timing.board"])
    #expect(titles(["Plan 2020-2025", "Plan 2025-2028"]) == ["plan-timing.board"])
  }

  @Test func `elections are those that the settings name, whatever the default is elsewhere`() {
    var world = LandscapeBuilder()
    world.jurisdiction.electionYear = nil
    world.partnership(
      "board", areas: ["a"], members: ["x"], finish: { $0.plans = ["Plan 2018-2024"] })
    #expect(findings(in: world).ids(PlanTimingRule.rule) == [])
    var settings = Settings()
    settings.plans.electionCycleYears = 4
    #expect(findings(in: world, settings).ids(PlanTimingRule.rule) == [])
    (settings.plans.electionYear, settings.plans.electionCycleYears) = (2022, 5)
    #expect(findings(in: world, settings).ids(PlanTimingRule.rule) == ["plan-timing.board"])
  }
}
