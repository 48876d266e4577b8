package import LandscapeModel

/// Dates in words: `21 November 2026`, `21 Tachwedd 2026`.
package enum DateWording {
  private static let months: [Phrase] = [
    .monthJanuary, .monthFebruary, .monthMarch, .monthApril, .monthMay, .monthJune, .monthJuly,
    .monthAugust, .monthSeptember, .monthOctober, .monthNovember, .monthDecember,
  ]

  /// As precise as the date is: day, month or year.
  package static func text(_ date: PartialDate, in language: Language) -> String {
    guard let month = date.month else { return String(date.year) }
    let named = months[month - 1](language) + " " + String(date.year)
    guard let day = date.day else { return named }
    return String(day) + " " + named
  }

  /// A date in every language, for sentences.
  package static func phrase(_ date: PartialDate) -> Phrase { Phrase { text(date, in: $0) } }

  /// When something happened: `on 18 May 2023`, `in May 2023`, `in 2020`; `ar 18 Mai 2023`, `ym mis Mai 2023`,
  /// `yn 2020`.
  package static func adverb(_ date: PartialDate) -> Phrase {
    let named = phrase(date)
    return if date.day != nil {
      Words.adverbDay(date: named)
    } else if date.month != nil {
      Words.adverbMonth(date: named)
    } else {
      Words.adverbYear(date: named)
    }
  }

  /// Until when something goes on: `until May 2023`; `hyd at fis Mai 2023`.
  package static func until(_ date: PartialDate) -> Phrase {
    let named = phrase(date)
    return date.month != nil && date.day == nil
      ? Words.untilMonth(date: named) : Words.untilDay(date: named)
  }
}
