internal import LandscapeModel
internal import OverlapGraph

/// What every rule asks of a landscape and its graph, worked out once.
///
/// Nothing in it names a body or a kind: what a kind is follows from its row of the catalogue and
/// from where its bodies sit. A class, because every rule, sort and closure of a draw holds it.
package final class RuleContext: Sendable {
  let landscape: Landscape
  /// What part of the landscape is looked at: the numbers below are of it alone.
  let extent: RuleExtent
  /// The partnerships that are looked at, ascending; the others have no members in `incidence`.
  let partnershipIndices: [PartnershipIndex]
  /// The partnerships that cover areas there, ascending: also those that are no one nation's.
  let covering: [PartnershipIndex]
  /// For each kind whether its absence is asked for.
  let hasKind: [Bool]
  /// For each organisation whether it is there.
  let hasOrganisation: [Bool]
  let edges: [OverlapEdge]
  let settings: Settings
  /// For each route of the jurisdiction how feasible a change by it is.
  let feasibilities: [Double]
  let relations: FootprintRelations
  let meetings: MeetingCounts
  /// The layer that says nothing, in a trial of stability.
  let droppedLayer: Layer?
  /// What loads are measured against, where that is not this landscape's own.
  let burdenBars: BurdenBars?

  /// For each partnership the function of its kind.
  let functions: [PartnershipFunction]
  /// For each partnership whether it has many remits by design: by its kind, else by its own row.
  let isMultiPurpose: [Bool]
  /// Who sits where, as far as it follows from the members.
  let seats: SeatFacts
  /// For each partnership its own scale, else its kind's.
  let scales: [Scale?]
  /// Whether a partnership works for the whole nation, so that others report up to it.
  let isNational: [Bool]
  /// For each partnership the top of the tree of sub-groups it is in; itself when in none.
  let roots: [PartnershipIndex]
  /// For each partnership the active parent, or -1.
  let parents: [PartnershipIndex]
  /// Partnerships whose chain of parents comes back to themselves.
  let isInCycle: [Bool]
  /// The atoms of the nation, ascending: see `Nation`.
  let nation: [AtomIndex]
  /// Whether areas of the catalogue are the nation, so that a body with all of it is national.
  let isNationArea: Bool
  /// Each nation's extent, where what lies across nations is looked at; else empty.
  private let homes: [NationExtent]
  /// The area with most atoms, where it reaches beyond the nation.
  let widerThanNation: AreaIndex?
  /// For each organisation the atoms of its areas, ascending.
  let organisationAtoms: PackedRows
  let atomSetNames: AtomSetNames
  /// Where the work of two bodies is done by one.
  let workOfBoth: WorkOfBoth

  init(
    landscape: Landscape, graph: OverlapGraph, settings: Settings, burdenBars: BurdenBars? = nil,
    extent: RuleExtent = .whole
  ) {
    let (here, incidence, edges) = Self.part(extent, of: landscape, graph)
    self.landscape = landscape
    self.extent = extent
    partnershipIndices = here
    covering = extent.covering(of: landscape)
    hasKind = extent.hasKinds(of: landscape)
    hasOrganisation = extent.hasOrganisations(of: landscape)
    self.edges = edges
    self.settings = settings
    feasibilities = landscape.jurisdiction.routes.map(\.feasibility)
    let relations = FootprintRelations(incidence: incidence)
    self.relations = relations
    meetings = MeetingCounts(landscape: landscape, settings: settings.meetings, among: here)
    droppedLayer = nil
    self.burdenBars = burdenBars

    let partnerships = landscape.partnerships
    let kinds = landscape.kinds
    let functions = partnerships.map { kinds[Int($0.kind)].function }
    self.functions = functions
    isMultiPurpose = partnerships.indices.map {
      landscape.purpose(of: PartnershipIndex($0)) == .multi
    }
    let scales = partnerships.map { $0.scale ?? kinds[Int($0.kind)].defaultScale }
    self.scales = scales
    let country = extent.country(of: landscape, scales: scales, weights: incidence.atomWeights)
    let nation = country.atoms
    self.nation = nation
    isNationArea = country.isArea
    widerThanNation = country.wider
    // Across nations a body of one of them is national where it is so at home.
    let homes =
      extent == .across
      ? landscape.nations.all.map { NationExtent(named: $0.atoms, of: landscape) } : []
    self.homes = homes
    let isNational = partnerships.indices.map { index in
      if let scale = scales[index] { return scale == .national }
      let home = Int(landscape.nations.ofPartnership[index])
      let nationAtHome = homes.indices.contains(home) ? homes[home] : country
      return nationAtHome.isArea && nationAtHome.atoms.count > 1
        && nationAtHome.isHeld(by: landscape.atoms(of: PartnershipIndex(index)))
    }
    self.isNational = isNational
    workOfBoth = WorkOfBoth(
      landscape: landscape, partnershipIndices: here, functions: functions,
      isNational: isNational, relations: relations, incidence: incidence)
    let parents = partnerships.map { partnership -> PartnershipIndex in
      if case .active(let parent) = partnership.parent { return parent }
      return -1
    }
    self.parents = parents
    (roots, isInCycle) = Self.trees(parents: parents)

    let organisationAtoms = landscape.organisationAtoms
    self.organisationAtoms = organisationAtoms
    atomSetNames = AtomSetNames(landscape: landscape)
    seats = SeatFacts(
      of: landscape, overlaps: OverlapMeasures(incidence),
      certainties: SeatCertainties(
        of: landscape, members: incidence.members, settings: settings),
      organisationAtoms: organisationAtoms, nation: nation)
  }

  /// The landscape of `other` under other thresholds and weights.
  ///
  /// Incidence, measures and relations stay as they are: no varied setting reaches them. The
  /// edges stay too, also with other seats; they say only what a rule was asked of, never what it finds.
  /// - Complexity: O(partnerships).
  /// - Parameters:
  ///   - feasibilities: of each route, where they are others too.
  ///   - droppedLayer: the layer that says nothing.
  ///   - seats: who sits where, where that is otherwise too.
  init(
    _ other: RuleContext, settings: Settings, feasibilities: [Double]? = nil,
    droppedLayer: Layer? = nil, seats: SeatFacts? = nil
  ) {
    self.settings = settings
    self.seats = seats ?? other.seats
    self.feasibilities = feasibilities ?? other.feasibilities
    self.droppedLayer = droppedLayer
    burdenBars = other.burdenBars
    landscape = other.landscape
    extent = other.extent
    partnershipIndices = other.partnershipIndices
    covering = other.covering
    hasKind = other.hasKind
    hasOrganisation = other.hasOrganisation
    meetings =
      settings.meetings == other.settings.meetings
      ? other.meetings
      : MeetingCounts(
        landscape: landscape, settings: settings.meetings, among: partnershipIndices)
    edges = other.edges
    relations = other.relations
    functions = other.functions
    isMultiPurpose = other.isMultiPurpose
    scales = other.scales
    isNational = other.isNational
    roots = other.roots
    parents = other.parents
    isInCycle = other.isInCycle
    nation = other.nation
    isNationArea = other.isNationArea
    homes = other.homes
    widerThanNation = other.widerThanNation
    organisationAtoms = other.organisationAtoms
    atomSetNames = other.atomSetNames
    workOfBoth = other.workOfBoth
  }

  var incidence: Incidence { seats.overlaps.incidence }
  var overlaps: OverlapMeasures { seats.overlaps }
  var certainties: SeatCertainties { seats.certainties }

  /// The surest certainty of each counted seat of a member of some kinds.
  func statutorySeats(of partnership: PartnershipIndex, named kinds: [String]) -> [Certainty] {
    let members = incidence.members
    return members.range(of: Int(partnership)).filter {
      kinds.contains(landscape.organisations[Int(members.values[$0])].kind)
    }.map { certainties.values[$0] }
  }
  var territorial: TerritorialKinds { seats.territorial }
  var rarestFirst: PackedRows { seats.rarestFirst }

  /// The numbers of the part that is looked at: its partnerships, who sits where among them, and their edges.
  private static func part(
    _ extent: RuleExtent, of landscape: Landscape, _ graph: OverlapGraph
  ) -> (partnerships: [PartnershipIndex], incidence: Incidence, edges: [OverlapEdge]) {
    let here = extent.partnerships(of: landscape)
    guard here.count < landscape.partnerships.count else {
      return (here, graph.incidence, graph.edges)
    }
    var isHere = [Bool](repeating: false, count: landscape.partnerships.count)
    for partnership in here { isHere[Int(partnership)] = true }
    let weights = AreaWeights(of: landscape, among: here).weights(of: landscape)
    return (
      here, graph.incidence.restricted(to: isHere, atomWeights: weights),
      graph.edges.filter { isHere[Int($0.source)] && isHere[Int($0.target)] }
    )
  }

  /// Whether a note is of a kind whose absence is asked for here.
  func isAbout(_ note: DataNote) -> Bool {
    switch note {
    case .incompleteKind(let kind, _, _), .absentMemberKind(let kind, _, _, _): hasKind[Int(kind)]
    case .widerArea, .separateParts: true
    }
  }

  /// The rows of the partnerships that are looked at.
  var partnerships: some Sequence<Partnership> {
    partnershipIndices.lazy.map { [landscape] in landscape.partnerships[Int($0)] }
  }

  /// The kinds that the part has, whether by their own row or by a body of theirs; across nations all, since any may have a
  /// body there.
  var kinds: some Sequence<Kind> {
    landscape.kinds.indices.lazy.filter { [hasKind, extent] in hasKind[$0] || extent == .across }
      .map { [landscape] in landscape.kinds[$0] }
  }

  func id(of partnership: PartnershipIndex) -> String {
    landscape.partnerships[Int(partnership)].id
  }

  func members(of partnership: PartnershipIndex) -> ArraySlice<OrganisationIndex> {
    incidence.members[partnership]
  }

  /// The atoms of a body's own nation, where what lies across nations is looked at: with all of them, and more than one, it is
  /// national. None where no area is that nation; `nil` for a body of no one nation, and everywhere else.
  func home(of partnership: PartnershipIndex) -> [AtomIndex]? {
    let home = Int(landscape.nations.ofPartnership[Int(partnership)])
    guard homes.indices.contains(home) else { return nil }
    return homes[home].isArea ? homes[home].atoms : []
  }

  func footprint(of partnership: PartnershipIndex) -> FootprintIndex {
    incidence.footprintOf[Int(partnership)]
  }

  /// People in `atoms`, summed in their order.
  func people(in atoms: some Sequence<AtomIndex>) -> Double {
    atoms.reduce(0) { $0 + incidence.atomWeights[Int($1)] }
  }

  /// Whether `ancestor` stands above `partnership` in a tree of sub-groups.
  func isAncestor(_ ancestor: PartnershipIndex, of partnership: PartnershipIndex) -> Bool {
    var next = parents[Int(partnership)]
    var steps = 0
    while next >= 0, steps <= parents.count {
      if next == ancestor { return true }
      next = parents[Int(next)]
      steps += 1
    }
    return false
  }

  /// The top of each tree; of a cycle, its first partnership.
  private static func trees(parents: [PartnershipIndex]) -> ([PartnershipIndex], [Bool]) {
    var roots = [PartnershipIndex](repeating: -1, count: parents.count)
    var isInCycle = [Bool](repeating: false, count: parents.count)
    var visit = [Int32](repeating: -1, count: parents.count)
    for start in parents.indices where roots[start] < 0 {
      var path: [Int] = []
      var node = start
      while roots[node] < 0, visit[node] < 0, parents[node] >= 0 {
        visit[node] = Int32(path.count)
        path.append(node)
        node = Int(parents[node])
      }
      var root = roots[node]
      if root < 0, visit[node] >= 0 {
        let cycle = path[Int(visit[node])...]
        for member in cycle { isInCycle[member] = true }
        root = PartnershipIndex(cycle.min() ?? node)
      } else if root < 0 {
        root = PartnershipIndex(node)
        roots[node] = root
      }
      for member in path { roots[member] = root }
    }
    return (roots, isInCycle)
  }
}

/// The tolerance of every comparison with a threshold, so that summation order changes nothing.
let thresholdTolerance = 1e-9

/// Whether `score` meets `threshold`: `≥ t − 1e-9` (design section 5).
func meets(_ score: Double, _ threshold: Double) -> Bool {
  score >= threshold - thresholdTolerance
}
