import LandscapeModel
import LandscapePipeline
import Testing

/// Which of very many recorded days a report's trend is told over.
struct ReviewDaysTests {
  private static func kept(_ days: [String], most: Int) -> [String] {
    let dates = days.compactMap { PartialDate($0) }
    return ReviewDays.kept(of: dates, most: most).map { dates[$0].description }
  }

  @Test func `few days are all kept, of many the last of each month, quarter or year`() {
    let few = ["2020-01-31", "2020-02-01", "2021"]
    #expect(Self.kept(few, most: 3) == few)
    let days = ["2020-01-10", "2020-01-31", "2020-02-01", "2020-02-20", "2020-12-01", "2021-05"]
    #expect(Self.kept(days, most: 4) == ["2020-01-31", "2020-02-20", "2020-12-01", "2021-05"])
    #expect(Self.kept(days, most: 3) == ["2020-02-20", "2020-12-01", "2021-05"])
    #expect(Self.kept(days, most: 2) == ["2020-12-01", "2021-05"])
    #expect(Self.kept(days, most: 1) == ["2021-05"])
    #expect(Self.kept([], most: 1).isEmpty)
  }
}
