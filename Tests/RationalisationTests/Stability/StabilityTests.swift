import LandscapeModel
import OverlapGraph
import Rationalisation
import TestSupport
import Testing

/// Stability held to the slow way: the whole analysis again, from the join on, for each draw.
struct StabilityTests {
  private func rationaliser(_ landscape: Landscape, _ settings: Settings) -> Rationaliser {
    let incidence = Incidence(landscape: landscape, settings: settings)
    let graph = OverlapJoin(incidence: incidence, settings: settings.edges).graph()
    return Rationaliser(landscape: landscape, graph: graph, settings: settings)
  }

  private struct Fate: Equatable {
    var ranks: [Int] = []
    var topTen = 0
  }

  @Test(arguments: UInt64(0)..<30)
  func `each draw gives what the whole analysis gives under its settings`(seed: UInt64) {
    let landscape = OverlapRulesProperties.landscape(seed: seed)
    var settings = OverlapRulesProperties.settings(seed: seed)
    settings.stability.draws = 12
    settings.stability.seed = Double(seed)
    settings.stability.spread = 0.3
    var fates: [String: Fate] = [:]
    for draw in 0..<12 {
      for finding in findings(in: landscape, settings.drawn(draw)).all {
        fates[finding.id, default: Fate()].ranks.append(finding.rank)
        if finding.rank <= 10 { fates[finding.id]?.topTen += 1 }
      }
    }
    for finding in rationaliser(landscape, settings).findingsWithStability().all {
      let fate = fates[finding.id] ?? Fate()
      let ranks = fate.ranks.sorted()
      #expect(finding.stability?.held == ranks.count, "seed \(seed): \(finding.id)")
      #expect(finding.stability?.heldInTopTen == fate.topTen, "seed \(seed): \(finding.id)")
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

  @Test(arguments: [2019, 2023])
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

  @Test func `a draw varies what is to vary, within its spread and range, and nothing else`() {
    var settings = Settings()
    settings.stability.spread = 0.2
    let draws = (0..<50).map { settings.drawn($0) }
    for parameter in Settings.parameters {
      let value = settings[keyPath: parameter.path]
      let drawn = draws.map { $0[keyPath: parameter.path] }
      guard parameter.isVaried else {
        #expect(drawn.allSatisfy { $0 == value }, "\(parameter.name)")
        continue
      }
      #expect(Set(drawn).count > 5, "\(parameter.name)")
      #expect(drawn.allSatisfy(parameter.range.contains), "\(parameter.name)")
      #expect(
        drawn.allSatisfy { $0 >= value * 0.8 - 1e-9 && $0 <= value * 1.2 + 1e-9 },
        "\(parameter.name)")
      let low = drawn.count { $0 < value }
      #expect((10...40).contains(low), "\(parameter.name): \(low) of 50 below")
    }
    #expect(draws[3] == settings.drawn(3))
    #expect(draws[3] != draws[4])
    var other = settings
    other.stability.seed += 1
    #expect(other.drawn(3).merge != draws[3].merge)
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

  @Test(arguments: [("draws", 0.0), ("limit", 170.0)])
  func `it is left out without draws and above the limit`(what: String, value: Double) throws {
    let landscape = try WalesFindingsTests.landscape(2023)
    var settings = Settings()
    if what == "draws" { settings.stability.draws = value }
    if what == "limit" { settings.stability.maximumPartnerships = value }
    let all = rationaliser(landscape, settings).findingsWithStability().all
    #expect(!all.isEmpty)
    #expect(all.allSatisfy { $0.stability == nil })
  }
}
