internal import LandscapeModel
internal import Rationalisation
internal import Wording

// How far findings hang on numbers that somebody picked.

extension Phrase {
  /// `1–3`, or one rank where the interval has no width.
  static func rankInterval(of stability: Stability) -> String {
    guard stability.heldInAll > 0 else { return "–" }
    let (low, high) = (Numerals.grouped(stability.rankLow), Numerals.grouped(stability.rankHigh))
    return low == high ? low : low + "–" + high
  }

  /// What varied, in how many draws, from which seed.
  static func stabilityIntroduction(_ settings: StabilitySettings) -> Phrase {
    let (draws, spread) = (Numerals.amount(settings.draws), Numerals.percent(settings.spread))
    let seed = String(settings.seed)
    return Words.stabilityIntroduction(draws: draws, spread: spread, seed: seed)
  }

  /// In how many of the draws a finding held, and where it then stood.
  static func stabilitySentence(_ stability: Stability) -> Phrase {
    let (held, draws) = (Numerals.grouped(stability.heldInAll), Numerals.grouped(stability.draws))
    guard stability.heldInAll > 0 else {
      return Words.stabilitySentence(draws: draws)
    }
    let share = Numerals.percent(stability.share)
    let (low, high) = (Numerals.grouped(stability.rankLow), Numerals.grouped(stability.rankHigh))
    let (median, top) = (
      Numerals.grouped(stability.medianRank), Numerals.percent(stability.topTen)
    )
    if stability.rankLow == stability.rankHigh {
      return Words.stabilitySentenceOneRank(
        held: held, draws: draws, share: share, rank: low, top: top)
    }
    return Words.stabilitySentence2(
      held: held, draws: draws, share: share, low: low, high: high, median: median, top: top)
  }

  static func stabilityNotComputed(_ settings: StabilitySettings) -> Phrase {
    let limit = CountedNoun.partnerships(settings.maximumPartnerships)
    return Words.stabilityNotComputed(limit: limit)
  }

  /// How the main list fared as a whole.
  static func stabilityOfList(
    holding: Int, of findings: Int, staying: Int, ofFirst first: Int
  ) -> Phrase {
    let (held, all) = (Numerals.grouped(holding), CountedNoun.findings(findings))
    let (stayed, top) = (Numerals.grouped(staying), Numerals.grouped(first))
    return Words.mainListHeld(all: all, held: held, top: top, stayed: stayed)
  }

  static let stabilityParagraphs: [Phrase] = [
    Phrase.stabilityParagraphs2,
    Phrase.stabilityParagraphs3,
    Phrase.stabilityParagraphs4,
    Phrase.stabilityParagraphs5,
    Phrase.stabilityParagraphs6,
    Phrase.stabilityParagraphs7,
  ]
}

// What becomes of findings when a layer is left out.
extension Phrase {
  static func name(of layer: Layer) -> Phrase {
    switch layer {
    case .area: Phrase.layerArea
    case .membership: Phrase.layerMembership
    case .remit: Phrase.layerRemit
    }
  }

  static func without(_ layer: Layer) -> Phrase {
    switch layer {
    case .area: Phrase.withoutArea
    case .membership: Phrase.withoutMembership
    case .remit: Phrase.withoutRemit
    }
  }

  static func outcome(_ outcome: LayerOutcome) -> Phrase {
    switch outcome {
    case .holds(let rank):
      let rank = Numerals.grouped(rank)
      return Words.outcomeHolds(rank: rank)
    case .reported(let rule, let rank):
      let (name, rank) = (Phrase.name(of: rule), Numerals.grouped(rank))
      return Words.outcomeReported(name: name, rank: rank)
    case .gone:
      return Phrase.outcomeGone
    }
  }
}
