import Foundation
import TestSupport
import Testing

/// What nights make of the decisions that reviewers took between them.
struct DecisionNightTests {
  private func analyse(_ input: String, _ output: TemporaryFolder) throws -> ProgramRun {
    try ProgramRun(["analyse", input, "--out", output.path])
  }

  @Test func `a rejected finding is marked, listed apart, and open again when its date has passed`()
    throws
  {
    let output = try TemporaryFolder()
    let catalogue = try TemporaryFolder.smallCatalogue()
    let id = "merge-candidate.p1.p3"
    func decide(until: String) throws {
      let run = try ProgramRun([
        "decide", id, "rejected", catalogue.path, "--reason", "kept apart", "--by", "Clerk",
        "--date", "2023-01-01", "--until", until,
      ])
      #expect(run.status == 0, "\(run.errors)")
    }
    try decide(until: "2023-07-15")
    #expect(try analyse(catalogue.path, output).status == 0)
    #expect(try decision(of: id, in: output) == "rejected")
    let findings = try output.read("latest/en/findings.html")
    #expect(findings.contains("id=\"list-decided\""))
    #expect(findings.contains("kept apart"))
    #expect(findings.contains("Ends soon"))
    #expect(try output.read("latest/cy/findings.html").contains("Penderfynwyd"))
    #expect(try output.read("latest/en/index.html").contains("1 rejected"))
    try decide(until: "2023-06-01")
    let run = try analyse(catalogue.path, output)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try decision(of: id, in: output) == nil)
    #expect(!(try output.read("latest/en/findings.html").contains("id=\"list-decided\"")))
    let changes = try output.read("latest/en/changes.html")
    #expect(changes.contains("Ended"), "\(changes)")
  }

  /// The row in `decisions.csv` names what the body was called then, night after night.
  @Test func `a decision follows a renamed body in every night that comes`() throws {
    let output = try TemporaryFolder()
    let catalogue = try TemporaryFolder.smallCatalogue()
    #expect(try analyse(catalogue.path, output).status == 0)
    let run = try ProgramRun([
      "decide", "merge-candidate.p1.p3", "rejected", catalogue.path, "--by", "Clerk", "--date",
      "2023-01-01",
    ])
    #expect(run.status == 0, "\(run.errors)")
    #expect(try analyse(catalogue.path, output).status == 0)
    for name in ["partnerships.csv", "memberships.csv"] {
      let text = try catalogue.read(name)
      try catalogue.write(text.replacing("\np1,", with: "\nrenamed,"), to: name)
    }
    for day in ["2023-07-01", "2023-07-02", "2023-07-03"] {
      try catalogue.write("as-of: \(day)\n", to: "landscape.yaml")
      let night = try analyse(catalogue.path, output)
      #expect(night.status == 0, "\(night.errors)")
      #expect(
        try decision(of: "merge-candidate.p3.renamed", in: output) == "rejected", "\(day)")
    }
  }

  /// One row for each finding that it covers on the day; each of them is then told by itself.
  @Test func `a decision on a question is one on each of its findings`() throws {
    let output = try TemporaryFolder()
    let catalogue = try TemporaryFolder.smallCatalogue()
    let question = "question.kinds.board"
    func questions() throws -> [[String: Any]] {
      #expect(try analyse(catalogue.path, output).status == 0)
      let file = try JSONSerialization.jsonObject(
        with: Data(try output.read("latest/findings.json").utf8))
      return try #require((file as? [String: Any])?["questions"] as? [[String: Any]])
    }
    let before = try #require(try questions().first)
    #expect(before["id"] as? String == question)
    let ids = try #require(before["findings"] as? [String])
    #expect(ids.count > 1)
    let told = try ProgramRun(["explain", question, catalogue.path])
    #expect(told.status == 0, "\(told.errors)")
    for id in ids { #expect(told.output.contains(id)) }
    let json = try ProgramRun(["explain", question, catalogue.path, "--format", "json"])
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect((object?["findings"] as? [[String: Any]])?.compactMap { $0["id"] as? String } == ids)

    let run = try ProgramRun([
      "decide", question, "rejected", catalogue.path, "--reason", "asked and settled", "--by",
      "Clerk", "--date", "2023-01-01",
    ])
    #expect(run.status == 0, "\(run.errors)")
    let rows = try catalogue.read("decisions.csv").split(separator: "\n").dropFirst()
    #expect(rows.count == ids.count)
    for id in ids {
      #expect(rows.contains("\(id),rejected,asked and settled,Clerk,2023-01-01,"))
    }
    let after = try #require(try questions().first)
    #expect(after["findings"] as? [String] == [])
    #expect(after["closed"] as? [String] == ids)
    #expect(after["score"] as? Double == 0)
    #expect(
      try output.read("latest/en/questions.html").contains(
        "Reviewers rejected each of its findings or said that they are done."))

    let mistyped = try ProgramRun(["decide", question + "s", "done", catalogue.path])
    #expect(mistyped.status == 64)
    #expect(mistyped.errors.contains("did you mean '\(question)'?"))
  }

  private func decision(of id: String, in output: TemporaryFolder) throws -> String? {
    let file = try JSONSerialization.jsonObject(
      with: Data(try output.read("latest/findings.json").utf8))
    let findings = try #require((file as? [String: Any])?["findings"] as? [[String: Any]])
    return try #require(findings.first { $0["id"] as? String == id })["decision"] as? String
  }

  @Test func `decisions that contradict each other or name nothing are told and do not count`()
    throws
  {
    let output = try TemporaryFolder()
    let catalogue = try TemporaryFolder.smallCatalogue()
    try catalogue.write(
      "finding,decision,reason,by,date,until\n"
        + "merge-candidate.p1.p3,rejected,,Clerk,2023-01-01,\n"
        + "merge-candidate.p1.p3,accepted,,Chair,2023-01-01,\n"
        + "merge-candidate.p1.p33,accepted,,Chair,2023-01-01,\n",
      to: "decisions.csv")
    let run = try analyse(catalogue.path, output)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("decisions.csv:3: warning: "), "\(run.errors)")
    #expect(run.errors.contains("[contradictory-decision]"))
    #expect(run.errors.contains("decisions.csv:4: warning: no finding 'merge-candidate.p1.p33'"))
    #expect(run.errors.contains("[unattached-decision]"))
    #expect(try decision(of: "merge-candidate.p1.p3", in: output) == nil)
    #expect(
      try output.read("latest/en/changes.html").contains("rows of one day say different things"))
    #expect(try output.read("latest/en/data-quality.html").contains("contradictory-decision"))
  }
}
