import CatalogueReading
import LandscapeModel
import OverlapGraph
import Rationalisation
import TestSupport
import Testing

/// Cost to whom in each way to go, against counting each body's seats by hand.
struct WayLoadsTests {
  @Test
  func `a merger leaves each council one seat, one plan and the meetings of the one that met most`()
    throws
  {
    var world = LandscapeBuilder()
    world.area("east", people: 100_000)
    world.area("west", people: 300_000)
    world.area("nation", parts: ["east", "west"], people: nil)
    world.kind("board")
    world.organisation("east-council", kind: "council", areas: ["east"])
    world.organisation("west-council", kind: "council", areas: ["west"])
    for (id, meetings, more) in [("adults", 4.0, []), ("children", 6, ["e"])] {
      world.partnership(
        id, areas: ["east", "west"], remits: ["remit"],
        members: (["east-council", "west-council", "c", "d"] + more).map { .init($0) },
        finish: {
          $0.meetingsPerYear = meetings
          $0.plans = [LocalisedText(english: "Plan of \(id)")]
        })
    }
    let landscape = world.landscape()
    let found = try Proposer(
      landscape: landscape, findings: findings(in: landscape), settings: Settings()
    ).alternatives(for: ProposalRequest(), AlternativesRequest())
    try #require(found.ways[0].choice.changes.map(\.action) == [.merge])
    let before = try #require(found.loads.kinds.first).loads
    let after = try #require(found.ways[0].loads?.kinds.first).loads
    #expect(before.map(\.counts.seats) == [2, 2] && after.map(\.counts.seats) == [1, 1])
    #expect(before.map(\.counts.meetingDays) == [10, 10])
    #expect(after.map(\.counts.meetingDays) == [6, 6])
    #expect(before.map(\.counts.plans) == [2, 2] && after.map(\.counts.plans) == [1, 1])
    #expect(after.map(\.perHead) == [1, 1.0 / 3])
    // Against the medians from before: (2 + 2/3) ÷ 2.
    #expect(abs((after[0].ratio ?? 0) - 0.75) < 1e-12)
  }

  @Test(arguments: [2019, 2023], ProposalObjective.allCases)
  func `bodies of Wales carry after each way what counting by hand leaves`(
    _ year: Int, _ objective: ProposalObjective
  ) throws {
    let landscape = try CatalogueReader(folder: Repository.wales(year), settings: Settings())
      .read().landscape
    var request = ProposalRequest()
    request.objective = objective
    let found = try Proposer(
      landscape: landscape, findings: findings(in: landscape), settings: Settings()
    ).alternatives(for: request, AlternativesRequest())
    let seats = Incidence(landscape: landscape, settings: Settings())
    let meetings = MeetingCounts(landscape: landscape, settings: Settings().meetings).perYear
    for way in found.ways {
      let loads = try #require(way.loads)
      #expect(loads.kinds.map(\.kind) == found.loads.kinds.map(\.kind))
      for load in loads.kinds.flatMap(\.loads) {
        // Each change of joining is one seat or one sitting of whoever sits on any part; what stands down is none.
        var left = Set(seats.partnershipsOf[load.organisation])
        var (held, days) = (0, 0.0)
        for change in way.choice.changes where change.action != .subGroup {
          let own = left.intersection(change.partnerships)
          left.subtract(own)
          guard !own.isEmpty, change.action != .standDown else { continue }
          held += change.action == .merge ? 1 : own.count
          days += change.partnerships.map { meetings[Int($0)] }.max() ?? 0
        }
        held += left.count
        days += left.reduce(0) { $0 + meetings[Int($1)] }
        #expect(load.counts.seats == held)
        #expect(abs(load.counts.meetingDays - days) < 1e-9)
      }
    }
  }

  /// In each nation boards across the border count, as the loads from before count them.
  @Test func `boards across a border that meet as one save their meetings in both nations`() throws
  {
    var world = LandscapeBuilder()
    for nation in ["norland", "sudland"] {
      for side in ["east", "west"] {
        world.area("\(nation)-\(side)", people: 100_000)
        world.organisation(
          "\(nation)-\(side)-council", kind: "council", areas: ["\(nation)-\(side)"])
      }
      world.area(nation, parts: ["\(nation)-east", "\(nation)-west"], nation: nation)
      world.partnership(
        "\(nation)-board", areas: [nation], members: [.init("\(nation)-east-council")],
        finish: { $0.meetingsPerYear = 3 })
    }
    for (id, meetings) in [("floods", 4.0), ("rivers", 6)] {
      world.kind("board-of-\(id)", remits: ["water"])
      world.partnership(
        id, kind: "board-of-\(id)", areas: ["norland", "sudland"],
        remits: [id, "own-of-\(id)", "more-of-\(id)", "water"],
        members: [
          "norland-east-council", "norland-west-council", "sudland-east-council",
          "sudland-west-council",
        ], finish: { $0.meetingsPerYear = meetings })
    }
    let landscape = world.landscape()
    var request = ProposalRequest()
    request.objective = .meetingDays
    let found = try Proposer(
      landscape: landscape, findings: findings(in: landscape), settings: Settings()
    ).alternatives(for: request, AlternativesRequest())
    let way = try #require(found.ways.first { $0.choice.changes.map(\.action) == [.meetAsOne] })
    let loads = try #require(way.loads).kinds.filter { $0.kind == "council" }
    #expect(loads.map(\.nation) == [0, 1])
    for (before, after) in zip(found.loads.kinds.filter { $0.kind == "council" }, loads) {
      #expect(before.loads.map(\.counts.meetingDays) == [13, 10])
      #expect(after.loads.map(\.counts.meetingDays) == [9, 6])
    }
  }
}
