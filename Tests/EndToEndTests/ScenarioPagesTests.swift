import TestSupport
import Testing

/// Scenario files beside a catalogue, as a reader of the report meets them.
struct ScenarioPagesTests {
  private func catalogue() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(["init", "it"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    // A second board beside the one it writes, with the same seats.
    for (name, column) in [("partnerships", 0), ("memberships", 0)] {
      let rows = try folder.read("it/\(name).csv").split(separator: "\n").map(String.init)
      let others = rows.dropFirst().map { row in
        var cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        cells[column] = "other-board"
        return cells.joined(separator: ",")
      }
      try folder.write((rows + others).joined(separator: "\n") + "\n", to: "it/\(name).csv")
    }
    return folder
  }

  @Test func `each scenario has its page, and one that contradicts itself says so with both lines`()
    throws
  {
    let folder = try catalogue()
    let ids = try folder.read("it/partnerships.csv").split(separator: "\n").dropFirst().prefix(2)
      .map { String($0.split(separator: ",")[0]) }
    try folder.write(
      "change,subject,target,detail\nstand-down,\(ids[0]),,\n", to: "it/scenarios/one.csv")
    try folder.write(
      "change,subject,target,detail\nstand-down,\(ids[0]),,\nmerge,\(ids[0]);\(ids[1]),,\n",
      to: "it/scenarios/two.csv")
    let run = try ProgramRun(
      ["analyse", "it", "--out", "Reports", "--set", "stability.draws=2"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.errors.contains(
        "scenarios/two.csv:3:1: error: contradicts scenarios/two.csv:2:1: both change '\(ids[0])'"))
    for language in ["en", "cy"] {
      let tried = try folder.read("Reports/latest/\(language)/scenario/one.html")
      #expect(tried.contains(language == "en" ? "Before and after" : "Cyn ac ar ôl"))
      let refused = try folder.read("Reports/latest/\(language)/scenario/two.html")
      #expect(refused.contains("scenarios/two.csv:2:1"))
      #expect(try folder.read("Reports/latest/\(language)/scenarios.html").contains("one.html"))
    }
    #expect(try folder.read("Reports/latest/manifest.json").contains("scenarios/one.csv"))
    #expect(try folder.read("Reports/latest/tables/scenarios.en.md").contains("| one |"))
  }

  @Test func `a run keeps its scenarios, whatever becomes of the files`() throws {
    let folder = try catalogue()
    let id =
      try folder.read("it/partnerships.csv").split(separator: "\n").dropFirst().first
      .map { String($0.split(separator: ",")[0]) } ?? ""
    try folder.write(
      "change,subject,target,detail\nstand-down,\(id),,\n", to: "it/scenarios/one.csv")
    let run = try ProgramRun(
      ["analyse", "it", "--out", "Reports", "--set", "stability.draws=2"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    let published = try folder.read("Reports/latest/tables/scenarios.en.md")
    try folder.write("change,subject,target,detail\n", to: "it/scenarios/one.csv")
    let table = try ProgramRun(["table", "scenarios", "latest"], in: folder.path)
    #expect(table.status == 0, "\(table.errors)")
    #expect(table.output == published)
    let shown = try ProgramRun(["runs", "show", "latest"], in: folder.path)
    #expect(shown.output.contains("scenario  scenarios/one.csv  "), "\(shown.output)")
  }

  @Test func `a changed scenario is another run, the same one is none`() throws {
    let folder = try catalogue()
    let id =
      try folder.read("it/partnerships.csv").split(separator: "\n").dropFirst().first
      .map { String($0.split(separator: ",")[0]) } ?? ""
    let arguments = ["analyse", "it", "--out", "Reports", "--set", "stability.draws=2"]
    let first = try ProgramRun(arguments, in: folder.path)
    #expect(first.errors.contains("published"))
    #expect(try ProgramRun(arguments, in: folder.path).errors.contains("unchanged"))
    try folder.write(
      "change,subject,target,detail\nstand-down,\(id),,\n", to: "it/scenarios/one.csv")
    #expect(try ProgramRun(arguments, in: folder.path).errors.contains("published"))
    #expect(try ProgramRun(arguments, in: folder.path).errors.contains("unchanged"))
  }

  @Test func `a proposal stopped by the clock says that it is partial, or is proven`() throws {
    let run = try ProgramRun(
      ["propose", Repository.wales(2023), "--time-limit", "0", "--format", "json"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("\"gap\": 0") || run.output.contains("\"partial\": true"))
    #expect(try ProgramRun(["propose", Repository.wales(2023), "--time-limit", "-1"]).status == 64)
  }
}
