internal import LandscapeModel

/// The latest day that a "by when" as written can mean; `nil` where it has no end.
///
/// Read are days, months, seasons, years and financial years (`2 October 2019`, `October 07`,
/// `Winter 2008`, `2007-08`, `2019-10-02`), in English and Welsh; of several the latest counts. A
/// winter ends with the February after it, a financial year with March. Words such as "ongoing" have
/// no end, and neither has text without a year.
/// - Parameter shortYears: whether two digits may be a year; in text about law they are sections.
func latestPossibleDay(of text: String, shortYears: Bool = true) -> CalendarDay? {
  let words = byWhenWords(of: text)
  guard !words.contains(where: { openEndedWords.contains($0) }) else { return nil }
  var latest: CalendarDay?
  var periods: [Period] = []
  var place = 0
  func take(_ day: CalendarDay?) {
    if let day, latest.map({ $0 < day }) ?? true { latest = day }
  }
  while place < words.count {
    let word = words[place]
    if let end = financialYear(word) {
      take(PartialDate(year: end, month: 3)?.lastDay)
      periods = []
    } else if word.count > 4, let day = PartialDate(word)?.lastDay {
      take(day)
    } else if let period = Period(word) {
      let day = place > 0 ? Int(words[place - 1]).flatMap { (1...31).contains($0) ? $0 : nil } : nil
      periods.append(period.on(day))
    } else if let year = year(
      word,
      mayBeShort: shortYears && !(place + 1 < words.count && Period(words[place + 1]) != nil))
    {
      if periods.isEmpty { take(PartialDate(year: year)?.lastDay) }
      for period in periods { take(period.lastDay(in: year)) }
      periods = []
    }
    place += 1
  }
  return latest
}

/// A month, a day of a month or a season.
private struct Period {
  var month: Int
  var day: Int?
  /// A winter ends in the year after the one it is named by.
  var endsNextYear = false
  var isMonth = true

  init?(_ word: String) {
    if let place = monthNames.firstIndex(where: { $0.contains(word) }) {
      month = place + 1
    } else if let season = seasons[word] {
      month = season
      isMonth = false
      endsNextYear = season == 2
    } else {
      return nil
    }
  }

  /// The period on a day: only a month has days, and `2 Hydref` is in October.
  func on(_ day: Int?) -> Period {
    guard let day, !endsNextYear else { return self }
    var period = self
    period.day = day
    if month == 11, !isMonth { period.month = 10 }
    return period
  }

  func lastDay(in year: Int) -> CalendarDay? {
    let year = endsNextYear ? year + 1 : year
    return
      (PartialDate(year: year, month: month, day: day)
      ?? PartialDate(year: year, month: month))?.lastDay
  }
}

private let openEndedWords: Set<String> = [
  "ongoing", "annually", "annual", "periodically", "continuous", "parhaus", "blynyddol",
]

private let monthNames: [[String]] = [
  ["january", "jan", "ionawr"], ["february", "feb", "chwefror"], ["march", "mar", "mawrth"],
  ["april", "apr", "ebrill"], ["may", "mai"], ["june", "jun", "mehefin"],
  ["july", "jul", "gorffennaf"], ["august", "aug", "awst"], ["september", "sept", "sep", "medi"],
  ["october", "oct"], ["november", "nov", "tachwedd"], ["december", "dec", "rhagfyr"],
]

/// The last month of each season. Welsh has one word for autumn and October: the later end counts.
private let seasons: [String: Int] = [
  "spring": 5, "gwanwyn": 5, "summer": 8, "haf": 8, "autumn": 11, "hydref": 11, "winter": 2,
  "gaeaf": 2,
]

/// Lower-case words; digits with `-` between them stay together.
private func byWhenWords(of text: String) -> [String] {
  text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init)
}

/// The year in which `2007-08` ends.
private func financialYear(_ word: String) -> Int? {
  let parts = word.split(separator: "-", omittingEmptySubsequences: false)
  guard parts.count == 2, parts[0].count == 4, parts[1].count == 2, let start = Int(parts[0]),
    let end = Int(parts[1]), (start + 1) % 100 == end
  else { return nil }
  return start + 1
}

/// A year of four digits, or of two where it is no day of the month that follows.
private func year(_ word: String, mayBeShort: Bool) -> Int? {
  guard word.allSatisfy(\.isNumber), let number = Int(word) else { return nil }
  if word.count == 4 { return (1000...9999).contains(number) ? number : nil }
  return word.count == 2 && mayBeShort ? 2000 + number : nil
}
