import LandscapeModel
import Rationalisation
import Review
import ReviewSamples
import TestSupport
import Testing

/// Findings followed over several reviews: each way of ending by hand, and that every row adds up.
struct ReviewTrendTests {
  private static func finding(
    _ id: String, _ subjects: [String], decision: DecisionState? = nil
  ) -> FindingRecord {
    RunSketch.record(id, subjects: subjects, decision: decision)
  }

  @Test func `findings open, end, and open again`() {
    let trend = ReviewTrend([
      RunSketch.snapshot(
        [
          Self.finding("m.a.b", ["a", "b"]), Self.finding("m.a.c", ["a", "c"]),
          Self.finding("m.b.c", ["b", "c"], decision: .rejected),
        ], bodies: ["a", "b", "c"], asOf: "2020-01-01"),
      RunSketch.snapshot(
        [
          Self.finding("m.a.b", ["a", "b"], decision: .rejected),
          Self.finding("m.b.c", ["b", "c"]), Self.finding("m.b.d", ["b", "d"]),
        ], bodies: ["a", "b", "d"], asOf: "2021-01-01"),
      RunSketch.snapshot(
        [Self.finding("m.a.c", ["a", "c"]), Self.finding("m.b.c", ["b", "c"])],
        bodies: ["a", "b", "c", "d"], asOf: "2022-01-01"),
    ])
    #expect(trend.reviews.map(\.open) == [2, 2, 2])
    #expect(trend.reviews.map(\.openBefore) == [0, 2, 2])
    // A decision that ended opens its finding again; what was gone for a year is not new.
    #expect(trend.reviews.map(\.opened) == [0, 1, 0])
    #expect(trend.reviews.map(\.reopened) == [0, 1, 1])
    #expect(trend.ended.map(\.change.id) == ["m.a.b", "m.a.c", "m.b.d"])
    #expect(trend.ended.map(\.review) == [1, 1, 2])
    #expect(trend.ended.map(\.ending).first == .decision)
    // c was there and is not; d is there still, and nothing is known of why.
    #expect(trend.ended[1].ending == .bodies)
    #expect(trend.ended[2].ending == .otherData)
  }

  @Test(arguments: Effort.seeds(0..<40))
  func `every review adds up, and each finding that ended is counted once`(seed: UInt64) {
    var random = RandomLandscape.Generator(seed: seed)
    let bodies = ["a", "b", "c", "d", "e"]
    let decisions: [DecisionState?] = [nil, nil, nil, .rejected, .done, .accepted, .watching]
    let snapshots = (0..<5).map { year in
      var records: [FindingRecord] = []
      for (place, one) in bodies.enumerated() {
        for other in bodies[(place + 1)...] where random.below(3) > 0 {
          records.append(
            Self.finding(
              "m.\(one).\(other)", [one, other],
              decision: decisions[Int(random.below(decisions.count))]))
        }
      }
      return RunSketch.snapshot(records, bodies: bodies, asOf: "202\(year)-01-01")
    }
    let trend = ReviewTrend(snapshots)
    for (place, review) in trend.reviews.enumerated().dropFirst() {
      let ended = review.ended.reduce(0, +)
      #expect(
        review.openBefore + review.opened + review.reopened - ended == review.open,
        "seed \(seed), review \(place)")
      #expect(trend.ended.count { $0.review == place } == ended)
      for ending in ReviewTrend.Ending.allCases {
        #expect(
          trend.ended.count { $0.review == place && $0.ending == ending } == review.count(ending))
      }
      let open = Set(
        snapshots[place].findings.filter { !($0.decision?.closes ?? false) }.map(\.id))
      for finding in trend.ended where finding.review == place {
        #expect(!open.contains(finding.change.id))
      }
    }
  }
}
