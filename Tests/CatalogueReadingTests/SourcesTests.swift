import CatalogueReading
import LandscapeModel
import TestSupport
import Testing

/// What sources are called: rows of `sources.csv`.
struct SourcesTests {
  private static func read(_ rows: String...) throws -> SmallCatalogue.Outcome {
    var catalogue = SmallCatalogue()
    let heading = "source,title,publisher,published,title_cy,publisher_cy\n"
    catalogue.files["sources.csv"] = Array((heading + rows.joined(separator: "\n") + "\n").utf8)
    return try catalogue.read()
  }

  @Test func `rows stand in byte order of what is written elsewhere`() throws {
    let outcome = try Self.read(
      "\"Minutes, 2 March\",Minutes,Council,2023-03-02,Cofnodion,Cyngor",
      "https://example.org/a?b=1,,,2019,,")
    #expect(outcome.lines == [])
    let rows = try #require(outcome.catalogue?.landscape.sources)
    #expect(rows.map(\.source) == ["Minutes, 2 March", "https://example.org/a?b=1"])
    #expect(rows[0].title[.welsh] == "Cofnodion")
    #expect(rows[0].publisher[.welsh] == "Cyngor")
    #expect(rows.map(\.published) == [PartialDate("2023-03-02"), PartialDate("2019")])
  }

  @Test func `a source has one row, and an unreadable date is left empty`() throws {
    let outcome = try Self.read("Minutes,A,,,,", "Minutes,B,,,,", ",C,,,,", "Paper,D,,2023-99,,")
    #expect(
      outcome.lines == [
        "sources.csv:3:1: error: source 'Minutes' is taken by line 2; row rejected [duplicate-id]",
        "sources.csv:4:1: error: source is empty; row rejected [missing-value]",
        "sources.csv:5:10: warning: date '2023-99' is not a calendar date; left empty [invalid-date]",
      ])
    #expect(outcome.catalogue?.landscape.sources.map(\.title.english) == ["A", "D"])
    #expect(outcome.rejects.count == 2)
  }
}
