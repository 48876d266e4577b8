/// Tells from some seats whether a finding holds, by regression over drawn worlds.
///
/// What knowing the seats is worth is the share of worlds in which a finding is called rightly with them, less the share without:
/// the expected value of partial perfect information where a right call is worth 1 (Strong, Oakley and Brennan 2014,
/// doi:10.1177/0272989X13505910). As there, the chance that a finding holds given the seats is a regression over the worlds; here
/// a linear index of the seats and the best non-decreasing step of it, since a finding holds with more seats or with fewer. Each fifth
/// of the worlds is called by what the other four show, so that what a regression makes of chance counts against it and not for
/// it: the gain is on average never above the true one.
package struct SeatRegression {
  /// So many parts are called by the others.
  private static let parts = 5

  /// Each way in which the seats lie, once: 1 where a seat is there.
  private let patterns: [[Double]]
  /// For each world its pattern.
  private let patternOf: [Int]
  private let fits: [Fit]

  /// What the worlds outside of one part say of the seats alone.
  private struct Fit {
    /// How many worlds have each pattern.
    let counts: [Double]
    let means: [Double]
    let factor: CholeskyFactor

    /// The seats about their means; one world's worth of ridge keeps what is the same everywhere from dividing by nothing.
    init(patterns: [[Double]], counts: [Double]) {
      let seats = patterns.first?.count ?? 0
      let all = counts.reduce(0, +)
      var means = [Double](repeating: 0, count: seats)
      for (row, count) in zip(patterns, counts) {
        for seat in 0..<seats { means[seat] += row[seat] * count / max(1, all) }
      }
      var matrix = [Double](repeating: 0, count: seats * seats)
      for (row, count) in zip(patterns, counts) where count > 0 {
        for one in 0..<seats {
          let weighed = (row[one] - means[one]) * count
          for other in 0...one {
            matrix[one * seats + other] += weighed * (row[other] - means[other])
          }
        }
      }
      for seat in 0..<seats { matrix[seat * seats + seat] += 1 }
      (self.counts, self.means) = (counts, means)
      factor = CholeskyFactor(of: matrix, size: seats)
    }
  }

  /// - Parameter worlds: for each world whether each of the seats is there.
  /// - Complexity: O(worlds · seats + parts · (patterns · seats² + seats³)).
  package init(worlds: [[Bool]]) {
    var placeOf: [[Bool]: Int] = [:]
    var patterns: [[Double]] = []
    patternOf = worlds.map { world in
      if let place = placeOf[world] { return place }
      placeOf[world] = patterns.count
      patterns.append(world.map { $0 ? 1 : 0 })
      return patterns.count - 1
    }
    self.patterns = patterns
    fits = (0..<Self.parts).map { [patternOf] part in
      var counts = [Double](repeating: 0, count: patterns.count)
      for (world, pattern) in patternOf.enumerated() where world % Self.parts != part {
        counts[pattern] += 1
      }
      return Fit(patterns: patterns, counts: counts)
    }
  }

  /// For each world 1 where what holds is called rightly with the seats alone, −1 where without them alone, else 0.
  /// - Parameter held: for each world whether it holds.
  /// - Complexity: O(parts · patterns · (seats + log patterns)).
  package func gains(of held: [Bool]) -> [Int] {
    var gains = [Int](repeating: 0, count: held.count)
    for part in fits.indices {
      let fit = fits[part]
      var holding = [Double](repeating: 0, count: patterns.count)
      var (all, kept) = (0.0, 0.0)
      for (world, pattern) in patternOf.enumerated() where world % Self.parts != part {
        all += 1
        if held[world] {
          holding[pattern] += 1
          kept += 1
        }
      }
      let isCommon = kept * 2 > all
      let calls = calls(by: fit, holding: holding, mean: kept / max(1, all), isCommon: isCommon)
      for world in stride(from: part, to: held.count, by: Self.parts) {
        let call = calls[patternOf[world]]
        if call != isCommon { gains[world] = call == held[world] ? 1 : -1 }
      }
    }
    return gains
  }

  /// For each pattern whether it is called to hold.
  private func calls(
    by fit: Fit, holding: [Double], mean: Double, isCommon: Bool
  ) -> [Bool] {
    var sums = [Double](repeating: 0, count: fit.means.count)
    for (pattern, row) in patterns.enumerated() where fit.counts[pattern] > 0 {
      let excess = holding[pattern] - fit.counts[pattern] * mean
      for seat in sums.indices { sums[seat] += (row[seat] - fit.means[seat]) * excess }
    }
    let slopes = fit.factor.solution(of: sums)
    let index = patterns.map { row in
      row.indices.reduce(0) { $0 + row[$1] * slopes[$1] }
    }
    // Indices that differ by rounding alone are one; the order of equals is of no account.
    let order = patterns.indices.filter { fit.counts[$0] > 0 }.sorted { index[$0] < index[$1] }
    var steps: [Step] = []
    for pattern in order {
      var step = Step(
        from: index[pattern], count: fit.counts[pattern], holding: holding[pattern])
      while let last = steps.last, last.share >= step.share || step.from - last.from < 1e-9 {
        step.join(last)
        steps.removeLast()
      }
      steps.append(step)
    }
    return index.map { value in
      // A pattern that no other part has is called as the one below it.
      let step = steps.last { $0.from <= value + 1e-9 } ?? steps.first
      guard let step, step.holding * 2 != step.count else { return isCommon }
      return step.holding * 2 > step.count
    }
  }

  /// Patterns of which as many hold, as far as the worlds show: pool adjacent violators.
  private struct Step {
    var from: Double
    var count: Double
    var holding: Double

    var share: Double { holding / count }

    mutating func join(_ before: Step) {
      from = before.from
      count += before.count
      holding += before.holding
    }
  }
}

/// The Cholesky factor of a symmetric positive definite matrix.
package struct CholeskyFactor {
  private let size: Int
  /// Row by row; what is right of the diagonal is of no account.
  private var values: [Double]

  /// - Parameter matrix: row by row; only what is left of the diagonal, and it, are read.
  /// - Complexity: O(size³).
  package init(of matrix: [Double], size: Int) {
    self.size = size
    values = matrix
    for row in 0..<size {
      for column in 0...row {
        var sum = values[row * size + column]
        for inner in 0..<column {
          sum -= values[row * size + inner] * values[column * size + inner]
        }
        values[row * size + column] =
          row == column ? sum.squareRoot() : sum / values[column * size + column]
      }
    }
  }

  /// x of matrix · x = `right`.
  /// - Complexity: O(size²).
  package func solution(of right: [Double]) -> [Double] {
    var x = right
    for row in 0..<size {
      for column in 0..<row { x[row] -= values[row * size + column] * x[column] }
      x[row] /= values[row * size + row]
    }
    for row in (0..<size).reversed() {
      for below in (row + 1)..<max(row + 1, size) {
        x[row] -= values[below * size + row] * x[below]
      }
      x[row] /= values[row * size + row]
    }
    return x
  }
}
