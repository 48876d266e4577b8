// Made from the catalogues of 'landscape-names' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let noArea = Phrase(
    "No area",
    "Dim ardal",
    nil)
}

extension Words {
  package static func more(count: Int) -> Phrase {
    moreText.filled(.number(count))
  }
  private static let moreText = Filling(
      [0, " more"],
      [0, " arall"],
      nil)
}
