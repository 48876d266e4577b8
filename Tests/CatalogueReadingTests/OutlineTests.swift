import CatalogueReading
import LandscapeModel
import TestSupport
import Testing

/// Outlines of areas: `boundaries.geojson`.
struct OutlineTests {
  private static func read(
    _ document: String, areas: [String] = []
  ) throws -> SmallCatalogue.Outcome {
    var catalogue = SmallCatalogue()
    catalogue.files["boundaries.geojson"] = Array(document.utf8)
    for code in areas { catalogue.files["areas.csv"]? += Array("\(code),Cell \(code),,,\n".utf8) }
    return try catalogue.read()
  }

  private static func outlines(
    _ document: String, areas: [String] = []
  ) throws -> (MapOutlines, [String], [Area]) {
    let outcome = try read(document, areas: areas)
    let landscape = try #require(outcome.catalogue?.landscape, "\(outcome.lines)")
    return (landscape.outlines, outcome.lines, landscape.areas)
  }

  private static func collection(_ features: String..., members: String = "") -> String {
    "{\"type\":\"FeatureCollection\",\(members)\"features\":[\(features.joined(separator: ","))]}"
  }

  private static func square(
    _ properties: String, _ left: Double, _ bottom: Double, _ size: Double = 1
  ) -> String {
    let (right, top) = (left + size, bottom + size)
    return
      "{\"type\":\"Feature\",\"properties\":\(properties),\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[\(left),\(bottom)],[\(right),\(bottom)],[\(right),\(top)],[\(left),\(top)],[\(left),\(bottom)]]]}}"
  }

  @Test func `an outline is an area's by the property whose values are its codes`() throws {
    let (outlines, lines, areas) = try Self.outlines(
      Self.collection(
        Self.square("{\"name\":\"Gwynedd\",\"LAD13CD\":\"W06000002\"}", 0, 0),
        Self.square("{\"name\":\"Powys\",\"LAD13CD\":\"W06000023\"}", 1, 0),
        members: "\"attribution\":\"The survey\","))
    #expect(lines == [])
    #expect(outlines.attribution == "The survey")
    #expect(outlines.areas.map { areas[Int($0.area)].code } == ["W06000002", "W06000023"])
    // Two degrees at half a degree of latitude: twice as wide as high, but for a cosine of nearly one.
    #expect((outlines.width, outlines.height) == (600, 300))
    #expect(
      Set(outlines.areas[0].rings[0]) == [
        MapPoint(x: 0, y: 0), MapPoint(x: 300, y: 0), MapPoint(x: 300, y: 300),
        MapPoint(x: 0, y: 300),
      ])
    #expect(outlines.areas[0].centre.area == 90_000)
    #expect(outlines.areas[1].centre.point == MapPoint(x: 450, y: 150))
  }

  @Test func `without codes the names do, in any language`() throws {
    let (outlines, _, areas) = try Self.outlines(
      Self.collection(
        Self.square("{\"NAAM\":\"Ynys Môn\",\"nr\":3}", 0, 0),
        Self.square("{\"NAAM\":\"Gwynedd\"}", 1, 0)))
    #expect(outlines.areas.map { areas[Int($0.area)].code } == ["W06000001", "W06000002"])
  }

  @Test func `what cannot be drawn is told, and what is of other areas is counted`() throws {
    let point =
      "{\"properties\":{\"code\":\"W06000001\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]}}"
    let empty = "{\"properties\":{\"code\":\"W06000002\"},\"geometry\":null}"
    let broken =
      "{\"properties\":{\"code\":\"W06000002\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[1,\"x\"]]]}}"
    let (outlines, lines, _) = try Self.outlines(
      Self.collection(
        point, empty, broken, Self.square("{\"code\":\"E06000001\"}", 0, 0), "7",
        Self.square("{\"code\":\"W06000023\"}", 1, 0)))
    #expect(outlines.areas.count == 1)
    #expect(
      lines == [
        "boundaries.geojson: warning: the outline of 'W06000001' is not drawn: it is a Point, not a Polygon or MultiPolygon [unusable-outline]",
        "boundaries.geojson: warning: the outline of 'W06000002' is not drawn: it has no geometry [unusable-outline]",
        "boundaries.geojson: warning: the outline of 'W06000002' is not drawn: its coordinates cannot be read [unusable-outline]",
        "boundaries.geojson: note: 2 of 6 outlines are of no area of the catalogue and are not drawn [unused-outlines]",
      ])
  }

  @Test func `an outline of which nothing is left is told, and a collection without features`()
    throws
  {
    let none =
      "{\"properties\":{\"code\":\"W06000002\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[]}}"
    let (outlines, lines, _) = try Self.outlines(
      Self.collection(
        none, Self.square("{\"code\":\"W06000001\"}", 10, 10, 1e-7),
        Self.square("{\"code\":\"W06000023\"}", 0, 0)))
    #expect(outlines.areas.count == 1)
    let reason = "is not drawn: nothing of it is left at the size of a map [unusable-outline]"
    #expect(
      lines == [
        "boundaries.geojson: warning: the outline of 'W06000001' \(reason)",
        "boundaries.geojson: warning: the outline of 'W06000002' \(reason)",
      ])
    let (empty, said, _) = try Self.outlines(Self.collection())
    #expect(empty.isEmpty)
    #expect(said.count == 1 && said[0].hasSuffix("[unused-outlines]"))
  }

  @Test func `borders of many points are simplified until a page has room for them`() throws {
    let codes = (0..<40).map { "c\($0)" }
    let features = codes.enumerated().map { place, code in
      let (left, top) = (place % 8 * 75, place / 8 * 75)
      // Three combs of 140 teeth, three units high: each point of them is further out than the least tolerance.
      let rings = [0, 24, 48].map { shift in
        let teeth = (0..<140).map { tooth in
          "[\(Double(left) + Double(tooth) * 0.5),\(-(top + shift + tooth % 2 * 3))]"
        }
        let ring =
          teeth + ["[\(left + 70),\(-top - shift - 20)]", "[\(left),\(-top - shift - 20)]"]
        return "[\((ring + [teeth[0]]).joined(separator: ","))]"
      }
      return
        "{\"properties\":{\"code\":\"\(code)\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[\(rings.joined(separator: ","))]}}"
    }
    // Four of them keep their teeth: all forty would be ten times as many points.
    let few = try Self.points(Array(features.prefix(4)) + [features[39]], codes)
    #expect(few * 8 > MapOutlines.mostPoints)
    let all = try Self.points(features, codes)
    #expect(all <= MapOutlines.mostPoints)
  }

  private static func points(_ features: [String], _ codes: [String]) throws -> Int {
    let (outlines, lines, _) = try outlines(
      "{\"type\":\"FeatureCollection\",\"features\":[\(features.joined(separator: ","))]}",
      areas: codes)
    #expect(lines == [])
    return outlines.areas.reduce(0) { $0 + $1.rings.reduce(0) { $0 + $1.count } }
  }

  @Test(arguments: [
    "", "[", "{}", "[]", "{\"type\":\"Feature\"}", "{\"type\":\"FeatureCollection\"}",
    "{\"type\":\"FeatureCollection\",\"features\":3}",
    String(repeating: "[", count: 100_000),
  ])
  func `a file that is no collection ends the reading with its name`(document: String) throws {
    let outcome = try Self.read(document)
    #expect(outcome.catalogue == nil)
    #expect(outcome.lines.count == 1)
    #expect(outcome.lines.first?.hasPrefix("boundaries.geojson: error: it is no ") == true)
    #expect(outcome.lines.first?.hasSuffix("[invalid-boundaries]") == true)
  }

  @Test func `coordinates of a plane keep their proportions, and a land across 180° is one piece`()
    throws
  {
    let (plane, _, _) = try Self.outlines(
      Self.collection(
        Self.square("{\"code\":\"W06000001\"}", 200_000, 300_000, 1_000),
        Self.square("{\"code\":\"W06000002\"}", 201_000, 300_000, 1_000)))
    #expect((plane.width, plane.height) == (600, 300))
    let (named, _, _) = try Self.outlines(
      Self.collection(
        Self.square("{\"code\":\"W06000001\"}", 0, 60),
        members:
          "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::28992\"}},"))
    #expect((named.width, named.height) == (600, 600))
    let (across, _, _) = try Self.outlines(
      Self.collection(
        Self.square("{\"code\":\"W06000001\"}", 179, 0),
        Self.square("{\"code\":\"W06000002\"}", -180, 0)))
    #expect((across.width, across.height) == (600, 300))
  }

  /// Cells of a lattice whose inner sides are crooked lines that two cells share: after simplification no two of them
  /// overlap and nothing lies between them, so that their areas sum to the whole and every inner edge stands twice.
  @Test(arguments: Effort.seeds(0..<40))
  func `neighbours keep one border`(seed: UInt64) throws {
    var draw = RandomLandscape.Generator(seed: seed)
    let (across, down) = (2 + draw.below(3), 2 + draw.below(3))
    let step = 600 / max(across, down)
    /// The points of a side, its start and not its end, as whole units of the grid that the map will have.
    func side(_ from: (Int, Int), _ to: (Int, Int), isOuter: Bool) -> [(Int, Int)] {
      var points = [from]
      let count = isOuter ? 0 : draw.below(9)
      for place in 0..<count {
        let share = (place + 1, count + 1)
        let (x, y) = (
          from.0 + (to.0 - from.0) * share.0 / share.1, from.1 + (to.1 - from.1) * share.0 / share.1
        )
        let shift = draw.below(25) - 12
        points.append(from.0 == to.0 ? (x + shift, y) : (x, y + shift))
      }
      return points
    }
    var sides: [String: [(Int, Int)]] = [:]
    for row in 0...down {
      for column in 0...across {
        let from = (column * step, row * step)
        if column < across {
          sides["h\(row).\(column)"] = side(
            from, (from.0 + step, from.1), isOuter: row == 0 || row == down)
        }
        if row < down {
          sides["v\(row).\(column)"] = side(
            from, (from.0, from.1 + step), isOuter: column == 0 || column == across)
        }
      }
    }
    var features: [String] = []
    var codes: [String] = []
    var drawn: [[(Int, Int)]] = []
    for row in 0..<down {
      for column in 0..<across {
        let corner = (column * step, row * step)
        func backward(_ name: String, from end: (Int, Int)) -> [(Int, Int)] {
          [end] + (sides[name] ?? []).dropFirst().reversed()
        }
        let ring =
          (sides["h\(row).\(column)"] ?? []) + (sides["v\(row).\(column + 1)"] ?? [])
          + backward("h\(row + 1).\(column)", from: (corner.0 + step, corner.1 + step))
          + backward("v\(row).\(column)", from: (corner.0, corner.1 + step))
        let points = (ring + [ring[0]]).map { "[\($0.0),\(-$0.1)]" }.joined(separator: ",")
        let code = "c\(row)-\(column)"
        codes.append(code)
        drawn.append(ring)
        features.append(
          "{\"properties\":{\"code\":\"\(code)\"},\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":[[[\(points)]]]}}"
        )
      }
    }
    let document =
      "{\"type\":\"FeatureCollection\",\"features\":[\(features.joined(separator: ","))]}"
    let (outlines, lines, areas) = try Self.outlines(document, areas: codes)
    #expect(lines == [])
    #expect(outlines.areas.count == codes.count)
    let scale = Double(max(outlines.width, outlines.height)) / Double(max(across, down) * step)
    var edges: [Set<MapPoint>: Int] = [:]
    var whole = 0
    for outline in outlines.areas {
      #expect(outline.rings.count == 1, "seed \(seed)")
      let ring = outline.rings[0]
      whole += abs(AreaOutline.doubledArea(ring))
      for place in ring.indices {
        edges[[ring[place], ring[(place + 1) % ring.count]], default: 0] += 1
      }
      // Nothing that was left out lies more than the tolerance away from what is drawn.
      let place = try #require(codes.firstIndex(of: areas[Int(outline.area)].code))
      for point in drawn[place] {
        let (x, y) = (Double(point.0) * scale, Double(point.1) * scale)
        let nearest =
          ring.indices.map { Self.distance(x, y, ring[$0], ring[($0 + 1) % ring.count]) }.min() ?? 0
        #expect(nearest < 2, "seed \(seed)")
      }
    }
    #expect(whole == 2 * outlines.width * outlines.height, "seed \(seed)")
    for (edge, count) in edges {
      let isOuter =
        edge.allSatisfy { $0.x == 0 } || edge.allSatisfy { $0.y == 0 }
        || edge.allSatisfy { Int($0.x) == outlines.width }
        || edge.allSatisfy { Int($0.y) == outlines.height }
      #expect(count == (isOuter ? 1 : 2), "seed \(seed)")
    }
  }

  private static func distance(_ x: Double, _ y: Double, _ from: MapPoint, _ to: MapPoint)
    -> Double
  {
    let (ax, ay) = (Double(from.x), Double(from.y))
    let (bx, by) = (Double(to.x) - ax, Double(to.y) - ay)
    let share = min(1, max(0, ((x - ax) * bx + (y - ay) * by) / max(1e-9, bx * bx + by * by)))
    let (dx, dy) = (x - ax - share * bx, y - ay - share * by)
    return (dx * dx + dy * dy).squareRoot()
  }

  @Test func `Wales has an outline of each of its 22 areas, on both sides of every border`() throws
  {
    let landscape = try WalesTests.read(Repository.shippedWales(2025)).landscape
    let outlines = landscape.outlines
    #expect(outlines.areas.count == 22)
    #expect(outlines.attribution.contains("Ordnance Survey"))
    let points = outlines.areas.reduce(0) { $0 + $1.rings.reduce(0) { $0 + $1.count } }
    #expect((800...2_300).contains(points))
    // A label of Powys stands in Powys, which is a sickle around the valleys.
    for outline in outlines.areas {
      let centre = outline.centre.point
      #expect(outline.rings.contains { Self.holds($0, centre) })
    }
  }

  private static func holds(_ ring: [MapPoint], _ point: MapPoint) -> Bool {
    var isInside = false
    for place in ring.indices {
      let (one, other) = (ring[place], ring[(place + 1) % ring.count])
      guard (one.y > point.y) != (other.y > point.y) else { continue }
      let x =
        Double(one.x) + Double(other.x - one.x) * Double(point.y - one.y) / Double(other.y - one.y)
      if Double(point.x) <= x { isInside.toggle() }
    }
    return isInside
  }
}
