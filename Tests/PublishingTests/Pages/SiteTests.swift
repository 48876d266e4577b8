import Foundation
import LandscapeModel
import Publishing
import Rationalisation
import Review
import TestSupport
import Testing
import Wording

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
  func `script and style sheet are whole: every name in their files was filled in`(_ site: Case) {
    for (path, page) in site.pages {
      for style in page.all("style") {
        #expect(!style.text.contains("var("), "\(path)")
        #expect(style.text.contains("svg .h\(Colour.heat.count - 1){fill:#"), "\(path)")
      }
      for script in page.all("script") {
        #expect(!script.text.contains("given("), "\(path)")
        #expect(script.text.hasPrefix("(function(){'use strict';\nvar doc="), "\(path)")
        let isExplorer = path.hasSuffix("explorer.html")
        #expect(
          script.text.hasSuffix(isExplorer ? "})();\n})();\n" : "copyable(doc);\n})();\n"),
          "\(path)")
      }
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
  func `links to headings stand beside them, and a region is not named by a caption`(_ site: Case) {
    for (path, page) in site.pages where path != "index.html" {
      for element in page.elements {
        if element.name == "a", element.attributes["class"] == "anchor",
          let parent = element.parent
        {
          #expect(!["h1", "h2", "h3", "h4"].contains(page.elements[parent].name), "\(path)")
        }
        guard element.attributes["role"] == "region" else { continue }
        let named = page.elements.first {
          $0.attributes["id"] == element.attributes["aria-labelledby"]
        }
        #expect(["strong", "title"].contains(named?.name ?? ""), "\(path)")
      }
    }
  }

  @Test(arguments: cases)
  func `each sheet of paper says what report it is of, in the page's language, and its number`(
    _ site: Case
  ) throws {
    for (path, page) in site.pages {
      let style = try #require(page.all("style").first).text
      #expect(style.contains("counter(page) \" / \" counter(pages)"), "\(path)")
      let foot = try #require(style.firstMatch(of: /@bottom-left\{content:"([^"]*)"/)).output.1
      #expect(foot.contains("0123456789ab"), "\(path)")
      #expect(
        foot.hasPrefix(path.hasPrefix("cy/") ? "Y dirwedd partneriaeth" : "Partnership landscape"),
        "\(path)")
      #expect(!foot.contains("<") && !foot.contains("}"), "\(path)")
      // Buttons in headings would keep Chromium from repeating them.
      #expect(style.contains("th button{display:contents"), "\(path)")
    }
  }

  @Test(arguments: cases)
  func `each picture has a name, a description and a message`(_ site: Case) {
    for (path, page) in site.pages {
      func isInside(_ element: CheckedPage.Element, _ index: Int) -> Bool {
        guard let parent = element.parent else { return false }
        return parent == index || isInside(page.elements[parent], index)
      }
      for (index, element) in page.elements.enumerated() where element.name == "svg" {
        // What an image holds is not told of: a picture with links is none.
        let hasLinks = page.elements.contains { $0.name == "a" && isInside($0, index) }
        #expect(element.attributes["role"] == (hasLinks ? nil : "img"), "\(path)")
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
    // Once a page, not beside each name.
    let note = Phrase.englishTextsNote[.welsh]
    let notes = page.elements.filter { $0.name == "p" && $0.text == note }
    #expect(notes.count == 1)
    #expect(!page.mainText.contains(Phrase.englishOnly[.welsh]))
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
}

extension CheckedPage {
  /// What a reader reads below the menu.
  var mainText: String { all("main").first?.text ?? "" }
}
