import Foundation
import TestSupport
import Testing

/// The same fact is the same number in the pages, JSON, CSV, Markdown, LaTeX, tables for Word and papers.
struct NumbersAgreeTests {
  private struct Report {
    let files: [String: [UInt8]]
    let csv: [String: [[String]]]

    func text(_ path: String) throws -> String {
      String(decoding: try #require(files[path], "\(path)"), as: UTF8.self)
    }

    /// The cells of a column by the heading it has in English.
    func column(_ heading: String, of table: String) throws -> [String] {
      let rows = try #require(csv[table], "\(table)")
      let place = try #require(rows[0].firstIndex(of: heading), "\(table): \(heading)")
      return rows.dropFirst().map { $0[place] }
    }

    func rows(of table: String) throws -> Int { try #require(csv[table], "\(table)").count - 1 }

    func sum(_ heading: String, of table: String) throws -> Int {
      try column(heading, of: table).compactMap { Int($0) }.reduce(0, +)
    }
  }

  private static let tables = [
    "findings", "landscape", "burden", "coverage", "kinds-overlap", "data-quality", "actions",
    "evidence", "recommendations", "footprints", "changes", "plans", "governance",
    "seat-changes", "kinds", "loads", "trend",
  ]

  private static let report = Result { () throws -> Report in
    let output = try TemporaryFolder()
    let run = try ProgramRun([
      "analyse", Repository.wales(2023), "--since", Repository.wales(2019), "--out", output.path,
      "--set", "stability.draws=5",
    ])
    guard run.status == 0 else { throw CocoaError(.fileReadUnknown) }
    let name = try output.read("latest.txt").trimmingCharacters(in: .whitespacesAndNewlines)
    let files = try filesBelow(output.path + "/" + name)
    var csv: [String: [[String]]] = [:]
    for table in tables { csv[table] = readCSV(files["tables/\(table).en.csv"] ?? []) }
    return Report(files: files, csv: csv)
  }

  private func number(_ text: String) -> Double? {
    // A minus sign is one of mathematics in LaTeX.
    Double(
      text.filter { $0 != "," }.replacing("\u{2212}", with: "-").replacing("$-$", with: "-"))
  }

  @Test(arguments: tables)
  func `a table holds the same numbers in every format and language`(table: String) throws {
    let report = try Self.report.get()
    let csv = try #require(report.csv[table])
    for language in ["en", "cy"] {
      let own = readCSV(report.files["tables/\(table).\(language).csv"] ?? [])
      let html = readHTMLTable(try report.text("tables/\(table).\(language).html")).rows
      let markdown = readMarkdownTable(try report.text("tables/\(table).\(language).md"))
      let latex = readLaTeXTable(try report.text("tables/\(table).\(language).tex"))
      #expect(own.count == csv.count)
      #expect(html.count == csv.count)
      #expect(markdown.count == csv.count)
      #expect(latex.count == csv.count - 1, "\(table).\(language)")
      guard html.count == csv.count, markdown.count == csv.count, latex.count == csv.count - 1
      else { continue }
      let places = html[0].map { own[0].firstIndex(of: $0) }
      for row in 1..<csv.count {
        // Where each column that readers see stands in the CSV.
        for (column, place) in places.enumerated() {
          guard let place, let value = number(own[row][place]) else { continue }
          #expect(number(html[row][column]) == value, "\(table) \(row)")
          #expect(number(markdown[row][column]) == value, "\(table) \(row)")
          #expect(number(latex[row - 1][column]) == value, "\(table) \(row)")
        }
      }
    }
  }

  @Test func `the first page, the JSON and the graph count as the tables do`() throws {
    let report = try Self.report.get()
    let edges = readCSV(Array(try report.text("data/edges.csv").utf8.map { $0 }))
    let lines = try report.text("data/edges.csv").split(separator: "\n").count - 1
    #expect(edges.isEmpty || lines > 0)
    let lists = try report.column("List", of: "findings")
    let main = lists.count { $0 == lists[0] }
    let expected = [
      try report.rows(of: "landscape"), try report.sum("Seats", of: "burden"),
      try report.rows(of: "burden"), try report.rows(of: "footprints"), lines, main,
    ]
    #expect(try report.sum("Overlaps", of: "kinds-overlap") == lines)
    for language in ["en", "cy"] {
      let page = try report.text("\(language)/index.html")
      for value in expected {
        #expect(page.contains("<strong>\(grouped(value))</strong>"), "\(language) \(value)")
      }
    }
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(report.files["findings.json"] ?? []))
        as? [String: Any])
    let findings = try #require(json["findings"] as? [[String: Any]])
    #expect(findings.count == lists.count)
    let ids = try report.column("Finding id", of: "findings")
    let priorities = try report.column("Priority", of: "findings")
    for finding in findings {
      let id = try #require(finding["id"] as? String)
      let row = try #require(ids.firstIndex(of: id), "\(id)")
      if let value = finding["priority"] as? Double, let shown = Double(priorities[row]) {
        #expect(abs(value - shown) <= 0.005 + 1e-9, "\(id)")
      }
    }
  }

  @Test(arguments: ["council", "annual-report"], ["en", "cy"])
  func `every number of a paper is the number of the table that it names`(
    form: String, language: String
  ) throws {
    let report = try Self.report.get()
    var texts: [String] = []
    for format in ["html", "markdown"] {
      let run = try ProgramRun([
        "paper", Repository.wales(2023), "--since", Repository.wales(2019), "--form", form,
        "--lang", language, "--format", format, "--appendix",
      ])
      #expect(run.status == 0, "\(run.errors)")
      texts.append(run.output)
    }
    var tables: [String: [[String]]] = [:]
    for name in Self.tables {
      tables[name] = readCSV(report.files["tables/\(name).\(language).csv"] ?? [])
    }
    // `171: table landscape (number of rows)`
    let origin = /(\u{2212}?\d[\d,]*): (?:table|tabl) ([a-z-]+) \(([^()]*)\)/
    let origins = texts[0].replacing("&#39;", with: "'").matches(of: origin)
    #expect(origins.count >= (form == "council" ? 15 : 4))
    #expect(texts[1].replacing("\\", with: "").matches(of: origin).count == origins.count)
    var checked = 0
    for match in origins {
      let value = number(String(match.1)).map { Int($0) }
      let rows = try #require(tables[String(match.2)])
      guard let counted = counted(String(match.3), rows) else { continue }
      #expect(counted == value, "\(match.0)")
      checked += 1
    }
    #expect(checked >= (form == "council" ? 12 : 1))
  }

  /// What the origin of a number says, done to a table; `nil` where it takes more than the table.
  private func counted(_ how: String, _ rows: [[String]]) -> Int? {
    func column(_ heading: Substring) -> [String]? {
      guard let place = rows[0].firstIndex(of: String(heading)) else { return nil }
      return rows.dropFirst().map { $0[place] }
    }
    if how == "number of rows" || how == "nifer y rhesi" { return rows.count - 1 }
    // Sums that are one number: `sum of: New in the rows Questions; sum of: Parted off in the rows Questions`
    for start in ["sum of: ", "swm: "] {
      let sums = how.components(separatedBy: "; " + start)
      guard sums.count > 1 else { continue }
      return sums.enumerated().reduce(0) { sum, part in
        sum + (counted(part.offset == 0 ? part.element : start + part.element, rows) ?? 0)
      }
    }
    // `sum of: Change in the rows Merged; Stood down, without its sign`
    if let match = how.wholeMatch(
      of:
        /(?:sum of|swm): (.*?) (?:in the rows|yn y rhesi) (.*?)(, without its sign|, heb ei arwydd)?/
    ),
      let cells = column(match.1)
    {
      let names = Set(match.2.split(separator: "; ").map(String.init))
      let sum = zip(rows.dropFirst(), cells).filter { names.contains($0.0[0]) }
        .compactMap { number($0.1).map { Int($0) } }.reduce(0, +)
      return match.3 == nil ? sum : abs(sum)
    }
    if let match = how.wholeMatch(of: /(?:sum of|swm): (.*)/), let cells = column(match.1) {
      return cells.compactMap { Int($0) }.reduce(0, +)
    }
    if let match = how.wholeMatch(of: /(?:different values of|gwerthoedd gwahanol): (.*)/),
      let cells = column(match.1)
    {
      return Set(cells).count
    }
    if how.contains("“") {
      let conditions = how.matches(of: /(?:where|and|lle mae|;) (.+?) (?:is|yn) “([^”]*)”/)
      guard !conditions.isEmpty else { return nil }
      let found = rows.dropFirst().indices.filter { place in
        conditions.allSatisfy { condition in
          let heading = condition.1.hasPrefix("lle mae ") ? condition.1.dropFirst(8) : condition.1
          return rows[0].firstIndex(of: String(heading)).map { rows[place][$0] == condition.2 }
            ?? false
        }
      }
      // `Open: rows where …` is what stands in that column.
      if let match = how.prefixMatch(of: #/([^:“]+): /#), let cells = column(match.1) {
        return found.compactMap { number(cells[$0 - 1]).map { Int($0) } }.reduce(0, +)
      }
      return found.count
    }
    return nil
  }

  private func grouped(_ value: Int) -> String {
    var digits = Array(String(value))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: place)
      place -= 3
    }
    return String(digits)
  }
}
