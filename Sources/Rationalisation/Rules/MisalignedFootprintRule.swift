package import LandscapeModel
internal import OverlapGraph

/// misaligned-footprint: footprints of strategic kinds that cross, settled by moving a small part.
///
/// For each crossing pair X, Y the part is the smallest by people of X∩Y, X−Y and Y−X; it is kept
/// when it is ≤ .35 of the smaller footprint. One finding a moved part, with all it explains. Of equal
/// parts it is X∩Y, else X−Y; the finding says that the choice was one.
package struct MisalignedFootprintRule: ReviewRule {
  package static let rule = Rule(rawValue: "misaligned-footprint")
  package static let group = FindingGroup.misalignment
  package static let thresholds = ["misaligned.part"]

  package static let needs: [RuleNeed] = [.footprint]
  package static let leastPartnerships = 2

  package static func partnerships(in context: RuleContext) -> [PartnershipIndex] {
    context.strategic.filter { !context.isNational[Int($0)] }
  }

  let context: RuleContext
  private var limits: MisalignedSettings { context.settings.misaligned }

  package static func run(in context: RuleContext, after earlier: RuleOutcomes) -> RuleResult {
    let rule = MisalignedFootprintRule(context: context)
    let parts = rule.parts()
    return RuleResult(
      drafts: rule.drafts(of: parts.kept),
      counts: RuleCounts(rule: Self.rule, applied: parts.crossings, fired: parts.kept.count))
  }

  /// The parts that would move, ascending by atoms, and how many crossing pairs were looked at.
  func parts() -> (kept: [MisalignedEvidence], crossings: Int) {
    let footprints = context.incidence.footprints
    let kindsOn = strategicKinds()
    var crossings: [[AtomIndex]: [FootprintCrossing]] = [:]
    var count = 0
    for left in 0..<footprints.count where !kindsOn[left].isEmpty {
      for relation in context.relations.relations[left] where Int(relation.other) > left {
        let right = Int(relation.other)
        guard !kindsOn[right].isEmpty,
          let crossing = crossing(left, relation, kindsOn: kindsOn)
        else { continue }
        count += 1
        let people = min(crossing.sharedPeople, crossing.leftPeople, crossing.rightPeople)
        guard people / smaller(crossing) <= limits.part + thresholdTolerance else { continue }
        crossings[part(of: crossing), default: []].append(crossing)
      }
    }
    let bodiesOn = bodiesOnFootprints()
    let kept = crossings.map { atoms, crossings -> MisalignedEvidence in
      // Of the footprints that hold the part, the one that fewest kinds use would let it go; of
      // equals the one that fewest meeting-days hang on.
      let holders = crossings.flatMap {
        [(kinds: $0.leftKinds.count, footprint: $0.left), ($0.rightKinds.count, $0.right)]
      }.filter { Set(context.incidence.footprints[$0.footprint]).isSuperset(of: atoms) }
      let changed =
        holders.map { kinds, footprint in
          (kinds, context.meetingDays(of: bodiesOn[Int(footprint)]), footprint)
        }.min { $0 < $1 }?.2 ?? 0
      return MisalignedEvidence(
        atoms: atoms, people: context.people(in: atoms),
        crossings: crossings.sorted { ($0.left, $0.right) < ($1.left, $1.right) },
        changed: changed, partnerships: bodiesOn[Int(changed)])
    }
    return (kept.sorted { $0.atoms.lexicographicallyPrecedes($1.atoms) }, count)
  }

  /// Drafts for `parts`, in their order.
  func drafts(of parts: [MisalignedEvidence]) -> [Draft] {
    let names = context.atomSetNames
    return parts.map { evidence in
      let largest = evidence.crossings.map(smaller).max() ?? 0
      let share = largest > 0 ? evidence.people / (limits.part * largest) : 1
      let footprints = Set(evidence.crossings.flatMap { [$0.left, $0.right] }).sorted()
      return Draft(
        rule: Self.rule, list: .main, anchor: [names.id(of: evidence.atoms)],
        subjects: evidence.partnerships.map(Subject.partnership)
          + evidence.atoms.map { .area(context.landscape.hierarchy.atoms[Int($0)]) }
          + footprints.map(Subject.footprint),
        evidence: evidence, action: .footprintChange,
        partnerships: evidence.partnerships, margins: [min(max(1 - 0.6 * share, 0), 1)],
        freed: FreedTime(
          days: context.meetingDays(of: evidence.partnerships) / 2,
          isAssumed: context.usesAssumed(evidence.partnerships)),
        people: evidence.people)
    }
  }

  /// For each footprint the strategic kinds of sub-national bodies on it, ascending.
  private func strategicKinds() -> [[KindIndex]] {
    var kinds = [[KindIndex]](repeating: [], count: context.incidence.footprints.count)
    for partnership in context.partnershipIndices
    where context.functions[Int(partnership)] == .strategic
      && !context.isNational[Int(partnership)]
    {
      kinds[Int(context.footprint(of: partnership))].append(
        context.landscape.partnerships[Int(partnership)].kind)
    }
    return kinds.map { Array(Set($0)).sorted() }
  }

  private func bodiesOnFootprints() -> [[PartnershipIndex]] {
    var bodies = [[PartnershipIndex]](repeating: [], count: context.incidence.footprints.count)
    for partnership in context.partnershipIndices {
      bodies[Int(context.footprint(of: partnership))].append(partnership)
    }
    return bodies
  }

  /// `nil` when, by people, one footprint lies within the other: nobody would move.
  private func crossing(
    _ left: Int, _ relation: FootprintRelations.Relation, kindsOn: [[KindIndex]]
  ) -> FootprintCrossing? {
    let right = Int(relation.other)
    guard relation.inOther < 1 - thresholdTolerance, relation.ofOther < 1 - thresholdTolerance
    else { return nil }
    let footprints = context.incidence.footprints
    let inRight = Set(footprints[right])
    let both = context.people(in: footprints[left].filter(inRight.contains))
    return FootprintCrossing(
      left: FootprintIndex(left), right: relation.other, leftKinds: kindsOn[left],
      rightKinds: kindsOn[right], sharedPeople: both,
      leftPeople: context.people(in: footprints[left]) - both,
      rightPeople: context.people(in: footprints[right]) - both)
  }

  /// People of the smaller of the two footprints.
  private func smaller(_ crossing: FootprintCrossing) -> Double {
    crossing.sharedPeople + min(crossing.leftPeople, crossing.rightPeople)
  }

  /// The smallest of the three parts; of equals the shared part, then the left.
  private func part(of crossing: FootprintCrossing) -> [AtomIndex] {
    let footprints = context.incidence.footprints
    let (left, right) = (Set(footprints[crossing.left]), Set(footprints[crossing.right]))
    if crossing.isSmallest(crossing.sharedPeople) { return left.intersection(right).sorted() }
    if crossing.isSmallest(crossing.leftPeople) { return left.subtracting(right).sorted() }
    return right.subtracting(left).sorted()
  }
}

/// One moved part, with all the crossings that it would settle.
package struct MisalignedEvidence: Evidence {
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

  package func account(in context: AccountContext) -> FindingAccount {
    let kinds = Set(crossings.flatMap { $0.leftKinds + $0.rightKinds }).sorted()
    return FindingAccount(
      type: "misaligned",
      facts: [
        Fact("areas", .atoms(atoms), kept: "moved-areas"),
        Fact("people", .amount(people)),
        Fact("changed", .footprint(changed), kept: "changed-footprint"),
        Fact("partnerships", .partnerships(partnerships), kept: "partnerships"),
        Fact("crossings", .records(crossings.map(\.facts))),
        Fact("ties", .count(crossings.count(where: \.isTied)), isExported: false),
        Fact("kinds", .kinds(kinds), kept: "kinds", isExported: false),
        Fact("part", .score(context.settings.misaligned.part), isExported: false),
      ])
  }

  package var questionAnchor: QuestionAnchor { .moved(partnerships) }

  package var scope: FindingScope {
    var scope = FindingScope(partnerships)
    scope.place = .atoms(atoms)
    return scope
  }

  package func grounds(in context: RuleContext) -> EvidenceGrounds {
    var grounds = EvidenceGrounds()
    grounds.footprints = Set(crossings.flatMap { [$0.left, $0.right] }).sorted()
    return grounds
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

  /// Whether more than one of the three parts is the smallest: which of them moves is then a choice.
  package var isTied: Bool {
    [sharedPeople, leftPeople, rightPeople].count(where: isSmallest) > 1
  }

  /// Whether no part holds fewer, but for what is lost where people are added in another order.
  fileprivate func isSmallest(_ people: Double) -> Bool {
    let least = min(sharedPeople, leftPeople, rightPeople)
    return people - least <= 1e-9 * max(1, least)
  }

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

  fileprivate var facts: [Fact] {
    [
      Fact("left", .footprint(left)),
      Fact("right", .footprint(right)),
      Fact("leftKinds", .kinds(leftKinds)),
      Fact("rightKinds", .kinds(rightKinds)),
      Fact("sharedPeople", .amount(sharedPeople)),
      Fact("leftPeople", .amount(leftPeople)),
      Fact("rightPeople", .amount(rightPeople)),
      Fact("isTied", .flag(isTied)),
    ]
  }
}
