/// A score in each of the three layers, 0…1.
package struct LayerScores: Hashable, Sendable {
  package var area: Double
  package var membership: Double
  package var remit: Double

  package init(area: Double, membership: Double, remit: Double) {
    self.area = area
    self.membership = membership
    self.remit = remit
  }
}

/// The overlap of two partnerships with the counts that every ratio is shown with.
package struct PairOverlap: Hashable, Sendable {
  package var left: Int32
  package var right: Int32
  /// Weighted Jaccard by area and membership, Jaccard by remit (design section 5).
  package var similarity: LayerScores
  /// The shared weight over the weight of `left` alone.
  package var leftInRight: LayerScores
  /// The shared weight over the weight of `right` alone.
  package var rightInLeft: LayerScores
  package var sharedMembers: Int
  package var leftMembers: Int
  package var rightMembers: Int

  package init(
    left: Int32, right: Int32, similarity: LayerScores, leftInRight: LayerScores,
    rightInLeft: LayerScores, sharedMembers: Int, leftMembers: Int, rightMembers: Int
  ) {
    self.left = left
    self.right = right
    self.similarity = similarity
    self.leftInRight = leftInRight
    self.rightInLeft = rightInLeft
    self.sharedMembers = sharedMembers
    self.leftMembers = leftMembers
    self.rightMembers = rightMembers
  }

  /// c: members of both over members of either by plain count, 0…1; 0 where neither has one.
  ///
  /// Every member counts alike, however few or many boards it sits on: it is what "ten of the eleven
  /// organisations on either sit on both" says.
  package var memberShare: Double {
    ratio(Double(sharedMembers), Double(leftMembers + rightMembers - sharedMembers))
  }
}
