import TestSupport
import Testing

/// Papers of published runs: the run's id, and the comparison that it was published with.
struct PaperRunTests {
  private static let (older, newer) = (Repository.wales(2019), Repository.wales(2023))

  @Test func `a paper keeps the run and the comparison of the report, also with a catalogue`()
    throws
  {
    let out = try TemporaryFolder()
    let published = try ProgramRun([
      "analyse", Self.newer, "--since", Self.older, "--out", out.path,
    ])
    #expect(published.status == 0, "\(published.errors)")
    let run = try #require(published.errors.firstMatch(of: #/run (\S+),/#)).1
    let latest = try ProgramRun(["paper", "latest", "--out", out.path, "--format", "markdown"])
    #expect(latest.output.contains("(Wales, 30 June 2019)"))
    #expect(latest.output.contains("Run: \(run)."))
    // The catalogue that was published is that run.
    let ofCatalogue = try ProgramRun([
      "paper", Self.newer, "--out", out.path, "--format", "markdown",
    ])
    #expect(ofCatalogue.output == latest.output)
    let changes = try ProgramRun(["table", "changes", "latest", "--out", out.path])
    #expect(changes.output.contains("became one: Gwent Public Services Board"))
  }

  @Test func `a decision makes another run of the day, which is no progress since a review`() throws
  {
    let folder = try TemporaryFolder.smallCatalogue()
    let out = try TemporaryFolder()
    func analyse() throws {
      let run = try ProgramRun(["analyse", folder.path, "--out", out.path])
      #expect(run.status == 0, "\(run.errors)")
    }
    func paper() throws -> String {
      try ProgramRun(["paper", "latest", "--out", out.path, "--format", "markdown"]).output
    }
    try analyse()
    #expect(try paper().contains("This report is not compared with an earlier run"))
    let finding = "merge-candidate.p1.p3"
    let decided = try ProgramRun([
      "decide", finding, "accepted", folder.path, "--by", "Clerk", "--out", out.path, "--force",
    ])
    #expect(decided.status == 0, "\(decided.errors)")
    try analyse()
    let again = try paper()
    #expect(again.contains("The run before this one is of the same day"))
    #expect(!again.contains("Compared with the last catalogue"))
    // Where partnerships did change it is told, whatever the day.
    let rows = try folder.read("partnerships.csv").split(separator: "\n").dropLast()
    try folder.write(rows.map { $0 + "\n" }.joined(), to: "partnerships.csv")
    let seats = try folder.read("memberships.csv").split(separator: "\n")
    try folder.write(
      seats.filter { !$0.hasPrefix("p6") }.map { $0 + "\n" }.joined(), to: "memberships.csv")
    let shrunk = try ProgramRun([
      "analyse", folder.path, "--out", out.path, "--accept", "shrunk",
    ])
    #expect(shrunk.status == 0, "\(shrunk.errors)")
    #expect(try paper().contains("Compared with the last catalogue"))
  }

  @Test func `a year without data ends with the code of unusable data and says which there are`()
    throws
  {
    let run = try ProgramRun([
      "paper", Self.newer, "--form", "annual-report", "--year", "2040", "--format", "markdown",
    ])
    #expect(run.status == 65)
    #expect(run.output == "")
    #expect(run.errors.contains("the catalogue has nothing of the financial year 2040-41"))
    #expect(run.errors.contains("to 2023-24") || run.errors.contains("to 2022-23"))
  }
}
