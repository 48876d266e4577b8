package import LandscapeModel
package import OverlapGraph

/// The rows of a landscape that a finding's numbers rest on, so that a pack can hold them all.
///
/// It says which bodies and footprints to look at, never what comes of them: whoever verifies a pack
/// works that out anew.
package struct Grounds: Sendable {
  private let context: RuleContext

  /// - Complexity: O(landscape), once for any number of findings.
  package init(landscape: Landscape, graph: OverlapGraph, settings: Settings) {
    context = RuleContext(landscape: landscape, graph: graph, settings: settings)
  }

  private var landscape: Landscape { context.landscape }

  /// Meetings a year of each partnership, known or assumed.
  package var meetings: MeetingCounts { context.meetings }

  /// The atoms of the nation, ascending.
  package var nation: [AtomIndex] { context.nation }

  /// Settings that the numbers of a finding depend on, beyond those of its rule's condition.
  package func settings(of finding: Finding) -> [String] {
    let shared = Settings.parameters.filter { $0.reach == .priority || $0.reach == .meetings }
      .map(\.name)
    let others: [Rule] =
      switch finding.evidence {
      case .table: [.mergeCandidate]
      case .coverage: [.mergeCandidate, .nestedBoard]
      default: []
      }
    return finding.rule.thresholds + others.flatMap(\.thresholds) + shared
  }

  /// Footprints whose bodies the rule looked at, ascending.
  package func footprints(of finding: Finding) -> [FootprintIndex] {
    switch finding.evidence {
    case .twins(let twins): [twins.target]
    case .misaligned(let misaligned):
      Set(misaligned.crossings.flatMap { [$0.left, $0.right] }).sorted()
    case .planDuplication(let plans): [plans.footprint]
    default: []
    }
  }

  /// Partnerships on a footprint, ascending.
  package func partnerships(on footprint: FootprintIndex) -> [PartnershipIndex] {
    context.partnershipIndices.filter { context.footprint(of: $0) == footprint }
  }

  /// Bodies that a rule about a kind asked: of a coverage those of the kind and of the one that
  /// satisfies it, below the nation; of a missing member those of the kind. Ascending.
  package func asked(by finding: Finding) -> [PartnershipIndex] {
    switch finding.evidence {
    case .coverage(let coverage):
      let satisfying = landscape.kinds[Int(coverage.kind)].satisfiedBy
      return context.partnershipIndices.filter { index in
        let kind = landscape.partnerships[Int(index)].kind
        return !context.isNational[Int(index)] && (kind == coverage.kind || kind == satisfying)
      }
    case .missingMember(let missing):
      let kind = landscape.partnerships[Int(missing.partnership)].kind
      return context.partnershipIndices.filter { landscape.partnerships[Int($0)].kind == kind }
    default: return []
    }
  }

  /// Every partnership whose row a number of the finding rests on, ascending.
  package func partnerships(of finding: Finding) -> [PartnershipIndex] {
    var found = Set(
      finding.subjects.compactMap { subject -> PartnershipIndex? in
        if case .partnership(let index) = subject { return index }
        return nil
      })
    for footprint in footprints(of: finding) { found.formUnion(partnerships(on: footprint)) }
    found.formUnion(asked(by: finding))
    switch finding.evidence {
    case .burden(let burden): found.formUnion(burden.partnerships)
    case .governance(let governance):
      found.formUnion(
        context.partnershipIndices.filter {
          context.parents[Int($0)] == governance.partnership
        })
    default: break
    }
    // Whose sub-group a body is can keep two apart: the chain of parents belongs to it.
    for partnership in found {
      var next = context.parents[Int(partnership)]
      while next >= 0, found.insert(next).inserted { next = context.parents[Int(next)] }
    }
    return found.sorted()
  }

  /// Kinds of organisation whose bodies a rule looked at all over the nation, in byte order.
  package func organisationKinds(of finding: Finding) -> [String] {
    let kinds: [String] =
      switch finding.evidence {
      case .twins(let twins):
        twins.partnerships.flatMap { context.members(of: $0) }
          .map { landscape.organisations[Int($0)].kind }
      case .missingMember(let missing):
        landscape.kind(of: missing.partnership).statutoryMemberKinds
      default: []
      }
    return Set(kinds).subtracting([""]).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Organisations of a kind with a seat and an area, ascending.
  package func organisations(ofKind kind: String) -> [OrganisationIndex] {
    landscape.organisations.indices.filter { index in
      landscape.organisations[index].kind == kind
        && !context.organisationAtoms.range(of: index).isEmpty
        && !context.incidence.partnershipsOf.range(of: index).isEmpty
    }.map(OrganisationIndex.init)
  }

  /// Atoms of an organisation's areas, ascending.
  package func atoms(of organisation: OrganisationIndex) -> [AtomIndex] {
    Array(context.organisationAtoms[organisation])
  }

  /// For each organisation with a seat, of a burden, its seats and meeting-days; else none.
  package func loads(
    for finding: Finding
  ) -> [(organisation: OrganisationIndex, seats: Int, meetingDays: Double)] {
    guard case .burden = finding.evidence else { return [] }
    return landscape.organisations.indices.compactMap { index in
      let held = context.incidence.partnershipsOf[index]
      guard !held.isEmpty else { return nil }
      return (
        OrganisationIndex(index), held.count,
        held.reduce(0) { $0 + context.meetings.perYear[Int($1)] }
      )
    }
  }

  /// The surest certainty of each counted seat on a partnership, in the order of its members.
  package func certainties(of partnership: PartnershipIndex) -> [Certainty] {
    let seats = landscape.memberships(of: partnership).filter {
      context.settings.countedRoles.contains($0.role)
    }
    return context.members(of: partnership).map { member in
      let known = seats.filter { $0.organisation == member }.map(\.certainty)
      return known.contains(.published) ? .published : known.contains(.law) ? .law : .assumed
    }
  }
}
