internal import LandscapeModel
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

  /// Applies the decisions and compares with the baseline.
  ///
  /// - Parameter since: the run that changes are told against; by default the newest run that was
  ///   made from other inputs.
  package func review(
    of content: ReportContent, since: String? = nil
  ) throws(HistoryFailure) -> Review {
    let landscape = content.landscape
    var baselineID = since
    if baselineID == nil {
      baselineID = try history.newest(withInputsOtherThan: inputsDigest(landscape.inputs))?.id
    }
    var baseline: RunSnapshot?
    if let baselineID { baseline = try history.snapshot(baselineID) }
    let decisions = AppliedDecisions(
      landscape.decisions, to: RunSnapshot.records(of: content), asOf: landscape.asOf,
      kept: try history.keptEvidence(), lastSeen: try history.lastSeen(),
      succession: baseline.map { Succession(older: $0.landscape, newer: landscape) })
    let snapshot = RunSnapshot(of: content, decisions: decisions)
    guard let baseline else {
      return Review(decisions: decisions, snapshot: snapshot, comparison: nil)
    }
    let seen = try history.findingsSeen(before: baseline.id)
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
