internal import LandscapeModel

/// A scenario with its ids looked up: every change by index, contradictions refused.
///
/// Changes are told apart by what they touch, not by their order: seats and areas change first, then
/// bodies merge, then bodies stand down, then sub-groups move. A change to a body that merges is a
/// change to what it becomes.
struct ScenarioDraft {
  struct Merger {
    /// As named, each once; the first or the one `id` names is kept.
    var parts: [Int32]
    var id: String
    var kept: Int32
    /// What merged bodies become, where that is not the kind of the one kept.
    var kind: KindIndex?
    var place: ChangePlace
  }
  struct Move {
    var atoms: Set<AtomIndex>
    var area: AreaIndex
    var from: PartnershipIndex
    var to: PartnershipIndex
    var place: ChangePlace
  }
  struct Seat {
    var partnership: PartnershipIndex
    var organisation: OrganisationIndex
    var place: ChangePlace
  }
  struct SubGroup {
    var inner: PartnershipIndex
    var outer: PartnershipIndex
    var place: ChangePlace
  }

  let landscape: Landscape
  private(set) var mergers: [Merger] = []
  private(set) var organisationMergers: [Merger] = []
  private(set) var stoodDown: [PartnershipIndex: ChangePlace] = [:]
  private(set) var subGroups: [SubGroup] = []
  private(set) var moves: [Move] = []
  private(set) var added: [Seat] = []
  private(set) var removed: [Seat] = []

  private let partnershipAt: [String: Int32]
  private let organisationAt: [String: Int32]
  private let areaAt: [String: Int32]

  init(_ scenario: Scenario, landscape: Landscape) throws(ScenarioFailure) {
    self.landscape = landscape
    partnershipAt = Self.places(landscape.partnerships.map(\.id))
    organisationAt = Self.places(landscape.organisations.map(\.id))
    areaAt = Self.places(landscape.areas.map(\.code))
    // The same change twice is one change.
    var seen: Set<Change> = []
    for step in scenario.steps where seen.insert(step.change).inserted { try read(step) }
    try refuseContradictions()
  }

  private mutating func read(_ step: Scenario.Step) throws(ScenarioFailure) {
    let place = step.place
    switch step.change {
    case .merge(let ids, let into, let kind):
      var parts: [Int32] = []
      for id in ids { parts.append(try partnership(id, step)) }
      var merger = try merger(
        parts, into: into, ids: landscape.partnerships.map(\.id), index: partnershipAt, place)
      if let kind {
        merger.kind = try self.kind(kind, step)
      } else {
        merger.kind = commonKind(of: merger.parts)
      }
      mergers.append(merger)
    case .mergeOrganisations(let ids, let into):
      var parts: [Int32] = []
      for id in ids { parts.append(try organisation(id, step)) }
      organisationMergers.append(
        try merger(
          parts, into: into, ids: landscape.organisations.map(\.id), index: organisationAt, place))
    case .standDown(let id):
      stoodDown[try partnership(id, step)] = place
    case .makeSubGroup(let inner, let outer):
      let group = SubGroup(
        inner: try partnership(inner, step), outer: try partnership(outer, step), place: place)
      guard group.inner != group.outer else { throw .ownAncestor(inner, at: place) }
      subGroups.append(group)
    case .moveArea(let code, let from, let to):
      guard let area = areaAt[code] else {
        throw .unknown(
          .area, id: code, suggestion: nearest(code, landscape.areas.map(\.code)),
          at: step.place(of: code))
      }
      let move = Move(
        atoms: Set(landscape.hierarchy.atomsOfArea[area]), area: area,
        from: try partnership(from, step), to: try partnership(to, step), place: place)
      guard move.atoms.isSubset(of: landscape.atoms(of: move.from)) else {
        throw .areaNotCovered(area: code, by: from, at: place)
      }
      guard move.from != move.to else {
        throw .contradiction(subject: from, place, place)
      }
      moves.append(move)
    case .addMember(let member, let id):
      let seat = Seat(
        partnership: try partnership(id, step), organisation: try organisation(member, step),
        place: place)
      guard !sits(seat) else { throw .alreadyMember(member, of: id, at: place) }
      added.append(seat)
    case .removeMember(let member, let id):
      let seat = Seat(
        partnership: try partnership(id, step), organisation: try organisation(member, step),
        place: place)
      // Contradictions are told before a seat that is not there.
      removed.append(seat)
    }
  }

  private func sits(_ seat: Seat) -> Bool {
    landscape.memberships(of: seat.partnership).contains { $0.organisation == seat.organisation }
  }

  private func merger(
    _ named: [Int32], into: String?, ids: [String], index: [String: Int32], _ place: ChangePlace
  ) throws(ScenarioFailure) -> Merger {
    var seen: Set<Int32> = []
    let parts = named.filter { seen.insert($0).inserted }
    guard parts.count > 1, let first = parts.first else { throw .tooFewToMerge(at: place) }
    guard let into else {
      return Merger(parts: parts, id: ids[Int(first)], kept: first, place: place)
    }
    if let known = index[into] {
      guard parts.contains(known) else { throw .idInUse(into, at: place) }
      return Merger(parts: parts, id: into, kept: known, place: place)
    }
    // Under a new name the rest of the first one's row is kept.
    return Merger(parts: parts, id: into, kept: first, place: place)
  }

  private func partnership(
    _ id: String, _ step: Scenario.Step
  ) throws(ScenarioFailure) -> PartnershipIndex {
    if let index = partnershipAt[id] { return index }
    if landscape.inactive.contains(id) {
      throw .notActive(id: id, at: step.place(of: id))
    }
    throw .unknown(
      .partnership, id: id, suggestion: nearest(id, landscape.partnerships.map(\.id)),
      at: step.place(of: id))
  }

  private func kind(
    _ id: String, _ step: Scenario.Step
  ) throws(ScenarioFailure) -> KindIndex {
    let ids = landscape.kinds.map(\.id)
    if let index = ids.firstIndex(of: id) { return KindIndex(index) }
    throw .unknown(.kind, id: id, suggestion: nearest(id, ids), at: step.place(of: id))
  }

  /// The one kind that counts as each of those of some bodies, where these are not one already.
  private func commonKind(of parts: [Int32]) -> KindIndex? {
    let kinds = Set(parts.map { landscape.partnerships[Int($0)].kind })
    guard kinds.count > 1 else { return nil }
    let common = landscape.kinds.indices.map(KindIndex.init).filter { kind in
      kinds.allSatisfy { $0 == kind || landscape.kinds[Int($0)].satisfiedBy == kind }
    }
    return common.count == 1 ? common[0] : nil
  }

  private func organisation(
    _ id: String, _ step: Scenario.Step
  ) throws(ScenarioFailure) -> OrganisationIndex {
    if let index = organisationAt[id] { return index }
    throw .unknown(
      .organisation, id: id, suggestion: nearest(id, landscape.organisations.map(\.id)),
      at: step.place(of: id))
  }

  private func nearest(_ id: String, _ ids: [String]) -> String? {
    NearestName.nearest(to: id, among: ids)
  }

  private static func places(_ ids: [String]) -> [String: Int32] {
    Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($0.element, Int32($0.offset)) })
  }
}

// MARK: Contradictions

extension ScenarioDraft {
  private func refuseContradictions() throws(ScenarioFailure) {
    try refuseSharedParts(mergers, names: landscape.partnerships.map(\.id))
    try refuseSharedParts(organisationMergers, names: landscape.organisations.map(\.id))
    try refuseChangesToStoodDown()
    for (place, group) in subGroups.enumerated() {
      for other in subGroups[..<place] where other.inner == group.inner {
        throw .contradiction(subject: id(group.inner), other.place, group.place)
      }
      for merger in mergers
      where merger.parts.contains(group.inner) && merger.parts.contains(group.outer) {
        throw .contradiction(subject: id(group.inner), merger.place, group.place)
      }
    }
    for seat in added {
      for other in removed
      where other.partnership == seat.partnership && other.organisation == seat.organisation {
        throw .contradiction(subject: id(seat.partnership), seat.place, other.place)
      }
    }
    for seat in removed where !sits(seat) {
      throw .notMember(
        landscape.organisations[Int(seat.organisation)].id, of: id(seat.partnership),
        at: seat.place)
    }
    for (place, move) in moves.enumerated() {
      for other in moves[..<place] where !other.atoms.isDisjoint(with: move.atoms) {
        let parts = (other.from == move.from, other.from == move.to, other.to == move.from)
        if parts.0 || parts.1 || parts.2 {
          throw .contradiction(
            subject: landscape.areas[Int(move.area)].code, other.place, move.place)
        }
      }
    }
  }

  private func refuseSharedParts(
    _ mergers: [Merger], names: [String]
  ) throws(ScenarioFailure) {
    var owner: [Int32: ChangePlace] = [:]
    var ids: [String: ChangePlace] = [:]
    for merger in mergers {
      for part in merger.parts {
        if let other = owner[part] {
          throw .contradiction(subject: names[Int(part)], other, merger.place)
        }
        owner[part] = merger.place
      }
      if let other = ids[merger.id] {
        throw .contradiction(subject: merger.id, other, merger.place)
      }
      ids[merger.id] = merger.place
    }
  }

  private func refuseChangesToStoodDown() throws(ScenarioFailure) {
    func refuse(_ partnership: PartnershipIndex, _ place: ChangePlace) throws(ScenarioFailure) {
      if let other = stoodDown[partnership] {
        throw .contradiction(subject: id(partnership), other, place)
      }
    }
    for merger in mergers { for part in merger.parts { try refuse(part, merger.place) } }
    for group in subGroups {
      try refuse(group.inner, group.place)
      try refuse(group.outer, group.place)
    }
    for seat in added + removed { try refuse(seat.partnership, seat.place) }
    for move in moves {
      try refuse(move.from, move.place)
      try refuse(move.to, move.place)
    }
  }

  func id(_ partnership: PartnershipIndex) -> String {
    landscape.partnerships[Int(partnership)].id
  }
}
