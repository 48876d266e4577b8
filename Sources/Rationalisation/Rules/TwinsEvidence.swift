package import LandscapeModel
internal import OverlapGraph

/// Bodies of one kind, and the footprint that they tile together.
package struct TwinsEvidence: Evidence {
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
  /// Bodies of the kind that serve one shared footprint elsewhere, ascending.
  package var precedents: [PartnershipIndex]
  package var people: Double

  package init(
    kind: KindIndex, partnerships: [PartnershipIndex], target: FootprintIndex,
    otherKinds: [KindIndex], share: Double, spanningMembers: [OrganisationIndex], fit: Double,
    fittingMembers: [OrganisationIndex], territorialMembers: [OrganisationIndex],
    otherTargets: [FootprintIndex], precedents: [PartnershipIndex] = [], people: Double
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
    self.precedents = precedents
    self.people = people
  }

  package func account(in context: AccountContext) -> FindingAccount {
    let limits = context.settings.twins
    var twinsOf: [OrganisationIndex: Int] = [:]
    for member in partnerships.flatMap({ context.incidence.members[$0] }) {
      twinsOf[member, default: 0] += 1
    }
    let spanningSeats = spanningMembers.map { twinsOf[$0] ?? 0 }
    return FindingAccount(
      type: "twins",
      facts: [
        Fact("kind", .kind(kind)),
        Fact("partnerships", .partnerships(partnerships), kept: "partnerships"),
        Fact("target", .footprint(target), kept: "target"),
        Fact("otherKinds", .kinds(otherKinds), kept: "other-kinds"),
        Fact("share", .score(share), kept: "share"),
        Fact("spanningMembers", .organisations(spanningMembers), kept: "spanning-members"),
        Fact("fit", .score(fit), kept: "fit"),
        Fact("fittingMembers", .organisations(fittingMembers)),
        Fact("territorialMembers", .organisations(territorialMembers)),
        Fact("otherTargets", .footprints(otherTargets)),
        Fact("precedents", .partnerships(precedents), kept: "precedents"),
        Fact("people", .amount(people)),
        Fact(
          "localMembers", .organisations(twinsOf.keys.filter { twinsOf[$0] == 1 }.sorted()),
          isExported: false),
        Fact("spanningSeats", .count(spanningSeats.reduce(0, +)), isExported: false),
        Fact(
          "spanningOnEach", .count(spanningSeats.count { $0 == partnerships.count }),
          isExported: false),
        Fact(
          "outsideMembers",
          .organisations(territorialMembers.filter { !fittingMembers.contains($0) }),
          isExported: false),
      ],
      measures: [
        Measure("twins-share", share, threshold: limits.share),
        Measure("twins-fit", fit, threshold: limits.fit),
        Measure(
          "twins-other-kinds", Double(otherKinds.count), threshold: Double(limits.otherKinds),
          isCount: true),
      ])
  }

  package var questionAnchor: QuestionAnchor { .footprint(target) }

  package var scope: FindingScope {
    var scope = FindingScope(partnerships)
    scope.place = .footprint(target)
    scope.counted = .these(spanningMembers)
    scope.judged = .every(partnerships)
    return scope
  }

  package var suggestions: [SuggestedChange] { [.join(partnerships, .merge)] }

  package func grounds(in context: RuleContext) -> EvidenceGrounds {
    var grounds = EvidenceGrounds()
    grounds.footprints = Set([target] + precedents.map(context.footprint)).sorted()
    grounds.partnerships = precedents.flatMap(context.othersOfKind)
    grounds.target = target
    grounds.organisationKinds = partnerships.flatMap { context.members(of: $0) }
      .map { context.landscape.organisations[Int($0)].kind }
    return grounds
  }
}
