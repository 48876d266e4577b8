// Made from the catalogues of 'reasons-of-matches' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let sameWords = Phrase(
    "the same words",
    "yr un geiriau",
    nil)
  package static let initialsOfName = Phrase(
    "the initials of its name",
    "blaenlythrennau ei enw",
    nil)
  package static let initialsOfSeveral = Phrase(
    "the initials of its name and of others",
    "blaenlythrennau ei enw ac enwau eraill",
    nil)
  package static let judgedTheSame = Phrase(
    "judged the same in matches.csv",
    "barnwyd yr un yn matches.csv",
    nil)
  package static let hasThatName = Phrase(
    "has that name",
    "yr enw hwnnw sydd ganddo",
    nil)
}

extension Words {
  package static func hasBesides(words: String) -> Phrase {
    hasBesidesText.filled(.text(words))
  }
  private static let hasBesidesText = Filling(
      ["has ", 0, " besides"],
      ["mae ", 0, " ganddo'n ychwanegol"],
      nil)
  package static func lacksWords(words: String) -> Phrase {
    lacksWordsText.filled(.text(words))
  }
  private static let lacksWordsText = Filling(
      ["lacks ", 0],
      ["nid oes ganddo ", 0],
      nil)
  package static func idLettersAway(distance: Int) -> Phrase {
    idLettersAwayText.filled(.figure(distance))
  }
  private static let idLettersAwayText = Filling(plural: 
      Filling.Forms(one: ["an id one letter away"], other: ["an id ", 0, " letters away"]),
      Filling.Forms(one: ["dynodydd un llythyren i ffwrdd"], other: ["dynodydd; nifer y llythrennau sy'n wahanol: ", 0]),
      nil)
  package static func wordForWord(written: String, known: String) -> Phrase {
    wordForWordText.filled(.text(written), .text(known))
  }
  private static let wordForWordText = Filling(
      [0, " for ", 1],
      [0, " yn lle ", 1],
      nil)
}
