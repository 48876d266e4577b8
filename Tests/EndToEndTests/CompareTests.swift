import Foundation
import TestSupport
import Testing

/// What changed, who decided what and which runs there were, as a user asks for it.
struct CompareTests {
  private static func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private static let wales = [Repository.wales(2019), Repository.wales(2023)]

  @Test func `between the catalogues of Wales it tells the mergers from the data alone`() throws {
    let run = try ProgramRun(["compare"] + Self.wales + ["--format", "json"])
    #expect(run.status == 0, "\(run.errors)")
    let answer = try Self.json(run.output)
    let succession = try #require(answer["succession"] as? [[String: Any]])
    func from(_ kind: String, to: [String]) -> [String]? {
      succession.first { $0["kind"] as? String == kind && $0["to"] as? [String] == to }?["from"]
        as? [String]
    }
    #expect(
      from("merged", to: ["gwent-psb"]) == [
        "blaenau-gwent-psb", "caerphilly-psb", "monmouthshire-psb", "newport-psb", "torfaen-psb",
      ])
    #expect(from("merged", to: ["cwm-taf-morgannwg-psb"]) == ["bridgend-psb", "cwm-taf-psb"])
    for region in ["mid-wales", "north-wales", "south-east-wales", "south-west-wales"] {
      #expect(from("new", to: [region + "-cjc"]) == [])
    }
    for step in succession {
      let confidence = try #require(step["confidence"] as? Double)
      #expect((0...1).contains(confidence))
      #expect(step["reason"] is String)
    }
    let findings = try #require(answer["findings"] as? [String: Any])
    #expect(Set(findings.keys) == ["new", "persisting", "changed", "resolved", "reopened"])
    let seats = try #require(answer["seatChanges"] as? [String: Any])
    #expect(seats["freed"] as? Int == 154)
    #expect(seats["taken"] as? Int == 126)
    let groups = try #require(seats["groups"] as? [[String: Any]])
    #expect(groups.first?["kind"] as? String == "merged")
    #expect((groups.first?["seats"] as? [String: Int])?["change"] == -112)
  }

  @Test func `the text is in the language asked for`() throws {
    let english = try ProgramRun(["compare"] + Self.wales)
    let welsh = try ProgramRun(["compare"] + Self.wales + ["--lang", "cy"])
    #expect(english.output.contains("became one: Gwent Public Services Board"))
    #expect(welsh.output.contains("→ Bwrdd Gwasanaethau Cyhoeddus Gwent"))
    #expect(!welsh.output.contains("Merged"))
    #expect(
      english.output.contains(
        "Merging and standing down freed 154 seats; new, replaced and split bodies took 126."))
    #expect(welsh.output.contains("rhyddhawyd 154 o seddi; aeth 126 i gyrff newydd"))
  }

  @Test func `a paper tells what became of seats, mergers first and renamings by their number`()
    throws
  {
    let run = try ProgramRun([
      "paper", Self.wales[1], "--since", Self.wales[0], "--format", "markdown",
    ])
    let paper = run.output
    #expect(paper.contains("took 126."))
    let merger = try #require(paper.range(of: "became one: Gwent Public Services Board"))
    let dated = try #require(paper.range(of: "- 1 October 2021: "))
    #expect(dated.lowerBound < merger.lowerBound)
    if let end = paper.range(of: "stood down") { #expect(merger.lowerBound < end.lowerBound) }
    #expect(!paper.contains("is now called"))
    #expect(paper.contains("partnerships that go on under another name: 6."))
  }

  @Test func `two dates of one catalogue are compared`() throws {
    let run = try ProgramRun([
      "compare", Repository.wales(2023), "--from", "2021-06-30", "--to", "2023-06-30",
      "--format", "json",
    ])
    #expect(run.status == 0, "\(run.errors)")
    let answer = try Self.json(run.output)
    #expect(answer["causes"] as? [String] == ["data"])
    #expect(answer["changedSettings"] as? [String] == [])
  }

  private static let endings: [([String], Int32)] = [
    ([Repository.wales(2019), Repository.wales(2019), "--exit-code"], 0),
    ([Repository.wales(2019), Repository.wales(2023), "--exit-code"], 1),
    ([Repository.wales(2019)], 64),
    ([Repository.wales(2019), Repository.wales(2023), "--from", "2020"], 64),
    ([Repository.wales(2019), "--from", "soon", "--to", "2020"], 64),
    (["no-such-folder", Repository.wales(2019)], 66),
  ]

  @Test(arguments: endings)
  func `the exit code says how it ended`(arguments: [String], status: Int32) throws {
    let empty = try TemporaryFolder()
    let run = try ProgramRun(["compare"] + arguments + ["--out", empty.path])
    #expect(run.status == status, "\(run.errors)")
  }

  @Test(arguments: ["xml", "xlsx"])
  func `nothing is decided beside the decisions of a document, and it stays readable`(form: String)
    throws
  {
    let folder = try TemporaryFolder()
    let then = "\(Repository.root)/Tests/Fixtures/history/vale/now"
    let made = try ProgramRun(["convert", then, "--to", form, "--out", folder.path + "/it"])
    #expect(made.status == 0, "\(made.errors)")
    let before = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/it").sorted()
    let decided = try ProgramRun(
      ["decide", "no-finding", "rejected", folder.path + "/it", "--force", "--by", "Clerk"])
    #expect(decided.status == 65 && decided.output.isEmpty, "\(decided.errors)")
    #expect(decided.errors.contains("decide writes decisions.csv alone"), "\(decided.errors)")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path + "/it").sorted() == before)
    let file = try ProgramRun(
      ["decide", "no-finding", "rejected", folder.path + "/it/" + before[0], "--force"])
    #expect(file.status == 64 && file.errors.contains("name the folder"), "\(file.errors)")
  }

  /// A sheet, a section and a mapped table of decisions that have none yet.
  @Test(arguments: ["xml", "xlsx", "mapped"])
  func `an empty table of decisions elsewhere is none beside it, and the catalogue stays readable`(
    form: String
  ) throws {
    let folder = try TemporaryFolder()
    try folder.copyFiles(of: "\(Repository.root)/Tests/Fixtures/history/vale/now")
    var catalogue = folder.path
    try folder.write("finding,decision,reason,by,date,until\n", to: "decisions.csv")
    if form == "mapped" {
      try FileManager.default.moveItem(
        atPath: folder.path + "/decisions.csv", toPath: folder.path + "/kept.txt")
      try folder.write(
        """
        as-of: 2023-06-30
        sources:
          - {file: kept.txt, table: decisions, columns: {finding: finding, decision: decision}}

        """, to: "landscape.yaml")
    } else {
      catalogue += "/it"
      let made = try ProgramRun(["convert", folder.path, "--to", form, "--out", catalogue])
      #expect(made.status == 0, "\(made.errors)")
    }
    #expect(try ProgramRun(["check", catalogue]).status == 0)
    let decided = try ProgramRun(
      ["decide", "no-finding", "rejected", catalogue, "--force", "--by", "Clerk"])
    // A workbook has no sheet without rows, and then decisions.csv lies beside it.
    #expect(decided.status == (form == "xlsx" ? 0 : 65), "\(decided.errors)")
    let read = try ProgramRun(["check", catalogue])
    #expect(read.status == 0, "\(read.errors)")
  }

  @Test func `a decision goes where a link in the catalogue leads`() throws {
    let folder = try TemporaryFolder()
    try folder.copyFiles(of: Repository.wales(2023))
    try folder.write("finding,decision,reason,by,date,until\n", to: "kept.csv")
    let link = folder.path + "/decisions.csv"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "kept.csv")
    let decided = try ProgramRun(
      ["decide", "no-finding", "rejected", folder.path, "--force", "--by", "Clerk"])
    #expect(decided.status == 0, "\(decided.errors)")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "kept.csv")
    #expect(try folder.read("kept.csv").contains("no-finding,rejected"))
  }

  @Test func `a decision is written into the catalogue and marks the finding`() throws {
    let folder = try TemporaryFolder()
    try folder.copyFiles(of: Repository.wales(2023))
    let compared = try ProgramRun([
      "compare", Repository.wales(2023), folder.path, "--format", "json",
    ])
    let findings = try #require(try Self.json(compared.output)["findings"] as? [String: Any])
    let persisting = try #require(findings["persisting"] as? [[String: Any]])
    let id = try #require(persisting.first?["id"] as? String)

    let decided = try ProgramRun([
      "decide", id, "rejected", folder.path, "--reason", "kept, apart", "--by", "Clerk",
      "--date", "2023-07-01", "--until", "2025-06-30",
    ])
    #expect(decided.status == 0, "\(decided.errors)")
    #expect(
      try folder.read("decisions.csv") == """
        finding,decision,reason,by,date,until
        \(id),rejected,"kept, apart",Clerk,2023-07-01,2025-06-30

        """)
    let after = try ProgramRun(["compare", Repository.wales(2023), folder.path])
    #expect(after.output.contains("\(id) [decision]"))

    for (by, reason) in [("Jane Doe", ""), ("Clerk", "Mr Jones said so")] {
      let named = try ProgramRun([
        "decide", id, "rejected", folder.path, "--reason", reason, "--by", by,
      ])
      #expect(named.status == 64, "\(named.errors)")
    }

    let mistyped = try ProgramRun(["decide", id + "x", "done", folder.path])
    #expect(mistyped.status == 64)
    #expect(mistyped.errors.contains("did you mean '\(id)'?"))
  }

  @Test func `a history that is missing or damaged is named`() throws {
    let folder = try TemporaryFolder()
    let missing = try ProgramRun(["runs", "--out", folder.path])
    #expect(missing.status == 66)
    #expect(missing.errors.contains("\(folder.path)/history.sqlite"))
    try folder.write("not a database", to: "history.sqlite")
    for command in [["runs"], ["runs", "check"], ["runs", "prune", "--keep", "1"]] {
      let damaged = try ProgramRun(command + ["--out", folder.path])
      #expect(damaged.status == 65, "\(damaged.errors)")
      #expect(damaged.errors.contains("is damaged"))
    }
    #expect(try folder.read("history.sqlite") == "not a database")
  }
}
