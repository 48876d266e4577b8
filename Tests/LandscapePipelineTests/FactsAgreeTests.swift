import CatalogueReading
import Foundation
import LandscapeModel
import LandscapePipeline
import OverlapGraph
import Publishing
import Rationalisation
import TestSupport
import Testing
import Wording

/// The same fact of the same body read back from its page, from the tables and from the catalogue.
struct FactsAgreeTests {
  private static func content() throws -> ReportContent { try WalesSite.frozen(2023).content }

  private static func pipeline(_ path: String) -> AnalysisPipeline {
    var settings = Settings()
    settings.stability.draws = 0
    settings.worlds.draws = 0
    return AnalysisPipeline(input: InputFolder(path: path), settings: settings)
  }

  /// What a cell says where it stands apart from a table.
  private static func words(_ cell: DocumentTable.Cell, in language: Language) -> String {
    switch cell {
    case .text(let text), .value(let text, _): text.plain(in: language)
    case .count(let count): Numerals.grouped(count)
    case .number(let value, let decimals), .graded(let value, let decimals, _):
      Numerals.fixed(value, places: decimals)
    case .share(let share): Numerals.percent(share)
    case .date(let date): DateWording.text(date, in: language)
    case .id(let id): id
    case .shorthand: language == .english ? "Not recorded" : "Heb ei gofnodi"
    }
  }

  /// The facts of a page by their terms, without the words that say what is in English only.
  private static func facts(of page: String, in language: Language) -> [String: String] {
    var facts: [String: String] = [:]
    for match in page.matches(of: #/<dt>(.*?)</dt><dd>(.*?)</dd>/#) {
      let text = String(match.2).replacing(
        #/ <a [^>]*rel="external"[^>]*>\([^<]*\)</a>/#, with: "")
      facts[String(match.1)] = Self.text(of: text)
    }
    return facts
  }

  private static func page(_ id: String, _ language: Language) throws -> String {
    let path = "\(language.tag)/partnership/\(id).html"
    return try #require(try WalesSite.frozen(2023).pages[path], "\(path)")
  }

  /// Every column of these tables that a page about one body shows too.
  @Test(arguments: [TableName.landscape, .governance, .plans], [Language.english, .welsh])
  func `what a table says of a body its page says in the same words`(
    name: TableName, language: Language
  ) throws {
    let table = table(name, content: try Self.content())
    let id = try #require(table.columns.firstIndex { $0.id == "id" })
    let shown = [
      "kind", "function", "scale", "basis", "area", "remits", "established", "parent", "host",
      "chair", "meetings", "plans", "plan-from", "plan-to", "needs-assessments", "scrutiny",
      "annual-report", "legislation",
    ]
    var compared = 0
    for row in table.rows {
      guard case .id(let body) = row[id] else { continue }
      let facts = Self.facts(of: try Self.page(body, language), in: language)
      for (column, cell) in zip(table.columns, row) where shown.contains(column.id) {
        if ["parent", "plan-from", "plan-to"].contains(column.id), case .shorthand = cell {
          continue
        }
        let term = column.heading.plain(in: language)
        #expect(
          facts[term] == Self.words(cell, in: language), "\(body): \(column.id)")
        compared += 1
      }
    }
    // A row of the plans has four of them, of the landscape sixteen.
    #expect(compared >= table.rows.count * 4)
  }

  /// The cases that pages and tables once told apart, so that the test above is not empty.
  @Test func `Wales has chairs by their seat alone and laws of the kind alone`() throws {
    let landscape = try Self.content().landscape
    let bodies = landscape.partnerships.indices.map(PartnershipIndex.init)
    #expect(
      bodies.count {
        landscape.partnerships[Int($0)].chair == nil && landscape.chair(of: $0) != nil
      } > 5)
    #expect(
      bodies.count {
        landscape.partnerships[Int($0)].legislation.isEmpty
          && !landscape.legislation(of: $0).text.isEmpty
      } > 20)
  }

  /// Two tables that have a column in common say the same under it.
  @Test func `columns of one name say the same of a body in every table`() throws {
    let content = try Self.content()
    var known: [String: [String: String]] = [:]
    for name in [TableName.landscape, .governance, .plans] {
      let table = table(name, content: content)
      let id = try #require(table.columns.firstIndex { $0.id == "id" })
      for row in table.rows {
        guard case .id(let body) = row[id] else { continue }
        for (column, cell) in zip(table.columns, row) {
          let words = [Language.english, .welsh].map { Self.words(cell, in: $0) }.joined(
            separator: "|")
          let before = known[body, default: [:]].updateValue(words, forKey: column.id)
          #expect(before == nil || before == words, "\(body): \(column.id)")
        }
      }
    }
  }

  /// Whether a row of a paper is that of a table, but for a list that is cut on paper and says so.
  private static func shows(
    _ row: [DocumentTable.Cell], of whole: [DocumentTable.Cell]
  ) -> Bool {
    zip(row, whole).allSatisfy { shown, cell in
      guard shown != cell, case .text(let part) = shown, case .text(let all) = cell else {
        return shown == cell
      }
      let (text, more) = (part.plain(in: .english), #/ and \d+ more$/#)
      return text.contains(more)
        && all.plain(in: .english).hasPrefix(text.replacing(more, with: ""))
    }
  }

  /// What a draft paper shows of a table is what the table has, row by row.
  @Test(arguments: PaperRequest.Form.allCases)
  func `a paper's tables are cells of the report's`(form: PaperRequest.Form) throws {
    let content = try Self.content()
    let paper = paper(PaperRequest(form: form), content: content)
    #expect(!paper.exhibits.isEmpty)
    for exhibit in paper.exhibits {
      let whole = table(exhibit.table.name, content: content)
      let places = exhibit.table.columns.compactMap { column in
        whole.columns.firstIndex { $0.id == column.id }
      }
      #expect(places.count == exhibit.table.columns.count)
      let rows = whole.rows.map { row in places.map { row[$0] } }
      for row in exhibit.table.rows {
        #expect(rows.contains { Self.shows(row, of: $0) }, "\(row)")
      }
    }
  }

  /// What `findings.json` says of a finding its row and its page say in the same words.
  @Test(arguments: [Language.english, .welsh])
  func `a finding is the same in JSON, in the table and on its page`(language: Language) throws {
    let content = try Self.content()
    let json = try JSONSerialization.jsonObject(with: Data(FindingsExport(content).file.bytes))
    let findings = try #require((json as? [String: Any])?["findings"] as? [[String: Any]])
    let findingsTable = table(.findings, content: content)
    #expect(findings.count == findingsTable.rows.count && findings.count > 50)
    let pages = try WalesSite.frozen(2023).pages
    for (finding, row) in zip(findings, findingsTable.rows) {
      let id = try #require(finding["id"] as? String)
      func cell(_ column: String) throws -> DocumentTable.Cell {
        row[try #require(findingsTable.place(of: column))]
      }
      func words(_ key: String) -> String? {
        (finding[key] as? [String: String])?[language.tag]
      }
      #expect(try cell("id") == .id(id))
      #expect(try words("title") == Self.words(cell("finding"), in: language))
      #expect(try words("action") == Self.words(cell("action"), in: language))
      #expect(try cell("rank") == .count(finding["rank"] as? Int ?? -1))
      for (key, column) in [("rule", "rule"), ("route", "route"), ("routeFull", "route-full")] {
        guard case .value(_, let code) = try cell(column) else {
          Issue.record("\(id): \(column) is a closed list")
          continue
        }
        #expect(code == finding[key] as? String, "\(id): \(column)")
      }
      let slug = PageSlugs(ids: content.findings.all.map(\.id))[id]
      let page = try #require(pages["\(language.tag)/finding/\(slug).html"], "\(id)")
      let heading = try #require(page.firstMatch(of: #/<h1[^>]*>(.*?)</h1>/#)?.1)
      #expect(Self.text(of: String(heading)) == words("title"), "\(id)")
    }
  }

  /// What stands in markup, without links to itself and words that say what is in English only.
  private static func text(of markup: String) -> String {
    var text = markup.replacing(#/ <small class="only">[^<]*</small>/#, with: "")
      .replacing(#/ <a [^>]*class="anchor".*?</a>/#, with: "").replacing(#/<[^>]*>/#, with: "")
    for (reference, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] {
      text = text.replacing(reference, with: character)
    }
    return text
  }

  /// The dates of a plan stand wherever its end alone is known.
  @Test func `a plan of which only the end is known has its end on every page`() throws {
    var world = LandscapeBuilder()
    world.area("a")
    world.organisation("council", areas: ["a"])
    world.kind("board")
    world.partnership("b", areas: ["a"], members: ["council"]) {
      $0.plans = ["Plan for health"]
      $0.planTo = PartialDate("2028-03")
    }
    let content = try Self.pipeline(".").content(
      of: ReadCatalogue(landscape: world.landscape(), diagnostics: [], rejects: []))
    let files = Site(content: content).files()
    for path in ["en/plans.html", "en/partnership/b.html"] {
      let bytes = try #require(files.first { $0.path == path }, "\(path)").bytes
      #expect(String(decoding: bytes, as: UTF8.self).contains("March 2028"), "\(path)")
    }
  }
}
