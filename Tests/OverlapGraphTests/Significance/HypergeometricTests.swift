import OverlapGraph
import Testing

@Suite struct HypergeometricTests {
  @Test(arguments: [
    (6, 7, 6, 0.002_331_002_331), (2, 2, 2, 0.010_989_010_99), (7, 7, 6, 0.014_568_764_57),
    (8, 8, 7, 0.016_317_016_32),
  ])
  func `the tails of the Davis pairs are the published ones`(
    left: Int, right: Int, shared: Int, expected: Double
  ) {
    let tail = Hypergeometric(universe: 14, left: left, right: right).upperTail(shared)
    #expect(agrees(tail, expected, within: 1e-11))
  }

  @Test(arguments: [(30, 40, 7), (60, 80, 6), (120, 150, 5)])
  func `eight seats each need so many shared before a pair can stand out`(
    boards: Int, organisations: Int, shared: Int
  ) {
    let pairs = Double(boards * (boards - 1) / 2)
    let law = Hypergeometric(universe: organisations, left: 8, right: 8)
    #expect(law.leastShared(atMost: 0.05 / pairs) == shared)
  }

  @Test func `fixed rows of the three boards are the published tails`() {
    let sizes = [3, 1, 2]
    let shared = [[3, 0, 2], [0, 1, 0], [2, 0, 2]]
    let sixth: Double = 1.0 / 6
    let expected: [[Double]] = [[0.25, 1, 0.5], [1, 0.25, 1], [0.5, 1, sixth]]
    for left in 0..<3 {
      for right in 0..<3 {
        let law = Hypergeometric(universe: 4, left: sizes[left], right: sizes[right])
        #expect(
          agrees(law.upperTail(shared[left][right]), expected[left][right], within: 1e-15))
      }
    }
  }

  @Test func `every table of a small universe agrees with counting`() {
    for universe in 0...9 {
      for left in 0...universe {
        for right in 0...universe {
          // The left board has the first places; count the right boards by what they share.
          var counts = [Double](repeating: 0, count: universe + 1)
          var total = 0.0
          for set in 0..<(1 << universe) where set.nonzeroBitCount == right {
            total += 1
            let shared = (set & ((1 << left) - 1)).nonzeroBitCount
            for least in 0...shared { counts[least] += 1 }
          }
          let law = Hypergeometric(universe: universe, left: left, right: right)
          for least in 0...universe {
            #expect(agrees(law.upperTail(least), counts[least] / total, within: 1e-13))
          }
        }
      }
    }
  }

  /// Sums of binomial coefficients in whole numbers of any size, divided at the end.
  @Test(arguments: [
    (400, 600, 30, 0.9991328005261422), (400, 600, 48, 0.5251780613555884),
    (400, 600, 80, 1.1369235208118237e-06), (400, 600, 100, 3.9842355402726394e-14),
    (400, 600, 200, 3.831161610022238e-88), (4000, 3000, 2400, 0.513816581822352),
    (4000, 3000, 2500, 5.057629477091524e-13),
  ])
  func `a large universe neither overflows nor loses digits`(
    left: Int, right: Int, shared: Int, expected: Double
  ) {
    let law = Hypergeometric(universe: 5000, left: left, right: right)
    #expect(law.tails.allSatisfy { $0.isFinite && $0 >= 0 && $0 <= 1 })
    #expect(agrees(law.upperTail(shared) / expected, 1, within: 1e-12))
  }
}
