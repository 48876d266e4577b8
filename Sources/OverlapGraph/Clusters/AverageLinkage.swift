internal import HeapModule
internal import LandscapeModel

/// Average-linkage agglomeration (UPGMA) over sparse similarities.
///
/// The similarity of two clusters is the mean over all pairs across, pairs without a similarity
/// counting 0. At each step the most similar two merge; of equals (to 1e-12, so that the rounding
/// of a mean decides nothing) those with the smallest first leaf, then the smallest second leaf, a
/// cluster's leaf being its smallest. It ends when nothing is similar to anything: clusters that
/// no edge links stay apart.
struct AverageLinkage {
  /// A merge that may come; stale once either cluster has merged.
  private struct Candidate: Comparable {
    let similarity: Double
    /// The smallest leaves of the two clusters.
    let left: Int32
    let right: Int32
    let leftNode: Int32
    let rightNode: Int32

    /// `similarity` in steps of 2^-40, about 1e-12.
    var step: Double { (similarity * 0x1p40).rounded() }

    /// A greater candidate merges sooner.
    static func < (one: Candidate, other: Candidate) -> Bool {
      if one.step != other.step { return one.step < other.step }
      return (one.left, one.right) > (other.left, other.right)
    }
  }

  private var heap: Heap<Candidate> = []
  /// For each node its similarities to other nodes, summed over pairs; empty once merged.
  private var sums: [[Int32: Double]]
  private var sizes: [Int]
  private var smallestLeaf: [Int32]
  private var isMerged: [Bool]
  /// 1 for leaves.
  private var similarities: [Double]

  private init(_ rows: SimilarityRows) {
    sums = Array(repeating: [:], count: rows.leafCount)
    sizes = Array(repeating: 1, count: rows.leafCount)
    smallestLeaf = (0..<Int32(rows.leafCount)).map { $0 }
    isMerged = Array(repeating: false, count: rows.leafCount)
    similarities = Array(repeating: 1, count: rows.leafCount)
    for entry in rows.entries {
      sums[Int(entry.left)][entry.right] = entry.similarity
      sums[Int(entry.right)][entry.left] = entry.similarity
      heap.insert(candidate(entry.left, entry.right, sum: entry.similarity))
    }
  }

  /// The merges in the order in which they happen, with similarities that never rise from parts to whole.
  /// - Complexity: O(m log m), m = the similarities given plus those of clusters on the way.
  static func merges(_ rows: SimilarityRows) -> [Dendrogram.Merge] {
    var linkage = AverageLinkage(rows)
    var merges: [Dendrogram.Merge] = []
    while let best = linkage.heap.popMax() {
      guard !linkage.isMerged[Int(best.leftNode)], !linkage.isMerged[Int(best.rightNode)] else {
        continue
      }
      merges.append(linkage.merge(best))
    }
    return merges
  }

  private mutating func merge(_ best: Candidate) -> Dendrogram.Merge {
    let (left, right) = (Int(best.leftNode), Int(best.rightNode))
    let node = Int32(sums.count)
    isMerged[left] = true
    isMerged[right] = true
    sizes.append(sizes[left] + sizes[right])
    smallestLeaf.append(min(smallestLeaf[left], smallestLeaf[right]))
    isMerged.append(false)
    // Means never rise in exact arithmetic; nor may they by the last bit, or a cut could fall
    // between a cluster and its parts.
    similarities.append(min(best.similarity, similarities[left], similarities[right]))

    // Each sum is one addition of two, so the order of a dictionary cannot be seen in it.
    var (merged, other) = (sums[left], sums[right])
    sums[left] = [:]
    sums[right] = [:]
    if merged.count < other.count { swap(&merged, &other) }
    for (neighbour, sum) in other { merged[neighbour, default: 0] += sum }
    merged[Int32(left)] = nil
    merged[Int32(right)] = nil
    for (neighbour, sum) in merged {
      sums[Int(neighbour)][Int32(left)] = nil
      sums[Int(neighbour)][Int32(right)] = nil
      sums[Int(neighbour)][node] = sum
    }
    sums.append(merged)
    for (neighbour, sum) in merged { heap.insert(candidate(node, neighbour, sum: sum)) }
    return Dendrogram.Merge(
      left: best.leftNode, right: best.rightNode, similarity: similarities[Int(node)],
      leafCount: sizes[Int(node)])
  }

  /// The node with the smaller smallest leaf stands left.
  private func candidate(_ first: Int32, _ second: Int32, sum: Double) -> Candidate {
    let similarity = sum / Double(sizes[Int(first)] * sizes[Int(second)])
    let isInOrder = smallestLeaf[Int(first)] < smallestLeaf[Int(second)]
    let (left, right) = isInOrder ? (first, second) : (second, first)
    return Candidate(
      similarity: similarity, left: smallestLeaf[Int(left)], right: smallestLeaf[Int(right)],
      leftNode: left, rightNode: right)
  }
}
