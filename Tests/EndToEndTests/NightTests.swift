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
    #expect(
      english.contains(
        "became one: <a href=\"partnership/gwent-psb.html\">Gwent Public Services Board</a>"))
    let welsh = try output.read("latest/cy/changes.html")
    #expect(welsh.contains("168 o bartneriaethau bryd hynny, 171 nawr"))
    let runs = try ProgramRun(["runs", "list", "--out", output.path])
    #expect(runs.output.split(separator: "\n").count == 2, "\(runs.output)")
  }

  @Test func `--since names a catalogue that changes are told against`() throws {
    let output = try TemporaryFolder()
    let run = try analyse(Repository.wales(2023), output, ["--since", Repository.wales(2019)])
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      try output.read("latest/en/index.html").contains(
        "(Wales, 30 June 2019): 168 partnerships then"))
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

  @Test func `a finding that is no longer made keeps a page that says since when`() throws {
    let output = try TemporaryFolder()
    let all = try TemporaryFolder.smallCatalogue()
    #expect(try analyse(all.path, output).status == 0)
    let lost = "merge-candidate.p1.p3"
    let page = try slug(of: lost, in: output)
    let fewer = try TemporaryFolder.smallCatalogue(boards: 2...6)
    let run = try analyse(fewer.path, output, ["--accept", "shrunk"])
    #expect(run.status == 0, "\(run.errors)")
    let name = try output.read("latest.txt").trimmingCharacters(in: .whitespacesAndNewlines)
    let english = try output.read("latest/en/finding/\(page).html")
    #expect(english.contains("Not found since run \(name)"), "\(english.suffix(2_000))")
    #expect(
      try output.read("latest/cy/finding/\(page).html").contains(
        "Heb ei ganfod ers rhediad \(name)"))
    #expect(try output.read("latest/en/changes.html").contains("finding/\(page).html"))
  }

  /// The name of a finding's page, by the id on it.
  private func slug(of finding: String, in output: TemporaryFolder) throws -> String {
    let pages = try filesBelow(report(in: output)).filter { $0.key.hasPrefix("en/finding/") }
    let page = try #require(
      pages.first {
        String(decoding: $0.value, as: UTF8.self).contains("Finding id: <code>\(finding)<")
      }?.key)
    return String(page.dropFirst("en/finding/".count).dropLast(".html".count))
  }

  /// The folder that latest names, itself.
  private func report(in output: TemporaryFolder) throws -> String {
    output.path + "/"
      + (try output.read("latest.txt").trimmingCharacters(in: .whitespacesAndNewlines))
  }

  @Test func `a gate rings once, in the exit code and the last line`() throws {
    let output = try TemporaryFolder()
    let few = try TemporaryFolder.smallCatalogue(boards: 1...4)
    #expect(try analyse(few.path, output, ["--fail-on", "new"]).status == 0)
    let more = try TemporaryFolder.smallCatalogue(boards: 1...5)
    let run = try analyse(more.path, output, ["--fail-on", "new", "--fail-on", "rejects"])
    #expect(run.status == 1, "\(run.errors)")
    #expect(run.errors.contains("--fail-on new: "))
    #expect(lastLine(run).hasPrefix("published: exit 1, run "), "\(run.errors)")
    #expect(try analyse(more.path, output, ["--fail-on", "new"]).status == 0)
    #expect(try analyse(more.path, output, ["--fail-on", "new:hihg"]).status == 64)
  }

  @Test func `the summary can be mailed, in both languages, and is empty when nothing changed`()
    throws
  {
    let output = try TemporaryFolder()
    let letters = try TemporaryFolder()
    _ = try analyse(Repository.wales(2019), output)
    let file = letters.path + "/night.txt"
    let run = try analyse(Repository.wales(2023), output, ["--summary", file])
    #expect(run.status == 0, "\(run.errors)")
    let text = try letters.read("night.txt")
    #expect(text.hasPrefix("Y dirwedd partneriaeth: "))
    for sentence in [
      "Since Wales, 30 June 2019:", "Ers Cymru, 30 Mehefin 2019:", "5 became 1: ",
      "4 new, of a new kind (Corporate joint committee)", "\n  5 → 1: ",
    ] {
      #expect(text.lowercased().contains(sentence.lowercased()), "\(sentence) in \(text)")
    }
    let quiet = try analyse(Repository.wales(2023), output, ["--summary", "-", "--quiet"])
    #expect((quiet.status, quiet.output, quiet.errors) == (0, "", ""))
    let missing = try analyse(letters.path + "/none", output, ["--summary", file])
    #expect(missing.status == 66)
    #expect(
      try letters.read("night.txt").contains("ni chyhoeddwyd dim / Partnership landscape: nothing")
    )
  }

  private static let logs: [([String], Int32)] = [
    (["analyse", "none", "--out", "o", "--log-format", "json"], 66),
    (["analyse", "--log-format=json", "--unknown"], 64),
    (["check", Repository.wales(2023), "--log-format", "json"], 0),
  ]

  @Test(arguments: logs)
  func `a log in JSON is one object a line and ends with the exit code`(
    arguments: [String], status: Int32
  ) throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(arguments, in: folder.path)
    #expect(run.status == status)
    let lines = try run.errors.split(separator: "\n").map { line in
      try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], "\(line)")
    }
    let keys: Set = [
      "ts", "level", "event", "message", "run", "source", "line", "column", "code", "status",
    ]
    #expect(lines.allSatisfy { Set($0.keys) == keys })
    #expect(lines.last?["event"] as? String == "exit")
    #expect(lines.last?["status"] as? Int == Int(status))
    #expect(lines.dropLast().allSatisfy { $0["event"] as? String != "exit" })
    if status == 66 { #expect(lines.first?["level"] as? String == "error") }
  }

  @Test func `a usage line in JSON is whole, and what it ends with is no code`() throws {
    let run = try ProgramRun(["check", "--unknown", "--log-format", "json"])
    let usage = try #require(run.errors.split(separator: "\n").first { $0.contains("Usage: ") })
    #expect(usage.contains("[--no-color]\""), "\(usage)")
    #expect(usage.contains("\"code\": null"), "\(usage)")
  }

  @Test func `a summary that cannot be written does not say that nothing was published`() throws {
    let output = try TemporaryFolder()
    let catalogue = try TemporaryFolder.smallCatalogue()
    try output.write("", to: "file")
    let run = try analyse(catalogue.path, output, ["--summary", output.path + "/file/night.txt"])
    #expect(run.status == 73)
    #expect(run.errors.contains("error: cannot create "), "\(run.errors)")
    #expect(lastLine(run).hasPrefix("published: exit 73, run 2023-06-30-"), "\(run.errors)")
    #expect(try !output.read("latest.txt").isEmpty)
  }

  @Test func `doctor names the error of a catalogue, not the warning before it`() throws {
    let output = try TemporaryFolder()
    let catalogue = try TemporaryFolder.smallCatalogue()
    try catalogue.write("id,name,kind\n", to: "partnerships.csv")
    let run = try ProgramRun(["doctor", catalogue.path, "--out", output.path])
    #expect(run.status == 65)
    #expect(
      run.errors.hasPrefix("error: catalogue: partnerships.csv: error: "), "\(run.errors)")
    #expect(run.errors.hasSuffix("[empty-catalogue]\n"), "\(run.errors)")
  }

  @Test func `leftovers of a killed night are cleared and the history is settled`() throws {
    let output = try TemporaryFolder()
    let catalogue = try TemporaryFolder.smallCatalogue()
    #expect(try analyse(catalogue.path, output).status == 0)
    try output.write("torn", to: ".staging-2023-06-30-000000000000/en/index.html")
    try output.write("torn", to: ".retired-2020-06-30-000000000000/manifest.json")
    // A history that lost the run: published, and not recorded.
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: output.path + "/history.sqlite" + suffix)
    }
    let run = try analyse(catalogue.path, output)
    #expect(run.status == 0, "\(run.errors)")
    let names = try FileManager.default.contentsOfDirectory(atPath: output.path)
    #expect(!names.contains { $0.hasPrefix(".staging") || $0.hasPrefix(".retired") }, "\(names)")
    let runs = try ProgramRun(["runs", "list", "--out", output.path])
    #expect(runs.output.split(separator: "\n").count == 1)
  }

  @Test func `a report is verified against its manifest, and a changed byte is named`() throws {
    let output = try TemporaryFolder()
    let catalogue = try TemporaryFolder.smallCatalogue()
    #expect(try analyse(catalogue.path, output).status == 0)
    let run = try output.read("latest.txt").trimmingCharacters(in: .whitespacesAndNewlines)
    for arguments in [[], [run, "--input", catalogue.path], ["\(output.path)/latest"]] {
      let verified = try ProgramRun(["verify"] + arguments + ["--out", output.path])
      #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
      #expect(verified.output.contains("\(run): all "))
    }
    try output.write(try output.read("\(run)/rejects.csv") + " ", to: "\(run)/rejects.csv")
    try output.write("stray", to: "\(run)/en/stray.html")
    try catalogue.write("id,name\nr1,Roads\n", to: "remits.csv")
    let differing = try ProgramRun([
      "verify", run, "--out", output.path, "--input", catalogue.path,
    ])
    #expect(differing.status == 1)
    for line in ["outputs: rejects.csv", "outputs: en/stray.html", "inputs: remits.csv"] {
      #expect(differing.output.contains("differs: \(line)"), "\(differing.output)")
    }
    #expect(
      try ProgramRun(["verify", "2023-06-30-000000000000", "--out", output.path]).status == 66)
    #expect(try ProgramRun(["doctor", "--out", output.path]).status == 65)
    // The next forced run puts it right.
    try catalogue.write("id,name\nr1,Health\n", to: "remits.csv")
    #expect(try analyse(catalogue.path, output, ["--force"]).status == 0)
  }

  @Test func `a run is input as its catalogue was, and the newest is where none is named`() throws {
    let output = try TemporaryFolder()
    #expect(try analyse(Repository.wales(2019), output).status == 0)
    #expect(try analyse(Repository.wales(2023), output).status == 0)
    let run = try output.read("latest.txt").trimmingCharacters(in: .whitespacesAndNewlines)
    for table in ["findings", "changes", "data-quality", "landscape"] {
      for arguments in [[run], []] {
        let printed = try ProgramRun(
          ["table", table] + arguments + ["--format", "csv", "--out", output.path])
        #expect(printed.status == 0, "\(printed.errors)")
        #expect(printed.output == (try output.read("latest/tables/\(table).en.csv")), "\(table)")
      }
    }
    let changes = try output.read("latest/tables/changes.en.csv")
    #expect(changes.contains("became one: Gwent Public Services Board"))
    let since = try ProgramRun([
      "table", "changes", Repository.wales(2023), "--since", Repository.wales(2019), "--lang", "cy",
      "--out", output.path + "/none",
    ])
    #expect(since.output.contains("→ Bwrdd Gwasanaethau Cyhoeddus Gwent"), "\(since.errors)")
    #expect(try ProgramRun(["table", "findings", "--out", output.path + "/none"]).status == 66)
    #expect(try ProgramRun(["table", "findings", "2023-06-30", "--out", output.path]).status == 64)
  }

  @Test(arguments: [
    ["whatif", "--stand-down", "gwent-g10", "--format", "json"], ["propose", "--format", "json"],
    ["export", "--format", "csv"], ["check"], ["check", "--format", "json"],
    ["table", "footprints", "--format", "csv"],
  ])
  func `every command that reads a catalogue reads a run of it alike`(arguments: [String]) throws {
    let output = try TemporaryFolder()
    let settings = ["--set", "stability.draws=0"]
    #expect(try analyse(Repository.wales(2019), output, settings).status == 0)
    func answer(_ input: String, _ more: [String] = []) throws -> String {
      let named = arguments[0] == "table" ? 2 : 1
      let run = try ProgramRun(
        arguments.prefix(named) + [input] + arguments.dropFirst(named) + settings + more)
      #expect(run.status == 0, "\(run.errors)")
      return run.output
    }
    let expected = try answer(Repository.wales(2019))
    #expect(!expected.isEmpty)
    let place = ["--history", output.path + "/history.sqlite"]
    #expect(try answer("latest", place) == expected)
    let id = try output.read("latest.txt").trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(try answer(id, place) == expected)
  }

  @Test func `the graph of a run is that of its catalogue`() throws {
    let output = try TemporaryFolder()
    #expect(
      try analyse(Repository.wales(2019), output, ["--set", "stability.draws=0"]).status == 0)
    let place = ["--history", output.path + "/history.sqlite"]
    for (input, folder) in [(Repository.wales(2019), "graph"), ("latest", "again")] {
      let run = try ProgramRun(
        ["overlap", input, "--out", output.path + "/" + folder, "--significance"] + place)
      #expect(run.status == 0, "\(run.errors)")
    }
    #expect(
      try filesBelow(output.path + "/graph") == filesBelow(output.path + "/again"))
  }

  @Test(arguments: [
    (["analyse"], "a report is made from a catalogue"),
    (["convert", "--to", "xml"], "it holds what was used of the rows, not the rows"),
    (["decide", "f", "accepted"], "decisions are kept beside the catalogue"),
  ])
  func `a command that needs a catalogue says why a run will not do`(
    arguments: [String], reason: String
  ) throws {
    let output = try TemporaryFolder()
    let catalogue = try TemporaryFolder.smallCatalogue()
    #expect(try analyse(catalogue.path, output).status == 0)
    let out = arguments[0] == "decide" ? [] : ["--out", output.path]
    let run = try ProgramRun(
      arguments + ["latest"] + out + ["--history", output.path + "/history.sqlite"])
    #expect(run.status == 64)
    #expect(run.errors.contains("is a run of the history; \(reason)"), "\(run.errors)")
  }

  @Test func `a run with more bad rows than are kept says how many there were`() throws {
    let output = try TemporaryFolder()
    let catalogue = try TemporaryFolder.smallCatalogue()
    var rows = try catalogue.read("memberships.csv")
    for number in 0..<1_005 { rows += "p1,nobody\(number)\n" }
    try catalogue.write(rows, to: "memberships.csv")
    let run = try analyse(catalogue.path, output, ["--accept", "rejected"])
    #expect(run.status == 0, "\(run.errors)")
    let rejects = try output.read("latest/rejects.csv")
    #expect(rejects.split(separator: "\r\n").count == 1_006)
    let shown = try ProgramRun(["runs", "show", "latest", "--out", output.path])
    #expect(
      shown.output.contains(
        "rejects   1005 rows; the first 1000 are kept, rejects.csv has all"), "\(shown.output)")
    let strict = try ProgramRun(["check", "latest", "--strict", "--out", output.path])
    #expect(strict.status == 65)
    #expect(strict.errors.contains("error: 1005 rows rejected and --strict was given"))
  }

  @Test func `no host, user, folder or clock is in what is published`() throws {
    let output = try TemporaryFolder()
    let catalogue = try TemporaryFolder.smallCatalogue()
    #expect(try analyse(catalogue.path, output).status == 0)
    // As a word of its own: a host may be called by two letters, which a digest can hold.
    let name = NSRegularExpression.escapedPattern(for: ProcessInfo.processInfo.hostName)
    let host = try Regex("(?:^|[^A-Za-z0-9+/])\(name)(?:[^A-Za-z0-9+/]|$)")
    let year = String(Calendar(identifier: .gregorian).component(.year, from: Date()))
    let files = try filesBelow(report(in: output))
    #expect(files.count > 100)
    for (name, bytes) in files where name != "run.json" {
      let text = try publishedText(of: bytes, at: name)
      for trace in [catalogue.path, output.path, NSHomeDirectory() + "/", year + "-"] {
        #expect(!text.contains(trace), "\(trace) in \(name)")
      }
      #expect(!text.contains(host), "the host in \(name)")
    }
  }

  @Test func `one processor, another clock and files made in another order give the same bytes`()
    throws
  {
    let outputs = [try TemporaryFolder(), try TemporaryFolder()]
    let catalogue = try TemporaryFolder.smallCatalogue()
    let turned = try TemporaryFolder()
    let names = try FileManager.default.contentsOfDirectory(atPath: catalogue.path).sorted()
    for name in names.reversed() { try turned.write(try catalogue.read(name), to: name) }
    #expect(try analyse(catalogue.path, outputs[0]).status == 0)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "-i", "SOURCE_DATE_EPOCH=1", "TZ=America/St_Johns", "LANG=tr_TR.UTF-8", "taskset", "1",
      ProgramRun.program, "analyse", ".", "--out", outputs[1].path, "--quiet",
    ]
    process.currentDirectoryURL = URL(fileURLWithPath: turned.path)
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    var reports = try outputs.map { try filesBelow(report(in: $0)) }
    #expect(reports[1].removeValue(forKey: "run.json") != nil)
    reports[0].removeValue(forKey: "run.json")
    #expect(reports[0] == reports[1])
  }
}
