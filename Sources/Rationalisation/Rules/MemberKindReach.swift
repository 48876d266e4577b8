package import LandscapeModel
internal import OverlapGraph

/// Where organisations of a kind are: whether one could be a member of a partnership at all.
///
/// A kind of which no organisation serves any part of a footprint cannot sit there: a national park
/// authority is no gap where there is no park. An organisation that serves no area in particular can
/// sit anywhere; of a kind that the catalogue has no organisation of, nobody knows.
package struct MemberKindReach: Sendable {
  /// Whether one could sit wherever a partnership works.
  package let isAnywhere: Bool
  /// The atoms that some organisation of the kind serves, ascending.
  package let atoms: [AtomIndex]

  /// - Complexity: O(organisations + the atoms of those of the kind).
  init(of kind: String, in context: RuleContext) {
    var isServed = [Bool](repeating: false, count: context.landscape.hierarchy.atoms.count)
    var (isKnown, isAnywhere) = (false, false)
    for (index, organisation) in context.landscape.organisations.enumerated()
    where organisation.kind == kind && context.hasOrganisation[index] {
      isKnown = true
      let served = context.organisationAtoms[index]
      if served.isEmpty { isAnywhere = true }
      for atom in served { isServed[Int(atom)] = true }
    }
    self.isAnywhere = isAnywhere || !isKnown
    atoms = isServed.indices.filter { isServed[$0] }.map(AtomIndex.init)
  }

  /// Whether an organisation of the kind could sit on a partnership of these atoms.
  func includes(_ place: some Sequence<AtomIndex>) -> Bool {
    var isNowhere = true
    for atom in place {
      if isAnywhere || atoms[...].containsSorted(atom) { return true }
      isNowhere = false
    }
    return isAnywhere || isNowhere
  }
}
