internal import LandscapeModel
internal import OverlapGraph

/// Runs the rules once for each draw of the settings, and once without each layer, and says how the
/// findings fared.
///
/// Nothing is joined anew: scores do not depend on a varied setting, and the rules draw their
/// candidates from the incidence under the thresholds of the draw. The result is the same whatever
/// the number of threads, since a draw depends on its number alone and results lie by number.
struct StabilityDraws: Sendable {
  private let rationaliser: Rationaliser
  private let threads: Int
  private var context: RuleContext { rationaliser.contexts[0] }

  init(_ rationaliser: Rationaliser, threads: Int? = nil) {
    self.rationaliser = rationaliser
    self.threads = max(1, threads ?? onlineProcessorCount())
  }

  /// Whether the settings ask for draws of a landscape of this size.
  private var isAskedFor: Bool {
    let stability = context.settings.stability
    return stability.draws >= 1
      && context.landscape.partnerships.count <= stability.maximumPartnerships
  }

  /// The findings with their stability, and how the main list fares without each layer; as they are
  /// where it is not to be computed.
  /// - Complexity: O(draws + layers) runs of the rules.
  func applied(to findings: [Finding]) -> (findings: [Finding], trials: [LayerTrial]) {
    guard isAskedFor, !findings.isEmpty else { return (findings, []) }
    let (places, withoutLayer) = places(in: context.settings.stability.draws)
    let drawn = places.map { FindingFates(in: $0).outcomes(of: findings) }
    let fates = withoutLayer.map { FindingFates(in: $0).outcomes(of: findings) }
    let trials = Layer.allCases.enumerated().map { number, layer in
      Self.trial(
        layer, of: findings, outcomes: fates[number], places: withoutLayer[number])
    }
    let stable = findings.enumerated().map { place, finding in
      var finding = finding
      finding.stability = Stability(
        of: finding, in: drawn.map { $0[place] }, withoutLayer: fates.map { $0[place] })
      return finding
    }
    return (stable, trials)
  }

  /// Where the findings of each draw stand, draw by draw, and of each layer left out.
  private func places(
    in draws: Int
  ) -> (drawn: [[FindingPlace]], withoutLayer: [[FindingPlace]]) {
    let count = Layer.allCases.count + draws
    let unvaried = rationaliser.unvariedResults
    let places = concurrently(count: count, threads: threads) { [rationaliser] run in
      // The layers come first: a run without one has most to rank.
      let changed = Rationaliser(rationaliser) { context, _ in
        run < Layer.allCases.count
          ? context.without(Layer.allCases[run])
          : context.drawn(run - Layer.allCases.count)
      }
      return Ranking.places(of: changed.keyedDrafts(unvaried))
    }
    return (
      Array(places[Layer.allCases.count...]), Array(places[..<Layer.allCases.count])
    )
  }

  private static func trial(
    _ layer: Layer, of findings: [Finding], outcomes: [LayerOutcome], places: [FindingPlace]
  ) -> LayerTrial {
    var (holding, otherwise, gone) = (0, 0, 0)
    for (finding, outcome) in zip(findings, outcomes) where finding.list == .main {
      switch outcome {
      case .holds: holding += 1
      case .reported: otherwise += 1
      case .gone: gone += 1
      }
    }
    return LayerTrial(
      layer: layer, findings: places.count { $0.list == .main }, holding: holding,
      reportedOtherwise: otherwise, gone: gone)
  }
}

extension Rationaliser {
  /// All findings, as `findings()` gives them, with their stability and what their seats rest on.
  /// - Parameter threads: how many threads to use; `nil` for one a processor.
  package func findingsWithStability(threads: Int? = nil) -> Findings {
    var findings = findings()
    if let bases = SeatWorlds(self, threads: threads).bases(of: findings) {
      for place in findings.all.indices { findings.all[place].evidenceBase = bases.findings[place] }
      findings.questionBases = bases.questions
      findings.inquiries = bases.inquiries
    }
    (findings.all, findings.layerTrials) = StabilityDraws(self, threads: threads)
      .applied(to: findings.all)
    return findings
  }
}
