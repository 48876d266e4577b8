internal import LandscapeModel

/// Where the area and the members of a body that went are now.
struct SuccessionHeir: Hashable {
  /// One newer body, or several that share it out; ascending.
  var bodies: [BodyIndex]
  /// The part of the body's people that lies in theirs; `nil` where neither has a place.
  var area: Double?
  /// The part of its counted members that sit on them, rarer members counting more.
  var members: Double
  /// Whether most of its remits are theirs too.
  var hasRemits: Bool
  /// Whether it is a body of the whole nation that has none of its remits: then it took the body in only where
  /// others went the same way that together make it up.
  var isWeak = false
  /// How like they are to it altogether.
  var score: Double

  /// How much speaks for the body going on in them, 0…1: never all, since its remits or its name do not
  /// say so, and never nothing.
  var pull: Double { max(score, 0.5 * (area ?? 1) * members) }
}

/// Finds newer bodies in which the area and the members of one that went sit, whatever their kind.
///
/// A body that was there before and had both already took nothing in. A body of the whole nation takes a
/// smaller one in only together with its remits, or with others that make up its whole area.
struct SuccessionHeirs {
  let bodies: SuccessionBodies
  let limits: SuccessionLimits
  /// For each newer body the older one of the same id, or -1.
  private let formerSelf: [BodyIndex]
  /// For each older body the newer one that took its place, or -1.
  private let successor: [BodyIndex]
  /// Newer bodies by counted member, and by atom.
  private let bodiesOfMember: PackedRows
  private let arrivedOfAtom: PackedRows
  /// Atoms of the widest footprint.
  private let mostAtoms: Int

  /// - Complexity: O(rows of both landscapes).
  init(_ matching: SuccessionMatching) {
    let bodies = matching.bodies
    self.bodies = bodies
    limits = matching.limits
    let older = bodies.olderCount
    var formerSelf = [BodyIndex](repeating: -1, count: bodies.ids.count - older)
    var successor = [BodyIndex](repeating: -1, count: older)
    for pair in matching.pairs {
      successor[pair.older] = pair.newer
      if bodies.ids[pair.older] == bodies.ids[pair.newer] {
        formerSelf[pair.newer - older] = pair.older
      }
    }
    for group in matching.mergers {
      for part in group.parts {
        successor[part] = group.whole
        if bodies.ids[part] == bodies.ids[group.whole] { formerSelf[group.whole - older] = part }
      }
    }
    for group in matching.splits {
      for part in group.parts where bodies.ids[part] == bodies.ids[group.whole] {
        formerSelf[part - older] = group.whole
      }
    }
    self.formerSelf = formerSelf
    self.successor = successor
    let newer = older..<bodies.ids.count
    bodiesOfMember = PackedRows(newer.lazy.map { Array(bodies.members[$0]) })
      .inverted(count: bodies.organisationIDs.count)
    arrivedOfAtom = PackedRows(
      newer.lazy.map { formerSelf[$0 - older] < 0 ? Array(bodies.atoms[$0]) : [] }
    ).inverted(count: bodies.atomCodes.count)
    mostAtoms = newer.map { bodies.atoms.range(of: $0).count }.max() ?? 0
  }

  /// Where each of several bodies that went is now; those are missing whose area and members are nowhere
  /// together.
  /// - Parameter parent: the older body that a body was a sub-group of.
  func heirs(
    of gone: [BodyIndex], parent: (BodyIndex) -> BodyIndex?
  ) -> [BodyIndex: SuccessionHeir] {
    var heirs: [BodyIndex: SuccessionHeir] = [:]
    var weak: [BodyIndex: [BodyIndex]] = [:]
    for body in gone {
      guard let heir = heir(of: body, parent: parent(body)) else { continue }
      heirs[body] = heir
      if heir.isWeak { weak[heir.bodies[0], default: []].append(body) }
    }
    for (other, parts) in weak {
      let share = bodies.areaShare(of: other, in: bodies.union(parts).atoms[...]) ?? 0
      if share < limits.cover - 1e-9 { for part in parts { heirs[part] = nil } }
    }
    return heirs
  }

  /// Where the body is now; `nil` where its area and members are nowhere together.
  ///
  /// One newer body before several, one with its remits before one without; of equals the one that is
  /// least more than the body itself.
  /// - Complexity: O(newer bodies with one of its rarest members + those new on its atoms).
  private func heir(of body: BodyIndex, parent: BodyIndex?) -> SuccessionHeir? {
    guard !bodies.members[body].isEmpty else { return nil }
    let parentNow = parent.map { successor[$0] } ?? -1
    let single = holders(of: body).compactMap { self.single($0, of: body, parentNow: parentNow) }
    let best = single.max { left, right in
      if left.hasRemits != right.hasRemits { return right.hasRemits }
      if left.isWeak != right.isWeak { return left.isWeak }
      let (one, other) = (left.members + left.score, right.members + right.score)
      return one != other ? one < other : left.bodies[0] > right.bodies[0]
    }
    if let best, !best.isWeak { return best }
    return several(of: body) ?? best
  }

  /// Newer bodies that may hold enough of its members: they hold one of the rarest, which the others
  /// together do not outweigh.
  private func holders(of body: BodyIndex) -> [BodyIndex] {
    let weights = bodies.organisationWeights
    let members = bodies.members[body].sorted { left, right in
      let (one, other) = (weights[Int(left)], weights[Int(right)])
      return one != other ? one > other : left < right
    }
    var rest = members.reduce(0) { $0 + weights[Int($1)] }
    let least = limits.heirMembers * rest - 1e-9
    var holders: Set<BodyIndex> = []
    for member in members where rest >= least {
      for row in bodiesOfMember[member] { holders.insert(bodies.olderCount + Int(row)) }
      rest -= weights[Int(member)]
    }
    return holders.sorted()
  }

  private func single(
    _ other: BodyIndex, of body: BodyIndex, parentNow: BodyIndex
  ) -> SuccessionHeir? {
    guard bodies.mayFollow(body, other) else { return nil }
    let members = bodies.memberShare(of: body, in: bodies.members[other])
    guard members >= limits.heirMembers - 1e-9 else { return nil }
    let area = bodies.areaShare(of: body, in: bodies.atoms[other])
    guard (area ?? 1) >= limits.inside - 1e-9 else { return nil }
    let hasRemits =
      bodies.remitShare(of: body, in: bodies.remits[other]) >= limits.heirRemits - 1e-9
    let former = formerSelf[other - bodies.olderCount]
    if former >= 0, other != parentNow, had(former, body) { return nil }
    let isWidest = bodies.atoms.range(of: other).count == mostAtoms
    let isSmaller = bodies.atoms.range(of: body).count < mostAtoms
    return SuccessionHeir(
      bodies: [other], area: area, members: members, hasRemits: hasRemits,
      isWeak: isWidest && isSmaller && !hasRemits, score: bodies.score(body, other).value)
  }

  /// Whether a body had the area and the members of another before.
  private func had(_ former: BodyIndex, _ body: BodyIndex) -> Bool {
    bodies.memberShare(of: body, in: bodies.members[former]) >= limits.heirMembers - 1e-9
      && (bodies.areaShare(of: body, in: bodies.atoms[former]) ?? 1) >= limits.inside - 1e-9
  }

  /// New bodies of one kind that lie in the body and together have its area and members.
  private func several(of body: BodyIndex) -> SuccessionHeir? {
    guard !bodies.atoms[body].isEmpty else { return nil }
    let near = Set(bodies.atoms[body].flatMap { arrivedOfAtom[Int($0)] })
      .map { bodies.olderCount + Int($0) }.sorted()
    let inside = near.filter { part in
      bodies.mayFollow(body, part)
        && (bodies.areaShare(of: part, in: bodies.atoms[body]) ?? 0) >= limits.inside - 1e-9
        && !intersection(bodies.members[part], bodies.members[body]).isEmpty
    }
    let byKind = Dictionary(grouping: inside) { bodies.kinds[$0] }
    let heirs = byKind.keys.sorted().compactMap { kind -> SuccessionHeir? in
      let parts = byKind[kind, default: []]
      guard parts.count > 1 else { return nil }
      let union = bodies.union(parts)
      let members = bodies.memberShare(of: body, in: union.members[...])
      let area = bodies.areaShare(of: body, in: union.atoms[...])
      guard members >= limits.heirMembers - 1e-9, (area ?? 0) >= limits.cover - 1e-9 else {
        return nil
      }
      return SuccessionHeir(
        bodies: parts, area: area, members: members,
        hasRemits: bodies.remitShare(of: body, in: union.remits[...]) >= limits.heirRemits - 1e-9,
        score: bodies.score(bodies.union([body]), union).value)
    }
    return heirs.max { left, right in
      left.pull != right.pull ? left.pull < right.pull : left.bodies[0] > right.bodies[0]
    }
  }
}

extension SuccessionBodies {
  /// Whether one can be the other's past: a body that scrutinises is not what it scrutinises.
  func mayFollow(_ left: BodyIndex, _ right: BodyIndex) -> Bool {
    (functions[left] == .scrutiny) == (functions[right] == .scrutiny)
  }

  /// The part of a body's people in `atoms`; `nil` where it and they have no place, 0 where only one has.
  func areaShare(of body: BodyIndex, in atoms: ArraySlice<Int32>) -> Double? {
    let own = self.atoms[body]
    if own.isEmpty, atoms.isEmpty { return nil }
    if own.elementsEqual(atoms) { return 1 }
    let all = people(own)
    return all > 0 ? people(intersection(own, atoms)) / all : 0
  }

  /// The part of a body's counted members in `members`, rarer ones counting more.
  func memberShare(of body: BodyIndex, in members: ArraySlice<Int32>) -> Double {
    func weight(_ list: some Sequence<Int32>) -> Double {
      list.reduce(0) { $0 + organisationWeights[Int($1)] }
    }
    let all = weight(self.members[body])
    return all > 0 ? weight(intersection(self.members[body], members)) / all : 0
  }

  /// The part of a body's remits in `remits`; 0 of a body without remits.
  func remitShare(of body: BodyIndex, in remits: ArraySlice<Int32>) -> Double {
    let own = self.remits[body]
    return own.isEmpty ? 0 : Double(intersection(own, remits).count) / Double(own.count)
  }
}
