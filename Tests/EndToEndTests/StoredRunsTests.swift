import Foundation
import GRDB
import TestSupport
import Testing

/// Histories that earlier programs wrote: everything that was said of their runs is said of them
/// still (`Tests/Fixtures/history/README.md`).
@Suite struct StoredRunsTests {
  private static let fixtures = "Tests/Fixtures/history"
  private static let then = "2019-06-30-c3d634668c2f"
  private static let now = "2023-06-30-4da8d04846c8"

  /// The golden file and the command that wrote it.
  private static let vale: [(String, [String])] = [
    ("runs.txt", ["runs"]),
    ("runs.json", ["runs", "--format", "json"]),
    ("runs-show-then.json", ["runs", "show", then, "--format", "json"]),
    ("runs-show-now.json", ["runs", "show", now, "--format", "json"]),
    ("runs-show-then.txt", ["runs", "show", then]),
    ("compare.json", ["compare", then, now, "--format", "json"]),
    ("compare.en.txt", ["compare", then, now]),
    ("compare.cy.txt", ["compare", then, now, "--lang", "cy"]),
    ("table-changes.en.tsv", ["table", "changes", now, "--format", "tsv"]),
    ("table-changes.cy.tsv", ["table", "changes", now, "--format", "tsv", "--lang", "cy"]),
    ("table-findings.en.tsv", ["table", "findings", now, "--format", "tsv"]),
    (
      "table-findings-then.cy.tsv",
      ["table", "findings", then, "--format", "tsv", "--lang", "cy"]
    ),
    ("table-landscape-then.en.tsv", ["table", "landscape", then, "--format", "tsv"]),
    ("table-scenarios.en.tsv", ["table", "scenarios", now, "--format", "tsv"]),
    ("table-data-quality.en.tsv", ["table", "data-quality", now, "--format", "tsv"]),
    ("paper.en.md", ["paper", now, "--format", "markdown"]),
    ("paper-then.cy.md", ["paper", then, "--format", "markdown", "--lang", "cy"]),
    ("export.graphml", ["export", now, "--format", "graphml"]),
    ("explain.json", ["explain", "nested-board.vale-health.board", now, "--format", "json"]),
    ("explain-then.txt", ["explain", "nested-board.vale-health.board", then]),
    ("check.txt", ["runs", "check"]),
  ]

  @Test(arguments: vale)
  func `a run of the last program that kept landscapes by position reads as it did`(
    golden: String, command: [String]
  ) throws {
    let folder = try Self.history(copying: "vale/history.sqlite")
    let run = try ProgramRun(
      command + ["--out", ".", "--history", "history.sqlite"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      try GoldenFile.compare(run.output, with: "\(Self.fixtures)/vale/expected/\(golden)")
        == .same)
  }

  @Test
  func `a night over runs of an earlier program compares with them and settles what was pending`()
    throws
  {
    let folder = try Self.history(copying: "vale/history.sqlite")
    let catalogue = "\(Repository.root)/\(Self.fixtures)/vale/now"
    // The second run is of this catalogue too: changes are told against the first.
    let night = try ProgramRun(
      [
        "analyse", catalogue, "--as-of", "2023-07-01", "--out", ".", "--history",
        "history.sqlite", "--summary", "-",
      ], in: folder.path, environment: ["SOURCE_DATE_EPOCH": "1688169600"])
    #expect(night.status == 0, "\(night.errors)")
    #expect(
      try GoldenFile.compare(night.output, with: "\(Self.fixtures)/vale/expected/night.txt")
        == .same)
    let check = try ProgramRun(["runs", "check", "--history", "history.sqlite"], in: folder.path)
    #expect(check.status == 0, "\(check.errors)")
    let runs = try ProgramRun(["runs", "--history", "history.sqlite"], in: folder.path)
    #expect(runs.output.split(separator: "\n").count == 3)
  }

  private static let old: [(String, [String])] = [
    ("table-landscape.tsv", ["table", "landscape", "--format", "tsv"]),
    ("table-findings.tsv", ["table", "findings", "--format", "tsv"]),
    ("compare.json", ["compare", "latest", "latest", "--format", "json"]),
    ("export.json", ["export", "--format", "json"]),
    ("paper.md", ["paper", "--format", "markdown"]),
  ]

  @Test(arguments: 1...6)
  func `a run of every earlier schema is listed, compared and reported from`(version: Int) throws {
    let folder = try TemporaryFolder()
    let sql = try String(
      contentsOfFile: "\(Repository.root)/\(Self.fixtures)/schema-\(version).sql", encoding: .utf8)
    let database = try DatabaseQueue(path: folder.path + "/history.sqlite")
    try database.write { try $0.execute(sql: sql) }
    try database.close()
    func said(_ command: [String], _ golden: String) throws {
      let run = try ProgramRun(
        command + ["--out", ".", "--history", "history.sqlite"], in: folder.path)
      #expect(run.status == 0, "\(run.errors)")
      #expect(
        try GoldenFile.compare(run.output, with: "\(Self.fixtures)/expected/\(golden)") == .same,
        "\(command)")
    }
    try said(
      ["runs", "show", "latest", "--format", "json"], "schema-\(version)-runs-show.json")
    for (golden, command) in Self.old { try said(command, "schema-" + golden) }
  }

  private static func history(copying fixture: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      atPath: "\(Repository.root)/\(fixtures)/\(fixture)", toPath: folder.path + "/history.sqlite")
    return folder
  }
}
