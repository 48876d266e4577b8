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
      members: ["council-a", "council-b", "college", "union"]
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
    expectMeets(\.parallel.area, at: 0.8, ParallelRemitRule.rule, in: landscape)
    expectMeets(
      \.parallel.remit, at: overlap.similarity.remit, ParallelRemitRule.rule, in: landscape)
    // Two of the six organisations on either.
    expectMeets(\.parallel.membership, at: 2.0 / 6, ParallelRemitRule.rule, in: landscape)
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

  /// Members that two bodies of n and m need in common: the fewest k with k / (n + m − k) ≥ .3.
  @Test(
    arguments: [
      (3, 3, 2), (4, 4, 2), (5, 5, 3), (7, 7, 4), (10, 10, 5), (12, 12, 6), (13, 13, 6),
      (20, 20, 10), (9, 10, 5),
    ])
  func `one bar keeps bodies of very different size apart`(one: Int, two: Int, needed: Int) {
    for shared in [needed - 1, needed] {
      var world = LandscapeBuilder()
      for (id, size) in [("one", one), ("two", two)] {
        world.partnership(
          id, areas: ["a"], remits: ["r"],
          members: (0..<size).map { .init($0 < shared ? "common-\($0)" : "\(id)-\($0)") })
      }
      #expect(!findings(in: world).ids(ParallelRemitRule.rule).isEmpty == (shared == needed))
    }
  }

  /// All ten of a board on a network of 37 are .27 of all; all ten on one of 33 are .303.
  @Test(arguments: [(33, true), (34, false), (37, false)])
  func `a board wholly on a network is parallel while it is three in ten of it`(
    size: Int, fires: Bool
  ) {
    var world = LandscapeBuilder()
    let seats = (0..<size).map { LandscapeBuilder.Seat("o\($0)") }
    world.partnership("board", areas: ["a"], remits: ["r"], members: Array(seats.prefix(10)))
    world.partnership("network", areas: ["a"], remits: ["r"], members: seats)
    #expect(!findings(in: world).ids(ParallelRemitRule.rule).isEmpty == fires)
  }

  @Test func `remits that lie inside those of a board of many tasks agree`() throws {
    func world(_ purpose: Purpose) -> LandscapeBuilder {
      var world = twoBodies()
      world.kind("wide", purpose: purpose)
      world.partnership(
        "skills", kind: "wide", areas: ["a", "b", "d"],
        remits: ["skills", "digital", "land", "homes", "energy"],
        members: ["council-a", "council-b", "college", "union"]
      ) { $0.scale = .regional }
      return world
    }
    #expect(findings(in: world(.single)).ids(ParallelRemitRule.rule).isEmpty)
    let finding = try findings(in: world(.multi)).first(ParallelRemitRule.rule)
    guard let evidence = finding.evidence as? ParallelEvidence else { throw Unexpected() }
    #expect(evidence.remitInside == 1)
    // Area inside 1, remits 2 of 5 not alike, 2 of 6 members above .3.
    #expect(
      abs(finding.priority.strength - (0.5 + 0.5 * (1 + 0 + (2.0 / 6 - 0.3) / 0.7) / 3)) < 1e-12)
  }

  /// Precedent speaks for one body in place of two, which a lead and a reporting line are not.
  @Test func `a body that does the work of both elsewhere is named and adds nothing`() throws {
    var world = twoBodies()
    world.kind("deals", remits: ["skills"])
    world.kind("partnerships", remits: ["skills"])
    for (id, kind) in [("deal", "deals"), ("skills", "partnerships")] {
      world.partnership(
        id, kind: kind, areas: ["a", "b"], remits: ["skills"],
        members: ["council-a", "council-b", .init(id), .init("\(id)-2")])
    }
    world.partnership("both", kind: "deals", areas: ["c"], remits: ["skills"], members: ["x"])
    let finding = try findings(in: world).first(ParallelRemitRule.rule)
    #expect(finding.precedents == [Precedent(link: .merged, partnerships: [0])])
    #expect(abs(finding.priority.strength - (0.5 + 0.5 * (2 + (2.0 / 6 - 0.3) / 0.7) / 3)) < 1e-12)
  }

  @Test func `elsewhere the same two kinds are already one under the other`() throws {
    var world = twoBodies()
    world.kind("deals")
    world.kind("partnerships")
    for (id, kind) in [("deal", "deals"), ("skills", "partnerships")] {
      world.partnership(
        id, kind: kind, areas: ["a", "b"], remits: ["skills"],
        members: ["council-a", "council-b", .init(id), .init("\(id)-2")])
    }
    world.partnership("other-deal", kind: "deals", areas: ["c"], members: ["x"])
    world.partnership(
      "other-skills", kind: "partnerships", areas: ["c"], members: ["y"], parent: "other-deal")
    let finding = try findings(in: world).first(ParallelRemitRule.rule)
    #expect(finding.precedents == [Precedent(link: .subgroup, partnerships: [1, 2])])
  }
}
