/// Worlds: how far findings hang on seats that nobody has confirmed.
package struct WorldSettings: Hashable, Sendable {
  /// How many worlds of seats are drawn, with the seed of `stability.seed`; 0 leaves them out.
  package var draws = 200
  /// The probability that a seat of this certainty is one. Judgements, as the method page says.
  package var published = 1.0
  package var law = 0.97
  package var assumed = 0.8
  /// Above so many partnerships they are not drawn.
  package var maximumPartnerships = 2_000
  package init() {}

  static let group = Settings.Group(
    "worlds", varies: false, reach: .everyFinding,
    [
      .integer("worlds.draws", \.worlds.draws, in: 0...10_000),
      .share("worlds.published", \.worlds.published),
      .share("worlds.law", \.worlds.law),
      .share("worlds.assumed", \.worlds.assumed),
      .integer("worlds.maximum-partnerships", \.worlds.maximumPartnerships, in: 0...100_000),
    ])

  /// The probability that a seat of a certainty is one, 0…1.
  package func probability(of certainty: Certainty) -> Double {
    switch certainty {
    case .published: published
    case .law: law
    case .assumed: assumed
    }
  }
}
