package import LandscapeModel
package import Publishing
package import ReviewHistory

/// The stage after the findings: what earlier runs and reviewers have to say of them.
///
/// Reading the history and writing to it are two calls, so that a report can be published between
/// them: a run enters the history when it has been published.
package struct ReviewStage: Sendable {
  package let history: RunHistory

  package init(history: RunHistory) { self.history = history }

  /// A run beside what it is compared with.
  package struct Review: Sendable {
    package let decisions: AppliedDecisions
    /// The run as the history is to keep it.
    package let snapshot: RunSnapshot
    /// `nil` for a first run.
    package let comparison: RunComparison?
  }

  /// The run that changes are told against: the run `since`, else the newest one that was made from
  /// other inputs; `nil` for a first run.
  package func baseline(
    for inputs: [InputFile], since: String? = nil
  ) throws(HistoryFailure) -> RunSnapshot? {
    if let since { return try history.snapshot(since) }
    guard let newest = try history.newest(withInputsOtherThan: inputsDigest(inputs)) else {
      return nil
    }
    return try history.snapshot(newest.id)
  }

  /// Applies the decisions and compares with the baseline.
  package func review(
    of content: ReportContent, against baseline: RunSnapshot?
  ) throws(HistoryFailure) -> Review {
    let landscape = content.landscape
    let decisions = AppliedDecisions(
      landscape.decisions, to: RunSnapshot.records(of: content), asOf: landscape.asOf,
      kept: try history.keptEvidence(), lastSeen: try history.lastSeen(),
      succession: baseline.map { Succession(older: $0.landscape, newer: landscape) })
    let snapshot = RunSnapshot(of: content, decisions: decisions)
    guard let baseline else {
      return Review(decisions: decisions, snapshot: snapshot, comparison: nil)
    }
    // A catalogue that no run was made from has no runs before it: nothing can be reopened.
    let isRecorded = try history.runs().contains { $0.id == baseline.id }
    let seen = isRecorded ? try history.findingsSeen(before: baseline.id) : []
    return Review(
      decisions: decisions, snapshot: snapshot,
      comparison: RunComparison(from: baseline, to: snapshot, seenBefore: seen))
  }

  /// Records a reviewed run; one that is there already is left as it is.
  ///
  /// - Parameters:
  ///   - findingsJSON: the bytes of `findings.json` as published.
  ///   - recorded: the clock time at which it was published, for people alone.
  package func record(
    _ review: Review, of content: ReportContent, findingsJSON: [UInt8], recorded: String
  ) throws(HistoryFailure) -> RunHistory.Recording {
    try history.record(
      RunRecord(
        snapshot: review.snapshot, baseline: review.comparison?.older.id,
        edges: EdgeSummary(content.graph), findingsJSON: findingsJSON,
        evidenceToKeep: review.decisions.evidenceToKeep, recorded: recorded))
  }
}
