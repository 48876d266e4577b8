package import LandscapeModel
internal import Rationalisation
internal import Wording

extension TableName {
  package static let actions = TableName("actions")
  package static let recommendations = TableName("recommendations")
}

extension ReportTable {
  /// Actions of earlier reviews as written, by the latest day their "by when" can mean.
  ///
  /// What has no end, or no day at all, comes last; equals stand by id.
  static let actions = ReportTable(.actions, 7, .actionsCaption) { content in
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
    let columns = TableColumns.actions(actions)
    return DocumentTable(
      .actions, of: content, columns: columns.columns, rows: order.map { columns.row($0) },
      notes: [.asWrittenNote])
  }

  /// Recommendations of earlier reviews by area of work: what is done or under way, and the rest.
  ///
  /// The house form Area | Activity | Recommendations; owners stand in bold brackets.
  static let recommendations = ReportTable(.recommendations, 9, .recommendationsCaption) {
    content in
    func cell(_ items: [AreaOfWork.Item]) -> DocumentTable.Cell {
      let texts = items.map { item -> RichText in
        item.owner.isEmpty
          ? .written(item.text)
          : RichText(pieces: [
            .written(item.text.mapped { $0 + " " }), .strong(.written(item.owner)),
          ])
      }
      return items.isEmpty
        ? .notApplicable
        : .text(RichText(pieces: [.list(RichText.Names(texts, form: .stacked))]))
    }
    return DocumentTable(
      .recommendations, of: content,
      columns: [
        DocumentTable.Column("area", .areaOfWork, .text),
        DocumentTable.Column("activity", .activityUnderway, .text),
        DocumentTable.Column("recommendations", .recommendations, .text),
      ],
      rows: AreaOfWork.all(in: content.landscape).map { area in
        let title: RichText = "\(Phrase.areaNumber(area.number))\(area.title)"
        let lines = [title] + (area.remit.map { [.written($0)] } ?? [])
        return [
          .text(RichText(pieces: [.list(RichText.Names(lines, form: .stacked))])),
          cell(area.underWay), cell(area.recommended),
        ]
      }, notes: [.recommendationsNote, .asWrittenNote])
  }
}

extension TableColumns where Record == Int {
  /// What the report says of an action, by its index.
  static func actions(_ actions: [ActionRecord]) -> Self {
    TableColumns([
      Fact("action", .actionAsAgreed) { .written(actions[$0].action) },
      Fact("by-whom", .byWhom) { .written(actions[$0].byWhom) },
      Fact("by-when", .byWhen) { .written(actions[$0].byWhen) },
      Fact("status", .status) { .written(actions[$0].shownStatus) },
      Fact("latest-day", .latestDay, isDetail: true) {
        .written(latestPossibleDay(of: actions[$0].byWhen)?.description ?? "")
      },
      Fact("topic", .topic, isDetail: true) { .written(actions[$0].topic) },
      Fact("review", .review, .identifier, isDetail: true) {
        actions[$0].review.isEmpty ? .notAvailable : .id(actions[$0].review)
      },
      Fact("source", .source, isDetail: true) { .written(actions[$0].source) },
      Fact("id", .identifier, .identifier, isDetail: true) { .id(actions[$0].id) },
    ])
  }
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

  /// Whether its status, as written in either language, begins by saying that nothing is left to do of it.
  package var isFinished: Bool {
    let status = status.lowercased()
    return [
      "completed", "done", "achieved", "closed", "superseded", "not taken forward", "withdrawn",
      "cwblhawyd", "wedi'i gwblhau", "caewyd", "disodlwyd",
    ].contains { status.hasPrefix($0) }
  }

  /// Whether it was accepted that something is not to be done: of that no step is left.
  var asksForNothing: Bool {
    let status = status.lowercased()
    guard ["accepted", "agreed", "derbyniwyd", "cytunwyd"].contains(where: status.hasPrefix) else {
      return false
    }
    return action.forms.contains { form in
      ["do not ", "don't ", "peidio â ", "peidio ag ", "peidiwch "].contains {
        form.lowercased().hasPrefix($0)
      }
    }
  }

  /// Whether its status says that it is not known.
  var isUnknown: Bool {
    let status = status.lowercased()
    return ["unknown", "not known", "anhysbys"].contains { status.hasPrefix($0) }
  }
}
