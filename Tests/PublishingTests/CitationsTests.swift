import LandscapeModel
import Testing
import Wording

@testable import Publishing

/// Sources in words: known ones by title, publisher, date and address, others by what they are.
struct CitationsTests {
  private static let address = "https://www.gov.wales/node/1"
  private static let citations = Citations(
    Landscape(
      areas: [], organisations: [], kinds: [], partnerships: [], memberships: [],
      sources: [
        SourceRecord(
          source: address, title: LocalisedText(english: "A statement", welsh: "Datganiad"),
          publisher: LocalisedText(english: "Welsh Government", welsh: "Llywodraeth Cymru"),
          published: PartialDate("2024-01-25")),
        SourceRecord(source: "Minutes; 2023", title: "Minutes", published: PartialDate("2023")),
        SourceRecord(source: "Memo", publisher: "Council"),
        SourceRecord(source: "https://council.example/x", publisher: "Council"),
      ]))

  @Test(arguments: [
    (address, "A statement. Welsh Government, 25 January 2024. https://www.gov.wales/node/1"),
    ("Minutes; 2023", "Minutes. 2023"), ("Memo", "Memo. Council"),
    ("https://council.example/x", "Council. https://council.example/x"),
    (
      "https://www.example.org/a?b=1 (a note)",
      "example.org. https://www.example.org/a?b=1 (a note)"
    ),
    ("A letter", "A letter"),
    (
      "general knowledge (existence; name not verified); number from memory",
      "[not verified] (existence; name not verified); number [not verified]"
    ),
    (
      "\(address); general knowledge",
      "A statement. Welsh Government, 25 January 2024. \(address); [not verified]"
    ),
  ])
  func `whole, as a list of sources has it`(cell: String, text: String) {
    #expect(Self.citations.whole(cell).plain(in: .english) == text)
  }

  @Test(arguments: [
    (address, "A statement"), ("https://council.example/x", "Council"),
    ("https://www.example.org/a?b=1, https://b.example.", "example.org, b.example."),
    ("carried over; \(address) (2015)", "carried over; A statement (2015)"),
    ("(see https://www.example.org/a)", "(see example.org)"),
    ("https://example.org/a_(b)", "example.org"), ("javascript:alert(1)", "javascript:alert(1)"),
  ])
  func `short, as a line has it`(cell: String, text: String) {
    #expect(Self.citations.short(cell).plain(in: .english) == text)
  }

  @Test func `Welsh has its own title, publisher and date`() {
    #expect(
      Self.citations.whole(Self.address).plain(in: .welsh)
        == "Datganiad. Llywodraeth Cymru, 25 Ionawr 2024. https://www.gov.wales/node/1")
    #expect(Self.citations.short("general knowledge").plain(in: .welsh) == "[heb ei ddilysu]")
  }

  @Test func `a source has one number, and what is not verified is explained once`() {
    var cited = CitedSources(Self.citations)
    let marks = ["A", "general knowledge", "A", "", "from memory"].map {
      cited.mark($0).plain(in: .english)
    }
    #expect(marks == [" [1]", " [2]", " [1]", "", " [3]"])
    #expect(cited.cells == ["A", "general knowledge", "from memory"])
    #expect(cited.blocks.count == 2)
    #expect(CitedSources(Self.citations).blocks.isEmpty)
  }
}
