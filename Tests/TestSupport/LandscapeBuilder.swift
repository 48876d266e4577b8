package import LandscapeModel

/// Builds a small landscape by ids, in any order, for tests that are about what a landscape says.
///
/// What is named and not described exists all the same: an area is an atom of 100 people, a kind is
/// strategic, an organisation serves nowhere in particular.
/// ```swift
/// var world = LandscapeBuilder()
/// world.area("north", parts: ["east", "west"])
/// world.partnership("forum", areas: ["north"], members: ["council", .observer("press")])
/// let landscape = world.landscape()
/// ```
package struct LandscapeBuilder {
  /// A seat: an organisation's id, with its role and certainty.
  package struct Seat: ExpressibleByStringLiteral {
    package var organisation: String
    package var role: Role
    package var certainty: Certainty

    package init(_ organisation: String, role: Role = .member, certainty: Certainty = .published) {
      self.organisation = organisation
      self.role = role
      self.certainty = certainty
    }

    package init(stringLiteral organisation: String) { self.init(organisation) }

    package static func observer(_ organisation: String) -> Seat {
      Seat(organisation, role: .observer)
    }

    package static func assumed(_ organisation: String) -> Seat {
      Seat(organisation, certainty: .assumed)
    }

    package static func law(_ organisation: String) -> Seat {
      Seat(organisation, certainty: .law)
    }
  }

  private struct AreaDraft {
    var parts: [String] = []
    var people: Int? = 100
    var kind = ""
    var nation: String?
  }
  private struct RemitDraft {
    var broader: String?
  }
  private struct OrganisationDraft {
    var kind = ""
    var areas: [String] = []
  }
  private struct KindDraft {
    var kind: (Kind) -> Kind = { $0 }
    var remits: [String] = []
    var satisfiedBy: String?
    var nation: String?
  }
  private struct PartnershipDraft {
    var kind: String
    var areas: [String]
    var remits: [String]
    var parent: String?
    var seats: [Seat]
    var finish: (inout Partnership) -> Void
  }

  private let asOf: PartialDate?
  package var jurisdiction = {
    var jurisdiction = Jurisdiction.neutral
    jurisdiction.electionYear = 2022
    return jurisdiction
  }()
  private var areas: [String: AreaDraft] = [:]
  private var remits: [String: RemitDraft] = [:]
  private var organisations: [String: OrganisationDraft] = [:]
  private var kinds: [String: KindDraft] = [:]
  private var partnerships: [String: PartnershipDraft] = [:]
  private var endedPartnerships: [String: InactivePartnership] = [:]

  /// - Parameter asOf: as a catalogue writes it; empty for no date.
  package init(asOf: String = "2023-06-30") {
    self.asOf = PartialDate(asOf)
  }

  /// An area; without parts an atom.
  package mutating func area(
    _ code: String, parts: [String] = [], people: Int? = 100, kind: String = "",
    nation: String? = nil
  ) {
    areas[code] = AreaDraft(
      parts: parts, people: parts.isEmpty ? people : nil, kind: kind, nation: nation)
    if let nation { name(area: nation) }
    for part in parts { name(area: part) }
  }

  /// A topic under a broader one.
  package mutating func remit(_ id: String, broader: String? = nil) {
    remits[id] = RemitDraft(broader: broader)
    if let broader, remits[broader] == nil { remits[broader] = RemitDraft() }
  }

  package mutating func organisation(_ id: String, kind: String = "", areas: [String] = []) {
    organisations[id] = OrganisationDraft(kind: kind, areas: areas)
    for area in areas { name(area: area) }
  }

  package mutating func kind(
    _ id: String, function: PartnershipFunction = .strategic, purpose: Purpose? = .single,
    basis: Basis? = nil, routes: [ChangeRoute] = [.local], statutoryMembers: [String] = [],
    remits: [String] = [], scale: Scale? = nil, isExpected: Bool = false,
    satisfiedBy: String? = nil, merger: MergerInLaw? = nil, nation: String? = nil,
    from: String = "", to: String = ""
  ) {
    kinds[id] = KindDraft(
      kind: { kind in
        var kind = kind
        kind.function = function
        kind.purpose = purpose
        kind.basis = basis
        kind.changeRoutes = routes
        kind.statutoryMemberKinds = statutoryMembers
        kind.defaultScale = scale
        kind.isExpectedEverywhere = isExpected
        kind.merger = merger
        kind.activeFrom = PartialDate(from)
        kind.activeTo = PartialDate(to)
        return kind
      }, remits: remits, satisfiedBy: satisfiedBy, nation: nation)
    if let nation { name(area: nation) }
    for remit in remits { name(remit: remit) }
    if let satisfiedBy { name(kind: satisfiedBy) }
  }

  /// A partnership; `finish` sets what has no parameter.
  package mutating func partnership(
    _ id: String, kind: String = "board", areas: [String], remits: [String] = [],
    members: [Seat] = [], parent: String? = nil,
    finish: @escaping (inout Partnership) -> Void = { _ in }
  ) {
    partnerships[id] = PartnershipDraft(
      kind: kind, areas: areas, remits: remits, parent: parent, seats: members, finish: finish)
    name(kind: kind)
    for area in areas { name(area: area) }
    for remit in remits { name(remit: remit) }
    for seat in members where organisations[seat.organisation] == nil {
      organisations[seat.organisation] = OrganisationDraft()
    }
  }

  /// A partnership that is in the catalogue but has ended: it can only be named as a parent.
  package mutating func ended(_ id: String, from: String = "", to: String = "") {
    endedPartnerships[id] = InactivePartnership(
      id: id, established: PartialDate(from), ended: PartialDate(to))
  }

  /// The landscape, every array in byte order of ids.
  package func landscape() -> Landscape {
    let codes = ordered(areas.keys)
    let remitIDs = ordered(remits.keys)
    let organisationIDs = ordered(organisations.keys)
    let kindIDs = ordered(kinds.keys)
    let partnershipIDs = ordered(partnerships.keys)
    let (areaAt, remitAt) = (places(codes), places(remitIDs))
    let (organisationAt, kindAt) = (places(organisationIDs), places(kindIDs))
    let partnershipAt = places(partnershipIDs)

    var memberships: [Membership] = []
    for (index, id) in partnershipIDs.enumerated() {
      let seats = (partnerships[id]?.seats ?? []).map { seat in
        Membership(
          partnership: Int32(index), organisation: organisationAt[seat.organisation] ?? 0,
          role: seat.role, certainty: seat.certainty)
      }
      memberships += seats.sorted { $0.organisation < $1.organisation }
    }
    return Landscape(
      asOf: asOf, jurisdiction: jurisdiction,
      areas: codes.map { code in
        let draft = areas[code] ?? AreaDraft()
        return Area(
          code: code, name: LocalisedText(english: code), kind: draft.kind,
          parts: draft.parts.compactMap { areaAt[$0] }.sorted(),
          nation: draft.nation.flatMap { areaAt[$0] }, population: draft.people)
      },
      organisations: organisationIDs.map { id in
        let draft = organisations[id] ?? OrganisationDraft()
        return Organisation(
          id: id, name: LocalisedText(english: id), kind: draft.kind,
          areas: draft.areas.compactMap { areaAt[$0] })
      },
      remits: remitIDs.map { id in
        Remit(
          id: id, name: LocalisedText(english: id),
          broader: remits[id]?.broader.flatMap { remitAt[$0] })
      },
      kinds: kindIDs.map { id in
        let draft = kinds[id] ?? KindDraft()
        var kind = draft.kind(Kind(id: id, name: LocalisedText(english: id)))
        kind.defaultRemits = draft.remits.compactMap { remitAt[$0] }
        kind.satisfiedBy = draft.satisfiedBy.flatMap { kindAt[$0] }
        kind.nation = draft.nation.flatMap { areaAt[$0] }
        return kind
      },
      partnerships: partnershipIDs.compactMap { id in
        guard let draft = partnerships[id] else { return nil }
        var partnership = Partnership(
          id: id, name: LocalisedText(english: id), kind: kindAt[draft.kind] ?? 0,
          areas: draft.areas.compactMap { areaAt[$0] },
          remits: draft.remits.compactMap { remitAt[$0] })
        if let parent = draft.parent {
          partnership.parent =
            partnershipAt[parent].map { .active($0) } ?? .inactive(id: parent)
        }
        draft.finish(&partnership)
        return partnership
      },
      memberships: memberships,
      inactive: InactiveRows(
        partnerships: endedPartnerships.values.sorted {
          $0.id.utf8.lexicographicallyPrecedes($1.id.utf8)
        }))
  }

  private mutating func name(area code: String) {
    if areas[code] == nil { areas[code] = AreaDraft() }
  }

  private mutating func name(remit id: String) {
    if remits[id] == nil { remits[id] = RemitDraft() }
  }

  private mutating func name(kind id: String) {
    if kinds[id] == nil { kinds[id] = KindDraft() }
  }

  private func ordered(_ ids: some Sequence<String>) -> [String] {
    ids.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func places(_ ids: [String]) -> [String: Int32] {
    Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($0.element, Int32($0.offset)) })
  }
}
