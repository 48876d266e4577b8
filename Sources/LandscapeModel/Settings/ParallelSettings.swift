/// parallel-remit.
package struct ParallelSettings: Hashable, Sendable {
  package var area = 0.8
  package var remit = 0.45
  package var membershipBelow = 0.6
  package var membershipContainment = 0.2
  package init() {}

  static let group = Settings.Group(
    "parallel", varies: true, reach: .condition,
    [
      .share(
        "parallel.area", \.parallel.area,
        "Smallest share of one's area inside the other's; at different scales, lowest area score",
        "Y gyfran leiaf o ardal y naill y tu mewn i ardal y llall; ar raddfeydd gwahanol, y sgôr ardal isaf"
      ).silent(without: .area, at: 0),
      .share(
        "parallel.remit", \.parallel.remit,
        "Lowest remit score of two bodies that run side by side",
        "Y sgôr cylch gwaith isaf i ddau gorff sy'n gweithio ochr yn ochr"
      ).silent(without: .remit, at: 0),
      .share(
        "parallel.membership-below", \.parallel.membershipBelow,
        "Membership score below which the two must lie",
        "Rhaid i sgôr aelodaeth y ddau fod islaw hyn"
      ).silent(without: .membership, at: Settings.beyondEveryScore),
      .share(
        "parallel.membership-containment", \.parallel.membershipContainment,
        "Smallest share of one's members that sit on the other",
        "Y gyfran leiaf o aelodau'r naill sydd hefyd ar y llall"
      ).silent(without: .membership, at: 0),
    ])
}
