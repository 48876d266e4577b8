import Foundation
import TestSupport
import Testing

/// The main job on the real catalogues, run as a user runs it.
struct AnalyseTests {
  /// Those that are committed as they come out.
  private static let tables = [
    "findings", "landscape", "burden", "coverage", "kinds-overlap", "actions", "evidence",
    "recommendations", "footprints", "plans", "governance",
  ]

  private func runFolder(in output: TemporaryFolder) throws -> String {
    let name = try output.read("latest.txt").trimmingCharacters(in: .whitespacesAndNewlines)
    return output.path + "/" + name
  }

  @Test(arguments: [
    (Repository.wales(2019), "2019-06-30", 168), (Repository.wales(2023), "2023-06-30", 171),
    (Repository.shippedWales(2025), "2025-11-30", 180),
  ])
  func `a report of Wales is published with pages in both languages and no reject`(
    catalogue: String, date: String, partnerships: Int
  ) throws {
    let output = try TemporaryFolder()
    let run = try ProgramRun(["analyse", catalogue, "--out", output.path])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.isEmpty)
    let last = try #require(run.errors.split(separator: "\n").last)
    #expect(last.hasPrefix("published: exit 0, run \(date)-"))
    #expect(last.contains(" \(partnerships) partnerships,"))
    #expect(last.contains(" 0 rejected rows,"))

    let files = try filesBelow(try runFolder(in: output))
    let english = Set(files.keys.filter { $0.hasPrefix("en/") }.map { $0.dropFirst(3) })
    let welsh = Set(files.keys.filter { $0.hasPrefix("cy/") }.map { $0.dropFirst(3) })
    #expect(english == welsh)
    #expect(english.contains("index.html"))
    for name in ["index.html", "findings.json", "manifest.json", "rejects.csv", "run.json"] {
      #expect(files[name] != nil, "\(name)")
    }
    let list = try ProgramRun(["table", "--list"])
    let tables = list.output.split(separator: "\n").compactMap { $0.split(separator: " ").first }
    #expect(tables.count > Self.tables.count)
    for table in tables {
      for language in ["en", "cy"] {
        for ending in ["html", "md", "csv", "docx"] {
          #expect(files["tables/\(table).\(language).\(ending)"] != nil, "\(table) \(ending)")
        }
      }
    }
  }

  @Test(arguments: [2019, 2023], tables)
  func `the tables of Wales are the committed ones`(year: Int, table: String) throws {
    for language in ["en", "cy"] {
      let run = try ProgramRun([
        "table", table, Repository.wales(year), "--format", "markdown", "--lang", language,
      ])
      #expect(run.status == 0, "\(run.errors)")
      let path = "Tests/EndToEndTests/Golden/wales-\(year)/\(table).\(language).md"
      #expect(try GoldenFile.compare(withoutRun(run.output), with: path) == .same, "\(path)")
    }
  }

  @Test func `two runs give the same bytes whatever the place, locale and time zone`() throws {
    let first = try TemporaryFolder()
    let second = try TemporaryFolder()
    let copy = try TemporaryFolder()
    try copy.copyFiles(of: Repository.wales(2023))
    _ = try ProgramRun(["analyse", Repository.wales(2023), "--out", first.path])
    let run = try ProgramRun(
      ["analyse", ".", "--out", second.path], in: copy.path,
      environment: ["TZ": "Pacific/Auckland", "LC_ALL": "cy_GB.UTF-8", "HOME": "/nonexistent"])
    #expect(run.status == 0, "\(run.errors)")
    try expectSameFiles(try runFolder(in: first), try runFolder(in: second))
  }

  @Test(arguments: [1, 2])
  func `shuffled rows give the same findings and tables`(seed: UInt64) throws {
    let shuffled = try TemporaryFolder()
    for (name, bytes) in try filesBelow(Repository.wales(2023)) {
      // A profile has no rows.
      guard name.hasSuffix(".csv") else {
        try shuffled.write(String(decoding: bytes, as: UTF8.self), to: name)
        continue
      }
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      // The catalogue has no quoted line ends, or shuffling lines would tear rows apart.
      var generator = RandomLandscape.Generator(seed: seed)
      let rows = lines.dropFirst().shuffled(using: &generator)
      try shuffled.write(([lines[0]] + rows).joined(separator: "\n") + "\n", to: name)
    }
    for table in Self.tables {
      let original = try ProgramRun(["table", table, Repository.wales(2023)])
      let other = try ProgramRun(["table", table, shuffled.path])
      #expect(other.status == 0, "\(other.errors)")
      #expect(withoutRun(original.output) == withoutRun(other.output), "\(table)")
    }
    let graph = try TemporaryFolder()
    _ = try ProgramRun(["overlap", Repository.wales(2023), "--out", graph.path + "/a"])
    _ = try ProgramRun(["overlap", shuffled.path, "--out", graph.path + "/b"])
    try expectSameFiles(graph.path + "/a", graph.path + "/b")
  }

  /// The text with run ids and the tool's version left out: both change with a file's bytes, with a
  /// new setting or with a release, and the table does not.
  private func withoutRun(_ text: String) -> String {
    text.replacing(/\d{4}-\d\d-\d\d-[0-9a-f]{12}/, with: "(run)")
      .replacing(/Landscape \d+\.\d+\.\d+/, with: "Landscape")
  }

  private func expectSameFiles(_ left: String, _ right: String) throws {
    var first = try filesBelow(left)
    var second = try filesBelow(right)
    // run.json is the one file that may hold clock times.
    first["run.json"] = nil
    second["run.json"] = nil
    #expect(first.keys.sorted() == second.keys.sorted())
    #expect(!first.isEmpty)
    for (name, bytes) in first { #expect(second[name] == bytes, "\(name)") }
  }
}
