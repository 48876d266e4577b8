/// Days as spreadsheets number them, as ISO 8601 text.
enum SerialDate {
  /// What a workbook counts days from.
  enum System {
    /// 1 is 1 January 1900, and 60 a 29 February 1900 that never was.
    case from1900
    /// 0 is 1 January 1904.
    case from1904
  }

  /// The last day of the year 9999 in either system.
  private static let last = 2_958_465

  /// - Returns: `false` for what is no day; then nothing was added.
  static func append(_ serial: Double, in system: System, to text: inout [UInt8]) -> Bool {
    guard serial >= 0, serial < Double(last + 1) else { return false }
    var day = Int(serial)
    var second = Int(((serial - Double(day)) * 86_400).rounded())
    if second == 86_400 {
      day += 1
      second = 0
    }
    switch system {
    case .from1900 where day == 0:
      // A time without a day.
      appendTime(second, to: &text)
      return true
    case .from1900 where day == 60:
      // Excel shows a day that never was; whoever judges dates says so.
      text += Array("1900-02-29".utf8)
    case .from1900:
      // Days since 1 January 1970; that 29 February moved all days after it.
      append(day: day - (day < 60 ? 25_568 : 25_569), to: &text)
    case .from1904:
      guard day + 1_462 <= last else { return false }
      append(day: day - 24_107, to: &text)
    }
    if second != 0 {
      text.append(UInt8(ascii: "T"))
      appendTime(second, to: &text)
    }
    return true
  }

  /// The civil date of a day since 1 January 1970: Howard Hinnant's algorithm.
  private static func append(day: Int, to text: inout [UInt8]) {
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let date = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    append(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), width: 4, to: &text)
    text.append(UInt8(ascii: "-"))
    append(month, width: 2, to: &text)
    text.append(UInt8(ascii: "-"))
    append(date, width: 2, to: &text)
  }

  private static func appendTime(_ second: Int, to text: inout [UInt8]) {
    append(second / 3_600, width: 2, to: &text)
    text.append(UInt8(ascii: ":"))
    append(second / 60 % 60, width: 2, to: &text)
    text.append(UInt8(ascii: ":"))
    append(second % 60, width: 2, to: &text)
  }

  private static func append(_ number: Int, width: Int, to text: inout [UInt8]) {
    let digits = Array(String(number).utf8)
    text += [UInt8](repeating: UInt8(ascii: "0"), count: max(0, width - digits.count)) + digits
  }

  /// A date that is written as ISO 8601 already, its time left out where that is midnight.
  static func trimmed(_ written: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    guard written.count > 11, written[10] == UInt8(ascii: "T"),
      written[11...].allSatisfy({ "0:.Z".utf8.contains($0) })
    else { return written }
    return UnsafeBufferPointer(rebasing: written[..<10])
  }
}
