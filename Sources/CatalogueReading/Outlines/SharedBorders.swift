internal import LandscapeModel

/// Simplifies rings of points so that a border that two areas share stays one: rings are cut where borders meet, and each
/// stretch between such points is simplified once, in one direction, whichever ring it stands in.
///
/// Stretches by Douglas and Peucker, "Algorithms for the reduction of the number of points required to represent a
/// digitized line or its caricature", The Canadian Cartographer 10(2), 1973, 112-122.
struct SharedBorders {
  private let areas: [[[MapPoint]]]
  private let tolerance: Double
  /// Points where a ring is cut: where more or other than two neighbours meet.
  private let knots: Set<MapPoint>

  /// - Parameter areas: of each its rings, closed without the first point again.
  /// - Complexity: O(points).
  init(_ areas: [[[MapPoint]]], tolerance: Double) {
    self.areas = areas
    self.tolerance = tolerance
    var neighbours: [MapPoint: (MapPoint, MapPoint)] = [:]
    var knots: Set<MapPoint> = []
    for ring in areas.joined() {
      for (place, point) in ring.enumerated() {
        let before = ring[(place + ring.count - 1) % ring.count]
        let after = ring[(place + 1) % ring.count]
        let pair = before < after ? (before, after) : (after, before)
        if let known = neighbours[point] {
          if known != pair { knots.insert(point) }
        } else {
          neighbours[point] = pair
        }
      }
    }
    self.knots = knots
  }

  /// The rings with fewer points; those of which nothing is left are gone.
  var simplified: [[[MapPoint]]] {
    areas.map { rings in
      rings.map(simplified).filter { $0.count >= 3 && AreaOutline.doubledArea($0) != 0 }
    }
  }

  private func simplified(_ ring: [MapPoint]) -> [MapPoint] {
    // An island has no knot: it is cut at the ends of its longest extent, the same in every ring of these points.
    let cuts = ring.indices.filter { knots.contains(ring[$0]) }
    let ends = cuts.count > 1 ? cuts : Self.furthest(ring, from: cuts.first)
    guard ends.count > 1 else { return ring }
    var kept: [MapPoint] = []
    for (place, start) in ends.enumerated() {
      let end = ends[(place + 1) % ends.count]
      var stretch: [MapPoint] = []
      var at = start
      repeat {
        stretch.append(ring[at])
        at = (at + 1) % ring.count
      } while at != end
      stretch.append(ring[end])
      kept += reduced(stretch).dropLast()
    }
    return kept
  }

  /// Two places of a ring that lie far apart: the least point, or the given one, and what is furthest from it.
  private static func furthest(_ ring: [MapPoint], from start: Int?) -> [Int] {
    guard let first = start ?? ring.indices.min(by: { ring[$0] < ring[$1] }) else { return [] }
    func distance(_ place: Int) -> Int {
      let (x, y) = (Int(ring[place].x - ring[first].x), Int(ring[place].y - ring[first].y))
      return x * x + y * y
    }
    guard
      let second = ring.indices.max(by: { left, right in
        let (near, far) = (distance(left), distance(right))
        return near == far ? ring[left] < ring[right] : near < far
      }), second != first
    else { return [] }
    return [first, second].sorted()
  }

  /// A stretch with both of its ends and the points that it needs, worked out in one direction for both of its sides.
  private func reduced(_ stretch: [MapPoint]) -> [MapPoint] {
    guard let start = stretch.first, let end = stretch.last, stretch.count > 2 else {
      return stretch
    }
    // A stretch that comes back to its start runs towards the lesser of its neighbours.
    let isBackward = start == end ? stretch[stretch.count - 2] < stretch[1] : end < start
    let line = isBackward ? stretch.reversed() : stretch
    var isKept = [Bool](repeating: false, count: line.count)
    (isKept[0], isKept[line.count - 1]) = (true, true)
    var open = [(0, line.count - 1)]
    while let (first, last) = open.popLast() {
      guard last > first + 1 else { continue }
      var furthest = (place: first, distance: tolerance)
      for place in (first + 1)..<last {
        let distance = Self.distance(line[place], line[first], line[last])
        if distance > furthest.distance { furthest = (place, distance) }
      }
      guard furthest.place != first else { continue }
      isKept[furthest.place] = true
      open += [(first, furthest.place), (furthest.place, last)]
    }
    let kept = line.indices.filter { isKept[$0] }.map { line[$0] }
    return isBackward ? kept.reversed() : kept
  }

  /// How far a point lies from the stretch between two others.
  private static func distance(_ point: MapPoint, _ start: MapPoint, _ end: MapPoint) -> Double {
    let (dx, dy) = (Double(end.x - start.x), Double(end.y - start.y))
    let (px, py) = (Double(point.x - start.x), Double(point.y - start.y))
    let length = dx * dx + dy * dy
    guard length > 0 else { return (px * px + py * py).squareRoot() }
    let share = min(1, max(0, (px * dx + py * dy) / length))
    let (x, y) = (px - share * dx, py - share * dy)
    return (x * x + y * y).squareRoot()
  }
}
