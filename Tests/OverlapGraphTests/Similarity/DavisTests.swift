import LandscapeModel
import OverlapGraph
import Testing

/// Values of methods.md section 1 and Tests/Oracles/davis.py (NetworkX 3.6.1).
@Suite struct DavisTests {
  struct Expected: Sendable {
    let left: Int32
    let right: Int32
    let shared: Int
    let jaccard: Double
    /// Weighted by ω = ln(1 + 18 / df), the product's.
    let membership: Double
    let leftInRight: Double
    /// Weighted by ln(18 / df), the variant of methods.md.
    let stateVariant: Double
  }

  static let pairs = [
    Expected(
      left: 4, right: 9, shared: 6, jaccard: 0.6666666666666666,
      membership: 0.6986105727069067,
      leftInRight: 0.7635112125717812, stateVariant: 0.7241323549755031),
    Expected(
      left: 8, right: 15, shared: 6, jaccard: 0.8571428571428571,
      membership: 0.8924877045001383, leftInRight: 1, stateVariant: 0.9184493986210939),
    Expected(
      left: 5, right: 12, shared: 2, jaccard: 1, membership: 1,
      leftInRight: 1, stateVariant: 1),
    Expected(
      left: 4, right: 16, shared: 7, jaccard: 0.7777777777777778,
      membership: 0.7543475470484287, leftInRight: 0.8244261293038408,
      stateVariant: 0.7371432664178021),
    Expected(
      left: 0, right: 11, shared: 2, jaccard: 0.15384615384615385,
      membership: 0.1182427481973138,
      leftInRight: 0.23871790180944866, stateVariant: 0.09496979543609622),
    Expected(
      left: 1, right: 12, shared: 0, jaccard: 0, membership: 0,
      leftInRight: 0, stateVariant: 0),
  ]

  @Test(arguments: pairs) func `agrees with NetworkX`(expected: Expected) {
    let overlap = OverlapMeasures(DavisWomen.incidence).overlap(expected.left, expected.right)
    #expect(overlap.sharedMembers == expected.shared)
    #expect(isNear(overlap.jaccard, expected.jaccard))
    #expect(isNear(overlap.similarity.membership, expected.membership))
    #expect(isNear(overlap.leftInRight.membership, expected.leftInRight))
    #expect(isNear(stateVariant(expected.left, expected.right), expected.stateVariant))
  }

  @Test func `agrees with NetworkX over all pairs`() {
    let measures = OverlapMeasures(DavisWomen.incidence)
    var sum = 0.0
    for left in 0..<Int32(18) {
      for right in (left + 1)..<max(18, left + 1) { sum += measures.membership(left, right) }
    }
    #expect(isNear(sum, 37.19707670196681))
  }

  @Test func `joins the nineteen pairs that share half`() {
    let graph = OverlapJoin(incidence: DavisWomen.incidence, settings: EdgeSettings()).graph()
    let expected: [[Int32]] = [
      [0, 1], [0, 4], [0, 9], [0, 16], [1, 16], [2, 13], [3, 6], [3, 14], [4, 9], [4, 16],
      [5, 12], [7, 10], [8, 10], [8, 11], [8, 15], [9, 16], [10, 17], [11, 15], [14, 17],
    ]
    #expect(graph.edges.map { [$0.source, $0.target] } == expected)
  }

  /// With ln(N / df), where a member of every board says nothing.
  private func stateVariant(_ left: Int32, _ right: Int32) -> Double {
    let incidence = DavisWomen.incidence
    func weight(_ event: Int32) -> Double {
      naturalLogarithm(18 / Double(incidence.partnershipsOf[event].count))
    }
    let (first, second) = (Set(incidence.members[left]), Set(incidence.members[right]))
    let union = first.union(second).sorted().reduce(0) { $0 + weight($1) }
    return first.intersection(second).sorted().reduce(0) { $0 + weight($1) } / union
  }
}

/// Equal to twelve places: what is left of the difference in the order of summation.
func isNear(_ left: Double, _ right: Double) -> Bool { abs(left - right) <= 1e-12 }
