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
        && (looksAtNoSeats(finding) || !looksAtNoSeats($0))
    }.map(\.rank).min()
  }

  /// Whether the rule would find the same on no seats at all, which upholds nothing that seats bear.
  private static func looksAtNoSeats(_ finding: Finding) -> Bool {
    [
      "plan-duplication", "plan-timing", "misaligned-footprint", "coverage-gap", "governance-gap",
    ].contains(finding.rule.rawValue)
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

  /// The surest row of each counted seat that a finding is about, row by row.
  private static func seats(
    of finding: Finding, in landscape: Landscape, settings: Settings
  ) -> SeatBase {
    let organisation = finding.evidence.scope.organisation
    let bodies = finding.bodies.isEmpty ? finding.evidence.scope.partnerships : finding.bodies
    var base = SeatBase()
    for body in bodies {
      let rows = landscape.memberships(of: body).filter {
        settings.countedRoles.contains($0.role)
          && (organisation == nil || $0.organisation == organisation)
      }
      for seat in Set(rows.map(\.organisation)) {
        let known = rows.filter { $0.organisation == seat }.map(\.certainty)
        if known.contains(.published) {
          base.published += 1
        } else if known.contains(.law) {
          base.law += 1
        } else {
          base.assumed += 1
        }
      }
    }
    return base
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
      #expect(
        base.seats == Self.seats(of: finding, in: landscape, settings: settings), "\(finding.id)",
        sourceLocation: sourceLocation)
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

  /// Plans of the same bodies are found without a seat; that two of them are one body hangs on seats that nobody confirmed.
  @Test func `what a rule without seats says of the bodies upholds nothing that seats bear`() throws
  {
    var world = LandscapeBuilder()
    world.kind("board", routes: [.local])
    let seats = (0..<5).map { LandscapeBuilder.Seat.assumed("o\($0)") }
    for name in ["a", "b", "c"] {
      world.partnership(
        name, areas: ["x"], remits: [name == "c" ? "other" : "one"],
        members: name == "c" ? [.init("own")] : seats
      ) { $0.needsAssessments = [LocalisedText(english: "Assessment")] }
    }
    let landscape = world.landscape()
    let found = Self.analysed(landscape, Self.settings(draws: 20))
    let plans = try #require(found.all.first { $0.rule == PlanDuplicationRule.rule })
    let pair = try #require(found.all.first { $0.id.hasSuffix(".a.b") })
    #expect(pair.list == plans.list && Set(pair.bodies).isSubset(of: plans.bodies))
    #expect(plans.evidenceBase?.holdsWithoutAssumed == true)
    #expect(pair.evidenceBase?.holdsWithoutAssumed == false)
    #expect(pair.evidenceBase?.holdsOnPublished == false)
    expectWorlds(landscape, draws: 20)
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

  /// Two places with a pair of boards each, on which four seats are assumed and two follow from law.
  private static var small: LandscapeBuilder {
    var world = LandscapeBuilder()
    world.area("n", parts: ["a1", "a2"])
    for kind in ["health", "safety"] { world.kind(kind, remits: ["r"]) }
    for place in 1...2 {
      let members: [LandscapeBuilder.Seat] = [
        .law("police\(place)"), .assumed("health\(place)"), .assumed("fire\(place)"),
      ]
      for kind in ["health", "safety"] {
        world.partnership(
          "\(kind)-\(place)", kind: kind, areas: ["a\(place)"], remits: ["r"],
          members: members + [.init("\(kind)-only-\(place)")])
      }
    }
    return world
  }

  /// A world with its probability, the seats that are not there, and whether each finding holds.
  private struct Written {
    var probability: Double
    var gone: Set<Int64>
    var holds: [Bool]
  }

  /// Of few uncertain seats all worlds, each with its probability, but for the rarest, which come to less than a thousandth.
  private static func allWorlds(
    of landscape: Landscape, _ found: Findings, _ settings: Settings
  ) -> [Written] {
    let certainties = certainties(of: landscape, settings)
    let uncertain = certainties.filter { $0.value != .published }.sorted { $0.key < $1.key }
    precondition(uncertain.count <= 14)
    return (0..<(1 << uncertain.count)).compactMap { number in
      var world = Written(probability: 1, gone: [], holds: [])
      for (place, seat) in uncertain.enumerated() {
        let own = settings.worlds.probability(of: seat.value)
        let isThere = number >> place & 1 == 1
        world.probability *= isThere ? own : 1 - own
        if !isThere { world.gone.insert(seat.key) }
      }
      guard world.probability > 1e-7 else { return nil }
      let there = findings(in: with(landscape) { !world.gone.contains(key($0)) }, settings)
      world.holds = found.all.map { rank(of: $0, among: there.all) != nil }
      return world
    }
  }

  @Test func `shares and what an answer is worth come to those of all worlds`() {
    let draws = 2_000
    var settings = Self.settings(draws: draws)
    settings.merge.membership = 0.7
    let landscape = Self.small.landscape()
    let found = Self.analysed(landscape, settings)
    let worlds = Self.allWorlds(of: landscape, found, settings)
    func exact(_ place: Int, _ worlds: some Sequence<Written>) -> Double {
      worlds.reduce(0) { $0 + ($1.holds[place] ? $1.probability : 0) }
    }
    let shares = found.all.indices.map { exact($0, worlds) }
    #expect(shares.contains { $0 < 0.99 }, "nothing hangs on a seat: \(shares)")
    for (finding, share) in zip(found.all, shares) {
      // Four standard errors of a share over the draws, and what was left out.
      let error = 4 * (share * (1 - share) / Double(draws)).squareRoot() + 1e-3
      let drawn = finding.evidenceBase?.worlds?.share ?? -1
      #expect(abs(drawn - share) <= error, "\(finding.id) \(drawn) \(share)")
    }

    // What an answer is worth: the chance of a right call where the seats are known, less the chance without.
    #expect(found.inquiries.count == 4)
    #expect(found.inquiries.contains { $0.isToldApart }, "\(found.inquiries) \(shares)")
    for inquiry in found.inquiries {
      let assumed = Set(
        landscape.memberships(of: inquiry.partnership).filter { $0.certainty == .assumed }
          .map(Self.key))
      #expect(inquiry.seats == assumed.count)
      let groups = Dictionary(grouping: worlds) { $0.gone.intersection(assumed) }
      var value = 0.0
      for place in found.all.indices where found.all[place].list == .main {
        let share = shares[place]
        let known = groups.values.reduce(0.0) { sum, group in
          let all = group.reduce(0) { $0 + $1.probability }
          let holding = exact(place, group)
          return sum + max(holding, all - holding)
        }
        value += known - max(share, 1 - share)
      }
      let error = 4 * inquiry.standardError + 0.01
      #expect(abs(inquiry.gain - value) <= error, "\(inquiry) \(value)")
      #expect(inquiry.isToldApart == (value > 0.02), "\(inquiry) \(value)")
    }
  }

  @Test func `a proposal weighs each change by the worlds in which it holds`() throws {
    let landscape = try CatalogueReader(folder: Repository.wales(2023), settings: Settings())
      .read().landscape
    let found = Self.analysed(landscape, Self.settings(draws: 20), threads: 2)
    let proposer = Proposer(landscape: landscape, findings: found, settings: Settings())
    let shares = Dictionary(
      uniqueKeysWithValues: found.all.map { ($0.id, $0.evidenceBase?.worlds?.share ?? -1) })
    for change in proposer.candidates {
      #expect(change.share == change.findings.map { shares[$0] ?? -1 }.max())
    }
    #expect(proposer.candidates.contains { $0.share < 0.9 })
    var request = ProposalRequest()
    let plain = try proposer.proposal(for: request)
    request.weighting = .worlds
    let weighed = try proposer.proposal(for: request)
    func worth(_ changes: [ProposedChange], _ weighting: ProposalWeighting) -> Double {
      changes.reduce(0) { sum, change in
        sum + (Double(change.freedSeats) + request.sittingWeight * Double(change.sharedSittings))
          * (weighting == .worlds ? change.share : 1)
      }
    }
    #expect(abs(weighed.freed - worth(weighed.changes, .worlds)) < 1e-9)
    #expect(!plain.isPartial && !weighed.isPartial)
    // Each is the best by its own measure.
    #expect(weighed.freed >= worth(plain.changes, .worlds) - 1e-9)
    #expect(plain.freed >= worth(weighed.changes, .none) - 1e-9)
    #expect(weighed.freed < plain.freed)
  }
}
