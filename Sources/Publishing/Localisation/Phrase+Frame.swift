internal import LandscapeModel
internal import Wording

// What stands on every page, and the names of the pages.

extension Phrase {
  /// The name of a language in that language, for the switch.
  static func ownName(of language: Language) -> String {
    language == .english ? "English" : "Cymraeg"
  }

  /// The name of a language, for headings.
  static func ownLanguage(_ language: Language) -> Phrase {
    language == .english ? Phrase.ownLanguage2 : Phrase.ownLanguage3
  }

  /// The invitation of the first page, each language in itself.
  static func readIn(_ language: Language) -> Phrase {
    Phrase.readIn2
  }

  static func linkTo(_ heading: Phrase) -> Phrase {
    Words.linkTo(heading: heading)
  }

  static func pageNumber(_ number: Int) -> Phrase {
    Words.pageNumber(number: number)
  }

  // Lists, values, downloads.
}
