import OverlapGraph
import TestSupport
import Testing

@Suite struct FalseDiscoveryTests {
  /// The fifteen p-values of Benjamini and Hochberg (1995), section 3.2.
  static let published = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
    0.5719, 0.6528, 0.7590, 1.0,
  ]

  @Test func `four of the fifteen published p-values are rejected, three by Bonferroni`() {
    let adjusted = BenjaminiHochberg.adjusted(Self.published)
    #expect(adjusted.filter { $0 <= 0.05 }.count == 4)
    #expect(Self.published.filter { $0 * 15 <= 0.05 }.count == 3)
    // scipy.stats.false_discovery_control
    let expected = [
      0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.063_857_142_857, 0.063_857_142_857, 0.0645,
      0.0765, 0.486, 0.581_181_818_182, 0.714_875, 0.753_230_769_231, 0.813_214_285_714, 1,
    ]
    for (value, target) in zip(adjusted, expected) {
      #expect(agrees(value, target, within: 1e-12))
    }
  }

  @Test func `the order of the tests does not matter`() {
    let shuffled = [12, 3, 0, 14, 7, 1, 9, 2, 13, 4, 6, 5, 11, 10, 8]
    let adjusted = BenjaminiHochberg.adjusted(Self.published)
    let again = BenjaminiHochberg.adjusted(shuffled.map { Self.published[$0] })
    #expect(again == shuffled.map { adjusted[$0] })
    #expect(BenjaminiHochberg.adjusted([]) == [])
  }

  @Test func `tests that are not listed count as certain ones`() {
    let listed = BenjaminiHochberg.adjusted(levels: [0.01, 0.02], counts: [1, 2], familySize: 10)
    let all = BenjaminiHochberg.adjusted([0.01, 0.02, 0.02] + [Double](repeating: 1, count: 7))
    #expect(listed == [all[0], all[1]])
  }

  /// The step-up written straight from its definition.
  private func rejected(
    level: Double, observed: [Double], supports: [[Double]]
  ) -> Int {
    func cdf(_ test: Int, _ t: Double) -> Double {
      supports[test].filter { $0 <= t * (1 + 1e-9) }.max() ?? 0
    }
    let count = Double(observed.count)
    func odds(_ t: Double) -> Double {
      observed.indices.reduce(0) { sum, test in
        let value = cdf(test, t)
        return value >= 1 ? .infinity : sum + value / (1 - value) / count
      }
    }
    let candidates = supports.flatMap { $0 }.filter { $0 < 1 }.sorted()
    guard let threshold = candidates.last(where: { odds($0) <= level + 1e-9 }) else { return 0 }
    let sorted = observed.sorted()
    var best = 0
    for (index, p) in sorted.enumerated() where p <= threshold * (1 + 1e-9) {
      let mean =
        observed.indices.reduce(0.0) { $0 + cdf($1, p) / (1 - cdf($1, threshold)) } / count
      if mean <= level * Double(index + 1) / count + 1e-9 { best = index + 1 }
    }
    return best
  }

  @Test(arguments: Effort.seeds(UInt64(0)..<60))
  func `the discrete step-up is the one of its definition`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let count = 1 + Int(random.below(12))
    let supports = (0..<count).map { _ -> [Double] in
      let chances = (0..<Int(random.below(6))).map { _ in Double(random.below(80)) / 200 }
      return PoissonBinomial(chances).tails
    }
    let observed = supports.map { $0[Int(random.below(UInt64($0.count)))] }
    let levels = Set(observed).sorted()
    let counts = levels.map { level in observed.filter { $0 == level }.count }
    for level in [0.01, 0.05, 0.1, 0.2, 0.5] {
      let result = DiscreteFalseDiscovery(level: level, levels: levels, counts: counts) { body in
        for support in supports { support.withUnsafeBufferPointer { body($0, 1) } }
      }
      let expected = rejected(level: level, observed: observed, supports: supports)
      #expect(result.rejected == expected, "seed \(seed), level \(level)")
      #expect(result.adjusted.allSatisfy { $0 >= 0 && $0 <= 1 })
      #expect(zip(result.adjusted, result.adjusted.dropFirst()).allSatisfy { $0 <= $1 })
    }
  }

  @Test func `a family without tests or without chances rejects nothing`() {
    let none = DiscreteFalseDiscovery(level: 0.05, levels: [], counts: []) { _ in }
    #expect(none.rejected == 0)
    let certain = DiscreteFalseDiscovery(level: 0.05, levels: [1], counts: [3]) { body in
      [1.0].withUnsafeBufferPointer { body($0, 3) }
    }
    #expect(certain.rejected == 0)
    #expect(certain.adjusted == [1])
  }
}
