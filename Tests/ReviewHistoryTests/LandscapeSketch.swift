import LandscapeModel

/// A small landscape written down by ids, for tests.
struct LandscapeSketch {
  struct Body {
    var id: String
    var name: String?
    var kind = "board"
    var areas: [String] = []
    var members: [String] = []
    var remits: [String] = []
    var parent: String?
    var established: String?
  }

  var asOf: String? = "2020-01-01"
  /// Codes and people of the atoms.
  var areas: [String: Int] = [:]
  /// Composite areas and their parts.
  var parts: [String: [String]] = [:]
  var functions: [String: PartnershipFunction] = [:]
  var bodies: [Body] = []
  var decisions: [DecisionRecord] = []
  var inactive: [String] = []

  var landscape: Landscape {
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
          code: code, name: BilingualText(english: code),
          parts: parts[code, default: []].map { position($0, in: codes) },
          population: areas[code])
      },
      organisations: organisations.map {
        Organisation(id: $0, name: BilingualText(english: $0))
      },
      remits: remits.map { Remit(id: $0, name: BilingualText(english: $0)) },
      kinds: kinds.map {
        Kind(
          id: $0, name: BilingualText(english: $0), function: functions[$0, default: .strategic])
      },
      partnerships: ordered.map { body in
        Partnership(
          id: body.id, name: BilingualText(english: body.name ?? body.id),
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
      inactive: InactiveRows(partnerships: inactive.sorted()))
  }
}
