package import LandscapeModel

/// The best compatible set of changes by one set of routes, with how far from the best it can be.
package struct ChosenChanges: Sendable {
  /// Those that are worth most first; of equals by id.
  package let changes: [ProposedChange]
  /// What they are worth by the objective.
  package let freed: Double
  /// No compatible set is worth more.
  package let bound: Double
  /// Whether the search stopped at the node limit.
  package let isPartial: Bool

  /// (bound − freed) / bound; 0 when the set is proven best.
  package var gap: Double { bound > 0 ? max(0, (bound - freed) / bound) : 0 }

  package var freedSeats: Int { changes.reduce(0) { $0 + $1.freedSeats } }
  package var sharedSittings: Int { changes.reduce(0) { $0 + $1.sharedSittings } }
  package var freedMeetingDays: Double { changes.reduce(0) { $0 + $1.freedMeetingDays } }
  package var freedSignatures: Int { changes.reduce(0) { $0 + $1.freedSignatures } }
}

/// The best compatible set of changes, by what each further route adds, with what was left out and why.
package struct Proposal: Sendable {
  /// What can be done by some of the routes alone.
  package struct Step: Sendable {
    /// Ascending; each step has those of the one before and one more.
    package let routes: [Route]
    /// `nil` where what was asked for takes a further route.
    package let choice: ChosenChanges?
  }

  package let objective: ProposalObjective
  /// What a shared sitting counts beside a seat released, where seats are the objective.
  package let sittingWeight: Double
  /// What the worth of each change was multiplied by; `freed`, `bound` and losses are such sums.
  package let weighting: ProposalWeighting
  /// By all routes that were allowed.
  package let choice: ChosenChanges
  /// Route by route, those first that partners can go by themselves; the last one's choice is `choice`.
  /// Empty where no change was suggested.
  package let steps: [Step]
  package let nodes: Int
  /// Changes that were looked at.
  package let candidateCount: Int
  /// Changes that are not in `choice`; the smallest loss first, of equals by id.
  package let omitted: [OmittedChange]
  /// Bodies that `choice` would be worth less without; the greatest cost first, of equals ascending.
  package let replacementCosts: [ReplacementCost]
  /// How many changes and bodies nobody worked that out for, because the steps were used up.
  package let unexaminedCount: Int
  /// Changes that only findings suggest that reviewers rejected or say are done: never proposed. Ascending by id.
  package let rejected: [ProposedChange]

  package var changes: [ProposedChange] { choice.changes }
  package var freed: Double { choice.freed }
  package var bound: Double { choice.bound }
  package var isPartial: Bool { choice.isPartial }
  package var gap: Double { choice.gap }

  /// What a change is worth by its objective.
  package func worth(of change: ProposedChange) -> Double {
    change.worth(objective, sittingWeight: sittingWeight, weighting: weighting)
  }

  /// Bodies with a replacement cost, in that order.
  package var irreplaceable: [PartnershipIndex] { replacementCosts.map(\.partnership) }
}

/// How much less could be freed; a range where a search stopped early.
package struct ProposalLoss: Hashable, Sendable {
  package let least: Double
  package let most: Double

  package init(least: Double, most: Double) {
    self.least = least
    self.most = most
  }

  package var isExact: Bool { least == most }
}

/// A change that was looked at and not chosen.
package struct OmittedChange: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// Chosen changes to the same bodies, by id, in the order of the choice.
    case displaced(by: [String])
    /// A body may stand down only while others cover for it: these stand down, by id, where they do.
    case cover([String])
    /// A condition of the request keeps it out.
    case notAllowed
    /// It is worth nothing by the objective.
    case worthless
    /// No more changes may be made.
    case limit
  }

  package let change: ProposedChange
  package let reason: Reason
  /// The best that can be done, less the best with this change; `nil` where the change cannot be made
  /// at all under what was asked for, and where nobody worked it out.
  package let loss: ProposalLoss?
}

/// What a body that stays as it is costs: the best with it free, less the best with it locked.
package struct ReplacementCost: Hashable, Sendable {
  package let partnership: PartnershipIndex
  package let loss: ProposalLoss
}

extension ChosenChanges {
  /// Sub-groups whose parent body stands down and that stay themselves, ascending.
  /// - Complexity: O(partnerships + changes).
  package func orphaned(in landscape: Landscape) -> [PartnershipIndex] {
    let gone = Set(changes.filter { $0.action == .standDown }.flatMap(\.partnerships))
    // What merges or comes under another body has its place.
    let placed = Set(
      changes.flatMap { change -> [PartnershipIndex] in
        switch change.action {
        case .merge: change.partnerships
        case .subGroup: change.partnerships.filter { $0 != change.outer }
        case .meetAsOne, .oneGroup, .standDown: []
        }
      })
    return landscape.partnerships.indices.map { PartnershipIndex($0) }.filter { body in
      guard !gone.contains(body), !placed.contains(body),
        case .active(let parent)? = landscape.partnerships[Int(body)].parent
      else { return false }
      return gone.contains(parent)
    }
  }
}
