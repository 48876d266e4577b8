internal import HeapModule

/// The matching of rows to columns with the greatest total weight, where nobody has to be matched.
///
/// Exact, by shortest augmenting paths with potentials: rows enter one by one, and after each the
/// matching is the best one of the rows so far. Every row has a private column of weight 0, which
/// means unmatched, so that a path always ends. Equal totals are settled by the order of rows and
/// columns, never by chance.
/// - Complexity: O(rows · (edges + columns) · log columns) at worst; each search stays inside one
///   component of the graph.
package struct Assignment {
  /// A possible match. Weights are whole numbers, so that equal totals are equal.
  package struct Edge: Hashable {
    package var row: Int
    package var column: Int
    package var weight: Int

    package init(row: Int, column: Int, weight: Int) {
      self.row = row
      self.column = column
      self.weight = weight
    }
  }

  /// For each row its column, or `nil` when it is better left alone.
  package private(set) var columnOfRow: [Int?]

  /// - Precondition: rows and columns of `edges` are within the counts.
  package init(rows rowCount: Int, columns columnCount: Int, edges: [Edge]) {
    var edgesOfRow = [[Edge]](repeating: [], count: rowCount)
    for edge in edges where edge.weight > 0 { edgesOfRow[edge.row].append(edge) }
    for row in 0..<rowCount {
      edgesOfRow[row].sort { $0.column < $1.column }
      edgesOfRow[row].append(Edge(row: row, column: columnCount + row, weight: 0))
    }
    var search = Search(
      edgesOfRow: edgesOfRow, rowOfColumn: [Int?](repeating: nil, count: columnCount + rowCount))
    for row in 0..<rowCount { search.enter(row) }
    columnOfRow = search.columnOfRow.map { column in
      column.flatMap { $0 < columnCount ? $0 : nil }
    }
  }
}

/// The state of the search: costs are weights with the sign turned.
private struct Search {
  let edgesOfRow: [[Assignment.Edge]]
  private(set) var rowOfColumn: [Int?]
  private(set) var columnOfRow: [Int?]
  private var rowPotential: [Int]
  private var columnPotential: [Int]
  /// Length of the shortest path to each column in the present search, and the row before it.
  private var length: [Int]
  private var rowBefore: [Int]
  private var isFinal: [Bool]

  init(edgesOfRow: [[Assignment.Edge]], rowOfColumn: [Int?]) {
    self.edgesOfRow = edgesOfRow
    self.rowOfColumn = rowOfColumn
    columnOfRow = [Int?](repeating: nil, count: edgesOfRow.count)
    rowPotential = [Int](repeating: 0, count: edgesOfRow.count)
    columnPotential = [Int](repeating: 0, count: rowOfColumn.count)
    length = [Int](repeating: Int.max, count: rowOfColumn.count)
    rowBefore = [Int](repeating: -1, count: rowOfColumn.count)
    isFinal = [Bool](repeating: false, count: rowOfColumn.count)
  }

  /// Adds a row by the shortest path to a free column.
  mutating func enter(_ row: Int) {
    rowPotential[row] =
      edgesOfRow[row].map { -$0.weight - columnPotential[$0.column] }.min() ?? 0
    var queue: Heap<Reach> = []
    var touched: [Int] = []
    var settled: [Int] = []
    relax(from: row, at: 0, into: &queue, touched: &touched)
    var end: (column: Int, length: Int)?
    while let next = queue.popMin() {
      guard !isFinal[next.column], next.length == length[next.column] else { continue }
      guard let holder = rowOfColumn[next.column] else {
        end = (next.column, next.length)
        break
      }
      isFinal[next.column] = true
      settled.append(next.column)
      relax(from: holder, at: next.length, into: &queue, touched: &touched)
    }
    if let end {
      for column in settled {
        if let holder = rowOfColumn[column] { rowPotential[holder] += end.length - length[column] }
        columnPotential[column] -= end.length - length[column]
      }
      rowPotential[row] += end.length
      turn(pathTo: end.column, from: row)
    }
    for column in touched {
      length[column] = Int.max
      isFinal[column] = false
    }
  }

  private mutating func relax(
    from row: Int, at start: Int, into queue: inout Heap<Reach>, touched: inout [Int]
  ) {
    for edge in edgesOfRow[row] where !isFinal[edge.column] {
      let reduced = -edge.weight - rowPotential[row] - columnPotential[edge.column]
      let candidate = start + reduced
      guard candidate < length[edge.column] else { continue }
      if length[edge.column] == Int.max { touched.append(edge.column) }
      length[edge.column] = candidate
      rowBefore[edge.column] = row
      queue.insert(Reach(length: candidate, column: edge.column))
    }
  }

  /// Gives every row on the path the column after it.
  private mutating func turn(pathTo end: Int, from start: Int) {
    var column = end
    while true {
      let row = rowBefore[column]
      let before = columnOfRow[row]
      rowOfColumn[column] = row
      columnOfRow[row] = column
      guard row != start, let before else { return }
      column = before
    }
  }
}

/// A column that a path reaches; the shortest path comes first, then the lowest column.
private struct Reach: Comparable {
  let length: Int
  let column: Int

  static func < (one: Reach, other: Reach) -> Bool {
    (one.length, one.column) < (other.length, other.column)
  }
}
