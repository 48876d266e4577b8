import CatalogueReading
import LandscapeModel
import OverlapGraph
import Rationalisation
import TestSupport
import Testing

/// Ways to go beside the best, of made-up landscapes and of Wales as it was frozen.
struct AlternativesTests {
  private func proposer(_ landscape: Landscape) -> Proposer {
    Proposer(landscape: landscape, findings: findings(in: landscape), settings: Settings())
  }

  /// Boards of the same members in each of some areas.
  private func world(_ pairs: [(String, String)]) -> LandscapeBuilder {
    var world = LandscapeBuilder()
    world.area("nation", parts: ["east", "west"])
    world.kind("board")
    for (place, pair) in pairs.enumerated() {
      let members = ["a", "b", "c", "d"].map { LandscapeBuilder.Seat($0 + String(place)) }
      for id in [pair.0, pair.1] {
        world.partnership(
          id, areas: [place == 0 ? "east" : "west"], remits: ["remit-\(place)"],
          members: id == pair.0 ? members : members + [LandscapeBuilder.Seat("e\(place)")],
          finish: {
            $0.meetingsPerYear = 4
            $0.plans = [LocalisedText(english: "Plan of \(id)")]
          })
      }
    }
    return world
  }

  @Test func `two ways of doing one thing are no two ways to go`() throws {
    // The one body's members all sit on the other: it merges, or it stands down.
    let proposer = proposer(world([("adults", "children")]).landscape())
    #expect(proposer.candidates.map(\.action) == [.merge, .standDown])
    let ways = try proposer.alternatives(for: ProposalRequest(), AlternativesRequest())
    #expect(ways.ways.count == 1)
    #expect(ways.end == .noFurther(share: nil))
    #expect(ways.shared == ways.ways[0].choice.changes)
    // Either can be done without.
    #expect(ways.needed.map(\.loss) == [ProposalLoss(least: 0, most: 0)])
    #expect(ways.irreplaceable.isEmpty)
  }

  @Test func `one body of a kind keeps as many plans as the one that had most`() throws {
    let candidates = proposer(world([("adults", "children")]).landscape()).candidates
    // Four members signed one plan and five another; now five sign one. Or four sign none.
    #expect(candidates.map(\.freedSignatures) == [4, 4])
  }

  @Test func `what merges or stands down takes away whose only seat it was`() throws {
    let landscape = world([("adults", "children")]).landscape()
    let way = try proposer(landscape).alternatives(
      for: ProposalRequest(), AlternativesRequest()
    ).ways[0]
    #expect(way.choice.changes.map(\.action) == [.merge])
    #expect(way.losses.fewerBodies == 1)
    #expect(
      way.losses.soleSeats.map { landscape.organisations[Int($0)].id }
        == ["a0", "b0", "c0", "d0", "e0"])
    #expect(way.losses.unseated.isEmpty)
  }

  @Test func `of conflicts the smallest is named, and not the one that is left over`() throws {
    let proposer = proposer(world([("adults", "children"), ("elders", "youth")]).landscape())
    let mergers = proposer.candidates.filter { $0.action == .merge }.map(\.id)
    try #require(mergers.count == 2)
    var request = ProposalRequest()
    // Left out one after another, the three last are left; the first two conflict by themselves.
    request.locked = ["children", mergers[0], mergers[1]]
    request.maximumChanges = 1
    do {
      _ = try proposer.proposal(for: request)
      Issue.record("a proposal in spite of the conflict")
    } catch {
      #expect(
        error == .conflict([.locked("children"), .locked(mergers[0])], isSmallest: true))
    }
  }

  @Test(arguments: [2019, 2023], ProposalObjective.allCases)
  func `three ways for Wales differ, are complete, and lose what asking for it loses`(
    _ year: Int, _ objective: ProposalObjective
  ) throws {
    let landscape = try CatalogueReader(folder: Repository.wales(year), settings: Settings())
      .read().landscape
    let proposer = proposer(landscape)
    var request = ProposalRequest()
    request.objective = objective
    let best = try proposer.proposal(for: request)
    let found = try proposer.alternatives(for: request, AlternativesRequest())
    #expect(found.ways[0].choice.freed == best.freed && found.bound == best.bound)
    #expect(Set(best.changes.map(\.id)).isSubset(of: found.ways[0].choice.changes.map(\.id)))
    #expect(found.end == .enough && found.ways.count == 3)
    for (place, way) in found.ways.enumerated() {
      #expect(way.isProven && way.choice.bound == best.bound)
      #expect(way.choice.freed <= found.ways[max(0, place - 1)].choice.freed + 1e-9)
      for other in found.ways.indices where other != place {
        #expect(way.differences[other].share >= 0.3 - 1e-9)
        // Of two sets of about the same size Jaccard's distance is the greater.
        #expect(way.differences[other].jaccard >= way.differences[other].share - 1e-9)
      }
      // Nothing more can be asked for on top of it.
      var all = request
      all.locked = way.choice.changes.map(\.id)
      let alone = try proposer.proposal(for: all)
      #expect(abs(alone.freed - way.choice.freed) < 1e-9)
      #expect(!alone.omitted.contains { $0.reason == .worthless && $0.loss != nil })
    }
    for change in found.shared {
      #expect(found.ways.allSatisfy { $0.choice.changes.contains(change) })
    }
    #expect(found.needed.map(\.change.id).sorted() == best.changes.map(\.id).sorted())
    for needed in found.needed {
      var without = request
      without.forbidden = [needed.change.id]
      let loss = best.freed - (try proposer.proposal(for: without)).freed
      #expect(abs((needed.loss?.most ?? -1) - loss) < 1e-6, "\(needed.change.id)")
      #expect(needed.loss?.isExact ?? false, "\(needed.change.id)")
      #expect(needed.isIrreplaceable == (loss > 0.05 * best.bound + 1e-9), "\(needed.change.id)")
    }
    let front = try proposer.front(
      for: request, and: objective == .seats ? .meetingDays : .seats)
    #expect(!front.isPartial)
    #expect(abs((front.points.first?.values[0] ?? 0) - best.freed) < 1e-6)
    for (one, other) in zip(front.points, front.points.dropFirst()) {
      #expect(one.values[0] > other.values[0] && one.values[1] < other.values[1])
    }
  }

  @Test func `what is asked for is in every way, and a limit holds for each`() throws {
    let landscape = try CatalogueReader(folder: Repository.wales(2023), settings: Settings())
      .read().landscape
    let proposer = proposer(landscape)
    var request = ProposalRequest()
    request.locked = [try #require(proposer.proposal(for: request).omitted.first?.change.id)]
    request.maximumChanges = 6
    var asked = AlternativesRequest()
    asked.count = 4
    asked.difference = 0.5
    let found = try proposer.alternatives(for: request, asked)
    #expect(found.ways.count > 1)
    for way in found.ways {
      #expect(way.choice.changes.count <= 6)
      #expect(way.choice.changes.contains { $0.id == request.locked[0] })
    }
    #expect(found.needed.first?.isRequired ?? false)
    #expect(found.needed.first?.isIrreplaceable ?? false)
    #expect(
      found.contested.count + found.shared.count == Set(found.ways.flatMap(\.choice.changes)).count)
  }
}
