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
      .share("wholly-seated.area", \.whollySeated.area).silent(without: .area, at: 0),
      .integer("wholly-seated.members", \.whollySeated.members, in: 1...1000),
      .integer("wholly-seated.kinds", \.whollySeated.kinds, in: 1...1000),
    ])
}
