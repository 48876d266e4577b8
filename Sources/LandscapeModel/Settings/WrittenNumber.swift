/// A decimal number as somebody wrote it, exact where it is whole.
///
/// A whole number never passes through `Double`, which has no 9,007,199,254,740,993: `1e3`, `3.0` and
/// `-4` are whole, `2.5` is a fraction, and 99,999,999,999,999,999,999 is too large to be held.
package enum WrittenNumber: Hashable, Sendable {
  case whole(Int)
  case fraction(Double)
  /// Whole, and beyond what an integer holds.
  case tooLarge(Double)

  /// - Returns: `nil` for what is no finite decimal number.
  package init?(_ text: some StringProtocol) {
    guard let value = Double(text), value.isFinite else { return nil }
    let bytes = Array(text.utf8)
    let parts = bytes.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 | 0x20 == 0x65 }
    var exponent = 0
    if parts.count > 1 {
      guard let power = Int(String(decoding: parts[1], as: UTF8.self)) else { return nil }
      exponent = power
    }
    var digits: [UInt8] = []
    var isNegative = false
    var isAfterPoint = false
    for byte in parts[0] {
      switch byte {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "+"): break
      case UInt8(ascii: "."): isAfterPoint = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits.append(byte)
        if isAfterPoint { exponent -= 1 }
      default: return nil
      }
    }
    while digits.last == UInt8(ascii: "0") {
      digits.removeLast()
      exponent += 1
    }
    guard !digits.isEmpty else {
      self = .whole(0)
      return
    }
    guard exponent >= 0 else {
      self = .fraction(value)
      return
    }
    let zeros = String(repeating: "0", count: min(exponent, 20))
    let sign = isNegative ? "-" : ""
    if let whole = Int(sign + String(decoding: digits, as: UTF8.self) + zeros) {
      self = .whole(whole)
    } else {
      self = .tooLarge(value)
    }
  }
}
