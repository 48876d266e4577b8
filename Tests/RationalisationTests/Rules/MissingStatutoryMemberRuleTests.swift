import LandscapeModel
import Rationalisation
import TestSupport
import Testing

struct MissingStatutoryMemberRuleTests {
  /// Health divides the nation; each board should have its health body and some charity.
  private func world(
    members: [LandscapeBuilder.Seat], basis: Basis = .statutory, own: Basis? = nil,
    scale: Scale = .regional, others: [LandscapeBuilder.Seat] = ["health-east", "charity-east"]
  ) -> LandscapeBuilder {
    var world = LandscapeBuilder()
    world.area("nation", parts: ["a", "b", "c"])
    world.organisation("health-west", kind: "health", areas: ["a", "b"])
    world.organisation("health-east", kind: "health", areas: ["c"])
    world.organisation("charity-west", kind: "charity", areas: ["a"])
    world.organisation("charity-east", kind: "charity", areas: ["c"])
    world.kind("board", basis: basis, statutoryMembers: ["health", "charity"])
    world.partnership("west", areas: ["a"], members: members) {
      $0.basis = own
      $0.scale = scale
    }
    for index in 0..<3 {
      world.partnership("east-\(index)", areas: ["c"], members: others)
    }
    world.partnership("seats", kind: "other", areas: ["a"], members: ["health-west"])
    return world
  }

  @Test func `a territorial body that meets the footprint must sit, of another kind any one`()
    throws
  {
    let landscape = world(members: ["health-east", "council"]).landscape()
    let all = findings(in: landscape)
    #expect(all.ids(MissingStatutoryMemberRule.rule) == ["missing-statutory-member.west"])
    guard
      let evidence = try all.first(MissingStatutoryMemberRule.rule).evidence
        as? MissingMemberEvidence
    else { throw Unexpected() }
    #expect(evidence.gaps.map(\.memberKind) == ["health", "charity"])
    #expect(
      evidence.gaps.map { $0.organisations.map { landscape.organisations[Int($0)].id } } == [
        ["health-west"], [],
      ])
    #expect(findings(in: world(members: ["health-west", "charity-east"])).list(.putRight).isEmpty)
  }

  @Test(arguments: [(["c"], false), (["a"], true), ([], true)])
  func `a member that cannot be there is no gap`(areas: [String], fires: Bool) {
    var world = world(members: ["health-west", "charity-west"])
    world.kind(
      "board", basis: .statutory, statutoryMembers: ["health", "charity", "park"])
    world.organisation("park-one", kind: "park", areas: areas)
    for index in 0..<3 {
      world.partnership(
        "east-\(index)", areas: ["c"], members: ["health-east", "charity-east", "park-one"])
    }
    let all = findings(in: world)
    #expect(
      all.ids(MissingStatutoryMemberRule.rule) == (fires ? ["missing-statutory-member.west"] : []))
  }

  @Test func `an observer has no seat`() {
    let all = findings(in: world(members: ["charity-west", .observer("health-west")]))
    #expect(all.ids(MissingStatutoryMemberRule.rule).count == 1)
  }

  @Test(arguments: [
    (Basis.grantCondition, Basis?.none, Scale.regional), (.statutory, .voluntary, .regional),
    (.statutory, nil, .national),
  ])
  func `only what rests on law below the nation is asked`(
    basis: Basis, own: Basis?, scale: Scale
  ) {
    let all = findings(in: world(members: ["council"], basis: basis, own: own, scale: scale))
    #expect(all.ids(MissingStatutoryMemberRule.rule).isEmpty)
    #expect(all.counts(MissingStatutoryMemberRule.rule).notApplicable >= 1)
  }

  /// At 30 June 2023; a month and a year count from their first day to their last.
  @Test(arguments: [
    ("", "2023-06", true), ("2023-06-30", "2023-06-30", true), ("2023", "", true),
    ("", "2023-06-29", false), ("2023-07", "", false), ("2010", "2022", false),
  ])
  func `a law that is over or has not begun asks for nobody`(from: String, to: String, fires: Bool)
  {
    var world = world(members: ["health-east", "council"])
    world.kind(
      "board", basis: .statutory, statutoryMembers: ["health", "charity"], from: from, to: to)
    let all = findings(in: world)
    #expect(
      all.ids(MissingStatutoryMemberRule.rule) == (fires ? ["missing-statutory-member.west"] : []))
    #expect(all.counts(MissingStatutoryMemberRule.rule).applied == (fires ? 4 : 0))
  }

  @Test func `a member kind absent almost everywhere is a note on the kind`() {
    let all = findings(in: world(members: ["health-west"], others: ["health-east"]))
    #expect(all.ids(MissingStatutoryMemberRule.rule).isEmpty)
    #expect(
      all.notes == [.absentMemberKind(0, memberKind: "charity", absent: 4, applicable: 4)])
  }

  @Test func `the note's thresholds are met at their own values`() {
    let landscape = world(members: ["health-west"]).landscape()
    // Absent on one of four.
    var settings = Settings()
    settings.members.absentShare = 0.25
    #expect(findings(in: landscape, settings).notes.count == 1)
    settings.members.absentShare = 0.25 + 1e-6
    #expect(findings(in: landscape, settings).notes.isEmpty)
    settings.members.absentShare = 0.25
    settings.members.absentPartnerships = 5
    #expect(findings(in: landscape, settings).notes.isEmpty)
  }

  /// The police serves both nations, or sits in the other one alone: missing here all the same.
  @Test(arguments: [["a", "b"], ["a"]], [false, true])
  func `what is missing in one nation is missing whatever it has in another`(
    areas: [String], isAlone: Bool
  ) {
    var world = LandscapeBuilder()
    world.area("one", parts: ["a", "a-too"], nation: isAlone ? nil : "one")
    world.organisation("police", kind: "police", areas: isAlone ? ["a"] : areas)
    world.organisation("police-too", kind: "police", areas: ["a-too"])
    for member in ["x", "y"] { world.organisation(member, kind: "council") }
    world.kind("board", basis: .statutory, statutoryMembers: ["police"])
    world.partnership("with-it", areas: ["a"], members: ["police", "x"])
    world.partnership("with-it-too", areas: ["a"], members: ["police", "x"])
    world.partnership("without", areas: ["a"], members: ["x", "y"])
    world.partnership("elsewhere", areas: ["a-too"], members: ["police-too", "y"])
    if !isAlone {
      world.area("two", parts: ["b", "b-too"], nation: "two")
      world.kind("forum")
      world.partnership("over-there", kind: "forum", areas: ["b"], members: ["police", "z"])
    }
    #expect(
      findings(in: world).ids(MissingStatutoryMemberRule.rule)
        == ["missing-statutory-member.without"])
  }
}
