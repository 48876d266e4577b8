internal import LandscapeModel
internal import Rationalisation
internal import Wording

// What seats rest on, and how findings and questions fare without those that are supposed.

extension Phrase {
  /// What part of some seats is published, follows from law and is assumed.
  static func certainties(published: Int, law: Int, of seats: Int) -> Phrase {
    if seats > 0, published == seats { return .allSeatsPublished }
    func share(_ count: Int) -> String { Numerals.percent(Double(count) / Double(max(1, seats))) }
    return Words.certaintySentence(
      published: share(published), law: share(law), assumed: share(seats - published - law))
  }

  /// Whether it holds in the two certain worlds: a sentence.
  static func holding(withoutAssumed: Bool, onPublished: Bool) -> Phrase {
    switch (withoutAssumed, onPublished) {
    case (true, true): holdsOnPublished
    case (true, false): holdsWithoutAssumed
    case (false, true): holdsOnPublishedOnly
    case (false, false): fallsWithoutAssumed
    }
  }

  /// In how many drawn worlds it holds, and where it stands there: a sentence.
  static func worlds(held: Int, of draws: Int, low: Int, high: Int) -> Phrase {
    let (first, last) = (Numerals.grouped(low), Numerals.grouped(high))
    guard held > 0 else { return Words.worldsSentenceNone(draws: draws) }
    return low == high
      ? Words.worldsSentenceOneRank(held: held, draws: draws, low: first)
      : Words.worldsSentence(held: held, draws: draws, low: first, high: last)
  }

  /// How worlds are drawn, or that none were: paragraphs of the method page.
  static func worldsMethod(_ settings: WorldSettings, areDrawn: Bool) -> [Phrase] {
    guard areDrawn else {
      return [
        Words.worldsNotDrawn(limit: CountedNoun.partnerships(settings.maximumPartnerships))
      ]
    }
    return [
      Words.worldsMethod(
        draws: settings.draws, published: Numerals.score(settings.published),
        law: Numerals.score(settings.law), assumed: Numerals.score(settings.assumed)),
      worldsMethodJudged, worldsMethodDraw,
    ]
  }
}

extension EvidenceBase {
  /// What its seats rest on and how it fares without some of them, sentence by sentence.
  var sentences: [Phrase] {
    var told: [Phrase] = []
    if seats.count > 0 {
      told.append(
        Words.baseSeats(published: seats.published, law: seats.law, assumed: seats.assumed))
    }
    told.append(
      .holding(withoutAssumed: holdsWithoutAssumed, onPublished: holdsOnPublished))
    if let worlds {
      told.append(
        .worlds(
          held: worlds.heldInAll, of: worlds.draws, low: worlds.rankLow, high: worlds.rankHigh))
    }
    return told
  }
}

extension QuestionBase {
  /// How the question fares, sentence by sentence.
  var sentences: [Phrase] {
    [
      .holding(withoutAssumed: holdsWithoutAssumed, onPublished: holdsOnPublished),
      .worlds(held: held, of: worlds, low: rankLow, high: rankHigh),
    ]
  }

  /// The share of the worlds in which it holds, 0…1.
  var share: Double { worlds > 0 ? Double(held) / Double(worlds) : 0 }
}
