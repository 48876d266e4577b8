/// Numbers as a reader meets them; English and Welsh write them alike.
package enum Numerals {
  /// A whole number with a comma before each three digits: `1,234`.
  package static func grouped(_ value: Int) -> String {
    let digits = Array(String(value.magnitude).utf8)
    var bytes: [UInt8] = value < 0 ? Array("−".utf8) : []
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { bytes.append(UInt8(ascii: ",")) }
      bytes.append(digit)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A number with a fixed count of decimals, halves away from zero: `0.53`, `1,234.5`.
  ///
  /// A value that is not finite, or too large to be exact, is written `[x]`.
  package static func fixed(_ value: Double, places: Int) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    // The small addition keeps 0.285, stored as 0.28499…, on the side a reader expects.
    let scaled = (value.magnitude * scale + 1e-9).rounded(.toNearestOrAwayFromZero)
    guard scaled.isFinite, scaled < 9e15 else { return "[x]" }
    let (whole, rest) = Int(scaled).quotientAndRemainder(dividingBy: Int(scale))
    let sign = value < 0 && scaled > 0 ? "−" : ""
    guard places > 0 else { return sign + grouped(whole) }
    let decimals = String(rest)
    return sign + grouped(whole) + "."
      + String(repeating: "0", count: places - decimals.utf8.count) + decimals
  }

  /// A score between 0 and 1, to two decimals.
  package static func score(_ value: Double) -> String { fixed(value, places: 2) }

  /// A share between 0 and 1 as a whole percentage: `72%`.
  package static func percent(_ share: Double) -> String { fixed(share * 100, places: 0) + "%" }

  /// A count, as `grouped` has it.
  package static func amount(_ count: Int) -> String { grouped(count) }

  /// A count that may be fractional: without decimals when whole, else with one.
  package static func amount(_ value: Double) -> String {
    fixed(value, places: value == value.rounded() ? 0 : 1)
  }
}
