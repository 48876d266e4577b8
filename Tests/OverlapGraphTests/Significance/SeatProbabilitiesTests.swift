import LandscapeModel
import OverlapGraph
import TestSupport
import Testing

@Suite struct SeatProbabilitiesTests {
  private func fit(_ rows: [[Int32]], columns: Int) throws -> SeatProbabilities {
    let held = PackedRows(rows)
    return try SeatProbabilities(
      held: held, columnCount: columns, mask: .open(held: held, columnCount: columns))
  }

  @Test func `the three boards have the published chances`() throws {
    let seats = try fit([[2], [1], [0, 2]], columns: 3)
    // Seats: rows 1, 1, 2 and columns 1, 1, 2.
    let expected = [
      [0.215_779, 0.215_779, 0.568_441], [0.215_779, 0.215_779, 0.568_441],
      [0.568_441, 0.568_441, 0.863_117],
    ]
    for row in 0..<3 {
      for column in 0..<3 {
        #expect(agrees(seats[row, column], expected[row][column], within: 6e-7))
      }
    }
    #expect(seats.residual <= SeatProbabilities.tolerance)
  }

  @Test func `the Davis women have the published chances`() throws {
    let seats = try SeatProbabilities(
      held: DavisWomen.members, columnCount: DavisWomen.eventCount,
      mask: .open(held: DavisWomen.members, columnCount: DavisWomen.eventCount))
    let evelyn = Int(DavisWomen.index("Evelyn"))
    #expect(agrees(seats[evelyn, 0], 0.342_328_91, within: 5e-9))
    #expect(agrees(seats[evelyn, 7], 0.933_382_49, within: 5e-9))
  }

  /// Four boards in two regions; bodies 3–4 (2, 3) and 1–2 (0, 1) belong to one region each.
  static let regions = PackedRows(
    [
      [0, 1, 4], [0, 4, 5], [2, 3, 4], [3, 5],
    ] as [[Int32]])

  @Test func `the four boards of two regions have the published chances`() throws {
    let seats = try SeatProbabilities(
      held: Self.regions, columnCount: 6,
      mask: .cells(
        held: Self.regions, columnCount: 6, forbidden: [[2, 3], [2, 3], [0, 1], [0, 1]],
        mandatory: [[], [], [], []]))
    let expected = [
      [1, 0.5, 0, 0, 0.863_052, 0.636_948], [1, 0.5, 0, 0, 0.863_052, 0.636_948],
      [0, 0, 0.676_64, 1, 0.798_628, 0.524_732], [0, 0, 0.323_36, 1, 0.475_268, 0.201_372],
    ]
    for row in 0..<4 {
      for column in 0..<6 {
        #expect(agrees(seats[row, column], expected[row][column], within: 6e-7))
      }
    }
    #expect(seats.sweeps < 200)
  }

  @Test func `the four boards of two regions have the published tails`() throws {
    let mask = SeatMask.cells(
      held: Self.regions, columnCount: 6, forbidden: [[2, 3], [2, 3], [0, 1], [0, 1]],
      mandatory: [[], [], [], []])
    let family = try PairFamily(
      members: Self.regions, columnCount: 6,
      law: .seats(try SeatProbabilities(held: Self.regions, columnCount: 6, mask: mask)),
      level: 0.05)
    for (left, right, tail) in [
      (0, 1, 0.886_278), (0, 2, 0.793_116), (1, 2, 0.793_116), (1, 3, 0.485_833),
    ] as [(Int32, Int32, Double)] {
      let pair = try #require(family[left, right])
      #expect(agrees(pair.p, tail, within: 6e-7))
    }
    #expect(agrees(try #require(family[0, 1]).expected, 2.400_562, within: 6e-7))
    #expect(agrees(try #require(family[0, 2]).expected, 1.023_484, within: 6e-7))

    let open = try PairFamily(
      members: Self.regions, columnCount: 6,
      law: .seats(
        try SeatProbabilities(
          held: Self.regions, columnCount: 6, mask: .open(held: Self.regions, columnCount: 6))),
      level: 0.05)
    #expect(agrees(try #require(open[0, 1]).expected, 1.6854, within: 6e-5))
    #expect(agrees(try #require(open[0, 2]).expected, 1.6854, within: 6e-5))
  }

  @Test func `margins alone give the same chances as the seats they came from`() throws {
    let seats = try SeatProbabilities(
      rowSums: [3, 3, 3, 2], columnSums: [2, 1, 1, 2, 3, 2],
      forbidden: [[2, 3], [2, 3], [0, 1], [0, 1]], mandatory: [])
    #expect(agrees(seats[0, 4], 0.863_052, within: 6e-7))
    #expect(seats[2, 3] == 1)
    #expect(seats[2, 0] == 0)
  }

  @Test(
    arguments: [
      ([3], [1, 1], [[]], [[]]),  // more seats than bodies
      ([1, 1], [1, 0], [[], []], [[], []]),  // sums differ
      ([1, 1], [1, 1], [[0], [0]], [[], []]),  // nobody may give the first body its seat
      ([1, 0], [1, 0], [[], []], [[], [0]]),  // a mandatory seat on a board without seats
      ([1, 0], [1, 0], [[0], []], [[0], []]),  // forbidden and mandatory at once
      ([-1], [-1], [[]], [[]]), ([2, 2], [3, 1], [[], []], [[], []]),
    ] as [([Int], [Int], [[Int32]], [[Int32]])])
  func `margins that cannot be met are said so`(
    rows: [Int], columns: [Int], forbidden: [[Int32]], mandatory: [[Int32]]
  ) {
    #expect(throws: NotComputed.marginsCannotBeMet) {
      try SeatProbabilities(
        rowSums: rows, columnSums: columns, forbidden: forbidden, mandatory: mandatory)
    }
  }

  @Test func `a held seat is never forbidden and an empty one never mandatory`() throws {
    let held = PackedRows([[0, 1], [1, 2], [0]] as [[Int32]])
    let seats = try SeatProbabilities(
      held: held, columnCount: 3,
      mask: .cells(
        held: held, columnCount: 3, forbidden: [[0, 1, 2], [], []],
        mandatory: [[2], [], [0, 1]]))
    // The first board is closed but for its own two members, who therefore must sit.
    #expect(seats[0, 0] == 1)
    #expect(seats[0, 1] == 1)
    #expect(seats[0, 2] == 0)
    #expect(seats[2, 0] == 1)
    #expect(seats[2, 1] == 0)
  }

  /// Every arrangement with the margins of `held` and its mask.
  static func arrangements(
    of held: [[Int32]], columns: Int, forbidden: [[Int32]], mandatory: [[Int32]]
  ) -> [[Int]] {
    let rows = held.map { row in row.reduce(0) { $0 | 1 << Int($1) } }
    var sums = [Int](repeating: 0, count: columns)
    for row in held { for column in row { sums[Int(column)] += 1 } }
    var found: [[Int]] = []
    func extend(_ chosen: [Int], _ left: [Int]) {
      let row = chosen.count
      guard row < rows.count else {
        if left.allSatisfy({ $0 == 0 }) { found.append(chosen) }
        return
      }
      let closed = forbidden[row].reduce(0) { $0 | 1 << Int($1) } & ~rows[row]
      let must = mandatory[row].reduce(0) { $0 | 1 << Int($1) } & rows[row]
      for set in 0..<(1 << columns)
      where set.nonzeroBitCount == rows[row].nonzeroBitCount && set & closed == 0
        && set & must == must
      {
        var rest = left
        var fits = true
        for column in 0..<columns where set >> column & 1 == 1 {
          rest[column] -= 1
          fits = fits && rest[column] >= 0
        }
        if fits { extend(chosen + [set], rest) }
      }
    }
    extend([], sums)
    return found
  }

  @Test(arguments: Effort.seeds(UInt64(0)..<150))
  func `margins are met, and what never varies is certain`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let rows = 1 + Int(random.below(4))
    let columns = 1 + Int(random.below(4))
    func draw(_ percent: UInt64) -> [[Int32]] {
      (0..<rows).map { _ in (0..<Int32(columns)).filter { _ in random.below(100) < percent } }
    }
    let held = draw(50)
    let forbidden = draw([0, 30, 60][Int(random.below(3))])
    let mandatory = draw([0, 30][Int(random.below(2))])
    let packed = PackedRows(held)
    let seats = try SeatProbabilities(
      held: packed, columnCount: columns,
      mask: .cells(held: packed, columnCount: columns, forbidden: forbidden, mandatory: mandatory)
    )
    let all = Self.arrangements(
      of: held, columns: columns, forbidden: forbidden, mandatory: mandatory)
    #expect(!all.isEmpty)
    for row in 0..<rows {
      var sum = 0.0
      for column in 0..<columns {
        let chance = seats[row, column]
        let share = all.filter { $0[row] >> column & 1 == 1 }.count
        #expect(chance.isFinite)
        #expect((share == 0) == (chance == 0), "seed \(seed) cell \(row) \(column)")
        #expect((share == all.count) == (chance == 1), "seed \(seed) cell \(row) \(column)")
        sum += chance
      }
      #expect(agrees(sum, Double(held[row].count), within: 1e-8))
    }
    for column in 0..<columns {
      let sum = (0..<rows).reduce(0.0) { $0 + seats[$1, column] }
      let seatsHeld = held.filter { $0.contains(Int32(column)) }.count
      #expect(agrees(sum, Double(seatsHeld), within: 1e-8))
    }
  }
}
