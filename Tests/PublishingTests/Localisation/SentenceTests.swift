import LandscapeModel
import Publishing
import Rationalisation
import TestSupport
import Testing
import Wording

struct SentenceTests {
  @Test func `a footprint of many areas is named by the first five`() {
    let areas = (0..<8).map { Area(code: "W\($0)", name: LocalisedText(english: "A\($0)")) }
    let landscape = Landscape(
      areas: areas, organisations: [], kinds: [Kind(id: "k", name: LocalisedText(english: "K"))],
      partnerships: [
        Partnership(
          id: "p", name: LocalisedText(english: "P"), kind: 0, areas: Array(0..<8))
      ], memberships: [])
    let name = landscape.name(ofFootprint: 0)
    #expect(name == LocalisedText(english: "A0, A1, A2, A3, A4, 3 more"))
  }

  @Test func `a sentence is plain text in either language`() throws {
    let content = SiteFixture.content()
    let twins = try #require(content.findings.all.first { $0.rule == RegionalTwinsRule.rule })
    let wording = FindingWording(content)
    #expect(
      wording.title(of: twins).plain(in: .english)
        == "The area of Anglesey has 2 bodies of one kind (Board) where another kind has one")
    #expect(
      wording.title(of: twins).plain(in: .welsh)
        == "Mae 2 gorff o un math (Bwrdd) mewn ardal lle mae gan fath arall un corff: Ynys Môn")
  }

  @Test(arguments: [
    (true, "The lines of south cross those of other bodies at middle"),
    (false, "Misaligned footprint: middle"),
  ])
  func `a footprint without a name of its own is not listed in a title`(
    isNamed: Bool, title: String
  ) throws {
    var world = LandscapeBuilder()
    world.area("left", people: 170)
    world.area("middle", people: 30)
    world.area("right", people: 70)
    world.area("nation", parts: ["left", "middle", "right"])
    if isNamed { world.area("south", parts: ["middle", "right"]) }
    for (id, areas) in [
      ("care", ["left", "middle"]), ("drugs", ["left", "middle"]), ("health", ["middle", "right"]),
    ] {
      world.partnership(id, kind: id, areas: areas, members: [.init("of-" + id)])
    }
    let content = builtContent(of: world)
    let finding = try #require(
      content.findings.all.first { $0.rule == MisalignedFootprintRule.rule })
    #expect(FindingWording(content).title(of: finding).plain(in: .english) == title)
  }

  @Test(arguments: Rule.allCases)
  func `every rule has a name, a condition and symbols in both languages`(rule: Rule) {
    let settings = Settings()
    for phrase in [
      Phrase.name(of: rule), Phrase.condition(of: rule, settings: settings),
    ] {
      #expect(
        !phrase.english.isEmpty && !phrase[.welsh].isEmpty && phrase.english != phrase[.welsh])
    }
    #expect(!Phrase.symbols(of: rule, settings: settings).english.isEmpty)
  }

  @Test func `the condition shows the settings in force`() {
    var settings = Settings()
    settings.merge.area = 0.77
    #expect(
      Phrase.condition(of: MergeCandidateRule.rule, settings: settings)[.welsh].contains("0.77"))
    #expect(
      Phrase.symbols(of: MergeCandidateRule.rule, settings: settings).english.contains("0.77"))
  }

  @Test func `a code that is not known is spelled out in English only`() {
    let words = JurisdictionWords(.neutral)
    #expect(
      words.organisationKind("local_authority")
        == LocalisedText(english: "Local authority", welsh: "Awdurdod lleol"))
    #expect(words.organisationKind("odd_one") == LocalisedText(english: "Odd one"))
    #expect(words.areaKind("") == LocalisedText(english: ""))
  }
}
