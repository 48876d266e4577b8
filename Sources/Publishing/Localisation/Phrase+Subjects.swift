internal import Rationalisation
internal import Wording

// Pages of partnerships, organisations, areas, footprints, kinds and plans.

extension Phrase {
  // Partnerships.
  static func partnershipsIntroduction(_ count: Int) -> Phrase {
    let count = CountedNoun.partnerships(count)
    return Words.partnershipsIntroduction(count: count)
  }

  // Organisations.
  static func organisationsIntroduction(_ count: Int) -> Phrase {
    let count = CountedNoun.organisations(count)
    return Words.organisationsIntroduction(count: count)
  }

  static func seatsSentence(_ count: Int) -> Phrase {
    let count = CountedNoun.partnerships(count)
    return Words.seatsSentence(count: count)
  }

  static func daysSentence(_ days: Double, assumed: AssumedMeetings) -> Phrase {
    let days = CountedNoun.meetingDays.amount(days)
    return switch assumed {
    case .none: Words.daysSentenceKnown(days: days)
    case .some: Words.daysSentence(days: days)
    case .all: Words.daysSentenceAllAssumed(days: days)
    }
  }

  // Areas.
  static func areasIntroduction(_ count: Int) -> Phrase {
    let count = CountedNoun.areas(count)
    return Words.areasIntroduction(count: count)
  }

  static func operatesHere(_ count: Int) -> Phrase {
    let count = CountedNoun.partnerships(count)
    return Words.operatesHere(count: count)
  }

  static func widerFindings(_ count: Int) -> Phrase {
    let count = CountedNoun.findings(count)
    return Words.widerFindings(count: count)
  }

  // Footprints.
  static func footprintsIntroduction(_ count: Int) -> Phrase {
    let count = CountedNoun.footprints(count)
    return Words.footprintsIntroduction(count: count)
  }

  static func onThisFootprint(_ count: Int) -> Phrase {
    let count = CountedNoun.partnerships(count)
    return Words.onThisFootprint(count: count)
  }

  // Kinds.

  static func kindsIntroduction(_ used: Int, of all: Int) -> Phrase {
    let all = CountedNoun.kinds(all)
    return Words.kindsIntroduction(used: used, all: all)
  }

  // Plans.

  static func plansIntroduction(_ count: Int, of all: Int) -> Phrase {
    let all = CountedNoun.partnerships(all)
    return Words.plansIntroduction(count: count, all: all)
  }
}
