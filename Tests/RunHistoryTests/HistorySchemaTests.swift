import Foundation
import GRDB
import LandscapeModel
import Review
import RunHistory
import TestSupport
import Testing

/// Histories of every schema that was ever released, written down when it was.
@Suite struct HistorySchemaTests {
  @Test(arguments: 1...6)
  func `a history of an earlier schema opens and reads back`(version: Int) throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/history.sqlite"
    let fixture =
      "\(Repository.root)/Tests/Fixtures/history/schema-\(version).sql"
    let sql = String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: fixture)), as: UTF8.self)
    let database = try DatabaseQueue(path: path)
    try database.write { try $0.execute(sql: sql) }
    try database.close()

    for use in [HistoryStore.Use.reading, .recording] {
      let history = try HistoryStore(at: path, for: use)
      let run = try history.snapshot("2020-01-01-000000000001")
      #expect(run.landscape.partnerships.map(\.id) == ["a", "b"])
      #expect(run.landscape.memberships.count == 4)
      #expect(run.findings.map(\.id) == ["merge-candidate.a.b"])
      #expect(run.findings.map(\.decision) == [.rejected])
      #expect(try history.findingsJSON(of: run.id) == Array("{}".utf8))
      // These were begun with schema 1, which did not say in which run evidence was kept.
      #expect(try history.keptEvidence().map { $0.value.ruleVersion } == [version < 4 ? nil : 1])
      #expect(
        try history.keptEvidence().values.flatMap(\.recounts.keys) == (version < 5 ? [] : [2]))
      #expect(try history.lastSeen(notAfter: nil).count == 1)
      // What an earlier program did not keep is not known, which is not the same as none.
      let scenarios = try history.scenarios(of: run.id)
      #expect(scenarios?.map(\.name) == (version < 3 ? nil : ["scenarios/one.csv"]))
      #expect(try history.check().isEmpty)
      try history.close()
    }
    let history = try HistoryStore(at: path, for: .recording)
    #expect(
      try history.record(RunRecord(snapshot: HistoryStoreTests.snapshot("another"))) == .recorded)
  }
}
