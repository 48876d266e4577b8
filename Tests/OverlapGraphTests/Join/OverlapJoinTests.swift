import LandscapeModel
import OverlapGraph
import TestSupport
import Testing

@Suite struct OverlapJoinTests {
  /// Thresholds that have broken joins before: none, all, and what scores like to sit on.
  static let thresholds = [0, 1e-10, 1e-9, 2e-9, 0.1, 0.25, 1.0 / 3, 0.5, 0.6, 0.75, 0.95, 1]

  static func settings(seed: UInt64) -> Settings {
    var random = RandomLandscape.Generator(seed: seed ^ 0xABCD)
    var settings = Settings()
    // A third as they are by default, a third from the list, a third anywhere.
    func draw(_ value: inout Double, _ random: inout RandomLandscape.Generator) {
      switch seed % 3 {
      case 1: value = thresholds[random.below(thresholds.count)]
      case 2: value = Double(random.below(1_001)) / 1_000
      default: break
      }
    }
    draw(&settings.edges.membership, &random)
    draw(&settings.edges.area, &random)
    draw(&settings.edges.remit, &random)
    draw(&settings.edges.containmentArea, &random)
    draw(&settings.edges.containmentRemit, &random)
    draw(&settings.edges.containmentMembership, &random)
    if random.isDrawn(percent: 10) { settings.countedRoles = Set(Role.allCases) }
    return settings
  }

  static func expectSameAsOracle(seeds: Range<UInt64>) {
    for seed in seeds {
      let landscape = RandomLandscape.landscape(seed: seed)
      let settings = settings(seed: seed)
      let oracle = AllPairsOracle(landscape, settings: settings)
      let incidence = Incidence(landscape: landscape, settings: settings)
      let (edges, containments) = (oracle.edges(), oracle.containments())
      // Candidates through near footprints, and through members where these are fewer.
      for fewCandidates in [0, 256] {
        let graph = OverlapJoin(
          incidence: incidence, settings: settings.edges, fewCandidates: fewCandidates
        ).graph()
        #expect(graph.edges == edges, "edges of seed \(seed)")
        #expect(graph.containments == containments, "containments of seed \(seed)")
      }
    }
  }

  @Test(arguments: [UInt64(1), 2, 3]) func `is as exact on landscapes of hundreds`(seed: UInt64) {
    var shape = RandomLandscape.Shape()
    shape.partnerships = 300
    shape.organisations = 90
    shape.atoms = 8
    shape.composites = 5
    let landscape = RandomLandscape.landscape(seed: seed, shape: shape)
    let settings = OverlapJoinTests.settings(seed: seed)
    let oracle = AllPairsOracle(landscape, settings: settings)
    let incidence = Incidence(landscape: landscape, settings: settings)
    let graph = OverlapJoin(incidence: incidence, settings: settings.edges, threads: 2).graph()
    #expect(graph.edges == oracle.edges())
    #expect(graph.containments == oracle.containments())
  }

  @Test(arguments: Effort.seeds(0..<8))
  func `finds what comparing all pairs finds and nothing else`(
    part: Int
  ) {
    let start = UInt64(part * 60)
    OverlapJoinTests.expectSameAsOracle(seeds: start..<(start + 60))
  }

  @Test func `gives the same graph whatever the number of threads`() {
    for seed: UInt64 in 2_000..<2_012 {
      let landscape = RandomLandscape.landscape(seed: seed)
      let settings = OverlapJoinTests.settings(seed: seed)
      let incidence = Incidence(landscape: landscape, settings: settings)
      let one = OverlapJoin(incidence: incidence, settings: settings.edges, threads: 1).graph()
      for threads in [2, 3, 7] {
        let several = OverlapJoin(
          incidence: incidence, settings: settings.edges, threads: threads
        ).graph()
        #expect(several.edges == one.edges, "seed \(seed), \(threads) threads")
        #expect(several.containments == one.containments, "seed \(seed), \(threads) threads")
      }
    }
  }

  @Test func `leaves containments out when they are not wanted`() {
    let landscape = RandomLandscape.landscape(seed: 2)
    var settings = Settings()
    settings.edges.containmentArea = 0
    settings.edges.containmentMembership = 0
    settings.edges.containmentRemit = 0
    let incidence = Incidence(landscape: landscape, settings: settings)
    let join = OverlapJoin(incidence: incidence, settings: settings.edges)
    #expect(join.graph(containments: false).containments.isEmpty)
    #expect(join.graph(containments: false).edges == join.graph().edges)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, -1, 2, .greatestFiniteMagnitude])
  func `survives a threshold that no settings file allows`(threshold: Double) {
    let landscape = RandomLandscape.landscape(seed: 17)
    var settings = Settings()
    for path in [
      \EdgeSettings.membership, \.area, \.remit, \.containmentArea, \.containmentRemit,
      \.containmentMembership,
    ] {
      settings.edges[keyPath: path] = threshold
    }
    let incidence = Incidence(landscape: landscape, settings: settings)
    let graph = OverlapJoin(incidence: incidence, settings: settings.edges).graph()
    let oracle = AllPairsOracle(landscape, settings: settings)
    #expect(graph.edges == oracle.edges())
    #expect(graph.containments == oracle.containments())
  }

  @Test func `an empty landscape has no edge`() {
    let landscape = Landscape(
      areas: [], organisations: [], kinds: [], partnerships: [], memberships: [])
    let incidence = Incidence(landscape: landscape, settings: Settings())
    let graph = OverlapJoin(incidence: incidence, settings: EdgeSettings()).graph()
    #expect(graph.edges.isEmpty && graph.containments.isEmpty)
    #expect(graph.incidence.partnershipCount == 0)
  }
}
