import Foundation
import TestSupport
import Testing

/// Nights without a person: one output folder, run after run.
struct NightTests {
  private func analyse(
    _ input: String, _ output: TemporaryFolder, _ more: [String] = []
  ) throws -> ProgramRun {
    try ProgramRun(["analyse", input, "--out", output.path] + more)
  }

  private func lastLine(_ run: ProgramRun) -> Substring {
    run.errors.split(separator: "\n").last ?? ""
  }

  /// What readers see: not the lock, which says who holds it, and not the history.
  private func published(_ output: TemporaryFolder) throws -> [String: [UInt8]] {
    try filesBelow(output.path).filter {
      !$0.key.hasPrefix("history.sqlite") && $0.key != ".lock"
    }
  }

  @Test func `a second night on the same catalogue makes no new report`() throws {
    let output = try TemporaryFolder()
    let first = try analyse(Repository.wales(2023), output)
    #expect(first.status == 0, "\(first.errors)")
    let before = try published(output)
    let second = try analyse(Repository.wales(2023), output)
    #expect(second.status == 0)
    #expect(lastLine(second).hasPrefix("unchanged: exit 0, run 2023-06-30-"), "\(second.errors)")
    #expect(try published(output) == before)
  }

  @Test func `changes are told against the night before, in both languages`() throws {
    let output = try TemporaryFolder()
    #expect(try analyse(Repository.wales(2019), output).status == 0)
    let run = try analyse(Repository.wales(2023), output)
    #expect(run.status == 0, "\(run.errors)")
    let english = try output.read("latest/en/changes.html")
    #expect(english.contains("168 partnerships then, 171 now"))
    #expect(english.contains("became one: Gwent Public Services Board"))
    let welsh = try output.read("latest/cy/changes.html")
    #expect(welsh.contains("168 partneriaeth bryd hynny, 171 nawr"))
    let runs = try ProgramRun(["runs", "list", "--out", output.path])
    #expect(runs.output.split(separator: "\n").count == 2, "\(runs.output)")
  }

  @Test func `--since names a catalogue that changes are told against`() throws {
    let output = try TemporaryFolder()
    let run = try analyse(Repository.wales(2023), output, ["--since", Repository.wales(2019)])
    #expect(run.status == 0, "\(run.errors)")
    #expect(try output.read("latest/en/index.html").contains("Against Wales, 30 June 2019"))
  }

  @Test func `a catalogue that shrank is refused until it is meant`() throws {
    let output = try TemporaryFolder()
    #expect(try analyse(Repository.wales(2023), output).status == 0)
    let shrunk = try TemporaryFolder()
    try shrunk.copyFiles(of: Repository.wales(2023))
    let rows = try shrunk.read("memberships.csv").split(separator: "\n")
    try shrunk.write(rows.prefix(1001).joined(separator: "\n") + "\n", to: "memberships.csv")
    let before = try output.read("latest.txt")
    let refused = try analyse(shrunk.path, output)
    #expect(refused.status == 65)
    #expect(
      refused.errors.contains(
        "error: the catalogue shrank: 1000 memberships, 1370 in the last run; pass it knowingly "
          + "with --accept shrunk\nrefused: exit 65, nothing published in \(output.path)\n"),
      "\(refused.errors)")
    #expect(try output.read("latest.txt") == before)
    let accepted = try analyse(shrunk.path, output, ["--accept", "shrunk"])
    #expect(accepted.status == 0, "\(accepted.errors)")
    #expect(try output.read("latest.txt") != before)
  }

  @Test func `75: another run holds the lock`() throws {
    let output = try TemporaryFolder()
    try output.write("", to: ".lock")
    let descriptor = open(output.path + "/.lock", O_RDWR)
    defer { close(descriptor) }
    try #require(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    let run = try analyse(Repository.wales(2023), output)
    #expect(run.status == 75)
    #expect(run.errors.contains("error: another run holds '\(output.path)/.lock'"), "\(run.errors)")
    #expect(run.errors.hasSuffix("refused: exit 75, nothing published in \(output.path)\n"))
  }
}
