/// Index into `Nations.all`.
package typealias NationIndex = Int32

/// A country, or part of one, whose public bodies are judged by themselves.
package struct Nation: Hashable, Sendable {
  /// The areas that are the nation, in byte order of codes: one, but where the jurisdiction names several.
  package let areas: [AreaIndex]
  /// Ascending. What a smaller nation within it has is not its own.
  package let atoms: [AtomIndex]
}

/// The nations that a catalogue names, and what is of each of them.
///
/// A nation is named by the column `nation` of an area or a kind, or by the jurisdiction. An atom is of the nation that its
/// own row says; else of the nation whose area holds it, the smallest of several; else of what the smallest
/// area that holds it and says one says; else of none, and then it places nothing. Kinds, organisations and partnerships without
/// a word of their own are of the one nation where they are; those of several, and those that nothing places, are of none.
///
/// Worked example: rows for Wales and for England that each name themselves, and the councils below them: a board of two
/// Welsh councils is of Wales; a board of councils on both sides of the border is of neither.
package struct Nations: Sendable {
  /// In byte order of the codes of their first areas.
  package let all: [Nation]
  /// For each atom its nation, or -1.
  package let ofAtom: [NationIndex]
  /// For each kind the nation that its row names, else that of all its partnerships, or -1.
  package let ofKind: [NationIndex]
  /// For each organisation the nation of its areas; where these are of none that of all its seats; or -1.
  package let ofOrganisation: [NationIndex]
  /// For each partnership the nation of its areas; where these are of none that of its kind; or -1.
  package let ofPartnership: [NationIndex]

  /// How many nations a catalogue can have: each costs a run of the rules over arrays of the whole catalogue.
  package static let most = 64

  /// How many areas are named as nations by areas and kinds.
  package static func namedCount(areas: [Area], kinds: [Kind]) -> Int {
    Set(areas.compactMap(\.nation) + kinds.compactMap(\.nation)).count
  }

  /// Whether bodies have to be told apart by nation.
  package var areSeveral: Bool { all.count > 1 }

  /// Whether a partnership counts where the bodies of a nation are judged: it is of that nation or, across nations, of
  /// none. Under -1 all do.
  package func counts(_ partnership: PartnershipIndex, in nation: NationIndex) -> Bool {
    let own = ofPartnership[Int(partnership)]
    return nation < 0 || own < 0 || own == nation
  }

  /// - Complexity: O(atoms of areas and footprints + seats).
  init(
    areas: [Area], organisations: [Organisation], kinds: [Kind], partnerships: [Partnership],
    memberships: [Membership], jurisdiction: Jurisdiction, hierarchy: AreaHierarchy,
    footprints: Footprints
  ) {
    let named = Self.named(areas: areas, kinds: kinds, jurisdiction: jurisdiction)
    let ofAtom = Self.ofAtoms(named, areas: areas, hierarchy: hierarchy)
    var atoms = [[AtomIndex]](repeating: [], count: named.count)
    for (atom, nation) in ofAtom.enumerated() where nation >= 0 {
      atoms[Int(nation)].append(AtomIndex(atom))
    }
    all = zip(named, atoms).map(Nation.init)
    self.ofAtom = ofAtom
    guard named.count > 1 else {
      ofKind = [NationIndex](repeating: -1, count: kinds.count)
      ofOrganisation = [NationIndex](repeating: -1, count: organisations.count)
      ofPartnership = [NationIndex](repeating: -1, count: partnerships.count)
      return
    }

    func only(_ atoms: some Sequence<AtomIndex>) -> Place {
      atoms.reduce(into: Place.nowhere) { place, atom in
        let nation = ofAtom[Int(atom)]
        if nation >= 0 { place.join(.at(nation)) }
      }
    }
    let ofFootprint = (0..<footprints.count).map { only(footprints.atoms[$0]) }
    var placeOfKind = kinds.map { kind -> Place in
      guard let area = kind.nation else { return .nowhere }
      return named.firstIndex { $0.contains(area) }.map { .at(NationIndex($0)) } ?? .nowhere
    }
    let isNamed = placeOfKind.map { $0 != .nowhere }
    for (number, partnership) in partnerships.enumerated() where !isNamed[Int(partnership.kind)] {
      placeOfKind[Int(partnership.kind)].join(ofFootprint[Int(footprints.ofPartnership[number])])
    }
    let ofPartnership = partnerships.enumerated().map { number, partnership -> NationIndex in
      let own = ofFootprint[Int(footprints.ofPartnership[number])]
      return (own == .nowhere ? placeOfKind[Int(partnership.kind)] : own).nation
    }
    self.ofPartnership = ofPartnership
    ofKind = placeOfKind.map(\.nation)

    var seats = [Place](repeating: .nowhere, count: organisations.count)
    for membership in memberships {
      let nation = ofPartnership[Int(membership.partnership)]
      seats[Int(membership.organisation)].join(nation < 0 ? .across : .at(nation))
    }
    ofOrganisation = organisations.enumerated().map { number, organisation in
      let own = only(organisation.areas.flatMap { hierarchy.atomsOfArea[$0] })
      return (own == .nowhere ? seats[number] : own).nation
    }
  }

  /// What a nation is called: the name of its first area.
  package func name(of nation: NationIndex, in landscape: Landscape) -> LocalisedText {
    landscape.areas[Int(all[Int(nation)].areas[0])].name
  }

  /// The code of a nation's first area.
  package func code(of nation: NationIndex, in landscape: Landscape) -> String {
    landscape.areas[Int(all[Int(nation)].areas[0])].code
  }

  /// Where something is, as far as is known.
  private enum Place: Equatable {
    case nowhere
    case at(NationIndex)
    /// In several.
    case across

    var nation: NationIndex {
      if case .at(let nation) = self { return nation }
      return -1
    }

    mutating func join(_ other: Place) {
      switch (self, other) {
      case (_, .nowhere): break
      case (.nowhere, _): self = other
      default: if self != other { self = .across }
      }
    }
  }

  /// The areas of each nation, in byte order of the first one's code.
  private static func named(
    areas: [Area], kinds: [Kind], jurisdiction: Jurisdiction
  ) -> [[AreaIndex]] {
    let single = Set(areas.compactMap(\.nation) + kinds.compactMap(\.nation))
    // Reading refuses so many.
    guard single.count <= most else { return [] }
    let codes = Set(jurisdiction.nation)
    let ofJurisdiction =
      codes.isEmpty
      ? [] : areas.indices.filter { codes.contains(areas[$0].code) }.map(AreaIndex.init)
    // Whoever names one of the areas that the jurisdiction's nation is made of names that nation.
    var named = single.subtracting(ofJurisdiction).map { [$0] }
    if !ofJurisdiction.isEmpty { named.append(ofJurisdiction) }
    // Areas stand in byte order of codes.
    return named.sorted { $0[0] < $1[0] }
  }

  private static func ofAtoms(
    _ named: [[AreaIndex]], areas: [Area], hierarchy: AreaHierarchy
  ) -> [NationIndex] {
    let rows = hierarchy.atomsOfArea
    var nationOfArea: [AreaIndex: NationIndex] = [:]
    for (nation, areas) in named.enumerated() {
      for area in areas { nationOfArea[area] = NationIndex(nation) }
    }
    var ofAtom = [NationIndex](repeating: -1, count: hierarchy.atoms.count)
    // What comes first is kept: the atoms' own rows, then the nations, then what else says one; the smallest first.
    func claim(_ claims: [(area: AreaIndex, nation: NationIndex)]) {
      let sorted = claims.sorted {
        (rows.range(of: Int($0.area)).count, $0.area)
          < (rows.range(of: Int($1.area)).count, $1.area)
      }
      for (area, nation) in sorted {
        for atom in rows[area] where ofAtom[Int(atom)] < 0 { ofAtom[Int(atom)] = nation }
      }
    }
    let saying = areas.indices.compactMap { area in
      areas[area].nation.flatMap { nationOfArea[$0] }
        .map { (area: AreaIndex(area), nation: $0) }
    }
    claim(saying.filter { areas[Int($0.area)].parts.isEmpty })
    claim(nationOfArea.map { (area: $0.key, nation: $0.value) })
    claim(saying)
    return ofAtom
  }
}
