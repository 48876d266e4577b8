import LandscapeModel
import OverlapGraph
import Rationalisation
import TestSupport
import Testing

struct WhollySeatedRuleTests {
  /// A safety partnership whose members all sit on the board of the same county.
  private func county(
    members: [LandscapeBuilder.Seat] = ["council", "police", "health"],
    board: [LandscapeBuilder.Seat] = ["council", "police", "health", "fire", "college", "union"],
    safetyIsMulti: Bool = false, boardIsMulti: Bool = true
  ) -> LandscapeBuilder {
    var world = LandscapeBuilder()
    world.area("a", people: 80)
    world.area("b", people: 20)
    world.area("c", people: 900)
    world.area("d", people: 500)
    world.area("nation", parts: ["a", "b", "c", "d"])
    for kind in ["council", "police", "health", "fire", "college"] {
      world.organisation(.init(kind), kind: kind)
    }
    world.kind("safety", purpose: safetyIsMulti ? .multi : .single)
    world.kind("board", purpose: boardIsMulti ? .multi : .single)
    world.partnership(
      "safer", kind: "safety", areas: ["a", "b"], remits: ["crime"], members: members)
    world.partnership(
      "together", kind: "board", areas: ["a", "b"], remits: ["wellbeing"], members: board)
    return world
  }

  private var rule: Rule { WhollySeatedRule.rule }

  @Test func `a body whose members all sit on a board of many tasks is wholly seated`() throws {
    let all = findings(in: county())
    #expect(all.ids(rule) == ["wholly-seated.safer.together"])
    let finding = try all.first(rule)
    let evidence = try #require(finding.evidence as? SeatedEvidence)
    #expect(evidence.overlap.left == 0 && evidence.overlap.right == 1)
    #expect(evidence.memberKinds == ["council", "health", "police"])
    #expect(finding.routes == Routes(first: .local, full: .local))
    // c = 3 of 6; half of three seats at four meetings.
    #expect(finding.priority.strength == 0.75)
    #expect(finding.priority.freedMeetingDays == 6)
  }

  @Test func `one member that does not sit on the board is enough to say nothing`() {
    #expect(
      findings(in: county(members: ["council", "police", "health", "parish"])).ids(rule).isEmpty)
  }

  @Test func `observers of the inner body need no seat on the outer`() {
    let all = findings(
      in: county(members: ["council", "police", "health", .observer("press")]))
    #expect(all.ids(rule) == ["wholly-seated.safer.together"])
  }

  @Test(arguments: [(false, Purpose.multi, true), (true, .single, false)])
  func `a body's own purpose counts before that of its kind`(
    kindIsMulti: Bool, own: Purpose, fires: Bool
  ) {
    var world = county(boardIsMulti: kindIsMulti)
    world.partnership(
      "together", kind: "board", areas: ["a", "b"], remits: ["wellbeing"],
      members: ["council", "police", "health", "fire", "college", "union"]
    ) { $0.purpose = own }
    #expect(findings(in: world).ids(rule).isEmpty != fires)
  }

  @Test func `an outer body of one task takes nobody in`() {
    #expect(findings(in: county(boardIsMulti: false)).ids(rule).isEmpty)
  }

  @Test func `of two bodies of many tasks the smaller is the inner, of equals the first`() {
    #expect(
      findings(in: county(safetyIsMulti: true)).ids(rule) == ["wholly-seated.safer.together"])
    var settings = Settings()
    // Three in three would be a table or a merger: too few members for one here.
    settings.sharedTable.commonMembers = 4
    let equals = findings(
      in: county(board: ["council", "police", "health"], safetyIsMulti: true), settings)
    #expect(equals.ids(rule) == ["wholly-seated.safer.together"])
  }

  @Test(arguments: [(3, true), (4, false)])
  func `so many members the inner has at least`(least: Int, fires: Bool) {
    var settings = Settings()
    settings.whollySeated.members = least
    #expect(findings(in: county(), settings).ids(rule).isEmpty != fires)
  }

  @Test func `members of one kind of organisation say nothing of the board`() {
    var world = county(
      members: ["council", "council-2", "council-3"],
      board: ["council", "council-2", "council-3", "police"])
    for name in ["council-2", "council-3"] { world.organisation(name, kind: "council") }
    #expect(findings(in: world).ids(rule).isEmpty)
    var settings = Settings()
    settings.whollySeated.kinds = 1
    #expect(findings(in: world, settings).ids(rule) == ["wholly-seated.safer.together"])
  }

  @Test func `an organisation whose kind is not known is no further kind`() {
    let all = findings(
      in: county(
        members: ["council", "union", "guild"],
        board: [
          "council", "union", "guild", "police", "health",
        ]))
    #expect(all.ids(rule).isEmpty)
  }

  @Test func `the area is met at its own threshold and not beyond`() {
    var world = county()
    world.partnership(
      "wide", kind: "board", areas: ["a", "b", "c"], remits: ["wellbeing"],
      members: ["council", "police", "health", "fire", "college", "union", "press"])
    let landscape = world.landscape()
    // 100 of 1,000 people: far below the threshold, so only the board of the county takes it in.
    #expect(findings(in: landscape).ids(rule) == ["wholly-seated.safer.together"])
    for (area, ids) in [
      (
        0.1,
        [
          "wholly-seated.safer.together", "wholly-seated.safer.wide",
          "wholly-seated.together.wide",
        ]
      ),
      (0.1 + 1e-6, ["wholly-seated.safer.together"]),
    ] {
      var settings = Settings()
      settings.whollySeated.area = area
      #expect(findings(in: landscape, settings).ids(rule).sorted() == ids)
    }
  }

  @Test func `a sub-group of the board is excluded and counted`() throws {
    var world = county()
    world.partnership(
      "safer", kind: "safety", areas: ["a", "b"], remits: ["crime"],
      members: ["council", "police", "health"], parent: "together")
    let all = findings(in: world)
    #expect(all.ids(rule).isEmpty)
    #expect(all.counts(rule).excluded == 1)
  }

  @Test func `a table that joins the two comes first and names it`() throws {
    let seats: [LandscapeBuilder.Seat] = ["council", "police", "health", "fire"]
    let all = findings(in: county(members: seats, board: seats + ["college"]))
    #expect(all.ids(rule).isEmpty)
    #expect(try all.first(SharedTableRule.rule).alsoHolds == [rule])
  }
}
