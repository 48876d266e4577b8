package import CatalogueReading
package import Publishing
package import Rationalisation

extension AnalysisPipeline {
  /// The best compatible set of the changes that the findings of a catalogue suggest.
  package func report(
    of request: ProposalRequest, on catalogue: ReadCatalogue
  ) throws(ProposalFailure) -> ProposalReport {
    let content = content(of: catalogue)
    let proposer = Proposer(
      landscape: content.landscape, findings: content.findings, settings: settings)
    return ProposalReport(of: try proposer.proposal(for: request), content: content)
  }
}
