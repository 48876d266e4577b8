package import LandscapeModel

/// What a reviewer said of a finding, and whether it still stands.
package struct AppliedDecision: Hashable, Sendable {
  /// The finding's id today.
  package var finding: String
  package var record: DecisionRecord
  package var standing: DecisionStanding
  /// The id the decision names, where the finding has another today (carried over).
  package var carriedFrom: String?
  /// Subjects that came and went since the decision, where it was carried over or reopened.
  package var joined: [SubjectReference]
  package var left: [SubjectReference]
  /// What differs from the evidence at the time of the decision; material or not.
  package var differences: [EvidenceDifference]
  /// What the rule counts otherwise since, in the landscape of the decision: material, and no reason to look
  /// again at the bodies.
  package var changedByRules: [EvidenceDifference]
  /// Whether it is in force and ends soon after the as-of date.
  package var endsSoon: Bool

  package init(
    finding: String, record: DecisionRecord, standing: DecisionStanding,
    carriedFrom: String? = nil, joined: [SubjectReference] = [], left: [SubjectReference] = [],
    differences: [EvidenceDifference] = [], changedByRules: [EvidenceDifference] = [],
    endsSoon: Bool = false
  ) {
    self.finding = finding
    self.record = record
    self.standing = standing
    self.carriedFrom = carriedFrom
    self.joined = joined
    self.left = left
    self.differences = differences
    self.changedByRules = changedByRules
    self.endsSoon = endsSoon
  }

  /// Whether the decision was taken on other subjects or under another id, and still stands.
  package var isCarriedOver: Bool {
    standing == .inForce && (carriedFrom != nil || !joined.isEmpty || !left.isEmpty)
  }
}

/// Whether a decision counts today. Only one in force marks its finding.
package enum DecisionStanding: String, CaseIterable, Sendable {
  case inForce = "in-force"
  /// Its `until` lies before the as-of date.
  case expired
  /// The evidence is materially other than it was when the decision was taken.
  case reopened
}

/// Rows of `decisions.csv` about one finding that cannot all be meant.
package struct ContradictoryDecisions: Hashable, Sendable {
  package enum Problem: String, CaseIterable, Sendable {
    /// The newest rows say different things on one day: none of them counts.
    case differentStates = "different-states"
    /// The row ends before it is dated: it does not count.
    case endsBeforeItBegins = "ends-before-it-begins"
  }
  package var finding: String
  package var problem: Problem
  /// In the order of date, then file.
  package var rows: [DecisionRecord]

  package init(finding: String, problem: Problem, rows: [DecisionRecord]) {
    self.finding = finding
    self.problem = problem
    self.rows = rows
  }
}

/// A decision about a finding that there is not today.
package struct UnattachedDecision: Hashable, Sendable {
  package var record: DecisionRecord
  /// Whether the finding was in an earlier run: it is resolved, not mistyped.
  package var isResolved: Bool
  /// The finding today whose id is nearest, for one that was never seen.
  package var nearest: String?

  package init(record: DecisionRecord, isResolved: Bool, nearest: String? = nil) {
    self.record = record
    self.isResolved = isResolved
    self.nearest = nearest
  }
}

/// One decision as it was taken; names the evidence that the history keeps for it.
package struct DecisionKey: Hashable, Sendable {
  package var finding: String
  package var state: DecisionState
  package var by: String
  /// As written; empty without a date.
  package var date: String

  package init(finding: String, state: DecisionState, by: String, date: String) {
    self.finding = finding
    self.state = state
    self.by = by
    self.date = date
  }

  package init(_ record: DecisionRecord) {
    self.init(
      finding: record.finding, state: record.state, by: record.by,
      date: record.date?.description ?? "")
  }
}
