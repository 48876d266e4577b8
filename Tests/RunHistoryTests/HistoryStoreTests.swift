import Foundation
import GRDB
import LandscapeModel
import Rationalisation
import Review
import ReviewSamples
import RunHistory
import TestSupport
import Testing

@Suite struct HistoryStoreTests {
  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  static func snapshot(
    _ id: String, bodies: [String] = ["a", "b"], findings: [FindingRecord] = []
  ) -> RunSnapshot {
    var snapshot = RunSketch.snapshot(findings, bodies: bodies)
    snapshot.id = id
    return snapshot
  }

  @Test func `a run of Wales reads back as it was recorded`() throws {
    let folder = try TemporaryFolder()
    let history = try HistoryStore(at: folder.path + "/history.sqlite", for: .recording)
    let run = try WalesAnalysis.of2023.get()
    let json = Array("{\"findings\": []}".utf8)
    #expect(
      try history.record(RunRecord(snapshot: run, baseline: "2019", findingsJSON: json))
        == .recorded)
    try history.close()

    let again = try HistoryStore(at: folder.path + "/history.sqlite", for: .reading)
    let back = try again.snapshot(run.id)
    LandscapeSectionsTests.expectEqual(back.landscape, run.landscape)
    #expect(back.findings == run.findings)
    #expect(back.metrics == run.metrics)
    #expect(back.settingsText == run.settingsText)
    #expect(back.ruleVersions == run.ruleVersions)
    #expect(try again.findingsJSON(of: run.id) == json)
    #expect(try again.check().isEmpty)
    let summary = try again.run(run.id)
    #expect(summary.baseline == "2019")
    #expect(summary.asOf == PartialDate("2023-06-30"))
    #expect(summary.partnershipCount == 171)
    #expect(summary.findingCount == run.findings.count)
    #expect(RunComparison(from: run, to: back).isEmpty)
  }

  @Test func `the same run is recorded once`() throws {
    let folder = try TemporaryFolder()
    let history = try HistoryStore(at: folder.path + "/h.sqlite", for: .recording)
    #expect(try history.record(RunRecord(snapshot: Self.snapshot("r1"))) == .recorded)
    #expect(try history.record(RunRecord(snapshot: Self.snapshot("r1"))) == .alreadyPresent)
    #expect(try history.runs().count == 1)
  }

  @Test func `runs are listed newest first and an unknown one names the nearest`() throws {
    let folder = try TemporaryFolder()
    let history = try HistoryStore(at: folder.path + "/h.sqlite", for: .recording)
    for id in ["r1", "r2", "r3"] {
      _ = try history.record(RunRecord(snapshot: Self.snapshot(id)))
    }
    #expect(try history.runs().map(\.id) == ["r3", "r2", "r1"])
    #expect(throws: HistoryFailure.ambiguousRun(id: "r", runs: ["r3", "r2", "r1"])) {
      try history.run("r")
    }
    #expect(throws: HistoryFailure.unknownRun(id: "r4", nearest: "r3")) {
      try history.snapshot("r4")
    }
    let inputs = try history.run("r3").inputsDigest
    #expect(try history.newest()?.id == "r3")
    #expect(
      try history.newest(
        withInputsOtherThan: #require(ContentDigest(hexadecimal: inputs)), notAfter: nil) == nil)
  }

  @Test func `what runs have in common is kept once`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/h.sqlite"
    var run = try WalesAnalysis.of2023.get()
    var sizes: [Int] = []
    for id in ["one", "two", "three"] {
      let history = try HistoryStore(at: path, for: .recording)
      run.id = id
      _ = try history.record(RunRecord(snapshot: run))
      try history.close()
      sizes.append(try Self.bytes(path).count)
    }
    #expect(sizes[2] - sizes[1] < sizes[0] / 10)
  }

  @Test func `pruning keeps the newest, the protected and what decisions rest on`() throws {
    let folder = try TemporaryFolder()
    let history = try HistoryStore(at: folder.path + "/h.sqlite", for: .recording)
    let finding = RunSketch.record("m.a.b", subjects: ["a", "b"], decision: .rejected)
    let key = DecisionKey(finding: "m.a.b", state: .rejected, by: "Clerk", date: "2020")
    _ = try history.record(
      RunRecord(
        snapshot: Self.snapshot("r1", findings: [finding]), evidenceToKeep: [key: finding]))
    for id in ["r2", "r3", "r4"] {
      _ = try history.record(RunRecord(snapshot: Self.snapshot(id, bodies: ["a", id])))
    }
    #expect(
      try history.prune(keep: 2, protected: ["r2"], isRehearsal: true) == ["r1"])
    #expect(try history.runs().count == 4)
    #expect(try history.prune(keep: 2, protected: ["r2"]) == ["r1"])
    #expect(try history.runs().map(\.id) == ["r4", "r3", "r2"])
    var open = finding
    open.decision = nil
    #expect(try history.keptEvidence().mapValues(\.finding) == [key: open])
    #expect(try history.lastSeen(notAfter: nil) == ["m.a.b": open])
    #expect(try history.findingsSeen(before: "r2", notAfter: nil) == ["m.a.b"])
    #expect(try history.check().isEmpty)
    #expect(try history.prune(keep: 0) == ["r2", "r3"])
  }

  @Test func `the first evidence of a decision stays`() throws {
    let folder = try TemporaryFolder()
    let history = try HistoryStore(at: folder.path + "/h.sqlite", for: .recording)
    let key = DecisionKey(finding: "m.a.b", state: .rejected, by: "Clerk", date: "2020")
    let first = RunSketch.record("m.a.b", subjects: ["a", "b"], area: 0.9)
    let second = RunSketch.record("m.a.b", subjects: ["a", "b"], area: 0.8)
    for (id, finding) in [("r1", first), ("r2", second)] {
      _ = try history.record(
        RunRecord(
          snapshot: Self.snapshot(id, findings: [finding]), evidenceToKeep: [key: finding]))
    }
    #expect(try history.keptEvidence().mapValues(\.finding) == [key: first])
    #expect(try history.lastSeen(notAfter: nil) == ["m.a.b": second])
  }

  @Test func `evidence is kept with the version of its rule, and as later versions count it`()
    throws
  {
    let folder = try TemporaryFolder()
    let history = try HistoryStore(at: folder.path + "/h.sqlite", for: .recording)
    let key = DecisionKey(finding: "m.a.b", state: .rejected, by: "Clerk", date: "2020")
    let first = RunSketch.record("m.a.b", subjects: ["a", "b"], area: 0.9)
    let counted = RunSketch.record("m.a.b", subjects: ["a", "b"], area: 0.7)
    var snapshot = Self.snapshot("r1", findings: [first])
    snapshot.ruleVersions = [MergeCandidateRule.rule: 1]
    _ = try history.record(RunRecord(snapshot: snapshot, evidenceToKeep: [key: first]))
    #expect(
      try history.keptEvidence() == [key: KeptEvidence(finding: first, ruleVersion: 1, run: "r1")])

    snapshot = Self.snapshot("r2", findings: [counted])
    snapshot.ruleVersions = [MergeCandidateRule.rule: 2]
    let later = RunRecord(snapshot: snapshot, recountsToKeep: [key: counted])
    _ = try history.record(later, isPublished: false)
    try history.discard("r2")
    #expect(try history.keptEvidence()[key]?.recounts == [:])
    _ = try history.record(later)
    _ = try history.record(RunRecord(snapshot: Self.snapshot("r3")))
    #expect(try history.keptEvidence()[key]?.recounts == [2: counted])
    #expect(try history.prune(keep: 1) == ["r1", "r2"])
    #expect(
      try history.keptEvidence() == [
        key: KeptEvidence(finding: first, ruleVersion: 1, run: nil, recounts: [2: counted])
      ])
    #expect(try history.check().isEmpty)

    // What an earlier run had seen is of a version that nobody wrote down.
    let other = DecisionKey(finding: "m.c.d", state: .rejected, by: "Clerk", date: "2020")
    _ = try history.record(
      RunRecord(snapshot: Self.snapshot("r4"), evidenceToKeep: [other: first]))
    #expect(try history.keptEvidence()[other]?.ruleVersion == nil)
  }

  @Test func `a run counts when its report is in its place, and never was where it is not`() throws
  {
    let folder = try TemporaryFolder()
    let history = try HistoryStore(at: folder.path + "/h.sqlite", for: .recording)
    let key = DecisionKey(finding: "m.a.b", state: .rejected, by: "Clerk", date: "2020")
    let finding = RunSketch.record("m.a.b", subjects: ["a", "b"], area: 0.9)
    _ = try history.record(RunRecord(snapshot: Self.snapshot("r1")))
    let second = RunRecord(
      snapshot: Self.snapshot("r2", findings: [finding]), evidenceToKeep: [key: finding])
    for isConfirmed in [false, true] {
      #expect(try history.record(second, isPublished: false) == .recorded)
      #expect(try history.pending() == ["r2"])
      #expect(try history.runs().map(\.id) == ["r1"])
      #expect(throws: HistoryFailure.unknownRun(id: "r2", nearest: "r1")) {
        try history.snapshot("r2")
      }
      #expect(try history.lastSeen(notAfter: nil).isEmpty)
      if isConfirmed {
        #expect(try history.confirm("r2"))
      } else {
        try history.discard("r2")
        #expect(try history.keptEvidence().isEmpty)
      }
      #expect(try history.pending().isEmpty)
      #expect(try history.check().isEmpty)
    }
    #expect(try history.runs().map(\.id) == ["r2", "r1"])
    #expect(try history.lastSeen(notAfter: nil).keys.sorted() == ["m.a.b"])
    #expect(try history.keptEvidence().keys.map(\.finding) == ["m.a.b"])
    // What is published stays, whoever asks.
    try history.discard("r2")
    #expect(try !history.confirm("r9"))
    #expect(try history.record(second) == .alreadyPresent)
    #expect(try history.runs().count == 2)
  }

  @Test func `a finding that is no longer made is lost since the run after its last`() throws {
    let folder = try TemporaryFolder()
    let history = try HistoryStore(at: folder.path + "/h.sqlite", for: .recording)
    func finding(_ id: String) -> FindingRecord {
      RunSketch.record(id, subjects: ["a", "b"], area: 0.9)
    }
    for (id, findings) in [("r1", ["x", "y"]), ("r2", ["y", "z"]), ("r3", ["z"])] {
      _ = try history.record(
        RunRecord(snapshot: Self.snapshot(id, findings: findings.map(finding))))
    }
    func lost(_ run: String, _ present: Set<String>) throws -> [String] {
      try history.vanishedFindings(before: run, asOf: nil, present: present).map {
        $0.id + " " + ($0.run == run ? "today" : $0.run)
      }
    }
    #expect(try lost("r4", []) == ["x r2", "y r3", "z today"])
    #expect(try lost("r4", ["z"]) == ["x r2", "y r3"])
    // A run that is there is told what it was told then.
    #expect(try lost("r2", ["y", "z"]) == ["x today"])
    #expect(try lost("r1", ["x", "y"]).isEmpty)
  }

  @Test func `what was said of the input reads back as it was`() throws {
    let folder = try TemporaryFolder()
    let history = try HistoryStore(at: folder.path + "/h.sqlite", for: .recording)
    let place = SourceLocation(file: "a.csv", line: 3, column: 4)
    var diagnostic = Diagnostic(
      code: .invalidDate, severity: .error, location: place, field: "from", value: "2019-02-30",
      expected: "a date", suggestion: "2019-02-28", rejectsRow: true, cascadeCount: 2)
    diagnostic.repeatCount = 5
    diagnostic.unlistedCount = 70_000
    let notes = RunNotes(
      diagnostics: [diagnostic, Diagnostic(code: .emptyFile, severity: .warning, location: place)],
      rejects: [
        Reject(location: place, code: .invalidDate, value: "ŵ", message: "m", row: "a,b\r\n")
      ])
    _ = try history.record(RunRecord(snapshot: Self.snapshot("r1"), notes: notes))
    #expect(try history.notes(of: "r1") == notes)
  }

  @Test func `the scenarios of a run read back in order, and one that is lost is told`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/h.sqlite"
    let history = try HistoryStore(at: path, for: .recording)
    let kept = ["a", "b"].map {
      KeptScenario(name: "scenarios/\($0).csv", bytes: Array("change,\($0)".utf8))
    }
    _ = try history.record(RunRecord(snapshot: Self.snapshot("r1"), scenarios: kept))
    _ = try history.record(RunRecord(snapshot: Self.snapshot("r2")))
    #expect(try history.scenarios(of: "r1") == kept)
    #expect(try history.scenarios(of: "r2") == [])
    #expect(try history.check().isEmpty)
    try history.close()

    let database = try DatabaseQueue(path: path)
    try database.write {
      try $0.execute(sql: "DELETE FROM run_content WHERE name = 'scenario:scenarios/a.csv'")
    }
    try database.close()
    let damaged = try HistoryStore(at: path, for: .reading)
    #expect(throws: HistoryFailure.damaged(path: path, detail: "missingSection")) {
      try damaged.scenarios(of: "r1")
    }
    #expect(try damaged.check().map(\.run) == ["r1"])
  }

  /// None of these rows has a digest of its own, and each would be told as a change between two runs.
  @Test(arguments: [
    "UPDATE run_metric SET value = value + 1 WHERE position = 0",
    "UPDATE run_finding SET decision = 'done'", "UPDATE run_finding SET rank = rank + 1",
    "DELETE FROM run_finding", "UPDATE run SET partnerships = partnerships + 1",
    "UPDATE run SET as_of = '2021-01-01'", "UPDATE run_rule SET version = version + 1",
    "UPDATE run_input SET rows_read = rows_read + 1", "DELETE FROM run_input",
  ])
  func `rows of a run that are not those that were recorded are told and not believed`(
    change: String
  ) throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/h.sqlite"
    let history = try HistoryStore(at: path, for: .recording)
    let run = try WalesAnalysis.of2023.get()
    _ = try history.record(RunRecord(snapshot: run))
    #expect(try history.check().isEmpty)
    _ = try history.snapshot(run.id)
    try history.close()
    let database = try DatabaseQueue(path: path)
    let changed = try database.write {
      try $0.execute(sql: change)
      return $0.changesCount
    }
    try database.close()
    try #require(changed > 0)
    let damaged = try HistoryStore(at: path, for: .reading)
    #expect(throws: HistoryFailure.damaged(path: path, detail: "wrongDigest")) {
      try damaged.snapshot(run.id)
    }
    #expect(try damaged.check().map(\.run) == [run.id])
  }
}
