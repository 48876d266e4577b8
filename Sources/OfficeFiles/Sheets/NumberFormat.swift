/// What a number format makes of a number, as far as a table need know.
enum NumberFormat: Hashable, Sendable {
  case plain
  case date
  /// Digits with leading zeros: `000`, `00-000`; 0 in it stands for a digit.
  case padded([UInt8])
  /// Leading zeros among other signs, which are not followed.
  case otherwise

  /// Formats that every workbook has without saying so.
  static func builtIn(_ id: Int) -> NumberFormat {
    switch id {
    case 14...22, 27...36, 45...47, 50...58: .date
    default: .plain
    }
  }

  /// - Parameter code: such as `dd/mm/yyyy` or `0.00;[Red]-0.00`; what is said of positive numbers counts.
  init(code: String) {
    var literals: [UInt8] = []
    var isDate = false
    var isPadded = true
    var zeros = 0
    var leadingZeros = 0
    var signs = Array(code.utf8)[...]
    scan: while let sign = signs.popFirst() {
      switch sign {
      case UInt8(ascii: ";"): break scan
      case UInt8(ascii: "\""):
        while let letter = signs.popFirst(), letter != UInt8(ascii: "\"") {
          literals.append(letter)
        }
      case UInt8(ascii: "\\"):
        if let letter = signs.popFirst() { literals.append(letter) }
      case UInt8(ascii: "_"), UInt8(ascii: "*"):
        _ = signs.popFirst()
      case UInt8(ascii: "["):
        let word = signs.prefix { $0 != UInt8(ascii: "]") }
        signs = signs.dropFirst(word.count + 1)
        // Elapsed hours, minutes or seconds; anything else is a colour, a condition or a currency.
        if !word.isEmpty, word.allSatisfy({ "hms".utf8.contains($0 | 0x20) }) { isDate = true }
      case UInt8(ascii: "0"):
        zeros += 1
        if leadingZeros == zeros - 1, isPadded { leadingZeros = zeros }
        literals.append(sign)
      case UInt8(ascii: "-"), UInt8(ascii: " "), UInt8(ascii: "/"), UInt8(ascii: "("),
        UInt8(ascii: ")"):
        literals.append(sign)
      default:
        if "dmyhsDMYHS".utf8.contains(sign) { isDate = true }
        isPadded = false
      }
    }
    // "General" has none of a date's letters; it is spelt so in every language.
    if code.lowercased().hasPrefix("general") || code.isEmpty || code == "@" {
      self = .plain
    } else if isDate {
      self = .date
    } else if isPadded, zeros > 1 {
      self = .padded(literals)
    } else {
      self = leadingZeros > 1 ? .otherwise : .plain
    }
  }

  /// A whole number with the zeros that the format shows.
  /// - Returns: `false` where it is no whole number; then nothing was added.
  static func append(
    _ digits: UnsafeBufferPointer<UInt8>, padded signs: [UInt8], to text: inout [UInt8]
  ) -> Bool {
    guard !digits.isEmpty, digits.allSatisfy({ $0 &- 0x30 < 10 }) else { return false }
    var rest = digits.count
    var shown: [UInt8] = []
    let first = signs.firstIndex(of: UInt8(ascii: "0")) ?? 0
    for (place, sign) in signs.enumerated().reversed() {
      guard sign == UInt8(ascii: "0") else {
        shown.append(sign)
        continue
      }
      rest -= 1
      shown.append(rest >= 0 ? digits[rest] : sign)
      if place == first {
        // More digits than zeros all stand before the first of these.
        while rest > 0 {
          rest -= 1
          shown.append(digits[rest])
        }
      }
    }
    text += shown.reversed()
    return true
  }
}
