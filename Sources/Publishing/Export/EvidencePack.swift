internal import LandscapeModel
internal import OverlapGraph
package import Rationalisation

/// A finding with all that it was worked out from: what `explain --format json` prints.
///
/// The members of `findings.json` come first; `pack` holds the subjects' members, atoms and remits
/// with their weights, the number of partnerships N, on how many of them each member is counted, and
/// the thresholds, so that scores and conditions can be worked out anew from the pack alone.
package func evidencePack(of finding: Finding, content: ReportContent) -> JSONValue {
  guard case .object(let members) = findingJSON(of: finding, content: content) else { return nil }
  return .object(members + [.init("pack", EvidencePack(finding: finding, content: content).json)])
}

private struct EvidencePack {
  let finding: Finding
  let content: ReportContent

  private var landscape: Landscape { content.landscape }
  private var incidence: Incidence { content.graph.incidence }

  init(finding: Finding, content: ReportContent) {
    self.finding = finding
    self.content = content
  }

  var json: JSONValue {
    let partnerships = partnerships
    let organisations = Set(partnerships.flatMap { incidence.members[$0] }).sorted()
    var atoms = Set(partnerships.flatMap { landscape.atoms(of: $0) })
    var target: JSONValue = nil
    if case .twins(let twins) = finding.evidence {
      atoms.formUnion(landscape.footprints.atoms[twins.target])
      target = codes(landscape.footprints.atoms[twins.target])
    }
    switch finding.evidence {
    case .misaligned(let evidence): atoms.formUnion(evidence.atoms)
    case .coverage(let evidence): atoms.formUnion(evidence.atoms)
    default: break
    }
    let remits = Set(partnerships.flatMap { closedRemits(of: $0) }).sorted()
    return [
      "version": 1,
      "run": .string(content.run.id),
      "tool": .string(content.run.toolVersion),
      "asOf": .optional(landscape.asOf?.description),
      "partnershipCount": .integer(incidence.partnershipCount),
      "thresholds": thresholds,
      "partnerships": .array(partnerships.map(body)),
      "target": target,
      "members": .array(organisations.map { member($0, on: partnerships) }),
      "areas": .array(atoms.sorted().map(area)),
      "remits": .array(
        remits.map { index in
          let remit = landscape.remits[Int(index)]
          return ["id": .string(remit.id), "name": .string(remit.name.english)]
        }),
    ]
  }

  /// The bodies it is about, ascending; a burden's seats are its evidence, not its subjects.
  private var partnerships: [PartnershipIndex] {
    var found = Set(
      finding.subjects.compactMap { subject -> PartnershipIndex? in
        if case .partnership(let index) = subject { return index }
        return nil
      })
    if case .burden(let burden) = finding.evidence { found.formUnion(burden.partnerships) }
    return found.sorted()
  }

  private var thresholds: JSONValue {
    let names = Set(finding.rule.thresholds + ["priority.benefit-half"])
    return .object(
      Settings.parameters.filter { names.contains($0.name) }.map {
        .init($0.name, .number(content.settings[keyPath: $0.path]))
      })
  }

  private func body(_ partnership: PartnershipIndex) -> JSONValue {
    let record = landscape.partnerships[Int(partnership)]
    let kind = landscape.kind(of: partnership)
    return [
      "id": .string(record.id),
      "name": .string(record.name.english),
      "kind": .string(kind.id),
      "function": .string(kind.function.rawValue),
      "isMultiPurpose": .flag((kind.purpose ?? record.purpose) == .multi),
      "members": .strings(
        incidence.members[partnership].map { landscape.organisations[Int($0)].id }),
      "areas": codes(landscape.atoms(of: partnership)),
      "remits": .strings(closedRemits(of: partnership).map { landscape.remits[Int($0)].id }),
      "row": row(record.origin),
    ]
  }

  private func member(
    _ organisation: OrganisationIndex, on partnerships: [PartnershipIndex]
  ) -> JSONValue {
    let record = landscape.organisations[Int(organisation)]
    let atoms = Set(record.areas.flatMap { landscape.hierarchy.atomsOfArea[$0] }).sorted()
    let seats = partnerships.flatMap { landscape.memberships(of: $0) }
      .filter { $0.organisation == organisation }
    return [
      "id": .string(record.id),
      "name": .string(record.name.english),
      "seats": .integer(incidence.partnershipsOf.range(of: Int(organisation)).count),
      "weight": .number(incidence.organisationWeights[Int(organisation)]),
      "areas": codes(atoms[...]),
      "rows": .array(seats.map { row($0.origin) }),
    ]
  }

  private func area(_ atom: AtomIndex) -> JSONValue {
    let area = landscape.area(ofAtom: atom)
    return [
      "code": .string(area.code),
      "name": .string(area.name.english),
      "weight": .number(incidence.atomWeights[Int(atom)]),
      "row": row(area.origin),
    ]
  }

  private func closedRemits(of partnership: PartnershipIndex) -> ArraySlice<RemitIndex> {
    incidence.signatures[incidence.signatureOf[Int(partnership)]]
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
