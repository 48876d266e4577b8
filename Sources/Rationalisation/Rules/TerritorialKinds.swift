internal import LandscapeModel
internal import OverlapGraph

/// The kinds of organisation that divide the nation between them, derived from the data.
///
/// A kind is territorial when its bodies that have a seat and serve less than the nation tile the
/// nation exactly once: health boards, police forces, fire authorities, councils. What a body serves beyond the nation
/// does not count, and where the jurisdiction says that there is none by law none is missed.
struct TerritorialKinds: Sendable {
  /// The bodies of each territorial kind, ascending.
  let bodies: [String: [OrganisationIndex]]
  /// Territorial kinds most of whose bodies serve several atoms, so that a footprint can fit them.
  let spanning: Set<String>
  /// For kinds of organisation the atoms of the nation in which there is none by law, ascending.
  let exceptions: [String: [AtomIndex]]
  /// For each organisation whether it is one of `bodies`.
  let isTerritorial: [Bool]
  /// For each territorial kind its body on each atom, -1 outside the nation.
  private let bodyOn: [String: [OrganisationIndex]]

  /// - Parameter fillsGaps: whether bodies without a seat count too, where those with one leave a gap.
  init(
    landscape: Landscape, incidence: Incidence, organisationAtoms: PackedRows, nation: [AtomIndex],
    fillsGaps: Bool = false
  ) {
    let nationSet = Set(nation)
    var bodies: [String: [OrganisationIndex]] = [:]
    var seatless: [String: [OrganisationIndex]] = [:]
    for (index, organisation) in landscape.organisations.enumerated() {
      let atoms = organisationAtoms[index]
      guard !organisation.kind.isEmpty, atoms.contains(where: nationSet.contains),
        !(atoms.count >= nation.count && nationSet.isSubset(of: atoms))
      else { continue }
      if incidence.partnershipsOf.range(of: index).isEmpty {
        seatless[organisation.kind, default: []].append(OrganisationIndex(index))
      } else {
        bodies[organisation.kind, default: []].append(OrganisationIndex(index))
      }
    }
    if fillsGaps {
      for (kind, members) in bodies {
        var covered = Set(members.flatMap { organisationAtoms[$0] })
        // Bodies of before stand on what others have now: they fill no gap.
        for body in seatless[kind] ?? []
        where !organisationAtoms[body].contains(where: covered.contains) {
          covered.formUnion(organisationAtoms[body])
          bodies[kind, default: []].append(body)
        }
        bodies[kind]?.sort()
      }
    }
    let exceptions = Self.exceptions(of: landscape, within: nationSet)
    self.exceptions = exceptions
    bodies = bodies.filter { kind, members in
      guard members.count > 1 else { return false }
      var covered: Set<AtomIndex> = []
      for member in members {
        for atom in organisationAtoms[member] where nationSet.contains(atom) {
          guard covered.insert(atom).inserted else { return false }
        }
      }
      return covered.union(exceptions[kind] ?? []) == nationSet
    }
    self.bodies = bodies
    spanning = Set(
      bodies.keys.filter { kind in
        let members = bodies[kind] ?? []
        return members.count { organisationAtoms[$0].count > 1 } * 2 > members.count
      })
    var isTerritorial = [Bool](repeating: false, count: landscape.organisations.count)
    for members in bodies.values {
      for member in members { isTerritorial[Int(member)] = true }
    }
    self.isTerritorial = isTerritorial
    bodyOn = bodies.mapValues { members in
      var bodyOn = [OrganisationIndex](repeating: -1, count: landscape.hierarchy.atoms.count)
      for member in members {
        for atom in organisationAtoms[member] where nationSet.contains(atom) {
          bodyOn[Int(atom)] = member
        }
      }
      return bodyOn
    }
  }

  /// For each kind of organisation the atoms of the nation in which there is none by law.
  private static func exceptions(
    of landscape: Landscape, within nation: Set<AtomIndex>
  ) -> [String: [AtomIndex]] {
    landscape.jurisdiction.territorialExceptions.mapValues { codes in
      let areas = landscape.areas.indices.filter { codes.contains(landscape.areas[$0].code) }
      return Set(areas.flatMap { landscape.hierarchy.atomsOfArea[$0] }).intersection(nation)
        .sorted()
    }
  }

  /// The bodies of a territorial kind that meet `atoms`, ascending; `nil` of another kind.
  func bodies(of kind: String, meeting atoms: some Sequence<AtomIndex>) -> [OrganisationIndex]? {
    guard let bodyOn = bodyOn[kind] else { return nil }
    return Set(atoms.map { bodyOn[Int($0)] }).subtracting([-1]).sorted()
  }
}
