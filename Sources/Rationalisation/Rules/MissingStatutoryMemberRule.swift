package import LandscapeModel

/// missing-statutory-member: a member that the law names does not sit.
///
/// Asked of partnerships on a statutory basis, of a statutory kind whose law is in force, below national scale. Of a
/// territorial member kind every body that meets the footprint must sit; of another kind, any one,
/// unless none of the kind serves any part of the footprint: what cannot be there is no gap.
/// A member kind absent almost everywhere it applies is a data note: the kind's row is suspect.
package struct MissingStatutoryMemberRule: ReviewRule {
  package static let rule = Rule(rawValue: "missing-statutory-member")
  package static let version = 4
  package static let group = FindingGroup.gap
  package static let thresholds = ["members.absent-share", "members.absent-partnerships"]

  package static let needs: [RuleNeed] = [
    statutoryMembers, .members, .memberKinds, place, knownSeats,
  ]

  private static let statutoryMembers = RuleNeed.some(.statutoryMembers) { context in
    context.kinds.contains { $0.basis == .statutory && !$0.statutoryMemberKinds.isEmpty }
  } isMet: { partnership, context in
    let record = context.landscape.partnerships[Int(partnership)]
    let kind = context.landscape.kinds[Int(record.kind)]
    return asksMembers(kind, in: context) && (record.basis ?? .statutory) == .statutory
  }
  /// Whether the law of a kind names members, and is in force at the date.
  private static func asksMembers(_ kind: Kind, in context: RuleContext) -> Bool {
    kind.basis == .statutory && !kind.statutoryMemberKinds.isEmpty
      && kind.isActive(at: context.landscape.asOf)
  }

  /// Where it works says which body of a territorial kind must sit.
  private static let place = RuleNeed.each(.footprint) { partnership, context in
    RuleNeed.footprint.isMet(partnership, context)
      || !context.landscape.kind(of: partnership).statutoryMemberKinds.contains {
        context.territorial.bodies[$0] != nil
      }
  }

  /// Seats that follow from the law agree with it, whoever sits there; where there is none, one is missing and is found.
  private static let knownSeats = RuleNeed.each(.knownStatutorySeats) { partnership, context in
    let named = context.landscape.kind(of: partnership).statutoryMemberKinds
    let certainties = context.statutorySeats(of: partnership, named: named)
    return certainties.isEmpty || certainties.contains { $0 != .law }
  }

  package static func partnerships(in context: RuleContext) -> [PartnershipIndex] {
    context.partnershipIndices.filter { !context.isNational[Int($0)] }
  }

  package static func run(in context: RuleContext, after earlier: RuleOutcomes) -> RuleResult {
    let rule = MissingStatutoryMemberRule(context: context)
    let outcome = rule.outcome()
    return RuleResult(
      drafts: rule.drafts(of: outcome.missing),
      counts: RuleCounts(
        rule: Self.rule, applied: outcome.applied, fired: outcome.missing.count,
        notApplicable: outcome.notApplicable),
      notes: outcome.notes)
  }

  let context: RuleContext
  private var landscape: Landscape { context.landscape }
  private var limits: MissingMemberSettings { context.settings.members }

  struct Outcome: Sendable {
    var missing: [MissingMemberEvidence] = []
    var notes: [DataNote] = []
    var applied = 0
    var notApplicable = 0
  }

  /// Partnerships with a gap, ascending; notes by kind, then member kind.
  func outcome() -> Outcome {
    var outcome = Outcome()
    var asked = [[PartnershipIndex]](repeating: [], count: landscape.kinds.count)
    for partnership in context.partnershipIndices {
      if isApplicable(partnership) {
        asked[Int(landscape.partnerships[Int(partnership)].kind)].append(partnership)
        outcome.applied += 1
      } else {
        outcome.notApplicable += 1
      }
    }
    var gaps: [PartnershipIndex: [MissingMemberEvidence.Gap]] = [:]
    for (index, kind) in landscape.kinds.enumerated() where !asked[index].isEmpty {
      for memberKind in unique(kind.statutoryMemberKinds) {
        let reach = MemberKindReach(of: memberKind, in: context)
        var found: [(PartnershipIndex, MissingMemberEvidence.Gap)] = []
        var (applicable, absent) = (0, 0)
        for partnership in asked[index] {
          switch gap(memberKind, within: reach, on: partnership) {
          case .notApplicable: break
          case .complete: applicable += 1
          case .incomplete(let gap, let isAbsent):
            applicable += 1
            if isAbsent { absent += 1 }
            found.append((partnership, gap))
          }
        }
        if applicable >= limits.absentPartnerships,
          meets(Double(absent) / Double(applicable), limits.absentShare)
        {
          outcome.notes.append(
            .absentMemberKind(
              KindIndex(index), memberKind: memberKind, absent: absent, applicable: applicable))
        } else {
          for (partnership, gap) in found { gaps[partnership, default: []].append(gap) }
        }
      }
    }
    outcome.missing = gaps.map { partnership, gaps in
      MissingMemberEvidence(
        partnership: partnership, gaps: gaps,
        people: context.people(in: landscape.atoms(of: partnership)))
    }.sorted { $0.partnership < $1.partnership }
    return outcome
  }

  /// Drafts for `missing`, in their order; most people come first in their list.
  func drafts(of missing: [MissingMemberEvidence]) -> [Draft] {
    missing.map { evidence in
      let organisations = Set(evidence.gaps.flatMap(\.organisations)).sorted()
      return Draft(
        rule: Self.rule, list: .putRight,
        anchor: [context.id(of: evidence.partnership)],
        subjects: [.partnership(evidence.partnership)]
          + organisations.map(Subject.organisation),
        evidence: evidence, action: .local,
        partnerships: [evidence.partnership], margins: [1], people: evidence.people,
        order: -evidence.people)
    }
  }

  private enum Answer {
    case notApplicable
    case complete
    /// `isAbsent` when no body of the kind sits at all.
    case incomplete(MissingMemberEvidence.Gap, isAbsent: Bool)
  }

  private func isApplicable(_ partnership: PartnershipIndex) -> Bool {
    let place = Int(partnership)
    return Self.asksMembers(landscape.kind(of: partnership), in: context)
      && (landscape.partnerships[place].basis ?? .statutory) == .statutory
      && !context.isNational[place]
      // Of members whose kinds nobody knows, nobody knows what is missing.
      && context.seats.memberKindCount(of: partnership) > 0
  }

  private func gap(
    _ memberKind: String, within reach: MemberKindReach, on partnership: PartnershipIndex
  ) -> Answer {
    let members = context.members(of: partnership)
    let sits = members.contains { landscape.organisations[Int($0)].kind == memberKind }
    guard
      let wanted = context.territorial.bodies(
        of: memberKind, meeting: landscape.atoms(of: partnership))
    else {
      if sits { return .complete }
      guard reach.includes(landscape.atoms(of: partnership)) else { return .notApplicable }
      let gap = MissingMemberEvidence.Gap(memberKind: memberKind, organisations: [])
      return .incomplete(gap, isAbsent: true)
    }
    guard !wanted.isEmpty else { return .notApplicable }
    let missing = wanted.filter { !members.contains($0) }
    guard !missing.isEmpty else { return .complete }
    return .incomplete(
      MissingMemberEvidence.Gap(memberKind: memberKind, organisations: missing), isAbsent: !sits)
  }

  private func unique(_ kinds: [String]) -> [String] {
    var seen: Set<String> = []
    return kinds.filter { seen.insert($0).inserted }
  }
}

/// Members that the law names and that do not sit on one partnership.
package struct MissingMemberEvidence: Evidence {
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

  package func account(in context: AccountContext) -> FindingAccount {
    FindingAccount(
      type: "missing-member",
      facts: [
        Fact("partnership", .partnership(partnership)),
        Fact(
          "gaps",
          .records(
            gaps.map {
              [
                Fact("memberKind", .word($0.memberKind)),
                Fact("organisations", .organisations($0.organisations)),
              ]
            })),
        Fact("people", .amount(people)),
        Fact(
          "missing", .words(missing(in: context.landscape)), kept: "missing", isExported: false),
      ])
  }

  /// `police_force` where any one body of the kind would do, else `police_force:gwent-police`.
  private func missing(in landscape: Landscape) -> [String] {
    gaps.flatMap { gap in
      gap.organisations.isEmpty
        ? [gap.memberKind]
        : gap.organisations.map { gap.memberKind + ":" + landscape.organisations[Int($0)].id }
    }
  }

  package var scope: FindingScope { FindingScope([partnership]) }

  package func grounds(in context: RuleContext) -> EvidenceGrounds {
    let landscape = context.landscape
    let kind = landscape.partnerships[Int(partnership)].kind
    var grounds = EvidenceGrounds()
    grounds.asked = context.partnershipIndices.filter {
      landscape.partnerships[Int($0)].kind == kind
    }
    grounds.organisationKinds = landscape.kinds[Int(kind)].statutoryMemberKinds
    return grounds
  }
}
