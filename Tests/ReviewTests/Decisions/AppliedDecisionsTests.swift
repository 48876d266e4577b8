import LandscapeModel
import Rationalisation
import Review
import ReviewSamples
import Testing

@Suite struct AppliedDecisionsTests {
  static let pair = RunSketch.record("m.a.b", subjects: ["a", "b"])

  static func row(
    _ state: DecisionState = .rejected, finding: String = "m.a.b", date: String? = "2022-05-01",
    until: String? = nil, line: Int32 = 2
  ) -> DecisionRecord {
    DecisionRecord(
      finding: finding, state: state, reason: "", by: "Clerk",
      date: date.flatMap { PartialDate($0) }, until: until.flatMap { PartialDate($0) },
      origin: RowOrigin(input: 0, line: line))
  }

  static func apply(
    _ rows: [DecisionRecord], to findings: [FindingRecord] = [pair], asOf: String? = "2023-06-30",
    kept: [DecisionKey: FindingRecord] = [:], recounted: [DecisionKey: FindingRecord?] = [:],
    lastSeen: [String: FindingRecord] = [:], succession: Succession? = nil
  ) -> AppliedDecisions {
    AppliedDecisions(
      rows, to: findings, asOf: asOf.flatMap { PartialDate($0) }, kept: kept,
      recounted: recounted, lastSeen: lastSeen, succession: succession)
  }

  @Test func `a rejected finding is marked and the evidence kept`() {
    let applied = Self.apply([Self.row()])
    #expect(applied.state(of: "m.a.b") == .rejected)
    #expect(applied.evidenceToKeep == [DecisionKey(Self.row()): Self.pair])
    #expect(applied.marked([Self.pair]).map(\.decision) == [.rejected])
  }

  @Test(arguments: [
    ("2023-06-29", DecisionStanding.expired), ("2023-06-30", .inForce), ("2023-06", .inForce),
    ("2023-05", .expired), ("2023", .inForce), ("2022", .expired),
  ])
  func `a decision ends with the last day of its until`(until: String, standing: DecisionStanding) {
    let applied = Self.apply([Self.row(date: "2021", until: until)])
    #expect(applied["m.a.b"]?.standing == standing)
    #expect(applied.state(of: "m.a.b") == (standing == .inForce ? .rejected : nil))
  }

  @Test func `without an as-of date nothing ends`() {
    let applied = Self.apply([Self.row(date: "1999", until: "2000")], asOf: nil)
    #expect(applied["m.a.b"]?.standing == .inForce)
  }

  @Test(arguments: [(0.81, DecisionStanding.inForce), (0.8, .reopened)])
  func `evidence that moved materially reopens the finding`(
    area: Double, standing: DecisionStanding
  ) {
    let row = Self.row()
    let now = RunSketch.record("m.a.b", subjects: ["a", "b"], area: area)
    let applied = Self.apply([row], to: [now], kept: [DecisionKey(row): Self.pair])
    #expect(applied["m.a.b"]?.standing == standing)
    #expect(applied["m.a.b"]?.differences.count == 1)
    // What was kept stays the measure, however slowly the evidence moves.
    #expect(applied.evidenceToKeep.isEmpty)
  }

  @Test(
    arguments: [
      // As today's rule counts the landscape of then, and of now; nobody can say of then.
      (0.5, 0.5, DecisionStanding.inForce), (0.5, 0.59, .inForce), (0.5, 0.4, .reopened),
      (nil, 0.5, .inForce), (0.9, 0.8, .reopened),
    ] as [(Double?, Double, DecisionStanding)])
  func `what the rule counts otherwise reopens nothing`(
    then: Double?, now: Double, standing: DecisionStanding
  ) {
    let row = Self.row()
    let key = DecisionKey(row)
    func record(_ area: Double) -> FindingRecord {
      RunSketch.record("m.a.b", subjects: ["a", "b"], area: area)
    }
    let applied = Self.apply(
      [row], to: [record(now)], kept: [key: Self.pair], recounted: [key: then.map(record)])
    #expect(applied["m.a.b"]?.standing == standing)
    #expect(applied["m.a.b"]?.changedByRules.count == (then == 0.9 ? 0 : 1))
    #expect(applied["m.a.b"]?.differences.count == (then == nil || then == now ? 0 : 1))
    // From now on today's count is the measure.
    #expect(applied.recountsToKeep == [key: record(then ?? now)])
    #expect(applied.evidenceToKeep.isEmpty)
  }

  @Test func `a finding that another rule makes is not measured by a recount`() {
    let row = Self.row()
    let now = RunSketch.record("m.a.b", rule: ParallelRemitRule.rule, subjects: ["a", "b"])
    let applied = Self.apply(
      [row], to: [now], kept: [DecisionKey(row): Self.pair],
      recounted: [DecisionKey(row): FindingRecord?.none])
    #expect(applied["m.a.b"]?.standing == .inForce)
    #expect(applied["m.a.b"]?.changedByRules.isEmpty == true)
    #expect(applied.recountsToKeep.isEmpty)
  }

  @Test func `the newest row counts`() {
    let applied = Self.apply([
      Self.row(.accepted, date: "2023-01-01", line: 2), Self.row(.rejected, date: "2021", line: 3),
      Self.row(.watching, date: nil, line: 4),
    ])
    #expect(applied.state(of: "m.a.b") == .accepted)
    #expect(applied.contradictions.isEmpty)
  }

  @Test func `rows that say different things on one day are reported and none counts`() {
    let applied = Self.apply([
      Self.row(.accepted, line: 2), Self.row(.rejected, line: 3), Self.row(.done, date: "2020"),
    ])
    #expect(applied.state(of: "m.a.b") == nil)
    #expect(applied.contradictions.map(\.problem) == [.differentStates])
    #expect(applied.contradictions[0].rows.count == 2)
  }

  @Test func `a row that ends before it begins is reported and does not count`() {
    let applied = Self.apply([
      Self.row(.accepted, date: "2020"), Self.row(date: "2022-05-01", until: "2022-04-30"),
    ])
    #expect(applied.state(of: "m.a.b") == .accepted)
    #expect(applied.contradictions.map(\.problem) == [.endsBeforeItBegins])
  }

  @Test(arguments: [
    // Of three subjects one is another: carried over. Of two one: not.
    (["a", "b", "c"], ["a", "b", "d"], true), (["a", "b"], ["a", "d"], false),
    (["a", "b", "c"], ["a", "b", "c", "d"], true), (["a", "b", "c", "d"], ["a", "b"], false),
  ])
  func `a decision carries over when less than half of the subjects change`(
    before: [String], after: [String], carries: Bool
  ) throws {
    let former = RunSketch.record("t.old", subjects: before)
    let now = RunSketch.record("t.new", subjects: after)
    let row = Self.row(finding: "t.old")
    let applied = Self.apply([row], to: [now], lastSeen: ["t.old": former])
    #expect(applied.all.count == (carries ? 1 : 0))
    #expect(applied.unattached.map(\.isResolved) == (carries ? [] : [true]))
    if carries {
      let decision = try #require(applied["t.new"])
      #expect(decision.carriedFrom == "t.old")
      #expect(decision.isCarriedOver)
      #expect(applied.evidenceToKeep == [DecisionKey(row): former])
    }
  }

  /// Of the same bodies none has joined and none is gone.
  @Test(arguments: [(SuccessionKind.continued, 0), (.renamed, 0), (.replaced, 2)])
  func `bodies that have other ids are no others`(kind: SuccessionKind, others: Int) throws {
    var former = RunSketch.record("t.old", subjects: ["a", "b", "c"])
    var now = RunSketch.record("t.new", subjects: ["c", "x", "y"])
    former.facts = EvidenceFacts([EvidenceFact("partnerships", .ids(["a", "b", "c"]))])
    now.facts = EvidenceFacts([EvidenceFact("partnerships", .ids(["c", "x", "y"]))])
    let steps = [("a", "x"), ("b", "y")].map {
      SuccessionStep(kind: kind, from: [$0.0], to: [$0.1], confidence: 1, reason: [])
    }
    let applied = Self.apply(
      [Self.row(finding: "t.old")], to: [now], lastSeen: ["t.old": former],
      succession: Succession(steps: steps))
    let decision = try #require(applied["t.new"])
    #expect(decision.standing == .inForce && decision.carriedFrom == "t.old")
    #expect(decision.joined.count == others)
    #expect(decision.left.count == others)
    #expect(decision.differences.contains { $0.name == "partnerships" } == (others > 0))
  }

  /// What is of the same bodies is judged by its evidence, whatever they are called; with others the subjects decide.
  @Test(arguments: [
    (SuccessionKind.renamed, 0.89, DecisionStanding.inForce), (.renamed, 0.5, .reopened),
    (.replaced, 0.5, .inForce),
  ])
  func `evidence about bodies of other ids reopens as of any`(
    kind: SuccessionKind, area: Double, standing: DecisionStanding
  ) throws {
    let former = RunSketch.record("t.old", subjects: ["a", "b"])
    let now = RunSketch.record("t.new", subjects: ["b", "x"], area: area)
    let step = SuccessionStep(kind: kind, from: ["a"], to: ["x"], confidence: 1, reason: [])
    let applied = Self.apply(
      [Self.row(finding: "t.old")], to: [now], lastSeen: ["t.old": former],
      succession: Succession(steps: [step]))
    #expect(try #require(applied["t.new"]).standing == standing)
  }

  @Test func `what a rule changed is not that bodies have other ids`() throws {
    var former = RunSketch.record("t.old", subjects: ["a", "b"])
    var now = RunSketch.record("t.new", subjects: ["b", "x"])
    former.facts = EvidenceFacts([EvidenceFact("partnerships", .ids(["a", "b"]))])
    now.facts = EvidenceFacts([EvidenceFact("partnerships", .ids(["b", "x"]))])
    let step = SuccessionStep(kind: .renamed, from: ["a"], to: ["x"], confidence: 1, reason: [])
    let row = Self.row(finding: "t.old")
    let applied = Self.apply(
      [row], to: [now], kept: [DecisionKey(row): former], recounted: [DecisionKey(row): nil],
      succession: Succession(steps: [step]))
    #expect(try #require(applied["t.new"]).changedByRules.isEmpty)
  }

  @Test func `a finding under its old id with half of its subjects changed is reopened`() {
    let row = Self.row(finding: "twins.k.f")
    let former = RunSketch.record("twins.k.f", subjects: ["a", "b"])
    let now = RunSketch.record("twins.k.f", subjects: ["a", "c"])
    let applied = Self.apply([row], to: [now], kept: [DecisionKey(row): former])
    #expect(applied["twins.k.f"]?.standing == .reopened)
  }

  @Test func `a decision about a finding that never was names the nearest`() {
    let applied = Self.apply([Self.row(finding: "m.a.v")])
    #expect(applied.unattached.map(\.nearest) == ["m.a.b"])
    #expect(applied.unattached.map(\.isResolved) == [false])
  }

  @Test func `the order of the rows does not matter`() {
    let rows = [
      Self.row(.accepted, date: "2023", line: 2), Self.row(date: "2022", line: 3),
      Self.row(.done, finding: "x", line: 4), Self.row(.watching, finding: "x", line: 5),
    ]
    let (one, other) = (Self.apply(rows), Self.apply(rows.reversed()))
    #expect(one.all == other.all)
    #expect(one.contradictions == other.contradictions)
    #expect(one.unattached == other.unattached)
  }

  /// The pair became part of a table: the decision is about the bodies and not about the rule that named them.
  @Test func `a decision follows its bodies to another rule`() {
    let table = RunSketch.record(
      "shared-table.w.a", rule: SharedTableRule.rule, subjects: ["a", "b", "c"], area: 0.1)
    let applied = Self.apply([Self.row()], to: [table], lastSeen: ["m.a.b": Self.pair])
    let decision = applied["shared-table.w.a"]
    #expect(decision?.standing == .inForce)
    #expect(decision?.carriedFrom == "m.a.b")
    #expect(decision?.joined.map(\.id) == ["c"])
    #expect(decision?.differences == [])
  }

  @Test func `a rule that is not in the order of precedence takes no decision over`() {
    let twins = RunSketch.record(
      "t.a", rule: RegionalTwinsRule.rule, subjects: ["a", "b"], area: 0.1)
    let applied = Self.apply([Self.row()], to: [twins], lastSeen: ["m.a.b": Self.pair])
    #expect(applied.all.isEmpty)
  }

  @Test func `a finding of the same rule takes a decision over before one of another`() {
    let table = RunSketch.record(
      "shared-table.w.a", rule: SharedTableRule.rule, subjects: ["a", "b"])
    let merge = RunSketch.record("m.a.b.c", subjects: ["a", "b", "c"])
    let applied = Self.apply([Self.row()], to: [table, merge], lastSeen: ["m.a.b": Self.pair])
    #expect(applied.all.map(\.finding) == ["m.a.b.c"])
  }
}
