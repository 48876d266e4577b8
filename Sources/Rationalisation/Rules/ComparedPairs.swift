package import LandscapeModel

/// Two partnerships, the lower index first.
package struct BodyPair: Hashable, Sendable {
  package let left: PartnershipIndex
  package let right: PartnershipIndex

  package init(_ one: PartnershipIndex, _ other: PartnershipIndex) {
    left = min(one, other)
    right = max(one, other)
  }
}

/// Which bodies of a finding are compared with which.
package enum ComparedPairs: Hashable, Sendable {
  case none
  /// Every two of a group; a pair is a group of two.
  case every([PartnershipIndex])
  /// Each of several with one other.
  case each([PartnershipIndex], with: PartnershipIndex)

  /// The pairs one by one, in the order of the bodies.
  package var pairs: [BodyPair] {
    switch self {
    case .none: []
    case .every(let group):
      group.indices.flatMap { place in
        group[(place + 1)...].map { BodyPair(group[place], $0) }
      }
    case .each(let bodies, let other): bodies.map { BodyPair($0, other) }
    }
  }
}
