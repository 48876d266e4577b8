package import LandscapeModel

/// How partnerships cluster by average linkage: the merges, the clusters at a cut, and the order
/// in which like stands next to like.
///
/// Over the overlap edges' combined score (area × membership)^½, 0 where there is no edge (design
/// section 5). Clusters at the cut .3 of the bodies that neither scrutinise nor run a service are
/// the review packages; the leaf order of all bodies is the order of the matrix.
package struct Dendrogram: Sendable {
  /// Two nodes becoming one. Nodes below `leaves.count` are leaves, the others merges in order.
  package struct Merge: Hashable, Sendable {
    /// The node with the smaller smallest leaf.
    package let left: Int32
    package let right: Int32
    /// The mean similarity of the pairs across, above 0 and at most 1.
    package let similarity: Double
    /// Leaves under the merged node.
    package let leafCount: Int

    package init(left: Int32, right: Int32, similarity: Double, leafCount: Int) {
      self.left = left
      self.right = right
      self.similarity = similarity
      self.leafCount = leafCount
    }

    /// The height of the node in a drawing: 1 − similarity.
    package var height: Double { 1 - similarity }
  }

  /// What is clustered, ascending; leaf *i* is `leaves[i]`.
  package let leaves: [PartnershipIndex]
  /// By falling similarity; fewer than `leaves.count − 1` where parts are not linked at all.
  package let merges: [Merge]
  /// The leaves so that the ends of clusters that meet are as similar as turning a cluster round
  /// can make them; parts that nothing links follow each other by their smallest leaf.
  package let leafOrder: [PartnershipIndex]

  /// Clusters `partnerships`, or all, by the overlap edges among them.
  package init(graph: OverlapGraph, over partnerships: [PartnershipIndex]? = nil) {
    let all = 0..<Int32(graph.incidence.partnershipCount)
    let leaves = partnerships.map { Set($0).sorted() } ?? Array(all)
    self.init(
      leaves: leaves, similarities: SimilarityRows(edges: graph.edges, among: leaves))
  }

  /// Clusters `leaves` by similarities of theirs.
  /// - Precondition: there are as many leaves as `similarities` has.
  package init(leaves: [PartnershipIndex], similarities: SimilarityRows) {
    precondition(leaves.count == similarities.leafCount, "a similarity row for each leaf")
    self.leaves = leaves
    merges = AverageLinkage.merges(similarities)
    leafOrder = LeafPaths.order(merges, similarities).map { leaves[Int($0)] }
  }

  /// The clusters of two or more whose merges all have a similarity ≥ `cut` − 1e-9.
  ///
  /// Each ascends; they stand by their smallest partnership.
  /// - Complexity: O(leaves log leaves).
  package func clusters(cut: Double) -> [[PartnershipIndex]] {
    var members: [Int32: [PartnershipIndex]] = [:]
    for (index, merge) in merges.enumerated() where merge.similarity >= cut - 1e-9 {
      // Mean similarities never rise along the merges, so both sides are whole clusters.
      var all = members.removeValue(forKey: merge.left) ?? leaf(merge.left)
      all += members.removeValue(forKey: merge.right) ?? leaf(merge.right)
      members[Int32(leaves.count + index)] = all
    }
    return members.values.map { $0.sorted() }.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  }

  private func leaf(_ node: Int32) -> [PartnershipIndex] {
    Int(node) < leaves.count ? [leaves[Int(node)]] : []
  }
}
