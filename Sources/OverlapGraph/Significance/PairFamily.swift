package import LandscapeModel

/// Every pair of the declared family with its significance.
///
/// The family is every pair of partnerships that have a counted member, not only the pairs that
/// share one: choosing the pairs by looking at them would spoil the correction. Pairs are not stored:
/// two classes and a number of shared members decide everything, so 12 million pairs take some
/// tens of megabytes.
package struct PairFamily: Sendable {
  /// The level of the discrete correction and of `leastSignificant`.
  package let level: Double
  /// The number of pairs, M.
  package let pairCount: Int
  /// Pairs for which no number of shared members could have reached the level.
  package let untestableCount: Int

  private let members: PackedRows
  private let partnershipsOf: PackedRows
  private let classOfRow: [Int32]
  private let classCount: Int
  /// By two classes: expected shared members; the least significant number, negative where the
  /// sizes do not reach it, 0 where no number is one.
  private let expected: [Double]
  private let least: [Int32]
  /// By two classes where in `points` their p-values for 1, 2, … shared members begin.
  private let offsets: [Int32]
  private let points: [Point]

  private struct Point: Sendable {
    var p = 1.0
    var q = 1.0
    var qDiscrete = 1.0
    var count: Int32 = 0
  }

  /// Judges every pair.
  ///
  /// - Parameters:
  ///   - members: for each partnership its members, ascending.
  ///   - level: α, 0…1.
  ///   - threads: how many to work on; `nil` for as many as there are processors.
  /// - Throws: `.noPairs`, `.tooLarge`.
  /// - Complexity: O(Σ d(o)² + C²·K) for C classes that have K columns in common on average.
  package init(
    members: PackedRows, columnCount: Int, law: PairLaw, level: Double,
    limits: SignificanceLimits = SignificanceLimits(), threads: Int? = nil
  ) throws(NotComputed) {
    let partners = members.indicesOfRows.filter { !members[$0].isEmpty }.count
    guard partners > 1 else { throw .noPairs }
    let distributions = try PairDistributions(
      members: members, columnCount: columnCount, law: law, limits: limits,
      threads: threads ?? onlineProcessorCount())
    self.members = members
    self.level = level
    partnershipsOf = members.transposed(columnCount: columnCount)
    classOfRow = distributions.classOfRow
    let count = distributions.classCount
    classCount = count
    pairCount = partners * (partners - 1) / 2

    let observed = Self.observe(
      members: members, partnershipsOf: partnershipsOf, distributions: distributions)
    var points = observed.points
    var expected: [Double] = []
    var least: [Int32] = []
    expected.reserveCapacity(count * (count + 1) / 2)
    least.reserveCapacity(count * (count + 1) / 2)
    var untestable = 0
    distributions.walk { left, right, tails, mean in
      let place = expected.count
      expected.append(mean)
      let most = min(distributions.degrees[left], distributions.degrees[right])
      let first = tails.firstIndex { $0 <= level + 1e-9 } ?? tails.count
      let reachable = first <= most && first < tails.count
      least.append(reachable ? Int32(first) : first < tails.count ? -Int32(first) : 0)
      if !reachable { untestable += distributions.pairCount(left, right) }
      for point in Int(observed.offsets[place])..<Int(observed.offsets[place + 1]) {
        let shared = point - Int(observed.offsets[place]) + 1
        var p = shared < tails.count ? tails[shared] : 0
        // The walk drops states too rare to matter to anyone but the pair that is in one.
        if p < 1e-10 { p = distributions.upperTail(shared, left, right) }
        points[point].p = p
      }
    }
    untestableCount = untestable
    Self.adjust(&points, distributions: distributions, familySize: pairCount, level: level)
    self.points = points
    self.expected = expected
    self.least = least
    offsets = observed.offsets
  }

  /// The pair, whichever is named first; `nil` for a partnership with itself or without members.
  /// - Complexity: O(members of both).
  package subscript(left: PartnershipIndex, right: PartnershipIndex) -> PairSignificance? {
    let source = min(left, right)
    let target = max(left, right)
    guard source != target, classOfRow[Int(source)] >= 0, classOfRow[Int(target)] >= 0 else {
      return nil
    }
    var shared = 0
    let others = members.range(of: Int(target))
    var other = others.lowerBound
    for place in members.range(of: Int(source)) {
      let value = members.values[place]
      while other < others.upperBound, members.values[other] < value { other += 1 }
      if other < others.upperBound, members.values[other] == value { shared += 1 }
    }
    return pair(source, target, shared: shared)
  }

  /// Calls `body` for every pair, ascending by source, then target.
  /// - Complexity: O(pairs + Σ d(o)²).
  package func forEachPair(_ body: (PairSignificance) -> Void) {
    var shared = [Int32](repeating: 0, count: members.count)
    for source in members.indicesOfRows where classOfRow[source] >= 0 {
      for organisation in members[source] {
        for other in partnershipsOf[organisation] { shared[Int(other)] += 1 }
      }
      for target in (source + 1)..<members.count where classOfRow[target] >= 0 {
        body(pair(Int32(source), Int32(target), shared: Int(shared[target])))
      }
      for organisation in members[source] {
        for other in partnershipsOf[organisation] { shared[Int(other)] = 0 }
      }
    }
  }

  /// The pair of a group that is least surprising: largest q, then smallest lift, then first.
  ///
  /// What is said of a group is said of every two of it, so the weakest pair speaks for it.
  /// - Returns: `nil` when fewer than two of the group have members.
  package func weakest(of group: [PartnershipIndex]) -> PairSignificance? {
    let group = group.sorted()
    var weakest: PairSignificance?
    for (index, left) in group.enumerated() {
      for right in group[(index + 1)...] { weaken(&weakest, with: self[left, right]) }
    }
    return weakest
  }

  /// The same for the pairs of one partnership with each of others, as of an outer with its inners.
  package func weakest(
    of one: PartnershipIndex, with others: [PartnershipIndex]
  ) -> PairSignificance? {
    var weakest: PairSignificance?
    for other in others.sorted() { weaken(&weakest, with: self[one, other]) }
    return weakest
  }

  private func weaken(_ weakest: inout PairSignificance?, with pair: PairSignificance?) {
    guard let pair else { return }
    guard let known = weakest else {
      weakest = pair
      return
    }
    if (-pair.q, pair.lift ?? 0) < (-known.q, known.lift ?? 0) { weakest = pair }
  }

  /// How many pairs are at most the level by each of the three values.
  /// - Complexity: O(distinct values).
  package var countsAtLevel: CountsAtLevel {
    points.reduce(into: CountsAtLevel()) { counts, point in
      let reach = level + 1e-9
      if point.p <= reach { counts.p += Int(point.count) }
      if point.q <= reach { counts.q += Int(point.count) }
      if point.qDiscrete <= reach { counts.qDiscrete += Int(point.count) }
    }
  }

  /// Pairs whose chance, q or discrete q is at most the level.
  package struct CountsAtLevel: Hashable, Sendable {
    package var p = 0
    package var q = 0
    package var qDiscrete = 0

    package init(p: Int = 0, q: Int = 0, qDiscrete: Int = 0) {
      self.p = p
      self.q = q
      self.qDiscrete = qDiscrete
    }
  }

  private func pair(_ source: Int32, _ target: Int32, shared: Int) -> PairSignificance {
    let place = Self.place(
      Int(classOfRow[Int(source)]), Int(classOfRow[Int(target)]), of: classCount)
    let point = shared > 0 ? points[Int(offsets[place]) + shared - 1] : Point()
    return PairSignificance(
      source: source, target: target, sourceMembers: members.range(of: Int(source)).count,
      targetMembers: members.range(of: Int(target)).count, shared: shared,
      expected: expected[place], p: point.p, q: point.q, qDiscrete: point.qDiscrete,
      leastSignificant: least[place] > 0 ? Int(least[place]) : nil,
      outOfReach: least[place] < 0 ? -Int(least[place]) : nil)
  }

  /// Where two classes stand in the order of `PairDistributions.walk`.
  private static func place(_ one: Int, _ two: Int, of count: Int) -> Int {
    let left = min(one, two)
    return left * count - left * (left - 1) / 2 + max(one, two) - left
  }

  /// Counts the pairs by their classes and the members they share.
  private static func observe(
    members: PackedRows, partnershipsOf: PackedRows, distributions: PairDistributions
  ) -> (offsets: [Int32], points: [Point]) {
    let classes = distributions.classOfRow
    let count = distributions.classCount
    let rowsOfClass = PackedRows(
      grouping: classes.map { $0 < 0 ? Int32(count) : $0 }, groupCount: count + 1)
    var offsets: [Int32] = [0]
    offsets.reserveCapacity(count * (count + 1) / 2 + 1)
    var points: [Point] = []
    var shared = [Int32](repeating: 0, count: members.count)
    var reached: [Int32] = []
    var most = [Int32](repeating: 0, count: count)
    var tally: [Int32] = []
    for left in 0..<count {
      let width = distributions.degrees[left] + 1
      let missing = count * width - tally.count
      if missing > 0 { tally.append(contentsOf: repeatElement(0, count: missing)) }
      for row in rowsOfClass[left] {
        for organisation in members[row] {
          for other in partnershipsOf[organisation] {
            if shared[Int(other)] == 0 { reached.append(other) }
            shared[Int(other)] += 1
          }
        }
        for other in reached {
          let right = Int(classes[Int(other)])
          if right > left || (right == left && other > row) {
            tally[right * width + Int(shared[Int(other)])] += 1
            most[right] = max(most[right], shared[Int(other)])
          }
          shared[Int(other)] = 0
        }
        reached.removeAll(keepingCapacity: true)
      }
      for right in left..<count {
        for number in 0..<Int(most[right]) {
          points.append(Point(count: tally[right * width + number + 1]))
          tally[right * width + number + 1] = 0
        }
        offsets.append(Int32(points.count))
        most[right] = 0
      }
    }
    return (offsets, points)
  }

  /// Fills in q and discrete q from the p-values.
  private static func adjust(
    _ points: inout [Point], distributions: PairDistributions, familySize: Int, level: Double
  ) {
    let order = points.indices.filter { points[$0].count > 0 }
      .sorted { (points[$0].p, $0) < (points[$1].p, $1) }
    var levels: [Double] = []
    var counts: [Int] = []
    var levelOfPoint: [Int] = []
    for index in order {
      // Of a run of equal values the largest stands for all, or a test could miss its own step.
      if let first = levels.last, points[index].p <= first * (1 + DiscreteFalseDiscovery.tie) {
        counts[counts.count - 1] += Int(points[index].count)
      } else {
        levels.append(points[index].p)
        counts.append(Int(points[index].count))
      }
      levelOfPoint.append(levels.count - 1)
    }
    let plain = BenjaminiHochberg.adjusted(levels: levels, counts: counts, familySize: familySize)
    let discrete = DiscreteFalseDiscovery(level: level, levels: levels, counts: counts) { body in
      distributions.walk { left, right, tails, _ in
        let tests = distributions.pairCount(left, right)
        if tests > 0 { body(tails, tests) }
      }
    }
    for (index, level) in zip(order, levelOfPoint) {
      points[index].q = plain[level]
      points[index].qDiscrete = discrete.adjusted[level]
    }
  }
}
