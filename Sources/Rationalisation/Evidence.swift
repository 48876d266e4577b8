package import LandscapeModel
package import OverlapGraph

/// What was counted, typed by rule, so that Publishing can say it in two languages and a reader
/// can go from every number to rows of the input.
package enum Evidence: Sendable {
  case pair(PairEvidence)
  case nest(NestEvidence)
  case table(TableEvidence)
  case twins(TwinsEvidence)
  case misaligned(MisalignedEvidence)
  case planDuplication(PlanDuplicationEvidence)
  case planTiming(PlanTimingEvidence)
  case burden(BurdenEvidence)
  case coverage(CoverageEvidence)
  case missingMember(MissingMemberEvidence)
  case governance(GovernanceEvidence)
}

/// merge-candidate and parallel-remit.
package struct PairEvidence: Sendable {
  package var overlap: PairOverlap
  package var shared: SharedParts
  /// merge-candidate only: it holds because all of the smaller's members sit on the larger.
  package var holdsByContainment: Bool

  package init(overlap: PairOverlap, shared: SharedParts, holdsByContainment: Bool = false) {
    self.overlap = overlap
    self.shared = shared
    self.holdsByContainment = holdsByContainment
  }
}

/// What two or more partnerships all have, and what only some have: evidence and counter-evidence.
package struct SharedParts: Sendable {
  /// Counted members of every one of them, ascending.
  package var members: [OrganisationIndex]
  /// Counted members of some but not all, ascending.
  package var membersOfSome: [OrganisationIndex]
  package var atoms: [AtomIndex]
  package var atomsOfSome: [AtomIndex]
  /// Remits (with ancestors) of every one of them, ascending.
  package var remits: [RemitIndex]
  package var remitsOfSome: [RemitIndex]
  /// People in `atoms`.
  package var people: Double

  package init(
    members: [OrganisationIndex], membersOfSome: [OrganisationIndex], atoms: [AtomIndex],
    atomsOfSome: [AtomIndex], remits: [RemitIndex], remitsOfSome: [RemitIndex], people: Double
  ) {
    self.members = members
    self.membersOfSome = membersOfSome
    self.atoms = atoms
    self.atomsOfSome = atomsOfSome
    self.remits = remits
    self.remitsOfSome = remitsOfSome
    self.people = people
  }
}

/// nested-board: all inners of one kind under one outer.
package struct NestEvidence: Sendable {
  package var outer: PartnershipIndex
  package var inners: [PartnershipIndex]
  /// The inner as `left`, the outer as `right`, in the order of `inners`.
  package var overlaps: [PairOverlap]
  /// Whether inner and outer are of one kind: two tiers of the same thing.
  package var isSameKind: Bool

  package init(
    outer: PartnershipIndex, inners: [PartnershipIndex], overlaps: [PairOverlap],
    isSameKind: Bool
  ) {
    self.outer = outer
    self.inners = inners
    self.overlaps = overlaps
    self.isSameKind = isSameKind
  }
}

/// shared-table.
package struct TableEvidence: Sendable {
  package var partnerships: [PartnershipIndex]
  package var shared: SharedParts
  /// The least of each layer over every two of the group.
  package var least: LayerScores
  /// The greatest remit score over every two: 0 when no two share a remit.
  package var greatestRemit: Double

  package init(
    partnerships: [PartnershipIndex], shared: SharedParts, least: LayerScores,
    greatestRemit: Double
  ) {
    self.partnerships = partnerships
    self.shared = shared
    self.least = least
    self.greatestRemit = greatestRemit
  }
}

/// regional-twins.
package struct TwinsEvidence: Sendable {
  package var kind: KindIndex
  package var partnerships: [PartnershipIndex]
  /// The footprint they tile.
  package var target: FootprintIndex
  /// Strategic kinds other than theirs that use the target, ascending.
  package var otherKinds: [KindIndex]
  /// ω-weighted mean part of the other twins that spanning members sit on, 0…1.
  package var share: Double
  /// Members whose own area meets two or more of the twins, ascending.
  package var spanningMembers: [OrganisationIndex]
  /// Of spanning members of territorial kinds: how many have an area that serves the target.
  package var fit: Double
  package var fittingMembers: [OrganisationIndex]
  package var territorialMembers: [OrganisationIndex]
  /// Other footprints that pass as targets for the same twins, best first.
  package var otherTargets: [FootprintIndex]
  package var people: Double

  package init(
    kind: KindIndex, partnerships: [PartnershipIndex], target: FootprintIndex,
    otherKinds: [KindIndex], share: Double, spanningMembers: [OrganisationIndex], fit: Double,
    fittingMembers: [OrganisationIndex], territorialMembers: [OrganisationIndex],
    otherTargets: [FootprintIndex], people: Double
  ) {
    self.kind = kind
    self.partnerships = partnerships
    self.target = target
    self.otherKinds = otherKinds
    self.share = share
    self.spanningMembers = spanningMembers
    self.fit = fit
    self.fittingMembers = fittingMembers
    self.territorialMembers = territorialMembers
    self.otherTargets = otherTargets
    self.people = people
  }
}

/// misaligned-footprint: one moved part.
package struct MisalignedEvidence: Sendable {
  package var atoms: [AtomIndex]
  package var people: Double
  package var crossings: [FootprintCrossing]
  /// The footprint that would change: of those that hold the part, the one that fewest kinds use.
  package var changed: FootprintIndex
  /// Bodies on `changed`.
  package var partnerships: [PartnershipIndex]

  package init(
    atoms: [AtomIndex], people: Double, crossings: [FootprintCrossing], changed: FootprintIndex,
    partnerships: [PartnershipIndex]
  ) {
    self.atoms = atoms
    self.people = people
    self.crossings = crossings
    self.changed = changed
    self.partnerships = partnerships
  }
}

/// Two footprints of strategic kinds that cross, each with its kinds.
package struct FootprintCrossing: Hashable, Sendable {
  package var left: FootprintIndex
  package var right: FootprintIndex
  package var leftKinds: [KindIndex]
  package var rightKinds: [KindIndex]
  /// People in both, in the left only, in the right only.
  package var sharedPeople: Double
  package var leftPeople: Double
  package var rightPeople: Double

  package init(
    left: FootprintIndex, right: FootprintIndex, leftKinds: [KindIndex], rightKinds: [KindIndex],
    sharedPeople: Double, leftPeople: Double, rightPeople: Double
  ) {
    self.left = left
    self.right = right
    self.leftKinds = leftKinds
    self.rightKinds = rightKinds
    self.sharedPeople = sharedPeople
    self.leftPeople = leftPeople
    self.rightPeople = rightPeople
  }
}

/// plan-duplication: bodies of one footprint that each assess needs.
package struct PlanDuplicationEvidence: Sendable {
  package var footprint: FootprintIndex
  package var partnerships: [PartnershipIndex]
  /// Assessments as catalogued, in the order of `partnerships`.
  package var assessments: [[String]]
  /// Members of two or more of them, ascending: who assesses the same people more than once.
  package var sharedMembers: [OrganisationIndex]
  package var people: Double

  package init(
    footprint: FootprintIndex, partnerships: [PartnershipIndex], assessments: [[String]],
    sharedMembers: [OrganisationIndex], people: Double
  ) {
    self.footprint = footprint
    self.partnerships = partnerships
    self.assessments = assessments
    self.sharedMembers = sharedMembers
    self.people = people
  }
}

/// plan-timing: dates that do not fit the electoral cycle.
package struct PlanTimingEvidence: Sendable {
  package var partnership: PartnershipIndex
  package var plan: String
  package var from: PartialDate
  package var to: PartialDate
  /// Whether the dates were read from the plan's title.
  package var datesAreFromTitle: Bool
  /// The end of the plan period of the electoral cycle that it should fit.
  package var cycleEndYear: Int

  package init(
    partnership: PartnershipIndex, plan: String, from: PartialDate, to: PartialDate,
    datesAreFromTitle: Bool, cycleEndYear: Int
  ) {
    self.partnership = partnership
    self.plan = plan
    self.from = from
    self.to = to
    self.datesAreFromTitle = datesAreFromTitle
    self.cycleEndYear = cycleEndYear
  }
}

/// member-burden: what one organisation carries.
package struct BurdenEvidence: Sendable {
  package var organisation: OrganisationIndex
  package var seats: Int
  package var meetingDays: Double
  /// Seats beyond one for each kind.
  package var repeatSeats: Int
  /// Which of the conditions hold.
  package var isAboveSeatPercentile: Bool
  package var isAboveDayPercentile: Bool
  package var isAboveKindMedian: Bool
  /// The percentile's value in seats and in days, and the median of its own kind.
  package var percentileSeats: Double
  package var percentileDays: Double
  package var kindMedianSeats: Double?
  package var kindBodies: Int
  /// Partnerships it is counted on, ascending.
  package var partnerships: [PartnershipIndex]
  /// Ids of the other findings that would free seats of it, and how many seats.
  package var freedBy: [String]
  package var freedSeats: Int

  package init(
    organisation: OrganisationIndex, seats: Int, meetingDays: Double, repeatSeats: Int,
    isAboveSeatPercentile: Bool, isAboveDayPercentile: Bool, isAboveKindMedian: Bool,
    percentileSeats: Double, percentileDays: Double, kindMedianSeats: Double?, kindBodies: Int,
    partnerships: [PartnershipIndex], freedBy: [String] = [], freedSeats: Int = 0
  ) {
    self.organisation = organisation
    self.seats = seats
    self.meetingDays = meetingDays
    self.repeatSeats = repeatSeats
    self.isAboveSeatPercentile = isAboveSeatPercentile
    self.isAboveDayPercentile = isAboveDayPercentile
    self.isAboveKindMedian = isAboveKindMedian
    self.percentileSeats = percentileSeats
    self.percentileDays = percentileDays
    self.kindMedianSeats = kindMedianSeats
    self.kindBodies = kindBodies
    self.partnerships = partnerships
    self.freedBy = freedBy
    self.freedSeats = freedSeats
  }
}

/// coverage-gap: where an expected kind is absent, or covers an atom twice.
package struct CoverageEvidence: Sendable {
  package enum Problem: String, Sendable {
    case absent
    case doubled
  }
  package var kind: KindIndex
  package var problem: Problem
  package var atoms: [AtomIndex]
  /// The bodies that cover the atoms twice; empty for an absence.
  package var partnerships: [PartnershipIndex]
  package var people: Double

  package init(
    kind: KindIndex, problem: Problem, atoms: [AtomIndex], partnerships: [PartnershipIndex],
    people: Double
  ) {
    self.kind = kind
    self.problem = problem
    self.atoms = atoms
    self.partnerships = partnerships
    self.people = people
  }
}

/// missing-statutory-member.
package struct MissingMemberEvidence: Sendable {
  package struct Gap: Hashable, Sendable {
    /// A value of `Organisation.kind` that the law names.
    package var memberKind: String
    /// The bodies that should sit; empty when any one of the kind would do.
    package var organisations: [OrganisationIndex]

    package init(memberKind: String, organisations: [OrganisationIndex]) {
      self.memberKind = memberKind
      self.organisations = organisations
    }
  }
  package var partnership: PartnershipIndex
  package var gaps: [Gap]
  package var people: Double

  package init(partnership: PartnershipIndex, gaps: [Gap], people: Double) {
    self.partnership = partnership
    self.gaps = gaps
    self.people = people
  }
}

/// governance-gap.
package struct GovernanceEvidence: Sendable {
  package enum Problem: String, CaseIterable, Sendable {
    case noScrutiny = "no-scrutiny"
    case noAnnualReport = "no-annual-report"
    case endedParent = "ended-parent"
    case subgroupCycle = "subgroup-cycle"
  }
  package var partnership: PartnershipIndex
  package var problems: [Problem]
  package var people: Double

  package init(partnership: PartnershipIndex, problems: [Problem], people: Double) {
    self.partnership = partnership
    self.problems = problems
    self.people = people
  }
}
