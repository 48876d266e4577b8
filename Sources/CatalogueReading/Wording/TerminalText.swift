/// Text from a catalogue made safe to print on a terminal or in a log.
enum TerminalText {
  /// More of a value than this is cut.
  private static let longest = 200

  /// In quotes.
  static func quoted(_ text: String) -> String { "'\(escaped(text))'" }

  /// Control, direction and other invisible characters as `\u{1B}`; cut at 200 characters.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var length = 0
    for scalar in text.unicodeScalars {
      length += 1
      if length > longest {
        result.append("…")
        break
      }
      if isControl(scalar) || TextInspection.isInvisible(scalar) {
        result.append(contentsOf: "\\u{".unicodeScalars)
        result.append(
          contentsOf: String(scalar.value, radix: 16, uppercase: true).unicodeScalars)
        result.append("}")
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// C0, DEL, C1 and the line and paragraph separators.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      || scalar.value == 0x2028 || scalar.value == 0x2029
  }
}
