package import LandscapeModel
package import OverlapGraph

/// Whose seat at the table would be at stake if the bodies of a finding changed.
package struct Losses: Sendable {
  /// Members that one body has and no other body of the finding; of a nest, no outer body.
  package struct OwnMembers: Hashable, Sendable {
    package let partnership: PartnershipIndex
    /// Ascending.
    package let members: [OrganisationIndex]
  }

  /// In the order of the partnerships, those without any left out; empty for a single body.
  package let ownMembers: [OwnMembers]
  /// Organisations all of whose seats are on these bodies, ascending: they would have no other.
  package let onlySeatedHere: [OrganisationIndex]

  /// - Complexity: O(seats of the bodies · their number).
  package init(of finding: Finding, incidence: Incidence) {
    let bodies = finding.bodies
    let outer = finding.evidence.scope.outer
    let members = bodies.map { Set(incidence.members[$0]) }
    var own: [OwnMembers] = []
    for (place, body) in bodies.enumerated() where bodies.count > 1 && body != outer {
      let others = bodies.indices.filter { other in
        outer.map { bodies[other] == $0 } ?? (other != place)
      }
      let alone = members[place].filter { member in
        !others.contains { members[$0].contains(member) }
      }
      if !alone.isEmpty { own.append(OwnMembers(partnership: body, members: alone.sorted())) }
    }
    ownMembers = own
    onlySeatedHere = Set(members.joined()).filter { organisation in
      incidence.partnershipsOf[organisation].allSatisfy { bodies.contains($0) }
    }.sorted()
  }
}
