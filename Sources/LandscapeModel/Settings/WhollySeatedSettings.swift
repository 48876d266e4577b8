/// wholly-seated.
package struct WhollySeatedSettings: Hashable, Sendable {
  package var area = 0.8
  /// Members that the inner body has at least: fewer sit on many boards by chance.
  package var members = 3
  /// Kinds of organisation among them: a committee of councils sits inside any body with all councils.
  package var kinds = 2
  package init() {}

  static let group = Settings.Group(
    "wholly-seated", varies: true, reach: .condition,
    [
      .share(
        "wholly-seated.area", \.whollySeated.area,
        "Lowest area score of a body and the board that all its members sit on",
        "Y sgôr ardal isaf i gorff a'r bwrdd y mae ei holl aelodau arno"
      ).silent(without: .area, at: 0),
      .integer(
        "wholly-seated.members", \.whollySeated.members, in: 1...1000,
        "Fewest members of a body that could report through a board",
        "Y nifer lleiaf o aelodau mewn corff a allai adrodd drwy fwrdd"),
      .integer(
        "wholly-seated.kinds", \.whollySeated.kinds, in: 1...1000,
        "Fewest kinds of organisation among its members",
        "Y nifer lleiaf o fathau o sefydliad ymhlith ei aelodau"),
    ])
}
