import LandscapeModel
import OverlapGraph
import Publishing
import Rationalisation
import TestSupport
import Testing

/// Who has answered, found again in the sources that returns leave.
struct ReturnsSeenTests {
  private static func seen(_ sources: [String], ofPartnership source: String = "") -> ReturnsSeen {
    var world = LandscapeBuilder()
    world.partnership(
      "a", areas: ["x"], members: sources.indices.map { .assumed("o\($0)") }
    ) { $0.source = source }
    world.partnership("b", areas: ["x"], members: [.assumed("o0")])
    world.partnership("c", areas: ["x"], members: ["o0"])
    let drawn = world.landscape()
    var seats = drawn.memberships
    for (place, source) in sources.enumerated() {
      seats[place].source = source
      if !source.isEmpty { seats[place].certainty = .published }
    }
    let landscape = Landscape(
      asOf: drawn.asOf, areas: drawn.areas, organisations: drawn.organisations,
      kinds: drawn.kinds, partnerships: drawn.partnerships, memberships: seats)
    let settings = Settings()
    return ReturnsSeen(
      landscape,
      SeatBases(
        of: landscape, incidence: Incidence(landscape: landscape, settings: settings),
        settings: settings))
  }

  @Test func `the newest return counts, with its post, and what is open is told`() throws {
    let day = try #require(PartialDate("2026-11-20"))
    let earlier = try #require(PartialDate("2026-03-01"))
    let seen = Self.seen([
      "book; " + ReturnFormTable.source(day, "Head of Partnerships") + "; list",
      ReturnFormTable.source(earlier, "Clerk"), "",
    ])
    let entry = try #require(seen.entries.first)
    #expect(seen.entries.count == 1 && seen.unansweredCount == 1)
    #expect(entry.date == day && entry.post == "Head of Partnerships")
    #expect(entry.settledSeats == 2 && entry.assumedSeats == 1)
  }

  @Test func `a return of a fact alone counts, without a post too`() throws {
    let day = try #require(PartialDate("2026-11-20"))
    let seen = Self.seen([""], ofPartnership: "x; " + ReturnFormTable.source(day, nil))
    #expect(seen.entries.map(\.date) == [day] && seen.entries[0].post == nil)
    #expect(seen.entries[0].settledSeats == 0 && seen.entries[0].assumedSeats == 1)
  }

  @Test(arguments: ["", "general knowledge", "return of the board", "return of 2026, by nobody"])
  func `other sources are none`(source: String) {
    #expect(Self.seen([source]).entries.isEmpty)
  }
}
