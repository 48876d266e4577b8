/// How many members two partnerships of given sizes share when both draw from one universe.
///
/// P(X = x) = C(r, x) · C(N − r, s − x) / C(N, s), the fixed-row model (Tumminello et al. 2011,
/// doi:10.1371/journal.pone.0017994). The universe N must be declared: it decides the answer.
///
/// The terms are built outward from the likeliest by the ratio of neighbours and divided by their
/// sum: nothing overflows at any N, and a term keeps its leading digits (differences of logarithms
/// of factorials would lose about five at N = 5,000).
package struct Hypergeometric: Hashable, Sendable {
  package let universe: Int
  package let left: Int
  package let right: Int

  /// - Precondition: 0 ≤ `left`, `right` ≤ `universe`.
  package init(universe: Int, left: Int, right: Int) {
    precondition((0...universe).contains(left) && (0...universe).contains(right))
    self.universe = universe
    // Sorted, so that a pair and its mirror image give the same digits.
    self.left = min(left, right)
    self.right = max(left, right)
  }

  /// r·s/N, the expected number of shared members; 0 in an empty universe.
  package var mean: Double {
    universe == 0 ? 0 : Double(left) * Double(right) / Double(universe)
  }

  /// P(X ≥ x) for x = 0…`left`, the smaller size; descending from 1.
  /// - Complexity: O(`left`).
  package var tails: [Double] {
    let least = max(0, left + right - universe)
    var tails = [Double](repeating: 1, count: left + 1)
    guard left > least else { return tails }

    let spare = universe - left - right
    let likeliest = min(
      left, max(least, Int(Double((left + 1) * (right + 1)) / Double(universe + 2))))
    var terms = [Double](repeating: 0, count: left + 1)
    terms[likeliest] = 1
    // Products are named: one expression of ten operators takes the compiler a third of a second.
    for x in stride(from: likeliest, to: left, by: 1) {
      let ways: Int = (left - x) * (right - x)
      let others: Int = (x + 1) * (spare + x + 1)
      terms[x + 1] = terms[x] * Double(ways) / Double(others)
    }
    for x in stride(from: likeliest, to: least, by: -1) {
      let ways: Int = x * (spare + x)
      let others: Int = (left - x + 1) * (right - x + 1)
      terms[x - 1] = terms[x] * Double(ways) / Double(others)
    }
    // From the rarest end, so that small terms are not lost beside large ones.
    var sum = 0.0
    for x in stride(from: left, through: least, by: -1) {
      sum += terms[x]
      tails[x] = sum
    }
    for x in least...left { tails[x] = x == least ? 1 : min(1, tails[x] / sum) }
    return tails
  }

  /// P(X ≥ `shared`); 1 at 0 and below, 0 above the smaller size.
  package func upperTail(_ shared: Int) -> Double {
    guard shared > 0 else { return 1 }
    return shared > left ? 0 : tails[shared]
  }

  /// The least number of shared members whose upper tail is at most `threshold`; `nil` when even
  /// sharing every member would not be.
  package func leastShared(atMost threshold: Double) -> Int? {
    tails.firstIndex { $0 <= threshold }
  }
}
