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
}
