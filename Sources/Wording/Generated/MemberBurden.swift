// Made from the catalogues of 'member-burden' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let memberBurdenName = Phrase(
    "Member burden",
    "Baich ar aelodau",
    "Eallach nam ball")
  package static let memberBurdenAction = Phrase(
    "Look at which of its seats the other findings would free, and which would meet as one",
    "Edrych ar ba rai o'i seddi y byddai'r canfyddiadau eraill yn eu rhyddhau, a pha rai a fyddai'n cyfarfod fel un",
    nil)
  package static let memberBurdenChangedBy = Phrase(
    "Fewer seats, through the findings that would free them; seats that meet as one stay seats.",
    "Llai o seddi, drwy'r canfyddiadau a fyddai'n eu rhyddhau; erys seddi sy'n cyfarfod fel un yn seddi.",
    nil)
  package static let memberBurdenSeatsAgainstAll = Phrase(
    "Seats, against all organisations",
    "Seddi, o'u cymharu â phob sefydliad",
    nil)
  package static let memberBurdenDaysAgainstAll = Phrase(
    "Meeting-days, against all organisations",
    "Diwrnodau cyfarfod, o'u cymharu â phob sefydliad",
    nil)
  package static let memberBurden = Phrase(
    "Many seats may be what the body is for, or what the law asks of it. The seats themselves may fall to different people.",
    "Efallai mai dal llawer o seddi yw diben y corff, neu fod y gyfraith yn gofyn hynny ganddo. Gall y seddi eu hunain fod yn nwylo gwahanol bobl.",
    nil)
  package static let whatWouldFreeSeats = Phrase(
    "What other findings would do for its seats",
    "Beth y byddai canfyddiadau eraill yn ei wneud o ran ei seddi",
    nil)
  package static let nothingFreesSeats = Phrase(
    "No other finding would free one of its seats, or have two of them meet as one.",
    "Ni fyddai unrhyw ganfyddiad arall yn rhyddhau un o'i seddi, nac yn peri i ddwy ohonynt gyfarfod fel un.",
    nil)
}

extension Template {
  package static let burdenTitle = Filling(
      [0, " holds ", 1],
      ["Mae gan un sefydliad ", 1, ": ", 0],
      [1, " aig aon bhuidheann: ", 0]).template(
    .part(0), .part(1))
}

extension Words {
  package static func burdenSentence(seats: Phrase, days: Phrase, repeats: Phrase) -> Phrase {
    burdenSentenceText.filled(.phrase(seats), .phrase(days), .phrase(repeats))
  }
  private static let burdenSentenceText = Filling(
      [0, ", ", 1, " a year; ", 2, " beyond one for each kind of partnership."],
      [0, ", ", 1, " mewn blwyddyn; ", 2, " y tu hwnt i un i bob math o bartneriaeth."],
      nil)
  package static func freedBySentence(findings: Phrase, seats: Phrase) -> Phrase {
    freedBySentenceText.filled(.phrase(findings), .phrase(seats))
  }
  private static let freedBySentenceText = Filling(
      [0, " would free ", 1, ":"],
      ["Byddai ", 0, " yn rhyddhau ", 1, ":"],
      nil)
  package static func freedByOthers(freed: Phrase, others: Phrase) -> Phrase {
    freedByOthersText.filled(.phrase(freed), .phrase(others))
  }
  private static let freedByOthersText = Filling(
      ["Other findings would free ", 0, " (", 1, ")."],
      ["Byddai canfyddiadau eraill yn rhyddhau ", 0, " (", 1, ")."],
      nil)
  package static func burdenCondition(percentile: String, ratio: String, bodies: Phrase, seats: Phrase) -> Phrase {
    burdenConditionText.filled(.text(percentile), .text(ratio), .phrase(bodies), .phrase(seats))
  }
  private static let burdenConditionText = Filling(
      ["An organisation's seats or meeting-days lie above percentile ", 0, " of all organisations, or its seats are at least ", 1, " times the median of its kind, where the kind has at least ", 2, " and it has at least ", 3, "."],
      ["Mae nifer seddi neu ddiwrnodau cyfarfod sefydliad uwchlaw canradd ", 0, " yr holl sefydliadau, neu mae nifer ei seddi o leiaf ", 1, " gwaith canolrif ei fath, lle mae gan y math o leiaf ", 2, " a lle mae gan y sefydliad o leiaf ", 3, "."],
      nil)
  package static func seatsAgainstKind(ratio: String) -> Phrase {
    seatsAgainstKindText.filled(.text(ratio))
  }
  private static let seatsAgainstKindText = Filling(
      ["Seats, against ", 0, " times the median of its kind"],
      ["Seddi, o'u cymharu â chanolrif ei fath (", 0, " gwaith y canolrif)"],
      nil)
  package static func sharedBySentence(findings: Phrase, seats: Phrase) -> Phrase {
    sharedBySentenceText.filled(.phrase(findings), .phrase(seats))
  }
  private static let sharedBySentenceText = Filling(
      [0, " would have ", 1, " meet as one with another of its seats, which frees none:"],
      ["Byddai ", 0, " yn golygu bod ", 1, " yn cyfarfod fel un â sedd arall sydd ganddo, heb ryddhau'r un sedd:"],
      nil)
  package static func sharedByOthers(shared: Phrase, others: Phrase) -> Phrase {
    sharedByOthersText.filled(.phrase(shared), .phrase(others))
  }
  private static let sharedByOthersText = Filling(
      ["Other findings would have ", 0, " meet as one with another, which frees none (", 1, ")."],
      ["Byddai canfyddiadau eraill yn golygu bod ", 0, " yn cyfarfod fel un â sedd arall, heb ryddhau'r un sedd (", 1, ")."],
      nil)
}
