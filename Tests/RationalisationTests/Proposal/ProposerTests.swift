import LandscapeModel
import OverlapGraph
import Rationalisation
import TestSupport
import Testing

/// Two boards that do the same with the same members, and a third that nothing covers for.
private func world() -> LandscapeBuilder {
  var world = LandscapeBuilder()
  world.area("nation", parts: ["east", "west"])
  world.remit("health")
  world.remit("culture")
  world.kind("board", routes: [.secondaryLegislation])
  for (id, members) in [
    ("adults", ["a", "b", "c", "d"]), ("children", ["a", "b", "c", "d", "e"]),
  ] {
    world.partnership(
      id, areas: ["east"], remits: ["health"],
      members: members.map { LandscapeBuilder.Seat($0) }, finish: { $0.meetingsPerYear = 4 })
  }
  world.partnership(
    "arts", areas: ["west"], remits: ["culture"], members: ["x", "y"],
    finish: { $0.meetingsPerYear = 2 })
  return world
}

private let merger = "merge-candidate.adults.children"

struct ProposerTests {
  private let landscape = world().landscape()

  private func proposer(_ landscape: Landscape) -> Proposer {
    Proposer(
      landscape: landscape, findings: findings(in: landscape), settings: Settings())
  }

  private func proposal(
    _ landscape: Landscape? = nil, _ change: (inout ProposalRequest) -> Void = { _ in }
  ) throws -> Proposal {
    var request = ProposalRequest()
    change(&request)
    return try proposer(landscape ?? self.landscape).proposal(for: request)
  }

  private func failure(_ change: (inout ProposalRequest) -> Void) throws -> ProposalFailure {
    do {
      _ = try proposal(landscape, change)
    } catch let failure as ProposalFailure {
      return failure
    }
    throw NothingFailed()
  }
  private struct NothingFailed: Error {}

  @Test func `a merge candidate may merge, and the contained body may stand down`() {
    let candidates = proposer(landscape).candidates
    #expect(candidates.map(\.id) == [merger, "stand-down.adults"])
    #expect(candidates.map(\.action) == [.merge, .standDown])
    #expect(candidates.map(\.freedSeats) == [4, 4])
    #expect(candidates.map(\.freedMeetingDays) == [4 * 4, 4 * 4])
    #expect(candidates.map(\.route) == [.legislation, .legislation])
  }

  @Test func `of equals a merger comes before standing down`() throws {
    let proposal = try proposal()
    #expect(proposal.changes.map(\.id) == [merger])
    #expect(proposal.freed == 4 && proposal.bound == 4 && proposal.gap == 0)
    #expect(!proposal.isPartial)
    // Without either of the two the other way remains, or nothing.
    #expect(
      proposal.replacementCosts.map { landscape.partnerships[Int($0.partnership)].id } == ["adults"]
    )
    #expect(proposal.replacementCosts.map(\.loss) == [ProposalLoss(least: 4, most: 4)])
    #expect(proposal.omitted.map(\.change.id) == ["stand-down.adults"])
    #expect(proposal.omitted.map(\.reason) == [.displaced(by: [merger])])
    #expect(proposal.omitted.map(\.loss) == [ProposalLoss(least: 0, most: 0)])
  }

  @Test func `locks and limits are kept`() throws {
    let kept = try proposal(landscape) { $0.locked = ["children"] }
    #expect(kept.changes.map(\.id) == ["stand-down.adults"])
    #expect(try proposal(landscape) { $0.locked = ["adults"] }.changes.isEmpty)
    #expect(
      try proposal(landscape) { $0.forbidden = [merger] }.changes.map(\.id)
        == ["stand-down.adults"])
    #expect(
      try proposal(landscape) { $0.forbidden = ["children"] }.changes.map(\.id) == [merger])
    #expect(try proposal(landscape) { $0.maximumChanges = 0 }.changes.isEmpty)
    #expect(try proposal(landscape) { $0.routes = [.local] }.changes.isEmpty)
  }

  @Test func `a sub-group of a body that stands down has no place, of one that merges it has`()
    throws
  {
    var world = world()
    world.partnership("team", areas: ["east"], remits: ["health"], members: ["a"], parent: "adults")
    let landscape = world.landscape()
    let ids = { (choice: ChosenChanges) in
      choice.orphaned(in: landscape).map { landscape.partnerships[Int($0)].id }
    }
    let alone = try proposal(landscape) { $0.locked = ["children"] }
    #expect(alone.changes.map(\.id) == ["stand-down.adults"])
    #expect(ids(alone.choice) == ["team"])
    let together = try proposal(landscape)
    #expect(together.changes.map(\.id) == [merger])
    #expect(ids(together.choice).isEmpty)
  }

  @Test func `nothing is stood down that would leave a cell or a duty uncovered`() throws {
    var world = world()
    // The adults' board alone has a second remit.
    world.partnership(
      "adults", areas: ["east"], remits: ["health", "care"], members: ["a", "b", "c", "d"])
    let landscape = world.landscape()
    #expect(
      try proposal(landscape) { $0.locked = ["children"] }.changes.isEmpty)
    #expect(try proposal(landscape).changes.map(\.id) == [merger])
  }

  @Test func `conditions that contradict each other are named, and no others`() throws {
    #expect(
      try failure {
        $0.locked = [merger, "arts"]
        $0.forbidden = [merger]
        $0.maximumChanges = 5
      } == .conflict([.locked(merger), .forbidden(merger)], isSmallest: true))
    #expect(
      try failure {
        $0.locked = ["adults", "arts", merger]
      } == .conflict([.locked("adults"), .locked(merger)], isSmallest: true))
    #expect(
      try failure {
        $0.locked = [merger]
        $0.routes = [.local, .government]
      } == .conflict([.locked(merger), .routes([.local, .government])], isSmallest: true))
    #expect(
      try failure {
        $0.locked = [merger]
        $0.maximumChanges = 0
      } == .conflict([.locked(merger), .maximumChanges(0)], isSmallest: true))
    #expect(
      try failure { $0.forbidden = ["arts"] } == .conflict([.forbidden("arts")], isSmallest: true))
    #expect(
      try failure {
        $0.locked = ["children"]
        $0.forbidden = ["children"]
      } == .conflict([.locked("children"), .forbidden("children")], isSmallest: true))
  }

  @Test func `an unknown id suggests the nearest`() throws {
    #expect(
      try failure { $0.locked = ["chldren"] }
        == .unknown("chldren", in: .locked("chldren"), suggestion: "children"))
  }

  @Test func `what only rejected findings suggest is listed and never proposed`() throws {
    let found = findings(in: landscape)
    let proposer = Proposer(
      landscape: landscape, findings: found, rejected: [merger], settings: Settings())
    let proposal = try proposer.proposal(for: ProposalRequest())
    #expect(proposal.changes.isEmpty && proposal.candidateCount == 0)
    #expect(proposal.rejected.map(\.id) == [merger, "stand-down.adults"])
    var request = ProposalRequest()
    request.locked = [merger]
    #expect(throws: ProposalFailure.rejected(merger)) { try proposer.proposal(for: request) }
    request.locked = []
    request.forbidden = [merger]
    #expect(try proposer.proposal(for: request).changes.isEmpty)
  }

  @Test func `bodies that cannot merge in law meet as one, and release no seat`() throws {
    var world = world()
    world.kind("board", routes: [.secondaryLegislation], merger: .no)
    let change = try #require(proposer(world.landscape()).candidates.first)
    #expect(change.id == merger && change.action == .meetAsOne && change.route == .local)
    #expect(change.freedSeats == 0 && change.sharedSittings == 4 && change.freedMeetingDays == 16)
    #expect(change.unmergeableKinds == [0])
    var request = ProposalRequest()
    request.locked = ["children"]
    request.sittingWeight = 1
    #expect(try proposer(world.landscape()).proposal(for: request).freed == 4)
  }

  @Test func `a merger that needs an order goes by legislation`() throws {
    var world = world()
    world.kind("board", routes: [.local], merger: .order)
    let candidates = proposer(world.landscape()).candidates
    #expect(candidates.map(\.action) == [.merge, .standDown])
    #expect(candidates.map(\.route) == [.legislation, .local])
  }

  @Test func `a seat released counts more than a sitting that is shared`() throws {
    var world = world()
    world.kind("forum", routes: [.local], merger: .no)
    for id in ["one", "two"] {
      world.partnership(
        id, kind: "forum", areas: ["west"], remits: ["culture"],
        members: ["a", "b", "c", "d"].map { LandscapeBuilder.Seat($0) },
        finish: { $0.meetingsPerYear = 4 })
    }
    let landscape = world.landscape()
    let proposal = try proposal(landscape) { $0.locked = ["one", "two"] }
    #expect(proposal.freed == 4 && proposal.choice.freedSeats == 4)
    let shared = try self.proposal(landscape) {
      $0.forbidden = ["stand-down.one", "stand-down.two", "stand-down.adults", merger]
    }
    #expect(shared.choice.freedSeats == 0 && shared.choice.sharedSittings == 4)
    #expect(shared.freed == 2)
  }

  @Test func `each further route adds to what local partners can do`() throws {
    let proposal = try proposal()
    #expect(proposal.steps.map(\.routes) == [[.legislation]])
    var world = world()
    world.kind("forum", routes: [.local])
    world.remit("sport")
    for id in ["one", "two"] {
      world.partnership(
        id, kind: "forum", areas: ["west"], remits: ["sport"],
        members: ["x", "y", "z"].map { LandscapeBuilder.Seat($0) },
        finish: { $0.meetingsPerYear = 4 })
    }
    let both = try self.proposal(world.landscape())
    #expect(both.steps.map(\.routes) == [[.local], [.local, .legislation]])
    #expect(both.steps.compactMap { $0.choice?.freedSeats } == [3, 7])
    let asked = try self.proposal(world.landscape()) { $0.locked = [merger] }
    #expect(asked.steps.map { $0.choice?.freedSeats } == [nil, 7])
  }

  @Test(arguments: Effort.seeds(UInt64(0)..<4))
  func `what is left out loses what asking for it loses`(_ seed: UInt64) throws {
    var shape = RandomLandscape.Shape()
    shape.partnerships = 25
    shape.copies = 30
    let landscape = RandomLandscape.landscape(seed: seed, shape: shape)
    let proposer = proposer(landscape)
    for objective in ProposalObjective.allCases {
      var request = ProposalRequest()
      request.objective = objective
      let best = try proposer.proposal(for: request)
      func loss(_ id: String) -> Double? {
        var asked = request
        asked.locked = [id]
        return (try? proposer.proposal(for: asked)).map { best.freed - $0.freed }
      }
      func agree(_ found: ProposalLoss?, _ wanted: Double?, _ id: String) {
        let isLike = found.flatMap { found in wanted.map { abs(found.least - $0) < 1e-6 } }
        #expect(isLike ?? (found == nil && wanted == nil), "seed \(seed), \(objective), \(id)")
        #expect(found?.isExact ?? true, "seed \(seed), \(objective), \(id)")
      }
      #expect(best.unexaminedCount == 0)
      #expect(best.omitted.count + best.changes.count == best.candidateCount)
      for omitted in best.omitted {
        agree(omitted.loss, loss(omitted.change.id), omitted.change.id)
      }
      let costs = Dictionary(
        uniqueKeysWithValues: best.replacementCosts.map { ($0.partnership, $0.loss) })
      for (index, partnership) in landscape.partnerships.enumerated() {
        let none = ProposalLoss(least: 0, most: 0)
        agree(costs[Int32(index)] ?? none, loss(partnership.id), partnership.id)
      }
    }
  }

  @Test(arguments: Effort.seeds(UInt64(0)..<30))
  func `mergers and standing down free what the scenario of them frees`(_ seed: UInt64) throws {
    var shape = RandomLandscape.Shape()
    shape.partnerships = 40
    shape.copies = 45
    let landscape = RandomLandscape.landscape(seed: seed, shape: shape)
    let found = findings(in: landscape)
    let proposal = try Proposer(
      landscape: landscape, findings: found, settings: Settings()
    ).proposal(for: ProposalRequest())
    let ids = landscape.partnerships.map(\.id)
    let changes = proposal.changes.filter { $0.action != .subGroup }
    let scenario = Scenario(
      changes.map { change in
        let named = change.partnerships.map { ids[Int($0)] }
        return Scenario.Step(
          change.action == .standDown ? .standDown(named[0]) : .merge(named, into: nil),
          at: .option(change.id))
      })
    let applied = try scenario.applied(to: landscape)
    let comparison = ScenarioComparison(
      of: applied, from: landscape, findings: found,
      findingsAfter: findings(in: applied.landscape), settings: Settings())
    #expect(
      comparison.before.seats - comparison.after.seats
        == proposal.choice.freedSeats + proposal.choice.sharedSittings, "seed \(seed)")
    #expect(comparison.uncovered.isEmpty, "seed \(seed)")
    #expect(comparison.duties.isEmpty, "seed \(seed)")
    #expect(proposal.bound == proposal.freed, "seed \(seed)")
  }
}
