package import CatalogueReading
internal import LandscapeModel
internal import OverlapGraph
package import Publishing
package import Rationalisation

extension AnalysisPipeline {
  /// Tries a scenario: everything is worked out anew from the landscape that it leaves.
  /// - Parameter run: the recorded run that the catalogue is of, where it is one.
  /// - Throws: `ScenarioFailure` for the first change that cannot be made, `EdgeLimitExceeded`.
  package func report(
    of scenario: Scenario, on catalogue: ReadCatalogue, run: RunIdentity? = nil
  ) throws -> ScenarioReport {
    let applied = try scenario.applied(to: catalogue.landscape)
    var before = try content(of: catalogue, stability: false)
    if let run { before.run = run }
    return try report(of: scenario, applied: applied, before: before)
  }

  /// The report of a scenario that was applied to the landscape of `before`.
  func report(
    of scenario: Scenario, applied: AppliedScenario, before: ReportContent
  ) throws(EdgeLimitExceeded) -> ScenarioReport {
    let rationaliser = Rationaliser(
      landscape: before.landscape, graph: before.graph, settings: settings)
    let after = try content(
      of: ReadCatalogue(landscape: applied.landscape, diagnostics: [], rejects: []),
      stability: false, burdenBars: rationaliser.burdenBars)
    let comparison = ScenarioComparison(
      of: applied, from: before.landscape, findings: before.findings,
      findingsAfter: after.findings, settings: settings)
    return ScenarioReport(of: scenario, comparison: comparison, before: before, after: after)
  }
}
