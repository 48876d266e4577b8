internal import LandscapeModel
internal import OverlapGraph
internal import Wording

// What the method page says of significance: model, universe, family, correction, level and seed.

extension Phrase {
  static let significanceModel: [Phrase] = [
    Phrase.significanceModel2,
    Phrase.significanceModel3,
  ]

  /// The model in symbols, the same in both languages but for its words.
  static let significanceFormulas: [(words: Phrase, symbols: Phrase)] = [
    (
      Phrase.significanceFormulas2,
      Phrase.significanceFormulas3
    ),
    (
      Phrase.significanceFormulas4,
      Phrase.significanceFormulas5
    ),
  ]

  static func significanceChance(universe: Int) -> Phrase {
    let bodies = CountedNoun.organisations(universe)
    return Words.significanceChance(bodies: bodies)
  }

  static func significanceFamily(pairs: Int, untestable: Int, level: Double) -> Phrase {
    let (pairs, untestable) = (Numerals.grouped(pairs), Numerals.grouped(untestable))
    let level = level.description
    return Words.significanceFamily(pairs: pairs, level: level, untestable: untestable)
  }

  static func name(of null: NullModel) -> Phrase {
    switch null {
    case .hypergeometric:
      Phrase.nullModelHypergeometric
    case .fixedColumns:
      Phrase.nullModelFixedColumns
    case .seats:
      Phrase.nullModelSeats
    case .geography:
      Phrase.nullModelGeography
    case .geographyAndLaw:
      Phrase.nullModelGeographyAndLaw
    }
  }

  static func nullModelsNote(pairs: Int, overlaps: Int) -> Phrase {
    let (pairs, overlaps) = (Numerals.grouped(pairs), Numerals.grouped(overlaps))
    return Words.nullModelsNote(pairs: pairs, overlaps: overlaps)
  }

  /// By how much geography and law change the number of surprising neighbours.
  static func surprisingNeighbours(before: Int, after: Int, of overlaps: Int) -> Phrase {
    let (before, after) = (Numerals.grouped(before), Numerals.grouped(after))
    let overlaps = CountedNoun.overlaps(overlaps)
    return Words.surprisingNeighbours(overlaps: overlaps, before: before, after: after)
  }

  /// What a paper that cites the report says of significance, after `methodParagraph`.
  static func significanceParagraph(
    _ family: PairFamily, universe: Int, counts: PairFamily.CountsAtLevel
  ) -> Phrase {
    let bodies = CountedNoun.organisations(universe)
    let pairs = Numerals.grouped(family.pairCount)
    let level = family.level.description
    let (plain, discrete) = (Numerals.grouped(counts.q), Numerals.grouped(counts.qDiscrete))
    return Words.judgedByModel(
      bodies: bodies, pairs: pairs, level: level, plain: plain, discrete: discrete)
  }

  /// The same where there is none.
  static func significanceParagraph(_ reason: NotComputed) -> Phrase {
    let words = Self.reason(reason)
    return Words.significanceParagraph(words: words)
  }
}
