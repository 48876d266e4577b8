import LandscapeModel
import OverlapGraph
import Rationalisation
import TestSupport
import Testing

struct NestedBoardRuleTests {
  /// Two county partnerships inside a regional one of their kind, and one elsewhere.
  private func twoTiers() -> LandscapeBuilder {
    var world = LandscapeBuilder()
    world.area("nation", parts: ["a", "b", "c"])
    world.kind("safety", remits: ["crime"])
    world.remit("burglary", broader: "crime")
    world.partnership(
      "region", kind: "safety", areas: ["a", "b"], remits: ["burglary"],
      members: ["police", "fire", "council-a", "council-b"])
    world.partnership(
      "county-a", kind: "safety", areas: ["a"], remits: ["burglary", "order"],
      members: ["police", "fire", "council-a", "charity-a"])
    world.partnership(
      "county-b", kind: "safety", areas: ["b"], remits: ["burglary"],
      members: ["police", "fire", "council-b"])
    world.partnership(
      "county-c", kind: "safety", areas: ["c"], remits: ["burglary"],
      members: ["police", "fire", "council-c"])
    return world
  }

  @Test func `all inners of one kind under one outer are one finding`() throws {
    let all = findings(in: twoTiers())
    #expect(all.ids(NestedBoardRule.rule) == ["nested-board.region.safety"])
    let finding = try all.first(NestedBoardRule.rule)
    guard let evidence = finding.evidence as? NestEvidence else { throw Unexpected() }
    #expect(evidence.isSameKind)
    #expect(evidence.inners == [0, 1])
    #expect(evidence.outer == 3)
    #expect(evidence.overlaps.map(\.left) == evidence.inners)
    #expect(finding.routes == Routes(first: .local, full: .local))
    // (4 + 4 + 3) seats at 4 meetings, less 5 of them; half, since the local groups stay.
    #expect(finding.priority.freedMeetingDays == 12)
  }

  @Test func `each threshold is met at its own value and not beyond`() throws {
    var world = twoTiers()
    // One inner only, so that one score decides; a small corner of it lies outside.
    world.area("corner", people: 3)
    world.partnership("county-b", kind: "safety", areas: ["d"], members: ["nobody"])
    world.partnership(
      "county-a", kind: "safety", areas: ["a", "corner"], remits: ["burglary", "order"],
      members: ["police", "fire", "council-a", "charity-a"])
    let landscape = world.landscape()
    guard
      case let evidence as NestEvidence = try findings(in: landscape).first(NestedBoardRule.rule)
        .evidence
    else { throw Unexpected() }
    let scores = try #require(evidence.overlaps.first).leftInRight
    #expect(scores.area == 100.0 / 103)
    #expect(scores.remit == 2.0 / 3)
    expectMeets(\.nested.area, at: scores.area, NestedBoardRule.rule, in: landscape)
    expectMeets(\.nested.membership, at: scores.membership, NestedBoardRule.rule, in: landscape)
    expectMeets(\.nested.remitSameKind, at: scores.remit, NestedBoardRule.rule, in: landscape)
  }

  @Test func `siblings of one specific kind are two tiers all the same`() {
    var world = twoTiers()
    world.partnership("board", areas: ["nation"], members: ["government"])
    for (id, area) in [("county-a", ["a"]), ("county-b", ["b"]), ("region", ["a", "b"])] {
      world.partnership(
        id, kind: "safety", areas: area, remits: ["burglary"],
        members: ["police", "fire", "council"], parent: "board")
    }
    #expect(findings(in: world).ids(NestedBoardRule.rule) == ["nested-board.region.safety"])
  }

  @Test func `a sub-group of the outer is nested already`() {
    var world = twoTiers()
    for id in ["county-a", "county-b"] {
      world.partnership(
        id, kind: "safety", areas: [String(id.suffix(1))], remits: ["burglary"],
        members: ["police", "fire", "council-a"], parent: "region")
    }
    #expect(findings(in: world).ids(NestedBoardRule.rule).isEmpty)
  }

  /// A group of another kind inside a board.
  private func otherKind(
    purpose: Purpose?, function: PartnershipFunction = .strategic, parent: String? = nil
  ) -> LandscapeBuilder {
    var world = LandscapeBuilder()
    world.area("nation", parts: ["a", "b", "c"])
    world.kind("board", purpose: purpose)
    world.kind("group", function: function, remits: ["early-years"])
    world.partnership("elsewhere", areas: ["c"], members: ["somebody"])
    world.partnership(
      "board", areas: ["a", "b"], remits: ["early-years", "housing", "crime"],
      members: ["council", "health", "police", "fire"])
    world.partnership(
      "group", kind: "group", areas: ["a"],
      remits: ["early-years", "housing", "crime", "learning"],
      members: ["council", "health", "charity"], parent: parent)
    return world
  }

  @Test func `another kind inside a multi-purpose board needs nearly all remits`() throws {
    let world = otherKind(purpose: .multi)
    #expect(findings(in: world).ids(NestedBoardRule.rule).isEmpty)
    var settings = Settings()
    settings.nested.remitOtherKind = 0.7
    #expect(findings(in: world, settings).ids(NestedBoardRule.rule) == ["nested-board.board.group"])
    expectMeets(
      \.nested.remitOtherKind, at: 0.75, NestedBoardRule.rule, in: world.landscape(), settings)
  }

  @Test(arguments: [
    (Purpose.single, PartnershipFunction.strategic, String?.none),
    (.multi, .service, nil), (.multi, .scrutiny, nil), (.multi, .advisory, nil),
    (.multi, .delivery, "elsewhere"),
  ])
  func `single-purpose outers and inners that run, advise or deliver for another are left alone`(
    purpose: Purpose, function: PartnershipFunction, parent: String?
  ) {
    var settings = Settings()
    settings.nested.remitOtherKind = 0.7
    let world = otherKind(purpose: purpose, function: function, parent: parent)
    #expect(findings(in: world, settings).ids(NestedBoardRule.rule).isEmpty)
  }

  @Test func `a delivery group without a parent is nested`() {
    var settings = Settings()
    settings.nested.remitOtherKind = 0.7
    let world = otherKind(purpose: .multi, function: .delivery)
    #expect(findings(in: world, settings).ids(NestedBoardRule.rule).count == 1)
  }

  @Test func `two tiers of one kind absorb the double cover`() throws {
    var world = twoTiers()
    world.kind("safety", remits: ["crime"], isExpected: true)
    let all = findings(in: world)
    #expect(all.ids(CoverageGapRule.rule).isEmpty)
    let id = try #require(try all.first(NestedBoardRule.rule).folded.first)
    #expect(id.hasPrefix("coverage-gap.safety.doubled."))
  }
}
