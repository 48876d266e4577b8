internal import LandscapeModel
internal import Rationalisation
internal import Wording

// The page of a finding: why it is listed, what speaks against it, what would change it.

extension Phrase {
  static func placeInList(_ rank: Int, _ list: Phrase) -> Phrase {
    Words.placeInList(list: list, rank: rank)
  }

  // Measures.

  // Reasons.

  // Counter-evidence.

  static func assumedHere(_ count: Int, of seats: Int) -> Phrase {
    let seats = CountedNoun.seats(seats)
    return Words.assumedHere(count: count, seats: seats)
  }

  // What would change it.
  static func wouldEndBelow(_ name: Phrase, _ threshold: String, _ value: String) -> Phrase {
    Words.wouldEndBelow(name: name, threshold: threshold, value: value)
  }

  static func wouldEndAbove(_ name: Phrase, _ threshold: String, _ value: String) -> Phrase {
    Words.wouldEndAbove(name: name, threshold: threshold, value: value)
  }

  static func closestMargin(_ name: Phrase, _ distance: String) -> Phrase {
    Words.closestMargin(distance: distance, name: name)
  }

  // Priority.

  static func benefitMeaning(_ half: Double) -> Phrase {
    let half = Numerals.amount(half)
    return Words.benefitMeaning(half: half)
  }

  static func freedSentence(_ days: Double, assumed: AssumedMeetings) -> Phrase {
    let days = CountedNoun.meetingDays.amount(days)
    return switch assumed {
    case .none: Words.freedSentence(days: days)
    case .some: Words.freedSentenceAssumed(days: days)
    case .all: Words.freedSentenceAllAssumed(days: days)
    }
  }

  static func putRightPriority(_ affected: Double, _ weights: AreaWeights) -> Phrase {
    let count = CountedNoun.weighed(weights)(Int(nearest: affected))
    let what =
      weights.measure == .people ? Phrase.what : Phrase.what2
    return Words.putRightPriority(what: what, count: count)
  }

  static func foldedIntroduction(_ count: Int) -> Phrase {
    let count = CountedNoun.findings(count)
    return Words.foldedIntroduction(count: count)
  }

  // Origins.

  static func inputRows(_ count: Int) -> Phrase {
    let count = CountedNoun.rows(count)
    return Words.inputRows(count: count)
  }

  /// The label of a link to a law, which names the law.
  static func lawText(_ kind: Kind, _ language: Language) -> String {
    (Phrase.textOfTheLaw)(language) + ": " + kind.name.form(in: language).text
  }
}
