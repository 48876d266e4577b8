/// Finds the known name that a mistyped one most likely meant.
///
/// Distance is that of Damerau and Levenshtein with adjacent transpositions (optimal string
/// alignment) over case-folded Unicode scalars.
package struct NearestName: Sendable {
  private let known: [(name: String, scalars: [Unicode.Scalar])]

  package init(among names: some Sequence<String>) {
    known = names.map { ($0, Array($0.lowercased().unicodeScalars)) }
  }

  /// The nearest known name within a third of the longer one's length, at least one edit; ties go
  /// to the earlier name. `nil` when none is near enough to be worth suggesting.
  /// - Complexity: O(known × length × allowed edits): names that differ too much in length cost nothing.
  package func nearest(to name: String) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars.prefix(200))
    var best: (name: String, distance: Int)?
    for candidate in known {
      let longer = max(wanted.count, candidate.scalars.count)
      let allowed = min(max(1, longer / 3), (best?.distance ?? Int.max) - 1)
      guard allowed >= 0, abs(wanted.count - candidate.scalars.count) <= allowed else { continue }
      if let distance = Self.distance(wanted, candidate.scalars, within: allowed) {
        best = (candidate.name, distance)
        if distance == 0 { break }
      }
    }
    return best?.name
  }

  /// The distance, or `nil` when it is more than `limit`.
  package static func distance(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], within limit: Int
  ) -> Int? {
    if left.isEmpty || right.isEmpty {
      let distance = max(left.count, right.count)
      return distance <= limit ? distance : nil
    }
    var beforePrevious = [Int](repeating: 0, count: right.count + 1)
    var previous = Array(0...right.count)
    var current = previous
    for i in 1...left.count {
      current[0] = i
      var least = i
      for j in 1...right.count {
        let cost = left[i - 1] == right[j - 1] ? 0 : 1
        var value = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + cost)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          value = min(value, beforePrevious[j - 2] + 1)
        }
        current[j] = value
        least = min(least, value)
      }
      if least > limit { return nil }
      (beforePrevious, previous, current) = (previous, current, beforePrevious)
    }
    return previous[right.count] <= limit ? previous[right.count] : nil
  }
}
