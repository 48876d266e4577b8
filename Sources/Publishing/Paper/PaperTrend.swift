internal import LandscapeModel
internal import Rationalisation
internal import Review
internal import Wording

extension PaperDraft {
  /// What became of the questions over the recorded reviews; nothing where the report's run is the first.
  ///
  /// Two reviews are what the paper says of changes already, so that it says how the questions of the first ended.
  func trend(_ blocks: inout PaperBlocks) {
    guard let content = content.trend else { return }
    let tables = TrendTables(content)
    let rows = tables.rows(of: .questions)
    guard let first = rows.first, let last = rows.last, rows.count > 1 else { return }
    let later = rows.dropFirst()
    func sum(_ columns: [(Phrase, (TrendRow) -> Int)]) -> RichText {
      let how = columns.map {
        PaperWording.sum(of: $0.0, inRows: [TrendRow.Followed.questions.name], isUnsigned: false)
      }
      return figure(
        later.reduce(0) { sum, row in sum + columns.reduce(0) { $0 + $1.1(row) } }, nil, .trend,
        .joined(how, by: "; "))
    }
    func ended(_ ending: ReviewTrend.Ending) -> (Phrase, (TrendRow) -> Int) {
      (ending.heading, { $0.count(ending) })
    }
    // `Open: rows where …`: what stands in one row.
    func openIn(_ row: TrendRow) -> Phrase {
      let place = PaperWording.rows(where: [
        (.trendFollowed, TrendRow.Followed.questions.name), (.trendReview, row.name),
      ])
      return .joined([.trendOpen, place], by: ": ")
    }
    blocks.paragraph(
      "trend",
      RichText(
        Template.paperTrend, RichText(first.name),
        figure(
          first.open, nil, .trend, openIn(first)),
        sum([ended(.bodies), ended(.seats)]), sum([ended(.decision)]), sum([ended(.otherData)]),
        sum([(.trendJoined, { $0.joined ?? 0 })]),
        sum([
          (.trendOpened, \.opened), (.trendReopened, \.reopened),
          (.trendParted, { $0.parted ?? 0 }),
        ]),
        figure(
          last.open, nil, .trend, openIn(last))))
  }
}
