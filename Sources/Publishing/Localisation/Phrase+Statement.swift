internal import LandscapeModel
internal import Wording

// The glossary's definitions and the accessibility statement.

extension Phrase {
  /// The words that a reader of the pages meets, with what they mean.
  static let definitions: [(term: Phrase, meaning: Phrase)] = [
    (
      area,
      Phrase.definitions2
    ),
    (
      footprint,
      Phrase.definitions3
    ),
    (
      Phrase.definitions4,
      Phrase.definitions5
    ),
    (
      remit,
      Phrase.definitions6
    ),
    (
      kind,
      Phrase.definitions7
    ),
    (
      function,
      Phrase.definitions8
    ),
    (
      finding,
      Phrase.definitions9
    ),
    (
      rule,
      Phrase.definitions10
    ),
    (
      overlap,
      Phrase.definitions11
    ),
    (
      whoCanAct,
      Phrase.definitions12
    ),
    (
      priority,
      Phrase.definitions13
    ),
    (
      meetingDays,
      Phrase.definitions14
    ),
    (
      catalogue,
      Phrase.definitions15
    ),
    (
      run,
      Phrase.definitions16
    ),
  ]

  static let accessibilityFeatures: [Phrase] = [
    Phrase.accessibilityFeatures2,
    Phrase.accessibilityFeatures3,
    Phrase.accessibilityFeatures4,
    Phrase.accessibilityFeatures5,
    Phrase.accessibilityFeatures6,
    Phrase.accessibilityFeatures7,
    Phrase.accessibilityFeatures8,
    Phrase.accessibilityFeatures9,
  ]

  static func accessibilityLimits(in languages: [Language]) -> [Phrase] {
    guard languages.contains(where: { $0 != .english }) else { return [accessibilityLimits2] }
    let states = languages.filter { $0 != .english }.flatMap { language -> [Phrase] in
      let (name, all) = (Phrase.name(of: language), TextStates.count)
      let (written, waiting) = (
        TextStates.written[language.tag] ?? 0, TextStates.unconfirmed[language.tag] ?? 0
      )
      return
        (written < all
        ? [Words.accessibilityBegun(language: name, all: all, written: written)] : [])
        + (waiting > 0
          ? [Words.accessibilityLimits4(language: name, all: written, count: waiting)] : [])
    }
    return [accessibilityLimits2, accessibilityLimits3] + states
  }
}
