package import LandscapeModel

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
    var atoms: Set<AtomIndex> = []
    var (isKnown, isAnywhere) = (false, false)
    for (index, organisation) in context.landscape.organisations.enumerated()
    where organisation.kind == kind && context.hasOrganisation[index] {
      isKnown = true
      let served = context.organisationAtoms[index]
      if served.isEmpty { isAnywhere = true }
      atoms.formUnion(served)
    }
    self.isAnywhere = isAnywhere || !isKnown
    self.atoms = atoms.sorted()
  }

  /// Whether an organisation of the kind could sit on a partnership of these atoms.
  func includes(_ place: some Sequence<AtomIndex>) -> Bool {
    let here = Array(place)
    guard !isAnywhere, !here.isEmpty else { return true }
    let served = Set(atoms)
    return here.contains(where: served.contains)
  }
}
