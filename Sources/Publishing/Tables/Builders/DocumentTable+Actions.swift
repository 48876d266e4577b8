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
/// The house form Area | Activity | Recommendations; owners stand in bold brackets.
func recommendationsTable(_ content: ReportContent) -> DocumentTable {
  func cell(_ items: [AreaOfWork.Item]) -> DocumentTable.Cell {
    var runs: [TextRun] = []
    for (place, item) in items.enumerated() {
      runs.append(TextRun((place > 0 ? "; " : "") + item.text, .english))
      if !item.owner.isEmpty {
        runs.append(TextRun(" ", .english))
        runs.append(TextRun(item.owner, .english, isStrong: true))
      }
    }
    return runs.isEmpty ? .notApplicable : .text(TableText(english: runs, welsh: runs))
  }
  return DocumentTable(
    .recommendations, of: content, caption: .recommendationsCaption,
    columns: [
      DocumentTable.Column("area", .areaOfWork, .text),
      DocumentTable.Column("activity", .activityUnderway, .text),
      DocumentTable.Column("recommendations", .recommendations, .text),
    ],
    rows: AreaOfWork.all(in: content.landscape).map { area in
      var text = TableText([area.title] + (area.remit.map { [$0] } ?? []), separator: ". ")
      let number = Phrase.areaNumber(area.number)
      text.english.insert(TextRun(number.english, .english), at: 0)
      text.welsh.insert(TextRun(number.welsh, .welsh), at: 0)
      return [.text(text), cell(area.underWay), cell(area.recommended)]
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
