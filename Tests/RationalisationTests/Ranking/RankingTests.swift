import LandscapeModel
import Rationalisation
import TestSupport
import Testing

struct RankingTests {
  /// Two boards alike in everything, so that one merger is found.
  private func twoBoards(
    seats: [LandscapeBuilder.Seat] = ["council", "health", "police"],
    routes: [ChangeRoute] = [.local], meetings: [Double?] = [nil, nil], prefix: String = "",
    into world: inout LandscapeBuilder
  ) {
    world.kind("\(prefix)board", routes: routes)
    for (place, count) in meetings.enumerated() {
      world.partnership(
        "\(prefix)\(place)", kind: "\(prefix)board", areas: ["\(prefix)a"], remits: ["r"],
        members: seats.map { .init(prefix + $0.organisation, certainty: $0.certainty) }
      ) { $0.meetingsPerYear = count }
    }
  }

  private func merger(
    seats: [LandscapeBuilder.Seat] = ["council", "health", "police"],
    routes: [ChangeRoute] = [.local], meetings: [Double?] = [nil, nil],
    _ change: (inout LandscapeBuilder) -> Void = { _ in }, settings: Settings = Settings()
  ) throws -> Finding {
    var world = LandscapeBuilder()
    twoBoards(seats: seats, routes: routes, meetings: meetings, into: &world)
    change(&world)
    return try findings(in: world, settings).first(MergeCandidateRule.rule)
  }

  @Test func `priority is the product of its four factors`() throws {
    let priority = try merger(seats: [.assumed("council"), "health", "police"]).priority
    #expect(
      priority.value
        == priority.strength * priority.benefit * priority.feasibility * priority.confidence)
    #expect(priority.strength == 1)
    #expect(priority.benefit == 12.0 / 36)
  }

  @Test(arguments: [
    ([LandscapeBuilder.Seat("x"), "y"], 1.0), ([.law("x"), .law("y")], 0.9),
    ([.assumed("x"), "y"], 0.8),
  ])
  func `confidence is the mean over seats of how sure they are`(
    seats: [LandscapeBuilder.Seat], confidence: Double
  ) throws {
    #expect(abs(try merger(seats: seats).priority.confidence - confidence) < 1e-12)
  }

  @Test(
    arguments: [
      ([3, 4], 9.0, false), ([3, nil], 9.0, true), ([nil, nil], 12.0, true),
      // One meets eight times, the joined body too: the other's three meetings go.
      ([8, 3], 9.0, false),
    ] as [([Double?], Double, Bool)])
  func `freed days are seats by meetings less those of one body`(
    meetings: [Double?], days: Double, isAssumed: Bool
  ) throws {
    let priority = try merger(meetings: meetings).priority
    #expect(priority.freedMeetingDays == days)
    #expect(priority.usesAssumedMeetings == isAssumed)
  }

  @Test func `from three known counts on their median is assumed for the kind`() throws {
    func days(known: [Double]) throws -> Double {
      try merger { world in
        for (place, count) in known.enumerated() {
          world.partnership("known-\(place)", areas: ["z\(place)"], members: [.init("n\(place)")]) {
            $0.meetingsPerYear = count
          }
        }
      }.priority.freedMeetingDays
    }
    #expect(try days(known: [6, 10]) == 12)
    #expect(try days(known: [6, 10, 7]) == 21)
    #expect(try days(known: [6, 10, 7, 20]) == 25.5)
  }

  @Test(arguments: [
    ([ChangeRoute.local], Route.local, 1.0),
    ([.secondaryLegislation, .local], .local, 1),
    ([.ministerialDirection], .government, 0.85),
    ([.primaryLegislation, .otherGovernment], .legislation, 0.7),
    ([.otherGovernment], .otherGovernment, 0.65),
  ])
  func `the full route is the easiest that the kind lists`(
    routes: [ChangeRoute], full: Route, feasibility: Double
  ) throws {
    let finding = try merger(routes: routes)
    #expect(finding.routes == Routes(first: .local, full: full))
    #expect(abs(finding.priority.feasibility - feasibility) < 1e-12)
  }

  @Test(
    arguments: [
      (Basis.statutory, Route.legislation), (.grantCondition, .government),
      (.voluntary, .local), (nil, .local),
    ] as [(Basis?, Route)])
  func `a kind that lists no route follows its basis`(basis: Basis?, full: Route) throws {
    let finding = try merger { $0.kind("board", basis: basis, routes: []) }
    #expect(finding.routes.full == full)
  }

  @Test func `over unlike subjects the hardest route counts`() throws {
    let finding = try merger { world in
      world.kind("order", routes: [.secondaryLegislation])
      world.partnership(
        "1", kind: "order", areas: ["a"], remits: ["r"], members: ["council", "health", "police"])
    }
    #expect(finding.routes.full == .legislation)
  }

  @Test func `routes and feasibilities are those of the jurisdiction`() throws {
    let profile = Jurisdiction(
      routes: [
        RouteOfChange(id: "own", feasibility: 0.9, words: [.init(route: .local, label: nil)]),
        RouteOfChange(
          id: "county", feasibility: 0.2,
          words: [.init(route: ChangeRoute(rawValue: "county_order"), label: nil)]),
      ], routeOfBasis: [.statutory: Route(index: 1), .voluntary: .local])
    var world = LandscapeBuilder()
    world.jurisdiction = profile
    twoBoards(routes: [ChangeRoute(rawValue: "county_order")], prefix: "x", into: &world)
    let finding = try #require(
      findings(in: world).all.first { $0.rule == MergeCandidateRule.rule })
    #expect(finding.routes == Routes(first: .local, full: Route(index: 1)))
    #expect(abs(finding.priority.feasibility - 0.6) < 1e-12)
    #expect(profile.easiestRoute(of: Kind(id: "k", name: "K", basis: .statutory)).index == 1)
    // A word of another day.
    let old = Kind(id: "k", name: "K", changeRoutes: [ChangeRoute(rawValue: "gone")])
    #expect(profile.easiestRoute(of: old).index == 1)
    #expect(Jurisdiction.neutral.easiestRoute(of: old) == .otherGovernment)
  }

  @Test func `of equal priorities the easier route comes first, then the id`() {
    var world = LandscapeBuilder()
    world.jurisdiction = Jurisdiction(
      routes: Jurisdiction.neutral.routes.map {
        RouteOfChange(id: $0.id, feasibility: 1, words: $0.words)
      }, routeOfBasis: Jurisdiction.neutral.routeOfBasis)
    for prefix in ["x", "y", "z"] {
      twoBoards(
        routes: prefix == "y" ? [.local] : [.ministerialDirection], prefix: prefix, into: &world)
    }
    #expect(
      findings(in: world).ids(MergeCandidateRule.rule) == [
        "merge-candidate.y0.y1", "merge-candidate.x0.x1", "merge-candidate.z0.z1",
      ])
  }

  @Test func `a full stop inside a part of an id is written as its code`() throws {
    let members: [LandscapeBuilder.Seat] = ["council", "health", "police"]
    var world = LandscapeBuilder()
    world.partnership("a.b", areas: ["a"], remits: ["r"], members: members)
    world.partnership("c%", areas: ["a"], remits: ["r"], members: members)
    #expect(findings(in: world).ids(MergeCandidateRule.rule) == ["merge-candidate.a%2Eb.c%25"])
  }

  @Test func `a body that does the work of two kinds is a precedent for merging`() throws {
    let finding = try merger { world in
      world.kind("adults", remits: ["r"])
      world.kind("children", remits: ["r"])
      for (id, kind) in [("0", "adults"), ("1", "children")] {
        world.partnership(
          id, kind: kind, areas: ["a"], remits: ["r"], members: ["council", "health", "police"])
      }
      world.partnership(
        "joint", kind: "joint", areas: ["b"], remits: ["r"], members: ["other"])
    }
    #expect(finding.precedents == [Precedent(link: .merged, partnerships: [2])])
  }

  @Test func `every threshold that a rule lists is a setting`() {
    let names = Set(Settings.parameters.map(\.name))
    for rule in Rule.allCases {
      #expect(names.isSuperset(of: rule.thresholds), "\(rule.rawValue)")
    }
    let listed = Set(Rule.allCases.flatMap(\.thresholds))
    for parameter in Settings.parameters {
      #expect(
        listed.contains(parameter.name) == (parameter.reach == .condition),
        "\(parameter.name) belongs to no rule")
    }
  }

  @Test func `an empty landscape has no findings and all counts`() {
    let all = findings(in: LandscapeBuilder())
    #expect(all.all.isEmpty)
    #expect(all.counts.map(\.rule) == Rule.allCases)
    #expect(all.notes.isEmpty)
  }
}
