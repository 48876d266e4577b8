import LandscapeModel
import Rationalisation
import Review
import ReviewSamples
import TestSupport
import Testing

/// Questions followed by their findings: each way by hand, and that every row adds up.
struct QuestionTrendTests {
  private static func finding(_ pair: String, decision: DecisionState? = nil) -> FindingRecord {
    RunSketch.record("m." + pair, subjects: pair.map { String($0) }, decision: decision)
  }

  private static func question(_ id: String, _ pairs: String...) -> QuestionRecord {
    QuestionRecord(id: id, findings: pairs.map { "m." + $0 })
  }

  private static func snapshot(
    _ pairs: [String], decided: [String: DecisionState] = [:], bodies: String = "abcdef",
    year: Int
  ) -> RunSnapshot {
    RunSketch.snapshot(
      pairs.map { finding($0, decision: decided[$0]) }, bodies: bodies.map { String($0) },
      asOf: "\(year)-01-01")
  }

  /// Worked by hand. 2020: one (ab, ac), two (cd), three (ef), four (bc). 2021: c is gone, so ac, cd and bc are; ef is
  /// decided. one goes on under another id with ab; bd is new. two and four end with their body, three by decision.
  @Test func `questions go on by their findings, and end as most of these do`() throws {
    let trend = try #require(
      ReviewTrend(
        [
          Self.snapshot(["ab", "ac", "cd", "ef", "bc"], year: 2020),
          Self.snapshot(
            ["ab", "ef", "bd"], decided: ["ef": .rejected], bodies: "abdef", year: 2021),
          Self.snapshot(["ab", "ef", "bd"], bodies: "abdef", year: 2022),
        ],
        questions: [
          [
            Self.question("one", "ab", "ac"), Self.question("two", "cd"),
            Self.question("three", "ef"), Self.question("four", "bc"),
          ], [Self.question("one-anew", "ab"), Self.question("five", "bd")],
          [
            Self.question("one-anew", "ab"), Self.question("five", "bd"),
            Self.question("three", "ef"),
          ],
        ]
      ).questions)
    #expect(trend.reviews.map(\.open) == [4, 2, 3])
    #expect(trend.reviews.map(\.openBefore) == [0, 4, 2])
    #expect(trend.reviews.map(\.opened) == [0, 1, 0])
    // Its decision is gone: three is asked again.
    #expect(trend.reviews.map(\.reopened) == [0, 0, 1])
    #expect(trend.reviews.map(\.joined) == [0, 0, 0])
    #expect(trend.ended.map(\.question.id) == ["two", "three", "four"])
    #expect(trend.ended.map(\.ending) == [.bodies, .decision, .bodies])
    #expect(trend.ended.map(\.review) == [1, 1, 1])
    #expect(trend.ended[0].changes.map { $0.before?.id } == ["m.cd"])
  }

  @Test func `two that go on as one are joined, and one that goes on as two is parted`() throws {
    let reviews = (2020...2022).map { Self.snapshot(["ab", "cd", "ef"], year: $0) }
    let trend = try #require(
      ReviewTrend(
        reviews,
        questions: [
          [Self.question("x", "ab"), Self.question("y", "cd"), Self.question("z", "ef")],
          [Self.question("all", "ab", "cd", "ef")],
          [Self.question("x", "ab", "ef"), Self.question("y", "cd")],
        ]
      ).questions)
    #expect(trend.reviews.map(\.joined) == [0, 2, 0])
    #expect(trend.reviews.map(\.parted) == [0, 0, 1])
    #expect(trend.reviews.map(\.opened) == [0, 0, 0] && trend.ended.isEmpty)
  }

  @Test(arguments: Effort.seeds(0..<60))
  func `every review adds up, and each question that ended is counted once`(seed: UInt64) throws {
    var random = RandomLandscape.Generator(seed: seed)
    let bodies = ["a", "b", "c", "d", "e"]
    let decisions: [DecisionState?] = [nil, nil, nil, .rejected, .done, .accepted]
    var questions: [[QuestionRecord]] = []
    let snapshots = (0..<5).map { year in
      var records: [FindingRecord] = []
      var folded: [[String]] = [[], [], [], []]
      for (place, one) in bodies.enumerated() {
        for other in bodies[(place + 1)...] where random.below(3) > 0 {
          let record = RunSketch.record(
            "m.\(one).\(other)", subjects: [one, other],
            decision: decisions[Int(random.below(decisions.count))])
          records.append(record)
          // Some are in no question, as those out of the main list.
          let fold = Int(random.below(5))
          if !(record.decision?.closes ?? false), fold < folded.count {
            folded[fold].append(record.id)
          }
        }
      }
      questions.append(
        folded.enumerated().filter { !$0.element.isEmpty }.map {
          QuestionRecord(id: "q\($0.offset)", findings: $0.element)
        })
      return RunSketch.snapshot(records, bodies: bodies, asOf: "202\(year)-01-01")
    }
    let trend = try #require(ReviewTrend(snapshots, questions: questions).questions)
    for (place, review) in trend.reviews.enumerated().dropFirst() {
      let ended = review.ended.reduce(0, +)
      #expect(
        review.openBefore + review.opened + review.reopened + review.parted - review.joined - ended
          == review.open, "seed \(seed), review \(place)")
      #expect(review.openBefore == questions[place - 1].count)
      #expect(trend.ended.count { $0.review == place } == ended)
      for ending in ReviewTrend.Ending.allCases {
        #expect(
          trend.ended.count { $0.review == place && $0.ending == ending } == review.count(ending))
      }
      // None of the findings of what ended is asked about.
      let asked = Set(questions[place].flatMap(\.findings))
      for one in trend.ended where one.review == place {
        #expect(asked.isDisjoint(with: one.question.findings), "seed \(seed)")
        #expect(one.changes.count == one.question.findings.count)
      }
    }
  }
}
