import LandscapeModel
import OverlapGraph
import Publishing
import TestSupport
import Testing

/// The matrices of the page of overlap: which regions, which cells, and how much of them a page has.
struct OverlapPageTests {
  /// Six places in two regions of one kind and three of another; a kind of area that leaves a place out, one that
  /// has a place twice, and bodies in all of them.
  private static func world(bodies: Int = 40, seed: UInt64 = 1) -> LandscapeBuilder {
    var random = RandomLandscape.Generator(seed: seed)
    var world = LandscapeBuilder()
    let places = (0..<6).map { "place\($0)" }
    for place in places { world.area(place, kind: "council") }
    world.area("all", parts: places, kind: "nation")
    world.area("north", parts: Array(places[0..<3]), kind: "health")
    world.area("south", parts: Array(places[3..<6]), kind: "health")
    for number in 0..<3 {
      world.area(
        "police\(number)", parts: Array(places[number * 2..<number * 2 + 2]), kind: "police")
    }
    world.area("short1", parts: Array(places[0..<2]), kind: "short")
    world.area("short2", parts: Array(places[2..<5]), kind: "short")
    world.area("twice1", parts: Array(places[0..<4]), kind: "twice")
    world.area("twice2", parts: Array(places[3..<6]), kind: "twice")
    for number in 0..<bodies {
      let members = (0..<9).filter { _ in random.isDrawn(percent: 40) }.map {
        LandscapeBuilder.Seat("member\($0)")
      }
      let areas = ["all", "north", "south"] + places
      world.partnership(
        "p\(number)", kind: "kind\(number % 4)", areas: [areas[random.below(areas.count)]],
        members: members)
    }
    return world
  }

  private static func page(_ content: ReportContent, _ language: String = "en") throws
    -> CheckedPage
  {
    let path = language + "/overlap.html"
    let file = try #require(Site(content: content).files().first { $0.path == path })
    let page = CheckedPage(file.bytes)
    #expect(page.problems.isEmpty)
    #expect(file.bytes.count <= 150 * 1_024 && page.elements.count <= 4_000)
    #expect(page.all("a").count <= 1_000)
    for picture in page.all("svg") {
      #expect(Int(picture.attributes["width"] ?? "") ?? .max <= 1_200)
    }
    return page
  }

  /// The regions that are drawn, by the ids of their figures.
  private static func regions(_ page: CheckedPage) -> Set<String> {
    Set(
      page.all("figure").compactMap { $0.attributes["id"] }.filter { $0 != "matrix-kinds" }
        .map { String($0.dropFirst("matrix-".count)) })
  }

  @Test func `regions are the first kind of area that makes up the whole, place for place`() throws
  {
    var world = Self.world()
    #expect(
      Self.regions(try Self.page(builtContent(of: world))) == ["police0", "police1", "police2"])
    world.jurisdiction.areaOrder = ["council", "twice", "short", "health", "police"]
    #expect(Self.regions(try Self.page(builtContent(of: world))) == ["north", "south"])
  }

  @Test func `places without parts are regions only where no others are`() throws {
    var world = LandscapeBuilder()
    for place in ["east", "west"] { world.area(place, kind: "council") }
    for number in 0..<6 {
      world.partnership(
        "p\(number)", areas: [number % 2 == 0 ? "east" : "west"], members: ["one", "two"])
    }
    #expect(Self.regions(try Self.page(builtContent(of: world))) == ["east", "west"])
    for place in ["east", "west"] { world.area(place) }
    #expect(Self.regions(try Self.page(builtContent(of: world))).isEmpty)
  }

  @Test(arguments: [1, 2, 3] as [UInt64], ["en", "cy"])
  func `each overlap within a region is one cell that is named by its two bodies`(
    _ seed: UInt64, _ language: String
  ) throws {
    var world = Self.world(seed: seed)
    world.jurisdiction.areaOrder = ["health"]
    let content = builtContent(of: world)
    let landscape = content.landscape
    let page = try Self.page(content, language)
    let text = Dictionary(
      page.all("text").compactMap { element in element.attributes["id"].map { ($0, element.text) }
      },
      uniquingKeysWith: { first, _ in first })
    var cells: [String: Int] = [:]
    for link in page.all("a") {
      guard let names = link.attributes["aria-labelledby"]?.split(separator: " "), names.count == 3,
        names[0].hasPrefix("m")
      else { continue }
      let ends = try names.prefix(2).map { try #require(text[String($0)]) }
      #expect(link.attributes["href"] == "partnership/\(ends[0]).html#overlaps")
      #expect(text[String(names[2])]?.contains("–") == true)
      cells[ends.sorted().joined(separator: " "), default: 0] += 1
    }
    var expected: [String: Int] = [:]
    for edge in content.graph.edges {
      let ends = [edge.source, edge.target]
      for region in ["north", "south"] {
        let area = try #require(landscape.areas.firstIndex { $0.code == region })
        let atoms = Set(landscape.hierarchy.atomsOfArea[area])
        let isHere = ends.allSatisfy {
          let own = landscape.atoms(of: $0)
          return own.count < 6 && !atoms.isDisjoint(with: own)
        }
        guard isHere else { continue }
        let names = ends.map { landscape.partnerships[Int($0)].id }.sorted()
        expected[names.joined(separator: " "), default: 0] += 1
      }
    }
    #expect(cells == expected && !cells.isEmpty)
  }

  @Test func `rows of the matrices stand in leaf order`() throws {
    let built = builtContent(of: Self.world())
    let order = built.landscape.partnerships.indices.map { PartnershipIndex(($0 * 7) % 40) }
    let content = ReportContent(
      run: built.run, settings: built.settings, landscape: built.landscape, graph: built.graph,
      findings: built.findings, diagnostics: [], rejects: [],
      clusters: ReportClusters(leafOrder: order, packages: []))
    let names = order.map { built.landscape.partnerships[Int($0)].name.english }
    let labels = try Self.page(content).all("text").filter {
      $0.attributes["id"]?.firstMatch(of: /^m[0-9]+r[0-9]+$/) != nil
    }
    #expect(!labels.isEmpty)
    for (matrix, rows) in Dictionary(grouping: labels, by: { $0.attributes["id"]?.prefix(2) }) {
      let shown = rows.map(\.text)
      #expect(shown == names.filter { shown.contains($0) }, "\(String(describing: matrix))")
    }
  }

  @Test func `every two kinds with an overlap are a cell, also a kind with itself`() throws {
    let content = builtContent(of: Self.world())
    let page = try Self.page(content)
    let cells = page.all("a").compactMap { $0.attributes["aria-labelledby"] }
      .filter { $0.hasPrefix("k") }
    let pairs = content.graph.kindOverlaps(in: content.landscape).filter { $0.overlaps > 0 }
    #expect(cells.count == pairs.count && Set(cells).count == cells.count)
    #expect(pairs.contains { $0.kind == $0.otherKind })
    #expect(cells.contains { Set($0.split(separator: " ").prefix(2)).count == 1 })
  }

  @Test
  func `a large landscape has rows as links, says what is not drawn, and keeps to the weight`()
    throws
  {
    let content = builtContent(of: Self.world(bodies: 500))
    let page = try Self.page(content)
    let pictures = page.all("svg").filter { $0.attributes["role"] == nil }
    #expect(pictures.count > 1)
    let links = page.all("a").filter { $0.attributes["aria-labelledby"]?.hasPrefix("m") == true }
    #expect(links.isEmpty)
    #expect(page.all("a").contains { $0.attributes["href"]?.hasSuffix(".html#overlaps") == true })
    #expect(page.mainText.contains("data/edges.csv"))
  }

  @Test func `the first sentence of a picture is its result`() throws {
    let page = try Self.page(builtContent(of: Self.world()))
    for element in page.all("figcaption") + page.all("desc") {
      #expect(element.text.contains { $0.isNumber }, "\(element.text)")
      for word in ["matrix", "column", "dot ", "drawn", "picture", "line "] {
        #expect(!element.text.contains(word), "\(element.text)")
      }
    }
  }
}
