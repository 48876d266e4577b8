import LandscapeModel
import TestSupport
import Testing

/// Rows turned round, against the plain way of doing it.
struct PackedRowsInversionTests {
  /// Few rows of many values, empty ones and values that stand nowhere included.
  private static func rows(seed: UInt64) -> (rows: [[Int32]], count: Int) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let count = 1 + next(12)
    let rows = (0..<next(20)).map { _ in
      Set((0..<next(count + 2)).map { _ in Int32(next(count)) }).sorted()
    }
    return (rows, count)
  }

  @Test(arguments: Effort.seeds(UInt64(0)..<200))
  func `each value has the rows it stands in, whatever the number of threads`(seed: UInt64) {
    let (rows, count) = Self.rows(seed: seed)
    let expected = PackedRows(
      (0..<Int32(count)).map { value in
        rows.indices.filter { rows[$0].contains(value) }.map(Int32.init)
      })
    for threads in [1, 2, 3, 16] {
      #expect(
        PackedRows(rows).inverted(count: count, threads: threads) == expected,
        "seed \(seed), \(threads) threads")
    }
  }

  @Test func `places of a value ascend, and a negative value has none`() {
    let rows = PackedRows(placesOf: [1, -1, 1, 0], count: 3)
    #expect(rows == PackedRows([[3], [0, 2], []] as [[Int32]]))
    #expect(PackedRows(placesOf: [], count: 0) == PackedRows())
  }

  @Test func `a union holds each value once, ascending`() {
    let rows = PackedRows([[4, 7], [], [1, 4], [9]] as [[Int32]])
    #expect(rows.union(of: [0, 1, 2]) == [1, 4, 7])
    #expect(rows.union(of: []) == [])
  }
}
