import Foundation
import LandscapeModel
import Publishing
import Testing
import Wording

/// Pages in languages that the program has some words of, or none.
@Suite struct OtherLanguageSiteTests {
  private static func pages(_ tags: String...) -> [String: String] {
    var settings = Settings()
    settings.languages = tags.map(Language.init(canonicalTag:))
    let fixture = SiteFixture.content()
    var names = fixture.landscape.organisations
    names[0].name[Language(canonicalTag: "ar")] = "مجلس"
    names[0].name[Language(canonicalTag: "gd")] = "Comhairle"
    let landscape = fixture.landscape
    let content = ReportContent(
      run: fixture.run, settings: settings,
      landscape: Landscape(
        asOf: landscape.asOf, inputs: landscape.inputs, areas: landscape.areas,
        organisations: names, remits: landscape.remits, kinds: landscape.kinds,
        partnerships: landscape.partnerships, memberships: landscape.memberships,
        tiles: landscape.tiles),
      graph: fixture.graph, findings: fixture.findings, diagnostics: [], rejects: [])
    var pages: [String: String] = [:]
    for file in Site(content: content, tableSizes: [:]).files() {
      pages[file.path] = String(decoding: file.bytes, as: UTF8.self)
    }
    return pages
  }

  @Test func `a language that is begun has its words, and marks those that stand in English`()
    throws
  {
    let pages = Self.pages("en", "gd")
    let page = try #require(pages["gd/index.html"])
    #expect(page.contains("<html lang=\"gd\">") && page.contains("<title lang=\"en\">Summary"))
    #expect(page.contains(">Toraidhean<") && page.contains(">Com-pàirteachasan<"))
    // A text that Gaelic lacks.
    #expect(page.contains("<span lang=\"en\">" + Phrase.summaryHeading.english))
    #expect(!page.contains("lang=\"cy\"") && pages["cy/index.html"] == nil)
    let organisations = try #require(pages["gd/organisations.html"])
    #expect(organisations.contains(">Comhairle<"))
    let english = try #require(pages["en/index.html"])
    #expect(english.contains("hreflang=\"gd\"") && english.contains(">Gàidhlig<"))
    #expect(!english.contains("Toraidhean"))
    let statement = try #require(pages["gd/accessibility.html"])
    #expect(statement.contains("\(TextStates.written["gd"] ?? 0) are in it so far"))
  }

  @Test func `a language without words of ours has an English page with its names marked`() throws {
    let pages = Self.pages("en", "ar")
    let organisations = try #require(pages["ar/organisations.html"])
    #expect(organisations.contains("<html lang=\"en\">"))
    #expect(organisations.contains("<span lang=\"ar\" dir=\"rtl\">مجلس</span>"))
    #expect(organisations.contains(">Findings<"))
    #expect(!organisations.contains("<span lang=\"en\">"))
    // A picture's text has no direction of its own, and a title is in the language that it says.
    #expect(
      organisations.contains("<text") && !organisations.contains(/<(text|tspan|title)[^>]*dir=/))
    #expect(organisations.contains("<title lang=\"en\">Organisations"))
    let english = try #require(pages["en/organisations.html"])
    #expect(!english.contains("مجلس"))
    #expect(try #require(pages["index.html"]).contains("href=\"ar/index.html\""))
    let chooser = try #require(pages["index.html"])
    #expect(chooser.contains("العربية"))
  }
}
