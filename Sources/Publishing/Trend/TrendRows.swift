internal import LandscapeModel
internal import Rationalisation
internal import Review
internal import Wording

/// What happened to findings or to questions between a review and the one before.
struct TrendRow: Sendable {
  /// What is followed from review to review; the raw value is the one in files.
  enum Followed: String, CaseIterable, Sendable {
    case questions, findings

    var name: Phrase {
      switch self {
      case .questions: .trendQuestions
      case .findings: .trendFindings
      }
    }
  }

  let followed: Followed
  let review: ReviewTrend.Review
  /// Of the first review nobody knows what was before.
  let isFirst: Bool
  let openBefore: Int
  let opened: Int
  let reopened: Int
  /// Only questions are parted and joined.
  let parted: Int?
  let joined: Int?
  /// By the place of the ending in `ReviewTrend.Ending.allCases`.
  let ended: [Int]
  let open: Int

  /// `nil` where questions were not followed.
  init?(_ followed: Followed, at place: Int, of trend: ReviewTrend) {
    self.followed = followed
    review = trend.reviews[place]
    isFirst = place == 0
    switch followed {
    case .findings:
      openBefore = review.openBefore
      opened = review.opened
      reopened = review.reopened
      parted = nil
      joined = nil
      ended = review.ended
      open = review.open
    case .questions:
      guard let row = trend.questions?.reviews[place] else { return nil }
      openBefore = row.openBefore
      opened = row.opened
      reopened = row.reopened
      parted = row.parted
      joined = row.joined
      ended = row.ended
      open = row.open
    }
  }

  func count(_ ending: ReviewTrend.Ending) -> Int {
    zip(ReviewTrend.Ending.allCases, ended).first { $0.0 == ending }?.1 ?? 0
  }

  /// What began since the review before.
  var began: Int { opened + reopened + (parted ?? 0) }
  /// What was there before and is not: joined to others or ended.
  var went: Int { ended.reduce(0, +) + (joined ?? 0) }

  var name: Phrase { review.asOf.map { DateWording.phrase($0) } ?? Phrase(verbatim: review.id) }
}

/// A question or a finding that was open and is not.
struct TrendEndedRow: Sendable {
  let followed: TrendRow.Followed
  let id: String
  let title: RichText
  let review: ReviewTrend.Review
  let ending: ReviewTrend.Ending
  let because: RichText
  /// What became of it; empty where nobody can say.
  let became: RichText
}

extension TableName {
  package static let trend = TableName("trend")
  package static let trendEnded = TableName("trend-ended")
}

extension ReportTable {
  /// Questions and findings from review to review; no rows where no earlier review is recorded.
  static let trend = ReportTable(.trend, 32, .trendTitle) { content in
    let columns = TableColumns.trend
    let rows = content.trend.map { TrendTables($0).rows } ?? []
    return DocumentTable(
      .trend, of: content, columns: columns.columns, rows: rows.map { columns.row($0) },
      notes: (rows.isEmpty ? [TrendPage.empty(content)] : []) + TrendTables.notes)
  }

  /// What ended and what it became.
  static let trendEnded = ReportTable(.trendEnded, 33, .trendEndedTitle) { content in
    let columns = TableColumns.trendEnded
    let rows = content.trend.map { TrendTables($0).endedRows } ?? []
    return DocumentTable(
      .trendEnded, of: content, columns: columns.columns, rows: rows.map { columns.row($0) },
      notes: content.trend == nil ? [TrendPage.empty(content)] : [])
  }
}

extension TableColumns where Record == TrendRow {
  static var trend: Self {
    @Sendable func count(_ count: Int?, of row: TrendRow) -> DocumentTable.Cell {
      row.isFirst ? .notApplicable : .count(count, or: .notApplicable)
    }
    let endings = ReviewTrend.Ending.allCases.map { ending in
      Fact(ending.rawValue, ending.heading, .count) { count($0.count(ending), of: $0) }
    }
    return TableColumns(
      [
        Fact("followed", .trendFollowed) { row in
          .value(RichText(row.followed.name), key: row.followed.rawValue)
        },
        Fact("review", .trendReview) { .text(RichText($0.name)) },
        Fact("open-before", .trendOpenBefore, .count) { count($0.openBefore, of: $0) },
        Fact("opened", .trendOpened, .count) { count($0.opened, of: $0) },
        Fact("reopened", .trendReopened, .count) { count($0.reopened, of: $0) },
        Fact("parted", .trendParted, .count) { count($0.parted, of: $0) },
        Fact("joined", .trendJoined, .count) { count($0.joined, of: $0) },
      ] + endings + [
        Fact("open", .trendOpen, .count) { .count($0.open) },
        Fact("open-in-main-list", .trendOpenInMainList, .count) { row in
          row.followed == .findings ? .count(row.review.openInMainList) : .notApplicable
        },
        Fact("id", .identifier, .identifier, isDetail: true) { .id($0.review.id) },
      ])
  }
}

extension TableColumns where Record == TrendEndedRow {
  static var trendEnded: Self {
    TableColumns([
      Fact("what", .trendWhat) { .text($0.title) },
      Fact("followed", .trendFollowed) { row in
        .value(RichText(row.followed.name), key: row.followed.rawValue)
      },
      Fact("review", .trendReview) { row in
        .text(row.review.asOf.map { .date($0) } ?? .code(row.review.id))
      },
      Fact("ending", .trendEnding) { row in
        .value(RichText(row.ending.heading), key: row.ending.rawValue)
      },
      Fact("because", .trendBecause) { row in
        row.because.isEmpty ? .notApplicable : .text(row.because)
      },
      Fact("became", .trendBecame) { row in
        row.became.isEmpty ? .notApplicable : .text(row.became)
      },
      Fact("id", .identifier, .identifier, isDetail: true) { .id($0.id) },
    ])
  }
}

extension ReviewTrend.Ending {
  var heading: Phrase {
    switch self {
    case .bodies: .trendByBodies
    case .seats: .trendBySeats
    case .decision: .trendByDecision
    case .otherData: .trendByOtherData
    case .method: .trendByMethod
    }
  }
}
