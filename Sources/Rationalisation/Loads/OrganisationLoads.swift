package import LandscapeModel
package import OverlapGraph

/// What sitting costs each body of the kinds that divide a nation between them.
///
/// Only of such kinds can it be said how many people a body sits for and no other of its kind does; which they are follows
/// from the catalogue (`TerritorialKinds`). The load is seats per 100,000 people served; a body is marked where it is
/// `load.median-ratio` times the median of its kind, or more. After a change bodies are measured against the medians from before, so
/// that what is freed in one region makes nobody's load elsewhere heavier.
///
/// Worked example: councils of 60,000 and 240,000 people with 24 seats each: 40 and 10 seats per 100,000 people, median 25,
/// ratios 1.6 and 0.4; the first is marked.
package struct OrganisationLoads: Sendable {
  /// So many people is a load told of.
  package static let unit = 100_000.0

  /// What one body carries.
  package struct Load: Hashable, Sendable {
    package let organisation: OrganisationIndex
    package let counts: LoadCounts
    /// People of the nation whom it serves; `nil` where one of its areas has no population.
    package let people: Int?
    /// Seats per 100,000 people served; `nil` where these are not known or nobody.
    package let perHead: Double?
    /// The load by the median of its kind; `nil` where either is not known.
    package let ratio: Double?
    /// Whether the ratio is that of the settings or more.
    package let isHeavy: Bool
  }

  /// The bodies of one kind in one nation.
  package struct OfKind: Sendable {
    /// As organisations have it.
    package let kind: String
    /// Ascending by organisation.
    package let loads: [Load]
    /// Of the loads that are known; after a change the one from before. `nil` where none is.
    package let median: Double?
    /// How seats grow with people; `nil` where too few bodies are known.
    package let line: FixedCostLine?
    /// Those of which it is not known how many people they serve; neither the median nor the line has them.
    package let unknown: Int
    /// Those without a seat, which the line does not have: nothing has no logarithm.
    package let seatless: Int
    /// The nation, where the catalogue has several; else -1.
    package let nation: NationIndex
    fileprivate let atoms: [AtomIndex]
  }

  /// Nation by nation, in byte order of kinds.
  package let kinds: [OfKind]
  private let places: [OrganisationIndex: (kind: Int, load: Int)]

  /// - Complexity: O(seats + organisations · log organisations + atoms of their areas).
  package init(of landscape: Landscape, settings: Settings) {
    self.init(
      of: landscape, seats: Incidence(landscape: landscape, settings: settings), settings: settings)
  }

  /// - Parameter seats: made from the same landscape with the same settings.
  package init(of landscape: Landscape, seats: Incidence, settings: Settings) {
    let atoms = landscape.organisationAtoms
    let counter = Counter(
      landscape: landscape, seats: seats, atoms: atoms,
      meetings: MeetingCounts(landscape: landscape, settings: settings.meetings).perYear,
      documents: SignedDocuments(of: landscape),
      ratio: settings.load.medianRatio)
    let scales = landscape.partnerships.map {
      $0.scale ?? landscape.kinds[Int($0.kind)].defaultScale
    }
    self.init(
      RuleExtent.all(of: landscape).filter { $0 != .across }.flatMap { extent -> [OfKind] in
        let nation = extent.country(of: landscape, scales: scales, weights: seats.atomWeights).atoms
        let bodies = TerritorialKinds(
          landscape: landscape, incidence: seats, organisationAtoms: atoms, nation: nation,
          fillsGaps: true
        ).bodies
        return bodies.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map {
          counter.loads(of: $0.value, kind: $0.key, of: extent.nation, nation)
        }
      })
  }

  /// The same bodies after a scenario: those that merge are one, one without a seat stays, and medians are those of `former`.
  /// - Parameters:
  ///   - old: the landscape that the scenario was applied to.
  ///   - former: its loads.
  ///   - saved: of each organisation the days on which it sits for several bodies at once, by nation, and in all under -1.
  package init(
    after applied: AppliedScenario, from old: Landscape, _ former: OrganisationLoads,
    saving saved: [NationIndex: [OrganisationIndex: Double]] = [:], settings: Settings
  ) {
    let landscape = applied.landscape
    var counter = Counter(
      landscape: landscape, seats: Incidence(landscape: landscape, settings: settings),
      atoms: landscape.organisationAtoms,
      meetings: applied.meetings(
        of: MeetingCounts(landscape: old, settings: settings.meetings).perYear),
      documents: SignedDocuments(after: applied, from: old),
      ratio: settings.load.medianRatio)
    for (nation, days) in saved {
      for (organisation, days) in days {
        let now = applied.organisationNow[Int(organisation)]
        counter.saved[nation, default: [:]][now, default: 0] += days
      }
    }
    self.init(
      former.kinds.map { kind in
        let bodies = Set(kind.loads.map { applied.organisationNow[Int($0.organisation)] })
        return counter.loads(
          of: bodies.sorted(), kind: kind.kind, of: kind.nation, kind.atoms, median: kind.median)
      })
  }

  private init(_ kinds: [OfKind]) {
    self.kinds = kinds
    var places: [OrganisationIndex: (kind: Int, load: Int)] = [:]
    for (kind, bodies) in kinds.enumerated() {
      for (load, body) in bodies.loads.enumerated() where places[body.organisation] == nil {
        places[body.organisation] = (kind, load)
      }
    }
    self.places = places
  }

  /// What a body carries, with the others of its kind; `nil` of a kind that does not divide a nation.
  package func load(of organisation: OrganisationIndex) -> (load: Load, kind: OfKind)? {
    places[organisation].map { (kinds[$0.kind].loads[$0.load], kinds[$0.kind]) }
  }
}

/// Counts what bodies carry in one landscape.
private struct Counter {
  let landscape: Landscape
  let seats: Incidence
  let atoms: PackedRows
  /// Meetings a year of each partnership.
  let meetings: [Double]
  let documents: SignedDocuments
  /// From which share of the median a load is marked.
  let ratio: Double
  /// Of each body the days on which it sits for several partnerships at once.
  var saved: [NationIndex: [OrganisationIndex: Double]] = [:]

  func loads(
    of bodies: [OrganisationIndex], kind: String, of nation: NationIndex,
    _ nationAtoms: [AtomIndex],
    median former: Double? = nil
  ) -> OrganisationLoads.OfKind {
    let isOfNation = Set(nationAtoms)
    let people = bodies.map { body in
      landscape.people(ofAtoms: atoms[Int(body)].filter(isOfNation.contains))
    }
    // Each nation is judged as if it were alone: seats that a body has in another are none here. Those in a body across nations
    // are its own wherever it is.
    let nations = landscape.nations
    let counts = bodies.map { body in
      LoadCounts(
        of: seats.partnershipsOf[body].filter { nations.counts($0, in: nation) },
        in: landscape, meetings, documents, saved: saved[max(nation, -1)]?[body] ?? 0)
    }
    let perHead = zip(people, counts).map { people, counts -> Double? in
      guard let people, people > 0 else { return nil }
      return Double(counts.seats) * OrganisationLoads.unit / Double(people)
    }
    let middle = former ?? median(of: perHead.compactMap { $0 })
    let loads = bodies.indices.map { place -> OrganisationLoads.Load in
      let share = perHead[place].flatMap { load in
        middle.flatMap { $0 > 0 ? load / $0 : nil }
      }
      return OrganisationLoads.Load(
        organisation: bodies[place], counts: counts[place], people: people[place],
        perHead: perHead[place], ratio: share, isHeavy: share.map { meets($0, ratio) } ?? false)
    }
    return OrganisationLoads.OfKind(
      kind: kind, loads: loads, median: middle,
      line: FixedCostLine(
        of: loads.compactMap { load in
          load.people.map { (Double($0), Double(load.counts.seats)) }
        }),
      unknown: people.count { $0 == nil }, seatless: counts.count { $0.seats == 0 },
      nation: nation, atoms: nationAtoms)
  }
}

extension Landscape {
  /// For each organisation the atoms of its areas, ascending.
  var organisationAtoms: PackedRows {
    let rows = hierarchy.atomsOfArea
    return PackedRows(
      organisations.map { organisation -> [AtomIndex] in
        guard organisation.areas.count > 1 else {
          return organisation.areas.first.map { Array(rows[$0]) } ?? []
        }
        return Array(Set(organisation.areas.flatMap { rows[$0] })).sorted()
      })
  }
}
