/// Significance of shared members.
package struct SignificanceSettings: Hashable, Sendable {
  /// Above so many partnerships it is not computed.
  package var maximumPartnerships = 5_000
  /// The share of false discoveries that is accepted, α.
  package var level = 0.05
  package init() {}

  static let group = Settings.Group(
    "significance", title: ("Significance", "Arwyddocâd"), varies: false, reach: .everyFinding,
    [
      .integer(
        "significance.maximum-partnerships", \.significance.maximumPartnerships, in: 0...100_000,
        "Most partnerships for which significance is computed",
        "Y nifer mwyaf o bartneriaethau y cyfrifir arwyddocâd ar eu cyfer"),
      .number(
        "significance.level", \.significance.level, in: 0.0001...0.5,
        "Share of false discoveries that is accepted",
        "Y gyfran o ddarganfyddiadau ffug a dderbynnir"),
    ])
}
