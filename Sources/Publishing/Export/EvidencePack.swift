internal import LandscapeModel
internal import OverlapGraph
package import Rationalisation

/// A finding with all that it was worked out from: what `explain --format json` prints.
///
/// The members of `findings.json` come first; `pack` holds the rows that the numbers rest on: bodies
/// with their members, areas, remits, meetings and parents, the kinds, the weights and the settings.
/// Nothing in it is a score, so that every score and condition can be worked out anew from it alone.
package func evidencePack(of finding: Finding, content: ReportContent) -> JSONValue {
  guard case .object(let members) = findingJSON(of: finding, content: content) else { return nil }
  return .object(members + [.init("pack", EvidencePack(finding: finding, content: content).json)])
}

private struct EvidencePack {
  let finding: Finding
  let content: ReportContent
  private let grounds: Grounds

  private var landscape: Landscape { content.landscape }
  private var incidence: Incidence { content.graph.incidence }

  init(finding: Finding, content: ReportContent) {
    self.finding = finding
    self.content = content
    grounds = Grounds(
      landscape: content.landscape, graph: content.graph, settings: content.settings,
      nation: finding.nation)
  }

  var json: JSONValue {
    let partnerships = grounds.partnerships(of: finding)
    let footprints = grounds.evidence(of: finding).footprints
    var organisations = Set(partnerships.flatMap { incidence.members[$0] })
    var kinds = Set(partnerships.map { landscape.partnerships[Int($0)].kind })
    var atoms = Set(partnerships.flatMap { landscape.atoms(of: $0) })
    atoms.formUnion(grounds.nation)
    atoms.formUnion(footprints.flatMap { landscape.footprints.atoms[$0] })
    let scope = finding.evidence.scope
    if let kind = scope.kind { kinds.insert(kind) }
    if let organisation = scope.organisation {
      organisations.insert(organisation)
      atoms.formUnion(grounds.atoms(of: organisation))
    }
    let looked = grounds.evidence(of: finding)
    let target: JSONValue = looked.target.map { codes(landscape.footprints.atoms[$0]) } ?? nil
    let seated = organisations.sorted()
    let remits = Set(partnerships.flatMap { closedRemits(of: $0) }).sorted()
    let isTop = landscape.topRemits
    return [
      "version": .integer(evidencePackVersion),
      "run": .string(content.run.id),
      "tool": .string(content.run.toolVersion),
      "asOf": .optional(landscape.asOf?.description),
      "partnershipCount": .integer(grounds.incidence.partnershipCount),
      "thresholds": thresholds,
      "routes": .array(landscape.jurisdiction.routes.map(route)),
      "bases": bases,
      "partnerships": .array(partnerships.map(body)),
      "kinds": .array(kinds.sorted().map(kind)),
      "asked": ids(looked.asked),
      "target": target,
      "footprints": .array(
        footprints.map { footprint in
          [
            "id": .string(landscape.footprints.ids[Int(footprint)]),
            "areas": codes(landscape.footprints.atoms[footprint]),
            "partnerships": ids(grounds.partnerships(on: footprint)),
          ]
        }),
      "nation": codes(grounds.nation[...]),
      "nationIsArea": .flag(grounds.isNationArea),
      "members": .array(seated.map { member($0, on: partnerships) }),
      "organisationKinds": .array(grounds.organisationKinds(of: finding).map(organisationKind)),
      "loads": loads,
      "joining": joining,
      "areas": .array(atoms.sorted().map(area)),
      "remits": .array(
        remits.map { index in
          let remit = landscape.remits[Int(index)]
          return [
            "id": .string(remit.id), "name": .string(remit.name.english),
            "isTop": .flag(isTop[Int(index)]),
          ]
        }),
    ]
  }

  private var thresholds: JSONValue {
    let names = Set(grounds.settings(of: finding))
    return .object(
      Settings.parameters.filter { names.contains($0.name) }.map {
        .init($0.name, $0.number(in: content.settings).map { .number($0) } ?? .null)
      })
  }

  /// A route of the jurisdiction, the easiest first, with the words that lead to it.
  private func route(_ route: RouteOfChange) -> JSONValue {
    [
      "id": .string(route.id), "feasibility": .number(route.feasibility),
      "changeRoutes": .strings(route.words.map(\.route.rawValue)),
    ]
  }

  /// Where a kind without such a word leads, by what it rests on.
  private var bases: JSONValue {
    let jurisdiction = landscape.jurisdiction
    return .object(
      Basis.allCases.compactMap { basis in
        jurisdiction.routeOfBasis[basis].map {
          .init(basis.rawValue, .string(jurisdiction[$0].id))
        }
      })
  }

  private func body(_ partnership: PartnershipIndex) -> JSONValue {
    let record = landscape.partnerships[Int(partnership)]
    let kind = landscape.kind(of: partnership)
    var parent: String?
    var parentIsActive = false
    switch record.parent {
    case .active(let index):
      (parent, parentIsActive) = (landscape.partnerships[Int(index)].id, true)
    case .inactive(let id): parent = id
    case nil: break
    }
    return [
      "id": .string(record.id),
      "name": .string(record.name.english),
      "kind": .string(kind.id),
      "function": .string(kind.function.rawValue),
      "isMultiPurpose": .flag(landscape.purpose(of: partnership) == .multi),
      "scale": .optional((record.scale ?? kind.defaultScale)?.rawValue),
      "basis": .optional(record.basis?.rawValue),
      "parent": .optional(parent),
      "parentIsActive": .flag(parentIsActive),
      "meetingsPerYear": record.meetingsPerYear.map { .number($0) } ?? .null,
      "scrutiny": .string(record.scrutiny.rawValue),
      "annualReport": .string(record.annualReport.rawValue),
      "plans": .strings(record.plans.map(\.english)),
      "planFrom": .optional(record.planFrom?.description),
      "planTo": .optional(record.planTo?.description),
      "needsAssessments": .strings(record.needsAssessments.map(\.english)),
      "members": .strings(
        incidence.members[partnership].map { landscape.organisations[Int($0)].id }),
      "certainties": .strings(grounds.certainties(of: partnership).map(\.rawValue)),
      "areas": codes(landscape.atoms(of: partnership)),
      "homeNation": grounds.home(of: partnership).map { codes($0[...]) } ?? nil,
      "remits": .strings(closedRemits(of: partnership).map { landscape.remits[Int($0)].id }),
      "remitsNamed": .strings(
        Set(record.remits).sorted().map { landscape.remits[Int($0)].id }),
      "row": row(record.origin),
    ]
  }

  private func kind(_ index: KindIndex) -> JSONValue {
    let kind = landscape.kinds[Int(index)]
    return [
      "id": .string(kind.id),
      "name": .string(kind.name.english),
      "function": .string(kind.function.rawValue),
      "isSpecific": .flag(kind.isSpecific),
      "basis": .optional(kind.basis?.rawValue),
      "changeRoutes": .strings(kind.changeRoutes.map(\.rawValue)),
      "statutoryMemberKinds": .strings(kind.statutoryMemberKinds),
      "isExpectedEverywhere": .flag(kind.isExpectedEverywhere),
      "satisfiedBy": .optional(kind.satisfiedBy.map { landscape.kinds[Int($0)].id }),
      "activeFrom": .optional(kind.activeFrom?.description),
      "activeTo": .optional(kind.activeTo?.description),
      "knownMeetings": .array(grounds.knownMeetings(ofKind: index).map { .number($0) }),
      "legislation": .string(kind.legislation.english),
      "notes": .string(kind.notes.english),
      "row": row(kind.origin),
    ]
  }

  private func member(
    _ organisation: OrganisationIndex, on partnerships: [PartnershipIndex]
  ) -> JSONValue {
    let record = landscape.organisations[Int(organisation)]
    let seats = partnerships.flatMap { landscape.memberships(of: $0) }
      .filter { $0.organisation == organisation }
    return [
      "id": .string(record.id),
      "name": .string(record.name.english),
      "kind": .string(record.kind),
      "seats": .integer(grounds.incidence.partnershipsOf.range(of: Int(organisation)).count),
      "weight": .number(grounds.incidence.organisationWeights[Int(organisation)]),
      "areas": codes(grounds.atoms(of: organisation)[...]),
      "rows": .array(seats.map { row($0.origin) }),
    ]
  }

  private func organisationKind(_ kind: String) -> JSONValue {
    let reach = grounds.reach(ofKind: kind)
    let exceptions = grounds.territorialExceptions(ofKind: kind)
    let excepted: [JSONValue.Member] =
      exceptions.isEmpty ? [] : [.init("exceptions", codes(exceptions[...]))]
    let members: [JSONValue.Member] = [
      .init("kind", .string(kind)),
      .init("isAnywhere", .flag(reach.isAnywhere)),
      .init("reach", codes(reach.atoms[...])),
      .init(
        "organisations",
        .array(
          grounds.organisations(ofKind: kind).map { index in
            [
              "id": .string(landscape.organisations[Int(index)].id),
              "areas": codes(grounds.atoms(of: index)[...]),
            ]
          })),
    ]
    return .object(members + excepted)
  }

  /// Seats and meeting-days of every organisation that has one: what a percentile is taken of.
  private var loads: JSONValue {
    .array(
      grounds.loads(for: finding).map { load in
        let record = landscape.organisations[Int(load.organisation)]
        return [
          "id": .string(record.id), "kind": .string(record.kind), "seats": .integer(load.seats),
          "meetingDays": .number(load.meetingDays),
        ]
      })
  }

  /// Findings that would join bodies on which a burdened organisation sits.
  private var joining: JSONValue {
    guard grounds.evidence(of: finding).comparesLoads else { return .array([]) }
    return .array(
      // A nation's loads are relieved by its own findings, those of bodies of several by all.
      content.findings.all.filter { finding.nation < 0 || $0.nation == finding.nation }
        .compactMap { other in
          other.evidence.join.map { join in
            [
              "id": .string(other.id), "partnerships": ids(other.bodies),
              "suggests": .string(join.action.rawValue),
              "cannotMerge": .strings(
                landscape.unmergeableKinds(of: join.partnerships)
                  .map { landscape.kinds[Int($0)].id }),
            ]
          }
        })
  }

  private func area(_ atom: AtomIndex) -> JSONValue {
    let area = landscape.area(ofAtom: atom)
    return [
      "code": .string(area.code),
      "name": .string(area.name.english),
      "weight": .number(grounds.incidence.atomWeights[Int(atom)]),
      "row": row(area.origin),
    ]
  }

  private func closedRemits(of partnership: PartnershipIndex) -> ArraySlice<RemitIndex> {
    incidence.signatures[incidence.signatureOf[Int(partnership)]]
  }

  private func ids(_ partnerships: [PartnershipIndex]) -> JSONValue {
    .strings(partnerships.map { landscape.partnerships[Int($0)].id })
  }

  private func codes(_ atoms: ArraySlice<AtomIndex>) -> JSONValue {
    .strings(atoms.map { landscape.area(ofAtom: $0).code })
  }

  private func row(_ origin: RowOrigin) -> JSONValue {
    guard landscape.inputs.indices.contains(Int(origin.input)) else { return nil }
    return [
      "file": .string(landscape.inputs[Int(origin.input)].name),
      "line": .integer(Int(origin.line)),
    ]
  }
}
