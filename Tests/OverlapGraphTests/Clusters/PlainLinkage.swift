import OverlapGraph

/// Average linkage written from its definition: every mean computed anew at every step.
enum PlainLinkage {
  static func merges(_ count: Int, _ entries: [SimilarityRows.Entry]) -> [Dendrogram.Merge] {
    var similarity = Array(repeating: Array(repeating: 0.0, count: count), count: count)
    for entry in entries {
      similarity[Int(entry.left)][Int(entry.right)] = entry.similarity
      similarity[Int(entry.right)][Int(entry.left)] = entry.similarity
    }
    var clusters = (0..<count).map { (node: Int32($0), leaves: [$0]) }
    var merges: [Dendrogram.Merge] = []
    while true {
      var best: (mean: Double, left: Int, right: Int)?
      // Clusters stand by their smallest leaf, so the first of equals is the one to take.
      for left in clusters.indices {
        for right in clusters.indices where right > left {
          var sum = 0.0
          for one in clusters[left].leaves {
            for other in clusters[right].leaves { sum += similarity[one][other] }
          }
          let mean = sum / Double(clusters[left].leaves.count * clusters[right].leaves.count)
          if mean > 0, mean > (best?.mean ?? 0) + 1e-11 { best = (mean, left, right) }
        }
      }
      guard let best else { return merges }
      let (left, right) = (clusters[best.left], clusters[best.right])
      merges.append(
        Dendrogram.Merge(
          left: left.node, right: right.node, similarity: best.mean,
          leafCount: left.leaves.count + right.leaves.count))
      clusters.remove(at: best.right)
      clusters[best.left] = (Int32(count + merges.count - 1), left.leaves + right.leaves)
    }
  }
}
