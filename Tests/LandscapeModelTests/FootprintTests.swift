import LandscapeModel
import Testing

struct FootprintTests {
  /// Codes with the codes of their parts.
  private func areas(_ list: [(code: String, parts: [String])]) -> [Area] {
    list.map { entry in
      Area(
        code: entry.code, name: LocalisedText(english: entry.code),
        parts: entry.parts.compactMap { part in
          list.firstIndex { $0.code == part }.map { AreaIndex($0) }
        })
    }
  }

  @Test func `atoms are the leaves in byte order, and a composite has those under it once`() {
    let areas = areas([
      ("z", []), ("region", ["b", "a", "pair"]), ("b", []), ("pair", ["a", "z"]), ("a", []),
    ])
    let hierarchy = AreaHierarchy(areas: areas)
    #expect(hierarchy.atoms.map { areas[Int($0)].code } == ["a", "b", "z"])
    #expect(Array(hierarchy.atomsOfArea[1]) == [0, 1, 2])
    #expect(Array(hierarchy.atomsOfArea[3]) == [0, 2])
    #expect(Array(hierarchy.atomsOfArea[0]) == [2])
  }

  @Test func `a chain of parts as long as a file is resolved`() {
    let count = 50_000
    let areas = (0..<count).map { index in
      Area(
        code: String(100_000 + index), name: LocalisedText(english: ""),
        parts: index + 1 < count ? [AreaIndex(index + 1)] : [])
    }
    let hierarchy = AreaHierarchy(areas: areas)
    #expect(hierarchy.atoms == [AreaIndex(count - 1)])
    #expect(Array(hierarchy.atomsOfArea[0]) == [0])
  }

  @Test
  func `of one shape the area itself gives the name, then the order of kinds, then the code`() {
    var areas = areas([
      ("b", []), ("c", []), ("0-b", ["b"]), ("1-police", ["b", "c"]), ("2-health", ["b", "c"]),
      ("3-other", ["b", "c"]),
    ])
    for (place, kind) in [(3, "police"), (4, "health"), (5, "other")] { areas[place].kind = kind }
    let footprints = Footprints(
      areas: areas, hierarchy: AreaHierarchy(areas: areas), areasOfPartnerships: [[2], [4]])
    #expect(footprints.ofPartnership.map { footprints.ids[Int($0)] } == ["b", "1-police"])
    let named = Footprints(
      areas: areas, hierarchy: AreaHierarchy(areas: areas), areasOfPartnerships: [[2], [4]],
      areaOrder: ["health", "police"])
    #expect(named.ofPartnership.map { named.ids[Int($0)] } == ["b", "2-health"])
    let ordered = AreaPrecedence(areas: areas, kinds: ["council", "health", "police"])
    #expect(ordered.precedes(4, 3) && ordered.precedes(3, 5) && !ordered.precedes(5, 4))
    #expect(ordered.precedes(0, 2) && !ordered.precedes(2, 0))
  }

  @Test func `a footprint is named by the first area code with its atoms, else by a digest`() {
    let areas = areas([
      ("a", []), ("b", []), ("c", []), ("x-ab", ["a", "b"]), ("y-ab", ["b", "a"]),
    ])
    let hierarchy = AreaHierarchy(areas: areas)
    let footprints = Footprints(
      areas: areas, hierarchy: hierarchy,
      areasOfPartnerships: [[4], [0, 1], [1, 0, 1], [2], [0, 2], []])
    let ids = footprints.ofPartnership.map { footprints.ids[Int($0)] }
    #expect(ids[0...3] == ["x-ab", "x-ab", "x-ab", "c"])
    #expect(ids[4] == "fp-" + ContentDigest(of: "a\nc").prefix(12))
    #expect(ids[5] == "none")
    #expect(footprints.ids == footprints.ids.sorted())
    #expect(footprints.count == 4)
  }
}
