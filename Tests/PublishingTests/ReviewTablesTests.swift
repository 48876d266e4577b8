import LandscapeModel
import Publishing
import TestSupport
import Testing

struct ReviewTablesTests {
  private static func action(
    _ id: String, _ byWhen: String, topic: String = "", status: String = ""
  )
    -> ActionRecord
  {
    ActionRecord(
      id: id, review: "review", topic: topic, action: .init(english: "Do \(id)"), byWhom: "WLGA/WG",
      byWhen: byWhen, status: status, source: "", origin: RowOrigin(input: 0, line: 2))
  }

  private func cells(_ table: DocumentTable, _ column: String) -> [String] {
    guard let place = table.columns.firstIndex(where: { $0.id == column }) else { return [] }
    return table.rows.map { row in
      switch row[place] {
      case .text(let text), .value(let text, _): text.plain(in: .english)
      case .id(let id): id
      case .shorthand(let shorthand): shorthand.rawValue
      case .date(let date): date.description
      case .count(let count): "\(count)"
      case .number(let number, _), .graded(let number, _, _), .share(let number): "\(number)"
      }
    }
  }

  @Test(arguments: [
    ("2 October 2019", "2019-10-02"), ("October 07", "2007-10-31"), ("2007-08", "2008-03-31"),
    ("Winter 2008", "2009-02-28"), ("Spring 2008", "2008-05-31"), ("Ongoing", "[x]"),
    ("Consultation summer and autumn 2007", "2007-11-30"), ("End of 07", "2007-12-31"),
    ("Projects in a few areas 2007-08; all areas 2010", "2010-12-31"), ("", "[x]"),
    ("Consult summer 07; introduction 08", "2008-12-31"), ("2019-10-02", "2019-10-02"),
    ("2023-06", "2023-06-30"), ("Next review", "[x]"), ("Quarterly meetings ongoing", "[x]"),
    ("Six months from start; report to 2 October 2019 Partnership Council", "2019-10-02"),
    ("Gwanwyn 2024", "2024-05-31"), ("2 Hydref 2019", "2019-10-02"), ("31 Medi 2020", "2020-09-30"),
  ])
  func `the latest day of a by-when as written`(text: String, day: String) {
    let content = TableFixture.content(actions: [Self.action("a1", text)])
    #expect(cells(table(.actions, content: content), "latest-day") == [day], "\(text)")
  }

  @Test func `actions stand by their latest day, those without one last`() {
    let content = TableFixture.content(actions: [
      Self.action("a1", "Ongoing"), Self.action("a2", "2010"), Self.action("a3", "March 2008"),
      Self.action("a4", ""), Self.action("a5", "2007-08"),
    ])
    let found = table(.actions, content: content)
    #expect(cells(found, "id") == ["a3", "a5", "a2", "a1", "a4"])
    #expect(cells(found, "by-when") == ["March 2008", "2007-08", "2010", "Ongoing", "[x]"])
  }

  @Test func `recommendations stand by area of work, numbered on, owner in brackets`() {
    let content = TableFixture.content(actions: [
      Self.action("a1", "", topic: "Shared services", status: "completed (2021)"),
      Self.action("a2", "", topic: "Shared services"), Self.action("a3", ""),
      Self.action("a4", "", topic: "Mergers", status: "unknown"),
    ])
    let found = table(.recommendations, content: content)
    #expect(cells(found, "area") == ["Area 1: Shared services", "Area 2: Mergers"])
    #expect(cells(found, "activity") == ["1. Do a1 (WLGA/WG)", "[z]"])
    #expect(cells(found, "recommendations") == ["1. Do a2 (WLGA/WG)", "2. Do a4 (WLGA/WG)"])
  }

  @Test func `owners of recommendations stand in bold brackets in every format that has bold`() {
    let content = TableFixture.content(actions: [
      Self.action("a1", "", topic: "Shared services"), Self.action("a2", "", topic: "Health"),
    ])
    let found = table(.recommendations, content: content)
    func text(_ format: TableFormat, _ language: Language = .english) -> String {
      String(decoding: written(found, format: format, language: language), as: UTF8.self)
    }
    #expect(text(.markdown).contains("| 1. Do a1 **(WLGA/WG)** |"))
    #expect(text(.html).contains(">1. Do a1 <strong>(WLGA/WG)</strong></td>"))
    #expect(text(.latex).contains("1. Do a1 \\textbf{(WLGA/WG)} &") == false)
    #expect(text(.latex).contains("1. Do a1 \\textbf{(WLGA/WG)} \\\\"))
    #expect(text(.csv).contains("1. Do a1 (WLGA/WG)\r\n"))
    // A topic that is a remit has its name in both languages.
    #expect(text(.markdown, .welsh).contains("| Maes 2: Iechyd |"))
    let page = Site(content: content).files().first { $0.path == "en/kinds.html" }
    let html = String(decoding: page?.bytes ?? [], as: UTF8.self)
    #expect(html.contains("1. Do a1 <strong>(WLGA/WG)</strong></li>"))
    // Each item has a line of its own where a format has lines in a cell.
    let both = table(
      .recommendations,
      content: TableFixture.content(actions: [
        Self.action("a1", "", topic: "Shared services"),
        Self.action("a2", "", topic: "Shared services"),
      ]))
    #expect(
      String(decoding: written(both, format: .html, language: .english), as: UTF8.self)
        .contains("(WLGA/WG)</strong><br>\n2. Do a2"))
  }

  @Test func `evidence names what it is about, and kinds without any are listed`() {
    func record(_ id: String, _ kind: String, _ subject: String, _ date: String) -> EvidenceRecord {
      EvidenceRecord(
        id: id, subjectKind: kind, subject: subject, region: "West", regionArea: nil,
        date: PartialDate(date), question: .barrier, summary: .init(english: "Said \(id)"),
        source: "Paper",
        origin: RowOrigin(input: 0, line: 2))
    }
    let content = TableFixture.content(evidence: [
      record("e1", "board", "board-a", "2020"), record("e2", "board", "", "2023-07-01"),
      record("e3", "", "", "2023-06"), record("e4", "", "gone-board", "2019"),
    ])
    let found = table(.evidence, content: content)
    let kinds = content.landscape.kinds.map(\.name.english)
    #expect(
      cells(found, "about") == [
        content.landscape.partnerships[0].name.english, kinds[0], "The landscape as a whole",
        "gone-board", kinds[1],
      ])
    #expect(cells(found, "summary").last == "No evidence yet.")
    #expect(
      cells(found, "later") == ["[z]", "later than the date of this report", "[z]", "[z]", "[z]"])
  }

  @Test func `an action stands on the page of what it names, and all of them on the page of kinds`()
    throws
  {
    func action(_ id: String, _ text: String) -> ActionRecord {
      var action = Self.action(id, "2020")
      action.action = LocalisedText(english: text)
      return action
    }
    let content = TableFixture.content(actions: [
      action("a1", "Merge the boards of the north"), action("a2", "Support Board A in Gwynedd"),
      action("a3", "Nothing of the sort"),
    ])
    let files = Site(content: content, tableSizes: [:]).files()
    func holders(_ text: String) -> Set<String> {
      Set(
        files.filter {
          $0.path.hasPrefix("en/") && String(decoding: $0.bytes, as: UTF8.self).contains(text)
        }
        .map { String($0.path.dropFirst(3).prefix { $0 != "/" && $0 != "." }) })
    }
    // What names a kind stands in the packs of the places where its bodies work, too.
    let everywhere: Set = ["finding", "partnership", "kinds", "area", "footprint"]
    #expect(holders("Merge the boards of the north") == everywhere)
    #expect(holders("Support Board A in Gwynedd") == everywhere)
    #expect(holders("Nothing of the sort") == ["kinds"])
  }
}
