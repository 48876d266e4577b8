import LandscapeModel
import Testing

@testable import Publishing

/// What statuses of actions say of days.
struct OpenActionsTests {
  @Test(arguments: [
    "completed (Environment (Wales) Act 2016 s.58)", "superseded (s.30 of the Act)",
  ])
  func `a section of an act is no year`(status: String) {
    let day = latestPossibleDay(of: status, shortYears: false)
    #expect(day.map { $0.year <= 2016 } ?? true)
    // Of a day by when, two digits are one.
    #expect(latestPossibleDay(of: "October 07")?.year == 2007)
  }
}
