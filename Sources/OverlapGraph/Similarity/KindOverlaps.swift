package import LandscapeModel

/// How the partnerships of two kinds overlap: counts of edges, and medians over the overlap edges.
package struct KindOverlap: Hashable, Sendable {
  /// The middle of a kind's edges; of an even number the mean of the two in the middle.
  package struct Medians: Hashable, Sendable {
    package let sharedMembers: Double
    package let scores: LayerScores
  }

  /// The lower index first; the same kind twice where its own bodies overlap.
  package let kind: KindIndex
  package let otherKind: KindIndex
  package let overlaps: Int
  package let containments: Int
  /// `nil` where only containments join the two.
  package let medians: Medians?
}

extension OverlapGraph {
  /// Every two kinds that an edge joins: most overlaps first, then most containments, then by kind.
  /// - Complexity: O(edges · log edges + members of the partnerships they join).
  package func kindOverlaps(in landscape: Landscape) -> [KindOverlap] {
    struct Edges {
      var containments = 0
      var shared: [Double] = []
      var area: [Double] = []
      var membership: [Double] = []
      var remit: [Double] = []
    }
    let count = landscape.kinds.count
    func key(_ left: PartnershipIndex, _ right: PartnershipIndex) -> Int {
      let (one, other) = (
        Int(landscape.partnerships[Int(left)].kind), Int(landscape.partnerships[Int(right)].kind)
      )
      return min(one, other) * count + max(one, other)
    }
    var found: [Int: Edges] = [:]
    for edge in edges {
      let shared = commonCount(incidence.members[edge.source], incidence.members[edge.target])
      let key = key(edge.source, edge.target)
      found[key, default: Edges()].shared.append(Double(shared))
      found[key]?.area.append(edge.scores.area)
      found[key]?.membership.append(edge.scores.membership)
      found[key]?.remit.append(edge.scores.remit)
    }
    for edge in containments {
      found[key(edge.inner, edge.outer), default: Edges()].containments += 1
    }
    return found.sorted { left, right in
      let (one, other) = (left.value, right.value)
      if one.shared.count != other.shared.count { return one.shared.count > other.shared.count }
      if one.containments != other.containments { return one.containments > other.containments }
      return left.key < right.key
    }.map { key, edges in
      KindOverlap(
        kind: KindIndex(key / count), otherKind: KindIndex(key % count),
        overlaps: edges.shared.count, containments: edges.containments,
        medians: edges.shared.isEmpty
          ? nil
          : KindOverlap.Medians(
            sharedMembers: middle(of: edges.shared),
            scores: LayerScores(
              area: middle(of: edges.area), membership: middle(of: edges.membership),
              remit: middle(of: edges.remit))))
    }
  }

  /// How many values two ascending rows have in common.
  private func commonCount(_ left: ArraySlice<Int32>, _ right: ArraySlice<Int32>) -> Int {
    var (count, i, j) = (0, left.startIndex, right.startIndex)
    while i < left.endIndex, j < right.endIndex {
      if left[i] == right[j] { count += 1 }
      let (first, second) = (left[i], right[j])
      if first <= second { i += 1 }
      if second <= first { j += 1 }
    }
    return count
  }

  private func middle(of values: [Double]) -> Double {
    let sorted = values.sorted()
    let half = sorted.count / 2
    return sorted.count.isMultiple(of: 2) ? (sorted[half - 1] + sorted[half]) / 2 : sorted[half]
  }
}
