import LandscapeModel
import OverlapGraph
import Rationalisation
import TestSupport
import Testing

struct MergeCandidateRuleTests {
  /// Area .9, remit .5, membership below 1 and no containment.
  private func twoBoards() -> LandscapeBuilder {
    var world = LandscapeBuilder()
    world.area("a", people: 900)
    world.area("b", people: 100)
    world.area("nation", parts: ["a", "b", "c"])
    world.remit("adults", broader: "safeguarding")
    world.remit("children", broader: "safeguarding")
    world.partnership(
      "adult-board", areas: ["a"], remits: ["adults", "reviews"],
      members: ["council", "fire", "health", "police", "probation", "one"])
    world.partnership(
      "child-board", areas: ["a", "b"], remits: ["children", "reviews", "adults"],
      members: ["council", "fire", "health", "police", "probation", "other"])
    return world
  }

  @Test func `two boards alike in area, remit and members are a candidate`() throws {
    let all = findings(in: twoBoards())
    #expect(all.ids(MergeCandidateRule.rule) == ["merge-candidate.adult-board.child-board"])
    let finding = try all.first(MergeCandidateRule.rule)
    #expect(finding.list == .main)
    #expect(finding.group == .duplication)
    guard let evidence = finding.evidence as? MergeEvidence else { throw Unexpected() }
    #expect(evidence.overlap.similarity.area == 0.9)
    #expect(evidence.overlap.similarity.remit == 0.75)
    #expect(evidence.overlap.sharedMembers == 5)
    #expect(evidence.shared.members.count == 5)
    #expect(evidence.shared.membersOfSome.count == 2)
    #expect(evidence.shared.people == 900)
    #expect(evidence.ground == .alikeRemits)
    #expect(evidence.precedents.isEmpty)
    #expect(
      all.counts(MergeCandidateRule.rule)
        == RuleCounts(rule: MergeCandidateRule.rule, applied: 1, fired: 1))
  }

  @Test func `each threshold is met at its own value and not beyond`() throws {
    let landscape = twoBoards().landscape()
    guard
      let evidence = try findings(in: landscape).first(MergeCandidateRule.rule).evidence
        as? MergeEvidence
    else { throw Unexpected() }
    let scores = evidence.overlap.similarity
    expectMeets(\.merge.area, at: scores.area, MergeCandidateRule.rule, in: landscape)
    expectMeets(\.merge.remit, at: scores.remit, MergeCandidateRule.rule, in: landscape)
    // Five of the seven organisations on either.
    expectMeets(\.merge.membership, at: 5.0 / 7, MergeCandidateRule.rule, in: landscape)
  }

  /// Two boards of five with `shared` members in common, which sit on much else besides.
  private func boards(of sizes: (Int, Int), shared: Int) -> LandscapeBuilder {
    var world = LandscapeBuilder()
    let common = (0..<shared).map { LandscapeBuilder.Seat("common-\($0)") }
    func members(_ name: String, _ size: Int) -> [LandscapeBuilder.Seat] {
      common + (shared..<size).map { LandscapeBuilder.Seat("\(name)-\($0)") }
    }
    world.partnership("one", areas: ["a"], remits: ["r"], members: members("one", sizes.0))
    world.partnership("two", areas: ["a"], remits: ["r"], members: members("two", sizes.1))
    for index in 0..<6 {
      world.partnership("busy-\(index)", kind: "panel", areas: ["z\(index)"], members: common)
    }
    return world
  }

  /// Members that two boards need in common to be a candidate, worked out by hand: the fewest k with
  /// k / (m + n − k) ≥ .6, which is k ≥ .375 (m + n).
  @Test(
    arguments: [
      (3, 3, 3), (4, 4, 3), (5, 5, 4), (6, 6, 5), (7, 7, 6), (8, 8, 6), (10, 10, 8), (15, 15, 12),
      (16, 16, 12), (20, 20, 15), (3, 5, 3), (4, 6, 4), (5, 7, 5), (6, 8, 6), (7, 9, 6),
      (20, 22, 16),
      // All of one on another half as large again: the full containment of old.
      (2, 3, 2), (10, 15, 10),
    ])
  func `every organisation counts as one, however many boards it sits on`(
    one: Int, two: Int, needed: Int
  ) throws {
    for shared in [needed - 1, needed] {
      let all = findings(in: boards(of: (one, two), shared: shared))
      let fires = shared == needed
      #expect(all.ids(MergeCandidateRule.rule) == (fires ? ["merge-candidate.one.two"] : []))
    }
    let finding = try findings(in: boards(of: (one, two), shared: needed)).first(
      MergeCandidateRule.rule)
    guard let evidence = finding.evidence as? MergeEvidence else { throw Unexpected() }
    let share = Double(needed) / Double(one + two - needed)
    #expect(evidence.overlap.memberShare == share)
    // Area and remit are the same: margins 1, 1 and that of the share.
    #expect(abs(finding.priority.strength - (0.5 + 0.5 * (2 + (share - 0.6) / 0.4) / 3)) < 1e-12)
  }

  /// A board that names two remits beside one with six, Jaccard 2 of 6.
  private func inside(
    purpose: Purpose = .multi, inner remits: [String] = ["skills", "transport"],
    outer: [String] = ["skills", "transport", "land", "homes", "energy", "water"]
  ) -> LandscapeBuilder {
    var world = LandscapeBuilder()
    world.remit("local-skills", broader: "skills")
    let members: [LandscapeBuilder.Seat] = ["council", "health", "police"]
    world.kind("committee", purpose: purpose)
    world.partnership("deal", areas: ["a"], remits: remits, members: members)
    world.partnership("wide", kind: "committee", areas: ["a"], remits: outer, members: members)
    return world
  }

  @Test func `remits agree when those of the one lie inside a board of many tasks`() throws {
    let finding = try findings(in: inside()).first(MergeCandidateRule.rule)
    guard let evidence = finding.evidence as? MergeEvidence else { throw Unexpected() }
    #expect(evidence.ground == .remitsInside(1))
    // The margin of the remits is that of their likeness, 0.
    #expect(abs(finding.priority.strength - (0.5 + 0.5 * 2 / 3)) < 1e-12)
    func ids(_ world: LandscapeBuilder) -> [String] {
      findings(in: world).ids(MergeCandidateRule.rule)
    }
    #expect(ids(inside(purpose: .single)).isEmpty)
    // One remit named and its broader one are two, but one is not enough to say so.
    #expect(ids(inside(inner: ["local-skills"], outer: ["local-skills", "a", "b", "c"])).isEmpty)
    let landscape = inside(inner: ["skills", "transport", "other"]).landscape()
    expectMeets(\.merge.remitInside, at: 2.0 / 3, MergeCandidateRule.rule, in: landscape)
  }

  /// Deal and committee, their remits apart, sharing `shared` of ten on each; elsewhere a committee that
  /// does both.
  private func elsewhere(
    shared: Int = 7, _ change: (inout LandscapeBuilder) -> Void = { _ in }
  ) -> LandscapeBuilder {
    var world = boards(of: (10, 10), shared: shared)
    func members(_ name: String) -> [LandscapeBuilder.Seat] {
      (0..<10).map { LandscapeBuilder.Seat($0 < shared ? "common-\($0)" : "\(name)-\($0)") }
    }
    world.area("nation", parts: ["a", "b", "c", "d"])
    world.kind("deal", remits: ["skills"])
    world.kind("committee", remits: ["transport"])
    world.partnership(
      "one", kind: "deal", areas: ["a"], remits: ["skills"], members: members("one"))
    world.partnership(
      "two", kind: "committee", areas: ["a"], remits: ["transport"], members: members("two"))
    world.partnership(
      "both", kind: "committee", areas: ["b"], remits: ["transport", "skills"], members: ["x"])
    change(&world)
    return world
  }

  @Test func `one body that does the work of both elsewhere stands for remits that agree`() throws {
    let landscape = elsewhere().landscape()
    let finding = try findings(in: landscape).first(MergeCandidateRule.rule)
    guard let evidence = finding.evidence as? MergeEvidence else { throw Unexpected() }
    #expect(evidence.ground == .precedent)
    #expect(evidence.precedents.map { landscape.partnerships[Int($0)].id } == ["both"])
    #expect(
      finding.precedents
        == evidence.precedents.map { Precedent(link: .merged, partnerships: [$0]) })
    // Area 1, remit 0, share 7 of 13 above .5: s = ½ + ½ · (1 + 0 + 1/13) / 3, then half way to 1.
    let own = 0.5 + 0.5 * (1 + 1.0 / 13) / 3
    #expect(abs(finding.priority.strength - (1 + own) / 2) < 1e-12)
    expectMeets(
      \.merge.membershipWithPrecedent, at: 7.0 / 13, MergeCandidateRule.rule, in: landscape)
    #expect(findings(in: elsewhere(shared: 6)).ids(MergeCandidateRule.rule).isEmpty)
  }

  /// What makes a body no precedent, each told by what is changed.
  @Test(arguments: [
    "one remit is missing", "another function", "it is national", "its area meets theirs",
    "a body of the other kind is there", "one became its sub-group", "a kind stands for anything",
    "both are of one kind",
  ])
  func `a body is no precedent unless it does all of it alone elsewhere`(what: String) {
    let world = elsewhere { world in
      func both(
        kind: String = "committee", areas: [String] = ["b"],
        remits: [String] = ["transport", "skills"], scale: Scale? = nil
      ) {
        world.partnership("both", kind: kind, areas: areas, remits: remits, members: ["x"]) {
          $0.scale = scale
        }
      }
      switch what {
      case "one remit is missing": both(remits: ["transport"])
      case "another function":
        world.kind("group", function: .delivery)
        both(kind: "group")
      case "it is national": both(scale: .national)
      case "its area meets theirs": both(areas: ["a", "b"])
      case "a body of the other kind is there":
        world.partnership("other", kind: "deal", areas: ["b", "c"], members: ["y"])
      case "one became its sub-group":
        world.partnership("sub", kind: "deal", areas: ["b"], members: ["y"], parent: "both")
      case "a kind stands for anything": world.kind("deal")
      default:
        world.kind("committee", remits: ["transport", "skills"])
        world.partnership(
          "one", kind: "committee", areas: ["a"], remits: ["skills"],
          members: (0..<10).map { .init($0 < 7 ? "common-\($0)" : "one-\($0)") })
      }
    }
    #expect(findings(in: world).ids(MergeCandidateRule.rule).isEmpty)
  }

  @Test func `a body of any kind is a precedent, and a precedent helps where the remits agree`()
    throws
  {
    let world = elsewhere(shared: 8) { world in
      world.kind("other")
      world.partnership(
        "both", kind: "other", areas: ["b", "c"], remits: ["transport", "skills", "homes"],
        members: ["x"])
      world.partnership(
        "two", kind: "committee", areas: ["a"], remits: ["skills"],
        members: (0..<10).map { .init($0 < 8 ? "common-\($0)" : "two-\($0)") })
    }
    let finding = try findings(in: world).first(MergeCandidateRule.rule)
    guard let evidence = finding.evidence as? MergeEvidence else { throw Unexpected() }
    #expect(evidence.ground == .alikeRemits)
    let own = 0.5 + 0.5 * (2 + (8.0 / 12 - 0.6) / 0.4) / 3
    #expect(abs(finding.priority.strength - (1 + own) / 2) < 1e-12)
  }

  @Test func `functions that differ are no merger`() {
    var world = twoBoards()
    world.kind("group", function: .delivery)
    world.partnership(
      "adult-board", kind: "group", areas: ["a"], remits: ["adults", "reviews"],
      members: ["council", "fire", "health", "police", "probation", "one"])
    let all = findings(in: world)
    #expect(all.ids(MergeCandidateRule.rule).isEmpty)
    #expect(all.counts(MergeCandidateRule.rule).excluded == 1)
  }

  @Test(arguments: [([ChangeRoute.secondaryLegislation], Route.legislation), ([.local], .local)])
  func `a merger across two footprints takes at once what it takes in law`(
    routes: [ChangeRoute], first: Route
  ) throws {
    var world = LandscapeBuilder()
    world.kind("board", basis: .statutory, routes: routes)
    world.area("a", people: 90)
    world.area("b", people: 10)
    world.area("nation", parts: ["a", "b", "c"])
    let members: [LandscapeBuilder.Seat] = ["council", "health", "police"]
    world.partnership("one", areas: ["a"], remits: ["r"], members: members)
    world.partnership("two", areas: ["a", "b"], remits: ["r"], members: members)
    let finding = try findings(in: world).first(MergeCandidateRule.rule)
    #expect(finding.routes == Routes(first: first, full: first))
  }

  @Test func `a merger on one footprint begins locally, half way to what it takes in law`() throws {
    var world = LandscapeBuilder()
    world.kind("board", basis: .statutory, routes: [.secondaryLegislation])
    let members: [LandscapeBuilder.Seat] = ["council", "health", "police"]
    world.partnership("one", areas: ["a"], remits: ["r"], members: members)
    world.partnership("two", areas: ["a"], remits: ["r"], members: members)
    let finding = try findings(in: world).first(MergeCandidateRule.rule)
    #expect(finding.routes == Routes(first: .local, full: .legislation))
    #expect(finding.priority.feasibility == 0.7)
    #expect(finding.priority.strength == 1)
    // 3 seats at 4 meetings twice, less once.
    #expect(finding.priority.freedMeetingDays == 12)
    #expect(finding.priority.usesAssumedMeetings)
  }
}

/// A finding's evidence is of another sort than the test is about.
struct Unexpected: Error {}
