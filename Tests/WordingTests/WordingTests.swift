import LandscapeModel
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

  @Test(arguments: [
    ("2023-05-18", "on 18 May 2023", "ar 18 Mai 2023", "until 18 May 2023", "hyd at 18 Mai 2023"),
    ("2023-05", "in May 2023", "ym mis Mai 2023", "until May 2023", "hyd at fis Mai 2023"),
    ("2020", "in 2020", "yn 2020", "until 2020", "hyd at 2020"),
  ])
  func `a date in a sentence has the preposition that its precision takes`(
    date: String, english: String, welsh: String, englishEnd: String, welshEnd: String
  ) throws {
    let date = try #require(PartialDate(date))
    let (adverb, until) = (DateWording.adverb(date), DateWording.until(date))
    #expect([adverb(.english), adverb(.welsh)] == [english, welsh])
    #expect([until(.english), until(.welsh)] == [englishEnd, welshEnd])
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
}
