internal import LandscapeModel

/// Which actions of earlier reviews were agreed by a day and are not finished on it.
///
/// A catalogue says what became of an action in words, and may know what happened later: an action that is recorded as
/// done after the day is open on it, and one of a review after the day is none yet.
struct OpenActions {
  private let landscape: Landscape
  private let citations: Citations

  init(_ landscape: Landscape, _ citations: Citations) {
    self.landscape = landscape
    self.citations = citations
  }

  /// Their ids: what is known to be open first, then what nobody recorded; the newest review first, then by id.
  var ids: [String] {
    func standing(_ action: ActionRecord) -> (Int, Int) {
      (isKnownToBeOpen(action) ? 0 : 1, -(agreed(action)?.year ?? 0))
    }
    return landscape.actions.filter(isOpen).sorted { left, right in
      let (one, other) = (standing(left), standing(right))
      return one != other ? one < other : left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
    }.map(\.id)
  }

  /// Those that are open on the day, and of which a later status says that they are finished, by id.
  var finishedSince: [String: ActionRecord] {
    Dictionary(
      landscape.actions.filter { $0.isFinished && isOpen($0) }.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  func isOpen(_ action: ActionRecord) -> Bool {
    guard isAgreed(action), !action.asksForNothing else { return false }
    guard action.isFinished else { return true }
    // `completed (January 2024)`, or due after the day and done since; but the status of a package that was given to somebody is
    // that of the day.
    guard let asOf,
      let day = latestPossibleDay(of: action.status, shortYears: false)
        ?? (action.givesPackage ? nil : latestPossibleDay(of: action.byWhen))
    else { return false }
    return day > asOf
  }

  /// Whether it was agreed by the day: one of a review after it is none yet.
  func isAgreed(_ action: ActionRecord) -> Bool {
    guard let day = agreed(action)?.firstDay, let asOf else { return true }
    return day <= asOf
  }

  private func isKnownToBeOpen(_ action: ActionRecord) -> Bool {
    !action.status.isEmpty && !action.isUnknown
  }

  private var asOf: CalendarDay? { landscape.asOf?.lastDay }

  /// When it was agreed: when its source was published, else the year that its review is called by.
  private func agreed(_ action: ActionRecord) -> PartialDate? {
    if let published = citations.record(of: action.source)?.published { return published }
    let years = action.review.split { !$0.isNumber }.filter { $0.utf8.count == 4 }.compactMap {
      Int($0)
    }
    return years.last.flatMap { PartialDate(year: $0) }
  }
}
