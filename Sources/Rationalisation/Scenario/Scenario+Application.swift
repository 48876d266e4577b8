package import LandscapeModel

/// A landscape after a scenario, with where each of its bodies comes from.
package struct AppliedScenario: Sendable {
  package let landscape: Landscape
  /// For each partnership of `landscape` those of the old one that it was, ascending.
  package let partsOfPartnership: [[PartnershipIndex]]
  /// For each organisation of the old landscape the one it is now.
  package let organisationNow: [OrganisationIndex]

  /// Meetings a year of each partnership by those of the old ones: a merged body has the most of its parts'.
  func meetings(of old: [Double]) -> [Double] {
    partsOfPartnership.map { parts in parts.map { old[Int($0)] }.max() ?? 0 }
  }
}

extension Scenario {
  /// Makes every change, and the landscape anew: indices dense, arrays in the order they promise.
  ///
  /// A merged body covers the areas, holds the remits and seats the members of all; basis and chair are
  /// those of the one kept, and so is its kind, unless the scenario names one or one counts as the kinds
  /// of all parts (`satisfied_by`). It stands for the kinds of its parts where coverage is asked. Its scale is that of most bodies on its new footprint where that
  /// is wider than every part's own. Its meetings are the most of the parts', where all are known.
  /// Sub-groups follow what their parent becomes; those of a body that stands down name it still.
  /// - Throws: the first thing that cannot be done.
  /// - Complexity: O(landscape + changes²).
  package func applied(to landscape: Landscape) throws(ScenarioFailure) -> AppliedScenario {
    do {
      var application = ScenarioApplication(try ScenarioDraft(self, landscape: landscape))
      return try application.result()
    } catch {
      guard case .contradiction(let subject, let one, let other) = error else { throw error }
      // Of two changes the later one is told to contradict the earlier.
      let order = [one, other].map { place in
        steps.firstIndex { $0.place == place } ?? steps.count
      }
      throw order[0] <= order[1] ? error : .contradiction(subject: subject, other, one)
    }
  }
}

private struct ScenarioApplication {
  let draft: ScenarioDraft
  let old: Landscape
  private var partnerships: [Partnership]
  private var memberships: [Membership]
  private var organisations: [Organisation]
  /// For each partnership kinds of its parts that it is not of.
  private var standsFor: [[KindIndex]]
  /// For each old index the old index it lives on under; -1 when it stands down.
  private var keptPartnership: [Int32]
  private var keptOrganisation: [Int32]

  init(_ draft: ScenarioDraft) {
    self.draft = draft
    old = draft.landscape
    partnerships = old.partnerships
    memberships = old.memberships
    organisations = old.organisations
    let landscape = draft.landscape
    standsFor = landscape.partnerships.indices.map {
      landscape.kindsStoodFor(by: PartnershipIndex($0))
    }
    keptPartnership = Array(0..<Int32(old.partnerships.count))
    keptOrganisation = Array(0..<Int32(old.organisations.count))
  }

  mutating func result() throws(ScenarioFailure) -> AppliedScenario {
    try changeSeats()
    try moveAreas()
    for merger in draft.mergers { merge(merger) }
    for merger in draft.organisationMergers { mergeOrganisations(merger) }
    for partnership in draft.stoodDown.keys { keptPartnership[Int(partnership)] = -1 }
    try moveSubGroups()
    return landscape()
  }

  private mutating func changeSeats() throws(ScenarioFailure) {
    for seat in draft.removed {
      memberships.removeAll {
        $0.partnership == seat.partnership && $0.organisation == seat.organisation
      }
    }
    for seat in draft.added {
      memberships.append(
        Membership(
          partnership: seat.partnership, organisation: seat.organisation, certainty: .assumed))
    }
    let seated = Set(memberships.map(\.partnership))
    for seat in draft.removed where !seated.contains(seat.partnership) {
      throw .leavesNoMember(draft.id(seat.partnership), at: seat.place)
    }
  }

  private mutating func moveAreas() throws(ScenarioFailure) {
    for move in draft.moves {
      let lost = draft.moves.filter { $0.from == move.from }
        .reduce(into: Set<AtomIndex>()) { $0.formUnion($1.atoms) }
      let rest = Set(old.atoms(of: move.from)).subtracting(lost)
      if rest.isEmpty, !draft.moves.contains(where: { $0.to == move.from }) {
        throw .leavesNoArea(draft.id(move.from), at: move.place)
      }
      let listed = old.partnerships[Int(move.from)].areas
      let whole = listed.filter { rest.isSuperset(of: old.hierarchy.atomsOfArea[$0]) }
      let held = Set(whole.flatMap { old.hierarchy.atomsOfArea[$0] })
      let loose = rest.subtracting(held).map { old.hierarchy.atoms[Int($0)] }
      partnerships[Int(move.from)].areas = whole + loose.sorted()
    }
    for move in draft.moves {
      let areas = partnerships[Int(move.to)].areas
      guard !areas.contains(move.area) else { continue }
      partnerships[Int(move.to)].areas = Array(Set(areas + [move.area])).sorted()
    }
  }

  private mutating func merge(_ merger: ScenarioDraft.Merger) {
    let parts = merger.parts.map { partnerships[Int($0)] }
    var merged = partnerships[Int(merger.kept)]
    func union<Value: Hashable>(_ path: KeyPath<Partnership, [Value]>) -> [Value] {
      var seen: Set<Value> = []
      return (merged[keyPath: path] + parts.flatMap { $0[keyPath: path] })
        .filter { seen.insert($0).inserted }
    }
    merged.areas = union(\.areas).sorted()
    merged.remits = union(\.remits).sorted()
    merged.plans = union(\.plans)
    merged.needsAssessments = union(\.needsAssessments)
    var texts: Set<String> = []
    merged.remitText = ([merged.remitText] + parts.map(\.remitText))
      .filter { !$0.isEmpty && texts.insert($0).inserted }.joined(separator: " ")
    let known = parts.compactMap(\.meetingsPerYear)
    merged.meetingsPerYear = known.count == parts.count ? known.max() : nil
    let inside = Set(merger.parts)
    let parents = ([merged] + parts).compactMap(\.parent).filter { parent in
      if case .active(let index) = parent { return !inside.contains(index) }
      return true
    }
    merged.parent = parents.first
    merged.scale = scale(of: merged, parts: parts)
    let kinds = Set(parts.map(\.kind))
    if let kind = merger.kind { merged.kind = kind }
    standsFor[Int(merger.kept)] = kinds.filter {
      $0 != merged.kind && old.kinds[Int($0)].satisfiedBy != merged.kind
    }.sorted()
    if merger.id != merged.id {
      merged.id = merger.id
      merged.name = LocalisedText(parts.map(\.name)) { $0.joined(separator: " + ") }
    }
    partnerships[Int(merger.kept)] = merged
    for part in merger.parts { keptPartnership[Int(part)] = merger.kept }
  }

  /// Of a wider footprint, the scale that most old bodies on it have; else that of the one kept.
  private func scale(of merged: Partnership, parts: [Partnership]) -> Scale? {
    func atoms(_ areas: [AreaIndex]) -> Set<AtomIndex> {
      Set(areas.flatMap { old.hierarchy.atomsOfArea[$0] })
    }
    let joined = atoms(merged.areas)
    guard !parts.contains(where: { atoms($0.areas) == joined }) else { return merged.scale }
    var counts: [Scale: Int] = [:]
    for (index, other) in old.partnerships.enumerated()
    where old.atoms(of: PartnershipIndex(index)).count == joined.count
      && joined.isSuperset(of: old.atoms(of: PartnershipIndex(index)))
    {
      if let scale = other.scale ?? old.kinds[Int(other.kind)].defaultScale {
        counts[scale, default: 0] += 1
      }
    }
    let most = counts.values.max()
    return Scale.allCases.first { counts[$0] != nil && counts[$0] == most } ?? merged.scale
  }

  private mutating func mergeOrganisations(_ merger: ScenarioDraft.Merger) {
    let parts = merger.parts.map { organisations[Int($0)] }
    var merged = organisations[Int(merger.kept)]
    merged.areas = Array(Set(parts.flatMap(\.areas))).sorted()
    let names = parts.flatMap { $0.name.forms + $0.aliases }
    if merger.id != merged.id {
      merged.id = merger.id
      merged.name = LocalisedText(parts.map(\.name)) { $0.joined(separator: " + ") }
      merged.officialID = ""
    }
    var seen = Set(merged.name.forms)
    merged.aliases = (merged.aliases + names).filter { seen.insert($0).inserted }
    organisations[Int(merger.kept)] = merged
    for part in merger.parts { keptOrganisation[Int(part)] = merger.kept }
  }

  private mutating func moveSubGroups() throws(ScenarioFailure) {
    for group in draft.subGroups {
      partnerships[Int(keptPartnership[Int(group.inner)])].parent = .active(group.outer)
    }
    for group in draft.subGroups {
      let start = keptPartnership[Int(group.inner)]
      var next = parent(of: start)
      for _ in 0..<partnerships.count {
        guard next >= 0, next != start else { break }
        next = parent(of: next)
      }
      guard next == start else { continue }
      // Of two changes that make a ring together, both are named.
      let others = draft.subGroups.filter { $0.place != group.place }
      let partner = others.first { other in
        keptPartnership[Int(other.outer)] == start
          || keptPartnership[Int(other.inner)]
            == keptPartnership[Int(group.outer)]
      }
      if let partner {
        throw .contradiction(subject: draft.id(group.inner), group.place, partner.place)
      }
      throw .ownAncestor(draft.id(group.inner), at: group.place)
    }
  }

  /// The old index of the active parent as it lives on, or -1.
  private func parent(of partnership: Int32) -> Int32 {
    guard case .active(let parent) = partnerships[Int(partnership)].parent else { return -1 }
    return keptPartnership[Int(parent)]
  }

  private func landscape() -> AppliedScenario {
    let (order, numbers) = Self.numbered(keptPartnership) { partnerships[$0].id }
    let (bodies, bodyNumbers) = Self.numbered(keptOrganisation) { organisations[$0].id }
    let newPartnerships = order.map { index -> Partnership in
      var partnership = partnerships[index]
      if case .active(let parent) = partnership.parent {
        let number = numbers[Int(parent)]
        partnership.parent =
          number >= 0 ? .active(number) : .inactive(id: old.partnerships[Int(parent)].id)
      }
      func now(_ named: NamedOrganisation?) -> NamedOrganisation? {
        guard case .organisation(let index) = named else { return named }
        return .organisation(bodyNumbers[Int(index)])
      }
      partnership.host = now(partnership.host)
      partnership.chair = now(partnership.chair)
      return partnership
    }
    var seats: [(seat: Membership, place: Int)] = []
    for (place, membership) in memberships.enumerated()
    where numbers[Int(membership.partnership)] >= 0 {
      var seat = membership
      seat.partnership = numbers[Int(seat.partnership)]
      seat.organisation = bodyNumbers[Int(seat.organisation)]
      seats.append((seat, place))
    }
    seats.sort { left, right in
      let (one, other) = (Self.key(left.seat), Self.key(right.seat))
      return one != other ? one < other : left.place < right.place
    }
    var inactive = old.inactive
    let gone = Set(order.map { partnerships[$0].id })
    inactive.partnerships += old.partnerships.filter { !gone.contains($0.id) }
      .map(InactivePartnership.init)
    inactive.partnerships.sort { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    inactive.membershipCount += memberships.count - seats.count
    var parts = [[PartnershipIndex]](repeating: [], count: order.count)
    for (index, number) in numbers.enumerated() where number >= 0 {
      parts[Int(number)].append(PartnershipIndex(index))
    }
    return AppliedScenario(
      landscape: Landscape(
        title: old.title, asOf: old.asOf, inputs: old.inputs, jurisdiction: old.jurisdiction,
        areas: old.areas,
        organisations: bodies.map { organisations[$0] }, remits: old.remits, kinds: old.kinds,
        partnerships: newPartnerships, memberships: seats.map(\.seat), evidence: old.evidence,
        actions: old.actions, considered: old.considered, sources: old.sources,
        decisions: old.decisions, tiles: old.tiles, outlines: old.outlines, inactive: inactive,
        standsFor: order.map { standsFor[$0] }),
      partsOfPartnership: parts, organisationNow: bodyNumbers)
  }

  /// The old indices that live on in byte order of their ids, and each old index's new number or -1.
  private static func numbered(
    _ kept: [Int32], id: (Int) -> String
  ) -> (order: [Int], numbers: [Int32]) {
    let order = kept.indices.filter { kept[$0] == Int32($0) }
      .sorted { id($0).utf8.lexicographicallyPrecedes(id($1).utf8) }
    var numberOfKept = [Int32](repeating: -1, count: kept.count)
    for (number, index) in order.enumerated() { numberOfKept[index] = Int32(number) }
    return (order, kept.map { $0 >= 0 ? numberOfKept[Int($0)] : -1 })
  }

  /// Partnership, organisation, role, certainty: the order memberships stand in.
  private static func key(_ seat: Membership) -> [Int] {
    [
      Int(seat.partnership), Int(seat.organisation),
      Role.allCases.firstIndex(of: seat.role) ?? 0,
      Certainty.allCases.firstIndex(of: seat.certainty) ?? 0,
    ]
  }
}

extension Array where Element == Int {
  fileprivate static func < (left: [Int], right: [Int]) -> Bool {
    left.lexicographicallyPrecedes(right)
  }
}
