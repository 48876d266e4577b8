internal import LandscapeModel
internal import Rationalisation
internal import Wording

/// Seats per 100,000 people of the bodies of a kind as bars, the heaviest first, with the median and where a load is heavy.
struct LoadBars {
  let context: SiteContext
  let kind: OrganisationLoads.OfKind
  let id: String

  /// Fewer bars are read faster in a table; more are no picture.
  private static let drawable = 5...40
  private static let width = 900
  private static let rowHeight = 40
  private static let top = 8

  /// Nothing where a table says it as well.
  var blocks: [Block] {
    let rows = kind.heaviestFirst.filter { ($0.load.perHead ?? 0) > 0 }
    guard Self.drawable.contains(rows.count), let median = kind.median,
      let most = rows.first?.load.perHead, let least = rows.last?.load.perHead
    else { return [] }
    return [
      .picture(
        Picture(
          id: id,
          message: RichText(
            Words.loadBarsMessage(
              times: Numerals.fixed(most / least, places: 1), heavy: kind.heavy,
              all: kind.loads.count)),
          name: Phrase.loadBarsName.localised,
          description: Words.loadBarsDescription(
            most: Numerals.fixed(most, places: 1), least: Numerals.fixed(least, places: 1),
            median: Numerals.fixed(median, places: 1)),
          width: { _ in Self.width }, height: Self.top + rows.count * Self.rowHeight
        ) { draw(rows, most: most, median: median, &$0) }),
      .paragraph(.loadBarsLegend, .legend),
    ]
  }

  private func draw(
    _ rows: [LoadRow], most: Double, median: Double, _ page: inout PageWriter
  ) {
    let heavyFrom = median * context.settings.load.medianRatio
    func x(_ load: Double) -> Int { Int(nearest: Double(Self.width - 10) * load / most) }
    var (usual, heavy, marks) = ("", "", "")
    for (row, body) in rows.enumerated() {
      let (y, load) = (Self.top + row * Self.rowHeight, body.load.perHead ?? 0)
      let bar = "M0 \(y + 22)h\(max(2, x(load)))v12H0z"
      if body.load.isHeavy { heavy += bar } else { usual += bar }
      marks += "M\(x(median)) \(y + 18)v20"
      if heavyFrom <= most { marks += "M\(x(heavyFrom)) \(y + 18)v7m0 6v7" }
      page.label(
        context.landscape.organisations[Int(body.load.organisation)].name, .x(0), .y(y + 16),
        adding: ": \(Numerals.fixed(load, places: 1)) · \(Numerals.score(load / median))×")
    }
    for (path, colour) in [(usual, Colour.categories[0]), (heavy, Colour.categories[2])]
    where !path.isEmpty {
      page.element(.path, .fill(colour), .pathData(path))
    }
    page.element(
      .path, .stroke(Colour.categories[3]), .strokeWidth(2), .fillNone, .pathData(marks))
  }
}
