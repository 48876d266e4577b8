/// Finds rows that refer to themselves, directly or through others.
package enum CycleSearch {
  /// The strongly connected components that hold a cycle; each ascending, all by their first row.
  ///
  /// Tarjan's algorithm with a stack of its own: a chain of references may be as long as the file.
  ///
  /// - Parameter targets: row *r* refers to `targets[offsets[r]..<offsets[r + 1]]`; below 0 nothing.
  /// - Complexity: O(rows + references).
  package static func cycles(offsets: [Int], targets: [Int32]) -> [[Int32]] {
    let count = offsets.count - 1
    var order = [Int32](repeating: -1, count: count)
    var low = [Int32](repeating: 0, count: count)
    var isOpen = [Bool](repeating: false, count: count)
    var next = Array(offsets.dropLast())
    var open: [Int32] = []
    var path: [Int32] = []
    var seen: Int32 = 0
    var found: [[Int32]] = []
    for start in 0..<count where order[start] < 0 && offsets[start] < offsets[start + 1] {
      path.append(Int32(start))
      while let row = path.last.map(Int.init) {
        if order[row] < 0 {
          order[row] = seen
          low[row] = seen
          seen += 1
          open.append(Int32(row))
          isOpen[row] = true
        }
        var descends = false
        while next[row] < offsets[row + 1] {
          let target = Int(targets[next[row]])
          if target >= 0 {
            if order[target] < 0 {
              path.append(Int32(target))
              descends = true
              break
            }
            if isOpen[target] { low[row] = min(low[row], low[target]) }
          }
          next[row] += 1
        }
        if descends { continue }
        path.removeLast()
        if let parent = path.last { low[Int(parent)] = min(low[Int(parent)], low[row]) }
        guard low[row] == order[row] else { continue }
        var component: [Int32] = []
        while let member = open.popLast() {
          isOpen[Int(member)] = false
          component.append(member)
          if Int(member) == row { break }
        }
        let refersToItself = targets[offsets[row]..<offsets[row + 1]].contains(Int32(row))
        if component.count > 1 || refersToItself { found.append(component.sorted()) }
      }
    }
    return found.sorted { $0[0] < $1[0] }
  }

  /// A shortest way from the first row of a component back to it, both ends included.
  package static func path(in component: [Int32], offsets: [Int], targets: [Int32]) -> [Int32] {
    let members = Set(component)
    let start = component[0]
    var previous: [Int32: Int32] = [:]
    var queue = [start]
    var head = 0
    while head < queue.count {
      let row = queue[head]
      head += 1
      for target in targets[offsets[Int(row)]..<offsets[Int(row) + 1]]
      where members.contains(target) {
        if target == start {
          var path = [start, row]
          while let last = path.last, last != start, let before = previous[last] {
            path.append(before)
          }
          if row == start { path = [start, start] }
          return path.reversed()
        }
        if previous[target] == nil {
          previous[target] = row
          queue.append(target)
        }
      }
    }
    return component + [start]
  }
}
