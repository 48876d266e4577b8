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
}
