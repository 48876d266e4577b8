internal import LandscapeModel
package import Rationalisation
internal import Wording

extension MemberBurdenRule: RuleWording {
  package static let words = RuleWords(
    name: Phrase.memberBurdenName,
    action: Phrase.memberBurdenAction,
    changedBy: Phrase.memberBurdenChangedBy,
    title: {
      RichText(
        .burdenTitle, $0.name("organisation"), RichText(CountedNoun.seats($0.count("seats"))))
    },
    measures: { settings in
      [
        "seats-against-all": Phrase.memberBurdenSeatsAgainstAll,
        "days-against-all": Phrase.memberBurdenDaysAgainstAll,
        "seats-against-kind": .seatsAgainstKind(settings.burden.medianRatio),
      ]
    },
    reasons: [
      .paragraph { "\($0.name("organisation")): \(Self.load($0))" },
      .measures,
      .heading("freed", .whatWouldFreeSeats),
      .paragraph {
        $0.count("freedBy") + $0.count("sharedBy") == 0 ? RichText(.nothingFreesSeats) : nil
      },
      .paragraph {
        $0.count("freedBy") == 0
          ? nil
          : RichText(.freedBySentence($0.count("freedSeats"), findings: $0.count("freedBy")))
      },
      .findings("freedBy"),
      .paragraph {
        $0.count("sharedBy") == 0
          ? nil
          : RichText(.sharedBySentence($0.count("sharedSittings"), findings: $0.count("sharedBy")))
      },
      .findings("sharedBy"),
    ],
    against: [
      .say(
        Phrase.memberBurden)
    ],
    duplication: {
      guard $0.count("freedBy") + $0.count("sharedBy") > 0 else {
        return [Self.load($0), RichText(.nothingFreesSeats)]
      }
      var lines = [Self.load($0)]
      if $0.count("freedBy") > 0 {
        lines.append(
          RichText(.freedByOthers($0.count("freedSeats"), findings: $0.count("freedBy"))))
      }
      if $0.count("sharedBy") > 0 {
        lines.append(
          RichText(.sharedByOthers($0.count("sharedSittings"), findings: $0.count("sharedBy"))))
      }
      return lines
    },
    condition: { .burdenCondition($0.burden) },
    symbols: { settings, names in
      "s(o) > P\(Numerals.amount(settings.burden.percentile))\(names.or)s(o) ≥ "
        + "\(Numerals.amount(settings.burden.medianRatio))·med(s)"
    })

  /// Its seats and days in a sentence.
  private static func load(_ reader: AccountReader) -> RichText {
    RichText(
      .burdenSentence(
        seats: reader.count("seats"), days: reader.number("meetingDays"),
        repeats: reader.count("repeatSeats")))
  }
}

extension Phrase {
  fileprivate static func burdenSentence(seats: Int, days: Double, repeats: Int) -> Phrase {
    let seats = CountedNoun.seats(seats)
    let days = CountedNoun.meetingDays.amount(days)
    let repeats = CountedNoun.seats(repeats)
    return Words.burdenSentence(seats: seats, days: days, repeats: repeats)
  }

  static func freedBySentence(_ seats: Int, findings: Int) -> Phrase {
    let seats = CountedNoun.seats(seats)
    let findings = CountedNoun.findings(findings)
    return Words.freedBySentence(findings: findings, seats: seats)
  }

  static func sharedBySentence(_ seats: Int, findings: Int) -> Phrase {
    let (seats, findings) = (CountedNoun.seats(seats), CountedNoun.findings(findings))
    return Words.sharedBySentence(findings: findings, seats: seats)
  }

  fileprivate static func sharedByOthers(_ seats: Int, findings: Int) -> Phrase {
    let (shared, others) = (CountedNoun.seats(seats), CountedNoun.findings(findings))
    return Words.sharedByOthers(shared: shared, others: others)
  }

  fileprivate static func freedByOthers(_ seats: Int, findings: Int) -> Phrase {
    let (freed, others) = (CountedNoun.seats(seats), CountedNoun.findings(findings))
    return Words.freedByOthers(freed: freed, others: others)
  }

  fileprivate static func burdenCondition(_ burden: BurdenSettings) -> Phrase {
    let percentile = Numerals.amount(burden.percentile)
    let ratio = Numerals.amount(burden.medianRatio)
    let (bodies, seats) = (
      CountedNoun.bodies(burden.kindBodies), CountedNoun.seats(burden.kindSeats)
    )
    return Words.burdenCondition(percentile: percentile, ratio: ratio, bodies: bodies, seats: seats)
  }

  fileprivate static func seatsAgainstKind(_ ratio: Double) -> Phrase {
    let ratio = Numerals.amount(ratio)
    return Words.seatsAgainstKind(ratio: ratio)
  }
}
