/// Which reports stay in the output folder; with both 0 all of them do.
package struct RetentionSettings: Hashable, Sendable {
  package var daily = 14
  package var monthly = 24
  package init() {}

  static let group = Settings.Group(
    "retention", title: ("Reports kept", "Adroddiadau a gedwir"), varies: false, reach: .pages,
    [
      .integer(
        "retention.daily", \.retention.daily, in: 0...36_600,
        "How many days, of those that have a report, keep their reports",
        "Nifer y diwrnodau, o'r rhai ag adroddiad, y cedwir eu hadroddiadau"),
      .integer(
        "retention.monthly", \.retention.monthly, in: 0...1_200,
        "How many months keep their newest report",
        "Nifer y misoedd y cedwir eu hadroddiad diweddaraf"),
    ])
}
