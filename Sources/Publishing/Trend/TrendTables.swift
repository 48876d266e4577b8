internal import LandscapeModel
internal import Rationalisation
package import Review
internal import Wording

/// The trend of reviews as tables and for programs.
package struct TrendTables {
  private let trend: ReviewTrend
  private let wordings: [ComparisonWording]

  package init(_ trend: ReviewTrend) {
    self.trend = trend
    wordings = trend.comparisons.map { ComparisonWording($0) }
  }

  // MARK: Reviews

  /// A row for each review, the earliest first.
  package var reviews: DocumentTable {
    typealias Row = (offset: Int, element: ReviewTrend.Review)
    typealias Columns = TableColumns<Row>
    @Sendable func count(_ count: Int, of row: Row) -> DocumentTable.Cell {
      // Of the first review nobody knows what was before.
      row.offset == 0 ? .notApplicable : .count(count)
    }
    let endings = ReviewTrend.Ending.allCases.map { ending in
      Columns.Fact(ending.rawValue, Self.heading(of: ending), .count) {
        count($0.element.count(ending), of: $0)
      }
    }
    return Columns(
      [
        .init("review", .trendReview) { Self.day(of: $0.element) },
        .init("open-before", .trendOpenBefore, .count) { count($0.element.openBefore, of: $0) },
        .init("opened", .trendOpened, .count) { count($0.element.opened, of: $0) },
        .init("reopened", .trendReopened, .count) { count($0.element.reopened, of: $0) },
      ] + endings + [
        .init("open", .trendOpen, .count) { .count($0.element.open) },
        .init("open-in-main-list", .trendOpenInMainList, .count) {
          .count($0.element.openInMainList)
        },
        .init("id", .identifier, .identifier, isDetail: true) { .id($0.element.id) },
      ]
    ).table(
      TableName("trend"), .trendTitle, of: Array(trend.reviews.enumerated()), notes: [.trendNote])
  }

  private static func day(of review: ReviewTrend.Review) -> DocumentTable.Cell {
    .text(review.asOf.map { .date($0) } ?? .code(review.id))
  }

  // MARK: Findings that ended

  /// A row for each finding that was open and is not, by review.
  package var ended: DocumentTable {
    let wordings = wordings
    let reviews = trend.reviews
    return TableColumns<ReviewTrend.Ended>([
      .init("finding", .finding) { ended in
        wordings[ended.review - 1].formerTitle(of: ended.change).map { .text($0) }
          ?? .id(ended.change.id)
      },
      .init("review", .trendReview) { Self.day(of: reviews[$0.review]) },
      .init("ending", .trendEnding) { ended in
        .value(RichText(Self.heading(of: ended.ending)), key: ended.ending.rawValue)
      },
      .init("because", .trendBecause) { ended in
        .text(wordings[ended.review - 1].causes(of: ended.change))
      },
      .init("became", .trendBecame) { ended in
        let bodies = Self.successions(of: ended, in: wordings, trend)
        return bodies.isEmpty ? .notApplicable : .text(bodies)
      },
      .init("id", .identifier, .identifier, isDetail: true) { .id($0.change.id) },
    ]).table(TableName("trend-ended"), .trendEndedTitle, of: trend.ended)
  }

  /// What became of the bodies that the finding was about, where that is why it ended.
  private static func successions(
    of ended: ReviewTrend.Ended, in wordings: [ComparisonWording], _ trend: ReviewTrend
  ) -> RichText {
    guard ended.ending == .bodies else { return RichText() }
    let ids = Set(
      ended.change.before?.subjects.filter { $0.sort == .partnership }.map(\.id) ?? [])
    let steps = trend.comparisons[ended.review - 1].succession.steps.filter { step in
      step.kind != .continued && step.from.contains(where: ids.contains)
    }
    return RichText(steps.map { wordings[ended.review - 1].sentence($0) }, separator: "; ")
  }

  // MARK: For programs

  package var json: JSONValue {
    [
      "reviews": .array(
        trend.reviews.enumerated().map { place, review in
          let ended = ReviewTrend.Ending.allCases.map {
            JSONValue.Member($0.rawValue, .integer(review.count($0)))
          }
          let isFirst = place == 0
          return [
            "id": .string(review.id), "asOf": .optional(review.asOf?.description),
            "openBefore": isFirst ? .null : .integer(review.openBefore),
            "opened": isFirst ? .null : .integer(review.opened),
            "reopened": isFirst ? .null : .integer(review.reopened),
            "ended": isFirst ? .null : .object(ended),
            "open": .integer(review.open), "openInMainList": .integer(review.openInMainList),
          ]
        }),
      "ended": .array(
        trend.ended.map { ended in
          [
            "id": .string(ended.change.id), "review": .string(trend.reviews[ended.review].id),
            "rule": .optional(ended.change.before?.rule.rawValue),
            "ending": .string(ended.ending.rawValue),
            "causes": .strings(ended.change.causes.map(\.rawValue)),
            "dataChanges": .strings(ended.change.dataChanges.map(\.rawValue)),
            "subjects": .strings(ended.change.before?.subjects.map(\.id) ?? []),
          ]
        }),
    ]
  }

  // MARK: Words

  private static func heading(of ending: ReviewTrend.Ending) -> Phrase {
    switch ending {
    case .bodies: .trendByBodies
    case .seats: .trendBySeats
    case .decision: .trendByDecision
    case .otherData: .trendByOtherData
    case .method: .trendByMethod
    }
  }

}
