import CatalogueReading
import Foundation
import LandscapeModel
import OverlapGraph
import Rationalisation
import TestSupport
import Testing

/// What findings are worth without seats that nobody has confirmed, held to landscapes that are built without them.
struct SeatWorldsTests {
  private static func settings(draws: Int) -> Settings {
    var settings = Settings()
    settings.stability.draws = 0
    settings.worlds.draws = draws
    return settings
  }

  private static func analysed(
    _ landscape: Landscape, _ settings: Settings, threads: Int = 1
  ) -> Findings {
    let incidence = Incidence(landscape: landscape, settings: settings)
    let graph = OverlapJoin(incidence: incidence, settings: settings.edges).graph()
    return Rationaliser(landscape: landscape, graph: graph, settings: settings)
      .findingsWithStability(threads: threads)
  }

  /// The landscape with some of its seats: what a catalogue without those rows would read as.
  private static func with(
    _ landscape: Landscape, seats isKept: (Membership) -> Bool
  ) -> Landscape {
    Landscape(
      title: landscape.title, asOf: landscape.asOf, inputs: landscape.inputs,
      jurisdiction: landscape.jurisdiction, areas: landscape.areas,
      organisations: landscape.organisations, remits: landscape.remits, kinds: landscape.kinds,
      partnerships: landscape.partnerships, memberships: landscape.memberships.filter(isKept),
      tiles: landscape.tiles)
  }

  /// The surest certainty of the counted seat that a row is of.
  private static func certainties(
    of landscape: Landscape, _ settings: Settings
  ) -> [Int64: Certainty] {
    var surest: [Int64: Certainty] = [:]
    for row in landscape.memberships where settings.countedRoles.contains(row.role) {
      switch (surest[key(row)], row.certainty) {
      case (.published?, _), (.law?, .law), (.law?, .assumed), (.assumed?, .assumed): break
      case (_, let certainty): surest[key(row)] = certainty
      }
    }
    return surest
  }

  private static func key(_ row: Membership) -> Int64 {
    Int64(row.partnership) << 32 | Int64(row.organisation)
  }

  /// Whether a finding stands among others, under its own id or another about its bodies; its rank there.
  private static func rank(of finding: Finding, among others: [Finding]) -> Int? {
    if let own = others.first(where: { $0.id == finding.id }) { return own.rank }
    let bodies = Set(finding.bodies)
    guard !bodies.isEmpty else { return nil }
    return others.filter {
      $0.list == finding.list && $0.list != .burden && bodies.isSubset(of: claimed($0))
    }.map(\.rank).min()
  }

  /// The bodies that would change with a finding.
  private static func claimed(_ finding: Finding) -> Set<PartnershipIndex> {
    Set(finding.bodies).union(finding.evidence.scope.partnerships)
  }

  // The draw of a seat as the method page defines it, written anew.
  private static func isDrawn(
    _ row: Membership, in landscape: Landscape, world: UInt64, seed: UInt64, probability: Double
  ) -> Bool {
    func mixed(_ value: UInt64) -> UInt64 {
      var next = value &+ 0x9E37_79B9_7F4A_7C15
      next = (next ^ (next >> 30)) &* 0xBF58_476D_1CE4_E5B9
      next = (next ^ (next >> 27)) &* 0x94D0_49BB_1331_11EB
      return next ^ (next >> 31)
    }
    let name =
      landscape.partnerships[Int(row.partnership)].id + "\0"
      + landscape.organisations[Int(row.organisation)].id
    let hash = name.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    let unit = Double(mixed(mixed(mixed(seed) &+ world) &+ hash) >> 11) * 0x1p-53
    return probability >= 1 || unit < probability
  }

  private func expectWorlds(
    _ landscape: Landscape, draws: Int, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    let settings = Self.settings(draws: draws)
    let found = Self.analysed(landscape, settings)
    let certainties = Self.certainties(of: landscape, settings)
    func world(_ isKept: (Membership) -> Bool) -> Findings {
      findings(in: Self.with(landscape, seats: isKept), settings)
    }
    let without = world { certainties[Self.key($0)] != .assumed }
    let published = world { (certainties[Self.key($0)] ?? .published) == .published }
    let worlds = (0..<draws).map { number in
      world { row in
        Self.isDrawn(
          row, in: landscape, world: UInt64(number), seed: UInt64(settings.stability.seed),
          probability: settings.worlds.probability(of: certainties[Self.key(row)] ?? .published))
      }
    }
    for finding in found.all {
      guard let base = finding.evidenceBase else {
        Issue.record("no evidence base: \(finding.id)", sourceLocation: sourceLocation)
        continue
      }
      func rank(_ findings: Findings) -> Int? { Self.rank(of: finding, among: findings.all) }
      #expect(
        base.holdsWithoutAssumed == (rank(without) != nil), "\(finding.id)",
        sourceLocation: sourceLocation)
      #expect(
        base.holdsOnPublished == (rank(published) != nil), "\(finding.id)",
        sourceLocation: sourceLocation)
      let ranks = worlds.compactMap(rank).sorted()
      #expect(
        base.worlds?.heldInAll == ranks.count, "\(finding.id)", sourceLocation: sourceLocation)
      if !ranks.isEmpty {
        #expect(
          base.worlds?.rankLow == ranks[max(1, (ranks.count * 5 + 99) / 100) - 1],
          "\(finding.id)", sourceLocation: sourceLocation)
        #expect(
          base.worlds?.rankHigh == ranks[max(1, (ranks.count * 95 + 99) / 100) - 1],
          "\(finding.id)", sourceLocation: sourceLocation)
      }
    }
    for question in found.questions(in: landscape) {
      let base = found.questionBases[question.id]
      let ids = Set(question.members.map { found.all[$0].id })
      func rank(_ findings: Findings) -> Int? {
        let there = findings.questions(in: landscape)
        return there.first { $0.id == question.id }?.rank
          ?? there.first { !ids.isDisjoint(with: $0.members.map { findings.all[$0].id }) }?.rank
      }
      let ranks = worlds.compactMap(rank).sorted()
      #expect(base?.holdsWithoutAssumed == (rank(without) != nil), "\(question.id)")
      #expect(base?.held == ranks.count, "\(question.id)")
      if let first = ranks.first, ranks.count <= 20 { #expect(base?.rankLow == first) }
    }
  }

  @Test(.long, arguments: [2019, 2023])
  func `Wales in worlds is what catalogues without those rows would give`(year: Int) throws {
    let landscape = try CatalogueReader(
      folder: Repository.wales(year), settings: Self.settings(draws: 0)
    ).read().landscape
    expectWorlds(landscape, draws: 12)
  }

  /// A drawn landscape, its seats of every certainty.
  private static func drawn(_ seed: UInt64, uncertain: Int? = nil) -> Landscape {
    let plain = OverlapRulesProperties.landscape(seed: seed)
    var random = RandomLandscape.Generator(seed: seed ^ 0xCE27)
    var left = uncertain ?? .max
    return Landscape(
      areas: plain.areas, organisations: plain.organisations, remits: plain.remits,
      kinds: plain.kinds, partnerships: plain.partnerships,
      memberships: plain.memberships.map { row in
        var row = row
        row.certainty = .published
        if left > 0, random.isDrawn(percent: 40) {
          left -= 1
          row.certainty = random.isDrawn(percent: 70) ? .assumed : .law
        }
        return row
      })
  }

  @Test(arguments: Effort.seeds(0..<60 as Range<UInt64>))
  func `drawn landscapes in worlds are what they are without those rows`(seed: UInt64) {
    expectWorlds(Self.drawn(seed), draws: 6)
  }

  @Test func `the same whatever the number of threads`() {
    let landscape = Self.drawn(7)
    let (one, three) = (
      Self.analysed(landscape, Self.settings(draws: 30)),
      Self.analysed(landscape, Self.settings(draws: 30), threads: 3)
    )
    #expect(one.all.map(\.evidenceBase) == three.all.map(\.evidenceBase))
    #expect(one.questionBases == three.questionBases)
    #expect(!one.all.isEmpty)
  }

  /// Of few uncertain seats all worlds are written out, each with its probability.
  @Test func `shares come to those of all worlds`() {
    var world = LandscapeBuilder()
    world.area("n", parts: ["a1", "a2"])
    for kind in ["health", "safety"] { world.kind(kind, remits: ["r"]) }
    for place in 1...2 {
      let members: [LandscapeBuilder.Seat] = [
        .init("council\(place)"), .law("police\(place)"), .assumed("health\(place)"),
      ]
      for kind in ["health", "safety"] {
        world.partnership(
          "\(kind)-\(place)", kind: kind, areas: ["a\(place)"], remits: ["r"],
          members: members + [.assumed("\(kind)-only-\(place)")])
      }
    }
    let draws = 2_000
    var settings = Self.settings(draws: draws)
    settings.merge.membership = 0.7
    let landscape = world.landscape()
    let found = Self.analysed(landscape, settings)
    let certainties = Self.certainties(of: landscape, settings)
    let uncertain = certainties.filter { $0.value != .published }.sorted { $0.key < $1.key }
    #expect(uncertain.count == 12)
    // A world without a seat that is in no pair of its place cannot change what is found there.
    var exact = [Double](repeating: 0, count: found.all.count)
    for number in 0..<(1 << uncertain.count) {
      var gone: Set<Int64> = []
      var probability = 1.0
      for (place, seat) in uncertain.enumerated() {
        let own = settings.worlds.probability(of: seat.value)
        let isThere = number >> place & 1 == 1
        probability *= isThere ? own : 1 - own
        if !isThere { gone.insert(seat.key) }
      }
      // The rarest thousand come to less than a thousandth.
      guard probability > 1e-7 else { continue }
      let there = findings(in: Self.with(landscape) { !gone.contains(Self.key($0)) }, settings)
      for (place, finding) in found.all.enumerated()
      where Self.rank(of: finding, among: there.all) != nil {
        exact[place] += probability
      }
    }
    #expect(exact.contains { $0 < 0.99 }, "nothing hangs on a seat: \(exact)")
    for (finding, share) in zip(found.all, exact) {
      // Four standard errors of a share over the draws, and what was left out.
      let error = 4 * (share * (1 - share) / Double(draws)).squareRoot() + 1e-3
      let drawn = finding.evidenceBase?.worlds?.share ?? -1
      #expect(abs(drawn - share) <= error, "\(finding.id) \(drawn) \(share)")
    }
  }
}
