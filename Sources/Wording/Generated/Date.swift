// Made from the catalogues of 'date' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let monthJanuary = Phrase(
    "January",
    "Ionawr",
    nil)
  package static let monthFebruary = Phrase(
    "February",
    "Chwefror",
    nil)
  package static let monthMarch = Phrase(
    "March",
    "Mawrth",
    nil)
  package static let monthApril = Phrase(
    "April",
    "Ebrill",
    nil)
  package static let monthMay = Phrase(
    "May",
    "Mai",
    nil)
  package static let monthJune = Phrase(
    "June",
    "Mehefin",
    nil)
  package static let monthJuly = Phrase(
    "July",
    "Gorffennaf",
    nil)
  package static let monthAugust = Phrase(
    "August",
    "Awst",
    nil)
  package static let monthSeptember = Phrase(
    "September",
    "Medi",
    nil)
  package static let monthOctober = Phrase(
    "October",
    "Hydref",
    nil)
  package static let monthNovember = Phrase(
    "November",
    "Tachwedd",
    nil)
  package static let monthDecember = Phrase(
    "December",
    "Rhagfyr",
    nil)
}

extension Words {
  package static func adverbDay(date: Phrase) -> Phrase {
    adverbDayText.filled(.phrase(date))
  }
  private static let adverbDayText = Filling(
      ["on ", 0],
      ["ar ", 0],
      nil)
  package static func adverbMonth(date: Phrase) -> Phrase {
    adverbMonthText.filled(.phrase(date))
  }
  private static let adverbMonthText = Filling(
      ["in ", 0],
      ["ym mis ", 0],
      nil)
  package static func adverbYear(date: Phrase) -> Phrase {
    adverbYearText.filled(.phrase(date))
  }
  private static let adverbYearText = Filling(
      ["in ", 0],
      ["yn ", 0],
      nil)
  package static func untilDay(date: Phrase) -> Phrase {
    untilDayText.filled(.phrase(date))
  }
  private static let untilDayText = Filling(
      ["until ", 0],
      ["hyd at ", 0],
      nil)
  package static func untilMonth(date: Phrase) -> Phrase {
    untilMonthText.filled(.phrase(date))
  }
  private static let untilMonthText = Filling(
      ["until ", 0],
      ["hyd at fis ", 0],
      nil)
}
