internal import Wording

// Area packs and regional packs, and the five sentences of the summary.

extension Phrase {
  static func overlapsHereSentence(_ count: Int) -> Phrase {
    count == 1
      ? Phrase.overlapsHereSentence2
      : Words.overlapsHereSentence(count: CountedNoun.pairs(count))
  }

  // The answer.

  static func answerHave(
    partnerships: Int, organisations: Int, seats: Int, overlaps: Int
  ) -> Phrase {
    let all = CountedNoun.partnerships(partnerships)
    let bodies = CountedNoun.organisations(organisations)
    let seats = CountedNoun.seats(seats)
    let count = CountedNoun.pairs(overlaps)
    let overlap =
      overlaps == 1
      ? Words.overlap(count: count)
      : Words.overlap2(count: count)
    return Words.whatThereIs(all: all, bodies: bodies, seats: seats, overlap: overlap)
  }

  /// Under a key figure: what it was at the last review.
  static func atLastReview(_ figure: String) -> Phrase {
    Words.atLastReview(figure: figure)
  }

  static func answerWho(local: Int, wholly: Int, of all: Int) -> Phrase {
    all == 0
      ? .answerWhoNobody
      : Words.answerWhoCounted(local: local, all: CountedNoun.findings(all), wholly: wholly)
  }
}
