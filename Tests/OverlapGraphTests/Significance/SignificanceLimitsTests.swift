import LandscapeModel
import OverlapGraph
import TestSupport
import Testing

/// What happens where a limit is met, and that no limit and no thread changes an answer.
@Suite struct SignificanceLimitsTests {
  /// Bodies and boards of many sizes whose seats leave something to chance.
  private static func members(seed: UInt64, rows: Int = 30, columns: Int = 20) -> PackedRows {
    var random = SeededGenerator(seed: seed)
    return PackedRows(
      (0..<rows).map { row in
        (0..<Int32(columns)).filter { _ in random.below(100) < 10 + UInt64(row % 7) * 10 }
      })
  }

  private func seats(
    _ members: PackedRows, limits: SignificanceLimits = SignificanceLimits()
  ) throws -> SeatProbabilities {
    try SeatProbabilities(
      held: members, columnCount: 20, mask: .open(held: members, columnCount: 20), limits: limits)
  }

  private func pairs(_ family: PairFamily) -> [PairSignificance] {
    var all: [PairSignificance] = []
    family.forEachPair { all.append($0) }
    return all
  }

  @Test func `a fit of more blocks than the limit is too large`() throws {
    var limits = SignificanceLimits()
    limits.blocks = 3
    #expect(throws: NotComputed.tooLarge) {
      try seats(Self.members(seed: 1), limits: limits)
    }
  }

  @Test(arguments: [PairLaw.hypergeometric(universe: 20), nil])
  func `more convolutions than the limit are too large`(law: PairLaw?) throws {
    let members = Self.members(seed: 2)
    let law = try law ?? .seats(try seats(members))
    var limits = SignificanceLimits()
    limits.convolutionSteps = 10
    #expect(throws: NotComputed.tooLarge) {
      try PairFamily(members: members, columnCount: 20, law: law, level: 0.05, limits: limits)
    }
  }

  @Test(arguments: [0, 1])
  func `a fit that has not settled says by how much it misses`(sweeps: Int) throws {
    var limits = SignificanceLimits()
    limits.sweeps = sweeps
    do {
      _ = try seats(Self.members(seed: 3), limits: limits)
      Issue.record("a fit of \(sweeps) passes cannot have settled")
    } catch let error as NotComputed {
      guard case .notConverged(let residual, let done) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(residual > SeatProbabilities.acceptable && residual.isFinite)
      #expect(done == sweeps)
    }
  }

  @Test func `a limit that is met is the model's answer, not a trap`() {
    let landscape = RandomLandscape.landscape(seed: 5)
    let incidence = Incidence(landscape: landscape, settings: Settings())
    var limits = SignificanceLimits()
    limits.blocks = 0
    let result = SignificanceModel(incidence: incidence, landscape: landscape)
      .result(settings: Settings(), limits: limits)
    guard case .failure(.tooLarge) = result else {
      Issue.record("\(result)")
      return
    }
  }

  @Test(arguments: UInt64(10)..<16)
  func `what is computed again and again, on any threads, is the same to the last bit`(
    seed: UInt64
  ) throws {
    let members = Self.members(seed: seed)
    for law in [PairLaw.seats(try seats(members)), .hypergeometric(universe: 20), .fixedColumns] {
      let known = pairs(
        try PairFamily(
          members: members, columnCount: 20, law: law, level: 0.05, threads: 1))
      for kept in [0, 50, 12_000_000] {
        for threads in 1...3 {
          var limits = SignificanceLimits()
          limits.keptValues = kept
          limits.stepsForThreads = 0
          limits.batchedPairs = 40
          let family = try PairFamily(
            members: members, columnCount: 20, law: law, level: 0.05, limits: limits,
            threads: threads)
          #expect(pairs(family) == known, "seed \(seed), \(kept) kept, \(threads) threads")
        }
      }
    }
  }

  @Test(arguments: UInt64(20)..<26)
  func `counts at the level are the pairs counted one by one`(seed: UInt64) throws {
    let members = Self.members(seed: seed)
    let family = try PairFamily(
      members: members, columnCount: 20, law: .seats(try seats(members)), level: 0.3)
    let all = pairs(family)
    let counts = family.countsAtLevel
    #expect(counts.p == all.count { $0.p <= 0.3 + 1e-9 })
    #expect(counts.q == all.count { $0.q <= 0.3 + 1e-9 })
    #expect(counts.qDiscrete == all.count { $0.qDiscrete <= 0.3 + 1e-9 })
    for pair in all {
      let verdict = pair.verdict(level: 0.3)
      #expect((verdict == .notTestable) == !pair.isTestable || verdict == .surprising)
      #expect((pair.outOfReach != nil && pair.isTestable) == false)
      if let needed = pair.outOfReach {
        #expect(needed > min(pair.sourceMembers, pair.targetMembers))
      }
    }
  }

  @Test func `an outer speaks through the weakest of its inners`() throws {
    let members = Self.members(seed: 30)
    let family = try PairFamily(
      members: members, columnCount: 20, law: .hypergeometric(universe: 20), level: 0.05)
    let weakest = try #require(family.weakest(of: 4, with: [9, 2, 6]))
    let worst = [9, 2, 6].compactMap { family[4, $0] }.max { $0.q < $1.q }
    #expect(weakest.q == worst?.q)
    #expect(family.weakest(of: 4, with: [4]) == nil)
  }

  @Test func `null models are compared in a landscape that a person reads, and in no larger one`() {
    let landscape = RandomLandscape.landscape(seed: 7)
    let graph = OverlapJoin(
      incidence: Incidence(landscape: landscape, settings: Settings()), settings: EdgeSettings()
    ).graph(containments: false)
    let summary = SignificanceSummary(graph: graph, landscape: landscape, settings: Settings())
    #expect(
      summary.comparisons.map(\.null) == [.hypergeometric, .seats, .geography, .geographyAndLaw])
    for comparison in summary.comparisons {
      #expect(comparison.surprisingEdges <= graph.edges.count)
      #expect(comparison.counts.q <= comparison.counts.p)
    }
    var off = Settings()
    off.significance.maximumPartnerships = 0
    let none = SignificanceSummary(graph: graph, landscape: landscape, settings: off)
    #expect(none.comparisons.isEmpty)
    guard case .failure(.tooManyPartnerships) = none.pairs else {
      Issue.record("\(none.pairs)")
      return
    }
  }
}
