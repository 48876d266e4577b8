/// Leaf order after Gruvaeus and Wainer (1972, doi:10.1111/j.2044-8317.1972.tb00491.x): at each
/// merge the two clusters are joined at the ends that are most alike.
///
/// A cluster is a path of leaves with two ends and no direction, so that turning it round costs
/// nothing. Example: paths a–b and c–d whose ends b and d are most alike become a–b–d–c.
struct LeafPaths {
  /// The neighbours of each leaf on its path, -1 where there is none.
  private var neighbours: [(Int32, Int32)]

  /// All leaves; ties go to the ends with the smallest leaves, and a path starts at its smaller end.
  /// - Complexity: O(merges × log leaves).
  static func order(_ merges: [Dendrogram.Merge], _ rows: SimilarityRows) -> [Int32] {
    let count = rows.leafCount
    var paths = LeafPaths(neighbours: Array(repeating: (-1, -1), count: count))
    var ends = (0..<Int32(count)).map { ($0, $0) }
    for merge in merges {
      let (left, right) = (ends[Int(merge.left)], ends[Int(merge.right)])
      var best = (similarity: -1.0, left: Int32.max, right: Int32.max)
      for first in [min(left.0, left.1), max(left.0, left.1)] {
        for second in [min(right.0, right.1), max(right.0, right.1)] {
          let similarity = rows.similarity(first, second)
          if similarity > best.similarity { best = (similarity, first, second) }
        }
      }
      paths.link(best.left, best.right)
      ends.append(
        (
          best.left == left.0 ? left.1 : left.0,
          best.right == right.0 ? right.1 : right.0
        ))
    }

    var ordered: [Int32] = []
    ordered.reserveCapacity(count)
    var smallestFirst = [Int32](repeating: -1, count: count)
    var isInner = [Bool](repeating: false, count: ends.count)
    for merge in merges {
      isInner[Int(merge.left)] = true
      isInner[Int(merge.right)] = true
    }
    // A root is found at its smallest leaf: the leftmost leaf under it, by how merges are written.
    for node in ends.indices where !isInner[node] {
      var leaf = node
      while leaf >= count { leaf = Int(merges[leaf - count].left) }
      smallestFirst[leaf] = min(ends[node].0, ends[node].1)
    }
    for start in smallestFirst where start >= 0 { paths.append(from: start, to: &ordered) }
    return ordered
  }

  private mutating func link(_ left: Int32, _ right: Int32) {
    attach(left, to: right)
    attach(right, to: left)
  }

  private mutating func attach(_ leaf: Int32, to other: Int32) {
    if neighbours[Int(leaf)].0 < 0 {
      neighbours[Int(leaf)].0 = other
    } else {
      neighbours[Int(leaf)].1 = other
    }
  }

  private func append(from start: Int32, to ordered: inout [Int32]) {
    var (previous, current) = (Int32(-1), start)
    while current >= 0 {
      ordered.append(current)
      let (one, other) = neighbours[Int(current)]
      // An end has one neighbour at most, and it stands first.
      (previous, current) = (current, one == previous ? other : one)
    }
  }
}
