import LandscapeModel
import OverlapGraph
import Rationalisation
import TestSupport
import Testing

/// Stability held to the slow way: the whole analysis again, from the join on, for each draw.
struct StabilityTests {
  private func rationaliser(_ landscape: Landscape, _ settings: Settings) -> Rationaliser {
    var settings = settings
    settings.worlds.draws = 0
    let incidence = Incidence(landscape: landscape, settings: settings)
    let graph = OverlapJoin(incidence: incidence, settings: settings.edges).graph()
    return Rationaliser(landscape: landscape, graph: graph, settings: settings)
  }

  /// What becomes of a finding in some draws, by looking for it in each.
  private struct Fate {
    var ranks: [Int] = []
    var held = 0
    var others: [Rule: Int] = [:]

    init(of finding: Finding, in draws: [[Finding]]) {
      for draw in draws {
        if let same = draw.first(where: { $0.id == finding.id }) {
          held += 1
          ranks.append(same.rank)
          continue
        }
        guard !finding.bodies.isEmpty, finding.list != .burden else { continue }
        let about = draw.filter { other in
          other.list == finding.list && Set(other.bodies).isSuperset(of: finding.bodies)
        }
        guard let best = about.min(by: { $0.rank < $1.rank }) else { continue }
        if best.rule == finding.rule { held += 1 } else { others[best.rule, default: 0] += 1 }
        ranks.append(best.rank)
      }
    }
  }

  @Test(arguments: Effort.seeds(UInt64(0)..<30))
  func `each draw gives what the whole analysis gives under its settings`(seed: UInt64) {
    let landscape = OverlapRulesProperties.landscape(seed: seed)
    var settings = OverlapRulesProperties.settings(seed: seed)
    settings.stability.draws = 12
    settings.stability.seed = Int(seed)
    settings.stability.spread = 0.3
    let draws = (0..<12).map { findings(in: landscape, settings.drawn($0)).all }
    for finding in rationaliser(landscape, settings).findingsWithStability().all {
      let fate = Fate(of: finding, in: draws)
      let ranks = fate.ranks.sorted()
      #expect(finding.stability?.held == fate.held, "seed \(seed): \(finding.id)")
      let others = Dictionary(
        (finding.stability?.heldAs ?? []).map { ($0.rule, $0.draws) }, uniquingKeysWith: +)
      #expect(others == fate.others, "seed \(seed): \(finding.id)")
      #expect(
        finding.stability?.heldInTopTen == ranks.count { $0 <= 10 }, "seed \(seed): \(finding.id)")
      guard let stability = finding.stability, let first = ranks.first, let last = ranks.last
      else { continue }
      // Of twelve at most, the twentieth part below and above is less than one draw.
      #expect(stability.rankLow == first)
      #expect(stability.rankHigh == last)
      #expect(ranks.count { $0 <= stability.medianRank } * 2 >= ranks.count)
      #expect(ranks.count { $0 >= stability.medianRank } * 2 >= ranks.count)
      #expect(ranks.contains(stability.medianRank))
    }
  }

  @Test(.long, arguments: [2019, 2023])
  func `Wales fares the same whatever the number of threads`(year: Int) throws {
    let landscape = try WalesFindingsTests.landscape(year)
    var settings = Settings()
    settings.stability.draws = 24
    let rationaliser = rationaliser(landscape, settings)
    let one = rationaliser.findingsWithStability(threads: 1).all
    for threads in [2, 5] {
      let many = rationaliser.findingsWithStability(threads: threads).all
      #expect(many.map(\.stability) == one.map(\.stability))
    }
    #expect(one.allSatisfy { $0.stability?.draws == 24 })
    #expect(Set(one.map { $0.stability?.held }).count > 2)
  }

  @Test func `the quantiles are ranks the finding had`() throws {
    let landscape = try WalesFindingsTests.landscape(2019)
    var settings = Settings()
    settings.stability.draws = 40
    for finding in rationaliser(landscape, settings).findingsWithStability().all {
      let stability = try #require(finding.stability)
      #expect(stability.rankLow <= stability.medianRank)
      #expect(stability.medianRank <= stability.rankHigh)
      #expect(stability.rankLow >= 1)
      #expect(stability.topTen <= stability.share)
    }
  }

  @Test func `a draw varies what is to vary, within its spread and range, and nothing else`() throws
  {
    var settings = Settings()
    settings.stability.spread = 0.2
    let draws = (0..<50).map { settings.drawn($0) }
    for parameter in Settings.parameters {
      guard parameter.isVaried else {
        #expect(
          draws.allSatisfy { parameter.value(in: $0) == parameter.value(in: settings) },
          "\(parameter.name)")
        continue
      }
      let value = try #require(parameter.number(in: settings))
      let drawn = draws.compactMap { parameter.number(in: $0) }
      #expect(drawn.count == draws.count)
      #expect(drawn.allSatisfy(try #require(parameter.range).contains), "\(parameter.name)")
      // What becomes of integers has a test of its own.
      guard case .number = parameter.kind else { continue }
      #expect(Set(drawn).count > 5, "\(parameter.name)")
      let reach = abs(value - parameter.variesFrom) * 0.2 + 1e-9
      #expect(drawn.allSatisfy { abs($0 - value) <= reach }, "\(parameter.name)")
      let low = drawn.count { $0 < value }
      #expect((10...40).contains(low), "\(parameter.name): \(low) of 50 below")
    }
    #expect(draws[3] == settings.drawn(3))
    #expect(draws[3] != draws[4])
    var other = settings
    other.stability.seed += 1
    #expect(other.drawn(3).merge != draws[3].merge)
  }

  @Test(arguments: [2019, 1, 77, 424_242])
  func `an integer is drawn as an integer: 3 stays 3 in five of six draws, 2 in all`(seed: Int) {
    var settings = Settings()
    settings.stability.seed = seed
    let draws = (0..<6_000).map { settings.drawn($0) }
    func share(_ path: KeyPath<Settings, Int>, _ value: Int) -> Double {
      Double(draws.count { $0[keyPath: path] == value }) / Double(draws.count)
    }
    // 3 ± 0.6 lies within half of 3 in 1.0 of 1.2: 83.3 %, give or take 2 % (four standard errors).
    let staying = share(\.plans.bodies, 3)
    #expect(abs(staying - 5.0 / 6) < 0.02, "seed \(seed): 3 stays 3 in \(staying)")
    let (fewer, more) = (share(\.plans.bodies, 2), share(\.plans.bodies, 4))
    #expect(abs(fewer - 1.0 / 12) < 0.015 && abs(more - 1.0 / 12) < 0.015, "seed \(seed)")
    #expect(abs(share(\.twins.otherKinds, 3) - 5.0 / 6) < 0.02, "seed \(seed)")
    #expect(abs(share(\.whollySeated.members, 3) - 5.0 / 6) < 0.02, "seed \(seed)")
    #expect(share(\.whollySeated.kinds, 2) == 1, "seed \(seed)")
    #expect(share(\.members.absentPartnerships, 2) == 1, "seed \(seed)")
    // 4 ± 0.8 lies within half of 4 in 1.0 of 1.6, 10 ± 2 within half of 10 in 1.0 of 4.
    #expect(abs(share(\.sharedTable.commonMembers, 4) - 0.625) < 0.025, "seed \(seed)")
    #expect(abs(share(\.burden.kindSeats, 10) - 0.25) < 0.025, "seed \(seed)")
    for parameter in Settings.parameters where parameter.isVaried {
      guard case .integer(let path, let range) = parameter.kind else { continue }
      #expect(draws.allSatisfy { range.contains($0[keyPath: path]) }, "\(parameter.name)")
    }
  }

  /// What each layer is dropped by, as the rules of the contract ask for it.
  @Test func `without a layer every threshold on it is silent, and nothing else moves`() {
    let settings = Settings()
    var area = settings
    area.merge.area = 0
    area.nested.area = 0
    area.sharedTable.area = 0
    area.whollySeated.area = 0
    area.parallel.area = 0
    area.twins.fit = 0
    #expect(settings.without(.area) == area)
    var membership = settings
    membership.merge.membership = 0
    membership.merge.membershipWithPrecedent = 0
    membership.nested.membership = 0
    membership.sharedTable.membership = 0
    membership.sharedTable.commonMembers = 1
    membership.parallel.membership = 0
    membership.twins.share = 0
    #expect(settings.without(.membership) == membership)
    var remit = settings
    remit.merge.remit = 0
    remit.merge.remitInside = 0
    remit.nested.remitSameKind = 0
    remit.nested.remitOtherKind = 0
    remit.sharedTable.remitBelow = 2
    remit.parallel.remit = 0
    remit.parallel.remitInside = 0
    #expect(settings.without(.remit) == remit)
  }

  @Test func `nothing varies without spread, and every finding holds where it stood`() throws {
    let landscape = try WalesFindingsTests.landscape(2023)
    var settings = Settings()
    settings.stability.spread = 0
    settings.stability.draws = 3
    for finding in rationaliser(landscape, settings).findingsWithStability().all {
      let stability = try #require(finding.stability)
      #expect(stability.share == 1)
      #expect(
        [stability.rankLow, stability.medianRank, stability.rankHigh]
          == [finding.rank, finding.rank, finding.rank])
    }
  }

  @Test(arguments: [("draws", 0), ("limit", 170)])
  func `it is left out without draws and above the limit`(what: String, value: Int) throws {
    let landscape = try WalesFindingsTests.landscape(2023)
    var settings = Settings()
    if what == "draws" { settings.stability.draws = value }
    if what == "limit" { settings.stability.maximumPartnerships = value }
    let all = rationaliser(landscape, settings).findingsWithStability().all
    #expect(!all.isEmpty)
    #expect(all.allSatisfy { $0.stability == nil })
  }

  @Test func `a percentile near 100 varies by what it leaves above it`() {
    let drawn = (0..<200).map { Settings().drawn($0).burden.percentile }
    #expect(drawn.allSatisfy { (94...96).contains($0) })
    #expect(drawn.contains { $0 < 94.5 } && drawn.contains { $0 > 95.5 })
  }

  @Test(arguments: [2019, 2023])
  func `without spread each layer is still left out, and the trial adds up`(year: Int) throws {
    let landscape = try WalesFindingsTests.landscape(year)
    var settings = Settings()
    settings.stability.draws = 1
    let findings = rationaliser(landscape, settings).findingsWithStability()
    #expect(findings.layerTrials.map(\.layer) == Layer.allCases)
    let main = findings.list(.main)
    for (place, trial) in findings.layerTrials.enumerated() {
      #expect(trial.holding + trial.reportedOtherwise + trial.gone == main.count)
      let holding = main.count {
        if case .holds = $0.stability?.withoutLayer[place] { true } else { false }
      }
      #expect(holding == trial.holding)
      // There is more to find, but a table takes in more of what stood apart.
      #expect(trial.findings > 0)
    }
  }

  /// A pair that only its remits keep from being a candidate for a merger.
  @Test func `a table whose remits differ is a merger without the layer of remit`() throws {
    var world = LandscapeBuilder()
    world.kind("board", routes: [.local])
    let seats = (0..<5).map { LandscapeBuilder.Seat("o\($0)") }
    world.partnership("a", areas: ["x"], remits: ["one", "common"], members: seats)
    world.partnership("b", areas: ["x"], remits: ["two", "common"], members: seats)
    var settings = Settings()
    settings.stability.draws = 1
    settings.stability.spread = 0
    let found = rationaliser(world.landscape(), settings).findingsWithStability().all
    let table = try #require(found.first { $0.rule == SharedTableRule.rule })
    #expect(
      table.stability?.withoutLayer == [
        .holds(rank: 1), .holds(rank: 1), .reported(by: MergeCandidateRule.rule, rank: 1),
      ])
  }

  /// Half of all on either sit on both: enough to be parallel, and no more while members are asked.
  @Test func `two in parallel are a merger without the layer of members`() throws {
    var world = LandscapeBuilder()
    world.partnership("a", areas: ["x"], remits: ["one"], members: ["o1", "o2", "o3"])
    world.partnership("b", areas: ["x"], remits: ["one"], members: ["o1", "o2", "p3"])
    var settings = Settings()
    settings.stability.draws = 1
    settings.stability.spread = 0
    let found = rationaliser(world.landscape(), settings).findingsWithStability().all
    let pair = try #require(found.first { $0.rule == ParallelRemitRule.rule })
    #expect(pair.stability?.withoutLayer[1] == .reported(by: MergeCandidateRule.rule, rank: 1))
    #expect(pair.stability?.withoutLayer[0] == .holds(rank: 1))
  }
}
