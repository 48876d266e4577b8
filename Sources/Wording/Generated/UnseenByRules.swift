// Made from the catalogues of 'unseen-by-rules' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let acrossNations = Phrase(
    "Across nations",
    "Ar draws cenhedloedd",
    nil)
}

extension Words {
  package static func reason(lack: Phrase, rules: Phrase) -> Phrase {
    reasonText.filled(.phrase(lack), .phrase(rules))
  }
  private static let reasonText = Filling(
      [0, "; so what could not be looked for: ", 1, "."],
      [0, "; felly yr hyn na ellid chwilio amdano: ", 1, "."],
      nil)
  package static func reason2(lack: Phrase, rules: Phrase) -> Phrase {
    reason2Text.filled(.phrase(lack), .phrase(rules))
  }
  private static let reason2Text = Filling(
      [0, "; what could not be looked for there: ", 1, "."],
      [0, "; yr hyn na ellid chwilio amdano yno: ", 1, "."],
      nil)
  package static func withinNation(nation: Phrase, lack: Phrase) -> Phrase {
    withinNationText.filled(.phrase(nation), .phrase(lack))
  }
  private static let withinNationText = Filling(
      [0, ": ", 1],
      [0, ": ", 1],
      nil)
}
