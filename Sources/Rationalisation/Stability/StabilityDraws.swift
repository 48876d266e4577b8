internal import LandscapeModel
internal import OverlapGraph

/// Runs the rules once for each draw of the settings and says how the findings fared.
///
/// Nothing is joined anew: scores do not depend on a varied setting, and the rules draw their
/// candidates from the incidence under the thresholds of the draw. The result is the same whatever
/// the number of threads, since a draw depends on its number alone and results lie by number.
struct StabilityDraws: Sendable {
  private let context: RuleContext
  private let threads: Int

  init(context: RuleContext, threads: Int? = nil) {
    self.context = context
    self.threads = max(1, threads ?? onlineProcessorCount())
  }

  /// Whether the settings ask for draws of a landscape of this size.
  private var isAskedFor: Bool {
    let stability = context.settings.stability
    return stability.draws >= 1
      && Double(context.landscape.partnerships.count) <= stability.maximumPartnerships
  }

  /// The findings with their stability; as they are where it is not to be computed.
  /// - Complexity: O(draws) runs of the rules.
  func applied(to findings: [Finding]) -> [Finding] {
    guard isAskedFor, !findings.isEmpty else { return findings }
    let draws = Int(context.settings.stability.draws)
    var placeOf: [String: Int] = [:]
    for (place, finding) in findings.enumerated() { placeOf[finding.id] = place }
    var ranks = [[Int]](repeating: [], count: findings.count)
    for places in places(in: draws) {
      for place in places {
        if let finding = placeOf[place.id] { ranks[finding].append(place.rank) }
      }
    }
    return findings.enumerated().map { place, finding in
      var finding = finding
      finding.stability = Stability(ranks: ranks[place], draws: draws, nominal: finding.rank)
      return finding
    }
  }

  /// Where the findings of each draw stand, draw by draw.
  private func places(in draws: Int) -> [[FindingPlace]] {
    let queue = WorkQueue(count: draws, block: 1)
    let unvaried = Rationaliser(context: context).unvariedResults
    let shares = concurrently(threads: min(threads, draws)) { [context] _ in
      var share: [(draw: Int, places: [FindingPlace])] = []
      while let block = queue.take() {
        for draw in block {
          let drawn = context.with(context.settings.drawn(draw))
          share.append((draw, Rationaliser(context: drawn).places(unvaried)))
        }
      }
      return share
    }
    var places = [[FindingPlace]](repeating: [], count: draws)
    for share in shares {
      for (draw, found) in share { places[draw] = found }
    }
    return places
  }
}

extension Rationaliser {
  /// All findings, as `findings()` gives them, with their stability.
  /// - Parameter threads: how many threads to use; `nil` for one a processor.
  package func findingsWithStability(threads: Int? = nil) -> Findings {
    var findings = findings()
    findings.all = StabilityDraws(context: context, threads: threads).applied(to: findings.all)
    return findings
  }
}
