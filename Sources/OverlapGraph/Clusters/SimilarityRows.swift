package import LandscapeModel

/// Similarities between the leaves of a dendrogram, 0 where none is given: sparse and symmetric.
///
/// Leaves are numbered from 0 in the order in which they were given.
package struct SimilarityRows: Sendable {
  /// A similarity of two leaves.
  package struct Entry: Hashable, Sendable {
    package let left: Int32
    package let right: Int32
    package let similarity: Double

    package init(left: Int32, right: Int32, similarity: Double) {
      self.left = left
      self.right = right
      self.similarity = similarity
    }
  }

  package let leafCount: Int
  /// Each pair once, left < right, ascending; similarities above 0 only.
  package let entries: [Entry]
  private let starts: [Int]

  /// - Precondition: leaves lie in `0..<leafCount`, no pair stands there twice, none with itself.
  package init(leafCount: Int, entries: [Entry]) {
    self.leafCount = leafCount
    self.entries = entries.filter { $0.similarity > 0 }
      .map {
        Entry(
          left: min($0.left, $0.right), right: max($0.left, $0.right), similarity: $0.similarity)
      }
      .sorted { ($0.left, $0.right) < ($1.left, $1.right) }
    var starts = [Int](repeating: 0, count: leafCount + 1)
    for entry in self.entries { starts[Int(entry.left) + 1] += 1 }
    for leaf in 0..<leafCount { starts[leaf + 1] += starts[leaf] }
    self.starts = starts
  }

  /// The combined score (area × membership)^½ of the overlap edges among `partnerships`.
  ///
  /// Remit has no say: two boards that meet with the same people in the same place belong on one
  /// agenda of a review, whatever each is for.
  /// - Precondition: `partnerships` ascends without repeats.
  package init(edges: [OverlapEdge], among partnerships: [PartnershipIndex]) {
    var leafOf: [PartnershipIndex: Int32] = [:]
    leafOf.reserveCapacity(partnerships.count)
    for (leaf, partnership) in partnerships.enumerated() { leafOf[partnership] = Int32(leaf) }
    var entries: [Entry] = []
    for edge in edges {
      guard let left = leafOf[edge.source], let right = leafOf[edge.target] else { continue }
      let combined = (edge.scores.area * edge.scores.membership).squareRoot()
      entries.append(Entry(left: left, right: right, similarity: combined))
    }
    self.init(leafCount: partnerships.count, entries: entries)
  }

  /// The similarity of two leaves.
  /// - Complexity: O(log of the entries of the smaller leaf).
  func similarity(_ left: Int32, _ right: Int32) -> Double {
    let (first, second) = (min(left, right), max(left, right))
    var (low, high) = (starts[Int(first)], starts[Int(first) + 1])
    let end = high
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].right < second { low = middle + 1 } else { high = middle }
    }
    return low < end && entries[low].right == second ? entries[low].similarity : 0
  }
}
