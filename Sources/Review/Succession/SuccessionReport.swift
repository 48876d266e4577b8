internal import LandscapeModel

/// Turns matches into steps with their facts.
struct SuccessionReport {
  let older: Landscape
  let newer: Landscape
  let bodies: SuccessionBodies
  let limits: SuccessionLimits
  let matching: SuccessionMatching
  private let kindCountBefore: [String: Int]
  private let kindCountAfter: [String: Int]
  /// What became of the area and members of bodies that went, and the bodies that went into each new one.
  private let heirs: [BodyIndex: SuccessionHeir]
  private let takenIn: [BodyIndex: [BodyIndex]]
  /// By the new body; see `joined(_:heirs:takenIn:)`.
  private let joined: [BodyIndex: [BodyIndex]]

  init(
    older: Landscape, newer: Landscape, bodies: SuccessionBodies, limits: SuccessionLimits,
    matching: SuccessionMatching
  ) {
    self.older = older
    self.newer = newer
    self.bodies = bodies
    self.limits = limits
    self.matching = matching
    kindCountBefore = Dictionary(
      bodies.kinds[..<bodies.olderCount].map { ($0, 1) }, uniquingKeysWith: +)
    kindCountAfter = Dictionary(
      bodies.kinds[bodies.olderCount...].map { ($0, 1) }, uniquingKeysWith: +)
    let heirs: [BodyIndex: SuccessionHeir] =
      matching.gone.isEmpty
      ? [:]
      : SuccessionHeirs(matching).heirs(of: matching.gone) { body in
        if case .active(let parent) = older.partnerships[body].parent { return BodyIndex(parent) }
        return nil
      }
    var takenIn: [BodyIndex: [BodyIndex]] = [:]
    for body in matching.gone {
      for other in heirs[body]?.bodies ?? [] { takenIn[other, default: []].append(body) }
    }
    self.heirs = heirs
    self.takenIn = takenIn
    joined = Self.joined(matching, heirs: heirs, takenIn: takenIn)
  }

  /// Bodies that went into a new one beside the body whose place it took: with all that they were, of one kind with both and in
  /// one place, so that the new one was made of all of them.
  private static func joined(
    _ matching: SuccessionMatching, heirs: [BodyIndex: SuccessionHeir],
    takenIn: [BodyIndex: [BodyIndex]]
  ) -> [BodyIndex: [BodyIndex]] {
    let bodies = matching.bodies
    var joined: [BodyIndex: [BodyIndex]] = [:]
    for pair in matching.pairs where bodies.ids[pair.older] != bodies.ids[pair.newer] {
      let kind = bodies.kinds[pair.newer]
      let place = bodies.atoms[pair.newer]
      let whole = takenIn[pair.newer, default: []].filter { body in
        heirs[body]?.hasRemits == true && heirs[body]?.bodies.count == 1
          && bodies.kinds[body] == kind && bodies.atoms[body].elementsEqual(place)
      }
      guard !whole.isEmpty, bodies.kinds[pair.older] == kind,
        bodies.atoms[pair.older].elementsEqual(place)
      else { continue }
      joined[pair.newer] = whole
    }
    return joined
  }

  func steps() -> [SuccessionStep] {
    var steps = matching.pairs.map { pair($0.older, $0.newer, $0.confidence) }
    steps += matching.mergers.map {
      step(.merged, from: $0.parts, to: [$0.whole], score: confidence($0), cover: $0.cover)
    }
    steps += matching.splits.map {
      step(.split, from: [$0.whole], to: $0.parts, score: confidence($0), cover: $0.cover)
    }
    let parts = Set(matching.pairs.flatMap { joined(into: $0.newer, beside: $0.older) })
    steps += matching.gone.filter { !parts.contains($0) }.map(stoodDown)
    steps += matching.arrived.map(arrival)
    let order = Dictionary(
      uniqueKeysWithValues: SuccessionKind.allCases.enumerated().map { ($1, $0) })
    return steps.sorted { left, right in
      if left.kind != right.kind {
        return order[left.kind, default: 0] < order[right.kind, default: 0]
      }
      let (one, other) = (left.from.first ?? left.to[0], right.from.first ?? right.to[0])
      return one.utf8.lexicographicallyPrecedes(other.utf8)
    }
  }

  private func confidence(_ group: SuccessionGroup) -> Double {
    limits.confidence(group.score.value, rival: group.rival)
  }

  private func pair(_ before: BodyIndex, _ after: BodyIndex, _ score: Double) -> SuccessionStep {
    let sameName = bodies.haveSameName(before, after)
    if bodies.ids[before] == bodies.ids[after] {
      return step(sameName ? .continued : .renamed, from: [before], to: [after], score: score)
    }
    let others = joined(into: after, beside: before)
    if !others.isEmpty {
      let parts = ([before] + others).sorted()
      let value = bodies.score(bodies.union(parts), bodies.union([after])).value
      return step(
        .merged, from: parts, to: [after], score: limits.confidence(value, rival: 0))
    }
    let kind: SuccessionKind =
      !isSameBody(before, after) ? .replaced : sameName ? .continued : .renamed
    return step(kind, from: [before], to: [after], score: score)
  }

  /// Whether a body under another id is the one that was there before.
  private func isSameBody(_ before: BodyIndex, _ after: BodyIndex) -> Bool {
    let likeness = bodies.score(before, after)
    return likeness.kind == 1
      && (likeness.area ?? 1) >= limits.sameArea - 1e-9
      && (likeness.membership ?? 1) >= limits.sameMembership - 1e-9
      && (likeness.remit ?? 1) >= limits.sameRemit - 1e-9
      && establishedSince(after) == nil
  }

  /// The bodies that a new one was made of beside the one whose place it took; a body that goes on was made of nothing, and
  /// those that went into it stood down.
  private func joined(into after: BodyIndex, beside before: BodyIndex) -> [BodyIndex] {
    guard let others = joined[after], !isSameBody(before, after) else { return [] }
    return others
  }

  private func stoodDown(_ body: BodyIndex) -> SuccessionStep {
    let heir = heirs[body]
    var step = self.step(
      .stoodDown, from: [body], to: [],
      score: 1 - max(matching.bestRejected[body, default: 0], heir?.pull ?? 0))
    if newer.inactive.contains(bodies.ids[body]) {
      step.reason.append(.listedAsInactive)
    }
    let kind = bodies.kinds[body]
    if kindCountAfter[kind] == nil {
      step.reason.append(.kindIsGone(kind, count: kindCountBefore[kind, default: 0]))
    }
    if let heir {
      let ids = heir.bodies.map { bodies.ids[$0] }
      step.reason.append(
        heir.hasRemits && heir.area != nil && ids.count == 1
          ? .absorbedBy(ids[0]) : .nowIn(ids, isPlaceKnown: heir.area != nil))
    }
    return step
  }

  private func arrival(_ body: BodyIndex) -> SuccessionStep {
    let before = takenIn[body, default: []]
    let pull = before.reduce(matching.bestRejected[body, default: 0]) {
      max($0, heirs[$1]?.pull ?? 0)
    }
    var step = self.step(.new, from: [], to: [body], score: 1 - pull)
    if let date = established(body) {
      step.reason.append(
        establishedSince(body) == nil ? .establishedBefore(date) : .establishedSince(date))
    }
    let kind = bodies.kinds[body]
    if kindCountBefore[kind] == nil {
      step.reason.append(.kindIsNew(kind, count: kindCountAfter[kind, default: 0]))
    }
    if !before.isEmpty { step.reason.append(.tookIn(before.map { bodies.ids[$0] })) }
    return step
  }

  /// A step with the facts that do not depend on its kind.
  private func step(
    _ kind: SuccessionKind, from: [BodyIndex], to: [BodyIndex], score: Double,
    cover: Double? = nil
  ) -> SuccessionStep {
    var facts: [SuccessionFact] = []
    if let before = from.first, let after = to.first {
      facts = change(from: from, to: to, first: (before, after), cover: cover)
    } else {
      facts = (from + to).filter(matching.reused.contains).map { .reusedID(bodies.ids[$0]) }
    }
    return SuccessionStep(
      kind: kind, from: from.map { bodies.ids[$0] }, to: to.map { bodies.ids[$0] },
      confidence: score, reason: facts)
  }

  private func change(
    from: [BodyIndex], to: [BodyIndex], first: (before: BodyIndex, after: BodyIndex),
    cover: Double?
  ) -> [SuccessionFact] {
    var facts: [SuccessionFact] = []
    let isPair = from.count == 1 && to.count == 1
    let (before, after) = (bodies.union(from), bodies.union(to))
    let likeness = bodies.score(before, after)
    if isPair, bodies.ids[first.before] == bodies.ids[first.after] { facts.append(.sameID) }
    facts += (from + to).filter(matching.reused.contains).map { .reusedID(bodies.ids[$0]) }
    let (kindsBefore, kindsAfter) = (kinds(from), kinds(to))
    if kindsBefore != kindsAfter {
      facts.append(.kinds(before: kindsBefore, after: kindsAfter))
    }
    if isPair, !bodies.haveSameName(first.before, first.after) {
      facts.append(.name(similarity: likeness.name))
    }
    if let area = likeness.area {
      facts.append(
        .area(
          similarity: area, gained: codes(difference(after.atoms[...], before.atoms[...])),
          lost: codes(difference(before.atoms[...], after.atoms[...]))))
    }
    if let cover {
      let whole = from.count == 1 ? before.atoms : after.atoms
      let parts = from.count == 1 ? after.atoms : before.atoms
      facts.append(.tiles(cover: cover, uncovered: codes(difference(whole[...], parts[...]))))
    }
    if likeness.membership != nil {
      facts.append(
        .members(
          shared: intersection(before.members[...], after.members[...]).count,
          before: before.members.count, after: after.members.count,
          joined: organisations(difference(after.members[...], before.members[...])),
          left: organisations(difference(before.members[...], after.members[...]))))
    }
    if likeness.remit != nil {
      facts.append(
        .remits(
          shared: remits(intersection(before.remits[...], after.remits[...])),
          gained: remits(difference(after.remits[...], before.remits[...])),
          lost: remits(difference(before.remits[...], after.remits[...]))))
    }
    if isPair {
      let (parentBefore, parentAfter) = (bodies.parents[first.before], bodies.parents[first.after])
      if parentBefore != parentAfter {
        facts.append(.parent(before: parentBefore, after: parentAfter))
      }
    }
    if !facts.contains(.sameID), to.count == 1, let date = establishedSince(first.after) {
      facts.append(.establishedSince(date))
    }
    return facts
  }

  private func kinds(_ list: [BodyIndex]) -> [String] {
    Set(list.map { bodies.kinds[$0] }).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func codes(_ atoms: [Int32]) -> [String] { atoms.map { bodies.atomCodes[Int($0)] } }

  private func organisations(_ list: [Int32]) -> [String] {
    list.map { bodies.organisationIDs[Int($0)] }
  }

  private func remits(_ list: [Int32]) -> [String] { list.map { bodies.remitIDs[Int($0)] } }

  private func partnership(_ body: BodyIndex) -> Partnership {
    body < bodies.olderCount
      ? older.partnerships[body] : newer.partnerships[body - bodies.olderCount]
  }

  private func established(_ body: BodyIndex) -> PartialDate? { partnership(body).established }

  /// The date, where it can only be after the older landscape's as-of date.
  private func establishedSince(_ body: BodyIndex) -> PartialDate? {
    guard let date = established(body), let asOf = older.asOf, date.firstDay > asOf.lastDay else {
      return nil
    }
    return date
  }
}
