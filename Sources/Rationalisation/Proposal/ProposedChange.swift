package import LandscapeModel

/// One change that findings suggest.
package struct ProposedChange: Hashable, Sendable {
  /// The finding's id, or `stand-down.<partnership>`.
  package let id: String
  package let action: ProposedAction
  /// Ids of the findings that suggest it, in the order of their ranks.
  package let findings: [String]
  /// Ascending; of a sub-group change the inners and the outer.
  package let partnerships: [PartnershipIndex]
  /// Of a sub-group change, the body the others come under.
  package let outer: PartnershipIndex?
  /// Seats that are no more: of a merger and of standing down; a body that goes on keeps its seats.
  package let freedSeats: Int
  /// Seats that members hold on several bodies which would sit once: of meeting as one and of one group
  /// for several areas. No seat is released by that.
  package let sharedSittings: Int
  package let freedMeetingDays: Double
  /// Plans that members no longer sign, each member of each body counted: of a merger, where one body of a
  /// kind keeps the plans of the one that has most, and of standing down.
  package let freedSignatures: Int
  /// Whether some meeting count behind `freedMeetingDays` is assumed.
  package let usesAssumedMeetings: Bool
  package let route: Route
  /// Kinds among the bodies that cannot merge in law, where a finding would have them merge; ascending.
  package let unmergeableKinds: [KindIndex]
  /// The share of the worlds of seats in which a finding that suggests it holds: of several the greatest, which is at most the
  /// share in which any of them does. 1 where no worlds were drawn.
  package let share: Double

  init(
    id: String, action: ProposedAction, findings: [String], partnerships: [PartnershipIndex],
    outer: PartnershipIndex? = nil, freedSeats: Int = 0, sharedSittings: Int = 0,
    freedMeetingDays: Double, freedSignatures: Int = 0, usesAssumedMeetings: Bool, route: Route,
    unmergeableKinds: [KindIndex] = [], share: Double
  ) {
    self.id = id
    self.action = action
    self.findings = findings
    self.partnerships = partnerships
    self.outer = outer
    self.freedSeats = freedSeats
    self.sharedSittings = sharedSittings
    self.freedMeetingDays = freedMeetingDays
    self.freedSignatures = freedSignatures
    self.usesAssumedMeetings = usesAssumedMeetings
    self.route = route
    self.unmergeableKinds = unmergeableKinds
    self.share = share
  }

  /// What it is worth by an objective.
  /// - Parameter sittingWeight: what a shared sitting counts beside a seat released.
  package func worth(
    _ objective: ProposalObjective, sittingWeight: Double, weighting: ProposalWeighting = .none
  ) -> Double {
    let worth =
      switch objective {
      case .seats: Double(freedSeats) + sittingWeight * Double(sharedSittings)
      case .meetingDays: freedMeetingDays
      case .plans: Double(freedSignatures)
      }
    return weighting == .worlds ? worth * share : worth
  }
}

extension Landscape {
  /// Kinds among some bodies that cannot merge in law, ascending.
  package func unmergeableKinds(of partnerships: [PartnershipIndex]) -> [KindIndex] {
    Set(partnerships.map { self.partnerships[Int($0)].kind }).sorted()
      .filter { kinds[Int($0)].merger == .no }
  }

  /// What the law leaves of a change: of a merger of bodies that cannot merge, one group for several areas,
  /// or a table for one.
  package func inLaw(
    _ suggested: ProposedAction, of partnerships: [PartnershipIndex]
  ) -> ProposedAction {
    guard suggested == .merge, !unmergeableKinds(of: partnerships).isEmpty else {
      return suggested
    }
    let footprints = Set(partnerships.map { self.footprints.ofPartnership[Int($0)] })
    return footprints.count > 1 ? .oneGroup : .meetAsOne
  }
}

/// A change that findings suggest.
package enum ProposedAction: String, CaseIterable, Sendable {
  case merge
  /// Several bodies meet as one with several agendas.
  case meetAsOne = "meet-as-one"
  /// One group serves several areas, whose bodies stay because no law lets them merge.
  case oneGroup = "one-group"
  case subGroup = "sub-group"
  case standDown = "stand-down"
}
