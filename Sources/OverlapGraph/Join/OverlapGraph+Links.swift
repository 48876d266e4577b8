package import LandscapeModel

/// Two partnerships that an edge of either kind joins, with everything that is said of them.
package struct GraphLink: Hashable, Sendable {
  /// source < target in byte order of ids; `left` is the source.
  package let overlap: PairOverlap
  /// Whether the pair meets the overlap condition.
  package let isOverlap: Bool
  /// Whether the source lies within the target by the containment condition.
  package let isSourceInTarget: Bool
  /// Whether the target lies within the source.
  package let isTargetInSource: Bool

  package var source: PartnershipIndex { overlap.left }
  package var target: PartnershipIndex { overlap.right }
}

extension OverlapGraph {
  /// Every pair that overlaps or of which one contains the other, each once, by source, then target.
  /// - Complexity: O(edges + containments), and a sort of the containments.
  package func links(_ measures: OverlapMeasures) -> [GraphLink] {
    // 1: overlaps; 2: the source lies in the target; 4: the target lies in the source.
    var pairs = edges.map { (source: $0.source, target: $0.target, marks: UInt8(1)) }
    pairs += containments.map { edge in
      edge.inner < edge.outer
        ? (source: edge.inner, target: edge.outer, marks: 2)
        : (source: edge.outer, target: edge.inner, marks: 4)
    }
    pairs.sort { ($0.source, $0.target, $0.marks) < ($1.source, $1.target, $1.marks) }
    var links: [GraphLink] = []
    links.reserveCapacity(pairs.count)
    var next = 0
    while next < pairs.count {
      let (source, target, _) = pairs[next]
      var marks: UInt8 = 0
      while next < pairs.count, pairs[next].source == source, pairs[next].target == target {
        marks |= pairs[next].marks
        next += 1
      }
      links.append(
        GraphLink(
          overlap: measures.overlap(source, target), isOverlap: marks & 1 != 0,
          isSourceInTarget: marks & 2 != 0, isTargetInSource: marks & 4 != 0))
    }
    return links
  }
}
