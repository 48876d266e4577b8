import LandscapeModel
import Testing

struct PartialDateTests {
  @Test(arguments: [
    ("2023", "2023-01-01", "2023-12-31"),
    ("2023-06", "2023-06-01", "2023-06-30"),
    ("2023-06-30", "2023-06-30", "2023-06-30"),
    ("2024-02", "2024-02-01", "2024-02-29"),
    ("1900-02", "1900-02-01", "1900-02-28"),
    ("2000-02", "2000-02-01", "2000-02-29"),
    ("0001", "0001-01-01", "0001-12-31"),
    ("9999-12-31", "9999-12-31", "9999-12-31"),
  ])
  func `a date counts from its first day to its last`(text: String, first: String, last: String)
    throws
  {
    let date = try #require(PartialDate(text))
    #expect(date.firstDay.description == first)
    #expect(date.lastDay.description == last)
    #expect(date.description == text)
  }

  @Test(arguments: [
    "", "23", "2023-6", "2023-06-31", "2023-02-29", "2023-13", "2023-00", "2023-01-00", "0000",
    "2023/06/30", "30-06-2023", "2023-06-30T00", " 2023", "２０２３", "-001", "2023-0a",
  ])
  func `what is no date of the calendar is none`(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test func `parts that are unknown stay unknown`() throws {
    let month = try #require(PartialDate(year: 2019, month: 4))
    #expect(month.year == 2019)
    #expect(month.month == 4)
    #expect(month.day == nil)
    #expect(PartialDate(year: 2019, month: nil, day: 4) == nil)
    #expect(MemoryLayout<PartialDate>.size == 4)
  }
}
