internal import LandscapeModel
internal import Rationalisation
internal import Review
internal import Wording

/// The trend of reviews as tables and for programs.
package struct TrendTables {
  private let content: TrendContent
  private let wordings: [ComparisonWording]

  package init(_ content: TrendContent) {
    self.content = content
    wordings = content.trend.comparisons.map { ComparisonWording($0) }
  }

  private var trend: ReviewTrend { content.trend }

  // MARK: Reviews

  /// A row for each review, the earliest first: questions, then findings.
  package var reviews: DocumentTable {
    TableColumns.trend.table(.trend, .trendTitle, of: rows, notes: Self.notes)
  }

  static let notes: [Phrase] = [.trendNote, .trendQuestionsNote]

  var rows: [TrendRow] { TrendRow.Followed.allCases.flatMap(rows) }

  func rows(of followed: TrendRow.Followed) -> [TrendRow] {
    trend.reviews.indices.compactMap { TrendRow(followed, at: $0, of: trend) }
  }

  // MARK: What ended

  /// A row for each question and finding that was open and is not, by review.
  package var ended: DocumentTable {
    TableColumns.trendEnded.table(.trendEnded, .trendEndedTitle, of: endedRows)
  }

  /// Questions first: they are what a review talks about.
  var endedRows: [TrendEndedRow] { endedQuestions + endedFindings }

  private var endedFindings: [TrendEndedRow] {
    trend.ended.map { ended in
      let wording = wordings[ended.review - 1]
      let title = wording.formerTitle(of: ended.change) ?? .code(ended.change.id)
      return TrendEndedRow(
        followed: .findings, id: ended.change.id,
        title: .finding(ended.change.id, title: title.withoutLinks),
        review: trend.reviews[ended.review], ending: ended.ending,
        because: wording.causes(of: ended.change),
        became: became([ended.change], ending: ended.ending, at: ended.review))
    }
  }

  private var endedQuestions: [TrendEndedRow] {
    (trend.questions?.ended ?? []).map { ended in
      let wording = wordings[ended.review - 1]
      let title = content.titles[ended.review - 1][ended.question.id] ?? .code(ended.question.id)
      var causes: [RichText] = []
      for cause in ended.changes.map({ wording.causes(of: $0) }) where !causes.contains(cause) {
        causes.append(cause)
      }
      return TrendEndedRow(
        followed: .questions, id: ended.question.id, title: title,
        review: trend.reviews[ended.review], ending: ended.ending,
        because: RichText(causes, separator: "; "),
        became: became(ended.changes, ending: ended.ending, at: ended.review))
    }
  }

  /// What became of the bodies where that is why it ended, else what was decided; nothing where nobody can say.
  private func became(
    _ changes: [FindingChange], ending: ReviewTrend.Ending, at review: Int
  ) -> RichText {
    switch ending {
    case .bodies:
      let ids = Set(
        changes.flatMap { $0.before?.subjects ?? [] }.filter { $0.sort == .partnership }.map(\.id))
      let steps = trend.comparisons[review - 1].succession.steps.filter { step in
        step.kind != .continued && step.from.contains(where: ids.contains)
      }
      return RichText(
        steps.map { wordings[review - 1].sentence($0).withoutLinks }, separator: "; ")
    case .decision:
      let states = Set(changes.compactMap(\.after?.decision))
      return RichText(
        DecisionState.allCases.filter(states.contains).map { RichText(.name(of: $0)) },
        separator: "; ")
    case .seats, .otherData, .method: return RichText()
    }
  }

  // MARK: For programs

  package var json: JSONValue {
    var members = [
      JSONValue.Member("reviews", .array(trend.reviews.indices.map { review(at: $0) })),
      JSONValue.Member("ended", .array(trend.ended.map { ended($0) })),
    ]
    if let questions = trend.questions {
      let reviews = rows(of: .questions).map { row -> JSONValue in
        .object([JSONValue.Member("id", .string(row.review.id))] + Self.counts(row))
      }
      let ended: JSONValue = .array(questions.ended.map { self.ended($0) })
      members.append(
        JSONValue.Member("questions", ["reviews": .array(reviews), "ended": ended]))
    }
    return .object(members)
  }

  private func review(at place: Int) -> JSONValue {
    let review = trend.reviews[place]
    var members = [
      JSONValue.Member("id", .string(review.id)),
      JSONValue.Member("asOf", .optional(review.asOf?.description)),
    ]
    if let row = TrendRow(.findings, at: place, of: trend) { members += Self.counts(row) }
    members.append(JSONValue.Member("openInMainList", .integer(review.openInMainList)))
    return .object(members)
  }

  private func ended(_ ended: ReviewTrend.Ended) -> JSONValue {
    [
      "id": .string(ended.change.id), "review": .string(trend.reviews[ended.review].id),
      "rule": .optional(ended.change.before?.rule.rawValue),
      "ending": .string(ended.ending.rawValue),
      "causes": .strings(ended.change.causes.map(\.rawValue)),
      "dataChanges": .strings(ended.change.dataChanges.map(\.rawValue)),
      "subjects": .strings(ended.change.before?.subjects.map(\.id) ?? []),
    ]
  }

  private func ended(_ ended: QuestionTrend.Ended) -> JSONValue {
    [
      "id": .string(ended.question.id), "review": .string(trend.reviews[ended.review].id),
      "ending": .string(ended.ending.rawValue),
      "findings": .strings(ended.changes.compactMap { $0.before?.id }),
    ]
  }

  private static func counts(_ row: TrendRow) -> [JSONValue.Member] {
    let ended = ReviewTrend.Ending.allCases.map {
      JSONValue.Member($0.rawValue, .integer(row.count($0)))
    }
    var counts = [
      JSONValue.Member("openBefore", row.isFirst ? .null : .integer(row.openBefore)),
      JSONValue.Member("opened", row.isFirst ? .null : .integer(row.opened)),
      JSONValue.Member("reopened", row.isFirst ? .null : .integer(row.reopened)),
    ]
    if let parted = row.parted, let joined = row.joined {
      counts += [
        JSONValue.Member("parted", row.isFirst ? .null : .integer(parted)),
        JSONValue.Member("joined", row.isFirst ? .null : .integer(joined)),
      ]
    }
    return counts + [
      JSONValue.Member("ended", row.isFirst ? .null : .object(ended)),
      JSONValue.Member("open", .integer(row.open)),
    ]
  }
}
