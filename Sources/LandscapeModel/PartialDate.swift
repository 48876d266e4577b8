/// A day, a month or a year, as a catalogue writes it: `2023-06-30`, `2023-06` or `2023`.
///
/// A beginning counts from the first day of what is written, an end to its last.
package struct PartialDate: Hashable, Sendable, CustomStringConvertible {
  /// Year, month and day in one word, 0 for what is not known: a catalogue may hold millions of dates.
  @usableFromInline let packed: Int32

  package var year: Int { Int(packed >> 9) }
  /// 1…12, or `nil` when only the year is known.
  package var month: Int? { packed >> 5 & 15 == 0 ? nil : Int(packed >> 5 & 15) }
  /// 1…31, or `nil` when only the month is known.
  package var day: Int? { packed & 31 == 0 ? nil : Int(packed & 31) }

  /// - Returns: `nil` when the parts are no date of the Gregorian calendar (years 1…9999).
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day, !(1...Self.length(ofMonth: month, in: year)).contains(day) { return nil }
    } else if day != nil {
      return nil
    }
    packed = Int32(year << 9 | (month ?? 0) << 5 | (day ?? 0))
  }

  /// A date or none as one word, for records that a catalogue has millions of.
  @inlinable
  static func word(of date: PartialDate?) -> Int32 { date?.packed ?? 0 }

  /// Takes back what `word(of:)` gave.
  init?(word: Int32) {
    guard word != 0 else { return nil }
    packed = word
  }

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and nothing else.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard let date = bytes.withUnsafeBufferPointer(Self.init(bytes:)) else { return nil }
    self = date
  }

  /// Reads the UTF-8 bytes of `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and nothing else.
  package init?(bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 4 || bytes.count == 7 || bytes.count == 10 else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for index in range {
        guard bytes[index] >= 0x30, bytes[index] <= 0x39 else { return nil }
        value = value * 10 + Int(bytes[index] - 0x30)
      }
      return value
    }
    guard let year = number(0..<4) else { return nil }
    var month: Int?
    var day: Int?
    if bytes.count >= 7 {
      guard bytes[4] == UInt8(ascii: "-"), let value = number(5..<7) else { return nil }
      month = value
    }
    if bytes.count == 10 {
      guard bytes[7] == UInt8(ascii: "-"), let value = number(8..<10) else { return nil }
      day = value
    }
    self.init(year: year, month: month, day: day)
  }

  /// The first day it can mean.
  package var firstDay: CalendarDay {
    CalendarDay(year: year, month: month ?? 1, day: day ?? 1)
  }

  /// The last day it can mean.
  package var lastDay: CalendarDay {
    let month = month ?? 12
    return CalendarDay(
      year: year, month: month, day: day ?? Self.length(ofMonth: month, in: year))
  }

  /// As written in a catalogue: `2023-06-30`, `2023-06` or `2023`.
  package var description: String {
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    var text = padded(year, 4)
    if let month { text += "-" + padded(month, 2) }
    if let day { text += "-" + padded(day, 2) }
    return text
  }

  private static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// One day of the calendar; ordered in time.
package struct CalendarDay: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let year: Int
  package let month: Int
  package let day: Int

  package init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// Days since 1 March of the year 0 in the Gregorian calendar, for distances between days.
  package var number: Int {
    // A year that begins in March has its leap day at the end.
    let (year, month) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    return year * 365 + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1
  }

  /// The day with a number; the other way round of `number`, from 0 on.
  package init(number: Int) {
    let (era, dayOfEra) = (number / 146_097, number % 146_097)
    let yearOfEra: Int =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear: Int = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let year = era * 400 + yearOfEra
    self.init(
      year: month < 10 ? year : year + 1, month: month < 10 ? month + 3 : month - 9,
      day: dayOfYear - (153 * month + 2) / 5 + 1)
  }

  /// ISO 8601, `2023-06-30`.
  package var description: String {
    PartialDate(year: year, month: month, day: day)?.description ?? "\(year)-\(month)-\(day)"
  }
}
