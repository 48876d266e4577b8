package import LandscapeModel
package import OverlapGraph

/// The rows of a landscape that a finding's numbers rest on, so that a pack can hold them all.
///
/// It says which bodies and footprints to look at, never what comes of them: whoever verifies a pack
/// works that out anew.
package struct Grounds: Sendable {
  private let context: RuleContext

  /// - Parameter nation: that of the findings that are asked for (`Finding.nation`).
  /// - Complexity: O(landscape), once for any number of findings.
  package init(
    landscape: Landscape, graph: OverlapGraph, settings: Settings, nation: NationIndex = -1
  ) {
    context = RuleContext(
      landscape: landscape, graph: graph, settings: settings,
      extent: RuleExtent.all(of: landscape).first { $0.nation == nation } ?? .whole)
  }

  /// N, df, ω and the weights of areas of the part that the rules looked at.
  package var incidence: Incidence { context.incidence }

  /// The known counts of meetings of a kind there, ascending.
  package func knownMeetings(ofKind kind: KindIndex) -> [Double] {
    context.partnerships.filter { $0.kind == kind }.compactMap(\.meetingsPerYear).sorted()
  }

  private var landscape: Landscape { context.landscape }

  /// Meetings a year of each partnership, known or assumed.
  package var meetings: MeetingCounts { context.meetings }

  /// The atoms of the nation, ascending.
  package var nation: [AtomIndex] { context.nation }

  /// Whether areas of the catalogue are the nation, so that a body with all of it is national.
  package var isNationArea: Bool { context.isNationArea }

  /// The atoms of a body's own nation, where the rules look across nations: with all of them, and more than one, it is national.
  /// None where no area is that nation; `nil` for a body of no one nation, and everywhere else.
  package func home(of partnership: PartnershipIndex) -> [AtomIndex]? {
    context.home(of: partnership)
  }

  /// What a finding's own rule looked at.
  package func evidence(of finding: Finding) -> EvidenceGrounds {
    finding.evidence.grounds(in: context)
  }

  /// Settings that the numbers of a finding depend on, beyond those of its rule's condition.
  package func settings(of finding: Finding) -> [String] {
    let shared = Settings.parameters.filter { $0.reach == .priority || $0.reach == .meetings }
      .map(\.name)
    return finding.rule.thresholds + (finding.rule.definition?.furtherSettings ?? []) + shared
  }

  /// Partnerships on a footprint, ascending.
  package func partnerships(on footprint: FootprintIndex) -> [PartnershipIndex] {
    context.partnershipIndices.filter { context.footprint(of: $0) == footprint }
  }

  /// Every partnership whose row a number of the finding rests on, ascending.
  package func partnerships(of finding: Finding) -> [PartnershipIndex] {
    let grounds = evidence(of: finding)
    var found = Set(finding.bodies + grounds.asked + grounds.partnerships)
    for footprint in grounds.footprints { found.formUnion(partnerships(on: footprint)) }
    // Whose sub-group a body is can keep two apart: the chain of parents belongs to it.
    for partnership in found {
      var next = context.parents[Int(partnership)]
      while next >= 0, found.insert(next).inserted { next = context.parents[Int(next)] }
    }
    return found.sorted()
  }

  /// Kinds of organisation whose bodies a rule looked at all over the nation, in byte order.
  package func organisationKinds(of finding: Finding) -> [String] {
    let kinds = evidence(of: finding).organisationKinds
    return Set(kinds).subtracting([""]).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Organisations of a kind with a seat and an area, ascending.
  package func organisations(ofKind kind: String) -> [OrganisationIndex] {
    landscape.organisations.indices.filter { index in
      landscape.organisations[index].kind == kind && context.hasOrganisation[index]
        && !context.organisationAtoms.range(of: index).isEmpty
        && !context.incidence.partnershipsOf.range(of: index).isEmpty
    }.map(OrganisationIndex.init)
  }

  /// Where organisations of a kind are, with a seat or without.
  package func reach(ofKind kind: String) -> MemberKindReach {
    MemberKindReach(of: kind, in: context)
  }

  /// Atoms of the nation in which the jurisdiction has none of a kind of organisation, ascending.
  package func territorialExceptions(ofKind kind: String) -> [AtomIndex] {
    context.seats.territorial.exceptions[kind] ?? []
  }

  /// Atoms of an organisation's areas, ascending.
  package func atoms(of organisation: OrganisationIndex) -> [AtomIndex] {
    Array(context.organisationAtoms[organisation])
  }

  /// For each organisation with a seat, where the rule compares them, its seats and meeting-days; else none.
  package func loads(
    for finding: Finding
  ) -> [(organisation: OrganisationIndex, seats: Int, meetingDays: Double)] {
    guard evidence(of: finding).comparesLoads else { return [] }
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
