/// Significance of shared members.
package struct SignificanceSettings: Hashable, Sendable {
  /// Above so many partnerships it is not computed.
  package var maximumPartnerships = 5_000
  /// The share of false discoveries that is accepted, α.
  package var level = 0.05
  package init() {}

  static let group = Settings.Group(
    "significance", varies: false, reach: .everyFinding,
    [
      .integer(
        "significance.maximum-partnerships", \.significance.maximumPartnerships, in: 0...100_000),
      .number("significance.level", \.significance.level, in: 0.0001...0.5),
    ])
}
