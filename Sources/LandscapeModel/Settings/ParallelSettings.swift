/// parallel-remit.
package struct ParallelSettings: Hashable, Sendable {
  package var area = 0.8
  /// How alike the remits must be.
  package var remit = 0.45
  /// How much of the remits of the body with fewer must lie in a multi-purpose body's, where they are
  /// not alike.
  package var remitInside = 0.8
  /// Members of both over members of either, by plain count: half of what a merger needs.
  package var membership = 0.3
  package init() {}

  static let group = Settings.Group(
    "parallel", varies: true, reach: .condition,
    [
      .share("parallel.area", \.parallel.area).silent(without: .area, at: 0),
      .share("parallel.remit", \.parallel.remit).silent(without: .remit, at: 0),
      .share("parallel.remit-inside", \.parallel.remitInside).silent(without: .remit, at: 0),
      .share("parallel.membership", \.parallel.membership).silent(without: .membership, at: 0),
    ])
}
