package import LandscapeModel

/// The surest certainty of each counted seat: of one body's rows on one partnership the surest counts.
package struct SeatCertainties: Sendable {
  /// In the order of the values of `Incidence.members`.
  package let values: [Certainty]

  init(values: [Certainty]) { self.values = values }

  /// - Parameter members: the rows of counted members; empty where a partnership is not looked at.
  /// - Complexity: O(memberships).
  package init(of landscape: Landscape, members: PackedRows, settings: Settings) {
    // Roles are told apart faster than they are hashed.
    let counted = Role.allCases.filter(settings.countedRoles.contains)
    var values: [Certainty] = []
    values.reserveCapacity(members.values.count)
    for (partnership, range) in landscape.membershipRanges.enumerated()
    where !members.range(of: partnership).isEmpty {
      var last: OrganisationIndex = -1
      for membership in landscape.memberships[range] where counted.contains(membership.role) {
        let certainty = membership.certainty
        if membership.organisation != last {
          values.append(certainty)
          last = membership.organisation
        } else if certainty.doubt < values[values.count - 1].doubt {
          values[values.count - 1] = certainty
        }
      }
    }
    precondition(values.count == members.values.count, "one certainty a counted seat")
    self.values = values
  }
}

extension Certainty {
  /// Greater, the less is known: published, law, assumed.
  fileprivate var doubt: Int {
    switch self {
    case .published: 0
    case .law: 1
    case .assumed: 2
    }
  }
}
