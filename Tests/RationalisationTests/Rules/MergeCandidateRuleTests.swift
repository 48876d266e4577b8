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
    #expect(!evidence.holdsByContainment)
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
    expectMeets(\.merge.membership, at: scores.membership, MergeCandidateRule.rule, in: landscape)
  }

  /// The smaller's four all sit on the larger, whose others are rare, so that membership is low.
  private func contained(larger: Int) -> LandscapeBuilder {
    var world = LandscapeBuilder()
    let common: [LandscapeBuilder.Seat] = ["council", "health", "police", "probation"]
    let others = (4..<larger).map { LandscapeBuilder.Seat("rare-\($0)") }
    world.partnership("large", areas: ["a"], remits: ["r"], members: common + others)
    world.partnership("small", areas: ["a"], remits: ["r"], members: common)
    for index in 0..<6 {
      world.partnership(
        "busy-\(index)", kind: "panel", areas: ["z\(index)"], members: common)
    }
    return world
  }

  @Test(arguments: [(6, true), (7, false)])
  func `a board wholly inside another counts up to one and a half times its size`(
    larger: Int, fires: Bool
  ) throws {
    let all = findings(in: contained(larger: larger))
    #expect(all.ids(MergeCandidateRule.rule) == (fires ? ["merge-candidate.large.small"] : []))
    if fires, let evidence = try all.first(MergeCandidateRule.rule).evidence as? MergeEvidence {
      #expect(evidence.holdsByContainment)
      #expect(evidence.overlap.similarity.membership < 0.6)
    }
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
