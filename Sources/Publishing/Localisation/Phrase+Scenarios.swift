internal import LandscapeModel
internal import Rationalisation
internal import Wording

// The pages of scenarios and proposals.

extension Phrase {
  static func scenario(named name: String) -> Phrase {
    Words.proposalObje(name: name)
  }

  /// What an objective makes the most of.
  static func name(of objective: ProposalObjective) -> Phrase {
    switch objective {
    case .seats: .seats
    case .meetingDays: .meetingDays
    case .plans: .proposalPlansToSign
    }
  }

  /// What a worth by an objective counts.
  static func measured(by objective: ProposalObjective) -> Phrase {
    switch objective {
    case .seats: .weighedTogether
    case .meetingDays: .freedMeetingDays
    case .plans: .freedSignatures
    }
  }

  static func name(of action: ProposedAction) -> Phrase {
    switch action {
    case .merge: Phrase.proposedActionMerge
    case .meetAsOne: Phrase.proposedActionMeetAsOne
    case .oneGroup: Phrase.proposedActionOneGroup
    case .subGroup: Phrase.proposedActionSubGroup
    case .standDown: Phrase.proposedActionStandDown
    }
  }

  static func proposalBy(_ objective: ProposalObjective) -> Phrase {
    switch objective {
    case .seats: Phrase.proposalBySeats
    case .meetingDays: Phrase.proposalByMeetingDays
    case .plans: Phrase.proposalByPlans
    }
  }

  /// Number of changes, what they free, and how far from the best that can be.
  static func proposalInOneSentence(_ proposal: Proposal) -> Phrase {
    if proposal.changes.isEmpty {
      return Words.proposalOfNothing(what: name(of: proposal.objective))
    }
    let changes = CountedNoun.changes(proposal.changes.count)
    guard proposal.objective != .seats else {
      let seats = proposal.choice
      return Words.proposalOfSeats(
        what: name(of: proposal.objective), changes: changes,
        released: CountedNoun.seats(seats.freedSeats),
        shared: CountedNoun.seats(seats.sharedSittings),
        gap: Numerals.fixed(proposal.gap * 100, places: 1))
    }
    let (freed, bound) = (Numerals.amount(proposal.freed), Numerals.amount(proposal.bound))
    let gap = Numerals.fixed(proposal.gap * 100, places: 1)
    let what = name(of: proposal.objective)
    return Words.proposalInOneSentence(
      what: what, changes: changes, freed: freed, bound: bound, gap: gap)
  }
}
