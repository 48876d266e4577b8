internal import LandscapeModel

/// How dates are written in a source.
package enum DateForm: String, CaseIterable, Sendable {
  /// Year, month, day.
  case iso
  /// Day, month, year: `01/04/2019`, `1 April 2019`.
  case dmy
  /// Month, day, year: `04/01/2019`, `April 1, 2019`.
  case mdy
  /// Days since the end of 1899, as spreadsheets keep them.
  case serial
  /// `2018-19` too is April 2018 to March 2019, and no month.
  case financialYear = "financial-year"

  /// A date as a catalogue writes it, from how people do; `nil` where `text` is none, or may be several.
  ///
  /// A date of a catalogue, the day of a date with a time, and financial years such as `2018/19` are read in
  /// every form. A financial year begins in April; as an end it is March of its second year. Years of two
  /// digits are not read: nobody can tell their century.
  package static func date(_ text: String, in forms: [DateForm], isEnd: Bool) -> String? {
    if let year = financialYear(text, withHyphen: forms.contains(.financialYear)) {
      return isEnd ? String(year + 1) + "-03" : String(year) + "-04"
    }
    let day = withoutTime(text)
    if let date = PartialDate(day) { return date.description }
    for form in forms {
      let date: PartialDate? =
        switch form {
        case .iso, .financialYear: nil
        case .dmy: written(day, dayFirst: true)
        case .mdy: written(day, dayFirst: false)
        case .serial: serial(day)
        }
      if let date { return date.description }
    }
    return nil
  }

  /// The text before a time of day: `2019-04-01T00:00:00Z` is `2019-04-01`.
  package static func withoutTime(_ text: String) -> String {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")),
      let gap = text.utf8[..<colon].lastIndex(where: { $0 == UInt8(ascii: "T") || $0 == 0x20 })
    else { return text }
    let time = text.utf8[text.utf8.index(after: gap)...].filter { $0 != 0x20 }
    return isTime(time) ? String(text[..<gap]) : text
  }

  /// `9:30`, `00:00:00.000`, `10:15PM`, each with `Z` or `+01:00` behind it.
  private static func isTime(_ time: [UInt8]) -> Bool {
    var rest = time[...]
    func digits(_ most: Int) -> Int? {
      let run = rest.prefix(most).prefix { $0 >= 0x30 && $0 <= 0x39 }
      guard !run.isEmpty else { return nil }
      rest = rest.dropFirst(run.count)
      return Int(String(decoding: run, as: UTF8.self))
    }
    func sign(_ sign: UInt8) -> Bool {
      guard rest.first == sign else { return false }
      rest = rest.dropFirst()
      return true
    }
    guard let hour = digits(2), hour <= 24, sign(UInt8(ascii: ":")), let minute = digits(2),
      minute < 60
    else { return false }
    if sign(UInt8(ascii: ":")) {
      guard let second = digits(2), second <= 60 else { return false }
      if sign(UInt8(ascii: ".")) || sign(UInt8(ascii: ",")) {
        guard digits(9) != nil else { return false }
      }
    }
    let letters = rest.prefix(2).map { $0 & 0xDF }
    if letters == Array("AM".utf8) || letters == Array("PM".utf8) { rest = rest.dropFirst(2) }
    if sign(UInt8(ascii: "Z")) { return rest.isEmpty }
    if sign(UInt8(ascii: "+")) || sign(UInt8(ascii: "-")) {
      guard let hours = digits(2), hours <= 14 else { return false }
      _ = sign(UInt8(ascii: ":"))
      if !rest.isEmpty { guard digits(2) != nil else { return false } }
    }
    return rest.isEmpty
  }

  /// The first year of `2018/19` or `2018/2019`; only of years that follow each other.
  private static func financialYear(_ text: String, withHyphen: Bool) -> Int? {
    let parts = text.split(omittingEmptySubsequences: false) {
      $0 == "/" || (withHyphen && ($0 == "-" || $0 == "–"))
    }.map { $0.filter { $0 != " " } }
    guard parts.count == 2, let first = year(parts[0]), let second = Int(parts[1]) else {
      return nil
    }
    switch parts[1].utf8.count {
    case 2: return second == (first + 1) % 100 ? first : nil
    case 4: return second == first + 1 ? first : nil
    default: return nil
    }
  }

  private static func year(_ text: some StringProtocol) -> Int? {
    text.utf8.count == 4 && text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? Int(text) : nil
  }

  /// `01/04/2019`, `1.4.2019`, `1 April 2019`, `1st Apr 2019`, `April 2019`, `04/2019`.
  private static func written(_ text: String, dayFirst: Bool) -> PartialDate? {
    let parts = text.split { "/.-, \u{A0}".contains($0) }.map(String.init)
    guard parts.count == 2 || parts.count == 3, let last = parts.last, let year = year(last) else {
      return nil
    }
    guard parts.count == 3 else {
      return month(parts[0]).flatMap { PartialDate(year: year, month: $0, day: nil) }
    }
    // A month in letters stands where it likes.
    let isMonthFirst = monthInLetters(parts[0]) != nil
    let isMonthSecond = monthInLetters(parts[1]) != nil
    let (dayText, monthText) =
      isMonthFirst || (!dayFirst && !isMonthSecond) ? (parts[1], parts[0]) : (parts[0], parts[1])
    guard let day = day(dayText), let month = month(monthText) else { return nil }
    return PartialDate(year: year, month: month, day: day)
  }

  private static func day(_ text: String) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let ending = text.dropFirst(digits.count).lowercased()
    guard (1...2).contains(digits.count), ["", "st", "nd", "rd", "th"].contains(ending) else {
      return nil
    }
    return Int(digits)
  }

  private static func month(_ text: String) -> Int? {
    if let month = monthInLetters(text) { return month }
    guard (1...2).contains(text.utf8.count), let month = Int(text), (1...12).contains(month) else {
      return nil
    }
    return month
  }

  /// In English or Welsh, whole or its first three letters.
  private static func monthInLetters(_ text: String) -> Int? {
    let text = text.lowercased()
    guard text.count >= 3 else { return nil }
    for months in months {
      if let place = months.firstIndex(where: {
        $0 == text || (text.count == 3 && $0.hasPrefix(text))
      }) {
        return place + 1
      }
    }
    return nil
  }

  private static let months = [
    [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ],
    [
      "ionawr", "chwefror", "mawrth", "ebrill", "mai", "mehefin", "gorffennaf", "awst", "medi",
      "hydref", "tachwedd", "rhagfyr",
    ],
  ]

  /// A number of days since 1899-12-30, as spreadsheets count after their 29 February 1900; a fraction is a
  /// time of day. Four digits are a year: as days they would be in the years before 1928.
  private static func serial(_ text: String) -> PartialDate? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (5...7).contains(parts[0].utf8.count),
      parts.allSatisfy({ part in part.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }),
      let days = Int(parts[0]), days <= 2_958_465
    else { return nil }
    let day = CalendarDay(number: CalendarDay(year: 1899, month: 12, day: 30).number + days)
    return PartialDate(year: day.year, month: day.month, day: day.day)
  }
}
