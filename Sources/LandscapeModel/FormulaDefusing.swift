/// Keeps text of a catalogue from being run as a formula by a spreadsheet it is pasted into.
package enum FormulaDefusing {
  /// `text` with a leading `'` where it starts like a formula and is no plain number.
  ///
  /// A start is `= + - @`, TAB, CR, LF or full-width `＝ ＋ － ＠`. Empty text stays empty.
  package static func defused(_ text: String) -> (text: String, isDefused: Bool) {
    guard let first = text.unicodeScalars.first, isStart(first), !isPlainNumber(text) else {
      return (text, false)
    }
    return ("'" + text, true)
  }

  private static func isStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    default: false
    }
  }

  /// A sign, digits with one point at most, and perhaps an exponent: `-12.5`, `+1e-3`.
  package static func isPlainNumber(_ text: String) -> Bool {
    var rest = Array(text.utf8)[...]
    func digits() -> Int {
      let count = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }.count
      rest = rest.dropFirst(count)
      return count
    }
    func sign() {
      if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") {
        rest = rest.dropFirst()
      }
    }
    sign()
    var count = digits()
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      count += digits()
    }
    guard count > 0 else { return false }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      sign()
      guard digits() > 0 else { return false }
    }
    return rest.isEmpty
  }
}
