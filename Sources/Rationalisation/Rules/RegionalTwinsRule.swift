package import LandscapeModel
internal import OverlapGraph

/// regional-twins: bodies of one kind that together cover a footprint other strategic kinds use whole.
///
/// Two or more strategic bodies of a specific kind tile exactly a footprint (not the nation) that at
/// least 3 other strategic kinds use and this kind does not; share of spanning members ≥ .5;
/// territorial fit ≥ .75. One target for each set of twins; the others that pass are named. A body of the
/// kind that serves such a footprint elsewhere alone is a precedent and makes the finding stronger.
package struct RegionalTwinsRule: ReviewRule {
  package static let rule = Rule(rawValue: "regional-twins")
  package static let group = FindingGroup.fragmentation
  package static let version = 4
  package static let thresholds = [
    "twins.other-kinds", "twins.share", "twins.fit", "twins.fit-cover",
  ]

  package static let needs: [RuleNeed] = [.kindRemits, .footprint, .members, territory]
  package static let leastPartnerships = 2

  /// Fit asks in whose areas the twins lie: there must be such areas.
  private static let territory = RuleNeed.some(.territory) { !$0.territorial.spanning.isEmpty }

  package static func partnerships(in context: RuleContext) -> [PartnershipIndex] {
    context.strategic.filter { !context.isNational[Int($0)] }
  }

  let context: RuleContext
  /// For each footprint the strategic kinds of sub-national bodies on it, each once, ascending.
  private let kindsOn: [[KindIndex]]
  private var limits: TwinsSettings { context.settings.twins }

  /// So many other kinds on the footprint of a body make it a precedent: it is shared.
  private static let kindsOfPrecedent = 2

  init(context: RuleContext) {
    self.context = context
    var kindsOn = [Set<KindIndex>](repeating: [], count: context.incidence.footprints.count)
    for partnership in context.strategic where !context.isNational[Int(partnership)] {
      kindsOn[Int(context.footprint(of: partnership))].insert(
        context.landscape.partnerships[Int(partnership)].kind)
    }
    self.kindsOn = kindsOn.map { $0.sorted() }
  }

  package static func run(in context: RuleContext, after earlier: RuleOutcomes) -> RuleResult {
    let rule = RegionalTwinsRule(context: context)
    let tilings = rule.tilings()
    let drafts = rule.drafts(of: rule.findings(among: tilings.kept))
    return RuleResult(
      drafts: drafts,
      counts: RuleCounts(
        rule: Self.rule, applied: tilings.kept.count, fired: drafts.count,
        excluded: tilings.excluded))
  }

  /// Bodies of one kind that tile a footprint.
  struct Tiling: Sendable {
    var kind: KindIndex
    var target: FootprintIndex
    /// Ascending.
    var partnerships: [PartnershipIndex]
    var otherKinds: [KindIndex]
  }

  /// A kind whose bodies the rule is about.
  private func isApplicable(_ kind: Kind) -> Bool {
    kind.function == .strategic && kind.isSpecific
  }

  /// Every tiling that meets the condition but for share and fit, ascending by kind, then target.
  func tilings() -> (kept: [Tiling], excluded: Int) {
    let landscape = context.landscape
    let footprints = context.incidence.footprints
    var bodiesOfKind = [[PartnershipIndex]](repeating: [], count: landscape.kinds.count)
    for partnership in context.partnershipIndices {
      guard context.functions[Int(partnership)] == .strategic,
        !context.isNational[Int(partnership)]
      else { continue }
      let kind = landscape.partnerships[Int(partnership)].kind
      bodiesOfKind[Int(kind)].append(partnership)
    }
    let targets = (0..<footprints.count).filter { footprint in
      kindsOn[footprint].count >= limits.otherKinds
        && footprints.range(of: footprint).count > 1
        && !context.nation.allSatisfy(Set(footprints[footprint]).contains)
    }

    var kept: [Tiling] = []
    var excluded = 0
    for kind in landscape.kinds.indices
    where isApplicable(landscape.kinds[kind]) && bodiesOfKind[kind].count > 1 {
      let bodies = AtomCover(bodiesOfKind[kind], incidence: context.incidence)
      for target in targets where !kindsOn[target].contains(KindIndex(kind)) {
        guard let twins = bodies.tiling(of: FootprintIndex(target)) else { continue }
        if Set(twins.map { context.roots[Int($0)] }).count == 1 {
          // Sub-groups of one tree meet under one roof already.
          excluded += 1
          continue
        }
        kept.append(
          Tiling(
            kind: KindIndex(kind), target: FootprintIndex(target), partnerships: twins,
            otherKinds: kindsOn[target]))
      }
    }
    return (kept, excluded)
  }

  /// Measures a tiling.
  ///
  /// share = Σ ω · (twins it sits on − 1) / (twins − 1) / Σ ω over the members whose own area meets
  /// two or more of the twins. fit = of the members of territorial kinds whose areas are mostly
  /// several atoms, the part whose area covers at least .8 of the target's people.
  func evidence(of tiling: Tiling) -> TwinsEvidence {
    let twins = tiling.partnerships
    let people = context.people(in: context.incidence.footprints[tiling.target])
    // Twins tile the target: each of its atoms is one twin's, and no other atom is.
    var twinOfAtom = [Int32](repeating: -1, count: context.incidence.atomWeights.count)
    for (number, twin) in twins.enumerated() {
      for atom in context.landscape.atoms(of: twin) { twinOfAtom[Int(atom)] = Int32(number) }
    }
    let seats = twins.flatMap { context.members(of: $0) }.sorted()

    var spanning: [OrganisationIndex] = []
    var (sum, weight) = (0.0, 0.0)
    var (territorial, fitting): ([OrganisationIndex], [OrganisationIndex]) = ([], [])
    var next = 0
    while next < seats.count {
      let member = seats[next]
      let first = next
      while next < seats.count, seats[next] == member { next += 1 }
      // A member sits once on each twin.
      let seats = next - first
      let served = context.organisationAtoms[member].filter { twinOfAtom[Int($0)] >= 0 }
      let met = served.first.map { twinOfAtom[Int($0)] }
      if served.contains(where: { twinOfAtom[Int($0)] != met }) {
        spanning.append(member)
        let own = context.incidence.organisationWeights[Int(member)]
        sum += own * Double(seats - 1) / Double(twins.count - 1)
        weight += own
      }
      let kind = context.landscape.organisations[Int(member)].kind
      if context.territorial.isTerritorial[Int(member)],
        context.territorial.spanning.contains(kind)
      {
        territorial.append(member)
        if people > 0, meets(context.people(in: served) / people, limits.fitCover) {
          fitting.append(member)
        }
      }
    }
    return TwinsEvidence(
      kind: tiling.kind, partnerships: twins, target: tiling.target,
      otherKinds: tiling.otherKinds, share: weight > 0 ? sum / weight : 0,
      spanningMembers: spanning,
      fit: territorial.isEmpty ? 0 : Double(fitting.count) / Double(territorial.count),
      fittingMembers: fitting, territorialMembers: territorial, otherTargets: [],
      precedents: precedents(of: tiling), people: people)
  }

  /// The first bodies of the kind that serve one shared footprint of several atoms elsewhere: no twin,
  /// outside the target, not national, and the only ones of the kind there; ascending.
  private func precedents(of tiling: Tiling) -> [PartnershipIndex] {
    let target = tiling.target
    return Array(
      context.partnershipIndices.lazy.filter { body in
        let footprint = context.footprint(of: body)
        return context.landscape.partnerships[Int(body)].kind == tiling.kind
          && !context.isNational[Int(body)] && !context.relations.meets(footprint, target)
          && context.incidence.footprints.range(of: Int(footprint)).count > 1
          && kindsOn[Int(footprint)].count { $0 != tiling.kind } >= Self.kindsOfPrecedent
          && context.othersOfKind(meeting: body).isEmpty
      }.prefix(Precedents.limit))
  }

  func holds(_ evidence: TwinsEvidence) -> Bool {
    meets(evidence.share, limits.share) && meets(evidence.fit, limits.fit)
  }

  /// One finding for each set of twins, with the best target; in the order of kind and first twin.
  func findings(among tilings: [Tiling]) -> [TwinsEvidence] {
    struct Key: Hashable {
      var kind: KindIndex
      var partnerships: [PartnershipIndex]
    }
    var passing: [Key: [TwinsEvidence]] = [:]
    for tiling in tilings {
      let evidence = evidence(of: tiling)
      guard holds(evidence) else { continue }
      passing[Key(kind: tiling.kind, partnerships: tiling.partnerships), default: []]
        .append(evidence)
    }
    return passing.values.compactMap { candidates -> TwinsEvidence? in
      let sorted = candidates.sorted(by: isBetter)
      guard var best = sorted.first else { return nil }
      best.otherTargets = sorted.dropFirst().map(\.target)
      return best
    }.sorted { left, right in
      if left.kind != right.kind { return left.kind < right.kind }
      return left.partnerships.lexicographicallyPrecedes(right.partnerships)
    }
  }

  /// Drafts for `findings`, in their order.
  func drafts(of findings: [TwinsEvidence]) -> [Draft] {
    findings.map { evidence in
      let layers = context.margins([
        .membership: margin(evidence.share, beyond: limits.share),
        .area: margin(evidence.fit, beyond: limits.fit),
      ])
      let both = layers.reduce(0, +) / Double(layers.count)
      let use = min(1, Double(max(0, evidence.otherKinds.count - limits.otherKinds)) / 5)
      return Draft(
        rule: Self.rule, list: .main,
        anchor: [
          context.landscape.kinds[Int(evidence.kind)].id,
          context.landscape.footprints.ids[Int(evidence.target)],
        ],
        subjects: evidence.partnerships.map(Subject.partnership) + [
          .kind(evidence.kind), .footprint(evidence.target),
        ],
        evidence: evidence, action: .footprintChange,
        partnerships: evidence.partnerships, margins: [(2 * both + use) / 3],
        freed: context.freedByJoining(evidence.partnerships), people: evidence.people,
        precedents: .sharedFootprints(evidence.precedents),
        isDoneElsewhere: !evidence.precedents.isEmpty)
    }
  }

  /// share × fit × min(1, .4 + .1 × other kinds), then more kinds, then fewer atoms, then the id.
  private func isBetter(_ left: TwinsEvidence, _ right: TwinsEvidence) -> Bool {
    func score(_ evidence: TwinsEvidence) -> Double {
      evidence.share * evidence.fit * min(1, 0.4 + 0.1 * Double(evidence.otherKinds.count))
    }
    func atoms(_ evidence: TwinsEvidence) -> Int {
      context.incidence.footprints.range(of: Int(evidence.target)).count
    }
    let (one, other) = (score(left), score(right))
    if one != other { return one > other }
    if left.otherKinds.count != right.otherKinds.count {
      return left.otherKinds.count > right.otherKinds.count
    }
    if atoms(left) != atoms(right) { return atoms(left) < atoms(right) }
    return left.target < right.target
  }
}

extension RuleContext {
  /// The other sub-national bodies of a body's kind that work anywhere in its area, ascending.
  /// - Complexity: O(partnerships).
  func othersOfKind(meeting body: PartnershipIndex) -> [PartnershipIndex] {
    let kind = landscape.partnerships[Int(body)].kind
    let area = Set(landscape.atoms(of: body))
    return partnershipIndices.filter { other in
      landscape.partnerships[Int(other)].kind == kind && other != body && !isNational[Int(other)]
        && !area.isDisjoint(with: landscape.atoms(of: other))
    }
  }
}

/// The bodies of one kind by the atoms they cover.
private struct AtomCover {
  private let incidence: Incidence
  private let bodiesOn: [AtomIndex: [PartnershipIndex]]

  init(_ bodies: [PartnershipIndex], incidence: Incidence) {
    self.incidence = incidence
    var bodiesOn: [AtomIndex: [PartnershipIndex]] = [:]
    for body in bodies {
      for atom in incidence.footprints[incidence.footprintOf[Int(body)]] {
        bodiesOn[atom, default: []].append(body)
      }
    }
    self.bodiesOn = bodiesOn
  }

  /// The bodies inside `target`, ascending, when they cover each of its atoms exactly once and are
  /// at least two.
  func tiling(of target: FootprintIndex) -> [PartnershipIndex]? {
    let atoms = incidence.footprints[target]
    var hits: [PartnershipIndex: Int] = [:]
    for atom in atoms {
      guard let bodies = bodiesOn[atom] else { return nil }
      for body in bodies { hits[body, default: 0] += 1 }
    }
    var covered = 0
    var inside: [PartnershipIndex] = []
    for (body, count) in hits
    where incidence.footprints[incidence.footprintOf[Int(body)]].count == count {
      covered += count
      inside.append(body)
    }
    guard covered == atoms.count, inside.count > 1 else { return nil }
    inside.sort()
    let union = Set(inside.flatMap { incidence.footprints[incidence.footprintOf[Int($0)]] })
    return union.count == atoms.count ? inside : nil
  }
}
