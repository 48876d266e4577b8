import LandscapeModel
import OverlapGraph
import Rationalisation
import TestSupport
import Testing

struct ParallelRemitRuleTests {
  /// A skills partnership over a wider area than a deal with the same remit, at one scale.
  private func twoBodies(
    scales: (Scale?, Scale?) = (.regional, .regional), wide: [String] = ["a", "b", "d"]
  ) -> LandscapeBuilder {
    var world = LandscapeBuilder()
    world.area("a", people: 80)
    world.area("b", people: 20)
    world.area("nation", parts: ["a", "b", "c", "d"])
    world.partnership(
      "deal", areas: ["a", "b"], remits: ["skills", "digital"],
      members: ["council-a", "council-b", "university", "bank"]
    ) { $0.scale = scales.0 }
    world.partnership(
      "skills", areas: wide, remits: ["skills"],
      members: ["council-a", "council-b", "college", "union", "firm", "chamber"]
    ) { $0.scale = scales.1 }
    return world
  }

  @Test func `much the same remit with partly the same members is parallel`() throws {
    let all = findings(in: twoBodies())
    #expect(all.ids(ParallelRemitRule.rule) == ["parallel-remit.deal.skills"])
    let finding = try all.first(ParallelRemitRule.rule)
    guard let evidence = finding.evidence as? ParallelEvidence else { throw Unexpected() }
    #expect(evidence.overlap.leftInRight.area == 1)
    #expect(evidence.overlap.similarity.area == 0.5)
    #expect(finding.routes == Routes(first: .local, full: .local))
    // Half of two shared seats at four meetings.
    #expect(finding.priority.freedMeetingDays == 4)
    #expect(
      all.counts(ParallelRemitRule.rule)
        == RuleCounts(rule: ParallelRemitRule.rule, applied: 1, fired: 1))
  }

  @Test func `each threshold is met at its own value and not beyond`() throws {
    let landscape = twoBodies(wide: ["a", "d"]).landscape()
    guard
      let evidence = try findings(in: landscape).first(ParallelRemitRule.rule).evidence
        as? ParallelEvidence
    else { throw Unexpected() }
    let overlap = evidence.overlap
    #expect(overlap.leftInRight.area == 0.8)
    let contained = max(overlap.leftInRight.membership, overlap.rightInLeft.membership)
    expectMeets(\.parallel.area, at: 0.8, ParallelRemitRule.rule, in: landscape)
    expectMeets(
      \.parallel.remit, at: overlap.similarity.remit, ParallelRemitRule.rule, in: landscape)
    expectMeets(
      \.parallel.membershipContainment, at: contained, ParallelRemitRule.rule, in: landscape)
    expectBelow(
      \.parallel.membershipBelow, at: overlap.similarity.membership, ParallelRemitRule.rule,
      in: landscape)
  }

  @Test(
    arguments: [
      (Scale.local, Scale.regional, ["a", "b", "d"], false),
      (.local, .regional, ["a", "b"], true),
      (nil, nil, ["a", "b", "d"], false),
      (.local, .local, ["a", "b", "d"], true),
    ] as [(Scale?, Scale?, [String], Bool)])
  func `scales are the same, or the areas are`(
    first: Scale?, second: Scale?, wide: [String], fires: Bool
  ) {
    let all = findings(in: twoBodies(scales: (first, second), wide: wide))
    #expect(!all.ids(ParallelRemitRule.rule).isEmpty == fires)
  }

  @Test func `elsewhere the same two kinds are already one under the other`() throws {
    var world = twoBodies()
    world.kind("deals")
    world.kind("partnerships")
    for (id, kind) in [("deal", "deals"), ("skills", "partnerships")] {
      world.partnership(
        id, kind: kind, areas: ["a", "b"], remits: ["skills"],
        members: ["council-a", "council-b", .init(id), .init("\(id)-2"), .init("\(id)-3")])
    }
    world.partnership("other-deal", kind: "deals", areas: ["c"], members: ["x"])
    world.partnership(
      "other-skills", kind: "partnerships", areas: ["c"], members: ["y"], parent: "other-deal")
    let finding = try findings(in: world).first(ParallelRemitRule.rule)
    #expect(finding.precedents == [Precedent(link: .subgroup, partnerships: [1, 2])])
  }
}
