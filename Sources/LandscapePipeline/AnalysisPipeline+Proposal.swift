internal import LandscapeModel
package import Publishing
package import Rationalisation
internal import Review

extension AnalysisPipeline {
  /// The best compatible set of the changes that the findings of a report suggest, without what its
  /// decisions reject.
  package func report(
    of request: ProposalRequest, on content: ReportContent
  ) throws(ProposalFailure) -> ProposalReport {
    ProposalReport(of: try proposer(of: content).proposal(for: request), content: content)
  }

  /// Proposes from what the decisions of a report leave open.
  func proposer(of content: ReportContent) -> Proposer {
    Proposer(
      landscape: content.landscape, findings: content.findings,
      rejected: Set(content.decisions.states.filter { $0.value == .rejected }.keys),
      settings: settings)
  }
}
