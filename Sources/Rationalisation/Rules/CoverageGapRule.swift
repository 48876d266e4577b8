package import LandscapeModel
internal import OverlapGraph

/// coverage-gap: an expected kind that is absent somewhere, or covers a place twice.
///
/// Only kinds expected everywhere and active at the as-of date. A kind that `satisfied_by` names
/// counts as it. With more than half of the people uncovered the catalogue is incomplete for the
/// kind: a data note. A double cover that a nested-board explains folds under it.
package struct CoverageGapRule: ReviewRule {
  package static let rule = Rule(rawValue: "coverage-gap")
  package static let version = 4
  package static let group = FindingGroup.gap
  package static let thresholds = ["coverage.incomplete-above"]
  /// A nest explains a double cover.
  package static let furtherSettings = MergeCandidateRule.thresholds + NestedBoardRule.thresholds

  package static let needs: [RuleNeed] = [expectedKind, .footprint]

  private static let expectedKind = RuleNeed.some(.expectedKind) { context in
    context.kinds.contains(where: \.isExpectedEverywhere)
  } isMet: { partnership, context in
    let kinds = context.landscape.kinds
    let kind = context.landscape.partnerships[Int(partnership)].kind
    return kinds[Int(kind)].isExpectedEverywhere
      || kinds.contains { $0.isExpectedEverywhere && $0.satisfiedBy == kind }
  }

  package static func partnerships(in context: RuleContext) -> [PartnershipIndex] {
    context.partnershipIndices.filter { !context.isNational[Int($0)] }
  }

  let context: RuleContext
  let nests: [NestEvidence]
  private let nestsUnder: [PartnershipIndex: [Int]]

  /// - Parameter nests: what nested-board found; it absorbs the double covers it explains.
  init(context: RuleContext, nests: [NestEvidence]) {
    self.context = context
    self.nests = nests
    var nestsUnder: [PartnershipIndex: [Int]] = [:]
    for (place, nest) in nests.enumerated() { nestsUnder[nest.outer, default: []].append(place) }
    self.nestsUnder = nestsUnder
  }

  package static func run(in context: RuleContext, after earlier: RuleOutcomes) -> RuleResult {
    let nests = earlier.drafts(of: NestedBoardRule.rule).compactMap { $0.evidence as? NestEvidence }
    let rule = CoverageGapRule(context: context, nests: nests)
    let outcome = rule.outcome()
    return RuleResult(
      drafts: rule.drafts(of: outcome.gaps),
      counts: RuleCounts(
        rule: Self.rule, applied: outcome.applied, fired: outcome.gaps.count,
        notApplicable: outcome.notApplicable),
      notes: outcome.notes,
      folds: nests.indices.filter { outcome.explains[$0] }.map { rule.fold(under: $0) })
  }

  private var landscape: Landscape { context.landscape }

  /// The double cover that a nest explains.
  private func fold(under place: Int) -> RuleResult.Fold {
    let nest = nests[place]
    let atoms = Set(nest.inners.flatMap { landscape.atoms(of: $0) }).sorted()
    let kind = landscape.kind(of: nest.inners[0]).id
    return RuleResult.Fold(
      rule: NestedBoardRule.rule, draft: place,
      ids: [
        Draft.id(
          Self.rule,
          [
            kind, CoverageEvidence.Problem.doubled.rawValue,
            context.atomSetNames.id(of: atoms),
          ])
      ])
  }

  struct Outcome: Sendable {
    var gaps: [CoverageEvidence] = []
    var notes: [DataNote] = []
    /// For each nest whether it explains a double cover.
    var explains: [Bool]
    var applied = 0
    var notApplicable = 0
  }

  /// Gaps by kind, absences first.
  func outcome() -> Outcome {
    var outcome = Outcome(explains: [Bool](repeating: false, count: nests.count))
    var bodies = [[PartnershipIndex]](repeating: [], count: landscape.kinds.count)
    // Where a national body of the kind works, none is absent; beside local ones it is no second.
    var national = [[PartnershipIndex]](repeating: [], count: landscape.kinds.count)
    for partnership in context.covering {
      let kinds =
        [landscape.partnerships[Int(partnership)].kind]
        + landscape.kindsStoodFor(by: partnership)
      let isNational = context.isNational[Int(partnership)]
      for kind in kinds {
        if isNational {
          national[Int(kind)].append(partnership)
        } else {
          bodies[Int(kind)].append(partnership)
        }
      }
    }
    // A satisfying kind that is not expected itself is asked for double cover once, under the
    // first kind it satisfies.
    var claimed: Set<KindIndex> = []
    for (index, kind) in landscape.kinds.enumerated() where kind.isExpectedEverywhere {
      let isAsked = context.hasKind[index] && isActive(kind) && !context.nation.isEmpty
      // Across nations no kind is absent that a nation has, yet two bodies may cover the same.
      guard isAsked || (context.extent == .across && isActive(kind)) else {
        if context.hasKind[index] { outcome.notApplicable += 1 }
        continue
      }
      outcome.applied += 1
      let own = bodies[index]
      let satisfying = kind.satisfiedBy.map { bodies[Int($0)] } ?? []
      if isAsked {
        let wide = national[index] + (kind.satisfiedBy.map { national[Int($0)] } ?? [])
        addAbsence(of: KindIndex(index), covered: own + satisfying + wide, to: &outcome)
      }
      var isClaiming = false
      if let other = kind.satisfiedBy, !landscape.kinds[Int(other)].isExpectedEverywhere {
        isClaiming = claimed.insert(other).inserted
      }
      addDoubles(
        of: KindIndex(index), bodies: (own + satisfying).sorted(),
        isAskedOfOthers: isClaiming, to: &outcome)
    }
    return outcome
  }

  /// Drafts for `gaps`, in their order; most people come first in their list.
  func drafts(of gaps: [CoverageEvidence]) -> [Draft] {
    let names = context.atomSetNames
    return gaps.map { gap in
      Draft(
        rule: Self.rule, list: .putRight,
        anchor: [
          landscape.kinds[Int(gap.kind)].id, gap.problem.rawValue, names.id(of: gap.atoms),
        ],
        subjects: gap.partnerships.map(Subject.partnership) + [.kind(gap.kind)]
          + gap.atoms.map { .area(landscape.hierarchy.atoms[Int($0)]) },
        evidence: gap,
        action: gap.problem == .absent ? .establish(gap.kind) : .local,
        partnerships: gap.partnerships, margins: [1],
        people: gap.people, order: -gap.people)
    }
  }

  private func isActive(_ kind: Kind) -> Bool { kind.isActive(at: landscape.asOf) }

  private func addAbsence(
    of kind: KindIndex, covered: [PartnershipIndex], to outcome: inout Outcome
  ) {
    let present = Set(covered.flatMap { landscape.atoms(of: $0) })
    let absent = context.nation.filter { !present.contains($0) }
    guard !absent.isEmpty else { return }
    let people = context.people(in: absent)
    let all = context.people(in: context.nation)
    if all > 0, people / all > context.settings.coverage.incompleteAbove + thresholdTolerance {
      outcome.notes.append(
        .incompleteKind(kind, coveredPeople: all - people, allPeople: all))
    } else {
      outcome.gaps.append(
        CoverageEvidence(
          kind: kind, problem: .absent, atoms: absent, partnerships: [], people: people))
    }
  }

  /// One finding for each set of bodies that cover some atoms twice, joined where they touch.
  private func addDoubles(
    of kind: KindIndex, bodies: [PartnershipIndex], isAskedOfOthers: Bool,
    to outcome: inout Outcome
  ) {
    var bodiesOn: [AtomIndex: [PartnershipIndex]] = [:]
    for body in bodies {
      for atom in landscape.atoms(of: body) { bodiesOn[atom, default: []].append(body) }
    }
    var groups: [(bodies: Set<PartnershipIndex>, atoms: [AtomIndex])] = []
    for atom in bodiesOn.keys.sorted() {
      let here = unexplained(bodiesOn[atom] ?? [], &outcome)
      let isOwn = here.contains { landscape.partnerships[Int($0)].kind == kind }
      guard here.count > 1, isOwn || isAskedOfOthers else { continue }
      var joined = (bodies: Set(here), atoms: [atom])
      groups.removeAll { group in
        guard !group.bodies.isDisjoint(with: joined.bodies) else { return false }
        joined.bodies.formUnion(group.bodies)
        joined.atoms += group.atoms
        return true
      }
      groups.append(joined)
    }
    for group in groups {
      let atoms = group.atoms.sorted()
      outcome.gaps.append(
        CoverageEvidence(
          kind: kind, problem: .doubled, atoms: atoms, partnerships: group.bodies.sorted(),
          people: context.people(in: atoms)))
    }
  }

  /// Bodies on one atom without those that stand under another there, by nest or as sub-group.
  private func unexplained(
    _ bodies: [PartnershipIndex], _ outcome: inout Outcome
  ) -> [PartnershipIndex] {
    guard bodies.count > 1 else { return bodies }
    let here = Set(bodies)
    var explained: Set<PartnershipIndex> = []
    for body in bodies {
      for place in nestsUnder[body] ?? [] {
        let inners = nests[place].inners.filter(here.contains)
        if !inners.isEmpty { outcome.explains[place] = true }
        explained.formUnion(inners)
      }
    }
    return bodies.filter { body in
      !explained.contains(body)
        && !bodies.contains { $0 != body && context.isAncestor($0, of: body) }
    }
  }
}

/// Where an expected kind is absent, or covers an atom twice.
package struct CoverageEvidence: Evidence {
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

  package func account(in context: AccountContext) -> FindingAccount {
    FindingAccount(
      type: "coverage",
      facts: [
        Fact("kind", .kind(kind)),
        Fact("problem", .word(problem.rawValue), kept: "problem"),
        Fact("areas", .atoms(atoms), kept: "areas"),
        Fact("partnerships", .partnerships(partnerships), kept: "partnerships"),
        Fact("people", .amount(people)),
      ])
  }

  package var scope: FindingScope {
    var scope = FindingScope(partnerships)
    scope.place = .atoms(atoms)
    scope.kind = kind
    return scope
  }

  package func grounds(in context: RuleContext) -> EvidenceGrounds {
    let satisfying = context.landscape.kinds[Int(kind)].satisfiedBy
    var grounds = EvidenceGrounds()
    grounds.asked = context.covering.filter { index in
      let kind = context.landscape.partnerships[Int(index)].kind
      return (problem == .absent || !context.isNational[Int(index)])
        && (kind == self.kind || kind == satisfying)
    }
    return grounds
  }
}
