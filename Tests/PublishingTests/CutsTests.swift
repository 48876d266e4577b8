import LandscapeModel
import Publishing
import Rationalisation
import TestSupport
import Testing

/// Nothing is cut without saying how much, and where all of it is.
struct CutsTests {
  /// 40 areas with a board each; the first overlaps the others.
  private static func wide() -> ReportContent {
    var world = LandscapeBuilder()
    for number in 10..<50 {
      world.area("a\(number)")
      world.partnership("b\(number)", areas: ["a\(number)"], members: ["police"]) {
        $0.established = PartialDate("2022-05-01")
      }
    }
    return builtContent(of: world)
  }

  @Test(arguments: [
    ("en/index.html", "The table has 30 of 40 areas; all are in tables/coverage.en.csv."),
    ("cy/index.html", "Mae 30 o'r 40 o ardaloedd yn y tabl; mae pob un yn tables/coverage.cy.csv."),
    ("en/partnership/b10.html", "The 12 partnerships it overlaps most, of 39"),
    ("cy/partnership/b10.html", "y mae'n gorgyffwrdd fwyaf â hwy, yn ôl aelodau a rennir: 12 o 39"),
  ])
  func `a page says how many it leaves out and where they are`(path: String, sentence: String) {
    #expect(Self.wide().mainText(of: path).contains(sentence))
  }

  @Test func `a coverage table of wider areas says what it has in place of the smallest`() {
    var world = LandscapeBuilder()
    for region in 1...4 {
      let parts = (10..<20).map { "a\(region)\($0)" }
      for part in parts { world.area(part, kind: "district") }
      world.area("r\(region)", parts: parts, kind: "region")
      world.partnership("b\(region)", areas: [parts[0]], members: [.init("o\(region)")])
    }
    let text = builtContent(of: world).mainText(of: "en/index.html")
    #expect(
      text.contains(
        "In place of the smallest areas (40) the table has wider ones of the kind “Region” (4)"))
  }

  @Test func `a small landscape is shown whole`() {
    var world = LandscapeBuilder()
    world.partnership("b1", areas: ["a1"], members: ["o1"])
    world.partnership("b2", areas: ["a2"], members: ["o1"])
    let content = builtContent(of: world)
    for path in ["en/organisations.html", "en/overlap.html", "en/partnership/b1.html"] {
      #expect(!content.mainText(of: path).contains("more not shown"), "\(path)")
    }
    #expect(!content.mainText(of: "en/index.html").contains("table has"))
  }

  @Test func `whatever a page of a large site leaves out, it says where it is`() {
    let (english, welsh) = (
      /[0-9,]+ more not shown here(; all are )?/,
      /Heb eu dangos yma: [0-9,]+ arall(; mae pob un )?/
    )
    var found: [String: Int] = [:]
    for content in [Self.wide(), SiteFixture.content(partnershipCount: 1_500)] {
      for file in Site(content: content).files() where file.path.hasSuffix(".html") {
        let language = String(file.path.prefix(2))
        let text = String(decoding: file.bytes, as: UTF8.self)
        let cuts = text.matches(of: language == "cy" ? welsh : english)
        found[language, default: 0] += cuts.count
        #expect(cuts.allSatisfy { $0.1 != nil }, "\(file.path)")
      }
    }
    #expect(found["en", default: 0] > 0 && found["cy", default: 0] > 0)
  }

  @Test func `a paper says how many points it leaves out`() {
    let text = String(
      decoding: written(
        paper(PaperRequest(form: .annualReport, year: 2022), content: Self.wide()),
        format: .markdown, language: .english), as: UTF8.self)
    #expect(text.contains("and 30 more, all in tables/landscape.en.csv"))
  }
}
