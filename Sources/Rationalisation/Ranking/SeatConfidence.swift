internal import LandscapeModel

/// How sure the seats are that a finding rests on.
///
/// The mean over seats of published 1, law .9, assumed .6; a body with several rows on one
/// partnership has one seat, as sure as its surest row. Without seats there is nothing to doubt: 1.
struct SeatConfidence: Sendable {
  private let landscape: Landscape
  private let settings: Settings
  /// For each partnership the sum over its counted seats, and how many there are.
  private let sums: [(sum: Double, seats: Int)]

  init(landscape: Landscape, settings: Settings) {
    self.landscape = landscape
    self.settings = settings
    // Roles are told apart faster than they are hashed, and every draw asks for every seat.
    let counted = Role.allCases.filter(settings.countedRoles.contains)
    sums = landscape.membershipRanges.map { range in
      var (sum, seats) = (0.0, 0)
      var last: OrganisationIndex = -1
      var best = 0.0
      for membership in landscape.memberships[range]
      where counted.contains(membership.role) {
        let confidence = settings.priority.confidence(of: membership.certainty)
        if membership.organisation == last {
          sum += max(0, confidence - best)
          best = max(best, confidence)
        } else {
          last = membership.organisation
          best = confidence
          sum += confidence
          seats += 1
        }
      }
      return (sum, seats)
    }
  }

  /// Over all seats of `partnerships`.
  func mean(of partnerships: [PartnershipIndex]) -> Double {
    var (sum, seats) = (0.0, 0)
    for partnership in partnerships {
      sum += sums[Int(partnership)].sum
      seats += sums[Int(partnership)].seats
    }
    return seats > 0 ? sum / Double(seats) : 1
  }

  /// Over the seats of one organisation on `partnerships`.
  func mean(of organisation: OrganisationIndex, on partnerships: [PartnershipIndex]) -> Double {
    var (sum, seats) = (0.0, 0)
    for partnership in partnerships {
      let best = landscape.memberships(of: partnership).filter {
        $0.organisation == organisation && settings.countedRoles.contains($0.role)
      }.map { settings.priority.confidence(of: $0.certainty) }.max()
      if let best {
        sum += best
        seats += 1
      }
    }
    return seats > 0 ? sum / Double(seats) : 1
  }
}
