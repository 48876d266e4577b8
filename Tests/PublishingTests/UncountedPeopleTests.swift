import LandscapeModel
import Publishing
import TestSupport
import Testing

/// Where nobody knows the people of any area, no figure is said to be people; and bodies of one name are told
/// apart in headlines.
struct UncountedPeopleTests {
  /// Ten boards of ten kinds with the same members in the same three areas and one remit in common.
  private static func content(
    population: Int?, boards: Int = 10, name: String? = nil
  ) -> ReportContent {
    var world = LandscapeBuilder()
    for area in ["a1", "a2", "a3"] { world.area(area, people: population) }
    for remit in 0..<boards { world.remit("r\(remit)") }
    for board in 0..<boards {
      world.kind("k\(board)")
      world.partnership(
        "b\(board)", kind: "k\(board)", areas: ["a1", "a2", "a3"], remits: ["r\(board)", "common"],
        members: ["o1", "o2", "o3", "o4", "o5", "o6"]
      ) { if let name { $0.name = LocalisedText(english: name) } }
    }
    return builtContent(of: world)
  }

  private static func text(_ content: ReportContent) throws -> String {
    let file = try #require(
      Site(content: content).files().first {
        $0.path.hasPrefix("en/finding/shared-table")
      })
    return CheckedPage(file.bytes).mainText
  }

  @Test func `areas are counted as areas`() throws {
    let text = try Self.text(Self.content(population: nil))
    #expect(text.contains("for the same 3 areas."), "\(text)")
    #expect(!text.contains("3 people"))
    let known = try Self.text(Self.content(population: 1_000))
    #expect(known.contains("for the same 3,000 people."), "\(known)")
  }

  @Test func `a headline of many bodies names the first and says how many more`() throws {
    #expect(try Self.text(Self.content(population: nil)).contains("and 5 more"))
    #expect(try !Self.text(Self.content(population: nil, boards: 8)).contains("and 3 more"))
  }

  @Test func `bodies of one name stand with their kinds`() throws {
    let text = try Self.text(Self.content(population: nil, boards: 3, name: "North"))
    #expect(text.contains("North (k0), North (k1) and North (k2) bring"), "\(text)")
  }
}
