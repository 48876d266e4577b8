package import LandscapeModel

/// What a proposal is to make the most of.
package enum ProposalObjective: String, CaseIterable, Sendable {
  case seats
  case meetingDays = "meeting-days"
  /// Plans that members sign, each member of each body counted.
  case plans

  /// Those that a report has a proposal by.
  package static let reported: [Self] = [.seats, .meetingDays]
}

/// What the worth of a change is multiplied by.
package enum ProposalWeighting: String, CaseIterable, Sendable {
  case none
  /// The share of the worlds of seats in which a finding that suggests it holds (`SeatWorlds`).
  case worlds
}

/// What a person asks of a proposal.
package struct ProposalRequest: Sendable {
  package var objective = ProposalObjective.seats
  /// What a shared sitting counts beside a seat released, 0…1: with 1 both are alike, with 0 meeting as
  /// one is worth nothing where seats are the objective.
  package var sittingWeight = 0.5
  package var weighting = ProposalWeighting.none
  /// Partnerships that must stay as they are, and changes that must be made, by id.
  package var locked: [String] = []
  /// Partnerships that may not stay as they are, and changes that may not be made, by id.
  package var forbidden: [String] = []
  package var maximumChanges: Int?
  /// Changes by other routes are left out; `nil` allows all.
  package var routes: Set<Route>?
  /// Steps of each search; more than this and the result is partial. What the changes left out would
  /// cost is worked out within as many again.
  package var nodeLimit = 1_000_000
  /// Asked now and then; once it says yes, each part ends with its first descent and the result is
  /// partial. Whoever asks for a time limit brings the clock: this room has none.
  package var isTimeUp: (@Sendable () -> Bool)?

  package init() {}
}

/// A condition of a request that a person set, by which a conflict is named.
package enum ProposalCondition: Hashable, Sendable {
  case locked(String)
  case forbidden(String)
  case maximumChanges(Int)
  /// Ascending.
  case routes([Route])
  /// No area × remit and no duty may be left uncovered: always in force.
  case cover
}

/// Why there is no proposal.
package enum ProposalFailure: Error, Hashable, Sendable {
  /// An id of `locked` or `forbidden` that is neither a partnership nor a change.
  case unknown(String, in: ProposalCondition, suggestion: String?)
  /// Conditions that cannot all hold; without any one of them the others can. `isSmallest` where every
  /// smaller number of the request's conditions was tried and can hold.
  case conflict([ProposalCondition], isSmallest: Bool)
  /// A change of `locked` that only findings suggest that reviewers rejected or say are done.
  case rejected(String)
  /// The node limit was reached before any proposal was found.
  case undecided(nodeLimit: Int)
}
