/// One file of the catalogue as it was read, for the manifest and the data-quality page.
package struct InputFile: Hashable, Sendable {
  /// Name inside the catalogue folder.
  package var name: String
  package var byteCount: Int
  package var digest: ContentDigest
  package var encoding: String
  /// Data rows, without the heading row.
  package var rowsRead: Int
  package var rowsUsed: Int
  package var rowsRejected: Int

  package init(
    name: String, byteCount: Int, digest: ContentDigest, encoding: String, rowsRead: Int,
    rowsUsed: Int, rowsRejected: Int
  ) {
    self.name = name
    self.byteCount = byteCount
    self.digest = digest
    self.encoding = encoding
    self.rowsRead = rowsRead
    self.rowsUsed = rowsUsed
    self.rowsRejected = rowsRejected
  }
}

/// The validated, reconciled result of reading a catalogue, at an as-of date.
///
/// `partnerships` and `memberships` hold what is active at that date and nothing else; what is
/// known but not active is counted in `inactive`. Every array stands in byte order of ids
/// (memberships by partnership, then organisation, role, certainty, file order; decisions by finding,
/// then date), whatever the order of the rows, so that nothing downstream can depend on it.
///
/// A value that nobody changes, so that it is held by reference: what holds it (most of what pages are made of) would
/// otherwise carry code to copy each of its hundred arrays.
package final class Landscape: Sendable {
  /// What the landscape is of: the settings' title, else what the profile calls the nation, else the name of
  /// the one area with most atoms, else empty.
  package let title: LocalisedText
  /// `nil` when no date is known anywhere; then dates filter nothing.
  package let asOf: PartialDate?
  package let inputs: [InputFile]
  /// Who governs where the catalogue is from, and the routes of change there.
  package let jurisdiction: Jurisdiction
  package let areas: [Area]
  package let organisations: [Organisation]
  package let remits: [Remit]
  package let kinds: [Kind]
  package let partnerships: [Partnership]
  package let memberships: [Membership]
  package let evidence: [EvidenceRecord]
  package let actions: [ActionRecord]
  package let considered: [ConsideredRecord]
  /// In byte order of what rows write as their source.
  package let sources: [SourceRecord]
  package let decisions: [DecisionRecord]
  package let tiles: [MapTile]
  package let outlines: MapOutlines
  package let inactive: InactiveRows
  /// For each partnership further kinds that it counts as where coverage is asked, ascending: those of the
  /// parts that a scenario merged. Empty in a landscape as it was read.
  private let standsFor: [[KindIndex]]

  package let hierarchy: AreaHierarchy
  package let footprints: Footprints
  /// What the profile calls footprints, by their places.
  package let footprintNames: [FootprintIndex: LocalisedText]
  /// By what areas weigh: people, or areas where nobody knows the people of any.
  package let areaWeights: AreaWeights
  /// What is of which nation.
  package let nations: Nations
  /// For each kind the easiest route by which it changes.
  package let routeOfKind: [Route]
  /// For each partnership the range of `memberships` that are its own.
  package let membershipRanges: [Range<Int>]

  /// - Precondition: the arrays are sorted as the type promises and every index is in range.
  package init(
    title: LocalisedText? = nil, asOf: PartialDate? = nil, inputs: [InputFile] = [],
    jurisdiction: Jurisdiction = .neutral, areas: [Area], organisations: [Organisation],
    remits: [Remit] = [], kinds: [Kind],
    partnerships: [Partnership], memberships: [Membership], evidence: [EvidenceRecord] = [],
    actions: [ActionRecord] = [], considered: [ConsideredRecord] = [],
    sources: [SourceRecord] = [], decisions: [DecisionRecord] = [], tiles: [MapTile] = [],
    outlines: MapOutlines = MapOutlines(),
    inactive: InactiveRows = InactiveRows(), standsFor: [[KindIndex]] = []
  ) {
    self.standsFor = standsFor
    self.asOf = asOf
    self.inputs = inputs
    self.jurisdiction = jurisdiction
    self.areas = areas
    self.organisations = organisations
    self.remits = remits
    self.kinds = kinds
    self.partnerships = partnerships
    self.memberships = memberships
    self.evidence = evidence
    self.actions = actions
    self.considered = considered
    self.sources = sources
    self.decisions = decisions
    self.tiles = tiles
    self.outlines = outlines
    self.inactive = inactive
    routeOfKind = kinds.map { jurisdiction.easiestRoute(of: $0) }
    hierarchy = AreaHierarchy(areas: areas)
    footprints = Footprints(
      areas: areas, hierarchy: hierarchy, areasOfPartnerships: partnerships.map(\.areas),
      areaOrder: jurisdiction.areaOrder)
    footprintNames = Self.footprintNames(jurisdiction, areas, hierarchy, footprints)
    areaWeights = AreaWeights(areas: areas, hierarchy: hierarchy, footprints: footprints)
    nations = Nations(
      areas: areas, organisations: organisations, kinds: kinds, partnerships: partnerships,
      memberships: memberships, jurisdiction: jurisdiction, hierarchy: hierarchy,
      footprints: footprints)

    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(partnerships.count)
    var next = 0
    for partnership in partnerships.indices {
      let start = next
      while next < memberships.count, Int(memberships[next].partnership) == partnership {
        next += 1
      }
      ranges.append(start..<next)
    }
    precondition(next == memberships.count, "memberships are sorted by partnership")
    membershipRanges = ranges

    self.title =
      title ?? jurisdiction.texts[.name] ?? Self.nameOfWidestArea(areas, hierarchy)
      ?? LocalisedText(english: "")
  }

  /// The words of a profile for footprints in use, each by the code of an area of its shape.
  private static func footprintNames(
    _ jurisdiction: Jurisdiction, _ areas: [Area], _ hierarchy: AreaHierarchy,
    _ footprints: Footprints
  ) -> [FootprintIndex: LocalisedText] {
    guard let words = jurisdiction.words[.footprints], !words.isEmpty else { return [:] }
    var names: [FootprintIndex: LocalisedText] = [:]
    for (index, area) in areas.enumerated() {
      guard let word = words[area.code] else { continue }
      let atoms = Array(hierarchy.atomsOfArea[index])
      for footprint in (0..<footprints.count) where Array(footprints.atoms[footprint]) == atoms {
        names[FootprintIndex(footprint)] = word
      }
    }
    return names
  }

  /// What the area with most atoms is called; `nil` where several have as many, of which none is the whole.
  private static func nameOfWidestArea(
    _ areas: [Area], _ hierarchy: AreaHierarchy
  ) -> LocalisedText? {
    let rows = hierarchy.atomsOfArea
    guard let most = areas.indices.map({ rows.range(of: $0).count }).max() else { return nil }
    let widest = areas.indices.filter { rows.range(of: $0).count == most }
    return widest.count == 1 ? areas[widest[0]].name : nil
  }

  /// The memberships of a partnership, in organisation order.
  package func memberships(of partnership: PartnershipIndex) -> ArraySlice<Membership> {
    memberships[membershipRanges[Int(partnership)]]
  }

  /// The atoms a partnership covers, ascending.
  package func atoms(of partnership: PartnershipIndex) -> ArraySlice<AtomIndex> {
    footprints.atoms[footprints.ofPartnership[Int(partnership)]]
  }

  package func kind(of partnership: PartnershipIndex) -> Kind {
    kinds[Int(partnerships[Int(partnership)].kind)]
  }

  /// Kinds of its merged parts that a partnership counts as too, ascending.
  package func kindsStoodFor(by partnership: PartnershipIndex) -> [KindIndex] {
    standsFor.isEmpty ? [] : standsFor[Int(partnership)]
  }

  /// Every kind that a partnership counts as where coverage is asked: its own, those it stands for, and
  /// those that the catalogue says these satisfy (`satisfied_by`); ascending.
  /// - Complexity: O(kinds).
  package func kindsCounted(of partnership: PartnershipIndex) -> [KindIndex] {
    let held = [partnerships[Int(partnership)].kind] + kindsStoodFor(by: partnership)
    return kinds.indices.map(KindIndex.init).filter { kind in
      held.contains(kind) || kinds[Int(kind)].satisfiedBy.map(held.contains) ?? false
    }
  }

  /// The area that an atom is.
  package func area(ofAtom atom: AtomIndex) -> Area { areas[Int(hierarchy.atoms[Int(atom)])] }
}

/// What the catalogue holds that is not active at the as-of date.
package struct InactiveRows: Hashable, Sendable {
  /// Partnerships that ended before the as-of date or begin after it, ascending by id.
  package var partnerships: [InactivePartnership]
  /// Memberships that ended, have not begun, or belong to an inactive partnership.
  package var membershipCount: Int

  package init(partnerships: [InactivePartnership] = [], membershipCount: Int = 0) {
    self.partnerships = partnerships
    self.membershipCount = membershipCount
  }

  /// - Complexity: O(inactive partnerships).
  package func contains(_ id: String) -> Bool { partnerships.contains { $0.id == id } }
}

/// What is still told of a partnership that is not active.
package struct InactivePartnership: Hashable, Sendable {
  package var id: String
  /// The id where nothing else is known.
  package var name: LocalisedText
  package var established: PartialDate?
  package var ended: PartialDate?

  package init(
    id: String, name: LocalisedText? = nil, established: PartialDate? = nil,
    ended: PartialDate? = nil
  ) {
    self.id = id
    self.name = name ?? LocalisedText(english: id)
    self.established = established
    self.ended = ended
  }

  package init(_ partnership: Partnership) {
    self.init(
      id: partnership.id, name: partnership.name, established: partnership.established,
      ended: partnership.ended)
  }
}
