package import LandscapeModel

/// One instance of a rule about named subjects.
package struct Finding: Sendable {
  /// Derived from the rule and its anchor, so that it is the same tomorrow: `<rule>.<anchor>…`
  /// with `.` between the parts, e.g. `regional-twins.public_services_board.W11000028`.
  package let id: String
  package let rule: Rule
  package let list: FindingList
  /// What it is about, in byte order of ids within each sort of subject.
  package let subjects: [Subject]
  package let evidence: any Evidence
  /// What the partners can do first, and what the full change would take.
  package let routes: Routes
  package let priority: Priority
  /// The nation within which it was found, in a catalogue of several; else -1, also of what stands across them.
  package let nation: NationIndex
  /// Other rules whose condition the same subjects meet; reported under this one by precedence.
  package let alsoHolds: [Rule]
  /// Ids of findings that this one explains, so that one root cause is one finding.
  package let folded: [String]
  /// Where the same two kinds are already linked or merged elsewhere in the catalogue.
  package let precedents: [Precedent]
  /// From 1 within its list.
  package var rank: Int
  /// From 1 within its group, over all lists.
  package var groupRank: Int
  /// How it fares while thresholds and weights vary; `nil` where that was not computed.
  package var stability: Stability?
  /// What its seats rest on; `nil` where that was not computed.
  package var evidenceBase: EvidenceBase?

  package init(
    id: String, rule: Rule, list: FindingList, subjects: [Subject], evidence: any Evidence,
    routes: Routes, priority: Priority, nation: NationIndex = -1, alsoHolds: [Rule] = [],
    folded: [String] = [],
    precedents: [Precedent] = [], rank: Int = 0, groupRank: Int = 0,
    stability: Stability? = nil
  ) {
    self.id = id
    self.rule = rule
    self.list = list
    self.subjects = subjects
    self.evidence = evidence
    self.routes = routes
    self.priority = priority
    self.nation = nation
    self.alsoHolds = alsoHolds
    self.folded = folded
    self.precedents = precedents
    self.rank = rank
    self.groupRank = groupRank
    self.stability = stability
  }

  /// The group of its rule.
  package var group: FindingGroup { rule.group }

  /// The bodies among its subjects, ascending.
  package var bodies: [PartnershipIndex] {
    Set(
      subjects.compactMap { subject -> PartnershipIndex? in
        if case .partnership(let index) = subject { return index }
        return nil
      }
    ).sorted()
  }
}

/// What a finding is about.
package enum Subject: Hashable, Sendable {
  case partnership(PartnershipIndex)
  case organisation(OrganisationIndex)
  case kind(KindIndex)
  case area(AreaIndex)
  /// Index into `Landscape.footprints`.
  case footprint(FootprintIndex)
}

/// Who can act: the first step and what the full change follows.
package struct Routes: Hashable, Sendable {
  /// What the first thing suggested takes: local where the partners can do it by themselves.
  package let first: Route
  /// The hardest, over the subjects, of each one's easiest listed route.
  package let full: Route

  package init(first: Route, full: Route) {
    self.first = first
    self.full = full
  }
}

/// Priority and its four factors, each 0…1; the value is their product.
package struct Priority: Hashable, Sendable {
  package let strength: Double
  package let benefit: Double
  package let feasibility: Double
  package let confidence: Double
  /// Meeting-days freed a year, the f of benefit = f / (f + half).
  package let freedMeetingDays: Double
  /// Whether some meeting count behind `freedMeetingDays` is assumed.
  package let usesAssumedMeetings: Bool
  /// Whether a number of meetings or people ranks it: gaps are ranked by people affected.
  package let peopleAffected: Double

  package init(
    strength: Double, benefit: Double, feasibility: Double, confidence: Double,
    freedMeetingDays: Double, usesAssumedMeetings: Bool = false, peopleAffected: Double = 0
  ) {
    self.strength = strength
    self.benefit = benefit
    self.feasibility = feasibility
    self.confidence = confidence
    self.freedMeetingDays = freedMeetingDays
    self.usesAssumedMeetings = usesAssumedMeetings
    self.peopleAffected = peopleAffected
  }

  package var value: Double { strength * benefit * feasibility * confidence }
}

/// Two partnerships of the same two kinds that are already linked elsewhere in the catalogue.
package struct Precedent: Hashable, Sendable {
  package enum Link: String, Sendable {
    /// One is the sub-group of the other.
    case subgroup
    /// One body does the work of both where it is, and neither kind has another body there.
    case merged
    /// Bodies of the kind already share one footprint that elsewhere has several.
    case sharedFootprint = "shared-footprint"
  }
  package let link: Link
  package let partnerships: [PartnershipIndex]

  package init(link: Link, partnerships: [PartnershipIndex]) {
    self.link = link
    self.partnerships = partnerships
  }
}

/// What a rule did over one landscape.
package struct RuleCounts: Hashable, Sendable {
  package let rule: Rule
  /// Candidates the condition was asked of.
  package var applied: Int
  package var fired: Int
  /// Candidates the rule has nothing to say of (missing data, national scale, …).
  package var notApplicable: Int
  /// Candidates a common exclusion took out (scrutiny, parent and child, siblings, …).
  package var excluded: Int
  /// What it is about, and how much of that it could not look at.
  package var sight = RuleSight()

  package init(
    rule: Rule, applied: Int = 0, fired: Int = 0, notApplicable: Int = 0, excluded: Int = 0
  ) {
    self.rule = rule
    self.applied = applied
    self.fired = fired
    self.notApplicable = notApplicable
    self.excluded = excluded
  }

  /// Takes out cases that are counted in another part of the landscape; what the rule found here stays.
  mutating func leaveOut(_ other: RuleCounts) {
    applied = max(fired, applied - other.applied)
    notApplicable = max(0, notApplicable - other.notApplicable)
    excluded = max(0, excluded - other.excluded)
  }

  /// Adds what the rule did in another part of the landscape.
  mutating func add(_ other: RuleCounts) {
    applied += other.applied
    fired += other.fired
    notApplicable += other.notApplicable
    excluded += other.excluded
    sight.add(other.sight)
  }
}

/// What the rules did within one nation of several.
package struct NationCounts: Hashable, Sendable {
  /// The nation, or -1 for what stands across them.
  package let nation: NationIndex
  /// One for each rule, in the order of `Rule`.
  package let counts: [RuleCounts]
}

/// Something a rule learnt about the catalogue rather than about the country.
package enum DataNote: Hashable, Sendable {
  /// More than the settings' share of people have no body of an expected kind.
  case incompleteKind(KindIndex, coveredPeople: Double, allPeople: Double)
  /// A member kind that the law names is absent almost everywhere it applies.
  case absentMemberKind(KindIndex, memberKind: String, absent: Int, applicable: Int)
  /// The area with most atoms reaches beyond the nation that the rules look at.
  case widerArea(AreaIndex, atoms: Int, nation: Int)
  /// Nobody names a nation, and the kinds fall into parts, two kinds or more each, whose areas never meet.
  case separateParts(Int)
}

/// All that the rules say of one landscape.
package struct Findings: Sendable {
  /// List by list in the order of `FindingList`, each by rank.
  package var all: [Finding]
  /// One for each rule, in the order of `Rule`: over all nations.
  package let counts: [RuleCounts]
  /// The same nation by nation and then across them; empty in a catalogue of one nation.
  package let nations: [NationCounts]
  package let notes: [DataNote]
  /// For each organisation its meeting-days a year, over the partnerships it is counted on; empty
  /// where nobody worked them out.
  package let meetingDays: [Double]
  /// The atoms of the nations that the rules looked at, ascending; empty where nobody worked it out.
  package let nation: [AtomIndex]
  /// How the main list fares without each layer, in the order of `Layer`; empty where not computed.
  package var layerTrials: [LayerTrial] = []
  /// By the id of a question how it fares where seats are fewer, whatever reviewers have decided; empty where not computed.
  package var questionBases: [String: QuestionBase] = [:]

  /// Partnerships with assumed seats in the order in which it is best to ask them; empty where not computed.
  package var inquiries: [SeatInquiry] = []

  package init(
    all: [Finding], counts: [RuleCounts], nations: [NationCounts] = [], notes: [DataNote],
    meetingDays: [Double] = [], nation: [AtomIndex] = []
  ) {
    self.all = all
    self.counts = counts
    self.nations = nations
    self.notes = notes
    self.meetingDays = meetingDays
    self.nation = nation
  }

  /// The findings of one list, by rank.
  package func list(_ list: FindingList) -> [Finding] { all.filter { $0.list == list } }
}
