// Made from the catalogues of 'paper-draft' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Words {
  package static func couldNotLook2(blind: String, rules: Phrase) -> Phrase {
    couldNotLook2Text.filled(.text(blind), .phrase(rules))
  }
  private static let couldNotLook2Text = Filling(
      [0, " of ", 1, " could not look, which does not mean that there is nothing to find:"],
      ["Ni allodd ", 0, " o'r ", 1, " edrych, ac nid yw hynny'n golygu nad oes dim i'w ganfod:"],
      nil)
}
