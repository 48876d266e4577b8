import Foundation
import TestSupport
import Testing

/// `landscape whatif` and `landscape propose` from outside.
struct WhatIfTests {
  private let wales = Repository.wales(2019)
  private static let gwent =
    "blaenau-gwent-psb,caerphilly-psb,monmouthshire-psb,newport-psb,torfaen-psb"
  private static let twins = "regional-twins.public_services_board.W11000028"

  private struct Answer: Decodable {
    struct Totals: Decodable, Equatable {
      var partnerships: Int
      var seats: Int
      var meetingDays: Double
    }
    struct Findings: Decodable {
      var resolved: [String]
      var created: [String]
    }
    struct Uncovered: Decodable {
      var remit: String
      var areas: [String]
    }
    var before: Totals
    var after: Totals
    var findings: Findings
    var uncovered: [Uncovered]
    var orphaned: [String]
  }

  private struct ProposalAnswer: Decodable {
    struct Change: Decodable {
      var action: String
      var subjects: [String]
      var freed: Double
      var route: String
    }
    var objective: String
    var freed: Double
    var bound: Double
    var gap: Double
    var changes: [Change]
    struct Step: Decodable {
      var routes: [String]
      var freedSeats: Int?
      var changes: [String]?
    }
    struct Named: Decodable {
      var id: String
    }
    var freedSeats: Int
    var sharedSittings: Int
    var byRoute: [Step]
    var rejected: [Named]
    var irreplaceable: [String]
    var partial: Bool
  }

  private func expect(
    _ arguments: [String], exits status: Int32, saying lines: String,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let run = try ProgramRun(arguments)
    #expect(run.status == status, "\(run.errors)", sourceLocation: sourceLocation)
    #expect(run.output.isEmpty, sourceLocation: sourceLocation)
    #expect(run.errors.contains(lines + "\n"), "\(run.errors)", sourceLocation: sourceLocation)
  }

  @Test func `merging the five boards of Gwent resolves the finding about them`() throws {
    let run = try ProgramRun([
      "whatif", wales, "--quiet", "--merge", Self.gwent, "--format", "json",
    ])
    #expect(run.status == 0, "\(run.errors)")
    let answer = try JSONDecoder().decode(Answer.self, from: Data(run.output.utf8))
    #expect(answer.findings.resolved.contains(Self.twins))
    #expect(answer.before.partnerships - answer.after.partnerships == 4)
    // A body that sat on all five has one seat in place of five.
    #expect(answer.before.seats - answer.after.seats == 42)
    #expect(answer.before.meetingDays - answer.after.meetingDays == 155)
    #expect(answer.uncovered.isEmpty)
  }

  @Test func `a file and options say the same as options alone, whatever the order`() throws {
    let folder = try TemporaryFolder()
    let plan = Self.gwent.replacingOccurrences(of: ",", with: ";")
    try folder.write("change,subject\nmerge,\(plan)\n", to: "plan.csv")
    let file = try ProgramRun([
      "whatif", wales, "--quiet", "--scenario", folder.path + "/plan.csv", "--stand-down",
      "gwent-g10", "--format", "json",
    ])
    let options = try ProgramRun([
      "whatif", wales, "--quiet", "--stand-down", "gwent-g10", "--merge", Self.gwent, "--format",
      "json",
    ])
    #expect(file.status == 0, "\(file.errors)")
    #expect(file.output == options.output)
    let answer = try JSONDecoder().decode(Answer.self, from: Data(file.output.utf8))
    #expect(answer.orphaned == ["gwent-strategic-well-being-assessment-group"])
  }

  @Test(arguments: ["en", "cy"])
  func `text, Markdown and a page in both languages`(_ language: String) throws {
    let folder = try TemporaryFolder()
    let page = folder.path + "/out/what-if.html"
    let text = try ProgramRun([
      "whatif", wales, "--quiet", "--merge", Self.gwent, "--lang", language, "--html", page,
    ])
    #expect(text.status == 0, "\(text.errors)")
    let title = language == "en" ? "What would change" : "Yr hyn a fyddai'n newid"
    #expect(text.output.hasPrefix(title + "\n"))
    #expect(text.output.contains("[\(Self.twins)]"))
    #expect(
      text.output.contains(language == "en" ? "Partnerships" : "Partneriaethau"))
    let markdown = try ProgramRun([
      "whatif", wales, "--quiet", "--merge", Self.gwent, "--lang", language, "--format", "markdown",
    ])
    #expect(markdown.output.hasPrefix("# " + title + "\n"))
    #expect(markdown.output.contains("1,402 | 1,360 | −42 |"))
    let html = try folder.read("out/what-if.html")
    #expect(html.hasPrefix("<!DOCTYPE html>"))
    #expect(html.contains("<html lang=\"\(language)\">"))
    #expect(html.contains(Self.twins))
    #expect(!html.contains("<script") && !html.contains("src="))
    #expect(!html.contains("href=\"http"))
  }

  @Test func `unknown ids suggest the nearest`() throws {
    try expect(
      ["whatif", wales, "--quiet", "--stand-down", "gwent-g11"], exits: 64,
      saying: "error: --stand-down gwent-g11: unknown partnership 'gwent-g11'; did you mean "
        + "'gwent-g10'? [unknown-partnership]")
    try expect(
      ["whatif", wales, "--quiet", "--move-area", "W06000091:newport-psb:torfaen-psb"], exits: 64,
      saying: "error: --move-area W06000091:newport-psb:torfaen-psb: unknown area 'W06000091'; did "
        + "you mean 'W06000001'? [unknown-area]")
    try expect(
      ["whatif", wales, "--quiet", "--add-member", "newport-psb:newport-cuncil"], exits: 64,
      saying: "error: --add-member newport-psb:newport-cuncil: unknown organisation "
        + "'newport-cuncil'; did you mean 'newport-council'? [unknown-organisation]")
  }

  @Test func `contradictions name both, with lines where they are in a file`() throws {
    let folder = try TemporaryFolder()
    let plan = folder.path + "/plan.csv"
    try folder.write(
      "change,subject\nmerge,newport-psb;torfaen-psb\nstand-down,torfaen-psb\n", to: "plan.csv")
    try expect(
      ["whatif", wales, "--quiet", "--scenario", plan], exits: 65,
      saying: "\(plan):3:1: error: contradicts \(plan):2:1: both change 'torfaen-psb' "
        + "[contradiction]")
    try expect(
      [
        "whatif", wales, "--quiet", "--merge", "newport-psb,torfaen-psb", "--stand-down",
        "torfaen-psb",
      ], exits: 64,
      saying: "error: --stand-down torfaen-psb: contradicts --merge newport-psb,torfaen-psb: both "
        + "change 'torfaen-psb' [contradiction]")
  }

  @Test func `a scenario that empties a partnership is an error`() throws {
    let folder = try TemporaryFolder()
    let plan = folder.path + "/plan.csv"
    try folder.write(
      "change,subject,target,detail\nmove-area,W06000022,newport-psb,torfaen-psb\n",
      to: "plan.csv")
    try expect(
      ["whatif", wales, "--quiet", "--scenario", plan], exits: 65,
      saying: "\(plan):2:1: error: 'newport-psb' would have no area left; to end it, stand it down "
        + "[empty-partnership]")
  }

  @Test func `a scenario that is not there, is no scenario, or says nothing`() throws {
    try expect(
      ["whatif", wales, "--quiet", "--scenario", "nowhere.csv"], exits: 66,
      saying: "nowhere.csv: error: scenario file is missing [unreadable-file]")
    try expect(
      ["whatif", wales, "--quiet", "--sub-group", "newport-psb"], exits: 64,
      saying: "error: --sub-group 'newport-psb', expected sub-group:parent.")
    try expect(
      ["whatif", wales, "--quiet"], exits: 64,
      saying: "error: No change to try; give --scenario FILE or a change such as --merge a,b.")
    try expect(
      ["whatif", wales, "--quiet", "--merge", "newport-psb"], exits: 64,
      saying: "error: --merge newport-psb: one body, expected two or more to merge "
        + "[too-few-to-merge]")
  }

  @Test func `a proposal for Wales is proven best and frees what it says`() throws {
    let run = try ProgramRun(["propose", wales, "--quiet", "--format", "json"])
    #expect(run.status == 0, "\(run.errors)")
    let answer = try JSONDecoder().decode(ProposalAnswer.self, from: Data(run.output.utf8))
    #expect(answer.objective == "seats")
    #expect(answer.freed == answer.changes.reduce(0) { $0 + $1.freed })
    #expect(answer.freed == answer.bound && answer.gap == 0 && !answer.partial)
    let subjects = answer.changes.flatMap(\.subjects)
    #expect(Set(subjects).count == subjects.count)
    #expect(
      answer.changes.contains { $0.subjects == Self.gwent.split(separator: ",").map(String.init) })
    #expect(!answer.irreplaceable.isEmpty)
    // A seat that meets as one counts half of one that is released.
    #expect(answer.freed == Double(answer.freedSeats) + Double(answer.sharedSittings) / 2)
    #expect(answer.byRoute.first?.routes == ["local"])
    #expect(answer.byRoute.last?.freedSeats == answer.freedSeats)
    // No law lets community safety partnerships of one area and the next merge, as the catalogue now says.
    let shipped = try ProgramRun([
      "propose", Repository.shippedWales(2019), "--quiet", "--format", "json",
    ])
    let now = try JSONDecoder().decode(ProposalAnswer.self, from: Data(shipped.output.utf8))
    let safety = now.changes.filter { $0.subjects.allSatisfy { $0.hasSuffix("-csp") } }
    #expect(!safety.contains { $0.action == "merge" })
    #expect(now.changes.contains { $0.action == "one-group" || $0.action == "meet-as-one" })

    let local = try ProgramRun([
      "propose", wales, "--quiet", "--format", "json", "--routes", "local", "--max-changes", "3",
      "--objective", "meeting-days", "--lock", "newport-psb",
    ])
    let kept = try JSONDecoder().decode(ProposalAnswer.self, from: Data(local.output.utf8))
    #expect(kept.objective == "meeting-days")
    #expect(kept.changes.count == 3)
    #expect(kept.changes.allSatisfy { $0.route == "local" })
    #expect(!kept.changes.flatMap(\.subjects).contains("newport-psb"))
  }

  @Test func `a proposal says so where the search stopped early`() throws {
    // Five boards that are all alike: which to merge and which to stand down takes a search.
    let folder = try TemporaryFolder()
    let ids = (1...5).map { "p\($0)" }
    try folder.write("code,name,population\nA1,Aber,100\n", to: "areas.csv")
    try folder.write("id,name\nc1,One\nc2,Two\nc3,Three\n", to: "organisations.csv")
    try folder.write("id,name\nr1,Planning\n", to: "remits.csv")
    try folder.write("kind,name,function\nboard,Board,strategic\n", to: "kinds.csv")
    try folder.write(
      "id,name,kind,areas,remits,as_of\n"
        + ids.map { "\($0),Board,board,A1,r1,2023-06-30\n" }.joined(), to: "partnerships.csv")
    try folder.write(
      "partnership,organisation\n"
        + ids.map { "\($0),c1\n\($0),c2\n\($0),c3\n" }.joined(), to: "memberships.csv")
    let run = try ProgramRun(["propose", folder.path, "--quiet", "--node-limit", "1"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Partial result: the search stopped at its limit, after "))
    func bound(_ output: String) -> Substring? {
      output.split(separator: "\n").first { $0.hasPrefix("  No set frees more than ") }?
        .split(separator: " ").last
    }
    #expect(bound(run.output) == "15", "\(run.output)")
    let whole = try ProgramRun(["propose", folder.path, "--quiet"])
    #expect(bound(whole.output) == "12", "\(whole.output)")
    #expect(whole.output.contains("Proven: no set of these changes frees more.\n"))
    let welsh = try ProgramRun(["propose", wales, "--quiet", "--lang", "cy"])
    #expect(welsh.output.hasPrefix("Y newidiadau sy'n rhyddhau'r mwyaf\n"))
  }

  @Test func `locks that contradict are named`() throws {
    try expect(
      [
        "propose", wales, "--quiet", "--lock", "gwent-g10", "--lock", Self.twins, "--lock",
        "newport-psb",
      ], exits: 64,
      saying: "error: no set of changes can meet all that is asked; these conflict:\n"
        + "  --lock \(Self.twins)\n  --lock newport-psb\n"
        + "This is a smallest conflict: nothing less of what is asked conflicts, and without any one "
        + "of these the rest can be met.")
    try expect(
      ["propose", wales, "--quiet", "--lock", "newport-bsb"], exits: 64,
      saying: "error: --lock: no partnership or change 'newport-bsb'; did you mean 'newport-psb'?")
    try expect(
      ["propose", wales, "--quiet", "--routes", "locl"], exits: 64,
      saying: "error: --routes: unknown route 'locl'; did you mean 'local'?")
    try expect(
      ["propose", wales, "--quiet", "--max-changes=-1"], exits: 64,
      saying: "error: --max-changes -1, expected 0 or more.")
  }

  @Test func `other ways to go, what all have and what more of one costs of the other`() throws {
    struct Answer: Decodable {
      struct Ways: Decodable {
        struct Way: Decodable {
          var changes: [String]
          var freed: Double
          var proven: Bool
        }
        var ways: [Way]
        var shared: [String]
        var end: String
      }
      struct Front: Decodable {
        struct Point: Decodable {
          var values: [Double]
        }
        var points: [Point]
      }
      var alternatives: Ways?
      var front: Front?
      var freed: Double
    }
    func answer(_ more: [String]) throws -> Answer {
      let run = try ProgramRun(["propose", wales, "--quiet", "--format", "json"] + more)
      #expect(run.status == 0, "\(run.errors)")
      return try JSONDecoder().decode(Answer.self, from: Data(run.output.utf8))
    }
    let found = try answer(["--alternatives", "3", "--front", "meeting-days"])
    let ways = try #require(found.alternatives)
    #expect(ways.ways.count == 3 && ways.end == "enough")
    #expect(ways.ways.allSatisfy { $0.proven && Set(ways.shared).isSubset(of: $0.changes) })
    #expect(ways.ways[0].freed == found.freed)
    #expect(found.front?.points.first?.values.first == found.freed)
    let plain = try answer([])
    #expect(plain.alternatives == nil && plain.front == nil)
    for (language, words) in [
      (
        "en",
        ["Ways to go", "Way 3", "Changes that every way has", "Irreplaceable changes"]
      ),
      ("cy", ["Ffyrdd o fynd ati", "Ffordd 3", "Newidiadau sydd ym mhob ffordd"]),
    ] {
      let run = try ProgramRun([
        "propose", wales, "--quiet", "--alternatives", "3", "--lang", language,
      ])
      for words in words { #expect(run.output.contains(words), "\(run.output)") }
    }
  }

  @Test func `what cannot be asked of ways is said with what could be meant`() throws {
    for (arguments, message) in [
      (["--alternatives", "0"], "--alternatives 0, expected 2 to 9; did you mean 2?"),
      (["--alternatives", "1000"], "--alternatives 1000, expected 2 to 9; did you mean 9?"),
      (
        ["--alternatives", "3", "--difference", "30"],
        "--difference 30, expected 0.05 to 1; did you mean 0.3?"
      ),
      (
        ["--alternatives", "3", "--difference=-1"],
        "--difference -1, expected 0.05 to 1; did you mean 0.05?"
      ),
      (
        ["--alternatives", "3", "--within", "nan"], "--within nan, expected 0 to 1; did you mean 0?"
      ),
      (
        ["--difference", "0.3"],
        "--difference is about alternatives; give --alternatives too, for example --alternatives 3"
      ),
      (
        ["--front", "seats"], "--front seats is the objective itself; did you mean meeting-days?"
      ),
    ] {
      try expect(
        ["propose", wales, "--quiet"] + arguments, exits: 64, saying: "error: " + message)
    }
  }

  @Test func `what was rejected is listed and never proposed`() throws {
    let folder = try TemporaryFolder()
    for name in ["areas", "organisations", "partnerships", "memberships", "remits", "kinds"] {
      try folder.write(
        try String(contentsOfFile: "\(wales)/\(name).csv", encoding: .utf8), to: name + ".csv")
    }
    try folder.write(
      "finding,decision,reason,by,date\n\(Self.twins),rejected,Gwent has decided,Chair,2019-05-01\n",
      to: "decisions.csv")
    let run = try ProgramRun([
      "propose", folder.path, "--as-of", "2019-06-30", "--quiet", "--format", "json",
    ])
    #expect(run.status == 0, "\(run.errors)")
    let answer = try JSONDecoder().decode(ProposalAnswer.self, from: Data(run.output.utf8))
    #expect(answer.rejected.map(\.id) == [Self.twins])
    let gwent = Self.gwent.split(separator: ",").map(String.init)
    #expect(!answer.changes.contains { $0.subjects == gwent })
    try expect(
      [
        "propose", folder.path, "--as-of", "2019-06-30", "--quiet", "--lock", Self.twins,
      ], exits: 64,
      saying: "error: --lock: the findings that suggest '\(Self.twins)' were rejected; it is never "
        + "proposed")
  }

  @Test func `a negative count of meetings is told and left empty`() throws {
    let folder = try TemporaryFolder()
    try folder.write("code,name\nA1,Aber\n", to: "areas.csv")
    try folder.write("id,name\nc1,One\n", to: "organisations.csv")
    try folder.write(
      "id,name,kind,areas,meetings_per_year\np1,Board,board,A1,-3\n", to: "partnerships.csv")
    try folder.write("partnership,organisation\np1,c1\n", to: "memberships.csv")
    let run = try ProgramRun(["propose", folder.path])
    #expect(run.status == 0)
    #expect(
      run.errors.contains(
        "partnerships.csv:2:19: warning: meetings_per_year '-3' is not a number of 0 or more; left "
          + "empty [invalid-number]\n"), "\(run.errors)")
  }

  @Test func `the scenario file of the README can be tried`() throws {
    let readme = try String(contentsOfFile: Repository.root + "/README.md", encoding: .utf8)
    let example = try #require(readme.components(separatedBy: "```csv\n").dropFirst().first)
    let folder = try TemporaryFolder()
    try folder.write(
      example.components(separatedBy: "```").first ?? "", to: "plan.csv")
    let run = try ProgramRun([
      "whatif", Repository.shippedWales(2025), "--quiet", "--scenario",
      folder.path + "/plan.csv",
    ])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("The changes (8)\n"), "\(run.output)")
  }
}
