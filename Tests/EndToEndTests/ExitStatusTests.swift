import Foundation
import TestSupport
import Testing

/// Every exit code that the commands can meet, each provoked, with the whole message.
struct ExitStatusTests {
  private let wales = Repository.wales(2023)

  /// A catalogue of one partnership that is right in every way.
  private func smallCatalogue() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("code,name,population\nA1,Aber,100\n", to: "areas.csv")
    try folder.write("id,name\nc1,Aber Council\n", to: "organisations.csv")
    try folder.write("id,name\nr1,Planning\n", to: "remits.csv")
    try folder.write(
      "kind,name,function\nboard,Board,strategic\n", to: "kinds.csv")
    try folder.write(
      "id,name,kind,areas,remits,as_of\np1,Aber Board,board,A1,r1,2023-06-30\n",
      to: "partnerships.csv")
    try folder.write("partnership,organisation\np1,c1\n", to: "memberships.csv")
    return folder
  }

  /// Whether a file of the output folder is a report's: not the lock or the history, which a run that
  /// is refused later has made already.
  private func isOfReport(_ path: String) -> Bool {
    path != ".lock" && !path.hasPrefix("history.sqlite")
  }

  private func expect(
    _ arguments: [String], exits status: Int32, saying line: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let run = try ProgramRun(arguments)
    #expect(run.status == status, "\(run.errors)", sourceLocation: sourceLocation)
    let lines = run.errors.split(separator: "\n").map(String.init)
    #expect(lines.contains(line), "\(run.errors)", sourceLocation: sourceLocation)
  }

  /// A device that is always full.
  @Test(arguments: [
    ["table", "landscape", "--format", "csv"], ["check"], ["paper", "--format", "markdown"],
    ["export", "--format", "json"], ["--help"], ["--version"], ["table", "--help"],
  ])
  func `74: what cannot be printed is no success`(words: [String]) throws {
    let catalogue = try smallCatalogue()
    let place = words[0] == "table" ? 2 : 1
    let asks = words.contains { ["--help", "--version"].contains($0) }
    let run = try ProgramRun(
      shell: "\"$0\" \"$@\" > /dev/full",
      asks ? words : words.prefix(place) + [catalogue.path] + words.dropFirst(place))
    #expect(run.status == 74, "\(words): \(run.errors)")
    #expect(
      run.errors.contains(
        "error: cannot write all that was to be printed: No space left on device"),
      "\(run.errors)")
  }

  @Test func `64: what is newer is compared with what is older`() throws {
    for (arguments, words) in [
      (["compare", Repository.wales(2023), Repository.wales(2019)], "name the earliest first"),
      (
        [
          "paper", Repository.wales(2019), "--since", Repository.wales(2023), "--format",
          "markdown",
        ],
        "changes are told against what was before"
      ),
      (
        ["analyse", Repository.wales(2019), "--since", Repository.wales(2023)],
        "changes are told against what was before"
      ),
    ] {
      let empty = try TemporaryFolder()
      let run = try ProgramRun(arguments + ["--out", empty.path])
      #expect(run.status == 64 && run.output.isEmpty, "\(run.errors)")
      #expect(run.errors.contains(words), "\(run.errors)")
    }
  }

  @Test func `64: a table that there is none of names the nearest`() throws {
    try expect(
      ["table", "changez", wales], exits: 64,
      saying: "error: The value 'changez' is invalid for '<name>': there is no table changez; "
        + "did you mean changes? --list names them all")
  }

  @Test(arguments: ["csv", "tsv", "markdown", "html", "latex"])
  func `0: a table of changes without a comparison says why it is empty, and what to do`(
    _ format: String
  ) throws {
    let folder = try smallCatalogue()
    let run = try ProgramRun(["table", "changes", folder.path, "--format", format])
    #expect(run.status == 0)
    let lines = run.errors.split(separator: "\n")
    #expect(
      lines.contains { $0.hasPrefix("note: the table changes has no rows: This report is not") })
    #expect(lines.contains { $0.hasPrefix("note: to compare, give --since with a catalogue") })
  }

  @Test(arguments: [
    ["nothing"], ["analyse"], ["analyse", "/nowhere"], ["table", "changez", "/nowhere"],
    ["analyse", "--nothing"], ["explain", "x", "--history", "/nowhere"], ["verify", "/nowhere"],
    ["compare", "/nowhere", "/neither"], ["what-if", "/nowhere", "--merge", "a"],
    ["paper", "x", "y"],
    ["schema", "nothing"], ["runs", "--history", "/nowhere"], ["returns"], ["decide", "x"],
  ])
  func `what is wrong is told in one form: a place, if there is one, and error:`(
    _ arguments: [String]
  ) throws {
    let run = try ProgramRun(arguments)
    #expect(run.status != 0)
    let first = try #require(run.errors.split(separator: "\n").first.map(String.init))
    #expect(
      first.wholeMatch(of: /([^ ]+: )?error: .+/) != nil || first.hasPrefix("OVERVIEW"), "\(first)")
    for line in run.errors.split(separator: "\n") {
      #expect(!line.contains("Error:") && !line.hasPrefix("Fatal"), "\(line)")
    }
  }

  @Test func `78: all that is wrong with the settings is told at once`() throws {
    let folder = try smallCatalogue()
    try folder.write("merge:\n  area: 2\nedges:\n  membershp: 0.5\n", to: "landscape.yaml")
    let run = try ProgramRun(["analyse", folder.path, "--out", folder.path + "-out"])
    #expect(run.status == 78)
    let lines = run.errors.split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(lines.count == 2 && lines[0].hasPrefix("landscape.yaml:2:"), "\(run.errors)")
    #expect(lines.last?.contains("did you mean 'edges.membership'?") == true, "\(run.errors)")
  }

  @Test func `0: a catalogue that can be used`() throws {
    let folder = try smallCatalogue()
    let run = try ProgramRun(["check", folder.path])
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.output.contains("partnerships.csv: 1 row read, 1 used, 0 rejected\n"), "\(run.output)")
  }

  @Test func `1: rows were rejected and --fail-on rejects was given`() throws {
    let folder = try smallCatalogue()
    try folder.write("partnership,organisation\np1,c1\np1,c2\n", to: "memberships.csv")
    let run = try ProgramRun(["check", folder.path, "--fail-on", "rejects"])
    #expect(run.status == 1)
    let output = try TemporaryFolder()
    let analyse = try ProgramRun([
      "analyse", folder.path, "--out", output.path, "--fail-on", "rejects", "--accept", "rejected",
    ])
    #expect(analyse.status == 1)
    #expect(analyse.errors.contains("published with rejects: exit 1, run 2023-06-30-"))
  }

  @Test func `64: an option that does not exist`() throws {
    try expect(
      ["analyse", wales, "--ouut", "x"], exits: 64,
      saying: "error: Unknown option '--ouut'. Did you mean '--out'?")
  }

  @Test func `64: a command that does not exist names the nearest`() throws {
    try expect(
      ["anlayse", wales], exits: 64, saying: "error: no command 'anlayse'; did you mean 'analyse'?")
  }

  @Test(arguments: [["check"], ["overlap", "--out", "graph"], ["propose"], ["table", "findings"]])
  func `66: a run, and no history to look it up in`(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let place = folder.path + "/history.sqlite"
    try expect(
      arguments + ["latest", "--history", place], exits: 66,
      saying: "error: 'latest' is no catalogue, and there is no history '\(place)' to look it up in"
    )
  }

  @Test func `64: a finding that does not exist names the nearest`() throws {
    try expect(
      ["explain", "regional-twins.community_safety_partnership.W1100002", wales], exits: 64,
      saying:
        "error: no finding 'regional-twins.community_safety_partnership.W1100002' in \(wales); "
        + "did you mean 'regional-twins.community_safety_partnership.W11000025'?")
  }

  @Test func `65: a required column is missing`() throws {
    let folder = try smallCatalogue()
    try folder.write("id,nmae\nc1,Aber Council\n", to: "organisations.csv")
    let run = try ProgramRun(["check", folder.path])
    #expect(run.status == 65)
    #expect(run.errors.contains("organisations.csv:1"), "\(run.errors)")
    #expect(run.errors.contains("[missing-column]"), "\(run.errors)")
  }

  @Test func `65: a reject under --strict`() throws {
    let folder = try smallCatalogue()
    try folder.write("partnership,organisation\np1,c1\np1,c2\n", to: "memberships.csv")
    try expect(
      ["check", folder.path, "--strict"], exits: 65,
      saying: "error: 1 row rejected and --strict was given")
  }

  @Test(arguments: ["overlap", "analyse"])
  func `65: more edges than the limit allows`(command: String) throws {
    let folder = try smallCatalogue()
    try folder.write(
      "id,name,kind,areas,remits\n"
        + (1...4).map { "p\($0),Board \($0),board,A1,r1\n" }.joined(), to: "partnerships.csv")
    try folder.write(
      "partnership,organisation\n" + (1...4).map { "p\($0),c1\n" }.joined(), to: "memberships.csv")
    let output = try TemporaryFolder()
    // Three boards have three edges; the fourth would bring three more.
    try expect(
      [command, folder.path, "--out", output.path, "--set", "limits.edges=3"], exits: 65,
      saying: "error: 6 overlap edges so far, expected at most 3; raise 'edges.membership' "
        + "(now 0.5) for fewer, or 'limits.edges' for room [too-many-edges]")
    #expect(try filesBelow(output.path).keys.filter(isOfReport).isEmpty)
    let run = try ProgramRun([
      "overlap", folder.path, "--out", output.path, "--set", "limits.edges=6",
    ])
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test func `0: a landscape of one partnership has an empty graph`() throws {
    let folder = try smallCatalogue()
    let output = try TemporaryFolder()
    let run = try ProgramRun(["overlap", folder.path, "--out", output.path])
    #expect(run.status == 0, "\(run.errors)")
    #expect(try output.read("edges.csv") == "source,target,area,membership,remit\n")
    #expect(try output.read("containments.csv") == "inner,outer,area,membership,remit\n")
    for format in ["graphml", "gexf", "dot", "json", "csv"] {
      #expect(try ProgramRun(["export", folder.path, "--format", format]).status == 0)
    }
  }

  @Test(arguments: [
    ("edges.membership=1.5", "'edges.membership' is 1.5, expected 0 to 1"),
    ("edges.area=-0.1", "'edges.area' is -0.1, expected 0 to 1"),
    ("edges.remit=nan", "'edges.remit' is 'nan', expected a number"),
    ("clusters.cut=inf", "'clusters.cut' is 'inf', expected a number"),
    ("limits.edges=-1", "'limits.edges' is -1, expected 0 to 1000000000"),
    ("limits.edges=1.5", "'limits.edges' is 1.5, expected a whole number"),
    ("priority.confidence-law=-1", "'priority.confidence-law' is -1, expected 0 to 1"),
  ])
  func `78: a threshold, limit or weight outside its range`(
    assignment: String, message: String
  ) throws {
    try expect(
      ["overlap", wales, "--out", "never", "--set", assignment], exits: 78,
      saying: "--set: error: \(message) [invalid-setting]")
  }

  @Test func `78: weights that are all 0`() throws {
    let names = ["published", "law", "assumed"].map { "priority.confidence-\($0)" }
    try expect(
      ["check", wales] + names.flatMap { ["--set", "\($0)=0"] }, exits: 78,
      saying: "settings: error: " + names.map { "'\($0)'" }.joined(separator: ", ")
        + " are all 0, expected one above 0 [invalid-setting]")
  }

  @Test func `66: the input folder is not there`() throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(["analyse", folder.path + "/none", "--out", folder.path + "/out"])
    #expect(run.status == 66)
    #expect(run.errors.contains("refused: exit 66, nothing published in"), "\(run.errors)")
    #expect(try filesBelow(folder.path).isEmpty)
  }

  @Test func `73: the output folder cannot be made`() throws {
    let folder = try smallCatalogue()
    try folder.write("in the way", to: "file")
    for command in ["analyse", "overlap"] {
      let run = try ProgramRun([command, folder.path, "--out", folder.path + "/file/out"])
      #expect(run.status == 73, "\(command): \(run.errors)")
      let message = "error: cannot create '\(folder.path)/file': Not a directory"
      #expect(run.errors.split(separator: "\n").first.map(String.init) == message)
    }
  }

  @Test(arguments: ["landscape.yml", "Landscape.yaml"])
  func `78: a settings file that is nearly called so`(name: String) throws {
    let folder = try smallCatalogue()
    try folder.write("merge:\n  area: 0.8\n", to: name)
    try expect(
      ["check", folder.path], exits: 78,
      saying: "\(name): error: is not read under this name; expected landscape.yaml "
        + "[unread-settings]")
  }

  @Test(arguments: ["partnerships.csv", "memberships.csv"])
  func `66: a pipe that nobody writes to in the place of a file`(name: String) throws {
    let folder = try smallCatalogue()
    let path = folder.path + "/" + name
    try FileManager.default.removeItem(atPath: path)
    #expect(mkfifo(path, 0o600) == 0)
    for command in [["check", folder.path], ["overlap", folder.path, "--out", "never"]] {
      try expect(
        command, exits: 66,
        saying: "\(name): error: file cannot be read: it is a pipe [unreadable-file]")
    }
    try expect(
      ["check", path], exits: 65,
      saying: "\(name): error: file is no XML document; a CSV catalogue is a folder: "
        + "give the folder that holds its files [unsupported-format]")
  }

  @Test func `66: a device, or a pipe as the settings, is not waited for`() throws {
    try expect(
      ["check", "/dev/null"], exits: 66,
      saying: "null: error: file cannot be read: it is a device [unreadable-file]")
    let folder = try smallCatalogue()
    #expect(mkfifo(folder.path + "/landscape.yaml", 0o600) == 0)
    try expect(
      ["check", folder.path], exits: 78,
      saying: "landscape.yaml: error: cannot be read: it is a pipe [unreadable-settings]")
  }

  @Test func `65: a file of a catalogue in the place of its folder`() throws {
    try expect(
      ["check", wales + "/partnerships.csv"], exits: 65,
      saying: "partnerships.csv: error: file is no XML document; a CSV catalogue is a folder: "
        + "give the folder that holds its files [unsupported-format]")
  }

  @Test func `78: a setting that is wrong`() throws {
    let folder = try smallCatalogue()
    try folder.write("merge:\n  aera: 0.8\n", to: "landscape.yaml")
    try expect(
      ["check", folder.path], exits: 78,
      saying: "landscape.yaml:2:3: error: unknown setting 'merge.aera'; "
        + "did you mean 'merge.area'? [unknown-setting]")
    try expect(
      ["check", wales, "--set", "merge.area=2"], exits: 78,
      saying: "--set: error: 'merge.area' is 2, expected 0 to 1 [invalid-setting]")
  }

  @Test(arguments: ["analyse", "check", "overlap", "table", "explain", "export"])
  func `help opens with what the command does and shows examples`(command: String) throws {
    let run = try ProgramRun([command, "--help"])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("OVERVIEW: "))
    #expect(run.output.contains("Examples:\n"))
    #expect(run.output.contains("landscape \(command) "))
  }
}
