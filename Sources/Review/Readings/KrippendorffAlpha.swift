internal import Rationalisation

/// Krippendorff's α of any number of readers, some of whom may not have judged some questions.
///
/// α = 1 − Dₒ ÷ Dₑ with Dₒ = Σ oᵢⱼ δᵢⱼ ÷ n and Dₑ = Σ nᵢ nⱼ δᵢⱼ ÷ (n (n − 1)). o is the matrix of coincidences: of a question with m
/// judgements, m at least 2, each ordered pair of them adds 1 ÷ (m − 1); nᵢ are its sums and n their sum. δ is 0 where
/// two judgements are the same; else it is 1 (nominal), or, where their order counts, the square of how many judgements lie from the one to
/// the other, each end by half (ordinal). Source: Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011,
/// https://repository.upenn.edu/asc_papers/43. At most 1; 0 is what chance gives.
///
/// The interval is that of a bootstrap: the questions are drawn anew with replacement, `draws` times, and it reaches from the 2.5th to
/// the 97.5th percentile of what α is then (Efron 1979, doi:10.1214/aos/1176344552). A draw in which all judgements are the same has no
/// α and is left out; where more than one in twenty has none, or nobody differs, there is no interval.
/// - Complexity: O(draws × questions × categories²).
package struct KrippendorffAlpha: Sendable {
  package enum Metric: String, Sendable {
    case nominal, ordinal
  }

  package static let draws = 2_000

  /// For each question how often each category was said.
  private let counts: [[Int]]
  private let categories: Int

  /// - Parameters:
  ///   - values: for each reader what they said of each question, a category from 0; `nil` where they said nothing.
  ///   - categories: how many there are.
  package init(values: [[Int?]], categories: Int) {
    let questions = values.map(\.count).max() ?? 0
    counts = (0..<questions).map { question in
      var counts = [Int](repeating: 0, count: categories)
      for reader in values where question < reader.count {
        if let value = reader[question] { counts[value] += 1 }
      }
      return counts
    }.filter { $0.reduce(0, +) > 1 }
    self.categories = categories
  }

  package init(_ readers: [[Judgement?]]) {
    self.init(
      values: readers.map { $0.map { $0?.place } }, categories: Judgement.allCases.count)
  }

  /// Questions with two judgements or more.
  package var count: Int { counts.count }

  package func coefficient(_ metric: Metric, seed: UInt64) -> Coefficient {
    guard !counts.isEmpty else { return .undefined(.noOverlap) }
    guard let alpha = alpha(of: counts, metric) else { return .undefined(.oneJudgement) }
    guard counts.contains(where: { $0.count { $0 > 0 } > 1 }) else {
      return .value(alpha, interval: nil)
    }
    return .value(alpha, interval: interval(metric, seed: seed))
  }

  /// `nil` where nothing would differ by chance.
  private func alpha(of counts: [[Int]], _ metric: Metric) -> Double? {
    var coincidences = [[Double]](
      repeating: [Double](repeating: 0, count: categories), count: categories)
    for said in counts {
      let others = Double(said.reduce(0, +) - 1)
      for one in said.indices where said[one] > 0 {
        for other in said.indices {
          coincidences[one][other] +=
            Double(said[one] * (said[other] - (one == other ? 1 : 0))) / others
        }
      }
    }
    // The sums are whole numbers: how often each category stands beside another judgement.
    let sums = (0..<categories).map { category in
      Double(counts.reduce(0) { $0 + $1[category] })
    }
    guard sums.count(where: { $0 > 0 }) > 1 else { return nil }
    let all = sums.reduce(0, +)
    var (observed, expected) = (0.0, 0.0)
    for one in 0..<categories {
      for other in one + 1..<categories {
        let difference = Self.difference(one, other, sums, metric)
        observed += coincidences[one][other] * difference
        expected += sums[one] * sums[other] * difference
      }
    }
    return 1 - (all - 1) * observed / expected
  }

  /// The square of what two categories differ by.
  private static func difference(
    _ one: Int, _ other: Int, _ sums: [Double], _ metric: Metric
  ) -> Double {
    switch metric {
    case .nominal: return 1
    case .ordinal:
      let between = sums[one...other].reduce(0, +) - (sums[one] + sums[other]) / 2
      return between * between
    }
  }

  private func interval(_ metric: Metric, seed: UInt64) -> Coefficient.Interval? {
    var drawn: [Double] = []
    drawn.reserveCapacity(Self.draws)
    for draw in 0..<Self.draws {
      let sample = counts.indices.map { place in
        let unit = DrawCounter(seed: seed, draw: UInt64(draw), name: String(place)).unit
        return counts[min(counts.count - 1, Int(unit * Double(counts.count)))]
      }
      if let alpha = alpha(of: sample, metric) { drawn.append(alpha) }
    }
    guard drawn.count * 20 >= Self.draws * 19 else { return nil }
    return .init(low: percentile(2.5, of: drawn), high: percentile(97.5, of: drawn))
  }
}
