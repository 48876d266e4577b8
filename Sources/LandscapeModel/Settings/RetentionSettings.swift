/// Which reports stay in the output folder; with both 0 all of them do.
package struct RetentionSettings: Hashable, Sendable {
  package var daily = 14
  package var monthly = 24
  package init() {}

  static let group = Settings.Group(
    "retention", varies: false, reach: .pages,
    [
      .integer("retention.daily", \.retention.daily, in: 0...36_600),
      .integer("retention.monthly", \.retention.monthly, in: 0...1_200),
    ])
}
