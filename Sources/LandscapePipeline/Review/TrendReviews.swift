package import LandscapeModel
internal import OverlapGraph
package import Publishing
internal import Rationalisation
package import Review
internal import RunHistory

extension RunSnapshot {
  /// The open questions of the run as today's rules make them by `settings`, with its decisions; `nil` where its graph
  /// would have more edges than they allow.
  /// - Complexity: as an analysis without stability and significance.
  package func questions(by settings: Settings) -> ReviewQuestions? {
    findings(by: settings).map {
      ReviewQuestions(of: $0.findings, in: landscape, isClosed: closedFindings.contains)
    }
  }

  /// The ids of the findings that a decision closes.
  fileprivate var closedFindings: Set<String> {
    Set(findings.filter { !$0.isOpen }.map(\.id))
  }
}

extension TrendContent {
  /// Landscapes of more partnerships are not analysed anew for their questions.
  private static let mostPartnerships = 5_000

  /// The trend of reviews, each seen by the rules and settings of the last where that is possible.
  /// - Parameters:
  ///   - snapshots: in the order of time.
  ///   - last: the findings of the last one where they are at hand.
  ///   - leftOut: how many recorded reviews are not among them.
  package init(
    over snapshots: [RunSnapshot], by settings: Settings, last: ReportContent? = nil,
    leftOut: Int = 0
  ) {
    guard let newest = snapshots.last else {
      self.init([], questions: nil, limits: MaterialityLimits(settings.review))
      return
    }
    // A change of the program or its settings is none of the country.
    let seen = snapshots.map { $0.restated(for: newest, by: settings) ?? $0 }
    // Questions are made by today's rules: of a run by others they would not be those of its findings.
    var questions: [ReviewQuestions]?
    if seen.allSatisfy({ $0.ruleVersions == RunSnapshot.presentRuleVersions }),
      seen.allSatisfy({ $0.landscape.partnerships.count <= Self.mostPartnerships })
    {
      let made = seen.enumerated().map { place, snapshot -> ReviewQuestions? in
        guard let last, place == seen.count - 1 else { return snapshot.questions(by: settings) }
        return ReviewQuestions(
          of: last.findings, in: last.landscape, isClosed: snapshot.closedFindings.contains)
      }
      questions = made.contains { $0 == nil } ? nil : made.compactMap { $0 }
    }
    self.init(
      seen, questions: questions, leftOut: leftOut, limits: MaterialityLimits(settings.review))
  }
}

extension ReviewStage {
  /// The trend of a run and the reviews before it: the last recorded run of each day before its own, the baseline
  /// in place of that of its day; `nil` where there is none.
  ///
  /// Of very many days the last of each month, quarter or year are taken, and of a large landscape fewer.
  func trend(
    of content: ReportContent, as snapshot: RunSnapshot, baseline: RunSnapshot?
  ) throws(HistoryFailure) -> TrendContent? {
    guard let today = content.landscape.asOf?.firstDay else { return nil }
    var days = RecordedDay.all(
      of: try history.runs().filter { run in
        run.id != snapshot.id && run.asOf.map { $0.lastDay < today } ?? false
      })
    let since = baseline?.landscape.asOf.flatMap { $0.lastDay < today ? $0 : nil }
    if let since, !days.contains(where: { $0.day == since }) {
      let place = days.firstIndex { $0.day.firstDay > since.firstDay } ?? days.count
      days.insert(RecordedDay(day: since, runs: []), at: place)
    }
    let most = min(
      Self.mostReviews, max(1, Self.mostBodies / max(1, content.landscape.partnerships.count)))
    var kept = ReviewDays.kept(of: days.map(\.day), most: most)
    // What changes are told against is one of the reviews.
    if let place = days.firstIndex(where: { $0.day == since }), !kept.contains(place) {
      kept = ([place] + kept.dropFirst()).sorted()
    }
    var snapshots: [RunSnapshot] = []
    var unreadable = 0
    for place in kept {
      var one = days[place].day == since ? baseline : nil
      if one == nil {
        // No night ends for an old run that is damaged: it is one that is not shown.
        var isDamaged = false
        one = try days[place].review(of: content.landscape) { run throws(HistoryFailure) in
          let snapshot = try? history.snapshot(run)
          if snapshot == nil { isDamaged = true }
          return snapshot
        }
        if one == nil, isDamaged { unreadable += 1 }
      }
      if let one, one.landscape.isSameLandscape(as: content.landscape) { snapshots.append(one) }
    }
    guard !snapshots.isEmpty else { return nil }
    return TrendContent(
      over: snapshots + [snapshot], by: content.settings, last: content,
      leftOut: days.count - kept.count + unreadable)
  }

  private static let mostReviews = 10
  /// So many partnerships are compared in all.
  private static let mostBodies = 50_000
}

extension Landscape {
  /// Whether the two have an area or a partnership in common: what became of other bodies elsewhere is no progress.
  package func isSameLandscape(as other: Landscape) -> Bool {
    let bodies = Set(partnerships.map(\.id))
    let areas = Set(areas.map(\.code))
    return other.partnerships.contains { bodies.contains($0.id) }
      || other.areas.contains { areas.contains($0.code) }
  }
}

/// Which of very many reviews a trend is told over.
package enum ReviewDays {
  /// The places of the days that are kept: all where they are few enough, else the last of each month, of each quarter, of
  /// each year, and of those the last ones.
  /// - Parameter days: ascending.
  package static func kept(of days: [PartialDate], most: Int) -> [Int] {
    let spans: [(PartialDate) -> Int] = [
      { $0.year * 12 + ($0.month ?? 12) }, { $0.year * 4 + (($0.month ?? 12) - 1) / 3 },
      { $0.year },
    ]
    var kept = Array(days.indices)
    for span in spans where kept.count > most {
      kept = days.indices.filter { place in
        place == days.count - 1 || span(days[place]) != span(days[place + 1])
      }
    }
    return kept.suffix(most)
  }
}
