import LandscapeModel
import Rationalisation
import TestSupport
import Testing

struct MisalignedFootprintRuleTests {
  /// Two footprints that share the middle, 30 of the smaller's 100 people.
  private func crossing(
    _ change: (inout LandscapeBuilder) -> Void = { _ in }
  ) -> LandscapeBuilder {
    var world = LandscapeBuilder()
    world.area("left", people: 170)
    world.area("middle", people: 30)
    world.area("right", people: 70)
    world.area("nation", parts: ["left", "middle", "right"])
    world.kind("health", routes: [.ministerialDirection, .secondaryLegislation])
    world.partnership("care", kind: "care", areas: ["left", "middle"], members: ["x"])
    world.partnership("drugs", kind: "drugs", areas: ["left", "middle"], members: ["y"])
    world.partnership(
      "health", kind: "health", areas: ["middle", "right"], members: ["p", "q", "r"])
    change(&world)
    return world
  }

  @Test func `the smallest part whose move settles it is the finding`() throws {
    let landscape = crossing().landscape()
    let all = findings(in: landscape)
    #expect(all.ids(MisalignedFootprintRule.rule) == ["misaligned-footprint.middle"])
    let finding = try all.first(MisalignedFootprintRule.rule)
    guard let evidence = finding.evidence as? MisalignedEvidence else { throw Unexpected() }
    #expect(evidence.people == 30)
    #expect(evidence.crossings.count == 1)
    // Two kinds hold the left, one the right: the right would change.
    #expect(evidence.partnerships.map { landscape.partnerships[Int($0)].id } == ["health"])
    #expect(finding.routes == Routes(first: .government, full: .government))
    #expect(finding.priority.feasibility == 0.7)
    // Half of three seats at four meetings.
    #expect(finding.priority.freedMeetingDays == 6)
    // 1 − .6 × 30 / (.35 × 100).
    #expect(abs(finding.priority.strength - (1 - 0.3 * 30 / 35)) < 1e-12)
  }

  @Test(arguments: [(30, true), (31, false)])
  func `it is told where another part is as small as the one that is named`(
    people: Int, isTied: Bool
  ) throws {
    var settings = Settings()
    settings.misaligned.part = 1
    let all = findings(in: crossing { $0.area("right", people: people) }, settings)
    let evidence = try #require(
      try all.first(MisalignedFootprintRule.rule).evidence as? MisalignedEvidence)
    #expect(all.ids(MisalignedFootprintRule.rule) == ["misaligned-footprint.middle"])
    #expect(evidence.crossings.map(\.isTied) == [isTied])
  }

  @Test(arguments: [(0.3, true), (0.3 - 0.5e-9, true), (0.3 - 1e-6, false)])
  func `the part is at most a share of the smaller footprint`(share: Double, fires: Bool) {
    var settings = Settings()
    settings.misaligned.part = share
    #expect(
      !findings(in: crossing(), settings).ids(MisalignedFootprintRule.rule).isEmpty == fires)
  }

  @Test func `one moved part is one finding, however many footprints cross there`() throws {
    let world = crossing { world in
      world.partnership(
        "wide", kind: "wide", areas: ["left", "middle", "far"], members: ["z"])
      world.area("far", people: 400)
    }
    let all = findings(in: world)
    #expect(all.ids(MisalignedFootprintRule.rule) == ["misaligned-footprint.middle"])
    guard let evidence = try all.first(MisalignedFootprintRule.rule).evidence as? MisalignedEvidence
    else {
      throw Unexpected()
    }
    #expect(evidence.crossings.count == 2)
  }

  @Test
  func `footprints that lie within each other, or of bodies that set no direction, do not cross`() {
    #expect(
      findings(
        in: crossing { $0.partnership("health", areas: ["middle"], members: ["p"]) }
      ).ids(MisalignedFootprintRule.rule).isEmpty)
    #expect(
      findings(in: crossing { $0.kind("health", function: .service) })
        .ids(MisalignedFootprintRule.rule).isEmpty)
  }

  @Test func `a part where nobody lives is nothing to move`() {
    #expect(
      findings(in: crossing { $0.area("middle", people: 0) }).ids(MisalignedFootprintRule.rule)
        .isEmpty)
  }
}
