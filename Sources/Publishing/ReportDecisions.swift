package import LandscapeModel

/// What reviewers said of the findings of a run, and what stands of it, ready to be shown.
///
/// Publishing knows nothing of the history: the pipeline says in these values what still counts.
package struct ReportDecisions: Sendable {
  /// Whether a decision counts today. Only one in force marks its finding.
  package enum Standing: String, CaseIterable, Sendable {
    case inForce = "in-force"
    /// Its last day lies before the as-of date.
    case expired
    /// The evidence is materially other than it was, or the subjects are others.
    case reopened
  }

  /// The decision about one finding.
  package struct Applied: Sendable {
    package let finding: String
    package let record: DecisionRecord
    package let standing: Standing
    /// The id the decision names, where the finding has another today.
    package let carriedFrom: String?
    /// What differs from the finding as it was decided on, one by one.
    package let changes: [RichText]
    /// Whether it ends soon after the as-of date.
    package let endsSoon: Bool

    package init(
      finding: String, record: DecisionRecord, standing: Standing, carriedFrom: String? = nil,
      changes: [RichText] = [], endsSoon: Bool = false
    ) {
      self.finding = finding
      self.record = record
      self.standing = standing
      self.carriedFrom = carriedFrom
      self.changes = changes
      self.endsSoon = endsSoon
    }

    /// Whether it was taken on another id and still stands.
    package var isCarriedOver: Bool { standing == .inForce && carriedFrom != nil }
  }

  /// Rows of `decisions.csv` about one finding that cannot all be meant.
  package struct Contradiction: Sendable {
    package let finding: String
    package let problem: Phrase
    /// In the order of date, then file.
    package let rows: [DecisionRecord]

    package init(finding: String, problem: Phrase, rows: [DecisionRecord]) {
      self.finding = finding
      self.problem = problem
      self.rows = rows
    }
  }

  /// A decision about a finding that there is not today.
  package struct Unattached: Sendable {
    package let record: DecisionRecord
    /// Whether the finding was in an earlier run: it is resolved, not mistyped.
    package let isResolved: Bool
    /// The finding today whose id is nearest, for one that was never seen.
    package let nearest: String?

    package init(record: DecisionRecord, isResolved: Bool, nearest: String?) {
      self.record = record
      self.isResolved = isResolved
      self.nearest = nearest
    }
  }

  /// In byte order of findings; at most one for each.
  package let all: [Applied]
  package let contradictions: [Contradiction]
  package let unattached: [Unattached]
  private let placeOfFinding: [String: Int]

  package init(
    _ all: [Applied] = [], contradictions: [Contradiction] = [], unattached: [Unattached] = []
  ) {
    self.all = all
    self.contradictions = contradictions
    self.unattached = unattached
    placeOfFinding = Dictionary(
      all.enumerated().map { ($1.finding, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The decision about a finding, in force or not.
  package subscript(finding: String) -> Applied? { placeOfFinding[finding].map { all[$0] } }

  /// The decision in force about a finding; `nil` while it is open.
  package func inForce(_ finding: String) -> DecisionRecord? {
    guard let applied = self[finding], applied.standing == .inForce else { return nil }
    return applied.record
  }

  /// Whether a decision in force takes the finding out of what is to be decided.
  package func isClosed(_ finding: String) -> Bool {
    inForce(finding)?.state.closes ?? false
  }

  package func all(_ standing: Standing) -> [Applied] { all.filter { $0.standing == standing } }

  package var isEmpty: Bool { all.isEmpty && contradictions.isEmpty && unattached.isEmpty }
}
