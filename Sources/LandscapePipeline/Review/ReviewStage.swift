package import LandscapeModel
package import Publishing
internal import Rationalisation
package import Review
package import RunHistory

/// The stage after the findings: what earlier runs and reviewers have to say of them.
///
/// Reading the history and writing to it are two calls, so that a report can be published between
/// them: a run enters the history when it has been published.
package struct ReviewStage: Sendable {
  package let history: HistoryStore

  package init(history: HistoryStore) { self.history = history }

  /// A run beside what it is compared with.
  package struct Review: Sendable {
    package let decisions: AppliedDecisions
    /// The run as the history is to keep it.
    package let snapshot: RunSnapshot
    /// `nil` for a first run.
    package let comparison: RunComparison?
    /// Findings of earlier runs that are no longer made, in byte order of ids.
    package let vanished: [VanishedFinding]
    /// How many more there are, gone before those, that keep no page.
    package let vanishedWithoutPage: Int
    /// `nil` where no earlier review is recorded.
    package let trend: TrendContent?
  }

  /// The run that changes are told against: the run `since`, else the newest one that was made from
  /// other inputs and is of no later day; `nil` for a first run.
  package func baseline(
    for landscape: Landscape, since: String? = nil
  ) throws(HistoryFailure) -> RunSnapshot? {
    if let since { return try history.snapshot(since) }
    let newest = try history.newest(
      withInputsOtherThan: inputsDigest(landscape.inputs), notAfter: landscape.asOf)
    guard let newest else { return nil }
    return try history.snapshot(newest.id)
  }

  /// Applies the decisions and compares with the baseline.
  package func review(
    of content: ReportContent, against baseline: RunSnapshot?
  ) throws(HistoryFailure) -> Review {
    let landscape = content.landscape
    let limits = MaterialityLimits(content.settings.review)
    let kept = try history.keptEvidence(notAfter: landscape.asOf)
    let lastSeen = try history.lastSeen(notAfter: landscape.asOf)
    let decisions = AppliedDecisions(
      landscape.decisions, to: RunSnapshot.records(of: content), asOf: landscape.asOf,
      kept: kept.mapValues(\.finding), recounted: try recounted(kept, for: content),
      lastSeen: lastSeen,
      succession: baseline.map { Succession(older: $0.landscape, newer: landscape) },
      earlier: try earlier(than: baseline?.id, for: content, lastSeen: lastSeen, kept: kept),
      limits: limits,
      noticeDays: content.settings.review.noticeDays)
    let snapshot = RunSnapshot(of: content, decisions: decisions)
    let vanished = try vanished(from: content, baseline: baseline)
    let trend = try trend(of: content, as: snapshot, baseline: baseline)
    guard let baseline else {
      return Review(
        decisions: decisions, snapshot: snapshot, comparison: nil, vanished: vanished.kept,
        vanishedWithoutPage: vanished.others, trend: trend)
    }
    // A catalogue that no run was made from has no runs before it: nothing can be reopened.
    let isRecorded = try history.runs().contains { $0.id == baseline.id }
    let seen =
      isRecorded ? try history.findingsSeen(before: baseline.id, notAfter: landscape.asOf) : []
    return Review(
      decisions: decisions, snapshot: snapshot,
      comparison: RunComparison(
        from: baseline, restated: baseline.restated(for: snapshot, by: content.settings),
        to: snapshot,
        seenBefore: seen, limits: limits),
      vanished: vanished.kept, vanishedWithoutPage: vanished.others, trend: trend)
  }

  /// From so many landscapes at most decisions are carried beside that of the run before; the last ones.
  private static let mostEarlier = 8

  /// The landscapes in which decided findings were last seen that today's run does not make, and those of kept evidence that names a
  /// body that has no such id today, but for that of the run before. Those of findings about such a body come first; an id that is
  /// still there may be another body's, or a part's.
  private func earlier(
    than baseline: String?, for content: ReportContent, lastSeen: [String: FindingRecord],
    kept: [DecisionKey: KeptEvidence]
  ) throws(HistoryFailure) -> [(findings: Set<String>, succession: Succession)] {
    let present = Set(content.findings.all.map(\.id))
    let partnerships = Set(content.landscape.partnerships.map(\.id))
    let strays = Set(content.landscape.decisions.map(\.finding)).subtracting(present)
    let gone = strays.filter {
      lastSeen[$0]?.subjects.contains {
        $0.sort == .partnership && !partnerships.contains($0.id)
      } ?? false
    }
    let runs = try history.lastRuns(of: strays, notAfter: content.landscape.asOf)
    var renamed: [String: Set<String>] = [:]
    for record in content.landscape.decisions where present.contains(record.finding) {
      guard let evidence = kept[DecisionKey(record)], let run = evidence.run,
        evidence.finding.partnerships.contains(where: { !partnerships.contains($0) })
      else { continue }
      renamed[run, default: []].insert(record.finding)
    }
    let ordered =
      runs.filter { !$0.findings.isDisjoint(with: gone) }
      + renamed.sorted { $0.key > $1.key }.map { (run: $0.key, findings: $0.value) }
      + runs.filter { $0.findings.isDisjoint(with: gone) }
    var earlier: [(findings: Set<String>, succession: Succession)] = []
    for last in ordered
    where last.run != baseline && last.run != content.run.id && earlier.count < Self.mostEarlier {
      do {
        let landscape = try history.landscape(of: last.run)
        earlier.append((last.findings, Succession(older: landscape, newer: content.landscape)))
      } catch .damaged {
        // No night ends for an old run that is damaged: `runs check` tells of it.
        continue
      }
    }
    return earlier
  }

  /// At most so many rejected rows are kept for later reports of the run: there may be millions, and
  /// `rejects.csv` has all of them.
  private static let mostRejects = 1_000

  /// At most so many findings that are no longer made keep a page, the last to go first.
  private static let mostVanished = 500

  /// Findings of earlier runs and of the baseline that today's run does not make, as long as their
  /// as-of dates lie within the settings' days of today's; and how many more than keep a page.
  private func vanished(
    from content: ReportContent, baseline: RunSnapshot?
  ) throws(HistoryFailure) -> (kept: [VanishedFinding], others: Int) {
    let present = Set(content.findings.all.map(\.id))
    let today = content.landscape.asOf
    var found = try history.vanishedFindings(
      before: content.run.id, asOf: today, present: present)
    let known = Set(found.map(\.id))
    // A baseline that is a catalogue, or of a history that was moved away.
    found += (baseline?.findings ?? []).filter {
      !present.contains($0.id) && !known.contains($0.id)
    }.map {
      VanishedFinding(
        id: $0.id, rule: $0.rule, subjects: $0.subjects, run: content.run.id, asOf: today)
    }
    let days = content.settings.review.vanishedDays
    func age(_ finding: VanishedFinding) -> Int {
      guard let today, let asOf = finding.asOf else { return 0 }
      return today.lastDay.number - asOf.lastDay.number
    }
    func byID(_ left: VanishedFinding, _ right: VanishedFinding) -> Bool {
      left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
    }
    let recent = found.filter { age($0) <= days }
      .sorted { age($0) != age($1) ? age($0) < age($1) : byID($0, $1) }
    let kept = recent.prefix(Self.mostVanished)
    return (kept.sorted(by: byID), recent.count - kept.count)
  }

  /// Records a reviewed run; one that is there already is left as it is.
  ///
  /// - Parameters:
  ///   - findingsJSON: the bytes of `findings.json` as published.
  ///   - scenarios: the files that the run's id counts.
  ///   - recorded: the clock time at which it was published, for people alone.
  ///   - isPublished: `false` before the report is in its place; `history.confirm` follows.
  package func record(
    _ review: Review, of content: ReportContent, findingsJSON: [UInt8],
    scenarios: ScenarioFolder = .none, recorded: String, isPublished: Bool = true
  ) throws(HistoryFailure) -> HistoryStore.Recording {
    let older = review.comparison?.older
    let runs = try history.runs()
    let catalogue = older.flatMap { older in
      runs.contains { $0.id == older.id }
        ? nil : KeptBaseline(landscape: older.landscape, settingsText: older.settingsText)
    }
    return try history.record(
      RunRecord(
        snapshot: review.snapshot, baseline: older?.id,
        edges: EdgeSummary(content.graph), findingsJSON: findingsJSON,
        evidenceToKeep: review.decisions.evidenceToKeep,
        recountsToKeep: review.decisions.recountsToKeep, recorded: recorded,
        notes: RunNotes(
          diagnostics: content.diagnostics, rejects: Array(content.rejects.prefix(Self.mostRejects))
        ), scenarios: scenarios.kept, keptBaseline: catalogue),
      isPublished: isPublished)
  }

  /// Settles runs that were recorded and whose night was killed: those whose report is in its place
  /// count, the others never were.
  package func settle(isPublished: (String) -> Bool) throws(HistoryFailure) {
    for run in try history.pending() {
      if isPublished(run) {
        _ = try history.confirm(run)
      } else {
        try history.discard(run)
      }
    }
  }
}
