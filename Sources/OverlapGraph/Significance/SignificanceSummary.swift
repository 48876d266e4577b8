package import LandscapeModel

/// What a report knows of significance: every pair under the model of the report, and how much the
/// choice of a null model changes.
///
/// Everything in it is evidence. No rule, rank or priority reads it.
package struct SignificanceSummary: Sendable {
  /// Every pair under `NullModel.geographyAndLaw`, or why there is none.
  package let pairs: Result<PairFamily, NotComputed>
  /// Every two kinds over the nation under the same model, or why there are none.
  package let kinds: Result<KindFamily, NotComputed>
  /// Organisations that hold a counted seat anywhere.
  package let universe: Int
  /// How many pairs each null model finds surprising, the model of the report last; empty where there
  /// are too many partnerships to compare models or nothing was computed.
  package let comparisons: [NullComparison]

  /// With more partnerships than this the null models are not compared: one fit is enough to wait
  /// for.
  package static let maximumCompared = 1_000

  package init(
    pairs: Result<PairFamily, NotComputed>,
    kinds: Result<KindFamily, NotComputed> = .failure(.noPairs), universe: Int,
    comparisons: [NullComparison] = []
  ) {
    self.pairs = pairs
    self.kinds = kinds
    self.universe = universe
    self.comparisons = comparisons
  }

  /// Judges every pair, under each null model where there are few partnerships.
  /// - Complexity: as `SignificanceModel.result`, for four models at most.
  package init(graph: OverlapGraph, landscape: Landscape, settings: Settings) {
    func model(_ null: NullModel) -> SignificanceModel {
      SignificanceModel(incidence: graph.incidence, landscape: landscape, null: null)
    }
    let main = model(.geographyAndLaw)
    (pairs, kinds) = main.results(settings: settings)
    universe = main.universe
    var comparisons: [NullComparison] = []
    if case .success(let family) = pairs, main.members.count <= Self.maximumCompared {
      for null in [NullModel.hypergeometric, .seats, .geography] {
        if case .success(let other) = model(null).result(settings: settings) {
          comparisons.append(NullComparison(null, other, edges: graph.edges))
        }
      }
      comparisons.append(NullComparison(.geographyAndLaw, family, edges: graph.edges))
    }
    self.comparisons = comparisons
  }
}

/// How many pairs one null model finds surprising.
package struct NullComparison: Hashable, Sendable {
  package let null: NullModel
  /// The number of pairs judged, M.
  package let pairCount: Int
  /// Of all pairs.
  package let counts: PairFamily.CountsAtLevel
  /// Of the overlap edges, those with q at most the level: the surprising neighbours.
  package let surprisingEdges: Int
  package let untestable: Int

  package init(
    null: NullModel, pairCount: Int, counts: PairFamily.CountsAtLevel, surprisingEdges: Int,
    untestable: Int
  ) {
    self.null = null
    self.pairCount = pairCount
    self.counts = counts
    self.surprisingEdges = surprisingEdges
    self.untestable = untestable
  }

  /// Counts what `family` finds at its level.
  /// - Complexity: O(edges × members).
  package init(_ null: NullModel, _ family: PairFamily, edges: [OverlapEdge]) {
    let surprising = edges.count { edge in
      family[edge.source, edge.target].map { $0.q <= family.level + 1e-9 } ?? false
    }
    self.init(
      null: null, pairCount: family.pairCount, counts: family.countsAtLevel,
      surprisingEdges: surprising, untestable: family.untestableCount)
  }
}
