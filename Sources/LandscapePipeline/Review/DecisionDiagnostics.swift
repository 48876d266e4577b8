package import LandscapeModel
package import Publishing
package import Review
internal import Wording

extension ReportContent {
  /// Puts what stands of the decisions into the report, with the messages about those that cannot
  /// be meant.
  package mutating func apply(_ decisions: AppliedDecisions) {
    self.decisions = decisions
    diagnostics.removeAll {
      $0.code == .contradictoryDecision || $0.code == .unattachedDecision
    }
    diagnostics += decisions.contradictions.compactMap { contradiction in
      contradiction.rows.last.map { row in
        Diagnostic(
          code: .contradictoryDecision, severity: .warning, location: location(of: row),
          field: "finding", value: contradiction.finding,
          expected: contradiction.rows.map {
            Words.stateInLine(state: $0.state.rawValue, line: String($0.origin.line))(.english)
          }
          .joined(separator: ", "))
      }
    }
    // A decision about a finding that was resolved is no mistake.
    diagnostics += decisions.unattached.filter { !$0.isResolved }.map { unattached in
      Diagnostic(
        code: .unattachedDecision, severity: .warning, location: location(of: unattached.record),
        field: "finding", value: unattached.record.finding, suggestion: unattached.nearest)
    }
  }

  /// The messages about decisions and about who has which package, for the terminal.
  package var reviewDiagnostics: [Diagnostic] {
    diagnostics.filter {
      $0.code == .contradictoryDecision || $0.code == .unattachedDecision || $0.code == .packageRow
    }
  }

  private func location(of record: DecisionRecord) -> SourceLocation {
    landscape.location(of: record.origin, otherwise: "decisions.csv")
  }
}
