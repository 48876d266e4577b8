internal import LandscapeModel
package import Publishing
package import Rationalisation
internal import Review

extension AnalysisPipeline {
  /// The best compatible set of the changes that the findings of a report suggest, without what its
  /// decisions reject; with other ways to go, and with what more of the objective costs of another, where
  /// they are asked for.
  package func report(
    of request: ProposalRequest, with ways: AlternativesRequest? = nil,
    against other: ProposalObjective? = nil, on content: ReportContent
  ) throws(ProposalFailure) -> ProposalReport {
    let proposer = proposer(of: content)
    var report = ProposalReport(of: try proposer.proposal(for: request), content: content)
    if let ways { report.alternatives = try proposer.alternatives(for: request, ways) }
    if let other { report.front = try proposer.front(for: request, and: other) }
    return report
  }

  /// Proposes from what the decisions of a report leave open.
  func proposer(of content: ReportContent) -> Proposer {
    Proposer(
      landscape: content.landscape, findings: content.findings,
      rejected: Set(content.decisions.states.filter(\.value.closes).keys),
      settings: settings)
  }
}
