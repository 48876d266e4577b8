import Foundation
import TestSupport
import Testing

/// What stands in the place of a file or folder that a night expects: told as what it is, never waited for, never
/// replaced without a word, and never taken for something that is not there.
struct SurroundingsTests {
  private let catalogue: TemporaryFolder
  private let output: TemporaryFolder

  init() throws {
    output = try TemporaryFolder()
    catalogue = try TemporaryFolder()
    try catalogue.write("code,name,population\nA1,Aber,100\n", to: "areas.csv")
    try catalogue.write("id,name\nc1,Aber Council\n", to: "organisations.csv")
    try catalogue.write("id,name\nr1,Planning\n", to: "remits.csv")
    try catalogue.write("kind,name,function\nboard,Board,strategic\n", to: "kinds.csv")
    try catalogue.write(
      "id,name,kind,areas,remits,as_of\np1,Aber Board,board,A1,r1,2023-06-30\n",
      to: "partnerships.csv")
    try catalogue.write("partnership,organisation\np1,c1\n", to: "memberships.csv")
  }

  private func analyse(_ more: [String] = []) throws -> ProgramRun {
    try ProgramRun(["analyse", catalogue.path, "--out", output.path] + more)
  }

  private func link(_ name: String, to target: String, in folder: TemporaryFolder) throws {
    let path = folder.path + "/" + name
    try? FileManager.default.removeItem(atPath: path)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
  }

  private func pipe(_ name: String) throws {
    let path = catalogue.path + "/" + name
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try? FileManager.default.removeItem(atPath: path)
    #expect(mkfifo(path, 0o600) == 0)
  }

  // MARK: Input

  @Test(arguments: ["areas.csv", "partnerships.csv", "landscape.yaml", "scenarios/one.csv"])
  func `a link out of the catalogue's folder is not read, and nothing of its target is told`(
    name: String
  ) throws {
    let secret = try TemporaryFolder()
    try secret.write("root:x:0:0\n", to: "passwd")
    try FileManager.default.createDirectory(
      atPath: catalogue.path + "/scenarios", withIntermediateDirectories: true)
    try link(name, to: secret.path + "/passwd", in: catalogue)
    let run = try analyse()
    #expect([65, 66, 78].contains(run.status), "\(run.status) \(run.errors)")
    #expect(run.errors.hasPrefix("\(name): error: "), "\(run.errors)")
    #expect(!run.errors.contains("root:x"))
    #expect(run.errors.contains("of the"), "\(run.errors)")
  }

  @Test func `a link inside of the catalogue's folder is read`() throws {
    try FileManager.default.moveItem(
      atPath: catalogue.path + "/areas.csv", toPath: catalogue.path + "/places.txt")
    try link("areas.csv", to: "places.txt", in: catalogue)
    #expect(try analyse().status == 0)
  }

  @Test func `a link to nothing in the place of the settings is no catalogue without settings`()
    throws
  {
    try link("landscape.yaml", to: "nowhere", in: catalogue)
    let run = try analyse()
    #expect(run.status == 78)
    #expect(
      run.errors.hasPrefix(
        "landscape.yaml: error: cannot be read: no such file or directory [unreadable-settings]\n"),
      "\(run.errors)")
  }

  @Test func `a scenario that cannot be read ends the night, whatever it is`() throws {
    try pipe("scenarios/one.csv")
    var run = try analyse()
    #expect(run.status == 66)
    #expect(
      run.errors.hasPrefix(
        "scenarios/one.csv: error: file cannot be read: it is a pipe [unreadable-file]\n"),
      "\(run.errors)")
    try FileManager.default.removeItem(atPath: catalogue.path + "/scenarios")
    try catalogue.write("change,subject\n", to: "scenarios/one.csv/inner.csv")
    run = try analyse()
    #expect(run.errors.contains("scenarios/one.csv: error: file cannot be read: it is a folder"))
    try FileManager.default.removeItem(atPath: catalogue.path + "/scenarios")
    try catalogue.write("no folder", to: "scenarios")
    #expect(try analyse().errors.hasPrefix("scenarios: error: file cannot be read: "))
    let convert = try ProgramRun([
      "convert", catalogue.path, "--to", "xml", "--out", output.path + "/xml",
    ])
    #expect(convert.status == 66, "\(convert.errors)")
  }

  @Test func `pipes are not waited for: history, pack, decisions and manifest`() throws {
    try pipe("pipe")
    let path = catalogue.path + "/pipe"
    let runs = try ProgramRun(["runs", "list", "--history", path])
    #expect(runs.status == 66)
    #expect(runs.errors == "error: cannot open the history '\(path)': it is a pipe\n")
    #expect(try analyse(["--history", path]).status == 66)
    let verify = try ProgramRun(["verify", path])
    #expect(verify.status == 66)
    #expect(verify.errors == "error: cannot read '\(path)': it is a pipe\n")
    #expect(try analyse().status == 0)
    let report = output.path + "/" + (try newest())
    try FileManager.default.removeItem(atPath: report + "/manifest.json")
    #expect(mkfifo(report + "/manifest.json", 0o600) == 0)
    #expect(try ProgramRun(["verify", report]).status == 66)
  }

  // MARK: Output

  private func newest() throws -> String {
    try output.read("latest.txt").trimmingCharacters(in: .whitespacesAndNewlines)
  }

  @Test func `a stale latest txt is seen, and mended by a night that has nothing else to do`()
    throws
  {
    #expect(try analyse().status == 0)
    let run = try newest()
    try output.write("2020-01-01-000000000000\n", to: "latest.txt")
    let doctor = try ProgramRun(["doctor", "--out", output.path])
    #expect(
      doctor.output.contains("\(run), but latest.txt says 2020-01-01-000000000000"),
      "\(doctor.output)")
    let verify = try ProgramRun(["verify", "--out", output.path])
    #expect(verify.status == 1)
    #expect(verify.output.contains("differs: run: latest.txt: "), "\(verify.output)")
    let night = try analyse()
    #expect(night.status == 0)
    #expect(night.errors.contains("unchanged: exit 0"))
    #expect(try newest() == run)
    #expect(try ProgramRun(["verify", "--out", output.path, "--quiet"]).status == 0)
  }

  @Test func `what stands in the place of latest is not replaced`() throws {
    try output.write("mine", to: "latest/notes.txt")
    for command in [["analyse", catalogue.path], ["doctor"]] {
      let run = try ProgramRun(command + ["--out", output.path])
      #expect(run.status == 73)
      #expect(
        run.errors.contains(
          "cannot create '\(output.path)/latest': a folder stands where the newest report is named; "
            + "move it away"), "\(run.errors)")
    }
    #expect(try output.read("latest/notes.txt") == "mine")
    try FileManager.default.removeItem(atPath: output.path + "/latest")
    #expect(try analyse().status == 0)
  }

  @Test func `a folder that is no report is not replaced, whatever its name`() throws {
    #expect(try analyse().status == 0)
    let run = try newest()
    for entry in ["/" + run, "/latest", "/latest.txt", "/history.sqlite"] {
      try FileManager.default.removeItem(atPath: output.path + entry)
    }
    try output.write("mine", to: run + "/notes.txt")
    let night = try analyse()
    #expect(night.status == 73, "\(night.errors)")
    #expect(night.errors.contains("is there already and is no report; move it away"))
    #expect(try output.read(run + "/notes.txt") == "mine")
    #expect(try ProgramRun(["runs", "list", "--out", output.path]).output.isEmpty)
  }

  @Test func `a damaged report that is replaced is said to be`() throws {
    #expect(try analyse().status == 0)
    try output.write("changed", to: try newest() + "/en/index.html")
    let night = try analyse(["--force"])
    #expect(night.status == 0)
    #expect(
      night.errors.contains("warning: a damaged report of this run was replaced\n"),
      "\(night.errors)")
    #expect(try ProgramRun(["verify", "--out", output.path]).status == 0)
  }

  @Test func `a summary that cannot be written takes nothing back from what was published`() throws
  {
    let run = try analyse(["--summary", catalogue.path])
    #expect([73, 74].contains(run.status))
    let last = run.errors.split(separator: "\n").last ?? ""
    #expect(last.hasPrefix("published: exit \(run.status), run "), "\(run.errors)")
    #expect(!run.errors.contains("nothing published"))
    #expect(try ProgramRun(["verify", "--out", output.path]).status == 0)
  }

  @Test func `convert leaves files that hold something else, until it is told to replace them`()
    throws
  {
    try output.write("mine\n", to: "areas.csv")
    let command = ["convert", catalogue.path, "--to", "csv", "--out", output.path]
    let refused = try ProgramRun(command)
    #expect(refused.status == 73)
    #expect(
      refused.errors
        == "error: '\(output.path)/areas.csv' is there already and holds something else; nothing was "
        + "written; --force replaces it\n")
    #expect(try filesBelow(output.path).count == 1)
    #expect(try ProgramRun(command + ["--force"]).status == 0)
    #expect(try ProgramRun(command).status == 0)
  }

  // MARK: What is printed

  @Test(arguments: [
    ["check", "CATALOGUE", "--set", "merge.area=VALUE"], ["check", "VALUE"], ["check", "--VALUE"],
    ["check", "CATALOGUE", "--as-of", "VALUE"], ["check", "CATALOGUE", "--format=VALUE"], ["VALUE"],
    ["explain", "VALUE", "CATALOGUE"], ["table", "VALUE", "CATALOGUE"], ["verify", "VALUE"],
    ["runs", "show", "VALUE"], ["analyse", "CATALOGUE", "--accept", "VALUE"],
    ["analyse", "CATALOGUE", "--since", "VALUE"],
    ["analyse", "CATALOGUE", "--history", "/nowhere/VALUE"],
    ["whatif", "CATALOGUE", "--merge", "VALUE,p1"], ["doctor", "VALUE"],
  ])
  func `a value neither acts on the terminal nor makes a line of its own`(command: [String]) throws
  {
    let value = "x\u{1B}[31m\npublished: exit 0\u{202E}\u{9B}1m"
    let arguments = command.map {
      $0.replacing("VALUE", with: value).replacing("CATALOGUE", with: catalogue.path)
    }
    for form in [[], ["--log-format", "json"]] where form.isEmpty || command.count > 1 {
      let run = try ProgramRun(arguments + form, in: output.path)
      #expect(run.status > 1, "\(run.errors)")
      let printed = run.errors + run.output
      let isClean = printed.unicodeScalars.allSatisfy {
        $0 == "\n" || ($0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) && $0 != "\u{202E}")
      }
      #expect(isClean, "\(printed)")
      #expect(!printed.contains("\npublished: exit 0"), "\(printed)")
    }
  }

  @Test func `a value of the settings file is printed with what it holds made visible`() throws {
    try catalogue.write("merge:\n  area: \"\\e[31m\\npublished: exit 0\"\n", to: "landscape.yaml")
    let run = try ProgramRun(["check", catalogue.path])
    #expect(run.status == 78)
    #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    #expect(run.errors.contains("\\u{1B}[31m\\u{A}published"))
  }

  @Test func `without arguments the help goes to standard error, with 64`() throws {
    let run = try ProgramRun([])
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("SUBCOMMANDS:"))
  }

  @Test(arguments: ["1e30", "31536001", "-1", "nan", "inf", "9223372036854775808"])
  func `a wait that is no span of time is refused`(wait: String) throws {
    let run = try analyse(["--wait=" + wait])
    #expect(run.status == 64, "\(run.errors)")
  }
}
