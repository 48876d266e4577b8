import Foundation
import LandscapeModel
import Publishing
import Rationalisation
import Review
import TestSupport
import Testing

struct ExportTests {
  private func object(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  @Test func `JSON strings read back whatever is in them`() throws {
    for text in TableFixture.hostile + ["\u{1F600}", "\u{7F}\u{85}\u{2029}", ""] {
      let bytes = JSONValue.object([.init("text", .string(text)), .init(text, 1)]).bytes
      let read = try object(bytes)
      #expect((read["text"] as? String)?.utf8.elementsEqual(text.utf8) == true)
      #expect(read[text] != nil)
      #expect(bytes.dropLast().allSatisfy { $0 != 0x1B && $0 != 0x7 })
    }
  }

  @Test(arguments: [
    (JSONValue.number(0.1 + 0.2), "0.30000000000000004"), (.number(1), "1.0"),
    (.number(.leastNonzeroMagnitude), "5e-324"),
    (.number(.greatestFiniteMagnitude), "1.7976931348623157e+308"),
    (.number(.infinity), "null"), (.number(.nan), "null"), (.integer(-3), "-3"), (nil, "null"),
    (true, "true"), (.array([]), "[]"), (.object([]), "{}"), (.array([1, "a"]), "[1, \"a\"]"),
    ("\u{202E}\"\\/\n", "\"\\u202e\\\"\\\\/\\n\""), ("\u{E0041}", "\"\\udb40\\udc41\""),
  ])
  func `a JSON value is written`(value: JSONValue, text: String) {
    #expect(String(decoding: value.bytes, as: UTF8.self) == text + "\n")
  }

  @Test func `findings come with the members of the contract first and in order`() throws {
    let content = TableFixture.content()
    guard case .object(let members) = FindingsExport(content).json else {
      Issue.record("an object is expected")
      return
    }
    #expect(
      members.map(\.name) == [
        "schemaVersion", "run", "asOf", "catalogue", "rules", "nations", "questions", "findings",
      ])
    for finding in content.findings.all {
      guard case .object(let members) = findingJSON(of: finding, content: content) else {
        Issue.record("an object is expected")
        return
      }
      #expect(
        members.prefix(13).map(\.name) == [
          "id", "rule", "group", "rank", "subjects", "route", "priority", "strength", "benefit",
          "feasibility", "stability", "decision", "evidence",
        ])
    }
  }

  @Test func `writing findings one by one gives the document that all at once give`() {
    let export = FindingsExport(TableFixture.content())
    #expect(export.file.bytes == export.json.bytes)
    let none = FindingsExport(SiteFixture.empty)
    #expect(none.file.bytes == none.json.bytes)
  }

  @Test func `findings read back with ids for subjects and evidence`() throws {
    let read = try object(FindingsExport(TableFixture.content()).file.bytes)
    #expect(read["asOf"] as? String == "2023-06-30")
    let findings = try #require(read["findings"] as? [[String: Any]])
    #expect(findings.count == 3)
    #expect(findings[0]["subjects"] as? [String] == ["board-a", "board-b"])
    #expect(findings[0]["stability"] is NSNull)
    #expect(findings[0]["decision"] is NSNull)
    let evidence = try #require(findings[0]["evidence"] as? [String: Any])
    #expect(evidence["type"] as? String == "pair")
    let shared = try #require(evidence["shared"] as? [String: Any])
    #expect(shared["members"] as? [String] == ["council-one", "council-two"])
    #expect(shared["areas"] as? [String] == ["W1"])
    let rows = try #require(findings[0]["rows"] as? [[String: Any]])
    #expect(rows.map { $0["line"] as? Int } == [2, 3])
    #expect(rows.map { $0["file"] as? String } == ["partnerships.csv", "partnerships.csv"])
  }

  @Test(arguments: DecisionStanding.allCases)
  func `a decision counts while it is in force and is told otherwise`(
    standing: DecisionStanding
  ) throws {
    let record = DecisionRecord(
      finding: "coverage-gap.board.W1", state: .rejected, reason: "why", by: "Chair",
      date: PartialDate("2023-06-01"), until: nil, origin: RowOrigin(input: 0, line: 2))
    let content = TableFixture.content(
      decisions: AppliedDecisions([
        AppliedDecision(
          finding: "coverage-gap.board.W2", record: record, standing: standing,
          carriedFrom: "coverage-gap.board.W1",
          differences: [
            EvidenceDifference(
              name: "areas", before: .count(1), after: .count(2), isMaterial: true)
          ])
      ]))
    let read = try object(FindingsExport(content).file.bytes)
    let findings = try #require(read["findings"] as? [[String: Any]])
    #expect(findings[2]["decision"] as? String == (standing == .inForce ? "rejected" : nil))
    let decision = try #require(findings[2]["decisionRecord"] as? [String: Any])
    #expect(decision["by"] as? String == "Chair")
    #expect(decision["date"] as? String == "2023-06-01")
    #expect(decision["standing"] as? String == standing.rawValue)
    #expect(decision["carriedFrom"] as? String == "coverage-gap.board.W1")
    #expect((decision["changes"] as? [[String: String]])?.first?["cy"] == "ardaloedd: 1 → 2")
    #expect(findings[0]["decisionRecord"] is NSNull)
  }

  @Test func `findings keep what their schema asks for`() throws {
    let schema = try object(FindingsSchema.file.bytes)
    let findings = try object(FindingsExport(TableFixture.content()).file.bytes)
    #expect(violations(of: schema, in: findings, root: schema, at: "") == [])
    var broken = findings
    broken["run"] = nil
    broken["asOf"] = "yesterday"
    #expect(violations(of: schema, in: broken, root: schema, at: "").count == 2)
  }

  @Test func `the manifest lists settings, inputs and outputs with their digests`() throws {
    var settings = Settings()
    settings.edges.area = 0.25
    let content = TableFixture.content(settings: settings)
    let outputs = [
      OutputFile(path: "en/index.html", bytes: Array("page".utf8)),
      OutputFile(path: "run.json", bytes: Array("noon".utf8)),
      OutputFile(path: "cy/index.html", bytes: []),
    ]
    let read = try object(
      Manifest(
        run: content.run, settings: settings, inputs: content.landscape.inputs,
        outputs: outputs.map(ReportEntry.init(of:)), defusedCells: 2
      ).file.bytes)
    #expect(read["run"] as? String == "2023-06-30-0123456789ab")
    #expect(read["settingsDigest"] as? String == settingsDigest(settings).description)
    #expect(read["defusedCells"] as? Int == 2)
    let written = try #require(read["settings"] as? [String: Any])
    #expect(written.count == settings.entries.count)
    #expect(written["edges.area"] as? Double == 0.25)
    #expect(written["defuses-formulas"] as? Bool == true)
    let files = try #require(read["outputs"] as? [[String: Any]])
    #expect(files.map { $0["path"] as? String } == ["cy/index.html", "en/index.html"])
    #expect(
      files[0]["sha256"] as? String
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(files[1]["bytes"] as? Int == 4)
    #expect((read["inputs"] as? [[String: Any]])?.count == 3)
  }

  @Test func `the CSV metadata has titles in both languages that are the files' headings`() throws {
    let content = TableFixture.content()
    for name in TableName.allCases {
      let table = table(name, content: content)
      let read = try object(csvMetadata(table, in: [.english, .welsh]))
      let tables = try #require(read["tables"] as? [[String: Any]])
      for (language, described) in zip([Language.english, .welsh], tables) {
        #expect(described["url"] as? String == "\(name.rawValue).\(language.tag).csv")
        let schema = try #require(described["tableSchema"] as? [String: Any])
        let columns = try #require(schema["columns"] as? [[String: Any]])
        let titles = columns.map { ($0["titles"] as? [String: String])?[language.tag] }
        let headings = readCSV(written(table, format: .csv, language: language))[0]
        #expect(titles == headings)
        let names = columns.compactMap { $0["name"] as? String }
        #expect(Set(names).count == columns.count)
      }
    }
  }

  @Test func `an explanation says what was counted, against what, and where it stands`() {
    let content = TableFixture.content(names: ["Board\u{1B}[31m A", "Board B", "Panel"])
    let text = explanation(of: content.findings.all[0], content: content, language: .english)
    for part in [
      "Merge candidate · ", "First step: Local partners", "Area score", "0.37", "0.80",
      "Board B [board-b] partnerships.csv:3",
      "Board\\u{1B}[31m A [board-a] partnerships.csv:2",
      "2 members in common: the bodies have 2 and 2.",
      "Area score: it would no longer hold below 0.80; it stands at 0.37.",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(!text.unicodeScalars.contains("\u{1B}"))
    let welsh = explanation(of: content.findings.all[2], content: content, language: .welsh)
    #expect(welsh.contains("y bobl yr effeithir arnynt: 120,000 o bobl"))
  }
}

/// The few words of JSON Schema that our schema uses, checked by the letter.
private func violations(
  of schema: [String: Any], in value: Any, root: [String: Any], at path: String
) -> [String] {
  var found: [String] = []
  if let reference = schema["$ref"] as? String {
    let name = String(reference.dropFirst("#/$defs/".count))
    guard let target = (root["$defs"] as? [String: Any])?[name] as? [String: Any] else {
      return [path + ": no \(reference)"]
    }
    return violations(of: target, in: value, root: root, at: path)
  }
  let types = (schema["type"] as? [String]) ?? (schema["type"] as? String).map { [$0] } ?? []
  if !types.isEmpty, !types.contains(where: { isOf(type: $0, value) }) {
    found.append(path + ": type")
  }
  if let allowed = schema["enum"] as? [Any],
    !allowed.contains(where: { ($0 as? NSObject) == (value as? NSObject) })
  {
    found.append(path + ": enum")
  }
  if let number = value as? Double {
    if let minimum = schema["minimum"] as? Double, number < minimum {
      found.append(path + ": minimum")
    }
    if let maximum = schema["maximum"] as? Double, number > maximum {
      found.append(path + ": maximum")
    }
  }
  if let text = value as? String, let pattern = schema["pattern"] as? String,
    text.range(of: pattern, options: .regularExpression) == nil
  {
    found.append(path + ": pattern")
  }
  if let members = value as? [String: Any] {
    for name in schema["required"] as? [String] ?? [] where members[name] == nil {
      found.append(path + ": required \(name)")
    }
    for (name, inner) in schema["properties"] as? [String: [String: Any]] ?? [:] {
      guard let member = members[name] else { continue }
      found += violations(of: inner, in: member, root: root, at: path + "." + name)
    }
  }
  if let values = value as? [Any], let inner = schema["items"] as? [String: Any] {
    for value in values { found += violations(of: inner, in: value, root: root, at: path + "[]") }
  }
  return found
}

private func isOf(type: String, _ value: Any) -> Bool {
  switch type {
  case "object": value is [String: Any]
  case "array": value is [Any]
  case "string": value is String
  case "boolean": value is Bool
  case "integer": value is Int
  case "number": value is Double
  case "null": value is NSNull
  default: false
  }
}
