import LandscapeModel
import Publishing
import TestSupport
import Testing

/// What the page of an area says is expected there and missing.
struct AbsentKindsTests {
  private static let told = "expect these kinds in every area"

  private func page(_ area: String, of world: LandscapeBuilder) -> String {
    builtContent(of: world).mainText(of: "en/area/\(area).html")
  }

  /// The catalogue is of 30 June 2023.
  @Test(arguments: [("", "", true), ("2024-01-01", "", false), ("", "2020-12-31", false)])
  func `a kind is missed while it is in force`(from: String, to: String, isMissed: Bool) {
    var world = LandscapeBuilder()
    world.kind("forum", isExpected: true, from: from, to: to)
    world.partnership("board", areas: ["east"], members: ["o"])
    world.area("west")
    #expect(page("east", of: world).contains(Self.told) == isMissed)
  }

  @Test func `a kind is missed in the nation that expects it`() {
    var world = LandscapeBuilder()
    for nation in ["e", "w"] {
      world.area(nation, parts: [nation + "1", nation + "2"], nation: nation)
      world.partnership("\(nation)-board", areas: [nation + "1"], members: [.init(nation + "-o")])
    }
    world.kind("forum", isExpected: true, nation: "w")
    #expect(page("w1", of: world).contains(Self.told))
    #expect(!page("e1", of: world).contains(Self.told))
  }
}
