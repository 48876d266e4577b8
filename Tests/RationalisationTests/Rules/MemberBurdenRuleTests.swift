import LandscapeModel
import Rationalisation
import TestSupport
import Testing

struct MemberBurdenRuleTests {
  /// `seats[i]` seats for organisation i, each on a partnership of its own and another kind.
  private func world(_ seats: [Int], kind: String = "") -> LandscapeBuilder {
    var world = LandscapeBuilder()
    for (index, count) in seats.enumerated() {
      let id = index < 10 ? "o0\(index)" : "o\(index)"
      world.organisation(id, kind: kind)
      for seat in 0..<count {
        world.partnership("\(id)-\(seat)", areas: ["a\(seat)"], members: [.init(id)])
      }
    }
    return world
  }

  @Test func `above the percentile of all organisations, not at it`() throws {
    // 21 bodies: the 95th percentile is the 20th value.
    let seats = Array(repeating: 1, count: 19) + [4, 9]
    let all = findings(in: world(seats))
    #expect(all.ids(MemberBurdenRule.rule) == ["member-burden.o20"])
    guard let evidence = try all.first(MemberBurdenRule.rule).evidence as? BurdenEvidence else {
      throw Unexpected()
    }
    #expect(evidence.seats == 9)
    #expect(evidence.meetingDays == 36)
    #expect(evidence.percentileSeats == 4)
    #expect(evidence.isAboveSeatPercentile && evidence.isAboveDayPercentile)
    #expect(!evidence.isAboveKindMedian)
    #expect(evidence.repeatSeats == 8)
    #expect(
      findings(in: world(Array(repeating: 1, count: 19) + [4, 4])).ids(MemberBurdenRule.rule) == [])
  }

  @Test func `few organisations of one sector are no population`() {
    #expect(findings(in: world([1])).ids(MemberBurdenRule.rule).isEmpty)
  }

  @Test func `half as much again as the median of its own kind`() {
    var settings = Settings()
    settings.burden.percentile = 100
    let landscape = world([10, 10, 10, 10, 10, 15], kind: "council").landscape()
    #expect(findings(in: landscape, settings).ids(MemberBurdenRule.rule) == ["member-burden.o05"])
    expectMeets(\.burden.medianRatio, at: 1.5, MemberBurdenRule.rule, in: landscape, settings)
    expectMeets(\.burden.kindBodies, at: 6, MemberBurdenRule.rule, in: landscape, settings)
    expectMeets(\.burden.kindSeats, at: 15, MemberBurdenRule.rule, in: landscape, settings)
  }

  @Test func `the percentile is between neighbours in proportion`() {
    var settings = Settings()
    // Of 1, 2, 3 the 75th percentile is 2.5.
    settings.burden.percentile = 75
    #expect(
      findings(in: world([1, 2, 3]), settings).ids(MemberBurdenRule.rule) == ["member-burden.o02"])
    settings.burden.percentile = 0
    #expect(findings(in: world([1, 2, 3]), settings).ids(MemberBurdenRule.rule).count == 2)
  }

  @Test func `it says which findings would free seats, each seat once`() throws {
    var world = LandscapeBuilder()
    world.area("nation", parts: ["a", "b"])
    world.kind("board", purpose: .multi)
    let members: [LandscapeBuilder.Seat] = ["busy", "council", "health", "police"]
    for (id, remit) in [("adults", "care"), ("children", "care"), ("drugs", "drugs")] {
      world.partnership(id, areas: ["a"], remits: [remit], members: members)
    }
    world.partnership("alone", areas: ["b"], members: ["busy"])
    let all = findings(in: world)
    guard
      case let evidence as BurdenEvidence = try #require(
        all.all.first { $0.id == "member-burden.busy" }
      ).evidence
    else { throw Unexpected() }
    #expect(evidence.relief.freedBy == ["merge-candidate.adults.children"])
    #expect(evidence.relief.sharedBy == ["shared-table.a.adults"])
    // Of three seats the merger frees one; the table makes one sitting of the two that are left.
    #expect(evidence.relief.freedSeats == 1)
    #expect(evidence.relief.sharedSittings == 1)
  }

  @Test func `most seats come first in their list`() {
    var settings = Settings()
    settings.burden.percentile = 50
    let all = findings(in: world([1, 1, 1, 5, 7]), settings)
    #expect(all.list(.burden).map(\.id) == ["member-burden.o04", "member-burden.o03"])
    #expect(all.list(.burden).map(\.rank) == [1, 2])
  }
}
