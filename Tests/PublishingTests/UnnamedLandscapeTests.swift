import LandscapeModel
import Publishing
import Rationalisation
import TestSupport
import Testing
import Wording

/// What stands where the name of a landscape would when it has none: three regions and no whole.
struct UnnamedLandscapeTests {
  private func world(asOf: String) -> LandscapeBuilder {
    var world = LandscapeBuilder(asOf: asOf)
    for place in ["east", "north", "west"] {
      world.area(place)
      world.partnership(place + "-board", kind: "board", areas: [place], members: ["council"])
    }
    return world
  }

  @Test func `pages are of the partnership landscape, and captions have the date alone`() throws {
    let content = builtContent(of: world(asOf: "2023-06-30"))
    #expect(Phrase.placeAndDate(of: content.landscape)(.english) == "30 June 2023")
    let files = Site(content: content).files()
    func text(_ path: String) throws -> String {
      String(decoding: try #require(files.first { $0.path == path }).bytes, as: UTF8.self)
    }
    let english = try text("en/index.html")
    #expect(english.contains("Summary · Partnership landscape, 30 June 2023</title>"))
    #expect(english.contains("Partnership landscape, 30 June 2023 · Run"))
    #expect(try text("cy/index.html").contains("Y dirwedd partneriaeth, 30 Mehefin 2023"))
    #expect(try text("index.html").contains("Partnership landscape</span>, 30 June 2023"))
    for file in files where file.path.hasSuffix(".html") && file.path != "index.html" {
      let page = String(decoding: file.bytes, as: UTF8.self)
      for gap in [" , ", ">, 30", "(, "] { #expect(!page.contains(gap), "\(file.path)") }
    }
  }

  @Test func `without a date either they are undated`() {
    let landscape = world(asOf: "").landscape()
    #expect(Phrase.placeAndDate(of: landscape)(.english) == "undated")
    #expect(Phrase.nameAndDate(of: landscape)(.english) == "Partnership landscape")
  }
}
