internal import LandscapeModel
internal import Rationalisation
internal import Wording

/// What ends in which year: a row a partnership, the soonest end first, and a column a year.
struct DueGrid {
  let context: SiteContext
  let calendar: DueCalendar

  /// More rows are read in the table.
  private static let shown = 40
  private static let mostYears = 25
  private static let rowHeight = 44
  private static let top = 34
  private static let left = 24
  private static let step = 64
  private static let radius = 7

  /// Nothing where nothing ends, and where the years are too many.
  var blocks: [Block] {
    let rows = rows
    guard !rows.isEmpty, calendar.years.count <= Self.mostYears else { return [] }
    let drawn = Array(rows.prefix(Self.shown))
    let years = calendar.years.map { year in
      (year: year, count: calendar.entries.count { $0.year == year && !$0.isProjected })
    }
    // Of equals the first.
    let most = years.max { $0.count == $1.count ? $0.year > $1.year : $0.count < $1.count }
    let all = years.reduce(0) { $0 + $1.count }
    let width = Self.left * 2 + Self.step * (calendar.years.count - 1) + 40
    var blocks: [Block] = [
      .picture(
        Picture(
          id: "due",
          // Where everything is projected, nothing of it is in the catalogue.
          message: all == 0
            ? RichText(Phrase.calendarPictureName)
            : RichText(
              most?.count == all
                ? Words.calendarPictureOneYear(year: String(most?.year ?? 0), all: all)
                : Words.calendarPictureMessage(
                  year: String(most?.year ?? 0), entries: most?.count ?? 0, all: all)),
          name: Phrase.calendarPictureName.localised,
          description: Words.calendarPictureDescription(
            rows: drawn.count, first: String(calendar.years.lowerBound),
            last: String(calendar.years.upperBound)),
          width: { language in
            max(
              width, 10 + ChartText.width(drawn.map { name($0.partnership) }, in: language))
          },
          height: Self.top + drawn.count * Self.rowHeight + 6
        ) { draw(drawn, &$0) }),
      .paragraph(
        calendar.elections.isEmpty
          ? RichText(.calendarLegend)
          : "\(Phrase.calendarLegend) \(Phrase.calendarElectionLegend)", .legend),
    ]
    if rows.count > drawn.count {
      blocks.append(
        .paragraph(
          .unshown(
            rows.count - drawn.count, .table(.calendar), isCompressed: context.content.compresses),
          .small))
    }
    return blocks
  }

  private struct Row {
    let partnership: PartnershipIndex
    var entries: [DueCalendar.Entry]
  }

  /// Partnerships in the order of their first end.
  private var rows: [Row] {
    var rows: [Row] = []
    var places: [PartnershipIndex: Int] = [:]
    for entry in calendar.entries {
      if let place = places[entry.partnership] {
        rows[place].entries.append(entry)
      } else {
        places[entry.partnership] = rows.count
        rows.append(Row(partnership: entry.partnership, entries: [entry]))
      }
    }
    return rows
  }

  private func name(_ partnership: PartnershipIndex) -> LocalisedText {
    context.landscape.partnerships[Int(partnership)].name
  }

  private func x(_ year: Int) -> Int { Self.left + (year - calendar.years.lowerBound) * Self.step }

  private func draw(_ rows: [Row], _ page: inout PageWriter) {
    for year in calendar.years {
      page.element(.text, .x(x(year)), .y(16), .anchorMiddle) { $0.plain(String(year)) }
    }
    var grid = ""
    for row in rows.indices {
      let y = Self.top + row * Self.rowHeight + 30
      grid += "M0 \(y)H\(x(calendar.years.upperBound) + Self.left)"
    }
    page.element(.path, .stroke(Colour.secondText), .strokeWidth(1), .fillNone, .pathData(grid))
    var elections = ""
    for year in calendar.elections { elections += "M\(x(year) - 22) 22h44v5h-44z" }
    if !elections.isEmpty {
      page.element(.path, .fill(Colour.categories[3]), .pathData(elections))
    }
    var (given, hollow) = ("", "")
    for (place, row) in rows.enumerated() {
      let y = Self.top + place * Self.rowHeight
      page.label(name(row.partnership), .x(0), .y(y + 16))
      // What ends in one year stands side by side: nothing lies on another mark.
      let counts = Dictionary(row.entries.map { ($0.year, 1) }, uniquingKeysWith: +)
      var taken: [Int: Int] = [:]
      for entry in row.entries {
        let offset = taken[entry.year, default: 0]
        taken[entry.year] = offset + 1
        // Up to the next year there is room for three; more of them overlap, up to where they fall together.
        let apart = min(18, 36 / max(1, counts[entry.year, default: 1] - 1))
        let mark = Self.mark(entry.subject, x(entry.year) + offset * apart, y + 30)
        if entry.isProjected { hollow += mark } else { given += mark }
      }
    }
    if !given.isEmpty { page.element(.path, .fill(Colour.categories[0]), .pathData(given)) }
    if !hollow.isEmpty {
      page.element(
        .path, .fill(Colour.page), .stroke(Colour.categories[0]), .strokeWidth(2),
        .pathData(hollow))
    }
  }

  private static func mark(_ subject: DueCalendar.Subject, _ x: Int, _ y: Int) -> String {
    let r = radius
    return switch subject {
    case .plan: ChartText.dot(x, y, radius: r)
    case .assessment: "M\(x - r) \(y - r)h\(2 * r)v\(2 * r)h-\(2 * r)z"
    case .board: "M\(x) \(y - r - 2)l\(r + 2) \(r + 2)l-\(r + 2) \(r + 2)l-\(r + 2)-\(r + 2)z"
    }
  }
}
