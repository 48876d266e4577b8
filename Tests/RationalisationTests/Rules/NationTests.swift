import CatalogueReading
import Foundation
import LandscapeModel
import OverlapGraph
import Rationalisation
import TestSupport
import Testing

/// The nation is where partnerships below it work, and not the widest row of the table of areas.
struct NationTests {
  /// The catalogue of Wales of 2023 with its table of areas changed.
  private static func wales(_ change: (String) -> String) throws -> Landscape {
    let folder = try TemporaryFolder()
    let source = Repository.shippedWales(2023)
    for name in try FileManager.default.contentsOfDirectory(atPath: source)
    where name.hasSuffix(".csv") || name == "jurisdiction.yaml" {
      let text = try String(contentsOfFile: source + "/" + name, encoding: .utf8)
        // The footprints are to say what the nation is.
        .replacing("\nnation: W92000004\n", with: "\n")
      try folder.write(name == "areas.csv" ? change(text) : text, to: name)
    }
    return try CatalogueReader(folder: folder.path, settings: Settings()).read().landscape
  }

  /// Rules whose findings hang on what the nation is.
  private static func judged(_ landscape: Landscape) -> [[String]] {
    let all = findings(in: landscape)
    return [RegionalTwinsRule.rule, CoverageGapRule.rule, MissingStatutoryMemberRule.rule]
      .map { all.ids($0).sorted() }
  }

  static let marches =
    "X00000001,Mid Wales and the Marches,,nhs_region,W06000023;X06000001,,,,\n"
    + "X06000001,Shropshire,,unitary_authority,,323000,2021,,\n"

  @Test func `a row for a wider area that nobody uses changes nothing, and is told`() throws {
    let before = try Self.wales { $0 }
    let all = "X00000002,Wales and the Marches,,nhs_region,W92000004;X06000001,,,,\n"
    let after = try Self.wales { $0 + Self.marches + all }
    #expect(Self.judged(before)[0].count == 8)
    #expect(Self.judged(after) == Self.judged(before))
    let notes = findings(in: after).notes
    #expect(
      notes.contains { note in
        if case .widerArea(let area, atoms: 23, nation: 22) = note {
          return after.areas[Int(area)].code == "X00000002"
        }
        return false
      }, "\(notes)")
    #expect(
      !findings(in: before).notes.contains { if case .widerArea = $0 { true } else { false } })
  }

  @Test func `without the row for Wales the nation is what its boards cover`() throws {
    let before = try Self.wales { $0 }
    let after = try Self.wales { text in
      text.split(separator: "\n", omittingEmptySubsequences: false)
        .filter { !$0.hasPrefix("W92000004,") }.joined(separator: "\n") + Self.marches
    }
    #expect(after.areas.count == before.areas.count + 1)
    // Bodies that serve Wales lose their area with the row, and two boards a member that the law names; nothing else.
    #expect(Self.judged(after)[..<2] == Self.judged(before)[..<2])
  }

  /// One of four counties has no board: the area of all four still says that it is missing.
  @Test func `a county without any partnership is still of the nation`() {
    var world = LandscapeBuilder()
    world.area("land", parts: ["a", "b", "c", "d"])
    world.kind("board", isExpected: true)
    for area in ["a", "b", "c"] {
      world.partnership(
        "board-\(area)", kind: "board", areas: [area], members: [.init("m\(area)"), "x"])
    }
    let all = findings(in: world)
    #expect(all.nation.count == 4)
    #expect(all.ids(CoverageGapRule.rule) == ["coverage-gap.board.absent.d"])
  }

  /// The footprints are less than half of the only area that holds them all.
  @Test func `an area mostly without partnerships is not the nation`() {
    var world = LandscapeBuilder()
    world.area("island", parts: ["a", "b", "c", "d", "e", "f", "g"])
    for area in ["a", "b", "c"] {
      world.partnership(
        "board-\(area)", kind: "board", areas: [area], members: [.init("m\(area)"), "x"])
    }
    #expect(findings(in: world).nation.count == 3)
  }

  /// A police area across the border: what it serves beyond the nation does not count.
  @Test func `a body that reaches across the border still divides the nation`() {
    var world = LandscapeBuilder()
    world.area("land", parts: ["a", "b", "c", "d"])
    world.area("west", parts: ["a", "b"])
    world.area("east", parts: ["c", "d", "abroad"])
    for (name, area) in [("westpolice", "west"), ("eastpolice", "east")] {
      world.organisation(name, kind: "police", areas: [area])
    }
    world.organisation("other", kind: "council")
    world.kind("board", basis: .statutory, statutoryMembers: ["police"])
    for area in ["a", "b", "c", "d"] {
      let police = area == "a" ? "other" : area < "c" ? "westpolice" : "eastpolice"
      world.partnership("board-\(area)", kind: "board", areas: [area], members: [.init(police)])
    }
    let all = findings(in: world)
    #expect(all.nation.count == 4)
    #expect(all.notes.isEmpty)
    #expect(all.ids(MissingStatutoryMemberRule.rule).count == 1)
  }

  @Test func `what the jurisdiction names goes before what the footprints say`() throws {
    var world = LandscapeBuilder()
    for area in ["a1", "a2", "a3", "b1"] { world.area(area) }
    world.area("a", parts: ["a1", "a2", "a3"], kind: "nation")
    world.area("all", parts: ["a1", "a2", "a3", "b1"])
    for area in ["a1", "a2", "b1"] {
      world.partnership("p-" + area, areas: [area], members: [.init("o-" + area)])
    }
    func nation(_ codes: [String]) -> [String] {
      world.jurisdiction.nation = codes
      let landscape = world.landscape()
      let graph = OverlapJoin(
        incidence: Incidence(landscape: landscape, settings: Settings()), settings: EdgeSettings()
      )
      guard let edges = try? graph.graph(containments: true, limit: 1_000) else { return [] }
      let grounds = Grounds(landscape: landscape, graph: edges, settings: Settings())
      return grounds.nation.map { landscape.area(ofAtom: $0).code }
    }
    #expect(nation([]) == ["a1", "a2", "a3", "b1"])
    #expect(nation(["a"]) == ["a1", "a2", "a3"])
    #expect(nation(["a", "b1"]) == ["a1", "a2", "a3", "b1"])
  }
}
