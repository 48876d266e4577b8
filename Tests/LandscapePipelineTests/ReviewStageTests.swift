import CatalogueReading
import LandscapeModel
import LandscapePipeline
import Publishing
import Rationalisation
import Review
import RunHistory
import TestSupport
import Testing

@Suite struct ReviewStageTests {
  private static func content(_ folder: String) throws -> ReportContent {
    let pipeline = AnalysisPipeline(input: InputFolder(path: folder), settings: Settings())
    return try pipeline.content(of: try pipeline.read(), stability: false)
  }

  @Test func `each run is told against the one before, and decisions stand by their evidence`()
    throws
  {
    let output = try TestSupport.TemporaryFolder()
    let stage = ReviewStage(
      history: try HistoryStore(at: output.path + "/history.sqlite", for: .recording))
    let before = try Self.content(Repository.wales(2019))
    let first = try stage.review(
      of: before, against: stage.baseline(for: before.landscape.inputs))
    #expect(first.comparison == nil)
    let json = FindingsExport(before).file.bytes
    #expect(
      try stage.record(first, of: before, findingsJSON: json, recorded: "2019-07-01T02:30:00Z")
        == .recorded)
    #expect(try stage.history.findingsJSON(of: before.run.id) == json)

    let catalogue = try TestSupport.TemporaryFolder()
    try catalogue.copyFiles(of: Repository.wales(2023))
    let undecided = try Self.content(catalogue.path)
    let id = try #require(undecided.findings.all.first).id
    try catalogue.write(
      "finding,decision,reason,by,date,until\n\(id),rejected,,Clerk,2023-07-01,\n",
      to: "decisions.csv")
    let after = try Self.content(catalogue.path)
    let second = try stage.review(
      of: after, against: stage.baseline(for: after.landscape.inputs))
    #expect(second.comparison?.older.id == before.run.id)
    #expect(second.decisions.state(of: id) == .rejected)
    _ = try stage.record(second, of: after, findingsJSON: [], recorded: "")
    #expect(try stage.history.keptEvidence().keys.map(\.finding) == [id])
    #expect(try stage.history.runs().map(\.baseline) == [before.run.id, nil])

    // The same inputs again are told against the same baseline.
    let again = try stage.review(
      of: after, against: stage.baseline(for: after.landscape.inputs))
    #expect(again.comparison?.older.id == before.run.id)
    #expect(
      try stage.record(again, of: after, findingsJSON: [], recorded: "") == .alreadyPresent)
    #expect(try stage.history.check().isEmpty)
  }

  @Test func `evidence of another version of a rule is counted anew in the landscape of its run`()
    throws
  {
    let output = try TestSupport.TemporaryFolder()
    let stage = ReviewStage(
      history: try HistoryStore(at: output.path + "/history.sqlite", for: .recording))
    let catalogue = try TestSupport.TemporaryFolder()
    try catalogue.copyFiles(of: Repository.wales(2023))
    let id = try #require(try Self.content(catalogue.path).findings.list(.main).first).id
    try catalogue.write(
      "finding,decision,reason,by,date,until\n\(id),rejected,,Clerk,2023-07-01,\n",
      to: "decisions.csv")
    let content = try Self.content(catalogue.path)

    // A run of an earlier program, whose rule counted its facts by half.
    var earlier = RunSnapshot(of: content)
    earlier.id = "2023-06-30-000000000001"
    let place = try #require(earlier.findings.firstIndex { $0.id == id })
    let rule = earlier.findings[place].rule
    earlier.ruleVersions[rule] = rule.version - 1
    let today = earlier.findings[place]
    earlier.findings[place].facts = EvidenceFacts(
      today.facts.all.map { fact in
        guard case .score(let score) = fact.value else { return fact }
        return EvidenceFact(fact.name, .score(score / 2))
      })
    let key = try #require(content.landscape.decisions.first.map { DecisionKey($0) })
    _ = try stage.history.record(
      RunRecord(snapshot: earlier, evidenceToKeep: [key: earlier.findings[place]]))

    for _ in 0..<2 {
      let review = try stage.review(of: content, against: nil)
      let decision = try #require(review.decisions[id])
      #expect(decision.standing == .inForce)
      #expect(!decision.changedByRules.isEmpty)
      #expect(decision.differences.isEmpty)
      #expect(review.decisions.recountsToKeep[key]?.facts == today.facts)
      // Told again alike when the run is there, by what was kept of it.
      _ = try stage.record(review, of: content, findingsJSON: [], recorded: "")
      #expect(try stage.history.keptEvidence()[key]?.recounts[rule.version]?.facts == today.facts)
    }
  }
}
