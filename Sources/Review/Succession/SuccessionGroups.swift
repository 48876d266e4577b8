internal import LandscapeModel

/// Several bodies of one side that take the place of one of the other: a merger or a split.
struct SuccessionGroup {
  /// The one body.
  var whole: BodyIndex
  /// The several, ascending.
  var parts: [BodyIndex]
  var score: SuccessionScore
  /// The share of the whole that the parts cover; `nil` for a joining of remits on one footprint.
  var cover: Double?
}

/// Finds mergers and splits among bodies that have no counterpart by id.
///
/// Two forms. **Tiles**: bodies of one kind, each with most of its people inside the whole and
/// smaller than it, without crossing each other, cover the whole. **Joined remits**: bodies on the
/// footprint of the whole, each with a remit that the others lack, together hold its remits.
/// A split is the same seen from the newer side. A body that fits a single other body better than
/// the group is no part of it.
struct SuccessionGroups {
  let bodies: SuccessionBodies
  let limits: SuccessionLimits
  /// For each body its one-to-one candidates and their scores.
  let candidates: [BodyIndex: [(body: BodyIndex, score: Double)]]

  /// Every group that can be made of `candidates` for the bodies in `wholes`.
  ///
  /// - Parameter companions: for a whole that kept its id while its footprint changed, the body of
  ///   that id on the other side: it is a part of every group of the whole.
  /// - Complexity: O(wholes × candidates that share an atom).
  func all(
    wholes: [BodyIndex], candidates: [BodyIndex], companions: [BodyIndex: BodyIndex]
  ) -> [SuccessionGroup] {
    var candidatesOfAtom = [[BodyIndex]](repeating: [], count: bodies.atomCodes.count)
    for candidate in candidates {
      for atom in bodies.atoms[candidate] { candidatesOfAtom[Int(atom)].append(candidate) }
    }
    return wholes.flatMap { whole -> [SuccessionGroup] in
      var near = Set(bodies.atoms[whole].flatMap { candidatesOfAtom[Int($0)] }).sorted()
      near.removeAll { !isRelated($0, to: whole) }
      guard let companion = companions[whole] else {
        return tiles(of: whole, from: near) + joinedRemits(of: whole, from: near)
      }
      let sameKind = near.filter { bodies.kinds[$0] == bodies.kinds[whole] }
      return tiles(of: whole, from: sameKind + [companion])
        .filter { $0.parts.contains(companion) }
    }
  }

  /// One kind, or one function and some remit in common.
  private func isRelated(_ part: BodyIndex, to whole: BodyIndex) -> Bool {
    if bodies.kinds[part] == bodies.kinds[whole] { return true }
    guard bodies.functions[part] == bodies.functions[whole] else { return false }
    return !intersection(bodies.remits[part], bodies.remits[whole]).isEmpty
  }

  private func tiles(of whole: BodyIndex, from near: [BodyIndex]) -> [SuccessionGroup] {
    let wholePeople = bodies.people(bodies.atoms[whole])
    guard wholePeople > 0 else { return [] }
    let inside = near.filter { part in
      let people = bodies.people(bodies.atoms[part])
      let shared = bodies.people(intersection(bodies.atoms[part], bodies.atoms[whole]))
      return people > 0 && shared >= limits.inside * people - 1e-9
        && shared < limits.inside * wholePeople - 1e-9
    }
    let byKind = Dictionary(grouping: inside) { bodies.kinds[$0] }
    return byKind.keys.sorted().compactMap { kind in
      group(of: whole, from: withoutCrossings(byKind[kind, default: []], of: whole)) {
        parts, score in
        // Of one kind the area says enough: plans change their topics from one to the next.
        guard score.kind == 1 || (score.remit ?? 1) >= limits.remit - 1e-9 else { return nil }
        let covered = bodies.people(
          intersection(bodies.union(parts).atoms[...], bodies.atoms[whole]))
        guard covered >= limits.cover * wholePeople - 1e-9 else { return nil }
        return SuccessionGroup(
          whole: whole, parts: parts, score: score, cover: covered / wholePeople)
      }
    }
  }

  /// The likest to the whole first, each that does not cross one already taken.
  private func withoutCrossings(_ parts: [BodyIndex], of whole: BodyIndex) -> [BodyIndex] {
    let scored: [(score: Double, body: BodyIndex)] = parts.map { part in
      (bodies.score(part, whole).value, part)
    }
    let order = scored.sorted { left, right in
      left.score != right.score ? left.score > right.score : left.body < right.body
    }
    var taken: [BodyIndex] = []
    var covered: Set<Int32> = []
    for (_, body) in order {
      let people = bodies.people(bodies.atoms[body])
      let again = bodies.people(bodies.atoms[body].filter { covered.contains($0) })
      let most: Double = (1 - limits.inside) * people + 1e-9
      guard again <= most else { continue }
      taken.append(body)
      covered.formUnion(bodies.atoms[body])
    }
    return taken.sorted()
  }

  private func joinedRemits(of whole: BodyIndex, from near: [BodyIndex]) -> [SuccessionGroup] {
    let wholeRemits = bodies.remits[whole]
    guard !wholeRemits.isEmpty else { return [] }
    let alike = near.filter { part in
      guard let area = bodies.areaScore(bodies.atoms[part], bodies.atoms[whole]) else {
        return false
      }
      return area >= limits.inside - 1e-9
        && bodies.tierScore(part, whole) > 0
        && difference(bodies.remits[part], wholeRemits).isEmpty
        && bodies.remits[part].count < wholeRemits.count
        && jaccard(bodies.members[part], bodies.members[whole], bodies.organisationWeights)
          >= limits.sameMembership - 1e-9
    }
    let parts = alike.filter { part in
      let others = Set(alike.filter { $0 != part }.flatMap { bodies.remits[$0] })
      return bodies.remits[part].contains { !others.contains($0) }
    }
    let joined = group(of: whole, from: parts) { parts, score in
      guard let remit = score.remit, remit >= limits.cover - 1e-9 else { return nil }
      return SuccessionGroup(whole: whole, parts: parts, score: score, cover: nil)
    }
    return joined.map { [$0] } ?? []
  }

  /// The group of those parts that do not do better elsewhere, when it holds without the others.
  private func group(
    of whole: BodyIndex, from all: [BodyIndex],
    when condition: ([BodyIndex], SuccessionScore) -> SuccessionGroup?
  ) -> SuccessionGroup? {
    var parts = all
    while parts.count >= 2 {
      let score = bodies.score(bodies.union(parts), bodies.union([whole]))
      guard score.kind > 0, score.tier >= 0.5, score.value >= limits.score - 1e-9 else {
        return nil
      }
      let loyal = parts.filter { best(of: $0, outside: parts + [whole]) < score.value }
      if loyal.count == parts.count {
        guard best(of: whole, outside: parts) < score.value else { return nil }
        return condition(parts, score)
      }
      parts = loyal
    }
    return nil
  }

  /// The best score of a body with one that is not in `group`; 0 where there is none.
  private func best(of body: BodyIndex, outside group: [BodyIndex]) -> Double {
    candidates[body, default: []].filter { !group.contains($0.body) }.map(\.score).max() ?? 0
  }
}
