import Foundation
import TestSupport
import Testing

/// `convert`, `init` and `schema` as a user runs them.
struct ConvertTests {
  private func document(_ year: Int) -> String {
    Repository.shippedWales(year) + "-xml/catalogue.xml"
  }

  @Test(arguments: [2019, 2023, 2025])
  func `the shipped XML of Wales is what convert writes`(year: Int) throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun([
      "convert", Repository.shippedWales(year), "--to", "xml", "--out", folder.path,
    ])
    #expect(run.status == 0, "\(run.errors)")
    let written = try filesBelow(folder.path)
    let count = written.count == 1 ? "1 file" : "\(written.count) files"
    #expect(run.errors == "wrote \(count) to \(folder.path)\n")
    let beside = (document(year) as NSString).deletingLastPathComponent
    let others = try filesBelow(beside)
    for (path, bytes) in written where path != "catalogue.xml" {
      #expect(others[path] == bytes, "\(path)")
    }
    let shipped = try String(contentsOfFile: document(year), encoding: .utf8)
    let isSame = try folder.read("catalogue.xml") == shipped
    #expect(isSame, "make Inputs/wales-\(year)-xml again: landscape convert … --to xml")
  }

  @Test(arguments: [2019, 2023, 2025])
  func `XML, a workbook and CSV of Wales give the very same findings, graph and tables`(
    year: Int
  ) throws {
    var reports: [[String: String]] = []
    let csv = Repository.shippedWales(year)
    for input in [csv, csv + "-xml"] + (year == 2025 ? [csv + "-workbook"] : []) {
      let output = try TemporaryFolder()
      let run = try ProgramRun([
        "analyse", input, "--out", output.path, "--set", "stability.draws=10",
      ])
      #expect(run.status == 0, "\(run.errors)")
      let name = try output.read("latest.txt").trimmingCharacters(in: .whitespacesAndNewlines)
      var report: [String: String] = [:]
      for (path, bytes) in try filesBelow(output.path + "/" + name)
      where path == "findings.json" || path.hasPrefix("graph/") || path.hasPrefix("data/")
        || path.hasPrefix("tables/")
      {
        // The run's id is of the bytes that were read; the table of data quality is about files.
        // It is in the workbook of all tables too, whose other sheets are tables that are compared.
        if path.hasPrefix("tables/data-quality.") || path.hasPrefix("tables/all-tables.") {
          continue
        }
        var text = try publishedText(of: bytes, at: path).replacing(name, with: "(run)")
        // Where a row stands, and which files there are, is what the two forms do not share.
        text = text.replacing(/catalogue\.xlsx![a-z]+(:[A-Z]*\d+)?/, with: "(row)")
        text = text.replacing(/[a-z]+\.(csv|xml):\d+/, with: "(row)")
        text = text.replacing(
          /"file": "([a-z.]+|\(row\))",\s*"line": \d+/, with: "(row)")
        if path == "findings.json", let start = text.range(of: "\"findings\": [") {
          text = String(text[start.lowerBound...])
        }
        report[path] = text
      }
      reports.append(report)
    }
    #expect(reports[0].count > 50)
    for other in reports.dropFirst() {
      #expect(reports[0].keys.sorted() == other.keys.sorted())
      for (path, text) in reports[0] {
        let isSame = other[path] == text
        #expect(isSame, "\(path)")
      }
    }
  }

  @Test func `a catalogue comes back from XML with everything that lies beside its tables`() throws
  {
    let start = try TemporaryFolder()
    try start.copyFiles(of: Repository.wales(2023))
    let matches =
      "name,thing,id,judgement,by,date,note\nGwent,area,E0000001,not-same,reviewer,2023-06-30,\"a, \"\"b\"\"\"\n"
    try start.write(matches, to: "matches.csv")
    try start.write(
      "finding,decision,reason,by,date,until\nx.y,done,\"ŵ, ŷ\",chair,2023-06-30,\n",
      to: "decisions.csv")
    let settings = "# Ours\ntitle: {en: Wales, cy: Cymru}\nmerge:\n  area: 0.7   # kept\n"
    try start.write(settings, to: "landscape.yaml")
    let scenario = "change,subject,target,detail\nstand-down,gwent-g10,,\n"
    try start.write(scenario, to: "scenarios/one.csv")
    try start.write("notes", to: "README.md")
    let xml = try TemporaryFolder()
    let there = try ProgramRun(["convert", start.path, "--to", "xml", "--out", xml.path])
    #expect(there.status == 0, "\(there.errors)")
    #expect(there.errors.contains("warning: 'README.md' is no part of a catalogue; not carried\n"))
    #expect(
      try filesBelow(xml.path).keys.sorted() == [
        "catalogue.xml", "jurisdiction.yaml", "landscape.yaml", "matches.csv",
        "scenarios/one-board-for-swansea-bay.csv",
        "scenarios/one.csv",
      ])
    let csv = try TemporaryFolder()
    let back = try ProgramRun(["convert", xml.path, "--to", "csv", "--out", csv.path])
    #expect(back.status == 0, "\(back.errors)")
    // The first conversion wrote tidy CSV; a second one of its result must not change a byte.
    let tidy = try TemporaryFolder()
    _ = try ProgramRun(["convert", start.path, "--to", "csv", "--out", tidy.path])
    let (left, right) = (try filesBelow(tidy.path), try filesBelow(csv.path))
    #expect(left.keys.sorted() == right.keys.sorted())
    #expect(left.count == 15)
    for (name, bytes) in left where name != "memberships.csv" {
      let isSame = right[name] == bytes
      #expect(isSame, "\(name)")
    }
    // Seats come back by partnership; their order means nothing.
    func rows(_ bytes: [UInt8]?) -> [Substring] {
      String(decoding: bytes ?? [], as: UTF8.self).split(separator: "\n").sorted()
    }
    let isSame = rows(left["memberships.csv"]) == rows(right["memberships.csv"])
    #expect(isSame)
    #expect(try csv.read("matches.csv") == matches)
    #expect(try csv.read("landscape.yaml") == settings)
  }

  @Test func `rows that cannot be read stop a conversion, which says that this is why`() throws {
    let start = try TemporaryFolder()
    try start.copyFiles(of: Repository.wales(2023))
    try start.write(
      "partnership,organisation\na,\"b\"c\nd,e,f\n", to: "memberships.csv")
    let output = try TemporaryFolder()
    let run = try ProgramRun(["convert", start.path, "--to", "csv", "--out", output.path + "/new"])
    #expect(run.status == 65)
    #expect(
      run.errors.hasSuffix(
        "error: nothing written: 2 rows cannot be read or written in the other form; "
          + "put them right or take them out\n"), "\(run.errors)")
  }

  @Test func `a mapped export becomes tidy CSV that needs no mapping and says the same`() throws {
    let glanmor = Repository.root + "/Inputs/examples/glanmor"
    for form in ["csv", "xml"] {
      let folder = try TemporaryFolder()
      let run = try ProgramRun(["convert", glanmor, "--to", form, "--out", folder.path])
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.errors.contains("note: 'sources' left out of landscape.yaml"))
      let settings = try folder.read("landscape.yaml")
      #expect(!settings.contains("sources:"))
      #expect(settings.contains("as-of: 2023-06-30"))
      for table in ["landscape", "findings"] {
        let original = try ProgramRun(["table", table, glanmor, "--format", "csv"])
        let other = try ProgramRun(["table", table, folder.path, "--format", "csv"])
        #expect(other.status == 0, "\(other.errors)")
        let rows = [original, other].map {
          $0.output.replacing(/[a-z]+\.(csv|xml):\d+/, with: "(row)")
            .replacing(/\d{4}-\d\d-\d\d-[0-9a-f]{12}/, with: "(run)")
        }
        #expect(rows[0] == rows[1], "\(form) \(table)")
      }
    }
  }

  @Test func `the template of init passes check, and is never written over`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/mine"
    #expect(try ProgramRun(["init", path]).status == 0)
    let check = try ProgramRun(["check", path, "--strict", "--fail-on", "rejects"])
    #expect(check.status == 0)
    #expect(check.errors.isEmpty, "\(check.errors)")
    #expect(check.output.contains("1 partnership and 2 memberships active at 2023-06-30"))
    let before = try filesBelow(path)
    let again = try ProgramRun(["init", path])
    #expect(again.status == 73)
    #expect(again.errors.contains("nothing was written"))
    #expect(try filesBelow(path) == before)
    #expect(try ProgramRun(["analyse", path, "--out", folder.path + "/out"]).status == 0)
  }

  @Test func `the printed headings hold a catalogue`() throws {
    let folder = try TemporaryFolder()
    #expect(try ProgramRun(["schema", "csv", "--out", folder.path]).status == 0)
    let files = try filesBelow(folder.path)
    #expect(files.count == 13)
    // Rows under the printed headings: what `init` writes, each value at the place of its heading.
    let template = try TemporaryFolder()
    _ = try ProgramRun(["init", template.path])
    for (name, bytes) in try filesBelow(template.path) where name.hasSuffix(".csv") {
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
      #expect(files[name] == Array((lines[0] + "\n").utf8), "\(name)")
      try folder.write(lines.joined(separator: "\n") + "\n", to: name)
    }
    let check = try ProgramRun(["check", folder.path, "--strict"])
    #expect(check.status == 0)
    #expect(check.errors.isEmpty, "\(check.errors)")
    let printed = try ProgramRun(["schema", "csv"])
    #expect(printed.output.split(separator: "\n").count == 13)
    #expect(printed.output.contains("memberships.csv: partnership,organisation,role"))
  }

  @Test(arguments: [2019, 2023, 2025])
  func `xmllint validates the XML of Wales with the printed schema`(year: Int) throws {
    let folder = try TemporaryFolder()
    let schema = try ProgramRun(["schema", "xsd"])
    #expect(schema.status == 0)
    try folder.write(schema.output, to: "catalogue.xsd")
    func validate(_ path: String) throws -> Int32 {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = [
        "xmllint", "--noout", "--nonet", "--schema", folder.path + "/catalogue.xsd", path,
      ]
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      return process.terminationStatus
    }
    // 127: no such program; scripts/test installs it where it may.
    let status = try validate(document(year))
    #expect(status == 0, "xmllint of libxml2-utils says \(status)")
    let text = try String(contentsOfFile: document(year), encoding: .utf8)
    try folder.write(text.replacing(" role=\"statutory\"", with: " roll=\"x\""), to: "bad.xml")
    #expect(try validate(folder.path + "/bad.xml") == 3)
  }
}
