import LandscapeModel
import OverlapGraph
import TestSupport
import Testing

@Suite struct PairFamilyTests {
  private func davis(_ law: PairLaw, level: Double = 0.05) throws -> PairFamily {
    try PairFamily(
      members: DavisWomen.members, columnCount: DavisWomen.eventCount, law: law, level: level)
  }

  private func pair(_ family: PairFamily, _ left: String, _ right: String) throws
    -> PairSignificance
  {
    try #require(family[DavisWomen.index(left), DavisWomen.index(right)])
  }

  private func pairs(_ family: PairFamily) -> [PairSignificance] {
    var all: [PairSignificance] = []
    family.forEachPair { all.append($0) }
    return all
  }

  private func seats() throws -> PairLaw {
    .seats(
      try SeatProbabilities(
        held: DavisWomen.members, columnCount: DavisWomen.eventCount,
        mask: .open(held: DavisWomen.members, columnCount: DavisWomen.eventCount)))
  }

  @Test func `the hypergeometric law gives the published Davis values`() throws {
    let family = try davis(.hypergeometric(universe: 14))
    let all = pairs(family)
    #expect(family.pairCount == 153)
    #expect(all.count == 153)
    #expect(all.filter { $0.shared > 0 }.count == 139)
    #expect(all.filter { $0.p <= 0.05 }.count == 17)
    #expect(all.filter { $0.q <= 0.05 }.isEmpty)
    #expect(agrees(all.map(\.q).min() ?? 0, 0.356_643, within: 5e-7))
    #expect(family.untestableCount == 67)
    #expect(all.filter { !$0.isTestable }.count == 67)
    for (left, right, p, lift) in [
      ("Katherina", "Sylvia", 0.002_331_002_331, 2), ("Olivia", "Flora", 0.010_989_010_99, 7),
      ("Laura", "Brenda", 0.014_568_764_57, 6 * 14 / 49.0),
      ("Evelyn", "Theresa", 0.016_317_016_32, 1.53125),
    ] {
      let found = try pair(family, left, right)
      #expect(agrees(found.p, p, within: 1e-11))
      #expect(agrees(try #require(found.lift), lift, within: 1e-12))
    }
    #expect(agrees(try #require(try pair(family, "Evelyn", "Laura").lift), 1.5, within: 1e-12))
  }

  @Test(arguments: [(0.05, 1), (0.10, 5), (0.20, 30)])
  func `the discrete correction finds as many Davis pairs as published`(
    level: Double, count: Int
  ) throws {
    let family = try davis(.hypergeometric(universe: 14), level: level)
    #expect(pairs(family).filter { $0.qDiscrete <= level + 1e-9 }.count == count)
  }

  @Test func `fixed columns give the published Davis values`() throws {
    let all = pairs(try davis(.fixedColumns))
    #expect(all.filter { $0.p < 0.05 }.count == 9)
    #expect(all.filter { $0.shared >= 6 }.count == 8)
    for pair in all where pair.shared == 6 {
      #expect(agrees(pair.p, 0.004_029_36, within: 5e-9))
    }
    for pair in all where pair.shared == 5 {
      #expect(agrees(pair.p, 0.026_514_86, within: 5e-9))
    }
  }

  @Test(.long) func `both margins kept on average give the published Davis values`() throws {
    let family = try davis(try seats())
    let all = pairs(family)
    #expect(all.filter { $0.p < 0.05 }.isEmpty)
    #expect(agrees(try pair(family, "Olivia", "Flora").p, 0.088_372_35, within: 5e-9))
    #expect(agrees(try pair(family, "Katherina", "Sylvia").p, 0.093_513_01, within: 5e-9))
  }

  @Test func `both margins kept exactly give the published Davis values`() throws {
    let draws = 20_000
    var sampler = CurveballSampler(
      members: DavisWomen.members, columnCount: DavisWomen.eventCount, seed: 20_230_630)
    let observed = pairs(try davis(.fixedColumns))
    var above = [Int](repeating: 0, count: observed.count)
    var sum = 0
    var squares = 0
    let katherine = try #require(
      observed.firstIndex {
        $0.source == DavisWomen.index("Katherina") && $0.target == DavisWomen.index("Sylvia")
      })
    sampler.trade(10 * 18)
    for _ in 0..<draws {
      sampler.trade(5 * 18)
      let rows = sampler.rows.map { row in row.reduce(0) { $0 | 1 << Int($1) } }
      for (index, pair) in observed.enumerated() {
        let shared = (rows[Int(pair.source)] & rows[Int(pair.target)]).nonzeroBitCount
        if shared >= pair.shared { above[index] += 1 }
        if index == katherine {
          sum += shared
          squares += shared * shared
        }
      }
    }
    let tails = above.map { Double($0 + 1) / Double(draws + 1) }
    // Monte Carlo: three standard errors; the fifth pair, at .0475, may fall either side.
    #expect(agrees(tails[katherine], 0.008, within: 0.002))
    #expect(agrees(Double(sum) / Double(draws), 3.45, within: 0.025))
    let mean = Double(sum) / Double(draws)
    let deviation = (Double(squares) / Double(draws) - mean * mean).squareRoot()
    #expect(agrees((6 - mean) / deviation, 2.75, within: 0.06))
    #expect((4...5).contains(tails.filter { $0 < 0.05 }.count))
  }

  /// Three boards of four bodies; 8 arrangements have their margins.
  static let three: [[Int32]] = [[0, 2, 3], [1], [0, 3]]

  @Test func `the tails of the three boards are the exact ones`() throws {
    let held = PackedRows(Self.three)
    let family = try PairFamily(
      members: held, columnCount: 4,
      law: .seats(
        try SeatProbabilities(
          held: held, columnCount: 4, mask: .open(held: held, columnCount: 4))), level: 0.05)
    #expect(try #require(family[0, 1]).p == 1)
    #expect(agrees(try #require(family[0, 2]).p, 0.555_289, within: 5e-7))
    #expect(try #require(family[1, 2]).p == 1)

    let none = [[Int32]](repeating: [], count: 3)
    let all = SeatProbabilitiesTests.arrangements(
      of: Self.three, columns: 4, forbidden: none, mandatory: none)
    #expect(all.count == 8)
    let alike = all.filter { ($0[0] & $0[2]).nonzeroBitCount >= 2 }.count
    #expect(Double(alike) / Double(all.count) == 0.25)
  }

  @Test(arguments: UInt64(0)..<6)
  func `trades reach every arrangement, each as often`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let columns = 4
    let held = (0..<3).map { _ in (0..<Int32(columns)).filter { _ in random.below(2) == 0 } }
    let none = [[Int32]](repeating: [], count: 3)
    let all = SeatProbabilitiesTests.arrangements(
      of: held, columns: columns, forbidden: none, mandatory: none)
    var sampler = CurveballSampler(members: PackedRows(held), columnCount: columns, seed: seed)
    var counts: [[Int]: Int] = [:]
    let draws = 1000 * all.count
    for _ in 0..<draws {
      sampler.trade(12)
      counts[sampler.rows.map { row in row.reduce(0) { $0 | 1 << Int($1) } }, default: 0] += 1
    }
    #expect(counts.count == all.count, "seed \(seed)")
    // 1000 expected of each with a standard deviation below 32.
    for arrangement in all {
      #expect((825...1175).contains(counts[arrangement] ?? 0), "seed \(seed)")
    }
  }

  @Test(arguments: Effort.seeds(UInt64(0)..<60))
  func `every pair agrees with its own cells, one by one`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let rows = 2 + Int(random.below(7))
    let columns = 1 + Int(random.below(9))
    func draw(_ percent: UInt64) -> [[Int32]] {
      (0..<rows).map { _ in (0..<Int32(columns)).filter { _ in random.below(100) < percent } }
    }
    let held = draw(20 + random.below(70))
    let packed = PackedRows(held)
    let mask = SeatMask.cells(
      held: packed, columnCount: columns, forbidden: draw(random.below(60)),
      mandatory: draw(random.below(40)))
    let seats = try SeatProbabilities(held: packed, columnCount: columns, mask: mask)
    guard held.filter({ !$0.isEmpty }).count > 1 else { return }
    let family = try PairFamily(
      members: packed, columnCount: columns, law: .seats(seats), level: 0.05)
    var all: [PairSignificance] = []
    family.forEachPair { all.append($0) }
    #expect(all.count == family.pairCount)
    let adjusted = BenjaminiHochberg.adjusted(all.map(\.p))
    for (index, pair) in all.enumerated() {
      let (left, right) = (Int(pair.source), Int(pair.target))
      #expect(pair.shared == Set(held[left]).intersection(held[right]).count)
      #expect(pair.sourceMembers == held[left].count)
      #expect(pair.targetMembers == held[right].count)
      let products = (0..<columns).map { seats[left, $0] * seats[right, $0] }
      let tail = PoissonBinomial.upperTail(pair.shared, of: products)
      #expect(agrees(pair.p, tail, within: 1e-12), "seed \(seed)")
      #expect(agrees(pair.expected, products.reduce(0, +), within: 1e-12))
      #expect(agrees(pair.q, adjusted[index], within: 1e-9), "seed \(seed)")
      #expect(pair.p > 0 && pair.q >= pair.p && pair.q <= 1)
      #expect(pair.qDiscrete >= 0 && pair.qDiscrete <= 1)
      #expect(pair.lift.map { $0.isFinite } ?? (pair.shared == 0))
      if let least = pair.leastSignificant {
        #expect(PoissonBinomial.upperTail(least, of: products) <= 0.05 + 1e-9)
        #expect(PoissonBinomial.upperTail(least - 1, of: products) > 0.05 - 1e-9)
        #expect(least <= min(held[left].count, held[right].count))
      } else {
        #expect(pair.p > 0.05)
      }
      #expect(family[pair.target, pair.source] == pair)
    }
    #expect(all.filter { !$0.isTestable }.count == family.untestableCount)
  }

  @Test func `everyone everywhere surprises nobody`() throws {
    let held = PackedRows([[Int32]](repeating: [0, 1, 2], count: 4))
    let seats = try SeatProbabilities(
      held: held, columnCount: 3, mask: .open(held: held, columnCount: 3))
    let family = try PairFamily(members: held, columnCount: 3, law: .seats(seats), level: 0.05)
    family.forEachPair { pair in
      #expect(pair.expected == 3)
      #expect(pair.lift == 1)
      #expect(pair.p == 1 && pair.q == 1 && pair.qDiscrete == 1)
      #expect(!pair.isTestable)
    }
  }

  @Test func `a family without a pair is not computed`() {
    for rows in [[], [[]], [[0]], [[0, 1], []]] as [[[Int32]]] {
      #expect(throws: NotComputed.noPairs) {
        try PairFamily(
          members: PackedRows(rows), columnCount: 2, law: .hypergeometric(universe: 2),
          level: 0.05)
      }
    }
  }

  @Test func `many boards of many sizes are counted as they are`() throws {
    // 120 boards of 1 to 12 members in a ring of 40 bodies; classes meet in every number shared.
    let held = (0..<120).map { row in
      (0..<(1 + row % 12)).map { Int32((row * 7 + $0 * 3) % 40) }.sorted()
    }
    let family = try PairFamily(
      members: PackedRows(held), columnCount: 40, law: .hypergeometric(universe: 40), level: 0.05)
    var all: [PairSignificance] = []
    family.forEachPair { all.append($0) }
    let adjusted = BenjaminiHochberg.adjusted(all.map(\.p))
    for (pair, q) in zip(all, adjusted) {
      let law = Hypergeometric(
        universe: 40, left: pair.sourceMembers, right: pair.targetMembers)
      #expect(agrees(pair.p / law.upperTail(pair.shared), 1, within: 1e-12))
      #expect(agrees(pair.q, q, within: 1e-9))
    }
  }

  @Test func `the weakest pair speaks for a group`() throws {
    let family = try davis(.hypergeometric(universe: 14))
    let group = ["Katherina", "Sylvia", "Nora"].map { DavisWomen.index($0) }
    let weakest = try #require(family.weakest(of: group.reversed()))
    let worst = try [("Katherina", "Sylvia"), ("Katherina", "Nora"), ("Sylvia", "Nora")]
      .map { try pair(family, $0.0, $0.1) }.max { $0.q < $1.q }
    #expect(weakest.q == worst?.q)
    #expect(family.weakest(of: [0]) == nil)
    #expect(family[3, 3] == nil)
  }
}
