import Foundation
import LandscapeModel
import Publishing
import Rationalisation
import Review
import TestSupport
import Testing

/// Every page of a small site, read back.
struct SiteTests {
  /// Markup, quotes, direction characters and an address that must never run.
  static let hostile =
    "<script>alert(\"x\")</script>' onload='y' \u{202E}\u{200B} & &lt; ]]> --> </title></style>"

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    /// Made and read once for all tests.
    let pages: [(path: String, page: CheckedPage)]
    let sizes: [String: Int]
    var testDescription: String { name }

    init(name: String, content: ReportContent) {
      self.name = name
      let files = Site(content: content, tableSizes: SiteTests.tables).files()
      pages = files.filter { $0.path.hasSuffix(".html") }
        .map { ($0.path, CheckedPage($0.bytes)) }
      sizes = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes.count) })
    }
  }

  static let cases: [Case] = [
    Case(name: "plain", content: SiteFixture.content()),
    Case(name: "hostile", content: SiteFixture.content(mark: hostile)),
    Case(name: "empty", content: SiteFixture.empty),
    Case(name: "long", content: SiteFixture.content(partnershipCount: 120)),
  ]

  static let tables: [String: Int] = [
    "tables/findings.en.csv": 2_048, "tables/findings.cy.csv": 2_048,
  ]

  @Test(arguments: cases)
  func `every page is well formed, with one main heading and no skipped level`(_ site: Case) {
    for (path, page) in site.pages {
      #expect(page.problems == [], "\(path)")
      #expect(page.headingLevels.count { $0 == 1 } == 1, "\(path)")
      #expect(page.headingLevels.first == 1, "\(path)")
      for (before, after) in zip(page.headingLevels, page.headingLevels.dropFirst()) {
        #expect(after <= before + 1, "\(path): h\(before) then h\(after)")
      }
      #expect(Set(page.ids).count == page.ids.count, "\(path): an id stands twice")
      #expect(page.all("main").count == 1, "\(path)")
    }
  }

  @Test(arguments: cases)
  func `every link inside the site leads to a page and to an id on it`(_ site: Case) {
    let pages = site.pages
    let ids = Dictionary(uniqueKeysWithValues: pages.map { ($0.path, Set($0.page.ids)) })
    for (path, page) in pages {
      for element in page.elements {
        guard let address = element.attributes["href"] else { continue }
        if address.hasPrefix("https://") || address.hasPrefix("http://") { continue }
        // Its own test reads it back.
        if element.attributes["download"] != nil { continue }
        let parts = address.split(
          separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let target = Self.resolve(String(parts[0]), from: path)
        if Self.tables[target] != nil { continue }
        guard let known = ids[target] else {
          Issue.record("\(path): \(address) leads nowhere")
          continue
        }
        if parts.count == 2 {
          #expect(known.contains(String(parts[1])), "\(path): \(address)")
        }
      }
      for element in page.elements {
        let labels = (element.attributes["aria-labelledby"] ?? "").split(separator: " ")
        for label in labels { #expect(page.ids.contains(String(label)), "\(path): \(label)") }
      }
    }
  }

  private static func resolve(_ address: String, from path: String) -> String {
    if address.isEmpty { return path }
    var folders = path.split(separator: "/").dropLast().map(String.init)
    for part in address.split(separator: "/") {
      if part == ".." { folders.removeLast() } else { folders.append(String(part)) }
    }
    return folders.joined(separator: "/")
  }

  @Test(arguments: cases)
  func `both languages hold the same file names, in order of path`(_ site: Case) {
    let paths = site.pages.map(\.path)
    let english = paths.filter { $0.hasPrefix("en/") }.map { $0.dropFirst(3) }
    let welsh = paths.filter { $0.hasPrefix("cy/") }.map { $0.dropFirst(3) }
    #expect(english == welsh)
    #expect(paths.contains("index.html"))
    #expect(
      paths == paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    for path in paths {
      for name in path.split(separator: "/") {
        let stem = name.hasSuffix(".html") ? name.dropLast(5) : name
        #expect(
          (1...64).contains(stem.utf8.count)
            && stem.utf8.allSatisfy {
              $0 == 0x2D || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0)
            }, "\(path)")
      }
    }
  }

  @Test(arguments: cases)
  func `every page names its language, and its title is its own`(_ site: Case) {
    var titles: [String: Set<String>] = [:]
    for (path, page) in site.pages where path != "index.html" {
      let folder = String(path.prefix(2))
      #expect(page.all("html").first?.attributes["lang"] == folder, "\(path)")
      let title = page.all("title").first?.text ?? ""
      #expect(!title.isEmpty, "\(path)")
      #expect(titles[folder, default: []].insert(title).inserted, "\(path): \(title)")
    }
  }

  @Test(arguments: cases)
  func `the first link skips to the content and the second is the other language`(_ site: Case) {
    for (path, page) in site.pages where path != "index.html" {
      let links = page.all("a")
      let other = path.hasPrefix("en/") ? "cy" : "en"
      #expect(links.first?.attributes["href"] == "#main", "\(path)")
      guard links.count > 1 else { continue }
      #expect(links[1].text == (other == "cy" ? "Cymraeg" : "English"), "\(path)")
      #expect(links[1].attributes["lang"] == other, "\(path)")
      #expect(links[1].attributes["hreflang"] == other, "\(path)")
      let alternates = page.all("link").compactMap { $0.attributes["hreflang"] }
      #expect(alternates == ["en", "cy"], "\(path)")
    }
  }

  @Test(arguments: cases)
  func `nothing on a page can run, load or restyle but its own script`(_ site: Case) {
    for (path, page) in site.pages {
      let scripts = page.all("script")
      #expect(scripts.count == (path == "index.html" ? 0 : 1), "\(path)")
      for element in page.elements {
        #expect(element.name != "img", "\(path)")
        for key in element.attributes.keys {
          #expect(key != "style" && key != "src" && !key.hasPrefix("on"), "\(path): \(key)")
        }
        if let address = element.attributes["href"] {
          #expect(!address.lowercased().hasPrefix("javascript:"), "\(path)")
          #expect(
            !address.lowercased().hasPrefix("data:") || element.attributes["download"] != nil,
            "\(path)")
        }
      }
    }
  }

  @Test(arguments: cases)
  func `the policy comes first and names the digest of the page's own sheet`(_ site: Case) throws {
    for (path, page) in site.pages {
      let metas = page.all("meta")
      let style = try #require(page.all("style").first, "\(path)")
      let digest = ContentDigest(of: style.text).base64
      let policy = metas.first { $0.attributes["http-equiv"] == "Content-Security-Policy" }
      #expect(
        policy?.attributes["content"]?.contains("style-src 'sha256-\(digest)'") == true, "\(path)")
      #expect(policy?.attributes["content"]?.hasPrefix("default-src 'none';") == true, "\(path)")
      #expect(metas[1].attributes["http-equiv"] != nil, "\(path): after the character set")
      #expect(style.text.utf8.count <= 20 * 1_024)
      let script = page.all("script").first.map { ContentDigest(of: $0.text).base64 }
      let allowed = script.map { "script-src 'sha256-\($0)' 'self';" }
      #expect(
        policy?.attributes["content"]?.contains(allowed ?? "default-src 'none'") == true, "\(path)")
    }
  }

  @Test(arguments: cases)
  func `a table of a page alone is saved from the page, row for row`(_ site: Case) throws {
    var count = 0
    for (path, page) in site.pages {
      var table: Int?
      for (index, element) in page.elements.enumerated() {
        if element.name == "table" { table = index }
        guard let name = element.attributes["download"] else { continue }
        let address = try #require(element.attributes["href"])
        let start = "data:text/csv;charset=utf-8,"
        #expect(address.hasPrefix(start), "\(path)")
        #expect(
          name.utf8.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E
          }, "\(path): \(name)")
        #expect(
          address.dropFirst(start.count).utf8.allSatisfy {
            (0x2C...0x39).contains($0) || $0 == 0x3B || (0x41...0x5A).contains($0)
              || (0x61...0x7A).contains($0)
              || $0 == 0x25 || $0 == 0x5F
          }, "\(path)")
        let text = try #require(address.dropFirst(start.count).removingPercentEncoding, "\(path)")
        let rows = readCSV(Array(text.utf8))
        let shown = page.elements.enumerated().filter { place, row in
          row.name == "tr" && row.parent.flatMap { page.elements[$0].parent } == table
        }.map(\.offset)
        #expect(rows.count == shown.count, "\(path): \(name)")
        for (row, place) in zip(rows, shown) {
          #expect(row.count == page.elements.count { $0.parent == place && $0.name.first == "t" })
        }
        count += 1
      }
    }
    #expect(count > 0)
  }

  @Test func `hostile names are shown as text, with what cannot be seen made visible`() throws {
    let files = Site(content: SiteFixture.content(mark: Self.hostile)).files()
    let bytes = try #require(files.first { $0.path == "en/partnership/board-0000.html" }).bytes
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&#39; onload=&#39;y"))
    #expect(text.contains("[U+202E][U+200B] &amp; &amp;lt; ]]&gt; --&gt; &lt;/title&gt;"))
    for file in files {
      #expect(!file.bytes.contains(0), "\(file.path)")
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(!text.unicodeScalars.contains("\u{202E}"), "\(file.path)")
      #expect(
        text.split(separator: "<script", omittingEmptySubsequences: false).count - 1
          == (file.path.contains("/") ? 1 : 0), "\(file.path)")
    }
  }

  @Test(arguments: cases)
  func `each table has a caption, headed columns, row headings and full rows`(_ site: Case) {
    for (path, page) in site.pages {
      #expect(page.all("caption").count == page.all("table").count, "\(path)")
      for lengths in page.rowLengths {
        #expect(Set(lengths).count == 1, "\(path): \(lengths)")
      }
      for heading in page.all("th") { #expect(heading.attributes["scope"] != nil, "\(path)") }
      for region in page.elements where region.attributes["role"] == "region" {
        #expect(region.attributes["tabindex"] == "0", "\(path)")
      }
    }
  }

  @Test(arguments: cases)
  func `each heading, table and figure has an id and a visible link to itself`(_ site: Case) {
    for (path, page) in site.pages where path != "index.html" {
      let links = Set(page.all("a").compactMap { $0.attributes["href"] })
      for name in ["h1", "h2", "h3", "h4", "table", "figure"] {
        for element in page.all(name) {
          let id = element.attributes["id"] ?? ""
          #expect(links.contains("#" + id), "\(path): <\(name)> \(id) \(element.text.prefix(40))")
        }
      }
    }
  }

  @Test(arguments: cases)
  func `each picture has a name, a description and a message`(_ site: Case) {
    for (path, page) in site.pages {
      for (index, element) in page.elements.enumerated() where element.name == "svg" {
        #expect(element.attributes["role"] == "img", "\(path)")
        let labels = (element.attributes["aria-labelledby"] ?? "").split(separator: " ")
        #expect(labels.count == 2 && labels.allSatisfy { page.ids.contains(String($0)) }, "\(path)")
        let parts = page.elements.filter { $0.parent == index }.map(\.name)
        #expect(parts.starts(with: ["title", "desc"]), "\(path)")
        let figure = element.parent.map { page.elements[$0] }
        #expect(figure?.name == "figure", "\(path)")
        #expect(
          page.elements.contains { $0.parent == element.parent && $0.name == "figcaption" },
          "\(path)")
      }
    }
  }

  @Test(arguments: cases)
  func `a page keeps to its weight`(_ site: Case) {
    for (path, page) in site.pages {
      #expect((site.sizes[path] ?? .max) <= 150 * 1_024, "\(path)")
      #expect(page.depth <= 32, "\(path)")
      let isSubject = path.split(separator: "/").count == 3
      let limit = isSubject || path.hasSuffix("/index.html") ? 1_400 : 4_000
      #expect(page.elements.count <= limit, "\(path): \(page.elements.count)")
    }
  }

  @Test func `a name without Welsh form is marked as English on Welsh pages`() throws {
    let pages = Self.cases[0].pages
    let page = try #require(pages.first { $0.path == "cy/partnerships.html" }).page
    let english = page.elements.filter { $0.text == "Board 1" && $0.name == "span" }
    #expect(!english.isEmpty)
    #expect(english.allSatisfy { page.language(of: $0) == "en" })
    #expect(page.all("main").first?.text.contains("Board 1 (Saesneg yn unig)") == true)
    let welsh = page.elements.filter { $0.text == "Bwrdd 0" }
    #expect(!welsh.isEmpty && welsh.allSatisfy { page.language(of: $0) == "cy" })
  }

  @Test func `what the catalogue has in English only is never read out as Welsh`() throws {
    let english = ["An Act", "Summary", "Meet less", "because", "Clerk"]
    var seen = Set<String>()
    for (path, page) in Self.cases[0].pages where path.hasPrefix("cy/") {
      // What stands in an element marked as English, by the elements around it.
      var marked: [Int: String] = [:]
      for element in page.elements where element.attributes["lang"] == "en" {
        var place = element.parent
        while let around = place {
          marked[around, default: ""] += element.text
          place = page.elements[around].parent
        }
      }
      for (place, element) in page.elements.enumerated()
      where ["li", "td", "th", "dd", "p"].contains(element.name) {
        for text in english where element.text.contains(text) {
          seen.insert(text)
          #expect(
            page.language(of: element) == "en" || marked[place]?.contains(text) == true,
            "\(path): \(element.text)")
        }
      }
    }
    #expect(seen == Set(english))
  }

  @Test func `a name longer than any real one is whole on its own page and cut on others`() throws {
    let long = " " + String(repeating: "ŵ", count: 3_000)
    let files = Site(content: SiteFixture.content(mark: long)).files()
    func longest(_ path: String) throws -> Int {
      let file = try #require(files.first { $0.path == path })
      return CheckedPage(file.bytes).all("a").flatMap { $0.text.split { $0 != "ŵ" } }
        .map(\.count).max() ?? 0
    }
    for path in ["en/partnerships.html", "cy/changes.html", "en/overlap.html"] {
      #expect((300...400).contains(try longest(path)), "\(path)")
    }
    let own = try #require(files.first { $0.path.hasPrefix("en/partnership/") })
    let heading = CheckedPage(own.bytes).all("h1").first?.text ?? ""
    #expect(heading.contains(long))
  }

  @Test func `a long list is cut into pages that link each other`() {
    let paths = Self.cases[3].pages.map(\.path)
    #expect(paths.contains("en/partnerships-2.html") && paths.contains("cy/partnerships-2.html"))
    #expect(!paths.contains("en/partnerships-3.html"))
  }

  @Test func `names in what changed keep their language, and what is gone its title`() throws {
    let pages = Self.cases[0].pages
    let page = try #require(pages.first { $0.path == "cy/changes.html" }).page
    for (name, sentence) in [
      ("Former board", "Daeth Former board (Saesneg yn unig) i ben"),
      ("Former board", "Bwrdd a rennir: Former board (Saesneg yn unig)"),
    ] {
      let spans = page.elements.filter { $0.text == name && $0.name == "span" }
      #expect(!spans.isEmpty && spans.allSatisfy { page.language(of: $0) == "en" }, "\(name)")
      #expect(page.all("main").first?.text.contains(sentence) == true, "\(sentence)")
    }
    let links = page.all("a").filter { $0.attributes["href"] == "finding/gone.html" }
    #expect(!links.isEmpty && links.allSatisfy { $0.text.hasPrefix("Bwrdd a rennir") })
    let gone = try #require(pages.first { $0.path == "en/finding/gone.html" }).page
    #expect(gone.mainText.contains("Shared table: Former board. Not found since run"))
    #expect(gone.all("code").map(\.text) == ["gone"])
  }

  @Test func `the whole of a list of several pages lies beside it, as its pages have it`() throws {
    let files = Site(content: SiteFixture.content(partnershipCount: 120)).files()
    for language in Language.allCases.map(\.rawValue) {
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

  @Test(arguments: Language.allCases)
  func `what was tried has a page each, before and after, and the proposal its bound`(
    _ language: Language
  ) throws {
    let pages = Self.cases[0].pages.filter { $0.path.hasPrefix(language.rawValue + "/") }
    let paths = pages.map(\.path)
    #expect(paths.contains(language.rawValue + "/scenario/one.html"))
    #expect(paths.contains(language.rawValue + "/scenario/two.html"))
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

  @Test(arguments: Language.allCases)
  func `every finding answers the review's four questions`(_ language: Language) {
    let questions =
      language == .english
      ? [
        "Is there duplication?", "Does the purpose still hold?", "Who can change it?",
        "What would we lose?",
      ]
      : [
        "A oes dyblygu?", "A yw'r diben yn dal yn berthnasol?", "Pwy all ei newid?",
        "Beth fyddem yn ei golli?",
      ]
    for (path, page) in Self.cases[0].pages
    where path.hasPrefix(language.rawValue + "/finding/") && page.ids.contains("why") {
      for question in questions { #expect(page.mainText.contains(question), "\(path)") }
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
}

extension CheckedPage {
  /// What a reader reads below the menu.
  fileprivate var mainText: String { all("main").first?.text ?? "" }
}
