import CatalogueReading
import LandscapeModel
import TestSupport
import Testing

/// Dates as people write them, against a calendar that counts one day after the other.
@Suite struct DateFormTests {
  /// Every day from 1 March 1900, which spreadsheets number 61, to the end of 2100.
  private static let days: [(serial: Int, year: Int, month: Int, day: Int)] = {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var days: [(serial: Int, year: Int, month: Int, day: Int)] = []
    var (serial, year, month, day) = (61, 1900, 3, 1)
    while year <= 2100 {
      days.append((serial, year, month, day))
      serial += 1
      day += 1
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      if day > (month == 2 && isLeap ? 29 : lengths[month - 1]) { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    return days
  }()

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  @Test func `days in every declared form are the days of the calendar`() {
    let english = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    for (serial, year, month, day) in Self.days {
      let iso = "\(year)-\(Self.padded(month))-\(Self.padded(day))"
      // Serials of four digits are years.
      if serial >= 10_000 {
        #expect(DateForm.date("\(serial)", in: [.serial], isEnd: false) == iso)
      }
      guard serial % 7 == 0 else { continue }
      for sign in ["/", ".", "-", " "] {
        #expect(
          DateForm.date("\(day)\(sign)\(month)\(sign)\(year)", in: [.dmy], isEnd: false) == iso)
        #expect(
          DateForm.date(
            "\(Self.padded(month))\(sign)\(Self.padded(day))\(sign)\(year) 09:30:00", in: [.mdy],
            isEnd: true) == iso)
      }
      for form in [DateForm.dmy, .mdy] {
        let name = english[month - 1]
        #expect(DateForm.date("\(day) \(name) \(year)", in: [form], isEnd: false) == iso)
        #expect(DateForm.date("\(name) \(day), \(year)", in: [form], isEnd: false) == iso)
      }
      #expect(DateForm.withoutTime(iso + "T23:59:59.999+01:00") == iso)
    }
  }

  @Test(arguments: [
    ("1st April 2019", [DateForm.dmy], "2019-04-01"), ("2 Ebrill 2019", [.dmy], "2019-04-02"),
    ("April 2019", [.dmy], "2019-04"), ("04/2019", [.mdy], "2019-04"), ("2019", [.dmy], "2019"),
    ("2019-04", [.dmy], "2019-04"), ("2019", [.serial], "2019"),
    ("43556.75", [.serial], "2019-04-01"),
    ("2019-04-01 00:00:00", [], "2019-04-01"), ("2019-04-01T10:15PM", [.dmy], "2019-04-01"),
  ])
  func `other forms`(text: String, forms: [DateForm], date: String) {
    #expect(DateForm.date(text, in: forms, isEnd: false) == date)
  }

  @Test func `a financial year begins in April and ends in March`() {
    #expect(DateForm.date("2018/19", in: [.dmy], isEnd: false) == "2018-04")
    #expect(DateForm.date("2018/2019", in: [.serial], isEnd: true) == "2019-03")
    #expect(DateForm.date("1999/00", in: [.iso], isEnd: true) == "2000-03")
    // A hyphen is a month's unless the form says otherwise.
    #expect(DateForm.date("2011-12", in: [.dmy], isEnd: false) == "2011-12")
    #expect(DateForm.date("2011-12", in: [.financialYear], isEnd: false) == "2011-04")
  }

  @Test(arguments: [
    "01/04/19", "31/04/2019", "29/02/2019", "2018/20", "04/13/2019", "12", "TBC", "1/4",
    "2019/4/1x",
    "1 Aprilish 2019", "2019-04-01T25:00", "99999999", "-1", "", "::", "T00:00",
  ])
  func `what may be several days or none is no date`(text: String) {
    #expect(DateForm.date(text, in: [.dmy, .serial], isEnd: false) == nil)
  }

  @Test func `no text makes it trap, and what it gives is a date`() {
    var random = RandomLandscape.Generator(seed: 150_728)
    let signs = Array("0123456789/.-: TtZAPMaprilEbrill,+Ŵ\u{0}\u{A0}")
    for round in 0..<20_000 {
      let text = String(
        (0..<Int(random.next() % 24)).map { _ in signs[Int(random.next() % UInt64(signs.count))] })
      for form in DateForm.allCases {
        guard let date = DateForm.date(text, in: [form], isEnd: round % 2 == 0) else { continue }
        #expect(PartialDate(date) != nil, "seed 150728, round \(round): \(text) gave \(date)")
      }
    }
  }
}
