package import LandscapeModel

/// A small landscape written down by ids, for tests.
package struct LandscapeSketch {
  package struct Body {
    package var id: String
    package var name: String?
    package var kind = "board"
    package var areas: [String] = []
    package var members: [String] = []
    package var remits: [String] = []
    package var parent: String?
    package var established: String?

    package init(
      id: String, name: String? = nil, kind: String = "board", areas: [String] = [],
      members: [String] = [], remits: [String] = [], parent: String? = nil,
      established: String? = nil
    ) {
      self.id = id
      self.name = name
      self.kind = kind
      self.areas = areas
      self.members = members
      self.remits = remits
      self.parent = parent
      self.established = established
    }
  }

  package var asOf: String?
  /// Codes and people of the atoms.
  package var areas: [String: Int]
  /// Composite areas and their parts.
  package var parts: [String: [String]]
  package var functions: [String: PartnershipFunction] = [:]
  package var bodies: [Body] = []
  package var decisions: [DecisionRecord] = []
  package var inactive: [String] = []

  package init(
    asOf: String? = "2020-01-01", areas: [String: Int] = [:], parts: [String: [String]] = [:],
    functions: [String: PartnershipFunction] = [:], bodies: [Body] = [],
    decisions: [DecisionRecord] = [], inactive: [String] = []
  ) {
    self.asOf = asOf
    self.areas = areas
    self.parts = parts
    self.functions = functions
    self.bodies = bodies
    self.decisions = decisions
    self.inactive = inactive
  }

  package var landscape: Landscape {
    func position(_ id: String, in list: [String]) -> Int32 {
      Int32(list.firstIndex(of: id) ?? -1)
    }
    let codes = Set(areas.keys).union(parts.keys).union(bodies.flatMap(\.areas)).sorted()
    let organisations = Set(bodies.flatMap(\.members)).sorted()
    let remits = Set(bodies.flatMap(\.remits)).sorted()
    let kinds = Set(bodies.map(\.kind)).sorted()
    let ordered = bodies.sorted { $0.id < $1.id }
    let ids = ordered.map(\.id)
    return Landscape(
      asOf: asOf.flatMap { PartialDate($0) },
      areas: codes.map { code in
        Area(
          code: code, name: LocalisedText(english: code),
          parts: parts[code, default: []].map { position($0, in: codes) },
          population: areas[code])
      },
      organisations: organisations.map {
        Organisation(id: $0, name: LocalisedText(english: $0))
      },
      remits: remits.map { Remit(id: $0, name: LocalisedText(english: $0)) },
      kinds: kinds.map {
        Kind(
          id: $0, name: LocalisedText(english: $0), function: functions[$0, default: .strategic])
      },
      partnerships: ordered.map { body in
        Partnership(
          id: body.id, name: LocalisedText(english: body.name ?? body.id),
          kind: position(body.kind, in: kinds),
          areas: body.areas.sorted().map { position($0, in: codes) },
          remits: body.remits.sorted().map { position($0, in: remits) },
          established: body.established.flatMap { PartialDate($0) },
          parent: body.parent.map { parent in
            ids.contains(parent) ? .active(position(parent, in: ids)) : .inactive(id: parent)
          })
      },
      memberships: ordered.indices.flatMap { index in
        ordered[index].members.sorted().map {
          Membership(
            partnership: Int32(index), organisation: position($0, in: organisations))
        }
      },
      decisions: decisions,
      inactive: InactiveRows(partnerships: inactive.sorted().map { InactivePartnership(id: $0) }))
  }
}
