/// Looks for the known name that somebody is likely to have meant.
///
/// The distance is the number of letters changed, added, left out or swapped with their neighbour
/// (optimal string alignment) over UTF-8, case aside; a third of the letters may differ.
package struct NearestName {
  /// Letter comparisons left.
  private var budget: Int
  private let edits: ClosedRange<Int>

  /// Looks as long as the budget lasts: a file full of unknown references must not take time in
  /// proportion to references × ids.
  ///
  /// - Parameters:
  ///   - budget: letter comparisons in all.
  ///   - edits: how many letters may differ however short or long the name is.
  package init(budget: Int, edits: ClosedRange<Int> = 0...3) {
    self.budget = budget
    self.edits = edits
  }

  /// Of a few names the right one may be far off: a third of a long name, one letter of a short one.
  package static let anyLength = 1...Int.max

  /// Whether nothing more will be looked for.
  package var isExhausted: Bool { budget <= 0 }

  /// The nearest of a few names; of equally near ones the first.
  /// - Returns: `nil` when none is near enough to be worth suggesting.
  package static func nearest(to name: String, among known: some Sequence<String>) -> String? {
    var search = NearestName(budget: .max, edits: anyLength)
    return search.nearest(to: name, among: known)
  }

  /// The nearest of `known`; of equally near ones the first.
  /// - Returns: `nil` when none is near enough to be worth suggesting, or the budget is used up.
  /// - Complexity: O(known × length × allowed edits): names that differ too much in length cost
  ///   next to nothing.
  package mutating func nearest(to name: String, among known: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased().utf8.prefix(200))
    guard !wanted.isEmpty else { return nil }
    var limit = min(max(edits.lowerBound, wanted.count / 3), edits.upperBound)
    var best: String?
    for candidate in known {
      guard limit >= 0, budget > 0 else { break }
      budget -= 4
      guard abs(candidate.utf8.count - wanted.count) <= limit else { continue }
      let letters = Array(candidate.lowercased().utf8)
      budget -= wanted.count * (2 * limit + 3)
      if let distance = Self.distance(wanted, letters, within: limit) {
        if distance == 0 { return candidate }
        best = candidate
        limit = distance - 1
      }
    }
    return best
  }

  /// The distance, or `nil` when it is above `limit`.
  /// - Complexity: O(length × limit).
  package static func distance(_ left: [UInt8], _ right: [UInt8], within limit: Int) -> Int? {
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
