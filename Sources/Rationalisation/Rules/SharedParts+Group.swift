internal import LandscapeModel
internal import OverlapGraph

extension SharedParts {
  /// What all of `partnerships` have, and what only some have.
  /// - Complexity: O(members + atoms + remits of all, sorted).
  init(of partnerships: [PartnershipIndex], in context: RuleContext) {
    let members = context.overlaps.commonMembers(of: partnerships)
    let atoms = context.overlaps.commonAtoms(of: partnerships)
    let remits = context.overlaps.commonRemits(of: partnerships)
    self.init(
      members: members.ofAll, membersOfSome: members.ofSome, atoms: atoms.ofAll,
      atomsOfSome: atoms.ofSome, remits: remits.ofAll, remitsOfSome: remits.ofSome,
      people: context.people(in: atoms.ofAll))
  }
}
