import Foundation
import TestSupport
import Testing

/// `landscape review` as a user runs it: what is written, what is said, and every exit code.
struct ReviewCommandTests {
  private static let catalogue = Repository.root + "/Tests/Fixtures/wales-2023"
  private static let dealt = [
    "review", "start", catalogue, "--readers", "A,B", "--first", "4", "--out", "readings",
  ]

  private static func work() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(dealt, in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    return folder
  }

  /// A form with a judgement in each of its rows.
  private static func fill(
    _ reader: String, in folder: TemporaryFolder, _ judgement: (Int) -> (String, String)
  ) throws {
    let rows = ReferenceCSVReader(
      bytes: Array(try folder.read("readings/reader-\(reader).csv").utf8.dropFirst(3)),
      delimiter: UInt8(ascii: ",")
    ).rows().map { row in row.cells.map { String(decoding: $0, as: UTF8.self) } }
    var number = 0
    let ids = rows.map(\.[5]).filter { $0.contains("#") }.sorted()
    let filled = rows.map { row in
      guard let place = ids.firstIndex(of: row[5]) else { return row }
      number += 1
      var row = row
      (row[2], row[3]) = judgement(place)
      return row
    }
    #expect(number == 4)
    let text = filled.map { row in
      row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
    }.joined(separator: "\r\n")
    try folder.write("\u{FEFF}" + text + "\r\n", to: "back/reader-\(reader).csv")
  }

  @Test func `the whole circle`() throws {
    let folder = try Self.work()
    try Self.fill("a", in: folder) { _ in ("right", "") }
    try Self.fill("b", in: folder) { $0 == 0 ? ("wrong", "it was settled") : ("right", "") }
    let read = ["review", "read", "back", "--input", Self.catalogue]
    let run = try ProgramRun(read + ["--decisions", "proposed.csv"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("A: judged 4 of 4; right 4, arguable 0, wrong 0."))
    #expect(run.output.contains("B: judged 4 of 4; right 3, arguable 0, wrong 1."))
    #expect(run.output.contains("Cohen's κ: 0.00 (no interval"))
    #expect(run.output.contains("B: wrong – it was settled"))
    #expect(
      run.errors.contains(
        "forms read: 2, blank: 0; judgements used: 8, lines not used: 0, questions without a "
          + "judgement: 0\n"))
    #expect(run.errors.contains("a proposal, to be read before its rows go into decisions.csv"))
    #expect(try folder.read("proposed.csv").hasPrefix("finding,decision,reason,by,date,until\n"))
    // The same forms say the same, and what is there is not written over.
    let again = try ProgramRun(read + ["--decisions", "proposed.csv"], in: folder.path)
    #expect(again.status == 73)
    #expect(again.errors.contains("'proposed.csv' is there already"))
    let json = try ProgramRun(read + ["--format", "json", "--quiet"], in: folder.path)
    #expect(json.status == 0 && json.errors.isEmpty)
    #expect(
      json.output.contains("\"schemaVersion\": 1") || json.output.contains("\"schemaVersion\":1"))
    let table = try ProgramRun(read + ["--format", "csv", "--lang", "cy"], in: folder.path)
    #expect(table.status == 0)
    #expect(table.output.contains("A: barn"))
  }

  @Test func `dealing again says the same, and a form that is filled in is not written over`()
    throws
  {
    let folder = try Self.work()
    let before = try folder.read("readings/reader-a.csv")
    #expect(try ProgramRun(Self.dealt, in: folder.path).status == 0)
    try folder.write(before + " ", to: "readings/reader-a.csv")
    let refused = try ProgramRun(Self.dealt, in: folder.path)
    #expect(refused.status == 73)
    #expect(
      refused.errors.contains(
        "'readings/reader-a.csv' is there already and holds something else; nothing was written"))
    #expect(try folder.read("readings/reader-a.csv") == before + " ")
  }

  @Test func `a line that is not as it was asked has its place`() throws {
    let folder = try Self.work()
    try Self.fill("a", in: folder) { $0 == 1 ? ("maybe", "") : ("right", "") }
    let run = try ProgramRun(
      ["review", "read", "back/reader-a.csv", "--input", Self.catalogue], in: folder.path)
    #expect(run.status == 0)
    #expect(
      run.errors.contains(
        #/back/reader-a\.csv:\d+:\d+: warning: 'maybe' is no judgement; right, arguable or wrong was expected; not used\n/#
      ), "\(run.errors)")
    #expect(run.output.contains("'maybe' is no judgement"))
  }

  @Test(arguments: [
    (["start", catalogue, "--readers", "A", "--out", "x"], Int32(64), "two readers or more"),
    (["start", catalogue, "--readers", "A,a", "--out", "x"], 64, "the same file: 'a'"),
    (["start", catalogue, "--readers", "A,!", "--out", "x"], 64, "'!' is no reader's name"),
    (["start", catalogue, "--readers", "A,Sian Prosser", "--out", "x"], 64, "looks like a person"),
    (
      ["start", catalogue, "--readers", "A,B", "--first", "0", "--out", "x"], 64, "--first must be"
    ),
    (["read", "nowhere.csv", "--input", catalogue], 66, "nowhere.csv: error:"),
    (["read", "readings", "--decisions", "readings/reader-a.csv"], 73, "is there already"),
    (["read", "readings/reader-a.csv"], 66, "name it or its catalogue with --input"),
    (
      ["read", "back/reader-a.csv", "twice.csv", "--input", catalogue], 65,
      "a second form of the reader 'A'"
    ),
    (["read", "empty", "--input", catalogue], 66, "no workbook or CSV file to read"),
    (
      ["read", "readings/reader-a.csv", "--input", Repository.root + "/Tests/Fixtures/wales-2019"],
      65,
      "nothing was compared"
    ),
    (
      ["read", "other.csv", "--input", catalogue], 65,
      "other.csv:1: error: no form that can be read"
    ),
  ])
  func `what is asked wrongly ends with its exit code`(
    arguments: [String], status: Int32, message: String
  ) throws {
    let folder = try Self.work()
    try folder.write("a,b\n1,2\n", to: "other.csv")
    try folder.write("", to: "empty/note.txt")
    try Self.fill("a", in: folder) { _ in ("right", "") }
    try folder.write(try folder.read("back/reader-a.csv"), to: "twice.csv")
    let run = try ProgramRun(["review"] + arguments, in: folder.path)
    #expect(run.status == status, "\(run.errors)")
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.output.isEmpty)
  }
}
