internal import Rationalisation
internal import Wording

// The summary page and the lists of findings.

extension Phrase {
  static func firstCaption(_ count: Int) -> Phrase {
    Words.firstCaption(count: count)
  }

  static func allFindings(_ count: Int) -> Phrase {
    Words.allFindings(count: count)
  }

  static func rowsSentence(_ read: Int, _ used: Int, _ rejected: Int) -> Phrase {
    let rows = CountedNoun.rows(read)
    return Words.rowsSentence(rows: rows, used: used, rejected: rejected)
  }

  static func assumedSentence(_ assumed: Int, of seats: Int) -> Phrase {
    if assumed == 0, seats > 0 { return .noSeatAssumed }
    let share = seats == 0 ? "" : " (\(Numerals.percent(Double(assumed) / Double(seats))))"
    return Words.assumedSentence(assumed: assumed, seats: CountedNoun.seats(seats), share: share)
  }

  static func routesUnknownSentence(_ unknown: Int, of partnerships: Int) -> Phrase {
    Words.routesUnknownSentence(unknown: unknown, all: CountedNoun.partnerships(partnerships))
  }

  static func meetingsSentence(_ unknown: Int, of partnerships: Int) -> Phrase {
    let all = CountedNoun.partnerships(partnerships)
    if unknown == 0 { return .meetingsSentenceKnown }
    return unknown == partnerships
      ? Words.meetingsSentenceNone(all: all)
      : Words.meetingsSentence(unknown: unknown, all: all)
  }

  static func baseRateSentence(_ counts: RuleCounts) -> Phrase {
    let rule = Phrase.name(of: counts.rule)
    let (fired, applied) = (Numerals.grouped(counts.fired), Numerals.grouped(counts.applied))
    return Words.baseRateSentence(rule: rule, fired: fired, applied: applied)
  }

  // Coverage.
  /// - Parameter isFirst: whether the areas shown are some of the smallest, and not wider ones.
  static func coverageCut(
    _ shown: Int, of all: Int, isFirst: Bool, kind: Phrase?, isCompressed: Bool
  ) -> Phrase {
    let place = Phrase.place(of: .table(.coverage), isCompressed: isCompressed)
    let (shown, areas) = (Numerals.grouped(shown), CountedNoun.areas(all))
    let all = Numerals.grouped(all)
    switch (isFirst, kind) {
    case (true, nil):
      return Words.coverageCut(shown: shown, all: areas, place: place)
    case (true, let kind?):
      return Words.coverageCutOfKind(shown: shown, all: areas, kind: kind, place: place)
    case (false, nil):
      return Words.coverageWidened(all: all, shown: shown, place: place)
    case (false, let kind?):
      return Words.coverageWidenedOfKind(
        all: all, kind: kind, shown: shown, place: place)
    }
  }

  // Lists of findings.

  static func findingsOf(_ part: Phrase) -> Phrase {
    Words.findingsOf(part: part)
  }
}
