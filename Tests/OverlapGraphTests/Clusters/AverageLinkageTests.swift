import LandscapeModel
import OverlapGraph
import TestSupport
import Testing

@Suite struct AverageLinkageTests {
  typealias Entry = SimilarityRows.Entry

  static func dendrogram(_ count: Int, _ entries: [Entry]) -> Dendrogram {
    Dendrogram(
      leaves: (0..<Int32(count)).map { $0 },
      similarities: SimilarityRows(leafCount: count, entries: entries))
  }

  /// Height of the lowest node over each two leaves, 1 where there is none, row by row.
  static func cophenetic(_ dendrogram: Dendrogram) -> [Double] {
    let count = dendrogram.leaves.count
    var heights = Array(repeating: Array(repeating: 1.0, count: count), count: count)
    var under = (0..<count).map { [$0] }
    for merge in dendrogram.merges {
      for left in under[Int(merge.left)] {
        for right in under[Int(merge.right)] {
          heights[left][right] = merge.height
          heights[right][left] = merge.height
        }
      }
      under.append(under[Int(merge.left)] + under[Int(merge.right)])
    }
    return (0..<count).flatMap { left in
      heights[left][(left + 1)...]
    }
  }

  /// From Tests/Oracles/linkage.py (SciPy 1.17.1).
  static let sparse = [
    Entry(left: 0, right: 1, similarity: 0.441111), Entry(left: 0, right: 2, similarity: 0.795051),
    Entry(left: 0, right: 4, similarity: 0.451523), Entry(left: 0, right: 5, similarity: 0.213755),
    Entry(left: 0, right: 6, similarity: 0.830559), Entry(left: 0, right: 7, similarity: 0.204898),
    Entry(left: 1, right: 2, similarity: 0.332932), Entry(left: 1, right: 3, similarity: 0.176883),
    Entry(left: 1, right: 4, similarity: 0.935116), Entry(left: 1, right: 5, similarity: 0.494394),
    Entry(left: 1, right: 6, similarity: 0.569649), Entry(left: 2, right: 3, similarity: 0.880287),
    Entry(left: 2, right: 4, similarity: 0.964676), Entry(left: 3, right: 5, similarity: 0.657878),
    Entry(left: 4, right: 7, similarity: 0.891593), Entry(left: 5, right: 6, similarity: 0.761984),
    Entry(left: 8, right: 10, similarity: 0.852201),
    Entry(left: 8, right: 11, similarity: 0.669185),
    Entry(left: 9, right: 11, similarity: 0.431337),
  ]

  static let sparseCophenetic = [
    0.623777666667, 0.623777666667, 0.7472697, 0.623777666667, 0.7472697, 0.169441,
    0.843358428571, 1.0, 1.0, 1.0, 1.0, 0.365976, 0.7472697, 0.365976, 0.7472697,
    0.623777666667, 0.843358428571, 1.0, 1.0, 1.0, 1.0, 0.7472697, 0.035324, 0.7472697,
    0.623777666667, 0.843358428571, 1.0, 1.0, 1.0, 1.0, 0.7472697, 0.342122, 0.7472697,
    0.843358428571, 1.0, 1.0, 1.0, 1.0, 0.7472697, 0.623777666667, 0.843358428571, 1.0, 1.0,
    1.0, 1.0, 0.7472697, 0.843358428571, 1.0, 1.0, 1.0, 1.0, 0.843358428571, 1.0, 1.0, 1.0,
    1.0, 1.0, 1.0, 1.0, 1.0, 0.83270375, 0.147799, 0.83270375, 0.83270375, 0.568663,
    0.83270375,
  ]

  /// UPGMA of 1 − Jaccard on the Davis women, from Tests/Oracles/davis.py (SciPy 1.17.1).
  static let davisCophenetic = [
    0.592261904762, 0.829576484122, 0.485119047619, 0.333333333333, 0.829576484122,
    0.485119047619, 0.829576484122, 0.829576484122, 0.25, 0.829576484122, 0.829576484122,
    0.829576484122, 0.829576484122, 0.829576484122, 0.829576484122, 0.333333333333,
    0.829576484122, 0.829576484122, 0.592261904762, 0.592261904762, 0.829576484122,
    0.592261904762, 0.829576484122, 0.829576484122, 0.592261904762, 0.829576484122,
    0.829576484122, 0.829576484122, 0.829576484122, 0.829576484122, 0.829576484122,
    0.592261904762, 0.829576484122, 0.829576484122, 0.829576484122, 0.79246031746,
    0.829576484122, 0.67125, 0.67125, 0.829576484122, 0.67125, 0.67125, 0.79246031746,
    0.333333333333, 0.55, 0.67125, 0.829576484122, 0.55, 0.485119047619, 0.829576484122, 0.4,
    0.829576484122, 0.829576484122, 0.485119047619, 0.829576484122, 0.829576484122,
    0.829576484122, 0.829576484122, 0.829576484122, 0.829576484122, 0.485119047619,
    0.829576484122, 0.829576484122, 0.485119047619, 0.829576484122, 0.829576484122,
    0.333333333333, 0.829576484122, 0.829576484122, 0.829576484122, 0.829576484122,
    0.829576484122, 0.829576484122, 0.222222222222, 0.829576484122, 0.829576484122,
    0.79246031746, 0.79246031746, 0.829576484122, 0.79246031746, 0.79246031746, 0.0,
    0.79246031746, 0.79246031746, 0.79246031746, 0.829576484122, 0.79246031746, 0.829576484122,
    0.829576484122, 0.485119047619, 0.829576484122, 0.829576484122, 0.829576484122,
    0.829576484122, 0.829576484122, 0.829576484122, 0.485119047619, 0.829576484122,
    0.545138888889, 0.829576484122, 0.545138888889, 0.545138888889, 0.79246031746, 0.67125,
    0.67125, 0.545138888889, 0.829576484122, 0.67125, 0.829576484122, 0.380952380952,
    0.481481481481, 0.79246031746, 0.67125, 0.67125, 0.142857142857, 0.829576484122, 0.67125,
    0.829576484122, 0.829576484122, 0.829576484122, 0.829576484122, 0.829576484122,
    0.829576484122, 0.333333333333, 0.829576484122, 0.481481481481, 0.79246031746, 0.67125,
    0.67125, 0.380952380952, 0.829576484122, 0.67125, 0.79246031746, 0.67125, 0.67125,
    0.481481481481, 0.829576484122, 0.67125, 0.79246031746, 0.79246031746, 0.79246031746,
    0.829576484122, 0.79246031746, 0.55, 0.67125, 0.829576484122, 0.55, 0.67125,
    0.829576484122, 0.4, 0.829576484122, 0.67125, 0.829576484122,
  ]

  static let davis: Dendrogram = {
    let measures = OverlapMeasures(DavisWomen.incidence)
    var entries: [Entry] = []
    for left in 0..<Int32(18) {
      for right in (left + 1)..<max(18, left + 1) {
        let jaccard = measures.overlap(left, right).jaccard
        entries.append(Entry(left: left, right: right, similarity: jaccard))
      }
    }
    return dendrogram(18, entries)
  }()

  @Test func `has the cophenetic distances of SciPy on sparse similarities`() {
    let dendrogram = AverageLinkageTests.dendrogram(12, AverageLinkageTests.sparse)
    let found = AverageLinkageTests.cophenetic(dendrogram)
    #expect(zip(found, AverageLinkageTests.sparseCophenetic).allSatisfy { abs($0 - $1) < 1e-11 })
    #expect(found.count == AverageLinkageTests.sparseCophenetic.count)
    #expect(dendrogram.merges.count == 10)
  }

  @Test func `has the cophenetic distances and heights of SciPy on the Davis women`() {
    let dendrogram = AverageLinkageTests.davis
    let found = AverageLinkageTests.cophenetic(dendrogram)
    #expect(zip(found, AverageLinkageTests.davisCophenetic).allSatisfy { abs($0 - $1) < 1e-11 })
    #expect(found.count == AverageLinkageTests.davisCophenetic.count)
    let heights = [
      0, 0.142857142857, 0.222222222222, 0.25, 0.333333333333, 0.333333333333, 0.380952380952,
      0.4, 0.4, 0.481481481481, 0.485119047619, 0.545138888889, 0.55, 0.592261904762, 0.67125,
      0.79246031746, 0.829576484122,
    ]
    #expect(dendrogram.merges.count == heights.count)
    #expect(zip(dendrogram.merges, heights).allSatisfy { abs($0.height - $1) < 1e-11 })
  }

  @Test func `splits the Davis women into the two groups of the literature`() {
    let clusters = AverageLinkageTests.davis.clusters(cut: 1 - 0.8)
    #expect(clusters == [[0, 1, 3, 4, 6, 9, 16], [2, 5, 7, 8, 10, 11, 12, 13, 14, 15, 17]])
  }

  @Test(arguments: Effort.seeds(UInt64(0)..<60)) func `merges as the plain algorithm merges`(
    seed: UInt64
  ) {
    var random = RandomLandscape.Generator(seed: seed)
    let count = random.below(24)
    var entries: [Entry] = []
    for left in 0..<Int32(count) {
      for right in (left + 1)..<max(Int32(count), left + 1) where random.isDrawn(percent: 30) {
        // Few values, so that ties abound.
        let similarity = Double(random.below(seed % 2 == 0 ? 5 : 100_000)) / 100_000
        entries.append(Entry(left: left, right: right, similarity: similarity))
      }
    }
    let expected = PlainLinkage.merges(count, entries)
    let found = AverageLinkageTests.dendrogram(count, entries.reversed())
    #expect(found.merges.map(\.left) == expected.map(\.left), "seed \(seed)")
    #expect(found.merges.map(\.right) == expected.map(\.right), "seed \(seed)")
    #expect(
      zip(found.merges, expected).allSatisfy { isNear($0.similarity, $1.similarity) },
      "seed \(seed)")
    #expect(found.leafOrder.sorted() == found.leaves, "seed \(seed)")
  }
}
