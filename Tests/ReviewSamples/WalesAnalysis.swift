internal import CatalogueReading
package import LandscapeModel
package import OverlapGraph
package import Rationalisation
package import Review
internal import TestSupport

/// The real catalogues of Wales, read and analysed once for all tests.
package enum WalesAnalysis {
  package static let of2019 = Result { try analyse(2019) }
  package static let of2023 = Result { try analyse(2023) }

  package static func landscape(_ year: Int, settings: Settings = Settings()) throws -> Landscape {
    try CatalogueReader(folder: Repository.wales(year), settings: settings).read().landscape
  }

  package static func findings(_ landscape: Landscape, settings: Settings) -> (
    OverlapGraph, Findings
  ) {
    let incidence = Incidence(landscape: landscape, settings: settings)
    let graph = OverlapJoin(incidence: incidence, settings: settings.edges).graph()
    let rules = Rationaliser(landscape: landscape, graph: graph, settings: settings)
    return (graph, rules.findings())
  }

  package static func analyse(_ year: Int, settings: Settings = Settings()) throws -> RunSnapshot {
    snapshot(try landscape(year, settings: settings), id: String(year), settings: settings)
  }

  package static func snapshot(
    _ landscape: Landscape, id: String, settings: Settings = Settings()
  ) -> RunSnapshot {
    let (graph, findings) = findings(landscape, settings: settings)
    return RunSnapshot(
      id: id, settingsText: settings.canonicalText, landscape: landscape,
      findings: findings.all.map {
        FindingRecord(
          $0,
          in: AccountContext(
            landscape: landscape, incidence: graph.incidence, settings: settings))
      },
      metrics: RunMetrics(
        landscape: landscape, graph: graph, findings: findings, settings: settings))
  }
}
