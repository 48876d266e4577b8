package import LandscapeModel

/// Whether the partnerships of two kinds share more members than geography and law alone would have them share.
package struct KindPairSignificance: Hashable, Sendable {
  package let source: KindIndex
  /// The same as `source` where bodies of one kind are compared.
  package let target: KindIndex
  /// Pairs of bodies, one of each kind.
  package let pairs: Int
  /// Shared members, summed over the pairs.
  package let shared: Int
  /// What the null model expects of that sum.
  package let expected: Double
  /// The chance of so many or more.
  package let p: Double
  /// Benjamini and Hochberg's adjusted chance over the family.
  package let q: Double
}

/// Every two kinds of a landscape, each taken over the whole nation.
///
/// Most single pairs of boards are too small to be told from chance. Two kinds have as many pairs as there are places
/// where they meet, and one question is asked of them all: do they share more than geography and law give?
///
/// The statistic is T = Σ over organisations of a·b, where a and b are how many boards of either kind an organisation sits
/// on; of one kind, a(a − 1)/2. Under the null model cells are independent, so that a and b are Poisson-binomial and the
/// law of T is the convolution over organisations: exact but for states below `PoissonBinomial.negligible`.
///
/// Two boards of one kind and one of another, each with chance ½ of each of two bodies: a is 0, 1, 2 with ¼, ½, ¼
/// and b is 0, 1 with ½, ½, so that one body gives T = 0, 1, 2 with ⅝, ¼, ⅛.
package struct KindFamily: Sendable {
  /// The level that q is held against.
  package let level: Double
  /// Every two kinds that have more than one pair of bodies with a member, ascending by source, then target.
  package let pairs: [KindPairSignificance]

  /// Those whose q is at most the level: smallest q first, of equals the greatest lift, then by index.
  package var surprising: [KindPairSignificance] {
    pairs.filter { $0.q <= level + 1e-9 }.sorted { left, right in
      if left.q != right.q { return left.q < right.q }
      let (one, other) = (
        Double(left.shared) / left.expected, Double(right.shared) / right.expected
      )
      if one != other { return one > other }
      return (left.source, left.target) < (right.source, right.target)
    }
  }

  /// - Parameters:
  ///   - members: for each partnership its counted members, ascending.
  ///   - kinds: the kind of each partnership.
  ///   - chances: of every seat, under the null model.
  /// - Throws: `.noPairs`; `.tooLarge` where the convolutions would take more steps than the limits allow.
  /// - Complexity: O(classes of organisations × Σ boards of a kind² + pairs of kinds × organisations × the values of T).
  package init(
    members: PackedRows, kinds: [KindIndex], chances: SeatProbabilities, level: Double,
    limits: SignificanceLimits = SignificanceLimits()
  ) throws(NotComputed) {
    self.level = level
    let counts = try KindSeats(members: members, kinds: kinds, chances: chances, limits: limits)
    var found: [(source: KindIndex, target: KindIndex, pairs: Int, law: SharedSeatsLaw)] = []
    var steps = 0.0
    for (place, source) in counts.kinds.enumerated() {
      for target in counts.kinds[place...] {
        let pairs = counts.pairs(source, target)
        guard pairs > 1 else { continue }
        let law = counts.law(source, target, steps: &steps)
        guard steps <= limits.convolutionSteps / 4 else { throw .tooLarge }
        found.append((source, target, pairs, law))
      }
    }
    guard !found.isEmpty else { throw .noPairs }
    let adjusted = BenjaminiHochberg.adjusted(found.map(\.law.chance))
    pairs = zip(found, adjusted).map { pair, q in
      KindPairSignificance(
        source: pair.source, target: pair.target, pairs: pair.pairs, shared: pair.law.observed,
        expected: pair.law.mean, p: pair.law.chance, q: q)
    }
  }
}

/// How many shared members two kinds have, with the law of that number.
struct SharedSeatsLaw {
  /// P(T = `certain` + t).
  private var states: [Double] = [1]
  private var certain = 0
  private(set) var mean = 0.0
  var observed = 0

  /// P(T ≥ observed).
  var chance: Double {
    guard observed > certain else { return 1 }
    // From the rarest end, so that small terms are not lost beside large ones.
    var sum = 0.0
    for state in states.indices.reversed() where certain + state >= observed {
      sum += states[state]
    }
    return min(1, sum)
  }

  /// Adds an organisation whose products have these chances.
  /// - Returns: the steps that it took.
  mutating func add(_ products: [(value: Int, chance: Double)]) -> Double {
    guard let last = products.last else { return 0 }
    if products.count == 1 {
      certain += last.value
      mean += Double(last.value)
      return 1
    }
    var next = [Double](repeating: 0, count: states.count + last.value)
    for (value, chance) in products {
      mean += Double(value) * chance
      for state in states.indices { next[state + value] += states[state] * chance }
    }
    while next.count > 1, next[next.count - 1] < PoissonBinomial.negligible { next.removeLast() }
    states = next
    return Double(products.count * states.count)
  }
}

/// On how many boards of each kind an organisation sits, and how likely that is.
private struct KindSeats {
  /// Kinds that have a board with members, ascending.
  let kinds: [KindIndex]
  private let boards: [Int]
  /// For each class of organisations and place in `kinds` the chances of 0, 1, 2, … boards.
  private let laws: [[[Double]]]
  private let classSizes: [Int]
  /// For each organisation the boards of each place in `kinds` that it sits on.
  private let held: [[Int32]]

  init(
    members: PackedRows, kinds kindOf: [KindIndex], chances: SeatProbabilities,
    limits: SignificanceLimits
  ) throws(NotComputed) {
    let rows = members.indicesOfRows.filter { !members[$0].isEmpty }
    let kinds = Set(rows.map { kindOf[$0] }).sorted()
    self.kinds = kinds
    var placeOf: [KindIndex: Int] = [:]
    for (place, kind) in kinds.enumerated() { placeOf[kind] = place }
    var rowsOf = [[Int]](repeating: [], count: kinds.count)
    for row in rows { rowsOf[placeOf[kindOf[row]] ?? 0].append(row) }
    boards = rowsOf.map(\.count)
    let blocks = chances.blocks
    classSizes = blocks.columnCounts.map { Int($0) }
    let steps = rowsOf.reduce(0.0) { $0 + Double($1.count * $1.count) } * Double(classSizes.count)
    guard steps <= limits.convolutionSteps / 4 else { throw .tooLarge }

    var laws = [[[Double]]](
      repeating: [[Double]](repeating: [1], count: kinds.count), count: classSizes.count)
    for (place, rows) in rowsOf.enumerated() {
      for row in rows {
        for block in blocks.allowed.range(of: Int(blocks.classOfRow[row])) {
          Self.multiply(
            &laws[Int(blocks.allowed.values[block])][place], by: chances.chances[block])
        }
      }
    }
    self.laws = laws
    var held = [[Int32]](
      repeating: [Int32](repeating: 0, count: kinds.count), count: blocks.classOfColumn.count)
    for (place, rows) in rowsOf.enumerated() {
      for row in rows { for member in members[row] { held[Int(member)][place] += 1 } }
    }
    self.held = held
  }

  /// The chances of one more board that is sat on with `chance`.
  private static func multiply(_ law: inout [Double], by chance: Double) {
    guard chance > 0 else { return }
    law.append(0)
    for state in law.indices.reversed() {
      law[state] = law[state] * (1 - chance) + (state > 0 ? law[state - 1] * chance : 0)
    }
  }

  /// How many pairs of bodies two kinds have.
  func pairs(_ source: KindIndex, _ target: KindIndex) -> Int {
    let (left, right) = (place(source), place(target))
    return left == right ? boards[left] * (boards[left] - 1) / 2 : boards[left] * boards[right]
  }

  private func place(_ kind: KindIndex) -> Int { kinds.firstIndex(of: kind) ?? 0 }

  /// The law of the shared members of two kinds, and how many they share.
  func law(_ source: KindIndex, _ target: KindIndex, steps: inout Double) -> SharedSeatsLaw {
    let (left, right) = (place(source), place(target))
    var law = SharedSeatsLaw()
    for counts in held {
      let (a, b) = (Int(counts[left]), Int(counts[right]))
      law.observed += left == right ? a * (a - 1) / 2 : a * b
    }
    for (group, size) in classSizes.enumerated() {
      let products =
        left == right
        ? Self.products(laws[group][left]) { $0 * ($0 - 1) / 2 }
        : Self.products(laws[group][left], laws[group][right])
      guard products.count > 1 || products.last?.value ?? 0 > 0 else { continue }
      for _ in 0..<size { steps += law.add(products) }
    }
    return law
  }

  /// The values of a function of one number with their chances, ascending.
  private static func products(
    _ law: [Double], _ value: (Int) -> Int
  ) -> [(value: Int, chance: Double)] {
    gathered(law.indices.map { (value($0), law[$0]) }, most: value(law.count - 1))
  }

  /// The values of a product of two independent numbers with their chances, ascending.
  private static func products(
    _ left: [Double], _ right: [Double]
  ) -> [(value: Int, chance: Double)] {
    var terms: [(Int, Double)] = []
    for (a, one) in left.enumerated() where one > 0 {
      for (b, other) in right.enumerated() where other > 0 { terms.append((a * b, one * other)) }
    }
    return gathered(terms, most: (left.count - 1) * (right.count - 1))
  }

  private static func gathered(
    _ terms: some Sequence<(Int, Double)>, most: Int
  ) -> [(value: Int, chance: Double)] {
    var chances = [Double](repeating: 0, count: max(1, most + 1))
    for (value, chance) in terms { chances[value] += chance }
    return chances.indices.filter { chances[$0] > PoissonBinomial.negligible }
      .map { ($0, chances[$0]) }
  }
}
