internal import LandscapeModel

/// Actions of earlier reviews as written, by the latest day their "by when" can mean.
///
/// What has no end, or no day at all, comes last; equals stand by id.
func actionsTable(_ content: ReportContent) -> DocumentTable {
  let actions = content.landscape.actions
  let days = actions.map { latestPossibleDay(of: $0.byWhen) }
  let order = actions.indices.sorted { left, right in
    switch (days[left], days[right]) {
    case (let one?, let other?): one != other ? one < other : left < right
    case (_?, nil): true
    case (nil, _?): false
    case (nil, nil): left < right
    }
  }
  return DocumentTable(
    .actions, of: content, caption: .actionsCaption,
    columns: [
      DocumentTable.Column("action", .actionAsAgreed, .text),
      DocumentTable.Column("by-whom", .byWhom, .text),
      DocumentTable.Column("by-when", .byWhen, .text),
      DocumentTable.Column("status", .status, .text),
      DocumentTable.Column("latest-day", .latestDay, .text, isDetail: true),
      DocumentTable.Column("topic", .topic, .text, isDetail: true),
      DocumentTable.Column("review", .review, .identifier, isDetail: true),
      DocumentTable.Column("source", .source, .text, isDetail: true),
      DocumentTable.Column("id", .identifier, .identifier, isDetail: true),
    ],
    rows: order.map { index in
      let action = actions[index]
      return [
        .written(action.action), .written(action.byWhom), .written(action.byWhen),
        .written(action.status), .written(days[index]?.description ?? ""),
        .written(action.topic), action.review.isEmpty ? .notAvailable : .id(action.review),
        .written(action.source), .id(action.id),
      ]
    }, notes: [.asWrittenNote])
}

/// Recommendations of earlier reviews by area of work: what is done or under way, and the rest.
///
/// The house form Area | Activity | Recommendations: an area is a topic of the actions, in the order
/// in which the catalogue first names it; items are numbered on from row to row, owner in brackets.
func recommendationsTable(_ content: ReportContent) -> DocumentTable {
  var topics: [(topic: String, actions: [ActionRecord])] = []
  for action in content.landscape.actions where !action.topic.isEmpty {
    if let place = topics.firstIndex(where: { $0.topic == action.topic }) {
      topics[place].actions.append(action)
    } else {
      topics.append((action.topic, [action]))
    }
  }
  var number = 0
  func items(_ actions: [ActionRecord]) -> String {
    actions.map { action in
      number += 1
      let owner = action.byWhom.isEmpty ? "" : " (\(action.byWhom))"
      return "\(number). \(action.action)\(owner)"
    }.joined(separator: "; ")
  }
  return DocumentTable(
    .recommendations, of: content, caption: .recommendationsCaption,
    columns: [
      DocumentTable.Column("area", .areaOfWork, .text),
      DocumentTable.Column("activity", .activityUnderway, .text),
      DocumentTable.Column("recommendations", .recommendations, .text),
    ],
    rows: topics.enumerated().map { place, topic in
      let underway = items(topic.actions.filter(\.isUnderWay))
      let rest = items(topic.actions.filter { !$0.isUnderWay })
      let heading = Phrase.areaNumber(place + 1)
      return [
        .text(
          TableText(
            BilingualText(
              english: heading.english + topic.topic, welsh: heading.welsh + topic.topic))),
        underway.isEmpty ? .notApplicable : .written(underway),
        rest.isEmpty ? .notApplicable : .written(rest),
      ]
    }, notes: [.recommendationsNote, .asWrittenNote])
}

extension ActionRecord {
  /// Whether its status, as written in either language, begins by saying that it is done or being
  /// done.
  var isUnderWay: Bool {
    let status = status.lowercased()
    return [
      "completed", "done", "ongoing", "in progress", "under way", "underway", "achieved",
      "cwblhawyd", "wedi'i gwblhau", "parhaus", "ar y gweill",
    ].contains { status.hasPrefix($0) }
  }
}
