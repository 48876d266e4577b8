package import CatalogueReading
package import Publishing
package import Rationalisation

extension AnalysisPipeline {
  /// The best compatible set of the changes that the findings of a catalogue suggest.
  /// - Parameter run: the recorded run that the catalogue is of, where it is one.
  /// - Throws: `ProposalFailure` for a request that cannot be met, `EdgeLimitExceeded`.
  package func report(
    of request: ProposalRequest, on catalogue: ReadCatalogue, run: RunIdentity? = nil
  ) throws -> ProposalReport {
    var content = try content(of: catalogue, stability: false)
    if let run { content.run = run }
    let proposer = Proposer(
      landscape: content.landscape, findings: content.findings, settings: settings)
    return ProposalReport(of: try proposer.proposal(for: request), content: content)
  }
}
