// Made from the catalogues by `scripts/wording`.
// swift-format-ignore-file

package import LandscapeModel

/// How far the texts have come.
package enum TextStates {
  /// Texts that reports are made of.
  package static let count = 2665
  /// The languages beside English that have every text.
  package static let whole: Set<String> = ["cy"]
  /// Texts that a language has.
  package static let written: [String: Int] = [
    "cy": 2665,
    "gd": 157
  ]
  /// Texts of a language that no second reader has confirmed.
  package static let unconfirmed: [String: Int] = [
    "cy": 2665,
    "gd": 157
  ]
}

extension Language {
  /// The languages that texts are in: English first, then by tag.
  package static let ofTexts: [Language] = [
    Language(canonicalTag: "en"), Language(canonicalTag: "cy"), Language(canonicalTag: "gd"),
  ]
}
