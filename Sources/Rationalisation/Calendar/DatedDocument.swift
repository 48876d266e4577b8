package import LandscapeModel

/// A plan or a needs assessment whose end the catalogue gives: in the columns of the partnership, or in the document's title.
package struct DatedDocument: Hashable, Sendable {
  package let partnership: PartnershipIndex
  package let isAssessment: Bool
  /// Empty where a row gives dates without a title.
  package let title: LocalisedText
  /// `nil` where a row gives the end alone.
  package let from: PartialDate?
  package let to: PartialDate
  package let isFromTitle: Bool

  /// The year in which it ends.
  package var year: Int { to.lastDay.year }

  /// Whether it takes the place of another of the same body: it ends later, and begins in the year in which the other ends, or in
  /// those beside it.
  package func follows(_ other: DatedDocument) -> Bool {
    guard let from, isAssessment == other.isAssessment else { return false }
    return to.lastDay > other.to.lastDay && abs(from.year - other.year) <= 1
  }

  /// How many years it covers; `nil` where its beginning is not known or no year passes.
  ///
  /// With days on both sides by their distance, else by the years: "2023-2028" is five years, as plans count them.
  package var years: Int? {
    guard let from else { return nil }
    let years =
      from.month != nil && to.month != nil
      ? Int(nearest: Double(to.lastDay.number - from.firstDay.number + 1) / 365.25)
      : to.year - from.year
    return years > 0 ? years : nil
  }
}

extension Landscape {
  /// Plans with an end, then assessments: a plan's is that of the column, else its title's; an
  /// assessment's is its title's, for the columns speak of the plan.
  package func datedDocuments(of partnership: PartnershipIndex) -> [DatedDocument] {
    let record = partnerships[Int(partnership)]
    func titled(_ title: LocalisedText, isAssessment: Bool) -> DatedDocument? {
      guard let (from, to) = titleYears(title.english), let first = PartialDate(year: from),
        let last = PartialDate(year: to)
      else { return nil }
      return DatedDocument(
        partnership: partnership, isAssessment: isAssessment, title: title, from: first, to: last,
        isFromTitle: true)
    }
    let plans =
      if let to = record.planTo {
        [
          DatedDocument(
            partnership: partnership, isAssessment: false,
            title: record.plans.first ?? LocalisedText(english: ""), from: record.planFrom, to: to,
            isFromTitle: false)
        ]
      } else {
        record.plans.compactMap { titled($0, isAssessment: false) }
      }
    // A title that stands twice is one document.
    var known: Set<DatedDocument> = []
    return (plans + record.needsAssessments.compactMap { titled($0, isAssessment: true) })
      .filter { known.insert($0).inserted }
  }
}
