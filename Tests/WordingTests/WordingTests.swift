import LandscapeModel
import Publishing
import Rationalisation
import TestSupport
import Testing
import Wording

struct WordingTests {
  @Test(arguments: [
    (0, "0"), (7, "7"), (999, "999"), (1_000, "1,000"), (1_234, "1,234"),
    (3_107_494, "3,107,494"), (-1_234, "−1,234"), (Int.min, "−9,223,372,036,854,775,808"),
  ])
  func `whole numbers are grouped by three`(value: Int, text: String) {
    #expect(Numerals.grouped(value) == text)
  }

  @Test(arguments: [
    (0.525, 2, "0.53"), (0.285, 2, "0.29"), (1, 2, "1.00"), (0.004, 2, "0.00"),
    (-0.004, 2, "0.00"), (-1.5, 0, "−2"), (12_345.67, 1, "12,345.7"), (0.999, 2, "1.00"),
    (.nan, 2, "[x]"), (.infinity, 1, "[x]"), (1e300, 2, "[x]"),
  ])
  func `numbers with decimals round halves away from zero`(
    value: Double, places: Int, text: String
  ) {
    #expect(Numerals.fixed(value, places: places) == text)
  }

  @Test func `percentages are whole and amounts drop an empty decimal`() {
    #expect(Numerals.percent(0.429) == "43%")
    #expect(Numerals.amount(4) == "4")
    #expect(Numerals.amount(4.5) == "4.5")
  }

  @Test(arguments: [
    ("2026-11-21", "21 November 2026", "21 Tachwedd 2026"),
    ("2026-11", "November 2026", "Tachwedd 2026"), ("2026", "2026", "2026"),
    ("2023-06-30", "30 June 2023", "30 Mehefin 2023"),
    ("2024-02-01", "1 February 2024", "1 Chwefror 2024"),
  ])
  func `dates are as precise as they are`(date: String, english: String, welsh: String) throws {
    let date = try #require(PartialDate(date))
    #expect(DateWording.text(date, in: .english) == english)
    #expect(DateWording.text(date, in: .welsh) == welsh)
  }

  @Test func `a Welsh noun after a figure is singular`() {
    #expect(CountedNoun.members(7) == Phrase("7 members", "7 aelod"))
    #expect(CountedNoun.members(1) == Phrase("1 member", "1 aelod"))
    #expect(CountedNoun.meetingDays.amount(1_234.5).welsh == "1,234.5 diwrnod cyfarfod")
  }

  private static func sorted(_ names: [String], _ language: Language) -> [String] {
    Alphabet.order(names, in: language, by: { $0 }, id: { $0 }).map { names[$0] }
  }

  @Test func `Welsh lists follow the Welsh alphabet`() {
    #expect(
      Self.sorted(["Llandudno", "Lwynypia", "Lampeter"], .welsh)
        == ["Lampeter", "Lwynypia", "Llandudno"])
    #expect(
      Self.sorted(["Chwilog", "Cwm", "Dyfed", "Ddu", "Caer", "Bala"], .welsh)
        == ["Bala", "Caer", "Cwm", "Chwilog", "Dyfed", "Ddu"])
    // ng is a letter after g, but not where n and g meet in a name.
    #expect(
      Self.sorted(["Hafren", "Ngwynedd", "Gŵyr", "Gwent"], .welsh)
        == ["Gwent", "Gŵyr", "Ngwynedd", "Hafren"])
    #expect(Self.sorted(["Bannau", "Bangor", "Banw"], .welsh) == ["Bangor", "Bannau", "Banw"])
    #expect(
      Self.sorted(["Llanelli", "Llangefni", "Llandudno"], .welsh)
        == ["Llandudno", "Llanelli", "Llangefni"])
    #expect(
      Self.sorted(["Rhyl", "Ruabon", "Sir", "Thaf", "Tywi"], .welsh)
        == ["Ruabon", "Rhyl", "Sir", "Tywi", "Thaf"])
  }

  @Test func `English lists follow letters, whatever case and accents`() {
    #expect(
      Self.sorted(["ateb", "Âr", "Arfon", "Zoo", "a b"], .english)
        == ["a b", "Âr", "Arfon", "ateb", "Zoo"])
    #expect(
      Self.sorted(["Llandudno", "Lwynypia", "Lampeter"], .english)
        == ["Lampeter", "Llandudno", "Lwynypia"])
  }

  @Test func `names that differ in accents alone are ordered by id`() {
    let items = [("b", "Ŵy"), ("a", "Wy")]
    let order = Alphabet.order(items, in: .welsh, by: { $0.1 }, id: { $0.0 })
    #expect(order == [1, 0])
  }

  @Test func `a footprint of many areas is named by the first five`() {
    let areas = (0..<8).map { Area(code: "W\($0)", name: BilingualText(english: "A\($0)")) }
    let landscape = Landscape(
      areas: areas, organisations: [], kinds: [Kind(id: "k", name: BilingualText(english: "K"))],
      partnerships: [
        Partnership(
          id: "p", name: BilingualText(english: "P"), kind: 0, areas: Array(0..<8))
      ], memberships: [])
    let name = landscape.name(ofFootprint: 0)
    #expect(name == BilingualText(english: "A0, A1, A2, A3, A4, 3 more"))
  }

  @Test func `a sentence is plain text in either language`() throws {
    let content = SiteFixture.content()
    let twins = try #require(content.findings.all.first { $0.rule == RegionalTwinsRule.rule })
    let wording = FindingWording(content)
    #expect(
      wording.title(of: twins).plain(in: .english)
        == "Board: 2 bodies where other kinds have one – area: Anglesey")
    #expect(
      wording.title(of: twins).plain(in: .welsh)
        == "Bwrdd: 2 corff lle mae gan fathau eraill un – ardal: Ynys Môn")
  }

  @Test(arguments: Rule.allCases)
  func `every rule has a name, a condition and symbols in both languages`(rule: Rule) {
    let settings = Settings()
    for phrase in [
      Phrase.name(of: rule), Phrase.condition(of: rule, settings: settings),
    ] {
      #expect(!phrase.english.isEmpty && !phrase.welsh.isEmpty && phrase.english != phrase.welsh)
    }
    #expect(!Phrase.symbols(of: rule, settings: settings).english.isEmpty)
  }

  @Test func `the condition shows the settings in force`() {
    var settings = Settings()
    settings.merge.area = 0.77
    #expect(
      Phrase.condition(of: MergeCandidateRule.rule, settings: settings).welsh.contains("0.77"))
    #expect(
      Phrase.symbols(of: MergeCandidateRule.rule, settings: settings).english.contains("0.77"))
  }

  @Test func `a code that is not known is spelled out in English only`() {
    #expect(
      KnownCode.organisationKind("local_authority")
        == BilingualText(english: "Local authority", welsh: "Awdurdod lleol"))
    #expect(KnownCode.organisationKind("odd_one") == BilingualText(english: "Odd one"))
    #expect(KnownCode.areaKind("") == BilingualText(english: ""))
  }
}
