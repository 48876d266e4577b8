import LandscapeModel
import OverlapGraph
import Rationalisation
import TestSupport
import Testing

/// Two boards of one kind on neighbouring areas, a sub-group of one, a forum of another kind.
private func world() -> LandscapeBuilder {
  var world = LandscapeBuilder()
  world.area("nation", parts: ["east", "north", "west"])
  world.kind("board", basis: .statutory, remits: ["health"], isExpected: true)
  world.kind("forum")
  world.organisation("east-council", kind: "council", areas: ["east"])
  world.organisation("west-council", kind: "council", areas: ["west"])
  world.partnership(
    "east-board", areas: ["east"], remits: ["health"], members: ["east-council", "nhs"],
    finish: { $0.meetingsPerYear = 4 })
  world.partnership(
    "forum", kind: "forum", areas: ["north", "west"], remits: ["culture"],
    members: ["nhs", "trust"], finish: { $0.meetingsPerYear = 2 })
  world.partnership(
    "group", kind: "forum", areas: ["west"], remits: ["health"], members: ["west-council"],
    parent: "west-board", finish: { $0.meetingsPerYear = 1 })
  world.partnership(
    "west-board", areas: ["west"], remits: ["health"], members: ["nhs", "west-council"],
    finish: { $0.meetingsPerYear = 6 })
  return world
}

private func step(_ change: Change, _ option: String = "--change") -> Scenario.Step {
  Scenario.Step(change, at: .option(option))
}

private func applied(_ changes: [Change], to landscape: Landscape) throws -> AppliedScenario {
  try Scenario(changes.enumerated().map { step($1, "--change \($0)") }).applied(to: landscape)
}

private func comparison(
  _ changes: [Change], of landscape: Landscape
) throws -> ScenarioComparison {
  let applied = try applied(changes, to: landscape)
  return ScenarioComparison(
    of: applied, from: landscape, findings: findings(in: landscape),
    findingsAfter: findings(in: applied.landscape), settings: Settings())
}

/// The failure of a scenario that cannot be applied.
private func failure(_ changes: [Change], in landscape: Landscape) throws -> ScenarioFailure {
  do {
    _ = try applied(changes, to: landscape)
  } catch let failure as ScenarioFailure {
    return failure
  }
  throw NothingFailed()
}
private struct NothingFailed: Error {}

private func at(_ place: Int) -> ChangePlace { .option("--change \(place)") }

struct ScenarioTests {
  private let landscape = world().landscape()

  @Test func `a merger joins areas, members and meetings and keeps the first one's kind`() throws {
    let after = try applied([.merge(["west-board", "east-board"], into: nil)], to: landscape)
      .landscape
    #expect(after.partnerships.map(\.id) == ["forum", "group", "west-board"])
    let merged = after.partnerships[2]
    #expect(merged.areas.map { after.areas[Int($0)].code } == ["east", "west"])
    #expect(merged.meetingsPerYear == 6)
    #expect(
      after.memberships(of: 2).map { after.organisations[Int($0.organisation)].id }
        == ["east-council", "nhs", "nhs", "west-council"])
    // The sub-group follows what its parent became.
    #expect(after.partnerships[1].parent == .active(2))
    #expect(after.inactive.partnerships.map(\.id) == ["east-board"])
  }

  @Test func `a merger under a new id is named by its parts`() throws {
    let after = try applied([.merge(["east-board", "west-board"], into: "a-board")], to: landscape)
      .landscape
    #expect(after.partnerships.map(\.id) == ["a-board", "forum", "group"])
    #expect(after.partnerships[0].name.english == "east-board + west-board")
  }

  @Test func `before and after count partnerships, seats and meeting-days`() throws {
    let result = try comparison([.merge(["west-board", "east-board"], into: nil)], of: landscape)
    #expect(
      result.before
        == ScenarioComparison.Totals(
          partnerships: 4, seats: 7, meetingDays: 2 * 4 + 2 * 2 + 1 + 2 * 6))
    #expect(
      result.after
        == ScenarioComparison.Totals(partnerships: 3, seats: 6, meetingDays: 2 * 2 + 1 + 3 * 6))
    #expect(!result.usesAssumedMeetings)
    #expect(result.uncovered.isEmpty && result.duties.isEmpty && result.carried.isEmpty)
  }

  @Test func `standing down shows what is left without a body`() throws {
    let result = try comparison([.standDown("west-board")], of: landscape)
    #expect(result.orphaned == ["group"])
    // The group still holds health in the west; the duty of a board has nobody there.
    #expect(result.uncovered.isEmpty)
    #expect(result.duties.map { landscape.kinds[Int($0.kind)].id } == ["board"])
    #expect(
      result.duties.flatMap(\.atoms).map { landscape.area(ofAtom: $0).code } == ["west"])
    let other = try comparison([.standDown("forum")], of: landscape)
    #expect(other.unseated == ["trust"])
    #expect(other.uncovered.map { landscape.remits[Int($0.remit)].id } == ["culture"])
    #expect(
      other.uncovered.flatMap(\.atoms).map { landscape.area(ofAtom: $0).code }
        == ["north", "west"])
  }

  @Test(arguments: [("", "", true), ("", "2020-12-31", false), ("2024-01-01", "", false)])
  func `a duty whose law is not in force binds nobody`(from: String, to: String, binds: Bool)
    throws
  {
    var world = LandscapeBuilder()
    world.kind("board", basis: .statutory, remits: ["health"], isExpected: true, from: from, to: to)
    for place in ["east", "west"] {
      world.partnership("\(place)-board", areas: [place], remits: ["health"], members: ["nhs"])
    }
    let result = try comparison([.standDown("west-board")], of: world.landscape())
    #expect(result.duties.isEmpty == !binds)
  }

  @Test func `a body merged into another kind carries its duty there`() throws {
    let result = try comparison([.merge(["forum", "west-board"], into: nil)], of: landscape)
    #expect(result.duties.isEmpty)
    #expect(result.carried.map(\.partnership) == ["forum"])
    #expect(
      result.carried.flatMap(\.kinds).map { landscape.kinds[Int($0)].id } == ["board"])
  }

  /// Two boards that one kind satisfies, everywhere, and forums.
  private func satisfied() -> LandscapeBuilder {
    var world = world()
    world.kind("adults", isExpected: true, satisfiedBy: "joint")
    world.kind("children", isExpected: true, satisfiedBy: "joint")
    world.kind("joint")
    for area in ["east", "north", "west"] {
      for kind in ["adults", "children"] {
        world.partnership(
          "\(kind)-\(area)", kind: kind, areas: [area], remits: ["health"],
          members: ["nhs", "trust"])
      }
    }
    return world
  }

  @Test func `a merger of two kinds that one satisfies is of that kind, and no gap`() throws {
    let landscape = satisfied().landscape()
    let changes: [Change] = [.merge(["adults-east", "children-east"], into: nil)]
    let after = try applied(changes, to: landscape).landscape
    let merged = try #require(after.partnerships.first { $0.id == "adults-east" })
    #expect(after.kinds[Int(merged.kind)].id == "joint")
    let result = try comparison(changes, of: landscape)
    #expect(!result.created.contains { $0.hasPrefix("coverage-gap") }, "\(result.created)")
    #expect(result.duties.isEmpty && result.carried.isEmpty)
  }

  @Test func `a merged body takes the kind that is asked for, and stands for those of its parts`()
    throws
  {
    let landscape = satisfied().landscape()
    let changes: [Change] = [
      .merge(["adults-east", "children-east"], into: nil, kind: "forum"),
      .merge(["adults-west", "west-board"], into: nil),
    ]
    let after = try applied(changes, to: landscape).landscape
    let kinds = after.partnerships.indices.map { index in
      (
        after.partnerships[index].id, after.kinds[Int(after.partnerships[index].kind)].id,
        after.kindsStoodFor(by: Int32(index)).map { after.kinds[Int($0)].id }
      )
    }
    #expect(kinds.first { $0.0 == "adults-east" }?.1 == "forum")
    #expect(kinds.first { $0.0 == "adults-east" }?.2 == ["adults", "children"])
    #expect(kinds.first { $0.0 == "adults-west" }?.1 == "adults")
    #expect(kinds.first { $0.0 == "adults-west" }?.2 == ["board"])
    let result = try comparison(changes, of: landscape)
    #expect(!result.created.contains { $0.hasPrefix("coverage-gap") }, "\(result.created)")
    #expect(result.duties.isEmpty)
    #expect(
      try failure(
        [.merge(["adults-east", "children-east"], into: nil, kind: "joit")], in: landscape)
        == .unknown(.kind, id: "joit", suggestion: "joint", at: at(0)))
  }

  @Test func `before and after are measured by the same bars`() throws {
    var world = world()
    // One body on everything: whatever is merged, it stays above the others' percentile.
    world.kind("panel")
    for index in 0..<12 {
      world.partnership(
        "panel-\(index)", kind: "panel", areas: ["east"],
        members: index < 6 ? ["busy", "nhs"] : ["busy"], finish: { $0.meetingsPerYear = 4 })
    }
    let landscape = world.landscape()
    let graph = graph(of: landscape)
    let rationaliser = Rationaliser(landscape: landscape, graph: graph, settings: Settings())
    #expect(rationaliser.findings().ids(MemberBurdenRule.rule) == ["member-burden.busy"])
    let after = try applied(
      [.merge((0..<12).map { "panel-\($0)" }, into: nil)], to: landscape
    ).landscape
    // By its own percentile somebody is always above it.
    func burdened(_ bars: [BurdenBars]) -> [String] {
      Rationaliser(
        landscape: after, graph: self.graph(of: after), settings: Settings(), burdenBars: bars
      ).findings().ids(MemberBurdenRule.rule)
    }
    #expect(!burdened([]).isEmpty)
    #expect(burdened(rationaliser.burdenBars).isEmpty)
  }

  private func graph(of landscape: Landscape) -> OverlapGraph {
    OverlapJoin(
      incidence: Incidence(landscape: landscape, settings: Settings()), settings: Settings().edges
    ).graph()
  }

  @Test func `an area leaves one footprint and joins another`() throws {
    let after = try applied(
      [.moveArea("north", from: "forum", to: "east-board")], to: landscape
    ).landscape
    func codes(_ partnership: PartnershipIndex) -> [String] {
      after.atoms(of: partnership).map { after.area(ofAtom: $0).code }
    }
    #expect(codes(0) == ["east", "north"])
    #expect(codes(1) == ["west"])
  }

  @Test func `members come and go, and a sub-group gets a parent`() throws {
    let after = try applied(
      [
        .addMember("trust", to: "east-board"), .removeMember("trust", from: "forum"),
        .makeSubGroup("forum", of: "east-board"),
      ], to: landscape
    ).landscape
    func members(_ partnership: PartnershipIndex) -> [String] {
      after.memberships(of: partnership).map { after.organisations[Int($0.organisation)].id }
    }
    #expect(members(0) == ["east-council", "nhs", "trust"])
    #expect(members(1) == ["nhs"])
    #expect(after.partnerships[1].parent == .active(0))
  }

  @Test func `merged organisations join areas and seats and keep the first one's kind`() throws {
    let result = try comparison(
      [.mergeOrganisations(["west-council", "nhs"], into: nil)], of: landscape)
    let after = try applied(
      [.mergeOrganisations(["west-council", "nhs"], into: nil)], to: landscape
    ).landscape
    #expect(after.organisations.map(\.id) == ["east-council", "trust", "west-council"])
    let merged = after.organisations[2]
    #expect(merged.kind == "council")
    #expect(merged.aliases == ["nhs"])
    #expect(merged.areas.map { after.areas[Int($0)].code } == ["west"])
    // On the west board the two were two seats and are one.
    #expect(result.before.seats == 7 && result.after.seats == 6)
    #expect(result.unseated.isEmpty)
  }

  @Test func `findings are resolved and created`() throws {
    let result = try comparison([.standDown("west-board")], of: landscape)
    let before = findings(in: landscape).all.map(\.id)
    let after = findings(
      in: try applied([.standDown("west-board")], to: landscape).landscape
    ).all.map(\.id)
    #expect(result.created.contains("governance-gap.group"))
    #expect(result.created == after.filter { !before.contains($0) })
    #expect(result.resolved == before.filter { !after.contains($0) })
  }
}

struct ScenarioFailureTests {
  private let landscape = world().landscape()

  @Test func `unknown ids suggest the nearest`() throws {
    #expect(
      try failure([.standDown("est-board")], in: landscape)
        == .unknown(.partnership, id: "est-board", suggestion: "east-board", at: at(0)))
    #expect(
      try failure([.addMember("trst", to: "group")], in: landscape)
        == .unknown(.organisation, id: "trst", suggestion: "trust", at: at(0)))
    #expect(
      try failure([.moveArea("nort", from: "forum", to: "group")], in: landscape)
        == .unknown(.area, id: "nort", suggestion: "north", at: at(0)))
    #expect(
      try failure([.standDown("zzzzzz")], in: landscape)
        == .unknown(.partnership, id: "zzzzzz", suggestion: nil, at: at(0)))
  }

  @Test func `a partnership that has ended is not active`() throws {
    var world = world()
    world.ended("old-board")
    #expect(
      try failure([.standDown("old-board")], in: world.landscape())
        == .notActive(id: "old-board", at: at(0)))
  }

  static let contradictions: [(changes: [Change], subject: String)] = [
    ([.merge(["east-board", "forum"], into: nil), .standDown("forum")], "forum"),
    (
      [.merge(["east-board", "forum"], into: nil), .merge(["forum", "group"], into: nil)], "forum"
    ),
    (
      [
        .merge(["east-board", "forum"], into: "x"), .merge(["west-board", "group"], into: "x"),
      ], "x"
    ),
    ([.standDown("group"), .makeSubGroup("group", of: "forum")], "group"),
    ([.standDown("forum"), .makeSubGroup("group", of: "forum")], "forum"),
    ([.standDown("forum"), .addMember("nhs", to: "group"), .addMember("x", to: "forum")], "forum"),
    ([.addMember("trust", to: "group"), .removeMember("trust", from: "group")], "group"),
    ([.makeSubGroup("group", of: "forum"), .makeSubGroup("group", of: "east-board")], "group"),
    (
      [
        .moveArea("north", from: "forum", to: "group"),
        .moveArea("north", from: "forum", to: "east-board"),
      ], "north"
    ),
    (
      [
        .mergeOrganisations(["nhs", "trust"], into: nil),
        .mergeOrganisations(["nhs", "east-council"], into: nil),
      ], "nhs"
    ),
    (
      [.merge(["group", "forum"], into: nil), .makeSubGroup("group", of: "forum")], "group"
    ),
  ]

  @Test(arguments: contradictions.indices)
  func `changes that contradict each other are both named`(_ row: Int) throws {
    var world = world()
    world.organisation("x")
    let (changes, subject) = Self.contradictions[row]
    let found = try failure(changes, in: world.landscape())
    guard case .contradiction(let named, let first, let second) = found else {
      Issue.record("\(found)")
      return
    }
    #expect(named == subject)
    #expect(first != second)
    #expect([at(0), at(1), at(2)].contains(first) && [at(0), at(1), at(2)].contains(second))
  }

  @Test func `two sub-group changes that make a ring are both named`() throws {
    #expect(
      try failure(
        [.makeSubGroup("forum", of: "east-board"), .makeSubGroup("east-board", of: "forum")],
        in: landscape) == .contradiction(subject: "forum", at(0), at(1)))
    #expect(
      try failure([.makeSubGroup("west-board", of: "group")], in: landscape)
        == .ownAncestor("west-board", at: at(0)))
    #expect(
      try failure([.makeSubGroup("forum", of: "forum")], in: landscape)
        == .ownAncestor("forum", at: at(0)))
  }

  @Test func `a scenario that empties a partnership is refused`() throws {
    #expect(
      try failure([.removeMember("west-council", from: "group")], in: landscape)
        == .leavesNoMember("group", at: at(0)))
    #expect(
      try failure([.moveArea("east", from: "east-board", to: "forum")], in: landscape)
        == .leavesNoArea("east-board", at: at(0)))
  }

  @Test func `a change that has nothing to change is refused`() throws {
    #expect(
      try failure([.removeMember("trust", from: "group")], in: landscape)
        == .notMember("trust", of: "group", at: at(0)))
    #expect(
      try failure([.addMember("nhs", to: "forum")], in: landscape)
        == .alreadyMember("nhs", of: "forum", at: at(0)))
    #expect(
      try failure([.moveArea("north", from: "group", to: "forum")], in: landscape)
        == .areaNotCovered(area: "north", by: "group", at: at(0)))
    #expect(
      try failure([.merge(["forum", "forum"], into: nil)], in: landscape)
        == .tooFewToMerge(at: at(0)))
    #expect(
      try failure([.merge(["forum", "group"], into: "east-board")], in: landscape)
        == .idInUse("east-board", at: at(0)))
  }
}
