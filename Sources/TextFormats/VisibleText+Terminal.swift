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

  /// The same in single quotes.
  package static func quotedForTerminal(_ text: String) -> String { "'\(forTerminal(text))'" }
}
