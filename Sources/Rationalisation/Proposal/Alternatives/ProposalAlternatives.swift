package import LandscapeModel

/// What a person asks of alternatives to the best set of changes.
package struct AlternativesRequest: Hashable, Sendable {
  /// The best set among them.
  package var count = 3
  /// The share of its effects in which each set differs from every other at least (`DifferentChoices`).
  package var difference = 0.3
  /// A change without which every set is worth less by more than this share of the bound is irreplaceable.
  package var within = 0.05

  package static let counts = 2...9
  package static let differences = 0.05...1.0

  package init() {}
}

/// Ways to go: the best set of changes, and further ones that differ from it and from one another.
package struct ProposalAlternatives: Sendable {
  /// One way to go.
  package struct Way: Sendable {
    /// Its bound is that of all sets, whether they differ or not.
    package let choice: ChosenChanges
    /// Whether no set that differs as much from those before it is worth more.
    package let isProven: Bool
    package let losses: ChoiceLosses
    /// What bodies carry then; `nil` where not all of its changes can be made to the catalogue as it is.
    package let loads: OrganisationLoads?
    /// By how much it differs from each of the ways, itself included, in the order of the ways.
    package let differences: [(share: Double, jaccard: Double)]
  }

  /// Why there are no more ways than there are.
  package enum End: Hashable, Sendable {
    case enough
    /// No further set differs as much; one would that differs by the share, where any was found.
    case noFurther(share: Double?)
    case undecided
  }

  /// A change of the best set, with how much less every set without it is worth.
  package struct Needed: Sendable {
    package let change: ProposedChange
    /// `nil` where it was asked for or nobody worked it out.
    package let loss: ProposalLoss?
    package let isRequired: Bool
    /// Whether it is in every set within the share of the bound that was asked about.
    package let isIrreplaceable: Bool
  }

  package let request: AlternativesRequest
  package let objective: ProposalObjective
  package let sittingWeight: Double
  package let weighting: ProposalWeighting
  /// The best first; each has everything that takes nothing away from it.
  package let ways: [Way]
  /// What bodies carry today.
  package let loads: OrganisationLoads
  package let end: End
  /// Changes of every way, in the order of the first.
  package let shared: [ProposedChange]
  /// Changes of the best set, the greatest loss first, of equals in the order of the set.
  package let needed: [Needed]
  /// No set is worth more.
  package let bound: Double
  package let steps: Int

  package var irreplaceable: [Needed] { needed.filter(\.isIrreplaceable) }

  package func worth(of change: ProposedChange) -> Double {
    change.worth(objective, sittingWeight: sittingWeight, weighting: weighting)
  }

  /// Changes that some ways have and not all, in the order of the ways; behind each those of other ways to the
  /// same bodies.
  package var contested: [ProposedChange] {
    let common = Set(shared.map(\.id))
    var seen: Set<String> = []
    var rest = ways.flatMap(\.choice.changes).filter {
      !common.contains($0.id) && seen.insert($0.id).inserted
    }
    var ordered: [ProposedChange] = []
    while !rest.isEmpty {
      var group = [rest.removeFirst()]
      var next = 0
      while next < group.count {
        let bodies = Set(group[next].partnerships)
        group += rest.filter { !bodies.isDisjoint(with: $0.partnerships) }
        rest.removeAll { !bodies.isDisjoint(with: $0.partnerships) }
        next += 1
      }
      ordered += group
    }
    return ordered
  }
}

/// What a set of changes takes away, beside what it frees.
package struct ChoiceLosses: Hashable, Sendable {
  /// A duty of bodies that merge or stand down: other bodies have it afterwards.
  package struct Duty: Hashable, Sendable {
    package let kind: KindIndex
    package let bodies: Int
  }

  /// How many bodies fewer there are.
  package let fewerBodies: Int
  /// Ascending by kind.
  package let duties: [Duty]
  /// Organisations that sit on nothing but bodies that merge or stand down: a larger body has their only
  /// voice then, or none. Ascending.
  package let soleSeats: [OrganisationIndex]
  /// Of those the ones that sit on nothing at all afterwards. Ascending.
  package let unseated: [OrganisationIndex]

  /// How many bodies pass a duty on.
  package var dutiesMoved: Int { duties.reduce(0) { $0 + $1.bodies } }
}
