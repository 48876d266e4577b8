import Review
import TestSupport
import Testing

@Suite struct AssignmentTests {
  @Test func `a row gives up its best column when the total is greater`() {
    let assignment = Assignment(
      rows: 2, columns: 2,
      edges: [
        .init(row: 0, column: 0, weight: 10), .init(row: 0, column: 1, weight: 9),
        .init(row: 1, column: 0, weight: 8),
      ])
    #expect(assignment.columnOfRow == [1, 0])
  }

  @Test func `a row is left alone when that is better for all`() {
    let assignment = Assignment(
      rows: 2, columns: 1,
      edges: [.init(row: 0, column: 0, weight: 3), .init(row: 1, column: 0, weight: 4)])
    #expect(assignment.columnOfRow == [nil, 0])
  }

  @Test func `nothing is matched without a weight above nothing`() {
    let edges = [Assignment.Edge(row: 0, column: 0, weight: 0)]
    #expect(Assignment(rows: 1, columns: 1, edges: edges).columnOfRow == [nil])
    #expect(Assignment(rows: 0, columns: 0, edges: []).columnOfRow == [])
  }

  @Test(arguments: Effort.seeds(0..<200))
  func `the total is that of trying everything`(seed: UInt64) {
    var random = RandomLandscape.Generator(seed: seed)
    let (rows, columns) = (random.below(6) + 1, random.below(6) + 1)
    var edges: [Assignment.Edge] = []
    for row in 0..<rows {
      for column in 0..<columns where random.below(3) > 0 {
        edges.append(.init(row: row, column: column, weight: random.below(12)))
      }
    }
    let assignment = Assignment(rows: rows, columns: columns, edges: edges.shuffled(using: &random))
    let weights = Dictionary(uniqueKeysWithValues: edges.map { ([$0.row, $0.column], $0.weight) })
    var total = 0
    for (row, column) in assignment.columnOfRow.enumerated() {
      if let column { total += weights[[row, column], default: -1000] }
    }
    let taken = assignment.columnOfRow.compactMap { $0 }
    #expect(Set(taken).count == taken.count)
    #expect(total == best(row: 0, free: Set(0..<columns), rows: rows, weights: weights))
    #expect(
      assignment.columnOfRow
        == Assignment(rows: rows, columns: columns, edges: edges).columnOfRow)
  }

  private func best(row: Int, free: Set<Int>, rows: Int, weights: [[Int]: Int]) -> Int {
    guard row < rows else { return 0 }
    var best = best(row: row + 1, free: free, rows: rows, weights: weights)
    for column in free {
      guard let weight = weights[[row, column]] else { continue }
      let rest = self.best(
        row: row + 1, free: free.subtracting([column]), rows: rows, weights: weights)
      best = max(best, weight + rest)
    }
    return best
  }
}
