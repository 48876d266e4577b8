import LandscapeModel
import OverlapGraph
import Rationalisation
import TestSupport
import Testing

struct SharedTableRuleTests {
  private static let four: [LandscapeBuilder.Seat] = ["council", "fire", "health", "police"]

  /// Two boards of different remit with one broader remit in common.
  private func twoBoards(
    first: [LandscapeBuilder.Seat] = four + ["one"],
    second: [LandscapeBuilder.Seat] = four, _ change: (inout LandscapeBuilder) -> Void = { _ in }
  ) -> LandscapeBuilder {
    var world = LandscapeBuilder()
    world.area("a", people: 900)
    world.area("nation", parts: ["a", "b", "c"])
    world.remit("drugs", broader: "safety")
    world.remit("violence", broader: "safety")
    world.partnership("one", areas: ["a", "b"], remits: ["drugs"], members: first)
    world.partnership("two", areas: ["a"], remits: ["violence"], members: second)
    change(&world)
    return world
  }

  @Test func `the same organisations in one place with different remits share a table`() throws {
    let all = findings(in: twoBoards())
    // Both footprints have one body; of equals the first id anchors: a before its digest.
    #expect(all.ids(SharedTableRule.rule) == ["shared-table.a.one"])
    let finding = try all.first(SharedTableRule.rule)
    guard let evidence = finding.evidence as? TableEvidence else { throw Unexpected() }
    #expect(evidence.partnerships == [0, 1])
    #expect(evidence.shared.members.count == 4)
    #expect(evidence.least.area == 0.9)
    #expect(evidence.least.remit == 1.0 / 3)
    #expect(evidence.greatestRemit == 1.0 / 3)
    #expect(finding.routes == Routes(first: .local, full: .local))
    #expect(finding.priority.feasibility == 1)
  }

  @Test func `each threshold is met at its own value and not beyond`() throws {
    let landscape = twoBoards().landscape()
    guard
      case let evidence as TableEvidence = try findings(in: landscape).first(SharedTableRule.rule)
        .evidence
    else { throw Unexpected() }
    expectMeets(
      \.sharedTable.area, at: evidence.least.area, SharedTableRule.rule, in: landscape)
    expectMeets(
      \.sharedTable.membership, at: evidence.least.membership, SharedTableRule.rule,
      in: landscape)
    expectBelow(
      \.sharedTable.remitBelow, at: evidence.least.remit, SharedTableRule.rule,
      in: landscape)
    expectMeets(\.sharedTable.commonMembers, at: 4, SharedTableRule.rule, in: landscape)
  }

  @Test func `where no two share a remit every two need more members in common`() throws {
    let world = twoBoards {
      $0.partnership("two", areas: ["a"], remits: ["floods"], members: Self.four)
    }
    let landscape = world.landscape()
    #expect(findings(in: landscape).ids(SharedTableRule.rule).isEmpty)
    var settings = Settings()
    settings.sharedTable.membershipWithoutRemit = 0.7
    guard
      case let evidence as TableEvidence = try findings(in: landscape, settings).first(
        SharedTableRule.rule
      )
      .evidence
    else { throw Unexpected() }
    #expect(evidence.greatestRemit == 0)
    expectMeets(
      \.sharedTable.membershipWithoutRemit, at: evidence.least.membership,
      SharedTableRule.rule,
      in: landscape)
  }

  @Test(arguments: ["delivery", "multi", "service"])
  func `a delivery group, a multi-purpose body or services need no shared remit`(tie: String) {
    let world = twoBoards { world in
      switch tie {
      case "delivery": world.kind("other", function: .delivery)
      case "multi": world.kind("other", purpose: .multi)
      default:
        world.kind("other", function: .service)
        world.kind("board", function: .service)
      }
      world.partnership(
        "two", kind: "other", areas: ["a"], remits: ["floods"], members: Self.four)
    }
    var settings = Settings()
    settings.sharedTable.membershipWithoutRemit = 1
    #expect(findings(in: world, settings).ids(SharedTableRule.rule).count == 1)
  }

  @Test func `two bodies all alike are not a table, three are`() {
    var settings = Settings()
    // Out of the way of merge-candidate, which comes first.
    settings.merge.remit = 1
    settings.merge.area = 1
    func world(_ ids: [String]) -> LandscapeBuilder {
      var world = LandscapeBuilder()
      world.area("c", people: 5)
      world.area("nation", parts: ["a", "b", "c"])
      for (place, id) in ids.enumerated() {
        world.partnership(
          id, areas: place == 0 ? ["a"] : place == 1 ? ["a", "c"] : ["a", "c", "d\(place)"],
          remits: ["r"], members: Self.four)
        world.area("d\(place)", people: 1)
      }
      return world
    }
    #expect(findings(in: world(["one", "two"]), settings).ids(SharedTableRule.rule).isEmpty)
    #expect(
      findings(in: world(["one", "three", "two"]), settings).ids(SharedTableRule.rule).count == 1)
  }

  @Test func `every two must be linked: a chain is cut at its weakest link`() throws {
    var world = LandscapeBuilder()
    world.area("nation", parts: ["a", "b"])
    let common = Self.four + ["five", "six"]
    world.kind("board", purpose: .multi)
    world.partnership("left", areas: ["a"], remits: ["l"], members: common + ["x"])
    world.partnership("middle", areas: ["a"], remits: ["m"], members: common)
    world.partnership(
      "right", areas: ["a"], remits: ["r"], members: common + ["y", "z"])
    let all = findings(in: world)
    #expect(all.ids(SharedTableRule.rule) == ["shared-table.a.left"])
    guard let evidence = try all.first(SharedTableRule.rule).evidence as? TableEvidence else {
      throw Unexpected()
    }
    #expect(evidence.partnerships == [0, 1])
  }

  @Test func `a merger inside a table counts once, at the merger`() throws {
    var world = LandscapeBuilder()
    world.area("nation", parts: ["a", "b"])
    world.kind("board", purpose: .multi)
    for (id, remit) in [("adults", "care"), ("children", "care"), ("drugs", "drugs")] {
      world.partnership(id, areas: ["a"], remits: [remit], members: Self.four)
    }
    let all = findings(in: world)
    #expect(all.ids(MergeCandidateRule.rule) == ["merge-candidate.adults.children"])
    #expect(all.ids(SharedTableRule.rule) == ["shared-table.a.adults"])
    let (merge, table) = (
      try all.first(MergeCandidateRule.rule), try all.first(SharedTableRule.rule)
    )
    #expect(merge.priority.freedMeetingDays == 16)
    // Three bodies of 16 days into one free 32, of which the merger has 16.
    #expect(table.priority.freedMeetingDays == 16)
    #expect(table.alsoHolds == [MergeCandidateRule.rule])
  }

  @Test func `a pair that is a merger is reported there, with the table named`() throws {
    let world = twoBoards { world in
      world.partnership("one", areas: ["a"], remits: ["drugs", "violence"], members: Self.four)
      world.partnership("two", areas: ["a"], remits: ["violence"], members: Self.four)
    }
    var settings = Settings()
    settings.sharedTable.remitBelow = 0.7
    let all = findings(in: world, settings)
    #expect(all.ids(SharedTableRule.rule).isEmpty)
    #expect(try all.first(MergeCandidateRule.rule).alsoHolds == [SharedTableRule.rule])
  }
}
