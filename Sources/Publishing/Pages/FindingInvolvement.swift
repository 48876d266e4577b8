internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation

/// Which findings concern each partnership, organisation, atom and kind, in the order of the lists.
struct FindingInvolvement: Sendable {
  /// Partnerships of each finding, ascending.
  let partnerships: [[PartnershipIndex]]
  /// Atoms that each finding is about, ascending.
  let atoms: [[AtomIndex]]
  let ofPartnership: PackedRows
  /// Findings whose subject the organisation is.
  let ofOrganisation: PackedRows
  let ofKind: PackedRows
  /// The place of a finding in `Findings.all` by its id.
  let indexOfID: [String: Int]

  init(content: ReportContent) {
    let landscape = content.landscape
    let findings = content.findings.all
    partnerships = findings.map { Self.partnerships(of: $0) }
    atoms = zip(findings, partnerships).map { finding, partnerships in
      Self.atoms(of: finding, partnerships: partnerships, in: landscape)
    }
    indexOfID = Dictionary(
      findings.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })

    var byPartnership = [[Int32]](repeating: [], count: landscape.partnerships.count)
    var byOrganisation = [[Int32]](repeating: [], count: landscape.organisations.count)
    var byKind = [[Int32]](repeating: [], count: landscape.kinds.count)
    for (index, finding) in findings.enumerated() {
      var kinds = Set(partnerships[index].map { landscape.partnerships[Int($0)].kind })
      if case .coverage(let coverage) = finding.evidence { kinds.insert(coverage.kind) }
      for kind in kinds.sorted() { byKind[Int(kind)].append(Int32(index)) }
      if case .burden(let burden) = finding.evidence {
        // It is about a body; each board it sits on would only repeat it.
        byOrganisation[Int(burden.organisation)].append(Int32(index))
        continue
      }
      for partnership in partnerships[index] {
        byPartnership[Int(partnership)].append(Int32(index))
      }
    }
    ofPartnership = PackedRows(byPartnership)
    ofOrganisation = PackedRows(byOrganisation)
    ofKind = PackedRows(byKind)
  }

  private static func partnerships(of finding: Finding) -> [PartnershipIndex] {
    let listed: [PartnershipIndex] =
      switch finding.evidence {
      case .pair(let pair): [pair.overlap.left, pair.overlap.right]
      case .nest(let nest): [nest.outer] + nest.inners
      case .table(let table): table.partnerships
      case .twins(let twins): twins.partnerships
      case .misaligned(let misaligned): misaligned.partnerships
      case .planDuplication(let plans): plans.partnerships
      case .planTiming(let plan): [plan.partnership]
      case .burden(let burden): burden.partnerships
      case .coverage(let coverage): coverage.partnerships
      case .missingMember(let missing): [missing.partnership]
      case .governance(let governance): [governance.partnership]
      }
    return Set(listed).sorted()
  }

  private static func atoms(
    of finding: Finding, partnerships: [PartnershipIndex], in landscape: Landscape
  ) -> [AtomIndex] {
    switch finding.evidence {
    case .twins(let twins): Array(landscape.footprints.atoms[twins.target])
    case .misaligned(let misaligned): misaligned.atoms
    case .planDuplication(let plans): Array(landscape.footprints.atoms[plans.footprint])
    case .coverage(let coverage): coverage.atoms
    // A body's own area, not that of every board it sits on.
    case .burden(let burden):
      Set(
        landscape.organisations[Int(burden.organisation)].areas.flatMap {
          landscape.hierarchy.atomsOfArea[$0]
        }
      ).sorted()
    default: Set(partnerships.flatMap { landscape.atoms(of: $0) }).sorted()
    }
  }
}
