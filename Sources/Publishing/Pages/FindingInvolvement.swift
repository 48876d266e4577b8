internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation

/// Which findings concern each partnership, organisation, atom and kind, in the order of the lists.
struct FindingInvolvement: Sendable {
  /// Whom and where each finding is about.
  let scopes: [FindingScope]
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
    let scopes = findings.map(\.evidence.scope)
    self.scopes = scopes
    partnerships = scopes.map(\.partnerships)
    atoms = scopes.map { Self.atoms(of: $0, in: landscape) }
    indexOfID = Dictionary(
      findings.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })

    var byPartnership = [[Int32]](repeating: [], count: landscape.partnerships.count)
    var byOrganisation = [[Int32]](repeating: [], count: landscape.organisations.count)
    var byKind = [[Int32]](repeating: [], count: landscape.kinds.count)
    for (index, scope) in scopes.enumerated() {
      if let organisation = scope.organisation {
        // Each board it sits on, and the kind of each, would only repeat it.
        byOrganisation[Int(organisation)].append(Int32(index))
        continue
      }
      for kind in scope.kinds(in: landscape) { byKind[Int(kind)].append(Int32(index)) }
      for partnership in scope.partnerships {
        byPartnership[Int(partnership)].append(Int32(index))
      }
    }
    ofPartnership = PackedRows(byPartnership)
    ofOrganisation = PackedRows(byOrganisation)
    ofKind = PackedRows(byKind)
  }

  private static func atoms(of scope: FindingScope, in landscape: Landscape) -> [AtomIndex] {
    switch scope.place {
    case .atoms(let atoms): atoms
    case .footprint(let footprint): Array(landscape.footprints.atoms[footprint])
    case .organisation(let organisation):
      Set(
        landscape.organisations[Int(organisation)].areas.flatMap {
          landscape.hierarchy.atomsOfArea[$0]
        }
      ).sorted()
    case .ofBodies: Set(scope.partnerships.flatMap { landscape.atoms(of: $0) }).sorted()
    }
  }
}

extension FindingScope {
  /// The kinds of its bodies and the kind it is about, ascending, each once.
  func kinds(in landscape: Landscape) -> [KindIndex] {
    let ofBodies = partnerships.map { landscape.partnerships[Int($0)].kind }
    return Set(ofBodies + (kind.map { [$0] } ?? [])).sorted()
  }

  /// The bodies a change would be about: none where an organisation's boards are only its evidence.
  var bodies: [PartnershipIndex] { organisation == nil ? partnerships : [] }

  /// The organisations whose seats are counted, ascending.
  func countedOrganisations(_ incidence: Incidence) -> [OrganisationIndex] {
    switch counted {
    case .these(let organisations): organisations
    case .members(let partnership): Array(incidence.members[partnership])
    }
  }
}
