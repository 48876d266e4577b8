/// When a written name is taken for its best candidate.
package struct ReconciliationSettings: Hashable, Sendable {
  /// The score from which on a candidate is taken; above 1 never.
  package var accept = 2.0
  /// How far the next best must be behind for that.
  package var margin = 0.1
  package init() {}

  static let group = Settings.Group(
    "reconciliation",
    varies: false, reach: .everyFinding,
    [
      .number("reconciliation.accept", \.reconciliation.accept, in: 0...2),
      .share("reconciliation.margin", \.reconciliation.margin),
    ])
}
