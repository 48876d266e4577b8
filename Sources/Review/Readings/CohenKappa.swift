/// Cohen's κ of two readers: how much more they agree than two readers would who judge as often so and so by chance.
///
/// κ = (Pₒ − Pₑ) ÷ (1 − Pₑ) with Pₒ = Σ wᵢⱼ pᵢⱼ and Pₑ = Σ wᵢⱼ pᵢ. p.ⱼ; unweighted w is 1 on the diagonal and 0 elsewhere
/// (Cohen 1960, doi:10.1177/001316446002000104), linearly weighted it is 1 − |i − j| ÷ (k − 1) (Cohen 1968,
/// doi:10.1037/h0026256). At most 1; 0 is what chance gives.
///
/// The interval is κ ± 1.96 standard errors, cut to −1…1, with the variance for large samples of Fleiss, Cohen and Everitt (1969,
/// doi:10.1037/h0028106):
///
///     var κ = { Σ pᵢⱼ [wᵢⱼ (1 − Pₑ) − (w̄ᵢ. + w̄.ⱼ)(1 − Pₒ)]² − (Pₒ Pₑ − 2 Pₑ + Pₒ)² } ÷ (n (1 − Pₑ)⁴)
///
/// with w̄ᵢ. = Σ wᵢⱼ p.ⱼ and w̄.ⱼ = Σ wᵢⱼ pᵢ. . Where the variance is 0, as where nobody differs, there is no interval.
package struct CohenKappa: Sendable {
  package enum Weights: Sendable {
    case none, linear
  }

  /// How often the first reader said the row and the second the column.
  package let table: [[Int]]

  /// - Precondition: the table is a square of at least two rows, and nothing in it is negative.
  package init(table: [[Int]]) {
    precondition(table.count > 1 && table.allSatisfy { $0.count == table.count }, "a square")
    precondition(table.allSatisfy { $0.allSatisfy { $0 >= 0 } }, "counts")
    self.table = table
  }

  /// The table of two readers' judgements; what one of them did not judge does not count.
  package init(_ first: [Judgement?], _ second: [Judgement?]) {
    let count = Judgement.allCases.count
    var table = [[Int]](repeating: [Int](repeating: 0, count: count), count: count)
    for case (let one?, let other?) in zip(first, second) { table[one.place][other.place] += 1 }
    self.init(table: table)
  }

  /// Questions that both judged.
  package var count: Int { table.reduce(0) { $0 + $1.reduce(0, +) } }

  /// The share of the questions of which both say the same; `nil` where both judged none.
  package var observed: Double? {
    count > 0 ? Double(table.indices.reduce(0) { $0 + table[$1][$1] }) / Double(count) : nil
  }

  package func coefficient(_ weights: Weights = .none) -> Coefficient {
    guard count > 0 else { return .undefined(.noOverlap) }
    let (n, places) = (Double(count), table.indices)
    let weight = { (row: Int, column: Int) -> Double in
      switch weights {
      case .none: row == column ? 1 : 0
      case .linear: 1 - Double(abs(row - column)) / Double(places.count - 1)
      }
    }
    let share = table.map { $0.map { Double($0) / n } }
    let rows = share.map { $0.reduce(0, +) }
    let columns = places.map { column in share.reduce(0) { $0 + $1[column] } }
    // Counted in whole numbers: shares that ought to sum to 1 may miss it.
    let isOne = places.contains { place in
      table[place].reduce(0, +) == count && table.reduce(0) { $0 + $1[place] } == count
    }
    guard !isOne else { return .undefined(.oneJudgement) }
    var (observed, expected) = (0.0, 0.0)
    for row in places {
      for column in places {
        observed += weight(row, column) * share[row][column]
        expected += weight(row, column) * rows[row] * columns[column]
      }
    }
    let kappa = (observed - expected) / (1 - expected)
    let ofRows = places.map { row in
      places.reduce(0) { $0 + weight(row, $1) * columns[$1] }
    }
    let ofColumns = places.map { column in
      places.reduce(0) { $0 + weight($1, column) * rows[$1] }
    }
    var sum = 0.0
    for row in places {
      for column in places {
        let term =
          weight(row, column) * (1 - expected)
          - (ofRows[row] + ofColumns[column]) * (1 - observed)
        sum += share[row][column] * term * term
      }
    }
    let middle = observed * expected - 2 * expected + observed
    let spread = 1 - expected
    let variance = (sum - middle * middle) / (n * spread * spread * spread * spread)
    guard variance > 1e-12 else { return .value(kappa, interval: nil) }
    let reach = 1.959_963_984_540_054 * variance.squareRoot()
    return .value(
      kappa, interval: .init(low: max(-1, kappa - reach), high: min(1, kappa + reach)))
  }
}
