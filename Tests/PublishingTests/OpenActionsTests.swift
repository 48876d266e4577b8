import LandscapeModel
import Testing

@testable import Publishing

/// What statuses of actions say of days.
struct OpenActionsTests {
  @Test(arguments: [
    ("completed (Environment (Wales) Act 2016 s.58)", false),
    ("superseded (s.30 of the Act)", false),
    ("completed (January 2024)", true), ("ongoing", true),
  ])
  func `a section of an act is no year, and what was done after the day is open on it`(
    status: String, isOpen: Bool
  ) {
    let action = ActionRecord(
      id: "a", review: "review-2019", topic: "", action: LocalisedText(english: "Do one"),
      byWhom: "", byWhen: "", status: status, source: "", origin: RowOrigin(input: 0, line: 2))
    // The fixture is of 30 June 2023.
    let content = TableFixture.content(actions: [action])
    let open = OpenActions(content.landscape, content.citations)
    #expect(open.isOpen(action) == isOpen)
    // Of a day by when, two digits are a year.
    #expect(latestPossibleDay(of: "October 07")?.year == 2007)
  }

  /// The status of a package that was given to a post is that of the day, whenever it was due.
  @Test(arguments: [("package.board.2023-01-01", false), ("a", true)])
  func `what is done before its day is done`(id: String, isOpen: Bool) {
    let action = ActionRecord(
      id: id, review: "review-2019", topic: "", action: LocalisedText(english: "Do one"),
      byWhom: "", byWhen: "2026-09-30", status: "done", source: "",
      origin: RowOrigin(input: 0, line: 2))
    let content = TableFixture.content(actions: [action])
    #expect(OpenActions(content.landscape, content.citations).isOpen(action) == isOpen)
  }
}
