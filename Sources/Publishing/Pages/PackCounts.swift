internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
internal import Wording

/// What a pack counts of its subject, and the same of all that are like it: areas and organisations of its kind,
/// footprints of its sort. Made once for the site.
struct PackCounts: Sendable {
  /// What is counted, in the order of a pack's table.
  enum Measure: CaseIterable, Sendable {
    case partnerships, findings, footprints, plans, assessments

    var name: Phrase {
      switch self {
      case .partnerships: .partnerships
      case .findings: .findings
      case .footprints: .distinctFootprints
      case .plans: .plansToSign
      case .assessments: .assessmentsToSign
      }
    }
  }

  /// The counts of one subject.
  private struct Counts: Sendable {
    let partnerships, findings, footprints, plans, assessments: Int

    subscript(measure: Measure) -> Int {
      switch measure {
      case .partnerships: partnerships
      case .findings: findings
      case .footprints: footprints
      case .plans: plans
      case .assessments: assessments
      }
    }
  }

  /// What the subjects that are like each other come to: asked for on the page of each of them.
  private struct Peers: Sendable {
    let count: Int
    /// In the order of `Measure`.
    let medians: [Double]

    /// - Complexity: O(n log n).
    init(_ counts: [Counts]) {
      count = counts.count
      medians = Measure.allCases.map { measure in
        median(of: counts.map { Double($0[measure]) }) ?? 0
      }
    }
  }

  private let areas: [Counts]
  private let footprints: [Counts]
  private let organisations: [Counts]
  /// By kind: those that have partnerships, and those that have a seat.
  private let peersOfAreas: [String: Peers]
  private let peersOfOrganisations: [String: Peers]
  /// Those of several areas, and those of one.
  private let widePeers: Peers
  private let narrowPeers: Peers
  private let landscape: Landscape

  init(
    _ content: ReportContent, _ places: PlaceIndex, _ involvement: FindingInvolvement,
    partnershipsOfFootprint: PackedRows, widest: Int
  ) {
    let landscape = content.landscape
    self.landscape = landscape
    /// Plans and assessments of some partnerships.
    func papers(_ partnerships: some Sequence<PartnershipIndex>) -> (plans: Int, assessments: Int) {
      partnerships.reduce((0, 0)) { sum, index in
        let record = landscape.partnerships[Int(index)]
        return (sum.0 + record.plans.count, sum.1 + record.needsAssessments.count)
      }
    }
    let ofFootprint = (0..<landscape.footprints.count).map { index in
      let bodies = partnershipsOfFootprint[index]
      return (bodies: bodies.count, papers: papers(bodies))
    }
    areas = landscape.areas.indices.map { index in
      let atoms = landscape.hierarchy.atomsOfArea[index]
      let here = places.footprints(on: atoms)
      func sum(_ count: (FootprintIndex) -> Int) -> Int { here.reduce(0) { $0 + count($1) } }
      return Counts(
        partnerships: sum { ofFootprint[Int($0)].bodies },
        findings: places.findings(on: atoms).count, footprints: here.count,
        plans: sum { ofFootprint[Int($0)].papers.plans },
        assessments: sum { ofFootprint[Int($0)].papers.assessments })
    }
    let footprints = ofFootprint.enumerated().map { index, counts in
      let findings = Set(partnershipsOfFootprint[index].flatMap { involvement.ofPartnership[$0] })
      return Counts(
        partnerships: counts.bodies, findings: findings.count, footprints: 1,
        plans: counts.papers.plans, assessments: counts.papers.assessments)
    }
    // No pack counts meetings.
    let meetings = [Double](repeating: 0, count: landscape.partnerships.count)
    let documents = SignedDocuments(of: landscape)
    organisations = landscape.organisations.indices.map { index in
      let seats = content.graph.incidence.partnershipsOf[index]
      let findings = Set(seats.flatMap { involvement.ofPartnership[$0] }).count
      let own = involvement.ofOrganisation.range(of: index).count
      let counts = LoadCounts(of: seats, in: landscape, meetings, documents)
      return Counts(
        partnerships: counts.seats, findings: findings + own, footprints: counts.footprints,
        plans: counts.plans, assessments: counts.assessments)
    }
    self.footprints = footprints
    peersOfAreas = Self.peers(areas, landscape.areas.map(\.kind))
    peersOfOrganisations = Self.peers(organisations, landscape.organisations.map(\.kind))
    let atoms = landscape.footprints.atoms
    func peers(_ isAmong: (Int) -> Bool) -> Peers {
      Peers(footprints.indices.filter { isAmong(atoms.range(of: $0).count) }.map { footprints[$0] })
    }
    widePeers = peers { $0 != 1 && $0 < widest }
    narrowPeers = peers { $0 == 1 && $0 < widest }
  }

  /// Those of each kind that have any partnerships.
  private static func peers(_ counts: [Counts], _ kinds: [String]) -> [String: Peers] {
    var ofKind: [String: [Counts]] = [:]
    for (counts, kind) in zip(counts, kinds) where counts.partnerships > 0 {
      ofKind[kind, default: []].append(counts)
    }
    return ofKind.mapValues { Peers($0) }
  }

  /// The counts of an area beside those of the areas of its kind that have partnerships; `nil` where it is the only one.
  func table(ofArea index: AreaIndex) -> Block? {
    table(
      areas[Int(index)], peersOfAreas[landscape.areas[Int(index)].kind], Measure.allCases,
      .packPeersOfArea)
  }

  /// The counts of a footprint beside those of others of several areas, or of one, below the nation.
  func table(ofFootprint index: FootprintIndex) -> Block? {
    let isOne = landscape.footprints.atoms.range(of: Int(index)).count == 1
    return table(
      footprints[Int(index)], isOne ? narrowPeers : widePeers,
      Measure.allCases.filter { $0 != .footprints }, .packPeersOfFootprint)
  }

  /// The counts of an organisation beside those of its kind that have a seat.
  func table(ofOrganisation index: OrganisationIndex) -> Block? {
    table(
      organisations[Int(index)],
      peersOfOrganisations[landscape.organisations[Int(index)].kind], Measure.allCases,
      .packPeersOfOrganisation)
  }

  private func table(
    _ own: Counts, _ peers: Peers?, _ measures: [Measure], _ note: Phrase
  ) -> Block? {
    guard let peers, peers.count > 1, own.partnerships > 0 else { return nil }
    let rows = zip(Measure.allCases, peers.medians).compactMap {
      measure, middle -> [DocumentTable.Cell]? in
      guard measures.contains(measure) else { return nil }
      return [
        .phrase(measure.name), .count(own[measure]), .amount(middle), .count(peers.count),
      ]
    }
    let table = DocumentTable(
      TableName("pack"), measure: .packCountsCaption,
      columns: [
        DocumentTable.Column("what", .packCounted, .text),
        DocumentTable.Column("here", .packHere, .count),
        DocumentTable.Column("median", .packMedian, .number),
        DocumentTable.Column("of", .packPeers, .count),
      ], rows: rows, notes: [note])
    return .table(TableBlock("t-pack", table))
  }
}
