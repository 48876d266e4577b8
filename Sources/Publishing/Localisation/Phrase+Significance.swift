internal import LandscapeModel
package import OverlapGraph
package import Wording

// Whether what two bodies share is surprising: one sentence a pair, what it comes to, and why there
// may be no number.

extension Phrase {
  /// `7 shared members of 9 and 11; 4.6 expected from geography and law; q = 0.02.`
  ///
  /// The Welsh names the two sizes one after the other: `a` or `ac` would depend on how a figure is
  /// read aloud.
  package static func significance(of pair: PairSignificance, level: Double) -> Phrase {
    let counts = Self.counts(of: pair)
    guard pair.verdict(level: level) == .notTestable else {
      let q = Self.q(of: pair, level: level)
      return Words.significance(counts: counts, q: q)
    }
    guard let needed = pair.outOfReach else {
      return Words.significance2(counts: counts)
    }
    return Words.significance3(counts: counts, needed: needed)
  }

  private static func counts(of pair: PairSignificance) -> Phrase {
    let shared = CountedNoun.sharedMembers(pair.shared)
    let (left, right) = (
      Numerals.grouped(pair.sourceMembers), Numerals.grouped(pair.targetMembers)
    )
    let expected =
      pair.expected > 0 && pair.expected < 0.05 ? "< 0.1" : Numerals.fixed(pair.expected, places: 1)
    return Words.sharedAndExpected(shared: shared, left: left, right: right, expected: expected)
  }

  private static func q(of pair: PairSignificance, level: Double) -> Phrase {
    let q = chance("q", pair.q, level: level)
    let discrete = chance("q", pair.qDiscrete, level: level)
    let reach = level + 1e-9
    // The two are said apart only where they answer differently.
    guard (pair.q <= reach) != (pair.qDiscrete <= reach) else { return Phrase(verbatim: q) }
    return Words.q(q: q, discrete: discrete)
  }

  /// `q = 0.02`; with more digits close to the level, where two would leave it open on which side
  /// it lies.
  static func chance(_ symbol: String, _ value: Double, level: Double) -> String {
    if value < 0.005, (value - level).magnitude >= 0.005 { return symbol + " < 0.01" }
    let places = value != level && (value - level).magnitude < 0.005 ? 4 : 2
    return symbol + " = " + Numerals.fixed(value, places: places)
  }

  /// What the sentence comes to; a q near 1 must not read as `unlike`.
  package static func verdict(of pair: PairSignificance, level: Double, pairs: Int) -> Phrase {
    switch pair.verdict(level: level) {
    case .surprising:
      return Phrase.verdictSurprising
    case .unusualAlone:
      let p = chance("p", pair.p, level: level)
      let family = Numerals.grouped(pairs)
      return Words.verdictUnusualAlone(p: p, family: family)
    case .expected:
      return Phrase.verdictExpected
    case .notTestable:
      return Phrase.verdictNotTestable
    }
  }

  /// Before the names of the pair that speaks for a group.
  static func weakestPair(of count: Int) -> Phrase {
    let count = Numerals.grouped(count)
    return Words.weakestPair(count: count)
  }

  /// `Not computed: 6,000 partnerships are more than the limit of 5,000.`
  package static func notComputed(_ reason: NotComputed) -> Phrase {
    let words = Self.reason(reason)
    return Words.notComputed(words: words)
  }

  /// Why significance was not computed, as the end of a sentence.
  package static func reason(_ reason: NotComputed) -> Phrase {
    switch reason {
    case .noPairs:
      return Phrase.reasonNoPairs
    case .tooManyPartnerships(let count, let limit):
      let all = CountedNoun.partnerships(count)
      let limit = Numerals.grouped(limit)
      return Words.reasonTooManyPartnerships(all: all, limit: limit)
    case .marginsCannotBeMet:
      return Phrase.reasonMarginsCannotBeMet
    case .notConverged(_, let sweeps):
      let sweeps = Numerals.grouped(sweeps)
      return Words.reasonNotConverged(sweeps: sweeps)
    case .tooLarge:
      return Phrase.reasonTooLarge
    }
  }
}
