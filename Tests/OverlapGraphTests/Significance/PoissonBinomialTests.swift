import OverlapGraph
import TestSupport
import Testing

@Suite struct PoissonBinomialTests {
  @Test func `the tail of nine unequal trials is the exact one`() {
    let chances = [0.123, 0.234, 0.345, 0.456, 0.567, 0.678, 0.789, 0.801, 0.911]
    let distribution = PoissonBinomial(chances)
    #expect(agrees(distribution.tails[5], 0.628_385_4, within: 5e-8))
    #expect(agrees(distribution.mean, chances.reduce(0, +), within: 1e-12))
    #expect(distribution.tails.count == 10)
    #expect(
      agrees(PoissonBinomial.upperTail(5, of: chances), distribution.tails[5], within: 1e-15))
  }

  @Test func `two trials come out as by hand`() {
    let tails = PoissonBinomial([0.4, 0.5]).tails
    #expect(tails[0] == 1)
    #expect(agrees(tails[1], 0.7, within: 1e-15))
    #expect(agrees(tails[2], 0.2, within: 1e-15))
  }

  @Test func `no trial gives certainty of nothing`() {
    #expect(PoissonBinomial([]).tails == [1])
    #expect(PoissonBinomial([0, 0]).tails == [1])
    #expect(PoissonBinomial([1, 1]).tails == [1, 1, 1])
    #expect(PoissonBinomial.upperTail(1, of: []) == 0)
  }

  @Test func `a tail far below the digits of 1 keeps its own digits`() {
    // 40 trials of chance 1/1024: all succeed with 2^-400.
    let tail = PoissonBinomial.upperTail(40, of: [Double](repeating: 1 / 1024, count: 40))
    #expect(tail == 0x1p-400)
  }

  @Test(arguments: Effort.seeds(UInt64(0)..<40))
  func `the tails are those of every outcome counted`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let count = Int(random.below(11))
    let chances = (0..<count).map { _ in
      [0, 1, Double(random.below(1000)) / 1000][Int(min(2, random.below(8)))]
    }
    var expected = [Double](repeating: 0, count: count + 1)
    for outcome in 0..<(1 << count) {
      var weight = 1.0
      for trial in 0..<count {
        weight *= outcome >> trial & 1 == 1 ? chances[trial] : 1 - chances[trial]
      }
      for least in 0...outcome.nonzeroBitCount { expected[least] += weight }
    }
    let distribution = PoissonBinomial(chances)
    for least in 0...count {
      let tail = least < distribution.tails.count ? distribution.tails[least] : 0
      #expect(agrees(tail, expected[least], within: 1e-13))
      let exact = PoissonBinomial.upperTail(least, of: chances)
      #expect(agrees(exact, expected[least], within: 1e-13))
    }
    for (more, less) in zip(distribution.tails, distribution.tails.dropFirst()) {
      #expect(more >= less)
    }
  }
}
