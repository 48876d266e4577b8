internal import LandscapeModel
internal import Wording

// What stands on every page, and the names of the pages.

extension Phrase {
  /// The name of a language, for headings.
  static func name(of language: Language) -> Phrase { Phrase { language.name(in: $0) } }

  static func linkTo(_ heading: Phrase) -> Phrase {
    Words.linkTo(heading: heading)
  }

  static func pageNumber(_ number: Int) -> Phrase {
    Words.pageNumber(number: number)
  }

  // Lists, values, downloads.
}
