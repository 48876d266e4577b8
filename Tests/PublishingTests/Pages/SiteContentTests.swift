import Foundation
import LandscapeModel
import Publishing
import Rationalisation
import Review
import TestSupport
import Testing

/// What the pages of a site say, beyond the form that all of them have.
extension SiteTests {
  @Test func `a long list is cut into pages that link each other`() {
    let paths = Self.cases[3].pages.map(\.path)
    #expect(paths.contains("en/partnerships-2.html") && paths.contains("cy/partnerships-2.html"))
    #expect(!paths.contains("en/partnerships-3.html"))
  }

  @Test func `names in what changed keep their language, and what is gone its title`() throws {
    let pages = Self.cases[0].pages
    let page = try #require(pages.first { $0.path == "cy/changes.html" }).page
    for (name, sentence) in [
      ("Former board", "Daeth i ben: Former board"),
      ("Former board", "Yr un aelodau: Former board"),
    ] {
      let spans = page.elements.filter { $0.text == name && $0.name == "span" }
      #expect(!spans.isEmpty && spans.allSatisfy { page.language(of: $0) == "en" }, "\(name)")
      #expect(page.all("main").first?.text.contains(sentence) == true, "\(sentence)")
    }
    let links = page.all("a").filter { $0.attributes["href"] == "finding/gone.html" }
    #expect(!links.isEmpty && links.allSatisfy { $0.text.hasPrefix("Yr un aelodau") })
    let gone = try #require(pages.first { $0.path == "en/finding/gone.html" }).page
    #expect(gone.mainText.contains("Shared table: Former board. Not found since run"))
    #expect(gone.all("code").map(\.text) == ["gone"])
  }

  @Test func `the whole of a list of several pages lies beside it, as its pages have it`() throws {
    let files = Site(content: SiteFixture.content(partnershipCount: 120)).files()
    for language in [Language.english, .welsh].map(\.tag) {
      let pages = ["partnerships", "partnerships-2"].map { "\(language)/\($0).html" }
      let checked = pages.compactMap { path in
        files.first { $0.path == path }.map { CheckedPage($0.bytes) }
      }
      #expect(checked.count == 2)
      let place = try #require(checked[0].elements.first { $0.attributes["id"] == "filter" })
      #expect(place.attributes["data-list"] == "../list-partnerships.\(language).js")
      #expect(place.attributes["data-rows"] == "120")
      let later = try #require(checked[1].elements.first { $0.attributes["id"] == "filter" })
      #expect(later.attributes["data-first"] == "partnerships.html#?")
      let script = try #require(
        files.first { $0.path == "list-partnerships.\(language).js" })
      let text = String(decoding: script.bytes, as: UTF8.self)
      #expect(!text.contains("<") && !text.contains("\u{2028}"))
      // A JSON reader that is not ours undoes the escapes, but for one that JSON does not have.
      let literal = text.dropFirst("var landscapeList=".count).dropLast(2)
        .replacingOccurrences(of: "\\x3c", with: "\\u003c")
      let list = try #require(
        JSONSerialization.jsonObject(with: Data(literal.utf8), options: .fragmentsAllowed)
          as? String)
      let whole = CheckedPage(Array("<!DOCTYPE html><div>\(list)</div>".utf8))
      #expect(whole.problems == [])
      func rows(_ page: CheckedPage) -> [String] {
        page.all("tr").filter { $0.attributes["id"] != nil }.map(\.text)
      }
      #expect(rows(whole) == checked.flatMap(rows) && rows(whole).count == 120)
      #expect(whole.all("table").map { $0.attributes["class"] } == ["sort"])
    }
    #expect(!files.contains { $0.path.hasPrefix("list-organisations") })
  }

  @Test func `evidence about an area stands on the area's own page, whatever its region`() throws {
    let evidence = EvidenceRecord(
      id: "e", subjectKind: "area", subject: "W2", region: "Anglesey", regionArea: 0, date: nil,
      question: .barrier, summary: "Too many boards", source: "",
      origin: RowOrigin(input: 0, line: 2))
    let content = TableFixture.content(evidence: [evidence])
    let files = Site(content: content).files()
    let holders = files.filter {
      $0.path.hasPrefix("en/area/")
        && String(decoding: $0.bytes, as: UTF8.self).contains("Too many")
    }
    #expect(holders.map(\.path) == ["en/area/w1.html", "en/area/w2.html"])
    let rows = table(.evidence, content: content).rows
    #expect(rows[0][0] == .name(content.landscape.areas[1].name))
  }

  @Test func `tables that were written are linked with their size, others are not`() throws {
    let pages = Self.cases[0].pages
    let page = try #require(pages.first { $0.path == "en/findings.html" }).page
    let links = page.all("a").compactMap { $0.attributes["href"] }.filter {
      $0.contains("tables/")
    }
    #expect(!links.isEmpty && links.allSatisfy { $0 == "../tables/findings.en.csv" })
    #expect(page.all("a").contains { $0.text == "CSV (2 KB)" })
  }

  @Test func `the same content gives the same bytes`() {
    let first = Site(content: SiteFixture.content()).files()
    let second = Site(content: SiteFixture.content()).files()
    #expect(first.map(\.path) == second.map(\.path))
    #expect(first.map(\.bytes) == second.map(\.bytes))
  }

  @Test func `no page says close, or that members are the same people`() {
    for file in Site(content: SiteFixture.content()).files() {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(!text.contains("should be closed"), "\(file.path)")
      #expect(!text.contains("the same people"), "\(file.path)")
    }
  }

  @Test func `every finding says who can act, what speaks against it and where it comes from`() {
    for (path, page) in Self.cases[0].pages
    where path.hasPrefix("cy/finding/") && !path.hasSuffix("/gone.html") {
      for id in ["why", "against", "route", "priority", "what-if", "input"] {
        #expect(page.ids.contains(id), "\(path): \(id)")
      }
      #expect(page.all("main").first?.text.contains(".csv:") == true, "\(path)")
    }
  }

  @Test(arguments: [Language.english, .welsh])
  func `what was tried has a page each, before and after, and the proposal its bound`(
    _ language: Language
  ) throws {
    let pages = Self.cases[0].pages.filter { $0.path.hasPrefix(language.tag + "/") }
    let paths = pages.map(\.path)
    #expect(paths.contains(language.tag + "/scenario/one.html"))
    #expect(paths.contains(language.tag + "/scenario/two.html"))
    let list = try #require(pages.first { $0.path.hasSuffix("/scenarios.html") }).page
    #expect(list.mainText.contains("5 → 3"))
    let tried = try #require(pages.first { $0.path.hasSuffix("/scenario/one.html") }).page
    #expect(tried.mainText.contains(language == .english ? "Before and after" : "Cyn ac ar ôl"))
    let refused = try #require(pages.first { $0.path.hasSuffix("/scenario/two.html") }).page
    #expect(refused.mainText.contains("scenarios/two.csv:3:1: error: contradicts line 2"))
    let proposal = try #require(pages.first { $0.path.hasSuffix("/proposal.html") }).page
    #expect(
      proposal.mainText.contains(
        language == .english ? "No set frees more than" : "Nid oes set sy'n rhyddhau mwy na"))
    let ways = try #require(pages.first { $0.path.hasSuffix("/ways.html") }).page
    #expect(ways.mainText.contains(language == .english ? "Way 1" : "Ffordd 1"))
  }

  @Test
  func `an action stands where its topic, its owner or its text names something, and says which`()
    throws
  {
    func page(_ path: String) throws -> CheckedPage {
      try #require(Self.cases[0].pages.first { $0.path == path }).page
    }
    let board = try page("en/partnership/board-0000.html").mainText
    #expect(board.contains("Meet less") && board.contains("its topic or owner"))
    let council = try page("en/organisation/anglesey-council.html").mainText
    #expect(council.contains("Meet more") && council.contains("its topic or owner"))
    #expect(!council.contains("Meet less"))
    let panel = try page("en/partnership/board-0004.html").mainText
    #expect(panel.contains("Look at the panel again") && panel.contains("a name in its text"))
  }

  @Test(arguments: [Language.english, .welsh])
  func `every finding answers the review's four questions`(_ language: Language) {
    let questions =
      language == .english
      ? [
        "Is there duplication?", "Does the purpose still hold?", "Who can change it?",
        "What would we lose?",
      ]
      : [
        "A oes dyblygu?", "A yw'r diben yn dal yn berthnasol?", "Pwy all ei newid?",
        "Beth y byddem yn ei golli?",
      ]
    for (path, page) in Self.cases[0].pages
    where path.hasPrefix(language.tag + "/finding/") && page.ids.contains("why") {
      for question in questions { #expect(page.mainText.contains(question), "\(path)") }
    }
  }

  @Test func `a list is in the order of its ranks, with the group as a filter`() throws {
    let page = try #require(Self.cases[0].pages.first { $0.path == "en/findings.html" }).page
    let table = try #require(page.elements.firstIndex { $0.attributes["id"] == "t-main" })
    func isInside(_ element: Int) -> Bool {
      var place: Int? = element
      while let inner = place, inner != table { place = page.elements[inner].parent }
      return place != nil
    }
    let rows = page.elements.indices.filter { page.elements[$0].name == "tr" && isInside($0) }
    let ranks = rows.compactMap { row in
      page.elements.first { $0.parent == row && $0.name == "td" }.flatMap { Int($0.text) }
    }
    #expect(ranks.count > 1 && ranks == ranks.sorted())
    let groups = page.elements.filter { $0.attributes["data-column"] == "group" }
    #expect(groups.count == ranks.count)
    #expect(Set(groups.map { $0.attributes["data-key"] }).count > 1)
  }

  @Test func `a list that is not ranked by priority has none, and no nought in its place`() throws {
    let content = SiteFixture.content()
    let slugs = PageSlugs(ids: content.findings.all.map(\.id))
    let files = Dictionary(
      uniqueKeysWithValues: Site(content: content).files().map { ($0.path, $0.bytes) })
    var checked = 0
    for finding in content.findings.all where finding.list != .main && finding.list != .services {
      let page = String(
        decoding: try #require(files["en/finding/\(slugs[finding.id]).html"]), as: UTF8.self)
      guard let start = page.firstRange(of: "id=\"t-priority\"") else { continue }
      let table = page[start.upperBound...].components(separatedBy: "</table>")[0]
      #expect(table.matches(of: /\[z\]/).count == 2, "\(finding.id)")
      #expect(!table.contains(">0.00<"), "\(finding.id)")
      checked += 1
    }
    #expect(checked > 0)
  }

  @Test func `a title has an id only where another page has the same words`() throws {
    let content = SiteFixture.content()
    let slugs = PageSlugs(ids: content.findings.all.map(\.id))
    for language in ["en", "cy"] {
      var titles: [String: String] = [:]
      for finding in content.findings.all {
        let path = "\(language)/finding/\(slugs[finding.id]).html"
        let page = try #require(Self.cases[0].pages.first { $0.path == path }).page
        titles[finding.id] = try #require(page.all("title").first).text
        #expect(page.all("code").contains { $0.text == finding.id }, "\(path)")
      }
      for (id, title) in titles where title.hasSuffix(" · " + id) {
        let words = title.dropLast((" · " + id).count)
        #expect(titles.values.count { $0.hasPrefix(words) } > 1, "\(title)")
      }
      #expect(titles.contains { !$0.value.hasSuffix($0.key) })
    }
  }

  @Test func `what reviewers decided is marked, listed apart and never dropped`() throws {
    let content = SiteFixture.content()
    let pages = Dictionary(
      uniqueKeysWithValues: Site(content: content).files().map {
        ($0.path, String(decoding: $0.bytes, as: UTF8.self))
      })
    let findings = try #require(pages["en/findings.html"])
    let parts = findings.components(separatedBy: "id=\"list-decided\"")
    #expect(parts.count == 2)
    let done = try #require(content.findings.all.last)
    let slug = "finding/" + PageSlugs(ids: content.findings.all.map(\.id))[done.id]
    #expect(!parts[0].contains(slug) && parts[1].contains(slug))
    #expect(parts[1].contains("Done") && parts[1].contains("because"))
    for word in ["Rejected (ended)", "Watching (open again)", "Accepted"] {
      #expect(parts[0].contains(word), "\(word)")
    }
    let changes = try #require(pages["cy/changes.html"])
    for word in ["Wedi'i gario drosodd", "Yn dod i ben yn fuan", "gwahanol", "Then", "Seddi"] {
      #expect(
        changes.contains(word.replacingOccurrences(of: "'", with: "&#39;")) == (word != "Then"),
        "\(word)")
    }
    let vanished = try #require(pages["en/finding/gone.html"])
    #expect(vanished.contains("Not found since run 2023-06-30-0123456789ab (30 June 2023)."))
    // The review's first question: its body is not what it was.
    #expect(vanished.contains("What became of its bodies"))
    #expect(vanished.contains("Former board"))
    #expect(vanished.contains("that is progress since the last review"))
    #expect(pages["en/changes.html"]?.contains("finding/gone.html") == true)
  }

  @Test func `a decision whose subjects changed under the same id is told as carried over`() throws
  {
    var content = SiteFixture.content()
    let finding = try #require(content.findings.all.first)
    let record = DecisionRecord(
      finding: finding.id, state: .accepted, reason: "", by: "", date: nil, until: nil,
      origin: RowOrigin(input: 0, line: 2))
    content.decisions = AppliedDecisions([
      AppliedDecision(
        finding: finding.id, record: record, standing: .inForce,
        left: [SubjectReference(sort: .partnership, id: "gone")])
    ])
    let page = try #require(
      Site(content: content).files().first { $0.path == "en/changes.html" })
    let text = CheckedPage(page.bytes).mainText
    #expect(text.contains("Decisions in force: 1, of which 1 carried over"))
    #expect(text.contains("In force; Carried over"))
    #expect(text.contains("gone since: gone"))
  }

  @Test func `findings that went too long ago for a page are counted on the page of changes`()
    throws
  {
    var content = SiteFixture.content()
    content.vanishedWithoutPage = 1_037
    let files = Site(content: content).files()
    func text(_ path: String) throws -> String {
      CheckedPage(try #require(files.first { $0.path == path }).bytes).mainText
    }
    #expect(try text("en/changes.html").contains("not kept of those that went earlier: 1,037."))
    #expect(try text("cy/changes.html").contains("heb dudalen o'r rhai a aeth ynghynt: 1,037."))
    let none = Site(content: SiteFixture.content()).files()
    let page = try #require(none.first { $0.path == "en/changes.html" })
    #expect(!CheckedPage(page.bytes).mainText.contains("went earlier"))
  }
}
