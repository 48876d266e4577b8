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
      .share("parallel.area", \.parallel.area).silent(without: .area, at: 0),
      .share("parallel.remit", \.parallel.remit).silent(without: .remit, at: 0),
      .share("parallel.membership-below", \.parallel.membershipBelow).silent(
        without: .membership, at: Settings.beyondEveryScore),
      .share("parallel.membership-containment", \.parallel.membershipContainment).silent(
        without: .membership, at: 0),
    ])
}
