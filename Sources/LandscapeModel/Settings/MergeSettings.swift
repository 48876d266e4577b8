/// merge-candidate.
package struct MergeSettings: Hashable, Sendable {
  package var area = 0.8
  /// How alike the remits must be.
  package var remit = 0.45
  /// How much of the remits of the body with fewer must lie in a multi-purpose body's, where they are
  /// not alike.
  package var remitInside = 0.8
  /// Members of both over members of either, by plain count.
  package var membership = 0.6
  /// The same where one body does the work of both elsewhere.
  package var membershipWithPrecedent = 0.5
  package init() {}

  static let group = Settings.Group(
    "merge", varies: true, reach: .condition,
    [
      .share("merge.area", \.merge.area).silent(without: .area, at: 0),
      .share("merge.remit", \.merge.remit).silent(without: .remit, at: 0),
      .share("merge.remit-inside", \.merge.remitInside).silent(without: .remit, at: 0),
      .share("merge.membership", \.merge.membership).silent(without: .membership, at: 0),
      .share("merge.membership-with-precedent", \.merge.membershipWithPrecedent).silent(
        without: .membership, at: 0),
    ])
}
