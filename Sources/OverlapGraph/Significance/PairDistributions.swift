internal import LandscapeModel

/// The distributions of shared members under a law, one for each two classes of partnerships.
struct PairDistributions {
  /// For each partnership its class; -1 for one without members, which is in no pair.
  let classOfRow: [Int32]
  /// The number of partnerships in each class.
  let rowCounts: [Int]
  /// The number of members of each partnership of the class.
  let degrees: [Int]
  private let law: PairLaw
  private let limits: SignificanceLimits
  /// How many threads compute; the order in which they are walked never depends on it.
  private let threads: Int
  /// For each class its columns that have a chance, ascending, and the chances.
  private var columns = PackedRows()
  private var chances: [Double] = []
  private var weights: [Int32] = []
  /// The one distribution there is when every pair has the same.
  private var common: (tails: [Double], mean: Double)?

  private var keptTails: [Double] = []
  /// Where each distribution begins in `keptTails`, in the order of `walk`.
  private var keptOffsets: [Int] = [0]
  private var keptMeans: [Double] = []
  private var isKept = false

  /// - Throws: `.tooLarge` when the convolutions would exceed the limit.
  init(
    members: PackedRows, columnCount: Int, law: PairLaw, limits: SignificanceLimits, threads: Int
  ) throws(NotComputed) {
    self.law = law
    self.limits = limits
    let degreeOfRow = members.indicesOfRows.map { members.range(of: $0).count }
    var patternOfRow: [Int32]
    switch law {
    case .hypergeometric, .fixedColumns: patternOfRow = degreeOfRow.map { Int32($0) }
    case .seats(let seats): patternOfRow = seats.blocks.classOfRow
    }
    // Classes in the order of their first row, without the rows that are in no pair.
    var classOfPattern = [Int32](repeating: -1, count: Int(patternOfRow.max() ?? -1) + 1)
    var rowCounts: [Int] = []
    var degrees: [Int] = []
    var patterns: [Int] = []
    classOfRow = patternOfRow.indices.map { row in
      guard degreeOfRow[row] > 0 else { return -1 }
      let pattern = Int(patternOfRow[row])
      if classOfPattern[pattern] < 0 {
        classOfPattern[pattern] = Int32(rowCounts.count)
        rowCounts.append(0)
        degrees.append(degreeOfRow[row])
        patterns.append(pattern)
      }
      rowCounts[Int(classOfPattern[pattern])] += 1
      return classOfPattern[pattern]
    }
    self.rowCounts = rowCounts
    self.degrees = degrees

    var steps = 0.0
    switch law {
    case .hypergeometric:
      for (rank, degree) in degrees.sorted().enumerated() {
        steps += Double(degree) * Double(degrees.count - rank)
      }
    case .fixedColumns:
      var seats = [Int](repeating: 0, count: columnCount)
      for column in members.values { seats[Int(column)] += 1 }
      let count = Double(members.count)
      let shared = PoissonBinomial(
        seats.map { $0 < 2 ? 0 : Double($0) * Double($0 - 1) / (count * (count - 1)) })
      common = (shared.tails, shared.mean)
    case .seats(let seats):
      let blocks = seats.blocks
      weights = blocks.columnCounts
      var classesOfColumn = [Double](repeating: 0, count: weights.count)
      for pattern in patterns {
        var row: [Int32] = []
        for block in blocks.allowed.range(of: pattern) where seats.chances[block] > 0 {
          row.append(blocks.allowed.values[block])
          chances.append(seats.chances[block])
          classesOfColumn[Int(blocks.allowed.values[block])] += 1
        }
        columns.append(row)
      }
      for (column, count) in classesOfColumn.enumerated() {
        steps += Double(weights[column]) * count * (count + 1) / 2
      }
    }
    guard steps <= limits.convolutionSteps else { throw .tooLarge }
    self.threads = steps < limits.stepsForThreads ? 1 : max(1, threads)
    keep()
  }

  /// The number of classes.
  var classCount: Int { rowCounts.count }

  /// The number of pairs that have the distribution of these two classes.
  func pairCount(_ left: Int, _ right: Int) -> Int {
    left == right ? rowCounts[left] * (rowCounts[left] - 1) / 2 : rowCounts[left] * rowCounts[right]
  }

  /// Calls `body` for each left ≤ right, ascending, with P(X ≥ x) for x = 0, 1, … and the mean.
  func walk(
    _ body: (_ left: Int, _ right: Int, _ tails: UnsafeBufferPointer<Double>, _ mean: Double)
      -> Void
  ) {
    guard isKept else {
      compute(body)
      return
    }
    var index = 0
    keptTails.withUnsafeBufferPointer { tails in
      for left in 0..<classCount {
        for right in left..<classCount {
          let range = keptOffsets[index]..<keptOffsets[index + 1]
          body(left, right, UnsafeBufferPointer(rebasing: tails[range]), keptMeans[index])
          index += 1
        }
      }
    }
  }

  /// P(X ≥ `shared`) for two partnerships of these classes, with full relative precision.
  func upperTail(_ shared: Int, _ left: Int, _ right: Int) -> Double {
    switch law {
    case .hypergeometric(let universe):
      return Hypergeometric(universe: universe, left: degrees[left], right: degrees[right])
        .upperTail(shared)
    case .fixedColumns:
      guard let common, shared < common.tails.count else { return 0 }
      return common.tails[shared]
    case .seats:
      var products: [Double] = []
      let others = columns.range(of: right)
      var other = others.lowerBound
      for place in columns.range(of: left) {
        while other < others.upperBound, columns.values[other] < columns.values[place] {
          other += 1
        }
        guard other < others.upperBound else { break }
        guard columns.values[other] == columns.values[place] else { continue }
        products.append(
          contentsOf: repeatElement(
            chances[place] * chances[other], count: Int(weights[Int(columns.values[place])])))
      }
      return PoissonBinomial.upperTail(shared, of: products)
    }
  }

  private mutating func keep() {
    let count = classCount
    // Few classes are always kept; for many, a guess at the values before any is computed.
    guard count * (count + 1) / 2 <= limits.keptValues / 12 else { return }
    var tails: [Double] = []
    var offsets = [0]
    var means: [Double] = []
    compute { _, _, values, mean in
      guard tails.count <= limits.keptValues else { return }
      tails.append(contentsOf: values)
      offsets.append(tails.count)
      means.append(mean)
    }
    guard tails.count <= limits.keptValues else { return }
    (keptTails, keptOffsets, keptMeans, isKept) = (tails, offsets, means, true)
  }

  /// Distributions of some classes with all that follow, in the order of `walk`.
  private struct Batch: Sendable {
    var tails: [Double] = []
    var ends: [Int] = []
    var means: [Double] = []
  }

  private func compute(
    _ body: (Int, Int, UnsafeBufferPointer<Double>, Double) -> Void
  ) {
    guard threads > 1 else {
      compute(0..<classCount, body)
      return
    }
    // Threads compute whole rows of a batch; the caller alone walks them, in order, so that every
    // sum it takes has its terms in the same order whatever the number of threads.
    var first = 0
    while first < classCount {
      var end = first
      var size = 0
      while end < classCount, size < limits.batchedPairs {
        size += classCount - end
        end += 1
      }
      let rows = first..<end
      let queue = WorkQueue(count: rows.count, block: 1)
      let done = concurrently(threads: threads) { _ in
        var own: [(row: Int, batch: Batch)] = []
        while let block = queue.take() {
          for place in block {
            let row = rows.lowerBound + place
            own.append((row, batch(ofRow: row)))
          }
        }
        return own
      }
      var batches = [Batch](repeating: Batch(), count: rows.count)
      for (row, batch) in done.joined() { batches[row - rows.lowerBound] = batch }
      for (place, batch) in batches.enumerated() {
        let left = rows.lowerBound + place
        batch.tails.withUnsafeBufferPointer { tails in
          var start = 0
          for (index, end) in batch.ends.enumerated() {
            body(
              left, left + index, UnsafeBufferPointer(rebasing: tails[start..<end]),
              batch.means[index])
            start = end
          }
        }
      }
      first = end
    }
  }

  private func batch(ofRow row: Int) -> Batch {
    var batch = Batch()
    batch.ends.reserveCapacity(classCount - row)
    batch.means.reserveCapacity(classCount - row)
    compute(row..<(row + 1)) { _, _, tails, mean in
      batch.tails.append(contentsOf: tails)
      batch.ends.append(batch.tails.count)
      batch.means.append(mean)
    }
    return batch
  }

  private func compute(
    _ rows: Range<Int>, _ body: (Int, Int, UnsafeBufferPointer<Double>, Double) -> Void
  ) {
    var convolution = PoissonBinomialConvolution()
    var scratch: [Double] = []
    var own = [Double](repeating: 0, count: weights.count)
    for left in rows {
      if case .seats = law {
        for place in columns.range(of: left) { own[Int(columns.values[place])] = chances[place] }
      }
      for right in left..<classCount {
        switch law {
        case .hypergeometric(let universe):
          let shared = Hypergeometric(
            universe: universe, left: degrees[left], right: degrees[right])
          shared.tails.withUnsafeBufferPointer { body(left, right, $0, shared.mean) }
        case .fixedColumns:
          if let common {
            common.tails.withUnsafeBufferPointer { body(left, right, $0, common.mean) }
          }
        case .seats:
          convolution.reset()
          columns.values.withUnsafeBufferPointer { values in
            for place in columns.range(of: right) {
              let column = Int(values[place])
              guard own[column] > 0 else { continue }
              convolution.add(own[column] * chances[place], count: Int(weights[column]))
            }
          }
          scratch.removeAll(keepingCapacity: true)
          convolution.appendTails(to: &scratch)
          scratch.withUnsafeBufferPointer { body(left, right, $0, convolution.mean) }
        }
      }
      for place in columns.isEmpty ? 0..<0 : columns.range(of: left) {
        own[Int(columns.values[place])] = 0
      }
    }
  }
}

extension PackedRows {
  fileprivate var isEmpty: Bool { count == 0 }
}
