package import LandscapeModel

/// What ends in which year: plans, needs assessments and partnerships whose end the catalogue gives, and the years of elections.
///
/// Where a document's period is known, what follows if it is renewed for as long is told too and marked: nobody has decided
/// it. The years are those from the as-of date to `calendar.last-year`, at most fifty.
package struct DueCalendar: Sendable {
  package enum Subject: String, CaseIterable, Sendable {
    case plan, assessment, board
  }

  /// What ends once.
  package struct Entry: Hashable, Sendable {
    package let partnership: PartnershipIndex
    package let subject: Subject
    /// Of the document; empty for a partnership, and where a row gives dates without a title.
    package let title: LocalisedText
    package let due: PartialDate
    /// Whether the date was read from the document's title.
    package let isFromTitle: Bool
    /// Whether it follows from a period that is renewed for as long.
    package let isProjected: Bool

    package var year: Int { due.lastDay.year }
  }

  /// Assessments of one footprint that end in one year.
  package struct Clash: Hashable, Sendable {
    package let footprint: FootprintIndex
    package let clash: AssessmentClash
  }

  package let years: ClosedRange<Int>
  /// From the as-of date on: by date, then by partnership and subject.
  package let entries: [Entry]
  /// Documents whose end is before the as-of date and that none follows, in the same order.
  package let past: [Entry]
  /// Empty where neither the catalogue's jurisdiction nor its settings say when elections are: the cycle that rules go by
  /// otherwise is that of one country.
  package let elections: [Int]
  /// Partnerships with a plan or an assessment and no date of any.
  package let undated: Int
  /// Ends that the catalogue gives after the last of the years.
  package let later: Int
  /// By year, then by footprint.
  package let clashes: [Clash]

  private static let mostYears = 50
  /// Of one document: a plan of a year has so many before it is another.
  private static let mostRenewals = 10

  /// - Returns: `nil` without an as-of date.
  /// - Complexity: O(partnerships + documents · years).
  package init?(of landscape: Landscape, settings: Settings) {
    guard let today = landscape.asOf?.lastDay else { return nil }
    let last = min(max(today.year, settings.calendar.lastYear), today.year + Self.mostYears)
    years = today.year...last
    var (entries, past): ([Entry], [Entry]) = ([], [])
    var (undated, later) = (0, 0)
    for index in landscape.partnerships.indices {
      let partnership = PartnershipIndex(index)
      let record = landscape.partnerships[index]
      let documents = landscape.datedDocuments(of: partnership)
      if documents.isEmpty, !record.plans.isEmpty || !record.needsAssessments.isEmpty {
        undated += 1
      }
      for document in documents {
        // What another has followed is not renewed, and is not missed.
        let isFollowed = documents.contains { $0.follows(document) }
        let all = Self.entries(of: document, to: last, renewed: !isFollowed)
        past += all.filter { !$0.isProjected && !isFollowed && $0.due.lastDay < today }
        entries += all.filter { $0.due.lastDay >= today && $0.year <= last }
        if document.year > last { later += 1 }
      }
      if let ended = record.ended, ended.lastDay >= today {
        guard ended.lastDay.year <= last else {
          later += 1
          continue
        }
        entries.append(
          Entry(
            partnership: partnership, subject: .board, title: LocalisedText(english: ""),
            due: ended, isFromTitle: false, isProjected: false))
      }
    }
    // The sort is not stable: places settle what dates and partnerships leave open.
    self.entries = Self.ordered(entries)
    self.past = Self.ordered(past)
    self.undated = undated
    self.later = later
    let cycle = max(1, settings.plans.electionCycleYears)
    let election = settings.plans.knownElectionYear
    elections = years.filter { year in election.map { (year - $0) % cycle == 0 } ?? false }
    clashes = Self.clashes(of: landscape, settings: settings, to: last)
  }

  /// A document's own end, and those that follow.
  private static func entries(
    of document: DatedDocument, to last: Int, renewed: Bool
  ) -> [Entry] {
    var entries: [Entry] = []
    var due: PartialDate? = document.to
    while let date = due,
      entries.isEmpty || renewed && entries.count <= mostRenewals && date.lastDay.year <= last
    {
      entries.append(
        Entry(
          partnership: document.partnership, subject: document.isAssessment ? .assessment : .plan,
          title: document.title, due: date, isFromTitle: document.isFromTitle,
          isProjected: !entries.isEmpty))
      due = document.years.flatMap { years in
        // Without the day where that year has no such day.
        PartialDate(year: date.year + years, month: date.month, day: date.day)
          ?? PartialDate(year: date.year + years, month: date.month)
      }
    }
    return entries
  }

  private static func ordered(_ entries: [Entry]) -> [Entry] {
    entries.enumerated().sorted { left, right in
      let (one, other) = (left.element.due.lastDay, right.element.due.lastDay)
      if one != other { return one < other }
      return left.offset < right.offset
    }.map(\.element)
  }

  private static func clashes(
    of landscape: Landscape, settings: Settings, to last: Int
  ) -> [Clash] {
    var bodies: [FootprintIndex: [PartnershipIndex]] = [:]
    for index in landscape.partnerships.indices {
      let partnership = PartnershipIndex(index)
      // Bodies of which no place is known are not in one place.
      guard landscape.kind(of: partnership).function == .strategic,
        !landscape.partnerships[index].areas.isEmpty
      else { continue }
      bodies[landscape.footprints.ofPartnership[index], default: []].append(partnership)
    }
    return bodies.sorted { $0.key < $1.key }.flatMap { footprint, group in
      AssessmentClash.all(of: group, in: landscape, least: settings.plans.bodies)
        .filter { $0.year <= last }.map { Clash(footprint: footprint, clash: $0) }
    }.sorted { ($0.clash.year, $0.footprint) < ($1.clash.year, $1.footprint) }
  }
}
