internal import LandscapeModel

/// How the seats of the bodies of a kind grow with the people they serve: ln(seats) = a + slope · ln(people), by least squares.
///
/// A slope of 1 is seats in proportion to people; of 0 as many seats whatever the size, a cost that is fixed. The interval is that
/// of Student's distribution with n − 2 degrees of freedom, for bodies that scatter about the line at random: it says how well the line
/// is known, and nothing of why.
package struct FixedCostLine: Hashable, Sendable {
  package let slope: Double
  /// The 95 % interval of the slope.
  package let low: Double
  package let high: Double
  /// The bodies it is drawn through.
  package let bodies: Int

  /// By what seats are multiplied where a body serves twice the people.
  package var byDoubling: Double { powerOfTwo(slope) }

  /// - Parameter bodies: people and seats of each; those without either are left out.
  /// - Returns: `nil` where fewer than three are left, or all serve equally many.
  package init?(of bodies: [(people: Double, seats: Double)]) {
    let points = bodies.filter { $0.people > 0 && $0.seats > 0 }.map {
      (x: naturalLogarithm($0.people), y: naturalLogarithm($0.seats))
    }
    guard points.count > 2, points.contains(where: { $0.x != points[0].x }) else { return nil }
    let count = Double(points.count)
    let middle = (
      x: points.reduce(0) { $0 + $1.x } / count, y: points.reduce(0) { $0 + $1.y } / count
    )
    let spread = points.reduce(0) { $0 + ($1.x - middle.x) * ($1.x - middle.x) }
    guard spread > 0 else { return nil }
    let slope = points.reduce(0) { $0 + ($1.x - middle.x) * ($1.y - middle.y) } / spread
    let residual = points.reduce(0.0) { sum, point in
      let rest = point.y - middle.y - slope * (point.x - middle.x)
      return sum + rest * rest
    }
    let error = (residual / (count - 2) / spread).squareRoot()
    let reach = studentQuantile(freedom: points.count - 2) * error
    self.slope = slope
    low = slope - reach
    high = slope + reach
    self.bodies = points.count
  }
}

/// The number that Student's t with so many degrees of freedom stays within, either way, with 95 %.
///
/// By bisection of the distribution in closed form (Abramowitz and Stegun 26.7.3 and 26.7.4).
/// - Precondition: `freedom` > 0.
/// - Complexity: O(freedom).
package func studentQuantile(freedom: Int) -> Double {
  // Between the normal's 1.96 and 12.71 of one degree.
  var (low, high) = (1.9, 13.0)
  while true {
    let middle = (low + high) / 2
    guard middle > low, middle < high else { return middle }
    if shareWithin(middle, freedom: freedom) < 0.95 { low = middle } else { high = middle }
  }
}

/// The probability that |T| is at most `t`.
private func shareWithin(_ t: Double, freedom: Int) -> Double {
  let degrees = Double(freedom)
  let sine = t / (degrees + t * t).squareRoot()
  let square = degrees / (degrees + t * t)
  // Σ of the series, whose first term is 1 for an even number of degrees and cos θ for an odd one.
  var term = freedom % 2 == 0 ? 1 : square.squareRoot()
  var sum = freedom == 1 ? 0 : term
  var factor = freedom % 2 == 0 ? 1.0 : 2.0
  while factor + 1 < degrees - 1 {
    term *= square * factor / (factor + 1)
    sum += term
    factor += 2
  }
  guard freedom % 2 == 1 else { return sine * sum }
  return 2 / Double.pi * (arctangent(t / degrees.squareRoot()) + sine * sum)
}
