extension VisibleText {
  /// `text` as a terminal or a log may show it: what would act on either is written `\u{1B}`, and
  /// more than `limit` characters are cut, with `…` in their place.
  /// - Complexity: O(min(length, limit)).
  package static func forTerminal(_ text: String, limit: Int = 200) -> String {
    var shown = ""
    var count = 0
    for scalar in text.unicodeScalars {
      guard count < limit else { return shown + "…" }
      count += 1
      if isInvisible(scalar) || isLayout(scalar) {
        shown += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  /// A whole line as it is printed: what would act on a terminal, or look like another line, is written
  /// `\u{1B}`. Where a value was made visible before, nothing is left to do.
  ///
  /// All that is printed goes through here, so that no message has to remember that a file's name, an option's
  /// value or a cell may hold anything.
  /// - Parameter keepsLines: whether line ends and tabs stay, in text that has lines of its own.
  /// - Complexity: O(length); a line without such characters is returned as it is.
  package static func printable(_ line: String, keepsLines: Bool = false) -> String {
    var line = line
    guard line.withUTF8({ $0.contains(where: mayBeginInvisible) }) else { return line }
    var shown = ""
    for scalar in line.unicodeScalars {
      let isKept = keepsLines && (scalar == "\n" || scalar == "\t")
      if !isKept, isInvisible(scalar) || isLayout(scalar) {
        shown += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  /// A line of JSON as it is printed: the same characters as escapes of JSON, which mean them.
  package static func printableJSON(_ line: String) -> String {
    var line = line
    guard line.withUTF8({ $0.contains(where: mayBeginInvisible) }) else { return line }
    var shown = ""
    for scalar in line.unicodeScalars {
      if isInvisible(scalar) || isLayout(scalar) {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          shown += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  /// `forTerminal` in single quotes.
  package static func quotedForTerminal(_ text: String) -> String { "'\(forTerminal(text))'" }
}
