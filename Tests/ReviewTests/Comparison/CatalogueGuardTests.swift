import LandscapeModel
import Review
import ReviewSamples
import Testing

@Suite struct CatalogueGuardTests {
  private static func bodies(_ count: Int, prefix: String = "b") -> Landscape {
    LandscapeSketch(
      areas: ["w": 10],
      bodies: (0..<count).map {
        LandscapeSketch.Body(
          id: "\(prefix)\($0)", name: "Name \($0)", areas: ["w"], members: ["all", "o\($0)"])
      }
    ).landscape
  }

  private static func withFile(_ read: Int, rejected: Int) -> Landscape {
    let sketch = bodies(1)
    return Landscape(
      inputs: [
        InputFile(
          name: "memberships.csv", byteCount: 1, digest: ContentDigest(of: ""),
          encoding: "UTF-8", rowsRead: read, rowsUsed: read - rejected, rowsRejected: rejected)
      ],
      areas: sketch.areas, organisations: sketch.organisations, kinds: sketch.kinds,
      partnerships: sketch.partnerships, memberships: sketch.memberships)
  }

  @Test(arguments: [(32, []), (31, ["shrunk"])])
  func `a fall of more than a fifth is met`(count: Int, names: [String]) {
    let met = CatalogueGuard.met(by: Self.bodies(count), after: Self.bodies(40))
    #expect(Set(met.map(\.name.rawValue)) == Set(names))
  }

  @Test func `growth meets no guard`() {
    #expect(CatalogueGuard.met(by: Self.bodies(30), after: Self.bodies(10)).isEmpty)
  }

  @Test func `a catalogue with other ids for the same bodies is met once`() {
    let met = CatalogueGuard.met(by: Self.bodies(30, prefix: "new-"), after: Self.bodies(30))
    #expect(met.map(\.name) == [.rekeyed])
  }

  @Test(arguments: [
    (100, 5, []), (100, 6, ["rejected"]), (21, 2, ["rejected"]), (20, 20, []), (0, 0, []),
  ])
  func `more than a twentieth of a file's rows rejected is met, first run or not`(
    read: Int, rejected: Int, names: [String]
  ) {
    let met = CatalogueGuard.met(by: Self.withFile(read, rejected: rejected), after: nil)
    #expect(met.map(\.name.rawValue) == names)
  }

  @Test func `of few bodies no share is an accident`() {
    #expect(CatalogueGuard.met(by: Self.bodies(1), after: Self.bodies(8)).isEmpty)
    #expect(CatalogueGuard.met(by: Self.bodies(10, prefix: "new-"), after: Self.bodies(10)).isEmpty)
  }

  @Test func `a file that lost all its rows is met`() {
    let met = CatalogueGuard.met(
      by: Self.withFile(0, rejected: 0), after: Self.withFile(12, rejected: 0))
    #expect(met == [.vanished(file: "memberships.csv", rowsBefore: 12)])
  }

  @Test func `an id that is used again for a different body is met`() {
    func one(_ name: String, _ area: String, _ member: String) -> Landscape {
      LandscapeSketch(
        areas: ["w": 10, "v": 10],
        bodies: [.init(id: "x", name: name, areas: [area], members: [member])]
      ).landscape
    }
    let met = CatalogueGuard.met(
      by: one("School Forum", "v", "o2"), after: one("Harbour Board", "w", "o1"))
    #expect(met == [.reusedID("x")])
  }

  @Test func `two rows that exchange their ids are met, each id once`() {
    let met = CatalogueGuard.met(
      by: SuccessionTests.boards(["y", "x", "z"]), after: SuccessionTests.boards(["x", "y", "z"]))
    #expect(met == [.reusedID("x"), .reusedID("y")])
  }

  @Test func `from Wales in 2019 to Wales in 2023 no guard is met`() throws {
    #expect(
      CatalogueGuard.met(
        by: try WalesAnalysis.of2023.get().landscape,
        after: try WalesAnalysis.of2019.get().landscape
      ).isEmpty)
  }
}
