internal import LandscapeModel

/// Meeting-days that a change would free in a year; one seat at one meeting is one day.
struct FreedTime: Hashable, Sendable {
  var days: Double
  /// Whether some meeting count behind it is assumed.
  var isAssumed: Bool

  static let none = FreedTime(days: 0, isAssumed: false)
}

extension RuleContext {
  /// Meeting-days of several bodies less those of one body with all their members.
  ///
  /// f = Σ seats · meetings − |union of members| · most meetings, never below 0.
  func freedByJoining(_ partnerships: [PartnershipIndex]) -> FreedTime {
    var before = 0.0
    var most = 0.0
    var union: Set<OrganisationIndex> = []
    for partnership in partnerships {
      let count = meetings.perYear[Int(partnership)]
      before += Double(members(of: partnership).count) * count
      most = max(most, count)
      union.formUnion(members(of: partnership))
    }
    return FreedTime(
      days: max(0, before - Double(union.count) * most), isAssumed: usesAssumed(partnerships))
  }

  /// Half of the shared members' days at the body that meets less often.
  func freedByReporting(_ left: PartnershipIndex, _ right: PartnershipIndex, shared: Int)
    -> FreedTime
  {
    let fewest = min(meetings.perYear[Int(left)], meetings.perYear[Int(right)])
    return FreedTime(days: Double(shared) * fewest / 2, isAssumed: usesAssumed([left, right]))
  }

  /// The days of all seats on `partnerships`.
  func meetingDays(of partnerships: some Sequence<PartnershipIndex>) -> Double {
    partnerships.reduce(0) {
      $0 + Double(members(of: $1).count) * meetings.perYear[Int($1)]
    }
  }

  func usesAssumed(_ partnerships: some Sequence<PartnershipIndex>) -> Bool {
    partnerships.contains { meetings.isAssumed[Int($0)] }
  }
}
