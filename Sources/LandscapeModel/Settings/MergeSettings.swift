/// merge-candidate.
package struct MergeSettings: Hashable, Sendable {
  package var area = 0.8
  package var remit = 0.45
  package var membership = 0.6
  /// How many times as many members the larger may have when all of the smaller's sit on it.
  package var largestRatio = 1.5
  package init() {}

  static let group = Settings.Group(
    "merge", varies: true, reach: .condition,
    [
      .share("merge.area", \.merge.area).silent(without: .area, at: 0),
      .share("merge.remit", \.merge.remit).silent(without: .remit, at: 0),
      .share("merge.membership", \.merge.membership).silent(without: .membership, at: 0),
      .number("merge.largest-ratio", \.merge.largestRatio, in: 1...100),
    ])
}
