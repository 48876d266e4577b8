/// How a finding fares while every varied threshold and weight is drawn anew.
package struct Stability: Hashable, Sendable {
  /// How many draws were made.
  package let draws: Int
  /// In how many of them it still holds: the same id, whatever its list, or its rule about the same bodies.
  package let held: Int
  /// In how many others another rule reports its bodies in its list, most often first, then by precedence: it is not
  /// lost, it is told in other words.
  package let heldAs: [HeldAs]
  /// The median of its ranks within its list, over the draws in which it holds.
  package let medianRank: Int
  /// The rank below which at most a twentieth of those ranks lie.
  package let rankLow: Int
  /// The rank above which at most a twentieth of those ranks lie.
  package let rankHigh: Int
  /// In how many draws it holds and stands among the first ten of its list.
  package let heldInTopTen: Int
  /// What becomes of it without a layer, in the order of `Layer`; empty where no layer was left out.
  package let withoutLayer: [LayerOutcome]

  package struct HeldAs: Hashable, Sendable {
    package let rule: Rule
    package let draws: Int

    package init(rule: Rule, draws: Int) {
      self.rule = rule
      self.draws = draws
    }
  }

  package init(
    draws: Int, held: Int, heldAs: [HeldAs] = [], medianRank: Int, rankLow: Int, rankHigh: Int,
    heldInTopTen: Int, withoutLayer: [LayerOutcome] = []
  ) {
    self.draws = draws
    self.held = held
    self.heldAs = heldAs
    self.medianRank = medianRank
    self.rankLow = rankLow
    self.rankHigh = rankHigh
    self.heldInTopTen = heldInTopTen
    self.withoutLayer = withoutLayer
  }

  /// In how many draws it holds, under its own rule or another.
  package var heldInAll: Int { heldAs.reduce(held) { $0 + $1.draws } }

  /// The share of the draws in which it holds, under its own rule or another, 0…1.
  package var share: Double { draws > 0 ? Double(heldInAll) / Double(draws) : 0 }

  /// The share of the draws in which it is among the first ten of its list, 0…1.
  package var topTen: Double { draws > 0 ? Double(heldInTopTen) / Double(draws) : 0 }

  /// Reads what became of a finding in each draw.
  ///
  /// A quantile is the smallest rank with at least that part of the ranks at or below it (type 1
  /// of Hyndman and Fan 1996), so that it is a rank the finding did have. A finding that never
  /// holds keeps its own for all three.
  init(of finding: Finding, in outcomes: [LayerOutcome], withoutLayer: [LayerOutcome] = []) {
    var ranks: [Int] = []
    var held = 0
    var others: [Rule: Int] = [:]
    for outcome in outcomes {
      switch outcome {
      case .holds(let rank):
        held += 1
        ranks.append(rank)
      case .reported(let rule, let rank):
        if rule == finding.rule { held += 1 } else { others[rule, default: 0] += 1 }
        ranks.append(rank)
      case .gone: break
      }
    }
    let sorted = ranks.sorted()
    func quantile(_ hundredths: Int) -> Int {
      guard !sorted.isEmpty else { return finding.rank }
      return sorted[max(1, (sorted.count * hundredths + 99) / 100) - 1]
    }
    self.init(
      draws: outcomes.count, held: held,
      heldAs: Rule.allCases.compactMap { rule in
        others[rule].map { HeldAs(rule: rule, draws: $0) }
      }.enumerated().sorted { ($1.element.draws, $0.offset) < ($0.element.draws, $1.offset) }
        .map(\.element),
      medianRank: quantile(50), rankLow: quantile(5), rankHigh: quantile(95),
      heldInTopTen: sorted.count { $0 <= Stability.topCount }, withoutLayer: withoutLayer)
  }

  /// How many ranks count as the top of a list.
  package static let topCount = 10
}
