import LandscapeModel
import Testing

@testable import Wording

/// Languages as data: what is known of any, and what a language does that lacks texts.
@Suite struct LanguageTests {
  private static let gaelic = Language(canonicalTag: "gd")

  @Test(arguments: [
    ("en", "en"), ("CY", "cy"), ("zh-hant", "zh-Hant"), ("pt-br", "pt-BR"), ("sco", "sco"),
    ("sr-latn-rs", "sr-Latn-RS"), ("eng", "en"),
    ("en-GB", "en"), ("CY-gb", "cy"), ("gd-GB", "gd"),
  ])
  func `a tag is put into its canonical form`(written: String, tag: String) {
    #expect(Language(tag: written)?.tag == tag)
  }

  @Test(arguments: ["", "e", "xx", "english", "en_GB", "en-", "und", "cy\0", "Cymraeg", "-", "12"])
  func `what is no tag is none`(written: String) {
    #expect(Language(tag: written) == nil)
  }

  @Test func `CLDR names languages and knows which way they are written`() {
    #expect(Language.welsh.name(in: .english) == "Welsh")
    #expect(Language.english.name(in: .welsh) == "Saesneg")
    #expect(Language.welsh.name(in: .welsh) == "Cymraeg")
    #expect(Self.gaelic.name(in: Self.gaelic) == "Gàidhlig")
    #expect(Language(canonicalTag: "ar").isRightToLeft)
    #expect(!Language.welsh.isRightToLeft && !Self.gaelic.isRightToLeft)
  }

  /// Reports write numbers in one way.
  @Test(arguments: Language.ofTexts)
  func `texts are in languages that write numbers as reports do`(language: Language) {
    #expect(language.writesNumbersAsEnglish)
  }

  @Test func `a language that writes numbers in another way is known to`() {
    #expect(!Language(canonicalTag: "nl").writesNumbersAsEnglish)
    #expect(!Language(canonicalTag: "fr").writesNumbersAsEnglish)
  }

  @Test func `Welsh has every text, and Gaelic is begun`() {
    #expect(Language.ofTexts.map(\.tag) == ["en", "cy", "gd"])
    #expect(Language.welsh.hasAllTexts && !Self.gaelic.hasAllTexts && Self.gaelic.hasTexts)
    #expect(TextStates.written["cy"] == TextStates.count)
    #expect(Language(canonicalTag: "ar").ofInterface == .english)
    #expect(Self.gaelic.ofInterface == Self.gaelic)
  }

  @Test func `a text that a language lacks is told in English as a whole, and says so`() {
    #expect(Phrase.findings.form(in: Self.gaelic) == ("Toraidhean", Self.gaelic))
    let lacking = Phrase.roundsToZero
    #expect(lacking.form(in: Self.gaelic) == ("rounds to 0", .english))
    // A part that is not there takes the whole with it.
    let members = CountedNoun.members(3)
    #expect(members.form(in: Self.gaelic) == ("3 buill", Self.gaelic))
    let joined = Phrase.joined([.findings, members], by: ": ")
    #expect(joined.form(in: Self.gaelic) == ("Toraidhean: 3 buill", Self.gaelic))
    let broken = Phrase.joined([.findings, lacking], by: ": ")
    #expect(broken.form(in: Self.gaelic) == ("Findings: rounds to 0", .english))
    #expect(
      Words.linkTo(heading: lacking).form(in: Self.gaelic)
        == ("Link to: rounds to 0", .english))
    #expect(Phrase { _ in "x" }.form(in: Self.gaelic) == ("x", .english))
    #expect(Phrase(verbatim: "7").form(in: Self.gaelic) == ("7", Self.gaelic))
    #expect(Phrase(verbatim: "7").localised[.welsh] == "7")
  }

  /// The categories are CLDR's: 1 and 11, 2 and 12, 3 to 10 and 13 to 19, all others.
  @Test(arguments: [
    (0, "0 ball"), (1, "1 bhall"), (2, "2 bhall"), (3, "3 buill"), (10, "10 buill"),
    (11, "11 bhall"), (12, "12 bhall"), (13, "13 buill"), (19, "19 buill"), (20, "20 ball"),
    (21, "21 ball"), (100, "100 ball"), (1_171, "1,171 ball"),
  ])
  func `a Gaelic noun takes the form of its number`(count: Int, text: String) {
    #expect(CountedNoun.members(count)(Self.gaelic) == text)
  }

  @Test func `a list is in the order of its own alphabet in any language`() {
    func sorted(_ names: [String], _ tag: String) -> [String] {
      Alphabet.order(names, in: Language(canonicalTag: tag), by: { $0 }, id: { $0 })
        .map { names[$0] }
    }
    #expect(
      sorted(["Zürich", "Ängelholm", "Örebro", "Åre"], "sv") == [
        "Zürich", "Åre", "Ängelholm", "Örebro",
      ])
    #expect(sorted(["Zürich", "Ängelholm", "Örebro"], "de") == ["Ängelholm", "Örebro", "Zürich"])
    #expect(sorted(["Llan", "Lwyn"], "cy") == ["Lwyn", "Llan"])
  }
}
