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
      .share(
        "merge.area", \.merge.area, "Lowest area score of two bodies that could be one",
        "Y sgôr ardal isaf i ddau gorff a allai fod yn un"
      ).silent(without: .area, at: 0),
      .share(
        "merge.remit", \.merge.remit, "Lowest remit score of two bodies that could be one",
        "Y sgôr cylch gwaith isaf i ddau gorff a allai fod yn un"
      ).silent(without: .remit, at: 0),
      .share(
        "merge.membership", \.merge.membership,
        "Lowest membership score of two bodies that could be one, unless all members of the smaller sit on the larger",
        "Y sgôr aelodaeth isaf i ddau gorff a allai fod yn un, oni bai bod holl aelodau'r lleiaf o'r ddau ar y mwyaf"
      ).silent(without: .membership, at: 0),
      .number(
        "merge.largest-ratio", \.merge.largestRatio, in: 1...100,
        "How many times as many members the larger may have when all of the smaller's sit on it",
        "Hyd at sawl gwaith cynifer o aelodau a all fod gan y mwyaf o'r ddau os yw holl aelodau'r lleiaf arno"
      ),
    ])
}
