/// Stability: how far findings hang on numbers that somebody picked.
package struct StabilitySettings: Hashable, Sendable {
  /// Of the counter-based generator: the same seed gives the same draws.
  package var seed = 2019
  /// How many times the settings are drawn; 0 leaves stability out.
  package var draws = 200
  /// Each varied setting is drawn evenly within this share of its value, up and down.
  package var spread = 0.2
  /// Above so many partnerships it is not computed.
  package var maximumPartnerships = 2_000
  package init() {}

  static let group = Settings.Group(
    "stability", varies: false, reach: .everyFinding,
    [
      // To 2⁵³ − 1: whatever reads the manifest has the same seed, also where numbers are doubles.
      .integer("stability.seed", \.stability.seed, in: 0...9_007_199_254_740_991),
      .integer("stability.draws", \.stability.draws, in: 0...10_000),
      .share("stability.spread", \.stability.spread),
      .integer("stability.maximum-partnerships", \.stability.maximumPartnerships, in: 0...100_000),
    ])
}
