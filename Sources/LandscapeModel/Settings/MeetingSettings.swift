/// Meetings a year assumed where a catalogue gives none.
package struct MeetingSettings: Hashable, Sendable {
  package var strategic = 4.0
  package var delivery = 6.0
  package var scrutiny = 4.0
  package var advisory = 3.0
  package var service = 4.0
  /// From so many known values of a kind on, their median is taken instead.
  package var knownForMedian = 3
  package init() {}

  static let group = Settings.Group(
    "meetings", varies: true, reach: .meetings,
    [
      .number("meetings.strategic", \.meetings.strategic, in: 0...366),
      .number("meetings.delivery", \.meetings.delivery, in: 0...366),
      .number("meetings.scrutiny", \.meetings.scrutiny, in: 0...366),
      .number("meetings.advisory", \.meetings.advisory, in: 0...366),
      .number("meetings.service", \.meetings.service, in: 0...366),
      .integer("meetings.known-for-median", \.meetings.knownForMedian, in: 1...1000).fixed,
    ])
}
