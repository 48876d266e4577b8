import LandscapeModel
import OverlapGraph
import Rationalisation
import TestSupport
import Testing

/// All that the rules say of a landscape, with the elections of its jurisdiction.
func findings(in landscape: Landscape, _ settings: Settings = Settings()) -> Findings {
  var settings = settings
  settings.plans.takeElections(of: landscape.jurisdiction)
  let incidence = Incidence(landscape: landscape, settings: settings)
  let graph = OverlapJoin(incidence: incidence, settings: settings.edges).graph()
  return Rationaliser(landscape: landscape, graph: graph, settings: settings).findings()
}

func findings(in world: LandscapeBuilder, _ settings: Settings = Settings()) -> Findings {
  findings(in: world.landscape(), settings)
}

extension Findings {
  func ids(_ rule: Rule) -> [String] { all.filter { $0.rule == rule }.map(\.id) }

  /// The four counts of a rule; what it could not look at is `sight(_:)`.
  func counts(_ rule: Rule) -> RuleCounts {
    var four = counts.first { $0.rule == rule } ?? RuleCounts(rule: rule)
    four.sight = RuleSight()
    return four
  }

  func sight(_ rule: Rule) throws -> RuleSight {
    try #require(counts.first { $0.rule == rule }).sight
  }

  func first(_ rule: Rule) throws -> Finding {
    try #require(all.first { $0.rule == rule })
  }
}

/// Whether a rule's comparison with a threshold is `≥ t − 1e-9`: `score` meets a threshold of its own
/// value and one a tolerance above it, and nothing beyond that.
func expectMeets(
  _ threshold: WritableKeyPath<Settings, Double>, at score: Double, _ rule: Rule,
  in landscape: Landscape, _ settings: Settings = Settings(),
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  for (value, fires) in [
    (score - 1e-6, true), (score, true), (score + 0.5e-9, true), (score + 1e-6, false),
  ] {
    var settings = settings
    settings[keyPath: threshold] = value
    #expect(
      !findings(in: landscape, settings).ids(rule).isEmpty == fires,
      "score \(score) against \(value)", sourceLocation: sourceLocation)
  }
}

/// Whether a rule's comparison with a count is `≥ n`.
func expectMeets(
  _ threshold: WritableKeyPath<Settings, Int>, at count: Int, _ rule: Rule,
  in landscape: Landscape, _ settings: Settings = Settings(),
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  for (value, fires) in [(count - 1, true), (count, true), (count + 1, false)] {
    var settings = settings
    settings[keyPath: threshold] = value
    #expect(
      !findings(in: landscape, settings).ids(rule).isEmpty == fires,
      "count \(count) against \(value)", sourceLocation: sourceLocation)
  }
}

/// Whether a rule fires only while `score` stays below a threshold.
func expectBelow(
  _ threshold: WritableKeyPath<Settings, Double>, at score: Double, _ rule: Rule,
  in landscape: Landscape, _ settings: Settings = Settings(),
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  for (value, fires) in [(score + 1e-6, true), (score, false), (score - 1e-6, false)] {
    var settings = settings
    settings[keyPath: threshold] = value
    #expect(
      !findings(in: landscape, settings).ids(rule).isEmpty == fires,
      "score \(score) against \(value)", sourceLocation: sourceLocation)
  }
}
