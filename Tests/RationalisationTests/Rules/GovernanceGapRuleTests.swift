import LandscapeModel
import Rationalisation
import TestSupport
import Testing

struct GovernanceGapRuleTests {
  private func gaps(
    function: PartnershipFunction = .strategic, parent: String? = nil,
    _ change: (inout LandscapeBuilder) -> Void = { _ in },
    finish: @escaping (inout Partnership) -> Void = { _ in }
  ) throws -> [GovernanceEvidence.Problem] {
    var world = LandscapeBuilder()
    world.kind("board", function: function)
    world.partnership("it", areas: ["a"], members: ["x"], parent: parent, finish: finish)
    change(&world)
    let all = findings(in: world)
    guard let finding = all.all.first(where: { $0.id == "governance-gap.it" }) else { return [] }
    guard let evidence = finding.evidence as? GovernanceEvidence else { throw Unexpected() }
    return evidence.problems
  }

  @Test func `an explicit no is a gap, unknown is never no`() throws {
    #expect(try gaps(finish: { $0.scrutiny = .no }) == [.noScrutiny])
    #expect(try gaps(finish: { $0.annualReport = .no }) == [.noAnnualReport])
    #expect(try gaps(finish: { $0.scrutiny = .yes }) == [])
    #expect(try gaps() == [])
  }

  @Test func `a scrutiny body under it is its scrutiny`() throws {
    #expect(
      try gaps { world in
        world.kind("panel", function: .scrutiny)
        world.partnership("panel", kind: "panel", areas: ["a"], members: ["y"], parent: "it")
      } finish: {
        $0.scrutiny = .no
      } == [])
  }

  @Test func `a scrutiny body needs none itself`() throws {
    #expect(try gaps(function: .scrutiny, finish: { $0.scrutiny = .no }) == [])
  }

  @Test func `an ended parent and a cycle of sub-groups are put right`() throws {
    #expect(try gaps(parent: "gone") { $0.ended("gone") } == [.endedParent])
    #expect(
      try gaps(parent: "other") {
        $0.partnership("other", areas: ["a"], members: ["y"], parent: "it")
      } == [.subgroupCycle])
  }

  @Test(arguments: [nil, ["b"], ["a", "b"]])
  func `who scrutinises may be of no nation, of another or of both`(areas: [String]?) throws {
    func ids(_ areas: [String]??) -> [String] {
      var world = LandscapeBuilder()
      for (nation, part) in [("one", "a"), ("two", "b")] {
        world.area(nation, parts: [part, part + "-too"], nation: nation)
      }
      world.kind("panel", function: .scrutiny)
      world.partnership("it", areas: ["a"], members: ["x"], finish: { $0.scrutiny = .no })
      world.partnership("other", areas: ["b"], members: ["y"])
      if let areas {
        world.partnership(
          "panel", kind: "panel", areas: areas ?? [], members: ["z"], parent: "it")
      }
      return findings(in: world).ids(GovernanceGapRule.rule)
    }
    #expect(ids(.some(areas)) == [])
    #expect(ids(nil) == ["governance-gap.it"])
  }
}
