internal import HeapModule
internal import LandscapeModel

/// Agglomeration by complete linkage over a sparse set of links.
///
/// Two groups can join while every two of their bodies are linked. Worked example: with links
/// ab .9, bc .8 and no ac, a and b join and c stays alone, because ac is missing.
struct CompleteLinkage {
  private var members: [[PartnershipIndex]]
  /// For each group the groups it is wholly linked to, with the least share.
  private var neighbours: [[Int: Double]]
  private let isAllowed: ([PartnershipIndex]) -> Bool
  private var queue: Heap<Candidate>

  private struct Candidate: Comparable {
    var score: Double
    var first: PartnershipIndex
    var second: PartnershipIndex
    var left: Int
    var right: Int

    /// A greater candidate is joined sooner.
    static func < (one: Candidate, other: Candidate) -> Bool {
      if one.score != other.score { return one.score < other.score }
      return (one.first, one.second) > (other.first, other.second)
    }
  }

  /// - Parameter isAllowed: whether a group as a whole may stand; it must only ever get harder as a
  ///   group grows.
  init(links: [SharedTableRule.Link], isAllowed: @escaping ([PartnershipIndex]) -> Bool) {
    self.isAllowed = isAllowed
    let bodies = Array(Set(links.flatMap { [$0.left, $0.right] })).sorted()
    var places: [PartnershipIndex: Int] = [:]
    for (place, body) in bodies.enumerated() { places[body] = place }
    members = bodies.map { [$0] }
    neighbours = [[Int: Double]](repeating: [:], count: bodies.count)
    queue = []
    for link in links {
      guard let left = places[link.left], let right = places[link.right] else { continue }
      neighbours[left][right] = link.share
      neighbours[right][left] = link.share
      queue.insert(candidate(left, right, score: link.share))
    }
  }

  /// The groups of two or more.
  /// - Complexity: O(links · log links) joins and updates for sparse links.
  mutating func groups() -> [[PartnershipIndex]] {
    while let best = queue.popMax() {
      guard neighbours[best.left][best.right] == best.score,
        members[best.left].first == best.first, members[best.right].first == best.second
      else { continue }
      let joined = (members[best.left] + members[best.right]).sorted()
      // Groups that may not join never may later, since a larger group has no more in common.
      guard isAllowed(joined) else {
        neighbours[best.left][best.right] = nil
        neighbours[best.right][best.left] = nil
        continue
      }
      for fresh in join(best.left, best.right, into: joined) { queue.insert(fresh) }
    }
    return members.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
  }

  /// Puts the right group into the left and returns the links of the new group.
  private mutating func join(_ left: Int, _ right: Int, into joined: [PartnershipIndex])
    -> [Candidate]
  {
    members[left] = joined
    members[right] = []
    let (ofLeft, ofRight) = (neighbours[left], neighbours[right])
    neighbours[left] = [:]
    neighbours[right] = [:]
    for other in ofRight.keys { neighbours[other][right] = nil }
    var fresh: [Candidate] = []
    for (other, score) in ofLeft where other != right {
      guard let second = ofRight[other] else {
        neighbours[other][left] = nil
        continue
      }
      let least = min(score, second)
      neighbours[left][other] = least
      neighbours[other][left] = least
      fresh.append(candidate(left, other, score: least))
    }
    return fresh
  }

  private func candidate(_ left: Int, _ right: Int, score: Double) -> Candidate {
    let (one, other) = (members[left][0], members[right][0])
    return one < other
      ? Candidate(score: score, first: one, second: other, left: left, right: right)
      : Candidate(score: score, first: other, second: one, left: right, right: left)
  }
}
