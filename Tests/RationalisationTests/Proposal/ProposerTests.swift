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
    #expect(proposal.irreplaceable.map { landscape.partnerships[Int($0)].id } == ["arts"])
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
      } == .conflict([.locked(merger), .forbidden(merger)]))
    #expect(
      try failure {
        $0.locked = ["adults", "arts", merger]
      } == .conflict([.locked("adults"), .locked(merger)]))
    #expect(
      try failure {
        $0.locked = [merger]
        $0.routes = [.local, .government]
      } == .conflict([.locked(merger), .routes([.local, .government])]))
    #expect(
      try failure {
        $0.locked = [merger]
        $0.maximumChanges = 0
      } == .conflict([.locked(merger), .maximumChanges(0)]))
    #expect(try failure { $0.forbidden = ["arts"] } == .conflict([.forbidden("arts")]))
    #expect(
      try failure {
        $0.locked = ["children"]
        $0.forbidden = ["children"]
      } == .conflict([.locked("children"), .forbidden("children")]))
  }

  @Test func `an unknown id suggests the nearest`() throws {
    #expect(
      try failure { $0.locked = ["chldren"] }
        == .unknown("chldren", in: .locked("chldren"), suggestion: "children"))
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
      Double(comparison.before.seats - comparison.after.seats) == proposal.freed, "seed \(seed)")
    #expect(comparison.uncovered.isEmpty, "seed \(seed)")
    #expect(comparison.duties.isEmpty, "seed \(seed)")
    #expect(proposal.bound == proposal.freed, "seed \(seed)")
  }
}
