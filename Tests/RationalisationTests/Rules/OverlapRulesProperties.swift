import LandscapeModel
import OverlapGraph
import Rationalisation
import TestSupport
import Testing

/// Random landscapes with kinds, scales and parents, held to the rules by definition.
struct OverlapRulesProperties {
  /// A drawn landscape, its partnerships given kinds, scales and parents.
  static func landscape(seed: UInt64) -> Landscape {
    var shape = RandomLandscape.shape(seed: seed)
    shape.partnerships = min(shape.partnerships, 30)
    let plain = RandomLandscape.landscape(seed: seed, shape: shape)
    var random = RandomLandscape.Generator(seed: seed ^ 0xC0FFEE)
    let functions: [PartnershipFunction] = [
      .strategic, .strategic, .strategic, .delivery, .service, .scrutiny, .advisory,
    ]
    let kinds = functions.enumerated().map { index, function in
      Kind(
        id: "kind-\(index)", name: LocalisedText(english: "Kind \(index)"),
        purpose: random.isDrawn(percent: 50) ? .multi : .single,
        defaultRemits: !plain.remits.isEmpty && random.isDrawn(percent: 60) ? [0] : [],
        function: function)
    }
    let scales: [Scale] = [.local, .local, .regional, .regional, .national]
    let partnerships = plain.partnerships.enumerated().map { index, partnership in
      var partnership = partnership
      partnership.kind = Int32(random.below(random.isDrawn(percent: 60) ? 3 : kinds.count))
      partnership.scale = scales[random.below(scales.count)]
      if random.isDrawn(percent: 20) {
        partnership.purpose = random.isDrawn(percent: 50) ? .multi : .single
      }
      if index > 0, random.isDrawn(percent: 15) {
        partnership.parent = .active(Int32(random.below(index)))
      }
      return partnership
    }
    return Landscape(
      areas: plain.areas, organisations: plain.organisations, remits: plain.remits, kinds: kinds,
      partnerships: partnerships, memberships: plain.memberships)
  }

  /// Thresholds low enough that every rule fires often.
  static func settings(seed: UInt64) -> Settings {
    var random = RandomLandscape.Generator(seed: seed &+ 99)
    var settings = Settings()
    func draw(_ low: Int, _ high: Int) -> Double { Double(low + random.below(high - low)) / 100 }
    settings.merge.area = draw(20, 90)
    settings.merge.remit = draw(0, 70)
    settings.merge.membership = draw(10, 100)
    settings.merge.remitInside = draw(30, 100)
    settings.merge.membershipWithPrecedent = draw(10, 60)
    settings.nested.area = draw(30, 100)
    settings.nested.membership = draw(10, 80)
    settings.nested.remitSameKind = draw(0, 80)
    settings.nested.remitOtherKind = draw(0, 100)
    settings.sharedTable.area = draw(20, 90)
    settings.sharedTable.membership = draw(20, 90)
    settings.sharedTable.remitBelow = draw(20, 100)
    settings.sharedTable.commonMembers = 1 + random.below(4)
    settings.parallel.area = draw(20, 100)
    settings.parallel.remit = draw(0, 80)
    settings.parallel.remitInside = draw(30, 100)
    settings.parallel.membership = draw(1, 60)
    settings.whollySeated.area = draw(20, 90)
    settings.whollySeated.members = 1 + random.below(3)
    settings.whollySeated.kinds = random.below(2)
    settings.twins.otherKinds = 1 + random.below(2)
    settings.twins.share = 0
    settings.twins.fit = 0
    return settings
  }

  private func subjects(_ finding: Finding) -> [Int32] {
    finding.subjects.compactMap {
      if case .partnership(let partnership) = $0 { return partnership }
      return nil
    }
  }

  private func pairs(_ all: Findings, _ rule: Rule) -> Set<OverlapOracle.Pair> {
    Set(
      all.all.filter { $0.rule == rule }.map { finding in
        let both = subjects(finding)
        return OverlapOracle.Pair(both[0], both[1])
      })
  }

  @Test(arguments: Effort.seeds(UInt64(0)..<150))
  func `the rules find what their definitions say, and nothing else`(seed: UInt64) {
    let (landscape, settings) = (Self.landscape(seed: seed), Self.settings(seed: seed))
    let oracle = OverlapOracle(landscape, settings)
    let all = findings(in: landscape, settings)

    let merges = oracle.merges()
    #expect(pairs(all, MergeCandidateRule.rule) == merges)

    let nests = oracle.nests()
    var nested: Set<OverlapOracle.Pair> = []
    for finding in all.all where finding.rule == NestedBoardRule.rule {
      guard let evidence = finding.evidence as? NestEvidence else { continue }
      #expect(Set(evidence.inners) == nests[finding.id])
      for inner in evidence.inners { nested.insert(.init(inner, evidence.outer)) }
    }
    #expect(Set(all.ids(NestedBoardRule.rule)) == Set(nests.keys))

    let tables = oracle.tables().filter { group in
      let pair = OverlapOracle.Pair(group[0], group[1])
      return group.count > 2 || !merges.contains(pair) && !nested.contains(pair)
    }
    #expect(Set(all.all.filter { $0.rule == SharedTableRule.rule }.map(subjects)) == tables)

    let seated = oracle.seated().filter { pair in
      !merges.contains(pair) && !nested.contains(pair)
        && !tables.contains { $0.contains(pair.left) && $0.contains(pair.right) }
    }
    #expect(pairs(all, WhollySeatedRule.rule) == seated)

    let parallels = oracle.parallels().filter { pair in
      !merges.contains(pair) && !nested.contains(pair)
        && !tables.contains { $0.contains(pair.left) && $0.contains(pair.right) }
        && !seated.contains(pair)
    }
    #expect(pairs(all, ParallelRemitRule.rule) == parallels)
  }

  @Test(arguments: Effort.seeds(UInt64(0)..<150))
  func `every tiling by definition is a finding or a named target`(seed: UInt64) {
    let (landscape, settings) = (Self.landscape(seed: seed), Self.settings(seed: seed))
    var found: Set<String> = []
    for finding in findings(in: landscape, settings).all {
      guard let evidence = finding.evidence as? TwinsEvidence else { continue }
      for target in [evidence.target] + evidence.otherTargets {
        found.insert(
          "\(landscape.kinds[Int(evidence.kind)].id) \(landscape.footprints.ids[Int(target)]) "
            + "\(evidence.partnerships)")
      }
    }
    #expect(found == OverlapOracle(landscape, settings).tilings())
  }

  @Test(arguments: Effort.seeds(UInt64(0)..<60))
  func `ids are unique, ranks run from one, and no pair holds a scrutiny body`(seed: UInt64) {
    let landscape = Self.landscape(seed: seed)
    let all = findings(in: landscape, Self.settings(seed: seed))
    #expect(Set(all.all.map(\.id)).count == all.all.count)
    for list in FindingList.allCases {
      let ranked = all.list(list)
      #expect(ranked.map(\.rank) == ranked.indices.map { $0 - ranked.startIndex + 1 })
    }
    for group in FindingGroup.allCases {
      let ranks = all.all.filter { $0.group == group }.map(\.groupRank)
      #expect(ranks == ranks.indices.map { $0 + 1 })
    }
    let main = all.list(.main).map(\.priority.value)
    #expect(zip(main, main.dropFirst()).allSatisfy { $0 >= $1 - 1e-9 })
    for finding in all.all {
      let priority = finding.priority
      for factor in [
        priority.strength, priority.benefit, priority.feasibility, priority.confidence,
      ] {
        #expect((0...1).contains(factor))
      }
      if finding.evidence.scope.judged != .none, finding.rule != PlanDuplicationRule.rule {
        #expect(!subjects(finding).contains { landscape.kind(of: $0).function == .scrutiny })
      }
    }
    #expect(all.counts.map(\.rule) == Rule.allCases)
    for counts in all.counts {
      #expect(counts.fired == all.ids(counts.rule).count)
    }
  }
}
