package import LandscapeModel
internal import OverlapGraph

/// What two or more partnerships all have, and what only some have: evidence and counter-evidence.
package struct SharedParts: Sendable {
  /// Counted members of every one of them, ascending.
  package var members: [OrganisationIndex]
  /// Counted members of some but not all, ascending.
  package var membersOfSome: [OrganisationIndex]
  package var atoms: [AtomIndex]
  package var atomsOfSome: [AtomIndex]
  /// Remits (with ancestors) of every one of them, ascending.
  package var remits: [RemitIndex]
  package var remitsOfSome: [RemitIndex]
  /// People in `atoms`.
  package var people: Double

  package init(
    members: [OrganisationIndex], membersOfSome: [OrganisationIndex], atoms: [AtomIndex],
    atomsOfSome: [AtomIndex], remits: [RemitIndex], remitsOfSome: [RemitIndex], people: Double
  ) {
    self.members = members
    self.membersOfSome = membersOfSome
    self.atoms = atoms
    self.atomsOfSome = atomsOfSome
    self.remits = remits
    self.remitsOfSome = remitsOfSome
    self.people = people
  }

  /// The parts as a record of facts.
  var fact: Fact {
    Fact(
      "shared",
      .record([
        Fact("members", .organisations(members), kept: "shared-members"),
        Fact("membersOfSome", .organisations(membersOfSome)),
        Fact("areas", .atoms(atoms), kept: "shared-areas"),
        Fact("areasOfSome", .atoms(atomsOfSome)),
        Fact("remits", .remits(remits), kept: "shared-remits"),
        Fact("remitsOfSome", .remits(remitsOfSome)),
        Fact("people", .amount(people)),
      ]))
  }
}

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

extension LayerScores {
  /// The three scores as facts; `isKept` where two runs are compared by them.
  func facts(isKept: Bool = false) -> [Fact] {
    [
      Fact("area", .score(area), kept: isKept ? "area" : nil),
      Fact("membership", .score(membership), kept: isKept ? "membership" : nil),
      Fact("remit", .score(remit), kept: isKept ? "remit" : nil),
    ]
  }
}

extension PairOverlap {
  /// Every measure of the two as facts; `isKept` where two runs are compared by their similarity.
  func facts(isKept: Bool = false) -> [Fact] {
    [
      Fact("left", .partnership(left)),
      Fact("right", .partnership(right)),
      Fact("similarity", .record(similarity.facts(isKept: isKept))),
      Fact("leftInRight", .record(leftInRight.facts())),
      Fact("rightInLeft", .record(rightInLeft.facts())),
      Fact("memberShare", .score(memberShare), kept: isKept ? "member-share" : nil),
      Fact("sharedMembers", .count(sharedMembers)),
      Fact("leftMembers", .count(leftMembers)),
      Fact("rightMembers", .count(rightMembers)),
    ]
  }
}
