/// shared-table.
package struct SharedTableSettings: Hashable, Sendable {
  package var area = 0.8
  package var membership = 0.7
  /// Some two must lie below this, or the group is one of all-alike bodies.
  package var remitBelow = 0.6
  package var commonMembers = 4
  /// Asked of every two when no two share a remit and none is multi-purpose.
  package var membershipWithoutRemit = 0.8
  package init() {}

  static let group = Settings.Group(
    "shared-table", varies: true, reach: .condition,
    [
      .share("shared-table.area", \.sharedTable.area).silent(without: .area, at: 0),
      .share("shared-table.membership", \.sharedTable.membership).silent(
        without: .membership, at: 0),
      .share("shared-table.remit-below", \.sharedTable.remitBelow).silent(
        without: .remit, at: Settings.beyondEveryScore),
      .integer("shared-table.common-members", \.sharedTable.commonMembers, in: 1...1000).silent(
        without: .membership, at: 1),
      .share("shared-table.membership-without-remit", \.sharedTable.membershipWithoutRemit).silent(
        without: .membership, at: 0
      )
      .silent(without: .remit, sameAs: \.sharedTable.membership),
    ])
}
