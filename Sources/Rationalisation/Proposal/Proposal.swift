package import LandscapeModel

/// One change of a proposal.
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
  package let freedSeats: Int
  package let freedMeetingDays: Double
  /// Whether some meeting count behind `freedMeetingDays` is assumed.
  package let usesAssumedMeetings: Bool
  package let route: Route

  /// What it frees by an objective.
  package func freed(_ objective: ProposalObjective) -> Double {
    objective == .seats ? Double(freedSeats) : freedMeetingDays
  }
}

/// The best compatible set of changes, with how far from the best it can be.
package struct Proposal: Sendable {
  package let objective: ProposalObjective
  /// Those that free most first; of equals by id.
  package let changes: [ProposedChange]
  /// By the objective, over all changes.
  package let freed: Double
  /// No compatible set frees more.
  package let bound: Double
  /// Whether the search stopped at the node limit.
  package let isPartial: Bool
  package let nodes: Int
  /// Changes that were looked at.
  package let candidateCount: Int
  /// Partnerships whose removal would leave an area × remit or a duty uncovered, ascending.
  package let irreplaceable: [PartnershipIndex]

  /// (bound − freed) / bound; 0 when the proposal is proven best.
  package var gap: Double { bound > 0 ? max(0, (bound - freed) / bound) : 0 }
}
