internal import LandscapeModel

/// Finds the seats that every landscape with the same margins and the same mask must have, or lack.
///
/// A body that fills every place open to it, or a board that takes everyone it may, leaves nothing to
/// chance, and the maximum-entropy equations have no finite solution for it. Removing such rows and
/// columns one after another (peeling) does not find them all: two boards can exhaust three bodies
/// between them. So every forced cell is found at once: draw an arrow from row to column for a held
/// seat and from column to row for an empty one; a cell can change while the margins stay if and only
/// if it lies on a cycle, so its row and its column are in one strongly connected component.
///
/// Of four boards of two regions, the only two boards open to a body that sits on two are forced.
struct ForcedSeats {
  /// For each block of the classes whether its cells are the same in every such landscape.
  let isForced: [Bool]

  /// - Complexity: O(blocks).
  init(_ blocks: SeatBlocks) {
    let rowCount = blocks.rowCounts.count
    let columnCount = blocks.columnCounts.count
    let allowed = blocks.allowed

    // Arrows out of columns, by column; arrows out of rows are read from `allowed` as they stand.
    var offsets = [Int32](repeating: 0, count: columnCount + 1)
    var isHeld = [Bool](repeating: false, count: allowed.values.count)
    var isEmpty = isHeld
    for row in 0..<rowCount {
      for block in allowed.range(of: row) where !blocks.isMandatory[block] {
        let column = Int(allowed.values[block])
        let cells = Int(blocks.rowCounts[row]) * Int(blocks.columnCounts[column])
        isHeld[block] = blocks.heldCounts[block] > 0
        isEmpty[block] = blocks.heldCounts[block] < cells
        if isEmpty[block] { offsets[column + 1] += 1 }
      }
    }
    for column in 0..<columnCount { offsets[column + 1] += offsets[column] }
    var rowsOfColumn = [Int32](repeating: 0, count: Int(offsets[columnCount]))
    var next = offsets
    for row in 0..<rowCount {
      for block in allowed.range(of: row) where isEmpty[block] {
        let column = Int(allowed.values[block])
        rowsOfColumn[Int(next[column])] = Int32(row)
        next[column] += 1
      }
    }

    // Tarjan's algorithm with a stack of its own: a chain of arrows may be as long as the file.
    let nodeCount = rowCount + columnCount
    var order = [Int32](repeating: -1, count: nodeCount)
    var lowest = order
    var component = order
    var position = [Int32](repeating: 0, count: nodeCount)
    for row in 0..<rowCount { position[row] = Int32(allowed.range(of: row).lowerBound) }
    for column in 0..<columnCount { position[rowCount + column] = offsets[column] }
    var path: [Int] = []
    var waiting: [Int] = []
    var visited: Int32 = 0
    var componentCount: Int32 = 0
    for start in 0..<nodeCount where order[start] < 0 {
      path.append(start)
      while let node = path.last {
        if order[node] < 0 {
          order[node] = visited
          lowest[node] = visited
          visited += 1
          waiting.append(node)
        }
        var descended = false
        let end =
          node < rowCount ? allowed.range(of: node).upperBound : Int(offsets[node - rowCount + 1])
        while Int(position[node]) < end {
          let arrow = Int(position[node])
          position[node] += 1
          let target: Int
          if node < rowCount {
            guard isHeld[arrow] else { continue }
            target = rowCount + Int(allowed.values[arrow])
          } else {
            target = Int(rowsOfColumn[arrow])
          }
          if order[target] < 0 {
            path.append(target)
            descended = true
            break
          }
          if component[target] < 0 { lowest[node] = min(lowest[node], order[target]) }
        }
        if descended { continue }
        path.removeLast()
        if let parent = path.last { lowest[parent] = min(lowest[parent], lowest[node]) }
        guard lowest[node] == order[node] else { continue }
        while let member = waiting.popLast() {
          component[member] = componentCount
          if member == node { break }
        }
        componentCount += 1
      }
    }

    isForced = (0..<rowCount).flatMap { row in
      allowed.range(of: row).map { block in
        blocks.isMandatory[block]
          || component[row] != component[rowCount + Int(allowed.values[block])]
      }
    }
  }
}
