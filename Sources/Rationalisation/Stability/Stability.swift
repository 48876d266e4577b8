/// How a finding fares while every varied threshold and weight is drawn anew.
package struct Stability: Hashable, Sendable {
  /// How many draws were made.
  package let draws: Int
  /// In how many of them the same finding (the same id) still holds, whatever its list.
  package let held: Int
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

  package init(
    draws: Int, held: Int, medianRank: Int, rankLow: Int, rankHigh: Int, heldInTopTen: Int,
    withoutLayer: [LayerOutcome] = []
  ) {
    self.draws = draws
    self.held = held
    self.medianRank = medianRank
    self.rankLow = rankLow
    self.rankHigh = rankHigh
    self.heldInTopTen = heldInTopTen
    self.withoutLayer = withoutLayer
  }

  /// The share of the draws in which it holds, 0…1.
  package var share: Double { draws > 0 ? Double(held) / Double(draws) : 0 }

  /// The share of the draws in which it is among the first ten of its list, 0…1.
  package var topTen: Double { draws > 0 ? Double(heldInTopTen) / Double(draws) : 0 }

  /// Reads a finding's ranks in `draws` draws, those in which it does not hold left out.
  ///
  /// A quantile is the smallest rank with at least that part of the ranks at or below it (type 1
  /// of Hyndman and Fan 1996), so that it is a rank the finding did have. A finding that never
  /// holds keeps `nominal` for all three.
  init(ranks: [Int], draws: Int, nominal: Int, withoutLayer: [LayerOutcome] = []) {
    let sorted = ranks.sorted()
    func quantile(_ hundredths: Int) -> Int {
      guard !sorted.isEmpty else { return nominal }
      return sorted[max(1, (sorted.count * hundredths + 99) / 100) - 1]
    }
    self.init(
      draws: draws, held: sorted.count, medianRank: quantile(50), rankLow: quantile(5),
      rankHigh: quantile(95), heldInTopTen: sorted.count { $0 <= Stability.topCount },
      withoutLayer: withoutLayer)
  }

  /// How many ranks count as the top of a list.
  package static let topCount = 10
}
