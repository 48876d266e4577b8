internal import Wording

// What the script of the pages says: search, sorting, filtering and copying.

extension Phrase {
  /// Behind a name that search knows the beginning of.
  static func moreLetters(_ count: Int) -> Phrase {
    let figure = Numerals.grouped(count)
    return Words.moreLetters(figure: figure)
  }

  // Lists of several pages. `#` stands for the number of rows.
}
