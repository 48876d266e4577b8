internal import LandscapeModel
internal import Rationalisation
internal import Review
internal import Wording

extension SitePage {
  static let trend = single(SinglePage("trend", .trendName) { TrendPage(context: $0).document })
}

/// What became of questions and findings over the recorded reviews: a sentence, a picture and a table of each, and what
/// those that ended became.
struct TrendPage {
  let context: SiteContext

  /// Why there is no trend.
  static func empty(_ content: ReportContent) -> Phrase {
    content.landscape.asOf == nil ? .trendUndated : .trendNone
  }

  var document: Document {
    var document = Document(.trendName)
    guard let content = context.content.trend else {
      document.say(Self.empty(context.content), .lead)
      return document
    }
    document.say(.trendLead, .lead)
    let tables = TrendTables(content)
    for followed in TrendRow.Followed.allCases {
      let rows = tables.rows(of: followed)
      guard rows.count > 1 else { continue }
      document.heading(followed.rawValue, followed.name)
      document.say(TrendSentence(rows).words)
      document.add(BurnDownBars(rows: rows, id: "burn-down-" + followed.rawValue).blocks)
      document.add(.details(.sameInTable, [.table(table(rows, followed))]))
    }
    if content.trend.questions == nil { document.say(.trendNoQuestions) }
    if content.leftOut > 0 { document.say(Words.trendLeftOut(count: content.leftOut)) }
    document.add(ended(tables.endedRows))
    return document
  }

  private func table(_ rows: [TrendRow], _ followed: TrendRow.Followed) -> TableBlock {
    let endings = ReviewTrend.Ending.allCases.map(\.rawValue)
    let columns =
      ["review", "open-before", "opened", "reopened"]
      + (followed == .questions ? ["parted", "joined"] : []) + endings + ["open"]
    var block = TableBlock(
      "t-" + followed.rawValue,
      TableColumns.trend.choosing(columns).table(
        TableName("trend-" + followed.rawValue), .trendTitle, of: rows,
        notes: [followed == .questions ? .trendQuestionsNote : .trendNote]))
    block.whole = .trend
    return block
  }

  private func ended(_ rows: [TrendEndedRow]) -> [Block] {
    guard !rows.isEmpty else { return [] }
    let shown = rows.prefix(PageBudget.mostEntries)
    var block = TableBlock(
      "t-ended",
      TableColumns.trendEnded.choosing(["what", "followed", "review", "ending", "became"]).table(
        .trendEnded, .trendEndedTitle, of: shown))
    block.more = rows.count - shown.count
    block.sorts = true
    return [.heading("ended", .trendEndedTitle), .table(block)]
  }
}

/// What the rows of a trend come to, in a sentence or two.
struct TrendSentence {
  let words: Phrase

  /// - Precondition: there is a row.
  init(_ rows: [TrendRow]) {
    let (first, last) = (rows[0], rows[rows.count - 1])
    let later = rows.dropFirst()
    func ended(_ endings: [ReviewTrend.Ending]) -> Int {
      later.reduce(0) { sum, row in sum + endings.reduce(0) { $0 + row.count($1) } }
    }
    let noun = first.followed == .questions ? CountedNoun.questions : CountedNoun.findings
    let all = Words.trendSentence(
      first: first.name, open: noun(first.open),
      began: later.reduce(0) { $0 + $1.began }, went: later.reduce(0) { $0 + $1.went },
      last: last.name, now: last.open, change: ended([.bodies, .seats]),
      decision: ended([.decision]),
      data: ended([.otherData]), method: ended([.method]))
    // With those that were joined to others the ways to go add up to what went.
    let joined = later.reduce(0) { $0 + ($1.joined ?? 0) }
    words =
      joined > 0 ? Phrase { "\(all($0)) \(Words.trendJoinedSentence(joined: joined)($0))" } : all
  }
}
