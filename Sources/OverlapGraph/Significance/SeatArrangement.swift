/// Finds some arrangement of seats with given margins under a mask.
///
/// Which one does not matter: cells that can change are found from it (`ForcedSeats`) and the fit
/// depends on the margins alone.
enum SeatArrangement {
  /// For each row its columns, ascending; `nil` when no arrangement has these margins.
  /// - Complexity: O(seats × cells): for margins that a person or a test writes down.
  static func any(
    rowSums: [Int], columnSums: [Int], forbidden: [[Int32]], mandatory: [[Int32]]
  ) -> [[Int32]]? {
    let (rows, columns) = (rowSums.count, columnSums.count)
    let inRows: Int = rowSums.reduce(0, +)
    let inColumns: Int = columnSums.reduce(0, +)
    guard
      forbidden.count == rows, mandatory.count == rows,
      rowSums.allSatisfy({ $0 >= 0 }), columnSums.allSatisfy({ $0 >= 0 }), inRows == inColumns
    else { return nil }

    enum Cell { case closed, open, taken, fixed }
    var cells = [[Cell]](repeating: [Cell](repeating: .open, count: columns), count: rows)
    var missingInRow = rowSums
    var missingInColumn = columnSums
    for row in 0..<rows {
      for column in forbidden[row] {
        guard (0..<columns).contains(Int(column)) else { return nil }
        cells[row][Int(column)] = .closed
      }
      for column in mandatory[row] {
        guard (0..<columns).contains(Int(column)), cells[row][Int(column)] == .open else {
          return nil
        }
        cells[row][Int(column)] = .fixed
        missingInRow[row] -= 1
        missingInColumn[Int(column)] -= 1
        guard missingInRow[row] >= 0, missingInColumn[Int(column)] >= 0 else { return nil }
      }
    }

    // One seat at a time along a shortest alternating path from a row to a column that lack one.
    for start in 0..<rows {
      while missingInRow[start] > 0 {
        var rowBefore = [Int](repeating: -1, count: columns)
        var columnBefore = [Int](repeating: -1, count: rows)
        var queue = [start]
        var end: Int?
        var isReached = [Bool](repeating: false, count: rows)
        isReached[start] = true
        var next = 0
        search: while next < queue.count {
          let row = queue[next]
          next += 1
          for column in 0..<columns where cells[row][column] == .open && rowBefore[column] < 0 {
            rowBefore[column] = row
            if missingInColumn[column] > 0 {
              end = column
              break search
            }
            for other in 0..<rows where cells[other][column] == .taken && !isReached[other] {
              isReached[other] = true
              columnBefore[other] = column
              queue.append(other)
            }
          }
        }
        guard var column = end else { return nil }
        missingInColumn[column] -= 1
        missingInRow[start] -= 1
        while true {
          let row = rowBefore[column]
          cells[row][column] = .taken
          guard row != start else { break }
          column = columnBefore[row]
          cells[row][column] = .open
        }
      }
    }
    return cells.map { row in
      (0..<Int32(columns)).filter { row[Int($0)] == .taken || row[Int($0)] == .fixed }
    }
  }
}
