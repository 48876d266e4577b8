import LandscapeModel
import OverlapGraph
import TestSupport
import Testing

@Suite struct DendrogramTests {
  typealias Entry = SimilarityRows.Entry

  static func graph(_ edges: [(Int32, Int32, area: Double, membership: Double)]) -> OverlapGraph {
    let none = [Int32](repeating: 0, count: 6)
    return OverlapGraph(
      incidence: Incidence(
        members: PackedRows(none.map { _ in [Int32]() }), organisationCount: 0,
        footprints: PackedRows([[]] as [[Int32]]), footprintOf: none, atomWeights: [],
        signatures: PackedRows([[]] as [[Int32]]), signatureOf: none),
      edges: edges.map {
        OverlapEdge(
          source: $0.0, target: $0.1,
          scores: LayerScores(area: $0.area, membership: $0.membership, remit: 0))
      },
      containments: [])
  }

  @Test func `scores an edge by area and membership and not by remit`() {
    let dendrogram = Dendrogram(graph: DendrogramTests.graph([(1, 4, area: 0.5, membership: 0.5)]))
    #expect(
      dendrogram.merges == [Dendrogram.Merge(left: 1, right: 4, similarity: 0.5, leafCount: 2)])
    #expect(dendrogram.clusters(cut: 0.5) == [[1, 4]])
    #expect(dendrogram.clusters(cut: 0.5 + 5e-10) == [[1, 4]])
    #expect(dendrogram.clusters(cut: 0.51).isEmpty)
    #expect(dendrogram.leafOrder == [0, 1, 4, 2, 3, 5])
  }

  @Test func `a pair without an edge pulls a cluster apart`() {
    let graph = DendrogramTests.graph([
      (0, 1, area: 1, membership: 1), (1, 2, area: 0.64, membership: 1),
    ])
    let dendrogram = Dendrogram(graph: graph)
    // 2 is .8 like 1 and not at all like 0: .4 like the two.
    #expect(dendrogram.merges.map(\.similarity) == [1, 0.4])
    #expect(dendrogram.clusters(cut: 0.3) == [[0, 1, 2]])
    #expect(dendrogram.clusters(cut: 0.5) == [[0, 1]])
  }

  @Test func `clusters the partnerships it is given and no others`() {
    let graph = DendrogramTests.graph([
      (0, 1, area: 1, membership: 1), (1, 2, area: 1, membership: 0.81),
      (2, 5, area: 1, membership: 0.64),
    ])
    let dendrogram = Dendrogram(graph: graph, over: [5, 2, 0])
    #expect(dendrogram.leaves == [0, 2, 5])
    #expect(dendrogram.clusters(cut: 0.3) == [[2, 5]])
    #expect(dendrogram.leafOrder == [0, 2, 5])
    #expect(Dendrogram(graph: graph, over: []).leafOrder.isEmpty)
  }

  @Test func `turns clusters so that like ends meet`() {
    // 0–1 and 2–3 are close; 1 and 3 are alike across, 0 and 2 not at all.
    let dendrogram = AverageLinkageTests.dendrogram(
      4,
      [
        Entry(left: 0, right: 1, similarity: 0.9), Entry(left: 2, right: 3, similarity: 0.8),
        Entry(left: 1, right: 3, similarity: 0.6),
      ])
    #expect(dendrogram.leafOrder == [0, 1, 3, 2])
  }

  @Test func `of equals the smallest come first`() {
    let all = (0..<Int32(4)).flatMap { left in
      ((left + 1)..<4).map { Entry(left: left, right: $0, similarity: 0.5) }
    }
    let dendrogram = AverageLinkageTests.dendrogram(4, all.reversed())
    #expect(dendrogram.merges.map(\.left) == [0, 4, 5])
    #expect(dendrogram.merges.map(\.right) == [1, 2, 3])
    #expect(dendrogram.clusters(cut: 0.5) == [[0, 1, 2, 3]])
  }

  /// Average linkage without ties does not depend on how leaves are numbered.
  @Test(arguments: UInt64(0)..<10) func `renumbering leaves renumbers clusters`(seed: UInt64) {
    var random = RandomLandscape.Generator(seed: seed)
    let count = 15
    var entries: [Entry] = []
    for left in 0..<Int32(count) {
      for right in (left + 1)..<max(Int32(count), left + 1) where random.isDrawn(percent: 40) {
        let similarity = Double(1 + random.below(1_000_000_000)) / 1_000_000_000
        entries.append(Entry(left: left, right: right, similarity: similarity))
      }
    }
    let shuffled = (0..<Int32(count)).shuffled(using: &random)
    let renumbered = entries.map {
      Entry(
        left: shuffled[Int($0.left)], right: shuffled[Int($0.right)], similarity: $0.similarity)
    }
    for cut in [0.1, 0.3, 0.5, 0.9] {
      let one = AverageLinkageTests.dendrogram(count, entries).clusters(cut: cut)
      let other = AverageLinkageTests.dendrogram(count, renumbered).clusters(cut: cut)
      let expected = one.map { $0.map { shuffled[Int($0)] }.sorted() }
      #expect(expected.sorted { $0[0] < $1[0] } == other, "seed \(seed), cut \(cut)")
    }
  }
}
