package import LandscapeModel
package import OverlapGraph

/// What a scenario changes: the landscape before and after, side by side.
package struct ScenarioComparison: Sendable {
  /// The three numbers a reader asks for first.
  package struct Totals: Hashable, Sendable {
    package let partnerships: Int
    /// Seats of counted members, each body once on a partnership.
    package let seats: Int
    /// Σ seats · meetings a year.
    package let meetingDays: Double

    package init(partnerships: Int, seats: Int, meetingDays: Double) {
      self.partnerships = partnerships
      self.seats = seats
      self.meetingDays = meetingDays
    }
  }

  /// A remit that nobody holds any more on some atoms.
  package struct UncoveredRemit: Hashable, Sendable {
    package let remit: RemitIndex
    /// Ascending.
    package let atoms: [AtomIndex]
  }

  /// A duty that no body of its kind, or one that satisfies it, has any more on some atoms.
  package struct UncoveredDuty: Hashable, Sendable {
    package let kind: KindIndex
    package let atoms: [AtomIndex]
  }

  /// Duties of another kind that a merged body takes over from its parts.
  package struct CarriedDuty: Hashable, Sendable {
    /// The merged body, by id.
    package let partnership: String
    /// Ascending.
    package let kinds: [KindIndex]
  }

  package let before: Totals
  package let after: Totals
  /// Whether some meeting count behind the totals is assumed.
  package let usesAssumedMeetings: Bool
  /// Ids of findings that are no more, in their order before.
  package let resolved: [String]
  /// Ids of findings that come to be, in their order after.
  package let created: [String]
  /// Ascending by remit. Areas and remits are the same before and after.
  package let uncovered: [UncoveredRemit]
  /// Ascending by kind.
  package let duties: [UncoveredDuty]
  package let carried: [CarriedDuty]
  /// Ids of sub-groups whose parent stands down, ascending.
  package let orphaned: [String]
  /// Ids of organisations that sat on something and sit on nothing, ascending.
  package let unseated: [String]

  /// What each body that divides a nation with others of its kind carries.
  package let loads: OrganisationLoads
  package let loadsAfter: OrganisationLoads
  /// Those of them whose seats change.
  package let loadChanges: [LoadChange]
  /// All other organisations whose seats or meeting-days change.
  package let otherLoadChanges: [OtherLoadChange]

  /// Compares a landscape with what a scenario makes of it.
  ///
  /// A body keeps the meetings a year that it has, known or assumed; a merged one has the most of its
  /// parts', so that no total moves because a median does.
  /// - Parameters:
  ///   - findings: of the landscape before.
  ///   - findingsAfter: of the applied scenario's landscape, by the same settings.
  /// - Complexity: O(both landscapes + cells).
  package init(
    of applied: AppliedScenario, from old: Landscape, findings: Findings,
    findingsAfter: Findings, settings: Settings
  ) {
    let new = applied.landscape
    let meetings = MeetingCounts(landscape: old, settings: settings.meetings)
    let members = Incidence(landscape: old, settings: settings)
    let membersAfter = Incidence(landscape: new, settings: settings)
    let meetingsAfter = applied.meetings(of: meetings.perYear)
    before = Self.totals(members, meetings: meetings.perYear)
    after = Self.totals(membersAfter, meetings: meetingsAfter)
    usesAssumedMeetings = meetings.isAssumed.contains(true)
    loads = OrganisationLoads(of: old, seats: members, settings: settings)
    loadsAfter = OrganisationLoads(after: applied, from: old, loads, settings: settings)
    loadChanges = LoadChange.all(from: loads, to: loadsAfter, applied)
    otherLoadChanges = OtherLoadChange.all(
      from: members, to: membersAfter, meetings: (meetings.perYear, meetingsAfter),
      but: loadsAfter, applied)

    let known = Set(findings.all.map(\.id))
    let knownAfter = Set(findingsAfter.all.map(\.id))
    resolved = findings.all.map(\.id).filter { !knownAfter.contains($0) }
    created = findingsAfter.all.map(\.id).filter { !known.contains($0) }

    let gaps = Self.gaps(applied, from: old, settings: settings)
    uncovered = gaps.remits
    duties = gaps.duties
    carried = Self.carried(applied, from: old)

    let wasOrphan = Set(
      old.partnerships.filter { $0.parent.map(Self.isInactive) ?? false }.map(\.id))
    orphaned = new.partnerships.filter {
      ($0.parent.map(Self.isInactive) ?? false) && !wasOrphan.contains($0.id)
    }.map(\.id)

    var isSeated = [Bool](repeating: false, count: new.organisations.count)
    for organisation in membersAfter.members.values { isSeated[Int(organisation)] = true }
    let unseatedNow = Set(
      members.members.values.map { applied.organisationNow[Int($0)] }.filter {
        !isSeated[Int($0)]
      })
    unseated = unseatedNow.sorted().map { new.organisations[Int($0)].id }
  }

  private static func isInactive(_ parent: ParentReference) -> Bool {
    if case .inactive = parent { return true }
    return false
  }

  /// - Parameter meetings: meetings a year of each partnership.
  package static func totals(_ incidence: Incidence, meetings: [Double]) -> Totals {
    var days = 0.0
    for partnership in 0..<incidence.partnershipCount {
      days += Double(incidence.members.range(of: partnership).count) * meetings[partnership]
    }
    return Totals(
      partnerships: incidence.partnershipCount, seats: incidence.members.values.count,
      meetingDays: days)
  }

  /// Cells that were covered and are not. A merged body has the duties of all its parts, on all its
  /// atoms.
  private static func gaps(
    _ applied: AppliedScenario, from old: Landscape, settings: Settings
  ) -> (remits: [UncoveredRemit], duties: [UncoveredDuty]) {
    let cover = Cover(landscape: old, settings: settings)
    let coverAfter = Cover(landscape: applied.landscape, settings: settings)
    let isCovered = cover.counts().map { $0 > 0 }
    var isCoveredAfter = coverAfter.counts().map { $0 > 0 }
    for (partnership, parts) in applied.partsOfPartnership.enumerated() where parts.count > 1 {
      let atoms = applied.landscape.atoms(of: PartnershipIndex(partnership))
      for cell in cover.duties(of: parts, on: atoms) { isCoveredAfter[cell] = true }
    }
    var remits: [RemitIndex: [AtomIndex]] = [:]
    var duties: [KindIndex: [AtomIndex]] = [:]
    for cell in isCovered.indices where isCovered[cell] && !isCoveredAfter[cell] {
      switch cover.meaning(of: cell) {
      case .remit(let remit, let atom): remits[remit, default: []].append(atom)
      case .duty(let kind, let atom): duties[kind, default: []].append(atom)
      }
    }
    return (
      remits.keys.sorted().map { UncoveredRemit(remit: $0, atoms: remits[$0] ?? []) },
      duties.keys.sorted().map { UncoveredDuty(kind: $0, atoms: duties[$0] ?? []) }
    )
  }

  private static func carried(_ applied: AppliedScenario, from old: Landscape) -> [CarriedDuty] {
    let isDuty = Cover.duties(of: old)
    return applied.partsOfPartnership.enumerated().compactMap { index, parts in
      let merged = applied.landscape.partnerships[index]
      let satisfied = old.kinds.indices.filter {
        old.kinds[$0].satisfiedBy == merged.kind
      }.map(KindIndex.init)
      let kinds = Set(parts.map { old.partnerships[Int($0)].kind })
        .filter { isDuty[Int($0)] && $0 != merged.kind && !satisfied.contains($0) }.sorted()
      return kinds.isEmpty ? nil : CarriedDuty(partnership: merged.id, kinds: kinds)
    }
  }
}

extension Cover {
  /// The duty cells of the kinds of `partnerships` on `atoms`.
  func duties(
    of partnerships: [PartnershipIndex], on atoms: some Sequence<AtomIndex>
  ) -> [Cell] {
    let duties = dutyKinds(of: partnerships)
    return atoms.flatMap { atom in duties.map { cell(ofDuty: $0, on: atom) } }
  }
}
