/// The calendar of what falls due.
package struct CalendarSettings: Hashable, Sendable {
  /// The last year that is looked at.
  package var lastYear = 2032
  package init() {}

  static let group = Settings.Group(
    "calendar", varies: false, reach: .pages,
    [.integer("calendar.last-year", \.calendar.lastYear, in: 1...9999)])
}
