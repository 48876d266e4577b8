internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation

/// What speaks against a finding: what only some of the bodies have, and what would be lost.
struct FindingCounterEvidence {
  let context: SiteContext
  let finding: Finding

  func write(_ page: inout PageWriter) {
    page.heading(.h2, id: "against", .whatSpeaksAgainst)
    switch finding.evidence {
    case .pair(let pair): write(pair.shared, &page)
    case .table(let table): write(table.shared, &page)
    case .twins(let twins): write(twins, &page)
    case .nest(let nest): write(nest, &page)
    case .burden: page.paragraph(.againstBurden)
    case .misaligned: page.paragraph(.againstMisaligned)
    case .planDuplication: page.paragraph(.againstPlans)
    case .planTiming: page.paragraph(.againstPlanTiming)
    case .coverage, .missingMember, .governance: page.paragraph(.againstGap)
    }
    assumed(&page)
    page.paragraph(.sameOrganisationsNotPeople, .small)
  }

  private func write(_ shared: SharedParts, _ page: inout PageWriter) {
    page.paragraph(.notSharedIntroduction)
    page.element(.dl) { page in
      page.term(.membersOfSome(shared.membersOfSome.count)) { page in
        page.list(page.orders.sorted(organisations: shared.membersOfSome).prefix(80)) {
          $0.organisation($1)
        }
      }
      page.term(.areasOfSome(shared.atomsOfSome.count)) { page in
        page.list(shared.atomsOfSome.prefix(60)) { $0.atom($1) }
      }
      page.term(.remitsOfSome(shared.remitsOfSome.count)) { page in
        page.list(shared.remitsOfSome) { $0.name($0.landscape.remits[Int($1)].name) }
      }
    }
    page.paragraph(.wouldBeLost)
  }

  private func write(_ twins: TwinsEvidence, _ page: inout PageWriter) {
    let members = context.content.graph.incidence.members
    let spanning = Set(twins.spanningMembers)
    let own = Set(twins.partnerships.flatMap { members[$0] }).filter { !spanning.contains($0) }
    let outside = twins.territorialMembers.filter { !twins.fittingMembers.contains($0) }
    page.element(.dl) { page in
      page.term(.localMembers(own.count)) { page in
        page.list(page.orders.sorted(organisations: own).prefix(80)) { $0.organisation($1) }
      }
      if !outside.isEmpty {
        page.term(.membersThatDoNotFit) { page in
          page.list(page.orders.sorted(organisations: outside)) { $0.organisation($1) }
        }
      }
    }
    page.paragraph(.againstTwins)
  }

  private func write(_ nest: NestEvidence, _ page: inout PageWriter) {
    let members = context.content.graph.incidence.members
    let outer = Set(members[nest.outer])
    page.element(.dl) { page in
      for inner in nest.inners.prefix(Self.mostInners) {
        let own = members[inner].filter { !outer.contains($0) }
        page.element(.dt) { page in
          page.text(.onlyOnInner)
          page.space()
          page.partnership(inner)
        }
        page.element(.dd) { page in
          page.list(page.orders.sorted(organisations: own)) { $0.organisation($1) }
        }
      }
    }
    if nest.inners.count > Self.mostInners {
      page.paragraph(.unshown(nest.inners.count - Self.mostInners))
    }
    page.paragraph(.againstNest)
  }

  /// Inner bodies with what only they have; more are counted (W1).
  private static let mostInners = 20

  /// How many of the bodies' seats are assumed: the catalogue's own doubt.
  private func assumed(_ page: inout PageWriter) {
    let partnerships =
      context.involvement.indexOfID[finding.id].map { context.involvement.partnerships[$0] } ?? []
    let count = partnerships.reduce(0) { $0 + Int(context.assumedSeats[Int($1)]) }
    guard count > 0 else { return }
    let seats = partnerships.reduce(0) {
      $0 + context.landscape.membershipRanges[Int($1)].count
    }
    page.paragraph(.assumedHere(count, of: seats))
  }
}
