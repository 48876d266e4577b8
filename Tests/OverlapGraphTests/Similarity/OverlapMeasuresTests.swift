import LandscapeModel
import OverlapGraph
import TestSupport
import Testing

@Suite struct OverlapMeasuresTests {
  @Test(arguments: Effort.seeds(UInt64(0)..<40)) func `agrees with sets for every pair`(
    seed: UInt64
  ) {
    let landscape = RandomLandscape.landscape(seed: seed + 5_000)
    let oracle = AllPairsOracle(landscape, settings: Settings())
    let measures = OverlapMeasures(Incidence(landscape: landscape, settings: Settings()))
    for left in landscape.partnerships.indices {
      for right in landscape.partnerships.indices {
        let overlap = measures.overlap(Int32(left), Int32(right))
        #expect(overlap.similarity == oracle.similarity(left, right))
        #expect(overlap.leftInRight == oracle.containment(of: left, in: right))
        #expect(overlap.rightInLeft == oracle.containment(of: right, in: left))
        #expect(overlap.leftMembers == oracle.members[left].count)
        #expect(overlap.rightMembers == oracle.members[right].count)
        let shared = oracle.members[left].intersection(oracle.members[right]).count
        #expect(overlap.sharedMembers == shared)
        #expect(measures.weightedJaccard(Int32(left), Int32(right)) == overlap.similarity)
        #expect(measures.containment(of: Int32(left), in: Int32(right)) == overlap.leftInRight)
      }
    }
  }

  /// Past the number of footprints whose shared weights are kept, rows are searched instead.
  @Test func `measures many footprints as it measures few`() {
    let atoms = Int32(300)
    let footprints = (0..<atoms).map { [$0] } + [Array(0..<atoms), Array(0..<100), []]
    let incidence = Incidence(
      members: PackedRows(footprints.map { _ in [Int32]() }), organisationCount: 0,
      footprints: PackedRows(footprints), footprintOf: (0..<Int32(footprints.count)).map { $0 },
      atomWeights: (0..<Int(atoms)).map { Double($0 % 7) },
      signatures: PackedRows([[]] as [[Int32]]),
      signatureOf: Array(repeating: 0, count: footprints.count))
    let measures = OverlapMeasures(incidence)
    let hundred = (0..<100).reduce(0.0) { $0 + Double($1 % 7) }
    let all = (0..<300).reduce(0.0) { $0 + Double($1 % 7) }
    #expect(measures.area(300, 301) == hundred / all)
    #expect(measures.areaContainment(ofFootprint: 301, in: 300) == 1)
    #expect(measures.area(13, 301) == 6 / hundred)
    #expect(measures.area(7, 7) == 0)
    #expect(measures.area(302, 302) == 0)
    #expect(measures.area(299, 301) == 0)
    let overlap = measures.overlap(301, 300)
    #expect(overlap.leftInRight.area == 1)
    #expect(overlap.rightInLeft.area == hundred / all)
  }

  @Test func `tells what all of a group have from what some have`() {
    let incidence = Incidence(
      members: PackedRows([[0, 1, 4], [1, 2, 4], [1, 4]]), organisationCount: 5,
      footprints: PackedRows([[0], [0, 1]]), footprintOf: [0, 1, 1], atomWeights: [10, 32],
      signatures: PackedRows([[2, 3], []] as [[Int32]]), signatureOf: [0, 0, 1])
    let measures = OverlapMeasures(incidence)
    let group: [Int32] = [0, 1, 2]
    #expect(measures.commonMembers(of: group) == CommonParts(ofAll: [1, 4], ofSome: [0, 2]))
    #expect(measures.commonAtoms(of: group) == CommonParts(ofAll: [0], ofSome: [1]))
    #expect(measures.commonRemits(of: group) == CommonParts(ofAll: [], ofSome: [2, 3]))
    #expect(measures.commonMembers(of: [2]) == CommonParts(ofAll: [1, 4], ofSome: []))
    #expect(measures.commonMembers(of: []) == CommonParts())
    #expect(measures.people(in: [0, 1]) == 42)
    #expect(measures.weight(of: [1, 4]) == 2 * naturalLogarithm(1 + 3.0 / 3))
    #expect(measures.areaWeight(of: 1) == 42)
  }

  @Test(arguments: [3, 64, 65, 200, 700]) func `counts shared remits of any number`(
    remits: Int32
  ) {
    let even = stride(from: 0, to: remits, by: 2).map { $0 }
    let third = stride(from: 0, to: remits, by: 3).map { $0 }
    let incidence = Incidence(
      members: PackedRows([[], []] as [[Int32]]), organisationCount: 0,
      footprints: PackedRows([[]] as [[Int32]]), footprintOf: [0, 0], atomWeights: [],
      signatures: PackedRows([even, third, Array(0..<remits)]), signatureOf: [0, 1])
    let shared = Set(even).intersection(third).count
    #expect(OverlapMeasures(incidence).sharedRemitCount(0, 1) == shared)
  }
}
