/// Outlines of areas for pictures: `boundaries.geojson`, projected, put on a grid and simplified.
///
/// Not for measuring: a border keeps its course to about two units of the grid.
package struct MapOutlines: Hashable, Sendable {
  /// Units of the grid; rows run from the north down.
  package var width: Int
  package var height: Int
  /// Whose outlines they are, as the file says it: shown wherever they are.
  package var attribution: String
  /// Ascending by area.
  package var areas: [AreaOutline]

  package init(
    width: Int = 0, height: Int = 0, attribution: String = "", areas: [AreaOutline] = []
  ) {
    self.width = width
    self.height = height
    self.attribution = attribution
    self.areas = areas
  }

  package var isEmpty: Bool { areas.isEmpty }

  /// More points than a page has room for, at about six bytes each.
  package static let mostPoints = 8_000
}

/// The outline of an area: rings of points; a ring inside another is a hole, whichever way it runs.
package struct AreaOutline: Hashable, Sendable {
  package var area: AreaIndex
  /// Closed, without the first point again at the end; each of at least three points.
  package var rings: [[MapPoint]]

  package init(area: AreaIndex, rings: [[MapPoint]]) {
    self.area = area
    self.rings = rings
  }
}

/// A point of the grid.
package struct MapPoint: Hashable, Comparable, Sendable {
  package var x: Int32
  package var y: Int32

  package init(x: Int32, y: Int32) {
    self.x = x
    self.y = y
  }

  package static func < (left: MapPoint, right: MapPoint) -> Bool {
    left.x == right.x ? left.y < right.y : left.x < right.x
  }
}

extension AreaOutline {
  /// The middle of the ring that encloses most, where a label may stand, and how much it encloses in squares of the grid.
  ///
  /// The centroid of the ring (the sum over its edges of cross products); where that lies outside of the ring, as in a
  /// sickle, the middle of the widest stretch of the ring on its row.
  /// - Complexity: linear in the points.
  package var centre: (point: MapPoint, area: Int) {
    var best: (ring: [MapPoint], doubled: Int) = ([], -1)
    for ring in rings {
      let doubled = abs(Self.doubledArea(ring))
      if doubled > best.doubled { best = (ring, doubled) }
    }
    guard let first = best.ring.first else { return (MapPoint(x: 0, y: 0), 0) }
    guard best.doubled > 0 else { return (first, 0) }
    var (x, y) = (0, 0)
    for (place, point) in best.ring.enumerated() {
      let next = best.ring[(place + 1) % best.ring.count]
      let cross = Int(point.x) * Int(next.y) - Int(next.x) * Int(point.y)
      x += (Int(point.x) + Int(next.x)) * cross
      y += (Int(point.y) + Int(next.y)) * cross
    }
    let divisor = 3 * Self.doubledArea(best.ring)
    let centre = MapPoint(x: Int32(x / divisor), y: Int32(y / divisor))
    return (Self.inside(best.ring, on: centre), best.doubled / 2)
  }

  /// Twice the area that a ring encloses, below zero where it runs the other way round.
  package static func doubledArea(_ ring: [MapPoint]) -> Int {
    ring.indices.reduce(0) { sum, place in
      let (point, next) = (ring[place], ring[(place + 1) % ring.count])
      return sum + Int(point.x) * Int(next.y) - Int(next.x) * Int(point.y)
    }
  }

  /// `point` where it lies inside of the ring, else the middle of the ring's widest stretch on its row.
  private static func inside(_ ring: [MapPoint], on point: MapPoint) -> MapPoint {
    // Between two rows, so that no corner is met.
    let row = Double(point.y) + 0.5
    var crossings: [Double] = []
    for place in ring.indices {
      let (from, to) = (ring[place], ring[(place + 1) % ring.count])
      guard (Double(from.y) > row) != (Double(to.y) > row) else { continue }
      let share = (row - Double(from.y)) / (Double(to.y) - Double(from.y))
      crossings.append(Double(from.x) + share * (Double(to.x) - Double(from.x)))
    }
    crossings.sort()
    var widest: (from: Double, to: Double)?
    for place in stride(from: 0, to: crossings.count - 1, by: 2) {
      let (from, to) = (crossings[place], crossings[place + 1])
      if from...to ~= Double(point.x) { return point }
      if widest.map({ to - from > $0.to - $0.from }) ?? true { widest = (from, to) }
    }
    guard let widest else { return point }
    return MapPoint(x: Int32((widest.from + widest.to) / 2), y: point.y)
  }
}
