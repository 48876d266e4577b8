internal import LandscapeModel

/// Several bodies of one side that take the place of one of the other: a merger or a split.
struct SuccessionGroup {
  /// The one body.
  var whole: BodyIndex
  /// The several, ascending.
  var parts: [BodyIndex]
  var score: SuccessionScore
  /// The share of the whole that the parts cover; `nil` for a joining on one footprint.
  var cover: Double?
  /// The best score of one of them with a body outside; 0 where there is none.
  var rival = 0.0
}

/// Finds mergers and splits among bodies that have no counterpart by id.
///
/// Two forms. **Tiles**: bodies of one kind, or else of several, each with most of its people inside the
/// whole and smaller than it, without crossing each other, cover the whole. **Joined on one footprint**:
/// bodies in the place of the whole, each with a remit or, where remits are not known of both sides, a
/// member that the others lack, together hold its remits and members.
/// A split is the same seen from the newer side. A body that fits a single other body better than
/// the group is no part of it. The whole may be of another kind: then a remit, or where there is none to
/// compare a member, must be common.
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
          + joinedMembers(of: whole, from: near)
      }
      let sameKind = near.filter { bodies.kinds[$0] == bodies.kinds[whole] }
      return tiles(of: whole, from: sameKind + [companion])
        .filter { $0.parts.contains(companion) }
    }
  }

  /// One kind, or a remit in common; where one of the two has no remit to compare, a member.
  private func isRelated(_ part: BodyIndex, to whole: BodyIndex) -> Bool {
    if bodies.kinds[part] == bodies.kinds[whole] { return true }
    guard bodies.mayFollow(part, whole) else { return false }
    if hasRemits(part, whole) {
      return !intersection(bodies.remits[part], bodies.remits[whole]).isEmpty
    }
    return !intersection(bodies.members[part], bodies.members[whole]).isEmpty
  }

  /// Whether the remits of both are known, so that they can be compared.
  private func hasRemits(_ part: BodyIndex, _ whole: BodyIndex) -> Bool {
    !bodies.remits[part].isEmpty && !bodies.remits[whole].isEmpty
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
    func tiling(_ candidates: [BodyIndex]) -> SuccessionGroup? {
      group(of: whole, from: withoutCrossings(candidates, of: whole)) { parts, score in
        // Of one kind the area says enough: plans change their topics from one to the next.
        guard score.kind == 1 || agrees(parts, score, with: whole) else { return nil }
        let covered = bodies.people(
          intersection(bodies.union(parts).atoms[...], bodies.atoms[whole]))
        guard covered >= limits.cover * wholePeople - 1e-9 else { return nil }
        return SuccessionGroup(
          whole: whole, parts: parts, score: score, cover: covered / wholePeople)
      }
    }
    let byKind = Dictionary(grouping: inside) { bodies.kinds[$0] }
    let ofOneKind = byKind.keys.sorted().compactMap { tiling(byKind[$0, default: []]) }
    return ofOneKind.isEmpty && byKind.count > 1
      ? tiling(inside).map { [$0] } ?? [] : ofOneKind
  }

  /// Whether bodies of other kinds are about the same: by their remits, and where these are not known of
  /// both sides by their members.
  private func agrees(
    _ parts: [BodyIndex], _ score: SuccessionScore, with whole: BodyIndex
  ) -> Bool {
    parts.allSatisfy { hasRemits($0, whole) }
      ? (score.remit ?? 0) >= limits.remit - 1e-9
      : (score.membership ?? 0) >= limits.sameMembership - 1e-9
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

  /// Bodies in the place of the whole that each bring members, where remits do not say what they bring.
  private func joinedMembers(of whole: BodyIndex, from near: [BodyIndex]) -> [SuccessionGroup] {
    let alike = near.filter { part in
      guard let area = bodies.areaScore(bodies.atoms[part], bodies.atoms[whole]) else {
        return false
      }
      return area >= limits.inside - 1e-9 && bodies.tierScore(part, whole) > 0
        && bodies.memberShare(of: part, in: bodies.members[whole]) >= limits.heirMembers - 1e-9
        && bringsNoRemit(part, to: whole)
    }
    func members(of part: BodyIndex) -> [Int32] {
      intersection(bodies.members[part], bodies.members[whole])
    }
    let parts = alike.filter { part in
      let others = Set(alike.filter { $0 != part }.flatMap { members(of: $0) })
      return members(of: part).contains { !others.contains($0) }
    }
    let joined = group(of: whole, from: parts) { parts, score in
      guard let membership = score.membership, membership >= limits.cover - 1e-9,
        parts.allSatisfy({
          bodies.score($0, whole).value <= score.value + limits.groupMargin + 1e-9
        })
      else { return nil }
      return SuccessionGroup(whole: whole, parts: parts, score: score, cover: nil)
    }
    return joined.map { [$0] } ?? []
  }

  /// Whether the remits of a part leave it open what it brought: unknown, or just those of the whole.
  private func bringsNoRemit(_ part: BodyIndex, to whole: BodyIndex) -> Bool {
    !hasRemits(part, whole) || bodies.remits[part].elementsEqual(bodies.remits[whole])
  }

  /// The group of those parts that do not do better elsewhere, when it holds without the others.
  private func group(
    of whole: BodyIndex, from all: [BodyIndex],
    when condition: ([BodyIndex], SuccessionScore) -> SuccessionGroup?
  ) -> SuccessionGroup? {
    var parts = all
    while parts.count >= 2 {
      let score = bodies.score(bodies.union(parts), bodies.union([whole]))
      guard parts.allSatisfy({ bodies.mayFollow($0, whole) }), score.tier >= 0.5,
        score.value >= limits.score - 1e-9
      else { return nil }
      let loyal = parts.filter { best(of: $0, outside: parts + [whole]) < score.value }
      if loyal.count == parts.count {
        let rival = best(of: whole, outside: parts)
        guard rival < score.value else { return nil }
        var found = condition(parts, score)
        found?.rival = parts.reduce(rival) { max($0, best(of: $1, outside: parts + [whole])) }
        return found
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
