// Made from the catalogues by `scripts/wording`.
// swift-format-ignore-file

/// How far the texts have come.
package enum TextStates {
  /// Texts that people read.
  package static let count = 1768
  /// Texts of a language that no second reader has confirmed.
  package static let unconfirmed: [String: Int] = [
    "cy": 1768
  ]
}
