// Made from the catalogues of 'page-writer-rich-text' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Words {
  package static func placeInList2(list: Phrase, rank: Int) -> Phrase {
    placeInList2Text.filled(.phrase(list), .number(rank))
  }
  private static let placeInList2Text = Filling(
      [0, ", no. ", 1],
      [0, ", rhif ", 1],
      nil)
}
