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

  /// The counts of one subject, in the order of `Measure`.
  typealias Counts = [Int]

  private let areas: [Counts]
  private let footprints: [Counts]
  private let organisations: [Counts]
  private let landscape: Landscape
  private let widest: Int

  init(
    _ content: ReportContent, _ places: PlaceIndex, _ involvement: FindingInvolvement,
    partnershipsOfFootprint: PackedRows, widest: Int
  ) {
    let landscape = content.landscape
    self.landscape = landscape
    self.widest = widest
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
      return [
        sum { ofFootprint[Int($0)].bodies }, places.findings(on: atoms).count, here.count,
        sum { ofFootprint[Int($0)].papers.plans }, sum { ofFootprint[Int($0)].papers.assessments },
      ]
    }
    footprints = ofFootprint.enumerated().map { index, counts in
      let findings = Set(partnershipsOfFootprint[index].flatMap { involvement.ofPartnership[$0] })
      return [
        counts.bodies, findings.count, 1, counts.papers.plans, counts.papers.assessments,
      ]
    }
    // No pack counts meetings.
    let meetings = [Double](repeating: 0, count: landscape.partnerships.count)
    let documents = SignedDocuments(of: landscape)
    organisations = landscape.organisations.indices.map { index in
      let seats = content.graph.incidence.partnershipsOf[index]
      let findings = Set(seats.flatMap { involvement.ofPartnership[$0] }).count
      let own = involvement.ofOrganisation.range(of: index).count
      let counts = LoadCounts(of: seats, in: landscape, meetings, documents)
      return [
        counts.seats, findings + own, counts.footprints, counts.plans, counts.assessments,
      ]
    }
  }

  /// The counts of an area beside those of the areas of its kind that have partnerships; `nil` where it is the only one.
  func table(ofArea index: AreaIndex) -> Block? {
    let kind = landscape.areas[Int(index)].kind
    let peers = landscape.areas.indices.filter {
      landscape.areas[$0].kind == kind && areas[$0][0] > 0
    }
    return table(
      areas[Int(index)], peers.map { areas[$0] }, Measure.allCases, .packPeersOfArea)
  }

  /// The counts of a footprint beside those of others of several areas, or of one, below the nation.
  func table(ofFootprint index: FootprintIndex) -> Block? {
    let atoms = landscape.footprints.atoms
    let isOne = atoms.range(of: Int(index)).count == 1
    let peers = (0..<atoms.count).filter {
      let count = atoms.range(of: $0).count
      return (count == 1) == isOne && count < widest
    }
    return table(
      footprints[Int(index)], peers.map { footprints[$0] },
      Measure.allCases.filter { $0 != .footprints }, .packPeersOfFootprint)
  }

  /// The counts of an organisation beside those of its kind that have a seat.
  func table(ofOrganisation index: OrganisationIndex) -> Block? {
    let kind = landscape.organisations[Int(index)].kind
    let peers = landscape.organisations.indices.filter {
      landscape.organisations[$0].kind == kind && organisations[$0][0] > 0
    }
    return table(
      organisations[Int(index)], peers.map { organisations[$0] }, Measure.allCases,
      .packPeersOfOrganisation)
  }

  private func table(
    _ own: Counts, _ peers: [Counts], _ measures: [Measure], _ note: Phrase
  ) -> Block? {
    guard peers.count > 1, own[0] > 0 else { return nil }
    let rows = measures.map { measure -> [DocumentTable.Cell] in
      let place = Measure.allCases.firstIndex(of: measure) ?? 0
      let middle = median(of: peers.map { Double($0[place]) }) ?? 0
      return [
        .phrase(measure.name), .count(own[place]), .amount(middle), .count(peers.count),
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
