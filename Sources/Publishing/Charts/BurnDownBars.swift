internal import LandscapeModel
internal import Rationalisation
internal import Wording

/// How many questions or findings are open at each review: what went on, what began since the review before, and behind
/// them what went.
struct BurnDownBars {
  let rows: [TrendRow]
  let id: String

  private static let width = 900
  private static let rowHeight = 40
  private static let top = 8
  private static let gap = 6

  /// Nothing where there is nothing to draw.
  var blocks: [Block] {
    let most = rows.map { $0.open + ($0.isFirst ? 0 : $0.went) }.max() ?? 0
    guard let first = rows.first, let last = rows.last, most > 0 else { return [] }
    let noun = first.followed == .questions ? CountedNoun.questions : CountedNoun.findings
    return [
      .picture(
        Picture(
          id: id,
          message: RichText(
            Words.trendPictureMessage(
              first: first.name, then: noun(first.open), last: last.name, now: last.open)),
          name: (first.followed == .questions
            ? Phrase.trendPictureOfQuestions : .trendPictureOfFindings).localised,
          description: Phrase { language in
            rows.map { label($0)(language) }.joined(separator: "; ") + "."
          },
          width: { _ in Self.width }, height: Self.top + rows.count * Self.rowHeight
        ) { draw(most: most, &$0) }),
      .paragraph(.trendPictureLegend, .legend),
    ]
  }

  private func label(_ row: TrendRow) -> Phrase {
    row.isFirst
      ? Words.trendBarFirst(review: row.name, open: row.open)
      : Words.trendBar(review: row.name, open: row.open, began: row.began, went: row.went)
  }

  private func draw(most: Int, _ page: inout PageWriter) {
    func x(_ count: Int) -> Int { (Self.width - 20) * count / most }
    var (goingOn, began, went) = ("", "", "")
    for (place, row) in rows.enumerated() {
      let y = Self.top + place * Self.rowHeight
      func bar(_ from: Int, _ to: Int) -> String {
        to > from ? "M\(from) \(y + 22)H\(to)v12H\(from)z" : ""
      }
      let fresh = row.isFirst ? 0 : row.began
      goingOn += bar(0, x(row.open - fresh))
      began += bar(x(row.open - fresh), x(row.open))
      if !row.isFirst {
        went += bar(x(row.open) + Self.gap, x(row.open + row.went) + Self.gap)
      }
      page.element(.text, .x(0), .y(y + 16), text: label(row))
    }
    for (path, colour) in [(goingOn, Colour.categories[0]), (began, Colour.categories[2])]
    where !path.isEmpty {
      page.element(.path, .fill(colour), .pathData(path))
    }
    if !went.isEmpty {
      page.element(
        .path, .stroke(Colour.categories[3]), .strokeWidth(2), .fillNone, .pathData(went))
    }
  }
}
