/// Benjamini and Hochberg's adjusted p-values over a declared family of tests.
///
/// q of the k-th smallest of M is min over l ≥ k of M·p(l)/l: rejecting where q ≤ α keeps the
/// expected share of false discoveries at α (1995, doi:10.1111/j.2517-6161.1995.tb02031.x) for
/// independent or positively dependent tests. Pairs share partnerships, so it is stated, not proven,
/// for them.
package enum BenjaminiHochberg {
  /// The adjusted value of each p-value, in the given order; never below it nor above 1.
  /// - Complexity: O(M log M).
  package static func adjusted(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    let levels = adjusted(
      levels: order.map { values[$0] }, counts: [Int](repeating: 1, count: order.count),
      familySize: values.count)
    var result = values
    for (rank, index) in order.enumerated() { result[index] = levels[rank] }
    return result
  }

  /// The adjusted value of each distinct p-value.
  ///
  /// - Parameters:
  ///   - levels: p-values, ascending.
  ///   - counts: how many tests of the family have each.
  ///   - familySize: M; tests that no level counts are taken to have p = 1.
  /// - Complexity: O(levels).
  package static func adjusted(levels: [Double], counts: [Int], familySize: Int) -> [Double] {
    var rank = counts.reduce(0, +)
    var least = 1.0
    var result = levels
    for level in levels.indices.reversed() {
      if rank > 0 { least = min(least, levels[level] * Double(familySize) / Double(rank)) }
      result[level] = max(least, min(1, levels[level]))
      rank -= counts[level]
    }
    return result
  }
}
