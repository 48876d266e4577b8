internal import LandscapeModel

/// From the first of April to the last of March.
struct FinancialYear: Hashable {
  let start: PartialDate
  let end: PartialDate

  /// The year that begins in the April of `year`.
  init(beginning year: Int) {
    let year = min(max(year, 1), 9_998)
    guard let start = PartialDate(year: year, month: 4, day: 1),
      let end = PartialDate(year: year + 1, month: 3, day: 31)
    else { preconditionFailure("every year has a first of April and a last of March") }
    self.start = start
    self.end = end
  }

  /// The one that a date lies in; `nil` where it may lie in two.
  init?(of date: PartialDate) {
    let first = date.firstDay
    self.init(beginning: first.month < 4 ? first.year - 1 : first.year)
    if !contains(date) { return nil }
  }

  /// `2022-23`.
  var name: String {
    let short = end.year % 100
    return "\(start.year)-\(short < 10 ? "0" : "")\(short)"
  }

  /// Whether all of a date lies in it: the year 2022 lies in none.
  func contains(_ date: PartialDate) -> Bool {
    date.firstDay >= start.firstDay && date.lastDay <= end.lastDay
  }

  /// Whether some of a date lies in it and some does not: whether it was in this year nobody can say.
  func mayContain(_ date: PartialDate) -> Bool {
    !contains(date) && date.firstDay <= end.lastDay && date.lastDay >= start.firstDay
  }
}
