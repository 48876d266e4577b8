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
      .share(
        "shared-table.area", \.sharedTable.area,
        "Lowest area score of every two bodies of the group",
        "Y sgôr ardal isaf i bob pâr o gyrff y grŵp"
      ).silent(without: .area, at: 0),
      .share(
        "shared-table.membership", \.sharedTable.membership,
        "Lowest membership score of every two bodies of the group",
        "Y sgôr aelodaeth isaf i bob pâr o gyrff y grŵp"
      ).silent(without: .membership, at: 0),
      .share(
        "shared-table.remit-below", \.sharedTable.remitBelow,
        "Remit score below which some two of the group must lie",
        "Rhaid i sgôr cylch gwaith o leiaf un pâr o'r grŵp fod islaw hyn"
      ).silent(without: .remit, at: Settings.beyondEveryScore),
      .integer(
        "shared-table.common-members", \.sharedTable.commonMembers, in: 1...1000,
        "Fewest members that sit on every body of the group",
        "Y nifer lleiaf o aelodau sydd ar bob corff o'r grŵp"
      ).silent(without: .membership, at: 1),
      .share(
        "shared-table.membership-without-remit", \.sharedTable.membershipWithoutRemit,
        "Lowest membership score of every two where no two share a remit and none has many by design",
        "Y sgôr aelodaeth isaf i bob pâr lle nad oes dau gorff yn rhannu cylch gwaith ac na fwriadwyd i'r un gael llawer ohonynt"
      ).silent(without: .membership, at: 0)
        .silent(without: .remit, sameAs: \.sharedTable.membership),
    ])
}
