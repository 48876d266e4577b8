import LandscapeModel
import OverlapGraph
import TestSupport
import Testing

/// Two kinds over the nation, against all arrangements written out.
struct KindFamilyTests {
  /// T of an arrangement: shared members over all pairs of one board of either kind.
  private static func shared(
    _ rows: [[Bool]], _ kinds: [KindIndex], _ source: KindIndex, _ target: KindIndex
  ) -> Int {
    var sum = 0
    for left in rows.indices where kinds[left] == source {
      for right in rows.indices where kinds[right] == target {
        guard source != target || left < right else { continue }
        sum += zip(rows[left], rows[right]).count { $0 && $1 }
      }
    }
    return sum
  }

  @Test(arguments: 1...60)
  func `every chance is that of all arrangements written out`(seed: Int) throws {
    var random = RandomLandscape.Generator(seed: UInt64(seed))
    let (rowCount, columnCount) = (Int.random(in: 3...4, using: &random), 4)
    var held = (0..<rowCount).map { _ in
      (0..<columnCount).map { _ in Bool.random(using: &random) }
    }
    for row in 0..<rowCount where !held[row].contains(true) {
      held[row][Int.random(in: 0..<columnCount, using: &random)] = true
    }
    let kinds = (0..<rowCount).map { row in
      KindIndex(row % 2 == 0 ? 0 : Int.random(in: 0...2, using: &random))
    }
    let members = PackedRows(
      held.map { row in row.indices.filter { row[$0] }.map(Int32.init) })
    let chances = try SeatProbabilities(
      held: members, columnCount: columnCount,
      mask: .open(held: members, columnCount: columnCount))
    let family = try KindFamily(members: members, kinds: kinds, chances: chances, level: 0.05)
    for pair in family.pairs {
      let observed = Self.shared(held, kinds, pair.source, pair.target)
      var (tail, mean) = (0.0, 0.0)
      for arrangement in 0..<(1 << (rowCount * columnCount)) {
        var chance = 1.0
        let rows = (0..<rowCount).map { row in
          (0..<columnCount).map { column -> Bool in
            let sits = arrangement >> (row * columnCount + column) & 1 == 1
            chance *= sits ? chances[row, column] : 1 - chances[row, column]
            return sits
          }
        }
        guard chance > 0 else { continue }
        let value = Self.shared(rows, kinds, pair.source, pair.target)
        mean += chance * Double(value)
        if value >= observed { tail += chance }
      }
      #expect(pair.shared == observed, "seed \(seed)")
      #expect(agrees(pair.expected, mean, within: 1e-9), "seed \(seed)")
      #expect(agrees(pair.p, min(1, tail), within: 1e-9), "seed \(seed)")
      #expect(pair.q >= pair.p && pair.q <= 1, "seed \(seed)")
    }
    #expect(
      family.pairs.map { [$0.source, $0.target] }
        == family.pairs.map { [$0.source, $0.target] }.sorted { $0.lexicographicallyPrecedes($1) })
  }

  /// Ten areas with a board of each of four kinds and eight bodies that sit on two of the four: the first two boards
  /// have the same four, and so have the others. Of one area as many shared members are no surprise (2 of 8 are
  /// expected, 4 or more come in one of nine times); of ten they are.
  @Test func `what no single pair shows, all pairs together do`() throws {
    var rows: [[Int32]] = []
    var kinds: [KindIndex] = []
    for area in 0..<10 {
      let bodies = (0..<8).map { Int32(area * 8 + $0) }
      rows += [Array(bodies[..<4]), Array(bodies[..<4]), Array(bodies[4...]), Array(bodies[4...])]
      kinds += [0, 1, 2, 3]
    }
    let members = PackedRows(rows)
    let mask = SeatMask.cells(
      held: members, columnCount: 80,
      forbidden: rows.indices.map { row in
        (0..<80).filter { $0 / 8 != row / 4 }.map(Int32.init)
      }, mandatory: rows.map { _ in [] })
    let chances = try SeatProbabilities(held: members, columnCount: 80, mask: mask)
    let kindsFound = try KindFamily(members: members, kinds: kinds, chances: chances, level: 0.05)
    let pairsFound = try PairFamily(
      members: members, columnCount: 80, law: .seats(chances), level: 0.05)
    #expect(pairsFound.countsAtLevel.q == 0)
    #expect(kindsFound.surprising.map { [$0.source, $0.target] } == [[0, 1], [2, 3]])
    let first = try #require(kindsFound.surprising.first)
    #expect(first.shared == 40)
    #expect(first.pairs == 100)
    #expect(agrees(first.expected, 20, within: 1e-6))
  }

  @Test func `a pair of single boards is no pair of kinds`() throws {
    let members = PackedRows([[0, 1], [0, 1]] as [[Int32]])
    let chances = try SeatProbabilities(
      held: members, columnCount: 3, mask: .open(held: members, columnCount: 3))
    #expect(throws: NotComputed.noPairs) {
      try KindFamily(members: members, kinds: [0, 1], chances: chances, level: 0.05)
    }
  }
}
