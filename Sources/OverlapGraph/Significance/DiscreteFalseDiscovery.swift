/// False discovery control that knows which p-values each test could have had at all.
///
/// A pair of small partnerships can only reach a few p-values, so that the usual correction wastes
/// most of its level. The discrete step-up (Döhler, Durand and Roquain 2018,
/// doi:10.1214/18-EJS1441) uses F_i(t), the largest p-value at most t that test i can have:
///
/// - τ = max{t : mean F_i(t)/(1 − F_i(t)) ≤ α};
/// - the k smallest of M are rejected for the largest k with p(k) ≤ τ and
///   mean F_i(p(k))/(1 − F_i(τ)) ≤ α·k/M.
///
/// τ depends on α, so there is no adjusted value for every α at once. `adjusted` is the one for the
/// declared level: it is at most α exactly where the step-up at α rejects.
package struct DiscreteFalseDiscovery {
  /// Calls its argument once for each distribution of the family with P(X ≥ x) for x = 0, 1, …,
  /// and with how many tests have it; the same distributions in the same order every time.
  package typealias Family = ((UnsafeBufferPointer<Double>, Int) -> Void) -> Void

  /// Two p-values closer than this, relatively, are one: the same chance summed in another order.
  package static let tie = 1e-9

  /// The declared level α.
  package let level: Double
  /// Distinct observed p-values, ascending.
  package let levels: [Double]
  /// How many tests have each.
  package let counts: [Int]
  /// The number of tests, M.
  package private(set) var familySize = 0
  /// The largest p-value that the step-up can reject; 0 when it can reject none.
  package private(set) var threshold = 0.0
  /// The adjusted value of each of `levels` by the step-up at `level`.
  package private(set) var adjusted: [Double] = []

  /// - Parameters:
  ///   - levels: distinct p-values in 0…1, ascending; tests without one have p = 1.
  ///   - family: walked up to three times, and more often where a great many attainable p-values
  ///     lie between two observed ones.
  /// - Complexity: O(P log U) for P attainable p-values and U observed ones; O(U) memory.
  package init(level: Double, levels: [Double], counts: [Int], family: Family) {
    self.level = level
    self.levels = levels
    self.counts = counts

    let index = LevelIndex(levels)

    // F/(1 − F) is a step function; each attainable p-value adds its step where it lies.
    var steps = [Double](repeating: 0, count: levels.count + 1)
    var arrivals = [Int](repeating: 0, count: levels.count + 1)
    var size = 0
    family { tails, tests in
      size += tests
      var below = 0.0
      for x in tails.indices.reversed() where tails[x] < 1 {
        let odds = tails[x] / (1 - tails[x])
        let bin = index.position(of: tails[x])
        steps[bin] += (odds - below) * Double(tests)
        arrivals[bin] += 1
        below = odds
      }
    }
    familySize = size
    guard size > 0 else { return }

    var ownOdds = [Double](repeating: 0, count: levels.count)
    var sum = 0.0
    var open = 0
    var sumBefore = 0.0
    for bin in levels.indices {
      sum += steps[bin]
      ownOdds[bin] = levels[bin] < 1 ? sum / Double(size) : .infinity
      if ownOdds[bin] <= level + 1e-9 {
        open = bin + 1
        sumBefore = sum
      }
    }
    threshold = open > 0 ? levels[open - 1] : 0
    refineThreshold(
      from: threshold, to: open < levels.count ? levels[open] : 1, sum: sumBefore,
      arrivals: arrivals[open], family: family)

    // With τ known, the steps of F/(1 − F(τ)) below it.
    let reach = threshold * (1 + Self.tie)
    steps = [Double](repeating: 0, count: levels.count + 1)
    family { tails, tests in
      guard let first = tails.firstIndex(where: { $0 <= reach }) else { return }
      let room = Double(tests) / (1 - tails[first])
      for x in first..<tails.count {
        let below = x + 1 < tails.count ? tails[x + 1] : 0
        steps[index.position(of: tails[x])] += (tails[x] - below) * room
      }
    }
    var values = ownOdds
    sum = 0
    for bin in 0..<open {
      sum += steps[bin]
      values[bin] = sum / Double(size)
    }
    adjusted = Self.stepUp(values, counts: counts, familySize: size)
  }

  /// The number of tests that the step-up at `level` rejects.
  package var rejected: Int {
    zip(adjusted, counts).reduce(0) { $1.0 <= level + 1e-9 ? $0 + $1.1 : $0 }
  }

  /// Looks for attainable p-values between two observed ones that τ can still rise to.
  ///
  /// F_i(τ) is in every denominator, so τ matters beyond the p-values that were observed.
  private mutating func refineThreshold(
    from lower: Double, to upper: Double, sum: Double, arrivals: Int, family: Family
  ) {
    var lower = lower * (1 + Self.tie)
    var upper = upper
    var sum = sum
    var arrivals = arrivals
    let limit = (level + 1e-9) * Double(familySize)

    // Bins first while there are too many to sort; each round narrows by a factor of 4096.
    let bins = 4096
    while arrivals > 2_000_000, upper - lower > 1e-12 {
      let width = (upper - lower) / Double(bins)
      var sums = [Double](repeating: 0, count: bins)
      var counts = [Int](repeating: 0, count: bins)
      family { tails, tests in
        for x in tails.indices where tails[x] > lower && tails[x] < upper {
          let bin = min(bins - 1, Int((tails[x] - lower) / width))
          sums[bin] += Self.oddsStep(at: x, of: tails) * Double(tests)
          counts[bin] += 1
        }
      }
      guard let bin = sums.indices.first(where: { sum + sums[...$0].reduce(0, +) > limit })
      else {
        threshold = upper
        return
      }
      sum += sums[..<bin].reduce(0, +)
      arrivals = counts[bin]
      upper = lower + width * Double(bin + 1)
      lower += width * Double(bin)
      threshold = max(threshold, lower)
    }

    var points: [(value: Double, step: Double)] = []
    points.reserveCapacity(arrivals)
    family { tails, tests in
      for x in tails.indices where tails[x] > lower && tails[x] < upper {
        points.append((tails[x], Self.oddsStep(at: x, of: tails) * Double(tests)))
      }
    }
    points.sort { ($0.value, $0.step) < ($1.value, $1.step) }
    for (index, point) in points.enumerated() {
      sum += point.step
      let isTied =
        index + 1 < points.count && points[index + 1].value <= point.value * (1 + Self.tie)
      if isTied { continue }
      if sum > limit { return }
      threshold = point.value
    }
  }

  /// The step of F/(1 − F) at the p-value of x successes.
  private static func oddsStep(at x: Int, of tails: UnsafeBufferPointer<Double>) -> Double {
    let rarer = x + 1 < tails.count ? tails[x + 1] : 0
    return tails[x] / (1 - tails[x]) - rarer / (1 - rarer)
  }

  private static func stepUp(_ values: [Double], counts: [Int], familySize: Int) -> [Double] {
    var rank = counts.reduce(0, +)
    var least = 1.0
    var result = values
    for level in values.indices.reversed() {
      if rank > 0 { least = min(least, values[level] * Double(familySize) / Double(rank)) }
      result[level] = least
      rank -= counts[level]
    }
    return result
  }
}

/// Finds where a p-value stands among the observed ones, by its leading bits first.
///
/// A walk asks tens of millions of times; the exponent and eight bits of a positive Double, which
/// order as the numbers do, leave a short run to search.
private struct LevelIndex {
  /// Each level with room for ties.
  private let reaches: [Double]
  private let firstKey: Int
  /// For each key the first level with this key or a later one; one more for the end.
  private var starts: [Int32] = []

  init(_ levels: [Double]) {
    reaches = levels.map { $0 * (1 + DiscreteFalseDiscovery.tie) }
    firstKey = Self.key(reaches.first ?? 1)
    guard let last = reaches.last else { return }
    let count = Self.key(last) - firstKey + 1
    starts.reserveCapacity(count + 1)
    var level = 0
    for key in firstKey..<(firstKey + count) {
      while level < reaches.count, Self.key(reaches[level]) < key { level += 1 }
      starts.append(Int32(level))
    }
    starts.append(Int32(reaches.count))
  }

  /// The first level at least `value`, or the number of levels.
  func position(of value: Double) -> Int {
    let key = Self.key(value) - firstKey
    guard key >= 0, !reaches.isEmpty else { return 0 }
    guard key < starts.count - 1 else { return reaches.count }
    var low = Int(starts[key])
    var high = Int(starts[key + 1])
    while low < high {
      let middle = (low + high) / 2
      if reaches[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func key(_ value: Double) -> Int { Int(value.bitPattern >> 44) }
}
