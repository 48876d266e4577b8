internal import LandscapeModel
internal import OverlapGraph

/// How sure the seats are that a finding rests on.
///
/// The mean over seats of published 1, law .9, assumed .6; a body with several rows on one
/// partnership has one seat, as sure as its surest row. Without seats there is nothing to doubt: 1.
struct SeatConfidence: Sendable {
  private let members: PackedRows
  private let confidences: [Double]
  /// For each partnership the sum over its counted seats.
  private let sums: [Double]

  /// - Complexity: O(counted seats).
  init(context: RuleContext) {
    members = context.incidence.members
    let priority = context.settings.priority
    let of = Certainty.allCases.map(priority.confidence)
    confidences = context.certainties.values.map { certainty in
      switch certainty {
      case .published: of[0]
      case .law: of[1]
      case .assumed: of[2]
      }
    }
    sums = (0..<members.count).map { [members, confidences] row in
      confidences[members.range(of: row)].reduce(0, +)
    }
  }

  /// Over all seats of `partnerships`.
  func mean(of partnerships: [PartnershipIndex]) -> Double {
    var (sum, seats) = (0.0, 0)
    for partnership in partnerships {
      sum += sums[Int(partnership)]
      seats += members.range(of: Int(partnership)).count
    }
    return seats > 0 ? sum / Double(seats) : 1
  }

  /// Over the seats of one organisation on `partnerships`.
  func mean(of organisation: OrganisationIndex, on partnerships: [PartnershipIndex]) -> Double {
    var (sum, seats) = (0.0, 0)
    for partnership in partnerships {
      let row = members.range(of: Int(partnership))
      guard let place = row.first(where: { members.values[$0] == organisation }) else { continue }
      sum += confidences[place]
      seats += 1
    }
    return seats > 0 ? sum / Double(seats) : 1
  }
}
