package import LandscapeModel
package import OverlapGraph

/// What hangs on a set of partnerships: what else would have to be settled if they changed.
package struct Dependents: Sendable {
  /// A remit in atoms where only these partnerships hold it.
  package struct Uncovered: Hashable, Sendable {
    package let remit: RemitIndex
    /// Ascending.
    package let atoms: [AtomIndex]
  }

  /// Those with a statutory basis, by their own row or by their kind: somebody has a duty.
  package let statutory: [PartnershipIndex]
  /// Those of which neither the row nor the kind says on what they rest.
  package let ofUnknownBasis: [PartnershipIndex]
  /// Active partnerships that have one of these as their parent and are none of them.
  package let subgroups: [PartnershipIndex]
  /// Those with a plan or a needs assessment.
  package let planning: [PartnershipIndex]
  /// Remits as catalogued, ascending, that nobody else would hold in some atoms; a body with a
  /// narrower remit holds the broader one too.
  package let uncovered: [Uncovered]

  /// - Complexity: O(all partnerships × remits of `partnerships` + atoms of all footprints).
  package init(of partnerships: [PartnershipIndex], in landscape: Landscape, incidence: Incidence) {
    let own = Set(partnerships)
    let all = 0..<PartnershipIndex(landscape.partnerships.count)
    let ordered = own.sorted()
    func basis(_ index: PartnershipIndex) -> Basis? {
      landscape.partnerships[Int(index)].basis ?? landscape.kind(of: index).basis
    }
    statutory = ordered.filter { basis($0) == .statutory }
    ofUnknownBasis = ordered.filter { basis($0) == nil }
    subgroups = all.filter { index in
      guard !own.contains(index),
        case .active(let parent) = landscape.partnerships[Int(index)].parent
      else { return false }
      return own.contains(parent)
    }
    planning = ordered.filter { index in
      let partnership = landscape.partnerships[Int(index)]
      return !partnership.plans.isEmpty || !partnership.needsAssessments.isEmpty
    }
    let remits = Set(ordered.flatMap { landscape.partnerships[Int($0)].remits }).sorted()
    uncovered = remits.compactMap { remit in
      func holds(_ index: PartnershipIndex) -> Bool {
        incidence.signatures[incidence.signatureOf[Int(index)]].contains(remit)
      }
      var atoms = Set(ordered.filter(holds).flatMap { landscape.atoms(of: $0) })
      for other in all
      where !own.contains(other) && holds(other) {
        atoms.subtract(landscape.atoms(of: other))
      }
      return atoms.isEmpty ? nil : Uncovered(remit: remit, atoms: atoms.sorted())
    }
  }
}
