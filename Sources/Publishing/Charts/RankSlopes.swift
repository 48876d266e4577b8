internal import LandscapeModel
internal import Rationalisation
internal import Review
internal import Wording

/// Ranks of the first twenty of the main list, in the baseline on the left and now on the right.
///
/// A line joins the two ranks of a finding; what was not there has a triangle, what is there no more a
/// square. The table holds the numbers.
struct RankSlopes {
  let context: SiteContext
  let changes: ComparisonWording

  private static let shown = 20
  private static let rowHeight = 24
  private static let (left, right, top) = (44, 264, 34)

  /// A finding of either list.
  private struct Line {
    /// Its place in `Findings.all`; `nil` where it is no longer made.
    let finding: Int?
    let id: String
    /// What it was called in the baseline.
    let formerTitle: RichText?
    let before: Int?
    let now: Int?
  }

  private var lines: [Line] {
    let lines = changes.comparison.findingsAsTold.compactMap { change -> Line? in
      let index = context.involvement.indexOfID[change.id]
      let now = index.map { context.findings[$0] }.flatMap { $0.list == .main ? $0.rank : nil }
      let before = change.before.flatMap { $0.list == .main ? $0.rank : nil }
      let isShown = [before, now].contains { ($0 ?? .max) <= Self.shown }
      return isShown
        ? Line(
          finding: index, id: change.id, formerTitle: changes.formerTitle(of: change),
          before: before, now: now) : nil
    }
    return lines.sorted {
      ($0.now ?? .max, $0.before ?? .max) < ($1.now ?? .max, $1.before ?? .max)
    }
  }

  /// Nothing where the baseline has no ranks or the main list is empty.
  var blocks: [Block] {
    let lines = lines
    let current = lines.filter { ($0.now ?? .max) <= Self.shown }
    guard !current.isEmpty, lines.contains(where: { $0.before != nil }) else { return [] }
    let titles = current.compactMap(\.finding).map {
      context.wording.title(of: context.findings[$0])
    }
    let message = Phrase.slopesMessage(
      current.count, among: current.count { ($0.before ?? .max) <= Self.shown },
      new: current.count { $0.before == nil })
    let picture = Block.picture(
      Picture(
        id: "slopes",
        message: RichText(message),
        name: Phrase.slopesName.localised, description: description(lines, current),
        width: { language in
          let widest = titles.map { $0.plain(in: language).count }.max() ?? 0
          return Self.right + 60 + min(widest, ChartText.longest) * ChartText.letterWidth
        },
        height: Self.top + (Self.shown + 1) * Self.rowHeight + 20
      ) { page in
        draw(lines, &page)
        for line in current { label(line, &page) }
      })
    // What it says stands where it is folded; twenty lines are for who wants each.
    return [
      .heading("ranks", .ranksThenAndNow),
      .details(
        message,
        [
          picture, .paragraph(.slopesLegend(Self.shown), .legend),
          .table(TableBlock("t-ranks", table(lines))),
        ]),
    ]
  }

  private func description(_ lines: [Line], _ current: [Line]) -> Phrase {
    let moves = current.compactMap { line in
      line.before.map { $0 - (line.now ?? 0) }
    }
    return Words.slopesDescription(
      count: current.count, up: moves.count { $0 > 0 }, down: moves.count { $0 < 0 },
      same: moves.count { $0 == 0 }, gone: lines.count { $0.now == nil })
  }

  /// Lower ranks than are shown share the last row.
  private func y(_ rank: Int) -> Int {
    Self.top + (min(rank, Self.shown + 1) - 1) * Self.rowHeight + 8
  }

  private func draw(_ lines: [Line], _ page: inout PageWriter) {
    page.element(.text, .x(0), .y(16), text: .ranksThen)
    page.element(.text, .x(Self.right - 10), .y(16), text: .ranksNow)
    var (slopes, dots, new, gone) = ("", "", "", "")
    for line in lines {
      if let before = line.before, let now = line.now {
        slopes += "M\(Self.left) \(y(before))L\(Self.right) \(y(now))"
        dots += ChartText.dot(Self.left, y(before), radius: 5)
        dots += ChartText.dot(Self.right, y(now), radius: 5)
      } else if let now = line.now {
        new += "M\(Self.right) \(y(now) - 7)l7 12h-14z"
      } else if let before = line.before {
        gone += "M\(Self.left - 5) \(y(before) - 5)h10v10h-10z"
      }
    }
    let paths: [(String, Colour)] = [
      (dots, Colour.categories[0]), (new, Colour.categories[3]), (gone, Colour.categories[2]),
    ]
    if !slopes.isEmpty {
      page.element(
        .path, .stroke(Colour.categories[0]), .strokeWidth(2), .fillNone, .pathData(slopes))
    }
    for (path, colour) in paths where !path.isEmpty {
      page.element(.path, .fill(colour), .pathData(path))
    }
    for rank in lines.compactMap(\.before).sorted() where rank <= Self.shown {
      page.element(.text, .x(Self.left - 14), .y(y(rank) + 5), .anchorEnd) {
        $0.plain(String(rank))
      }
    }
    if lines.contains(where: { max($0.before ?? 0, $0.now ?? 0) > Self.shown }) {
      page.element(
        .text, .x(0), .y(y(.max) + 26), text: .rankedBelow(Self.shown))
    }
  }

  private func label(_ line: Line, _ page: inout PageWriter) {
    guard let finding = line.finding, let now = line.now else { return }
    let title = context.wording.title(of: context.findings[finding])
    page.element(.text, .x(Self.right + 14), .y(y(now) + 5)) { page in
      page.plain(String(now) + "  ")
      // As much of the title as a label may have; the table has all of it.
      var left = ChartText.longest
      for run in title.runs(in: page.language) where left > 0 {
        let text = ChartText.cut(
          run.text, to: left, isContinued: left < ChartText.longest)
        left -= run.text.count
        if run.isName {
          page.element(.tspan, .languageInPicture(run.language)) { $0.plain(text) }
        } else {
          page.plain(text)
        }
      }
    }
  }

  private func table(_ lines: [Line]) -> DocumentTable {
    DocumentTable(
      TableName("ranks"), measure: .slopesName,
      columns: [
        DocumentTable.Column("finding", .finding, .text),
        DocumentTable.Column("then", .ranksThen, .count),
        DocumentTable.Column("now", .ranksNow, .count),
      ],
      rows: lines.map { line in
        [
          .text(.finding(line.id, title: line.finding == nil ? line.formerTitle : nil)),
          .count(line.before, or: .notApplicable), .count(line.now, or: .notApplicable),
        ]
      })
  }
}
