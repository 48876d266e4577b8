import LandscapeModel
import Publishing
import Rationalisation
import TestSupport
import Testing

/// A scenario's page and texts, read back, also where names are hostile.
struct ScenarioReportTests {
  private func report(mark: String) throws -> ScenarioReport {
    try SiteFixture.scenario(on: SiteFixture.content(mark: mark))
  }

  @Test(arguments: ["", SiteTests.hostile], [Language.english, .welsh])
  func `the page is well formed and runs nothing`(_ mark: String, _ language: Language) throws {
    let page = CheckedPage(try report(mark: mark).page(in: language))
    #expect(page.problems == [])
    #expect(page.headingLevels.first == 1)
    #expect(page.headingLevels.count { $0 == 1 } == 1)
    #expect(Set(page.ids).count == page.ids.count)
    #expect(page.all("main").count == 1)
    #expect(page.all("script").isEmpty)
    #expect(page.all("html").first?.attributes["lang"] == language.tag)
    for link in page.all("a") { #expect(link.attributes["href"] == "#main") }
  }

  @Test(arguments: [Language.english, .welsh])
  func `nothing in a name acts on a terminal or makes markup in Markdown`(
    _ language: Language
  ) throws {
    let hostile = try report(mark: "\u{1B}[31m\u{202E}\n# <b>")
    let text = hostile.text(in: language)
    #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
    #expect(!text.split(separator: "\n").contains { $0.hasPrefix("#") })
    let markdown = hostile.markdown(in: language)
    #expect(!markdown.contains("\u{1B}") && !markdown.contains(" <b>"))
    let headings = markdown.split(separator: "\n").filter { $0.hasPrefix("# ") }
    #expect(headings.count == 1)
  }

  @Test func `the two languages say different words`() throws {
    let report = try report(mark: "")
    let (english, welsh) = (report.text(in: .english), report.text(in: .welsh))
    #expect(english != welsh)
    #expect(english.contains("Partnerships") && welsh.contains("Partneriaethau"))
  }
}
