internal import Foundation
internal import LandscapeModel

/// Puts outlines on the grid of a picture: projected with true proportions in the middle, and simplified so that
/// neighbours keep one border.
struct OutlineGrid {
  /// The longer side of the grid.
  static let side = 600
  /// How far a border may leave its course, in units of the grid: as little as leaves a page room for all.
  private static let tolerances = [1.0, 2, 4, 8]

  /// Outlines in whole units, those that shrink to nothing left out.
  ///
  /// Longitude is shortened by the cosine of the middle latitude (equirectangular); coordinates of a plane stay as they
  /// are. A land on both sides of the 180th meridian is drawn in one piece.
  /// - Parameters:
  ///   - rings: of each area, as pairs of numbers.
  ///   - inDegrees: whether the numbers are longitude and latitude.
  /// - Complexity: O(points · log points).
  static func outlines(
    _ rings: [[[[Double]]]], inDegrees: Bool
  ) -> (width: Int, height: Int, rings: [[[MapPoint]]]) {
    let crosses = inDegrees && isNarrowerAcross180(rings)
    var box = Box()
    for point in rings.joined().joined() {
      box.take(crosses && point[0] < 0 ? point[0] + 360 : point[0], point[1])
    }
    guard box.right > box.left, box.top > box.bottom else { return (0, 0, rings.map { _ in [] }) }
    let shortening = inDegrees ? cos((box.top + box.bottom) / 2 * .pi / 180) : 1
    let (across, down) = ((box.right - box.left) * shortening, box.top - box.bottom)
    let scale = Double(side) / max(across, down)
    func placed(_ point: [Double]) -> MapPoint {
      let x = crosses && point[0] < 0 ? point[0] + 360 : point[0]
      return MapPoint(
        x: Int32(((x - box.left) * shortening * scale).rounded()),
        y: Int32(((box.top - point[1]) * scale).rounded()))
    }
    let onGrid = rings.map { area in
      area.map { withoutRepeats($0.map(placed)) }.filter { $0.count >= 3 }
    }
    var simplified: [[[MapPoint]]] = []
    for tolerance in tolerances {
      simplified = SharedBorders(onGrid, tolerance: tolerance).simplified
      if simplified.joined().reduce(0, { $0 + $1.count }) <= MapOutlines.mostPoints { break }
    }
    return (Int((across * scale).rounded()), Int((down * scale).rounded()), simplified)
  }

  private struct Box {
    var (left, right, bottom, top) = (
      Double.infinity, -Double.infinity, Double.infinity, -Double.infinity
    )
    mutating func take(_ x: Double, _ y: Double) {
      left = min(left, x)
      right = max(right, x)
      bottom = min(bottom, y)
      top = max(top, y)
    }
  }

  private static func isNarrowerAcross180(_ rings: [[[[Double]]]]) -> Bool {
    var (plain, shifted) = (Box(), Box())
    for point in rings.joined().joined() {
      plain.take(point[0], point[1])
      shifted.take(point[0] < 0 ? point[0] + 360 : point[0], point[1])
    }
    return shifted.right - shifted.left < plain.right - plain.left
  }

  /// A ring without points that stand still, and without its first point at the end.
  private static func withoutRepeats(_ ring: [MapPoint]) -> [MapPoint] {
    var kept: [MapPoint] = []
    for point in ring where kept.last != point { kept.append(point) }
    while kept.count > 1, kept.first == kept.last { kept.removeLast() }
    return kept
  }
}
