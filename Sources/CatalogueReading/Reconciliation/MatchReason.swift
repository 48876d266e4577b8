internal import LandscapeModel
internal import Wording

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
    if !extra.isEmpty { parts.append(Words.hasBesides(words: list(extra))(.english)) }
    if !missing.isEmpty { parts.append(Words.lacksWords(words: list(missing))(.english)) }
    return parts.isEmpty ? Phrase.sameWords(.english) : parts.joined(separator: "; ")
  }

  static func initials(isOnlyOne: Bool) -> String {
    isOnlyOne ? Phrase.initialsOfName(.english) : Phrase.initialsOfSeveral(.english)
  }

  static func identifier(distance: Int) -> String {
    Words.idLettersAway(distance: distance)(.english)
  }

  private static func list(_ words: [String]) -> String {
    let named = words.prefix(mostNamed).joined(separator: ", ")
    return words.count > mostNamed
      ? Words.andMoreNamed(named: named, count: words.count - mostNamed)(.english) : named
  }
}
