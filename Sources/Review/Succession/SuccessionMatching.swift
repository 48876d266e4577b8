internal import LandscapeModel

/// The matches found so far, and the bodies that still have none.
struct SuccessionMatching {
  let bodies: SuccessionBodies
  let limits: SuccessionLimits
  /// Older and newer body, with how sure the match is.
  private(set) var pairs: [(older: BodyIndex, newer: BodyIndex, confidence: Double)] = []
  private(set) var mergers: [SuccessionGroup] = []
  private(set) var splits: [SuccessionGroup] = []
  /// Bodies of both landscapes whose id belongs to a different body in the other.
  private(set) var reused: Set<BodyIndex> = []
  /// Bodies without a match, ascending.
  private(set) var gone: [BodyIndex]
  private(set) var arrived: [BodyIndex]
  /// The best candidate of each body that the assignment left alone.
  private(set) var bestRejected: [BodyIndex: Double] = [:]

  init(bodies: SuccessionBodies, limits: SuccessionLimits) {
    self.bodies = bodies
    self.limits = limits
    gone = Array(0..<bodies.olderCount)
    arrived = Array(bodies.olderCount..<bodies.ids.count)
  }

  mutating func matchIDs() {
    let newerOfID = Dictionary(uniqueKeysWithValues: arrived.map { (bodies.ids[$0], $0) })
    let kept = gone.compactMap { older in
      newerOfID[bodies.ids[older]].map { newer in
        KeptID(older: older, newer: newer, score: bodies.score(older, newer).value)
      }
    }
    matchExchangedIDs(kept)
    var changed: [BodyIndex: Int] = [:]
    for id in kept where !reused.contains(id.older) {
      let (older, newer, score) = (id.older, id.newer, id.score)
      if score < limits.sameID - 1e-9 {
        reused.formUnion([older, newer])
      } else {
        if score < 1 - 1e-9 {
          changed[older] = pairs.count
          changed[newer] = pairs.count
        }
        pairs.append((older, newer, 1))
      }
    }
    removeMatched()
    // The id says which it is; of a body that has changed nobody can be wholly sure where another is like it.
    let sides = changed.keys.sorted()
    let rivals =
      candidates(of: sides.filter { $0 < bodies.olderCount }, among: arrived)
      + candidates(of: gone, among: sides.filter { $0 >= bodies.olderCount })
    for rival in rivals {
      for body in [rival.older, rival.newer] {
        if let place = changed[body] { pairs[place].confidence = limits.rivalledID }
      }
    }
  }

  /// An id of both landscapes, and how like its two bodies are.
  private struct KeptID {
    var older: BodyIndex
    var newer: BodyIndex
    var score: Double
  }

  private struct NameAndArea: Hashable {
    var name: [String]
    var atoms: ArraySlice<Int32>
  }

  /// More bodies than this of one name are no sign of an exchange by themselves.
  private static let mostNamesakes = 32

  /// Bodies that stand under another's id now: two rows that exchanged theirs, or several in a round.
  ///
  /// Such a body has the name of the older, can be it, and is more like it than the bodies of either id
  /// are like each other; of several the likeliest comes first. Where more than `mostNamesakes` bodies have one
  /// name, only the first of the same area are looked at. Linear in ids.
  private mutating func matchExchangedIDs(_ kept: [KeptID]) {
    let changed = kept.filter { $0.score < 1 - 1e-9 }
    let ofName = Dictionary(grouping: changed.indices) { bodies.names[changed[$0].newer] }
    let namesakes = ofName.values.filter { $0.count > Self.mostNamesakes }.joined()
    let ofNameAndArea = Dictionary(grouping: namesakes) {
      NameAndArea(name: bodies.names[changed[$0].newer], atoms: bodies.atoms[changed[$0].newer])
    }
    func mayHaveMoved(_ older: BodyIndex) -> [Int] {
      let found = ofName[bodies.names[older], default: []]
      guard found.count > Self.mostNamesakes else { return found }
      let here = NameAndArea(name: bodies.names[older], atoms: bodies.atoms[older])
      return Array(ofNameAndArea[here, default: []].prefix(Self.mostNamesakes))
    }
    var moves: [(from: Int, to: Int, score: Double)] = []
    for (from, id) in changed.enumerated() where !bodies.names[id.older].isEmpty {
      for to in mayHaveMoved(id.older) where to != from {
        let other = changed[to]
        guard bodies.mayFollow(id.older, other.newer) else { continue }
        let score = bodies.score(id.older, other.newer)
        guard score.isCandidate(limits), score.value > max(id.score, other.score) + 1e-9 else {
          continue
        }
        moves.append((from, to, score.value))
      }
    }
    moves.sort { ($1.score, $0.from, $0.to) < ($0.score, $1.from, $1.to) }
    var (left, taken): (Set<Int>, Set<Int>) = ([], [])
    for move in moves where !left.contains(move.from) && !taken.contains(move.to) {
      left.insert(move.from)
      taken.insert(move.to)
      for id in [changed[move.from], changed[move.to]] {
        reused.formUnion([id.older, id.newer])
      }
      pairs.append((changed[move.from].older, changed[move.to].newer, move.score))
    }
  }

  /// Bodies alike in kind, name, footprint, members, remits and tier, where no other is.
  mutating func matchIdentical() {
    struct Likeness: Hashable {
      var kind: String
      var name: [String]
      var rows: [[Int32]]
      var isSubgroup: Bool
    }
    func likeness(_ body: BodyIndex) -> Likeness {
      Likeness(
        kind: bodies.kinds[body], name: bodies.names[body],
        rows: [bodies.atoms[body], bodies.members[body], bodies.remits[body]].map(Array.init),
        isSubgroup: bodies.parents[body] != nil)
    }
    let before = Dictionary(grouping: gone, by: likeness)
    let after = Dictionary(grouping: arrived, by: likeness)
    for older in gone {
      let key = likeness(older)
      guard before[key]?.count == 1, let newer = after[key], newer.count == 1 else { continue }
      // Nothing known but a kind is no likeness.
      guard !key.name.isEmpty || key.rows.contains(where: { !$0.isEmpty }) else { continue }
      pairs.append((older, newer[0], bodies.score(older, newer[0]).value))
    }
    removeMatched()
  }

  mutating func matchGroups() {
    var candidates: [BodyIndex: [(body: BodyIndex, score: Double)]] = [:]
    for candidate in self.candidates(of: gone, among: arrived) {
      candidates[candidate.older, default: []].append((candidate.newer, candidate.score))
      candidates[candidate.newer, default: []].append((candidate.older, candidate.score))
    }
    let finder = SuccessionGroups(bodies: bodies, limits: limits, candidates: candidates)
    let changed = pairs.filter { !bodies.atoms[$0.older].elementsEqual(bodies.atoms[$0.newer]) }
    let grown = Dictionary(uniqueKeysWithValues: changed.map { ($0.newer, $0.older) })
    let shrunk = Dictionary(uniqueKeysWithValues: changed.map { ($0.older, $0.newer) })
    let found =
      finder.all(wholes: arrived + grown.keys.sorted(), candidates: gone, companions: grown)
      .map { (group: $0, isMerger: true) }
      + finder.all(wholes: gone + shrunk.keys.sorted(), candidates: arrived, companions: shrunk)
      .map { (group: $0, isMerger: false) }
    let ranked = found.sorted { left, right in
      if left.group.score.value != right.group.score.value {
        return left.group.score.value > right.group.score.value
      }
      if left.isMerger != right.isMerger { return left.isMerger }
      return left.group.whole != right.group.whole
        ? left.group.whole < right.group.whole
        : left.group.parts.lexicographicallyPrecedes(right.group.parts)
    }
    var used: Set<BodyIndex> = []
    for (group, isMerger) in ranked where used.isDisjoint(with: group.parts + [group.whole]) {
      used.formUnion(group.parts + [group.whole])
      if isMerger { mergers.append(group) } else { splits.append(group) }
    }
    pairs.removeAll { used.contains($0.older) || used.contains($0.newer) }
    removeMatched()
  }

  mutating func matchOneToOne() {
    let candidates = self.candidates(of: gone, among: arrived)
    let row = Dictionary(uniqueKeysWithValues: gone.enumerated().map { ($1, $0) })
    let column = Dictionary(uniqueKeysWithValues: arrived.enumerated().map { ($1, $0) })
    let edges = candidates.compactMap { candidate -> Assignment.Edge? in
      guard let row = row[candidate.older], let column = column[candidate.newer] else {
        return nil
      }
      // What a match is worth is by how much it is likelier than not.
      let weight = Int(((candidate.score - 0.5) * 1e9).rounded())
      return Assignment.Edge(row: row, column: column, weight: weight)
    }
    let assignment = Assignment(rows: gone.count, columns: arrived.count, edges: edges)
    let scores = Dictionary(
      candidates.map { ([$0.older, $0.newer], $0.score) }, uniquingKeysWith: max)
    let rivals = Rivals(candidates)
    for (index, older) in gone.enumerated() {
      guard let column = assignment.columnOfRow[index] else { continue }
      let newer = arrived[column]
      let rival = max(rivals.score(of: older, but: newer), rivals.score(of: newer, but: older))
      pairs.append(
        (older, newer, limits.confidence(scores[[older, newer], default: 0], rival: rival)))
    }
    removeMatched()
    for candidate in candidates {
      for body in [candidate.older, candidate.newer] {
        bestRejected[body] = max(bestRejected[body, default: 0], candidate.score)
      }
    }
  }

  /// Every pair of older and newer bodies that can be one body's past and future.
  private func candidates(
    of older: [BodyIndex], among newer: [BodyIndex]
  ) -> [(older: BodyIndex, newer: BodyIndex, score: Double)] {
    if older.isEmpty || newer.isEmpty { return [] }
    // Footprints are few; comparing them first leaves few bodies to compare.
    func byFootprint(_ list: [BodyIndex]) -> [(atoms: [Int32], bodies: [BodyIndex])] {
      let groups = Dictionary(grouping: list) { Array(bodies.atoms[$0]) }
      return groups.map { (atoms: $0.key, bodies: $0.value) }.sorted { $0.bodies[0] < $1.bodies[0] }
    }
    let after = byFootprint(newer)
    var footprintsOfAtom = [[Int]](repeating: [], count: bodies.atomCodes.count)
    for (index, footprint) in after.enumerated() {
      for atom in footprint.atoms { footprintsOfAtom[Int(atom)].append(index) }
    }
    var result: [(older: BodyIndex, newer: BodyIndex, score: Double)] = []
    for before in byFootprint(older) {
      let near =
        before.atoms.isEmpty
        ? after.indices.filter { after[$0].atoms.isEmpty }
        : Set(before.atoms.flatMap { footprintsOfAtom[Int($0)] }).sorted()
      for index in near {
        let area = bodies.areaScore(before.atoms[...], after[index].atoms[...])
        guard (area ?? 1) >= limits.area - 1e-9 else { continue }
        for older in before.bodies {
          for newer in after[index].bodies where bodies.mayFollow(older, newer) {
            let score = bodies.score(older, newer)
            if score.isCandidate(limits) { result.append((older, newer, score.value)) }
          }
        }
      }
    }
    return result
  }

  private mutating func removeMatched() {
    var matched = Set(pairs.flatMap { [$0.older, $0.newer] })
    for group in mergers + splits { matched.formUnion(group.parts + [group.whole]) }
    gone.removeAll { matched.contains($0) }
    arrived.removeAll { matched.contains($0) }
  }
}

/// The two best candidates of each body.
private struct Rivals {
  private var best: [BodyIndex: (body: BodyIndex, score: Double)] = [:]
  private var second: [BodyIndex: Double] = [:]

  init(_ candidates: [(older: BodyIndex, newer: BodyIndex, score: Double)]) {
    for candidate in candidates {
      add(candidate.newer, to: candidate.older, candidate.score)
      add(candidate.older, to: candidate.newer, candidate.score)
    }
  }

  private mutating func add(_ other: BodyIndex, to body: BodyIndex, _ score: Double) {
    guard let first = best[body] else {
      best[body] = (other, score)
      return
    }
    if score > first.score {
      second[body] = first.score
      best[body] = (other, score)
    } else {
      second[body] = max(second[body, default: 0], score)
    }
  }

  /// The best score of a body with another than `partner`; 0 where there is none.
  func score(of body: BodyIndex, but partner: BodyIndex) -> Double {
    guard let first = best[body] else { return 0 }
    return first.body == partner ? second[body, default: 0] : first.score
  }
}
