internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation

/// What the counted seats of a partnership rest on: those that overlaps and findings are counted from, so without observers, and of several
/// rows of one organisation the surest.
struct SeatBase: Hashable, Sendable {
  var count = 0
  var law = 0
  var assumed = 0

  static func + (one: SeatBase, other: SeatBase) -> SeatBase {
    SeatBase(
      count: one.count + other.count, law: one.law + other.law,
      assumed: one.assumed + other.assumed)
  }
}

extension ReportContent {
  /// For each partnership what its counted seats rest on.
  /// - Complexity: O(memberships).
  var seatBases: [SeatBase] {
    let members = graph.incidence.members
    let certainties = SeatCertainties(of: landscape, members: members, settings: settings).values
    return landscape.partnerships.indices.map { partnership in
      var base = SeatBase()
      for place in members.range(of: partnership) {
        base.count += 1
        switch certainties[place] {
        case .law: base.law += 1
        case .assumed: base.assumed += 1
        default: break
        }
      }
      return base
    }
  }
}

extension [SeatBase] {
  /// What the seats of several partnerships rest on together.
  func sum(over partnerships: some Sequence<PartnershipIndex>) -> SeatBase {
    partnerships.reduce(SeatBase()) { $0 + self[Int($1)] }
  }
}
