/// shared-table.
package struct SharedTableSettings: Hashable, Sendable {
  package var area = 0.8
  /// Members of both over members of either of every two, by plain count. Two in three, and a little
  /// below, so that 4 of 6 passes whatever the rounding.
  package var membership = 0.65
  /// Some two must lie below this, or there are three bodies or more.
  package var remitBelow = 0.6
  package var commonMembers = 4
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
    ])
}
