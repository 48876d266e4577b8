package import CatalogueReading
package import Publishing
package import Rationalisation

extension AnalysisPipeline {
  /// The best compatible set of the changes that the findings of a catalogue suggest.
  /// - Throws: `ProposalFailure` for a request that cannot be met, `EdgeLimitExceeded`.
  package func report(
    of request: ProposalRequest, on catalogue: ReadCatalogue
  ) throws -> ProposalReport {
    let content = try content(of: catalogue, stability: false)
    let proposer = Proposer(
      landscape: content.landscape, findings: content.findings, settings: settings)
    return ProposalReport(of: try proposer.proposal(for: request), content: content)
  }
}
