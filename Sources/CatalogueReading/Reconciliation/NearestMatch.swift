/// Looks for the known value that somebody is likely to have meant.
///
/// The distance is the number of letters changed, added, left out or swapped with their neighbour
/// (optimal string alignment), case aside; a third of the letters may differ, at most three.
/// Looking stops when the budget of letter comparisons is used up: a file full of unknown references
/// must not take time in proportion to references × ids.
package struct NearestMatch {
  /// Letter comparisons left.
  private var budget: Int

  /// Allows so many letter comparisons in all.
  package init(budget: Int) {
    self.budget = budget
  }

  /// Whether nothing more will be looked for.
  var isExhausted: Bool { budget <= 0 }

  /// The nearest of `candidates`; of equally near ones the first.
  package mutating func nearest(to value: String, among candidates: some Sequence<String>)
    -> String?
  {
    let wanted = Array(value.lowercased().utf8.prefix(200))
    guard !wanted.isEmpty else { return nil }
    var limit = min(3, wanted.count / 3)
    var best: String?
    for candidate in candidates {
      guard limit >= 0, budget > 0 else { break }
      budget -= 4
      let difference = abs(candidate.utf8.count - wanted.count)
      guard difference <= limit else { continue }
      let letters = Array(candidate.lowercased().utf8)
      guard letters.count <= 210 else { continue }
      budget -= wanted.count * (2 * limit + 3)
      if let distance = Self.distance(wanted, letters, limit: limit) {
        if distance == 0 { return candidate }
        best = candidate
        limit = distance - 1
      }
    }
    return best
  }

  /// The distance, or `nil` when it is above `limit`.
  package static func distance(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    let far = limit + 1
    var beforeLast = [Int](repeating: far, count: right.count + 1)
    var last = (0...right.count).map { min($0, far) }
    for row in 0..<left.count {
      var current = [Int](repeating: far, count: right.count + 1)
      current[0] = min(row + 1, far)
      var smallest = current[0]
      // Only the cells within `limit` of the diagonal can stay within it.
      let low = max(0, row - limit)
      let high = min(right.count, row + limit + 1)
      for column in low..<max(low, high) {
        var cost = last[column] + (left[row] == right[column] ? 0 : 1)
        cost = min(cost, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current[column + 1] = min(cost, far)
        smallest = min(smallest, current[column + 1])
      }
      if smallest > limit, (last.min() ?? far) > limit { return nil }
      (beforeLast, last) = (last, current)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}
