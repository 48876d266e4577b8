/// Why a candidate is one, in English words.
enum MatchReason {
  /// More differences than this are counted, not named.
  private static let mostNamed = 4

  /// - Parameters:
  ///   - changed: words that stand for each other, as `conwey for conwy`.
  ///   - extra: words that only the written name has.
  ///   - missing: words that only the known name has.
  static func text(changed: [String], extra: [String], missing: [String]) -> String {
    var parts: [String] = []
    if !changed.isEmpty { parts.append(list(changed)) }
    if !extra.isEmpty { parts.append("has \(list(extra)) besides") }
    if !missing.isEmpty { parts.append("lacks \(list(missing))") }
    return parts.isEmpty ? "the same words" : parts.joined(separator: "; ")
  }

  static func initials(isOnlyOne: Bool) -> String {
    isOnlyOne ? "the initials of its name" : "the initials of its name and of others"
  }

  static func identifier(distance: Int) -> String {
    distance == 1 ? "an id one letter away" : "an id \(distance) letters away"
  }

  static func isOfIdentifier(_ reason: String) -> Bool { reason.hasPrefix("an id ") }

  private static func list(_ words: [String]) -> String {
    let named = words.prefix(mostNamed).joined(separator: ", ")
    return words.count > mostNamed ? named + " and \(words.count - mostNamed) more" : named
  }
}
