package import CatalogueReading
internal import LandscapeModel
package import Publishing
package import Rationalisation

extension AnalysisPipeline {
  /// Tries a scenario: everything is worked out anew from the landscape that it leaves.
  /// - Throws: `ScenarioFailure` for the first change that cannot be made, `EdgeLimitExceeded`.
  package func report(
    of scenario: Scenario, on catalogue: ReadCatalogue
  ) throws -> ScenarioReport {
    let applied = try scenario.applied(to: catalogue.landscape)
    let before = try content(of: catalogue, stability: false)
    let after = try content(
      of: ReadCatalogue(landscape: applied.landscape, diagnostics: [], rejects: []),
      stability: false)
    let comparison = ScenarioComparison(
      of: applied, from: catalogue.landscape, findings: before.findings,
      findingsAfter: after.findings, settings: settings)
    return ScenarioReport(of: scenario, comparison: comparison, before: before, after: after)
  }
}
