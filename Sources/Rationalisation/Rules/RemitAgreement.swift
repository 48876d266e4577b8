internal import LandscapeModel
internal import OverlapGraph

/// When the remits of two bodies agree: they are alike, or those of one lie inside a board of many tasks.
///
/// Worked example: {skills, economy} and {transport, economy} share one remit of three, .33, and are not
/// alike. If the first is a board whose row names both of its remits and the second a board of many
/// tasks that also has skills, all of the first lies inside the second, and they agree.
struct RemitAgreement: Sendable {
  /// Lowest Jaccard of the remits with their ancestors.
  let alike: Double
  /// Smallest part of the remits of the body with fewer that the other has too.
  let inside: Double

  /// How many remits the row of the body with fewer must name: with its ancestors one remit alone lies in
  /// anything that has the same broader ones.
  static let named = 2

  /// How the remits of two bodies agree.
  enum Way: Hashable, Sendable {
    case alike
    /// The part of the remits of the body with fewer that lies in the other's.
    case inside(Double)

    /// The part that lies inside; `nil` where the remits are alike.
    var part: Double? {
      if case .inside(let part) = self { return part }
      return nil
    }
  }

  /// How the remits of two bodies agree; `nil` where they do not.
  func way(of overlap: PairOverlap, in context: RuleContext) -> Way? {
    if meets(overlap.similarity.remit, alike) { return .alike }
    let (left, right) = (overlap.left, overlap.right)
    let counts = (context.overlaps.remitCount(of: left), context.overlaps.remitCount(of: right))
    var found: Double?
    if counts.0 <= counts.1, isInside(left, right, overlap.leftInRight.remit, context) {
      found = overlap.leftInRight.remit
    }
    if counts.1 <= counts.0, isInside(right, left, overlap.rightInLeft.remit, context) {
      found = overlap.rightInLeft.remit
    }
    return found.map(Way.inside)
  }

  private func isInside(
    _ inner: PartnershipIndex, _ outer: PartnershipIndex, _ part: Double, _ context: RuleContext
  ) -> Bool {
    context.isMultiPurpose[Int(outer)] && meets(part, inside)
      && context.landscape.partnerships[Int(inner)].remits.count >= Self.named
  }
}
