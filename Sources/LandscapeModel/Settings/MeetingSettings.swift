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
    "meetings", title: ("Meetings assumed", "Cyfarfodydd a dybir"), varies: true, reach: .meetings,
    [
      .number(
        "meetings.strategic", \.meetings.strategic, in: 0...366,
        "Meetings a year assumed of a strategic body",
        "Cyfarfodydd mewn blwyddyn a dybir ar gyfer corff strategol"),
      .number(
        "meetings.delivery", \.meetings.delivery, in: 0...366,
        "Meetings a year assumed of a delivery group",
        "Cyfarfodydd mewn blwyddyn a dybir ar gyfer grŵp cyflawni"),
      .number(
        "meetings.scrutiny", \.meetings.scrutiny, in: 0...366,
        "Meetings a year assumed of a scrutiny body",
        "Cyfarfodydd mewn blwyddyn a dybir ar gyfer corff craffu"),
      .number(
        "meetings.advisory", \.meetings.advisory, in: 0...366,
        "Meetings a year assumed of an advisory body",
        "Cyfarfodydd mewn blwyddyn a dybir ar gyfer corff cynghori"),
      .number(
        "meetings.service", \.meetings.service, in: 0...366,
        "Meetings a year assumed of a body that runs a service",
        "Cyfarfodydd mewn blwyddyn a dybir ar gyfer corff sy'n darparu gwasanaeth"),
      .integer(
        "meetings.known-for-median", \.meetings.knownForMedian, in: 1...1000,
        "Fewest known values of a kind for their median to be taken instead",
        "Y nifer lleiaf o werthoedd hysbys math cyn y cymerir eu canolrif yn lle hynny"
      ).fixed,
    ])
}
