internal import LandscapeModel

/// The distributions of shared members under a law, one for each two classes of partnerships.
struct PairDistributions {
  /// Distributions are kept when they come to no more values than this, else computed when needed.
  static let maximumKept = 12_000_000
  /// More steps of convolution than this are not made: about a minute.
  static let maximumSteps = 4_000_000_000.0

  /// For each partnership its class; -1 for one without members, which is in no pair.
  let classOfRow: [Int32]
  /// The number of partnerships in each class.
  let rowCounts: [Int]
  /// The number of members of each partnership of the class.
  let degrees: [Int]
  private let law: PairLaw
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

  /// - Throws: `.tooLarge` when the convolutions would exceed `maximumSteps`.
  init(members: PackedRows, columnCount: Int, law: PairLaw) throws(NotComputed) {
    self.law = law
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

    switch law {
    case .hypergeometric:
      var steps = 0.0
      for (rank, degree) in degrees.sorted().enumerated() {
        steps += Double(degree) * Double(degrees.count - rank)
      }
      guard steps <= Self.maximumSteps else { throw .tooLarge }
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
      var steps = 0.0
      for (column, count) in classesOfColumn.enumerated() {
        steps += Double(weights[column]) * count * (count + 1) / 2
      }
      guard steps <= Self.maximumSteps else { throw .tooLarge }
    }
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
    guard count * (count + 1) / 2 <= Self.maximumKept / 12 else { return }
    var tails: [Double] = []
    var offsets = [0]
    var means: [Double] = []
    compute { _, _, values, mean in
      guard tails.count <= Self.maximumKept else { return }
      tails.append(contentsOf: values)
      offsets.append(tails.count)
      means.append(mean)
    }
    guard tails.count <= Self.maximumKept else { return }
    (keptTails, keptOffsets, keptMeans, isKept) = (tails, offsets, means, true)
  }

  private func compute(
    _ body: (Int, Int, UnsafeBufferPointer<Double>, Double) -> Void
  ) {
    var convolution = PoissonBinomialConvolution()
    var scratch: [Double] = []
    var own = [Double](repeating: 0, count: weights.count)
    for left in 0..<classCount {
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
