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
    world.partnership("one", areas: ["a", "b"], remits: ["drugs", "safety"], members: first)
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
    #expect(evidence.leastShare == 4.0 / 5)
    #expect(evidence.reason.remits.map { twoBoards().landscape().remits[Int($0)].id } == ["safety"])
    #expect(evidence.reason.bodies.isEmpty)
    // The share 4 of 5 above .65.
    #expect(abs(finding.priority.strength - (0.5 + 0.5 * (0.8 - 0.65) / 0.35)) < 1e-12)
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
      \.sharedTable.membership, at: evidence.leastShare, SharedTableRule.rule,
      in: landscape)
    expectBelow(
      \.sharedTable.remitBelow, at: evidence.least.remit, SharedTableRule.rule,
      in: landscape)
    expectMeets(\.sharedTable.commonMembers, at: 4, SharedTableRule.rule, in: landscape)
  }

  /// Members that the two tables of n need in common: the fewest k with k / (2n − k) ≥ .65 and k ≥ 4.
  @Test(
    arguments: [
      (4, 4), (5, 4), (6, 5), (7, 6), (8, 7), (9, 8), (10, 8), (13, 11), (16, 13), (20, 16),
    ])
  func `two in three of all on either sit on both, whatever else they sit on`(
    size: Int, needed: Int
  ) {
    for shared in [needed - 1, needed] {
      let common = (0..<shared).map { LandscapeBuilder.Seat("common-\($0)") }
      func members(_ name: String) -> [LandscapeBuilder.Seat] {
        common + (shared..<size).map { LandscapeBuilder.Seat("\(name)-\($0)") }
      }
      let world = twoBoards(first: members("one"), second: members("two")) { world in
        for index in 0..<6 {
          world.partnership("busy-\(index)", kind: "panel", areas: ["c"], members: common)
        }
      }
      #expect(!findings(in: world).ids(SharedTableRule.rule).isEmpty == (shared == needed))
    }
  }

  @Test(arguments: [
    // Both only inherit it.
    (["drugs"], ["violence"], false),
    (["drugs", "safety"], ["violence"], true),
    (["drugs"], ["safety", "homes"], true),
    (["drugs"], ["floods"], false),
  ])
  func `a remit both share is a reason when one of them names it`(
    first: [String], second: [String], fires: Bool
  ) {
    let world = twoBoards { world in
      world.partnership("one", areas: ["a", "b"], remits: first, members: Self.four)
      world.partnership("two", areas: ["a"], remits: second, members: Self.four)
    }
    #expect(!findings(in: world).ids(SharedTableRule.rule).isEmpty == fires)
  }

  @Test(
    arguments: [
      (.strategic, .multi, true), (.strategic, .single, false), (.delivery, .multi, false),
      (.advisory, .multi, false), (.delivery, .single, false),
    ] as [(PartnershipFunction, Purpose, Bool)])
  func `a strategic body of many tasks is a reason by itself`(
    function: PartnershipFunction, purpose: Purpose, fires: Bool
  ) throws {
    let world = twoBoards { world in
      world.kind("other", function: function, purpose: purpose)
      world.partnership("one", areas: ["a", "b"], remits: ["drugs"], members: Self.four)
      world.partnership(
        "two", kind: "other", areas: ["a"], remits: ["floods"], members: Self.four)
    }
    let all = findings(in: world)
    #expect(!all.ids(SharedTableRule.rule).isEmpty == fires)
    guard fires, let evidence = try all.first(SharedTableRule.rule).evidence as? TableEvidence
    else {
      return
    }
    #expect(evidence.reason == .init(remits: [], bodies: [1]))
  }

  @Test(arguments: [
    (["meals"], false), (["meals", "homes"], true),
    // Both only have the top of the hierarchy, which one of them names.
    (["violence"], false), (["safety"], false),
  ])
  func `services with nothing in common but their councils are no finding`(
    second: [String], fires: Bool
  ) {
    let world = twoBoards { world in
      world.kind("service", function: .service, purpose: .multi)
      for (id, remits) in [("one", ["homes", "drugs"]), ("two", second)] {
        world.partnership(id, kind: "service", areas: ["a"], remits: remits, members: Self.four)
      }
    }
    var settings = Settings()
    // Out of the way of merge-candidate.
    settings.merge.remit = 1
    settings.merge.remitInside = 1
    #expect(
      findings(in: world, settings).all.filter { $0.rule == SharedTableRule.rule }.map(\.list)
        == (fires ? [.services] : []))
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

  /// 6 of 7 and 6 of 9 are linked, 6 of 10 are not.
  @Test func `every two must be linked: a chain is cut at its weakest link`() throws {
    var world = LandscapeBuilder()
    world.area("nation", parts: ["a", "b"])
    let common = Self.four + ["five", "six"]
    world.kind("board", purpose: .multi)
    world.partnership("left", areas: ["a"], remits: ["l"], members: common + ["x"])
    world.partnership("middle", areas: ["a"], remits: ["m"], members: common)
    world.partnership(
      "right", areas: ["a"], remits: ["r"], members: common + ["w", "y", "z"])
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
