import LandscapeModel
import Rationalisation
import Review
import ReviewSamples
import Testing

@Suite struct RunComparisonTests {
  @Test func `a run compared with itself has no differences`() {
    let run = RunSketch.snapshot([RunSketch.record("m.a.b", subjects: ["a", "b"])])
    let comparison = RunComparison(from: run, to: run)
    #expect(comparison.isEmpty)
    #expect(comparison.causes.isEmpty)
    #expect(comparison.findings.map(\.status) == [.persisting])
  }

  @Test func `findings come, go, stay and change`() {
    let older = RunSketch.snapshot([
      RunSketch.record("m.a.b", subjects: ["a", "b"]),
      RunSketch.record("m.a.c", subjects: ["a", "c"]),
      RunSketch.record("m.b.c", subjects: ["b", "c"]),
    ])
    let newer = RunSketch.snapshot(
      [
        RunSketch.record("m.a.b", subjects: ["a", "b"], area: 0.91, rank: 2),
        RunSketch.record("m.a.c", subjects: ["a", "c"], area: 0.7),
        RunSketch.record("n.x", rule: GovernanceGapRule.rule, subjects: ["a"]),
      ], asOf: "2021-01-01")
    let comparison = RunComparison(from: older, to: newer)
    #expect(comparison.findings(.new).map(\.id) == ["n.x"])
    #expect(comparison.findings(.resolved).map(\.id) == ["m.b.c"])
    #expect(comparison.findings(.persisting).map(\.id) == ["m.a.b"])
    #expect(comparison.findings(.changed).map(\.id) == ["m.a.c"])
    #expect(comparison.findings(.new)[0].causes == [.data])
    #expect(comparison.findings(.persisting)[0].differences.count == 2)
    #expect(!comparison.isEmpty)
  }

  @Test func `what was resolved earlier and is back is reopened`() {
    let older = RunSketch.snapshot([])
    let newer = RunSketch.snapshot([RunSketch.record("m.a.b", subjects: ["a", "b"])])
    let comparison = RunComparison(from: older, to: newer, seenBefore: ["m.a.b"])
    #expect(comparison.findings.map(\.status) == [.reopened])
  }

  @Test func `a rejected finding whose decision ended is reopened because of the decision`() {
    let older = RunSketch.snapshot([
      RunSketch.record("m.a.b", subjects: ["a", "b"], decision: .rejected)
    ])
    let newer = RunSketch.snapshot([RunSketch.record("m.a.b", subjects: ["a", "b"])])
    let change = RunComparison(from: older, to: newer).findings[0]
    #expect(change.status == .reopened)
    #expect(change.causes == [.decision])
  }

  @Test func `a finding whose subject has a successor is the same finding`() {
    let older = RunSketch.snapshot(
      [RunSketch.record("m.a.b", subjects: ["a", "b"])], bodies: ["a", "b"])
    var newer = RunSketch.snapshot([RunSketch.record("m.a.z", subjects: ["a", "z"])])
    // z has all that b had, its name too.
    newer.landscape =
      LandscapeSketch(
        areas: ["w": 10],
        bodies: [
          .init(id: "a", name: "Name a", areas: ["w"], members: ["o1", "o-a"]),
          .init(id: "z", name: "Name b", areas: ["w"], members: ["o1", "o-b"]),
        ]
      ).landscape
    let comparison = RunComparison(from: older, to: newer)
    #expect(comparison.findings.count == 1)
    #expect(comparison.findings[0].formerID == "m.a.b")
    // It is about the same bodies, whatever they are called.
    #expect(comparison.findings[0].status == .persisting)
    #expect(comparison.findings[0].differences.isEmpty)
  }

  @Test func `a body that evidence names is the same under another id`() throws {
    var before = RunSketch.record("burden", rule: MemberBurdenRule.rule, subjects: [])
    before.facts = EvidenceFacts([EvidenceFact("partnerships", .ids(["a", "b"]))])
    var after = before
    after.facts = EvidenceFacts([EvidenceFact("partnerships", .ids(["a", "z"]))])
    var newer = RunSketch.snapshot([after])
    newer.landscape =
      LandscapeSketch(
        areas: ["w": 10],
        bodies: [
          .init(id: "a", name: "Name a", areas: ["w"], members: ["o1", "o-a"]),
          .init(id: "z", name: "Name b", areas: ["w"], members: ["o1", "o-b"]),
        ]
      ).landscape
    let older = RunSketch.snapshot([before], bodies: ["a", "b"])
    #expect(RunComparison(from: older, to: newer).findings.map(\.status) == [.persisting])
  }

  @Test func `a pair of which half is another body is another finding`() {
    let older = RunSketch.snapshot([RunSketch.record("m.a.b", subjects: ["a", "b"])])
    let newer = RunSketch.snapshot([RunSketch.record("m.a.c", subjects: ["a", "c"])])
    #expect(
      RunComparison(from: older, to: newer).findings.map(\.status) == [.new, .resolved])
  }

  @Test func `metrics stand side by side`() throws {
    let comparison = RunComparison(
      from: RunSketch.snapshot([], bodies: ["a"]), to: RunSketch.snapshot([], bodies: ["a", "b"]))
    let partnerships = try #require(comparison.metrics.first { $0.metric == .partnerships })
    #expect(partnerships.before == 1)
    #expect(partnerships.after == 2)
  }

  @Test func `settings alone are the cause of what they changed`() throws {
    var strict = Settings()
    strict.merge.membership = 0.99
    strict.sharedTable.membership = 0.95
    let landscape = try WalesAnalysis.of2023.get().landscape
    let comparison = RunComparison(
      from: try WalesAnalysis.of2023.get(),
      to: WalesAnalysis.snapshot(landscape, id: "strict", settings: strict))
    #expect(comparison.changedSettings == ["merge.membership", "shared-table.membership"])
    #expect(comparison.causes == [.settings])
    let differing = comparison.findings.filter { $0.status != .persisting }
    #expect(!differing.isEmpty)
    #expect(differing.allSatisfy { $0.causes == [.settings] })
    #expect(comparison.succession.steps.allSatisfy { !$0.isChange })
  }

  @Test func `settings of pages alone are no cause, and are named as settings files name them`() {
    var older = RunSketch.snapshot([RunSketch.record("m.a.b", subjects: ["a", "b"])])
    var newer = RunSketch.snapshot([])
    var settings = Settings()
    older.settingsText = settings.canonicalText
    settings.defusesFormulas = false
    settings.title = LocalisedText(english: "Wales", welsh: "Cymru")
    settings.limits.columns = 7
    newer.settingsText = settings.canonicalText
    newer.ruleVersions[MergeCandidateRule.rule] = 0
    let comparison = RunComparison(from: older, to: newer)
    #expect(comparison.changedSettings == ["defuse-formulas", "limits.columns", "title"])
    #expect(comparison.findings.map(\.causes) == [[.ruleVersion]])
  }

  @Test func `data as a cause says what changed about the subjects`() throws {
    let comparison = RunComparison(
      from: try WalesAnalysis.of2019.get(), to: try WalesAnalysis.of2023.get())
    func changes(_ id: String) -> [DataChange]? {
      comparison.findings.first { $0.id == id }?.dataChanges
    }
    #expect(changes("merge-candidate.cwmpas.cysur") == [.merged])
    #expect(
      changes("wholly-seated.flintshire-csp.flintshire-psb") == [.merged, .seats])
    #expect(changes("member-burden.wlga") == [.seats])
    // Its own seats are as they were; those that it is compared with are not.
    #expect(changes("member-burden.gavo") == [.elsewhere])
    for change in comparison.findings {
      #expect(change.dataChanges.isEmpty == !change.causes.contains(.data))
    }
  }

  @Test func `where nothing but the date differs no other body is blamed`() {
    let record = RunSketch.record("m.a.b", subjects: ["a", "b"])
    let older = RunSketch.snapshot([record], asOf: "2022-06-30")
    let later = RunComparison(from: older, to: RunSketch.snapshot([], asOf: "2025-06-30"))
    #expect(later.findings.map(\.causes) == [[.data]])
    #expect(later.findings.map(\.dataChanges) == [[.date]])
    let others = RunSketch.snapshot([], bodies: ["a", "b"], asOf: "2025-06-30")
    #expect(RunComparison(from: older, to: others).findings.map(\.dataChanges) == [[.elsewhere]])
  }

  @Test func `findings of Wales come and go because of the data`() throws {
    let comparison = RunComparison(
      from: try WalesAnalysis.of2019.get(), to: try WalesAnalysis.of2023.get())
    #expect(comparison.causes == [.data])
    for status in [FindingStatus.new, .persisting, .resolved] {
      #expect(!comparison.findings(status).isEmpty)
    }
    // Every finding of either run is in exactly one change.
    #expect(
      comparison.findings.compactMap { $0.before?.id }.sorted()
        == comparison.older.findings.map(\.id).sorted())
    #expect(
      comparison.findings.compactMap { $0.after?.id }.sorted()
        == comparison.newer.findings.map(\.id).sorted())
    let boards = try #require(comparison.metrics.first { $0.metric == .partnerships })
    #expect(boards.before == 168)
    #expect(boards.after == 171)
  }

  @Test func `a new version of a rule is a cause`() {
    var older = RunSketch.snapshot([])
    older.ruleVersions[MergeCandidateRule.rule] = 0
    let newer = RunSketch.snapshot([RunSketch.record("m.a.b", subjects: ["a", "b"])])
    let comparison = RunComparison(from: older, to: newer)
    #expect(comparison.changedRules == [MergeCandidateRule.rule])
    #expect(comparison.findings[0].causes == [.ruleVersion])
  }

  @Test func `a finding that another rule now makes is the same, and neither new nor resolved`() {
    let pair = RunSketch.record("m.a.b", subjects: ["a", "b"])
    let seated = RunSketch.record(
      "wholly-seated.a.b", rule: WhollySeatedRule.rule, subjects: ["a", "b"], area: 0.2)
    let comparison = RunComparison(
      from: RunSketch.snapshot([pair]), to: RunSketch.snapshot([seated]))
    #expect(comparison.findings.map(\.status) == [.changed])
    #expect(
      comparison.findings.first?.differences
        == [.rule(before: MergeCandidateRule.rule, after: WhollySeatedRule.rule)])
    #expect(comparison.findings.first?.formerID == "m.a.b")
  }

  /// The rule found nothing of b and c before; it is today's rules that do, and not the country that changed.
  @Test func `what today's rules alone change is neither new nor resolved`() {
    let kept = RunSketch.record("m.a.b", subjects: ["a", "b"])
    let unmade = RunSketch.record("m.b.c", subjects: ["b", "c"])
    let made = RunSketch.record("n.c", subjects: ["c", "d"])
    let really = RunSketch.record("m.a.c", subjects: ["a", "c"])
    var recorded = RunSketch.snapshot([kept, unmade])
    recorded.ruleVersions[MergeCandidateRule.rule] = 0
    let comparison = RunComparison(
      from: recorded, restated: RunSketch.snapshot([kept, made]),
      to: RunSketch.snapshot([kept, made, really]))
    #expect(comparison.findings(.new).map(\.id) == ["m.a.c"])
    #expect(comparison.findings(.resolved).isEmpty)
    #expect(comparison.restatement?.made.map(\.id) == ["n.c"])
    #expect(comparison.restatement?.unmade.map(\.id) == ["m.b.c"])
    #expect(comparison.changedRules == [MergeCandidateRule.rule])
    #expect(!comparison.causes.contains(.ruleVersion))
  }
}
