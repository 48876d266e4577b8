internal import LandscapeModel
package import Rationalisation

extension MemberBurdenRule: RuleWording {
  package static let words = RuleWords(
    name: Phrase("Member burden", "Baich ar aelodau"),
    action: Phrase(
      "Look at which of its seats the other findings would free",
      "Edrych ar ba rai o'i seddi y byddai'r canfyddiadau eraill yn eu rhyddhau"),
    changedBy: Phrase(
      "Fewer seats, through the findings that would free them.",
      "Llai o seddi, drwy'r canfyddiadau a fyddai'n eu rhyddhau."),
    title: { "\(Phrase.burdenTitle($0.count("seats")))\($0.name("organisation"))" },
    measures: { settings in
      [
        "seats-against-all": Phrase(
          "Seats, against all organisations", "Seddi, o'u cymharu â phob sefydliad"),
        "days-against-all": Phrase(
          "Meeting-days, against all organisations",
          "Diwrnodau cyfarfod, o'u cymharu â phob sefydliad"),
        "seats-against-kind": .seatsAgainstKind(settings.burden.medianRatio),
      ]
    },
    reasons: [
      .paragraph { "\($0.name("organisation")): \(Self.load($0))" },
      .measures,
      .heading("freed", .whatWouldFreeSeats),
      .paragraph {
        RichText(
          $0.count("freedBy") == 0
            ? .nothingFreesSeats
            : .freedBySentence($0.count("freedSeats"), findings: $0.count("freedBy")))
      },
      .findings("freedBy"),
    ],
    against: [
      .say(
        Phrase(
          "Many seats may be what the body is for, or what the law asks of it. The seats themselves may fall to different people.",
          "Gall llawer o seddi fod yn ddiben i'r corff, neu'n ofyniad cyfreithiol arno. Gall y seddi eu hunain fod yn nwylo pobl wahanol."
        ))
    ],
    duplication: {
      [
        Self.load($0),
        RichText(.freedByOthers($0.count("freedSeats"), findings: $0.count("freedBy"))),
      ]
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
  static let whatWouldFreeSeats = Phrase(
    "Which of its seats other findings would free",
    "Pa rai o'i seddi y byddai canfyddiadau eraill yn eu rhyddhau")
  static let nothingFreesSeats = Phrase(
    "No other finding would free one of its seats.",
    "Ni fyddai unrhyw ganfyddiad arall yn rhyddhau un o'i seddi.")

  fileprivate static func burdenTitle(_ seats: Int) -> Phrase {
    let seats = CountedNoun.seats(seats)
    return Phrase(
      "\(seats.english) held by one organisation: ", "\(seats.welsh) gan un sefydliad: ")
  }

  fileprivate static func burdenSentence(seats: Int, days: Double, repeats: Int) -> Phrase {
    let seats = CountedNoun.seats(seats)
    let days = CountedNoun.meetingDays.amount(days)
    let repeats = CountedNoun.seats(repeats)
    return Phrase(
      "\(seats.english), \(days.english) a year; \(repeats.english) beyond one for each kind of partnership.",
      "\(seats.welsh), \(days.welsh) mewn blwyddyn; \(repeats.welsh) y tu hwnt i un ar gyfer pob math o bartneriaeth."
    )
  }

  static func freedBySentence(_ seats: Int, findings: Int) -> Phrase {
    let seats = CountedNoun.seats(seats)
    let findings = CountedNoun.findings(findings)
    return Phrase(
      "\(findings.english) would free \(seats.english):",
      "Byddai \(findings.welsh) yn rhyddhau \(seats.welsh):")
  }

  fileprivate static func freedByOthers(_ seats: Int, findings: Int) -> Phrase {
    let (freed, others) = (CountedNoun.seats(seats), CountedNoun.findings(findings))
    return Phrase(
      "Other findings would free \(freed.english) (\(others.english)).",
      "Byddai canfyddiadau eraill yn rhyddhau \(freed.welsh) (\(others.welsh)).")
  }

  fileprivate static func burdenCondition(_ burden: BurdenSettings) -> Phrase {
    let percentile = Numerals.amount(burden.percentile)
    let ratio = Numerals.amount(burden.medianRatio)
    let (bodies, seats) = (
      Numerals.amount(burden.kindBodies), Numerals.amount(burden.kindSeats)
    )
    return Phrase(
      "An organisation's seats or meeting-days lie above percentile \(percentile) of all organisations, or its seats are at least \(ratio) times the median of its kind, where the kind has at least \(bodies) bodies and it has at least \(seats) seats.",
      "Mae seddi neu ddiwrnodau cyfarfod sefydliad uwchlaw canradd \(percentile) yr holl sefydliadau, neu mae ei seddi o leiaf \(ratio) gwaith canolrif ei fath, lle mae gan y math o leiaf \(bodies) corff a lle mae ganddo o leiaf \(seats) sedd."
    )
  }

  fileprivate static func seatsAgainstKind(_ ratio: Double) -> Phrase {
    let ratio = Numerals.amount(ratio)
    return Phrase(
      "Seats, against \(ratio) times the median of its kind",
      "Seddi, o'u cymharu â \(ratio) gwaith canolrif ei math")
  }
}
