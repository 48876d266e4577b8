package import LandscapeModel

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// The chance of every seat under the null model that knows both margins and the mask.
///
/// Among all ways to fill the cells the mask leaves open it is the least committed one that keeps
/// every partnership's and every organisation's number of seats on average:
/// p = x·y/(1 + x·y) with Σ p = seats by row and by column. Forbidden cells have p = 0, mandatory and
/// forced ones 0 or 1 (`ForcedSeats`). Without a mask it is the bipartite configuration model behind
/// Neal's SDSM (2014, doi:10.1016/j.socnet.2014.06.001), with one it is SDSM-EC (Neal and Neal 2024,
/// arXiv 2307.12828), fitted by maximum entropy rather than by regression.
package struct SeatProbabilities: Sendable {
  /// The fit stops when no margin is missed by more seats than this.
  package static let tolerance = 1e-10
  /// A fit that still misses a margin by more than this has failed.
  package static let acceptable = 1e-6

  let blocks: SeatBlocks
  /// For each block of `blocks.allowed` the chance of a seat in each of its cells.
  let chances: [Double]
  /// The most by which a margin is missed, in seats.
  package let residual: Double
  /// Passes over rows and columns that were needed.
  package let sweeps: Int

  /// Fits the model to the seats that are held.
  ///
  /// - Parameters:
  ///   - held: for each partnership its members, ascending.
  ///   - columnCount: the number of organisations.
  /// - Throws: `.tooLarge`, or `.notConverged` with the residual that was left.
  /// - Complexity: O(seats + blocks × sweeps).
  package init(
    held: PackedRows, columnCount: Int, mask: SeatMask,
    limits: SignificanceLimits = SignificanceLimits()
  ) throws(NotComputed) {
    guard
      let blocks = SeatBlocks(
        held: held, columnCount: columnCount, mask: mask, maximumBlocks: limits.blocks)
    else { throw .tooLarge }
    var fit = SeatFit(blocks: blocks, isForced: ForcedSeats(blocks).isForced)
    sweeps = fit.run(atMost: limits.sweeps)
    residual = fit.residual()
    // Written so that NaN fails too.
    guard residual <= Self.acceptable else {
      throw .notConverged(residual: residual.isFinite ? residual : .infinity, sweeps: sweeps)
    }
    self.blocks = blocks
    chances = fit.chances()
  }

  /// Fits the model to margins alone.
  ///
  /// - Parameters:
  ///   - rowSums: seats of each partnership.
  ///   - columnSums: seats of each organisation.
  ///   - forbidden: for each partnership who may not sit.
  ///   - mandatory: for each partnership who must.
  /// - Throws: `.marginsCannotBeMet` when no arrangement has these margins under the mask.
  package init(
    rowSums: [Int], columnSums: [Int], forbidden: [[Int32]] = [], mandatory: [[Int32]] = []
  ) throws(NotComputed) {
    let none = rowSums.map { _ in [Int32]() }
    let forbidden = forbidden.isEmpty ? none : forbidden
    let mandatory = mandatory.isEmpty ? none : mandatory
    guard
      let seats = SeatArrangement.any(
        rowSums: rowSums, columnSums: columnSums, forbidden: forbidden, mandatory: mandatory)
    else { throw .marginsCannotBeMet }
    let held = PackedRows(seats)
    try self.init(
      held: held, columnCount: columnSums.count,
      mask: .cells(
        held: held, columnCount: columnSums.count, forbidden: forbidden, mandatory: mandatory))
  }

  /// The chance that `organisation` sits on `partnership`, 0…1.
  package subscript(partnership: Int, organisation: Int) -> Double {
    let column = blocks.classOfColumn[organisation]
    for block in blocks.allowed.range(of: Int(blocks.classOfRow[partnership]))
    where blocks.allowed.values[block] == column {
      return chances[block]
    }
    return 0
  }
}

/// The iteration for x and y, on the blocks that are neither forbidden nor forced.
private struct SeatFit {
  let blocks: SeatBlocks
  let isForced: [Bool]
  /// Rows by class with their free columns, and the same by column.
  private let columnsOfRow: PackedRows
  private let rowsOfColumn: PackedRows
  private let rowSums: [Double]
  private let columnSums: [Double]
  private let rowWeights: [Double]
  private let columnWeights: [Double]
  private var x: [Double]
  private var y: [Double]

  init(blocks: SeatBlocks, isForced: [Bool]) {
    self.blocks = blocks
    self.isForced = isForced
    rowWeights = blocks.rowCounts.map(Double.init)
    columnWeights = blocks.columnCounts.map(Double.init)
    var rowSums = blocks.rowDegrees.map(Double.init)
    var columnSums = blocks.columnDegrees.map(Double.init)
    var free = PackedRows()
    for row in blocks.rowCounts.indices {
      var columns: [Int32] = []
      for block in blocks.allowed.range(of: row) {
        let column = blocks.allowed.values[block]
        if !isForced[block] {
          columns.append(column)
        } else if blocks.heldCounts[block] > 0 {
          rowSums[row] -= columnWeights[Int(column)]
          columnSums[Int(column)] -= rowWeights[row]
        }
      }
      free.append(columns)
    }
    columnsOfRow = free
    rowsOfColumn = free.transposed(columnCount: blocks.columnCounts.count)
    self.rowSums = rowSums
    self.columnSums = columnSums
    var total = 0.0
    for row in rowSums.indices where !free[row].isEmpty { total += rowSums[row] * rowWeights[row] }
    let scale = total > 0 ? 1 / total.squareRoot() : 1
    x = rowSums.map { $0 * scale }
    y = columnSums.map { $0 * scale }
  }

  /// Passes until every margin is met; returns how many.
  ///
  /// Each x in turn takes a Newton step for its own row in ln x, cut to one unit: since the third
  /// derivative of the log-likelihood is bounded by the second, no such step lowers it, so the
  /// passes cannot diverge. Methods that only rescale crawl where chances are near 1.
  mutating func run(atMost limit: Int) -> Int {
    for sweep in 0..<limit {
      let rowResidual = Self.pass(
        over: columnsOfRow, own: &x, other: y, sums: rowSums, weights: columnWeights)
      let columnResidual = Self.pass(
        over: rowsOfColumn, own: &y, other: x, sums: columnSums, weights: rowWeights)
      let worst = max(rowResidual, columnResidual)
      if worst <= SeatProbabilities.tolerance || !worst.isFinite { return sweep + 1 }
    }
    return limit
  }

  private static func pass(
    over lists: PackedRows, own: inout [Double], other: [Double], sums: [Double],
    weights: [Double]
  ) -> Double {
    var worst = 0.0
    lists.values.withUnsafeBufferPointer { values in
      other.withUnsafeBufferPointer { other in
        weights.withUnsafeBufferPointer { weights in
          for element in own.indices {
            let range = lists.range(of: element)
            guard !range.isEmpty else { continue }
            let mine = own[element]
            var sum = 0.0
            var slope = 0.0
            for position in range {
              let index = Int(values[position])
              let chance = 1 - 1 / (1 + mine * other[index])
              let weighted = weights[index] * chance
              sum += weighted
              slope += weighted * (1 - chance)
            }
            let missing = sums[element] - sum
            worst = max(worst, missing.magnitude)
            own[element] = mine * exp(max(-1, min(1, missing / slope)))
          }
        }
      }
    }
    return worst
  }

  /// The most by which a margin is missed as things stand.
  func residual() -> Double {
    var copy = x
    let rows = Self.pass(
      over: columnsOfRow, own: &copy, other: y, sums: rowSums, weights: columnWeights)
    copy = y
    let columns = Self.pass(
      over: rowsOfColumn, own: &copy, other: x, sums: columnSums, weights: rowWeights)
    return max(rows, columns)
  }

  /// The chance in each block.
  func chances() -> [Double] {
    blocks.rowCounts.indices.flatMap { row in
      blocks.allowed.range(of: row).map { block in
        guard !isForced[block] else { return blocks.heldCounts[block] > 0 ? 1 : 0 }
        let odds = x[row] * y[Int(blocks.allowed.values[block])]
        return odds / (1 + odds)
      }
    }
  }
}
