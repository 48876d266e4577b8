import Foundation
import GRDB
import LandscapeModel
import Rationalisation
import ReviewHistory
import TestSupport
import Testing

@Suite struct RunHistoryTests {
  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  static func snapshot(
    _ id: String, bodies: [String] = ["a", "b"], findings: [FindingRecord] = []
  ) -> RunSnapshot {
    var snapshot = RunComparisonTests.snapshot(findings, bodies: bodies)
    snapshot.id = id
    return snapshot
  }

  @Test func `a run of Wales reads back as it was recorded`() throws {
    let folder = try TemporaryFolder()
    let history = try RunHistory(at: folder.path + "/history.sqlite", for: .recording)
    let run = try WalesAnalysis.of2023.get()
    let json = Array("{\"findings\": []}".utf8)
    #expect(
      try history.record(RunRecord(snapshot: run, baseline: "2019", findingsJSON: json))
        == .recorded)
    try history.close()

    let again = try RunHistory(at: folder.path + "/history.sqlite", for: .reading)
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
    let history = try RunHistory(at: folder.path + "/h.sqlite", for: .recording)
    #expect(try history.record(RunRecord(snapshot: Self.snapshot("r1"))) == .recorded)
    #expect(try history.record(RunRecord(snapshot: Self.snapshot("r1"))) == .alreadyPresent)
    #expect(try history.runs().count == 1)
  }

  @Test func `runs are listed newest first and an unknown one names the nearest`() throws {
    let folder = try TemporaryFolder()
    let history = try RunHistory(at: folder.path + "/h.sqlite", for: .recording)
    for id in ["r1", "r2", "r3"] {
      _ = try history.record(RunRecord(snapshot: Self.snapshot(id)))
    }
    #expect(try history.runs().map(\.id) == ["r3", "r2", "r1"])
    #expect(throws: HistoryFailure.unknownRun(id: "r4", nearest: "r3")) {
      try history.snapshot("r4")
    }
    let inputs = try history.run("r3").inputsDigest
    #expect(try history.newest()?.id == "r3")
    #expect(
      try history.newest(withInputsOtherThan: ContentDigest(hexadecimal: inputs)) == nil)
  }

  @Test func `what runs have in common is kept once`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/h.sqlite"
    var run = try WalesAnalysis.of2023.get()
    var sizes: [Int] = []
    for id in ["one", "two", "three"] {
      let history = try RunHistory(at: path, for: .recording)
      run.id = id
      _ = try history.record(RunRecord(snapshot: run))
      try history.close()
      sizes.append(try Self.bytes(path).count)
    }
    #expect(sizes[2] - sizes[1] < sizes[0] / 10)
  }

  @Test func `pruning keeps the newest, the protected and what decisions rest on`() throws {
    let folder = try TemporaryFolder()
    let history = try RunHistory(at: folder.path + "/h.sqlite", for: .recording)
    let finding = RunComparisonTests.record("m.a.b", subjects: ["a", "b"], decision: .rejected)
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
    #expect(try history.keptEvidence() == [key: open])
    #expect(try history.lastSeen() == ["m.a.b": open])
    #expect(try history.findingsSeen(before: "r2") == ["m.a.b"])
    #expect(try history.check().isEmpty)
    #expect(try history.prune(keep: 0) == ["r2", "r3"])
  }

  @Test func `the first evidence of a decision stays`() throws {
    let folder = try TemporaryFolder()
    let history = try RunHistory(at: folder.path + "/h.sqlite", for: .recording)
    let key = DecisionKey(finding: "m.a.b", state: .rejected, by: "Clerk", date: "2020")
    let first = RunComparisonTests.record("m.a.b", subjects: ["a", "b"], area: 0.9)
    let second = RunComparisonTests.record("m.a.b", subjects: ["a", "b"], area: 0.8)
    for (id, finding) in [("r1", first), ("r2", second)] {
      _ = try history.record(
        RunRecord(
          snapshot: Self.snapshot(id, findings: [finding]), evidenceToKeep: [key: finding]))
    }
    #expect(try history.keptEvidence() == [key: first])
    #expect(try history.lastSeen() == ["m.a.b": second])
  }

  @Test func `a run that is taken out leaves the others`() throws {
    let folder = try TemporaryFolder()
    let history = try RunHistory(at: folder.path + "/h.sqlite", for: .recording)
    _ = try history.record(RunRecord(snapshot: Self.snapshot("r1")))
    _ = try history.record(RunRecord(snapshot: Self.snapshot("r2")))
    #expect(try history.remove("r2"))
    #expect(try !history.remove("r2"))
    #expect(try history.runs().map(\.id) == ["r1"])
    #expect(try history.check().isEmpty)
  }
}
