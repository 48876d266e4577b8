import CatalogueReading
import LandscapeModel
import Rationalisation
import Review
import ReviewSamples
import TestSupport
import Testing

/// How the seats of one landscape became those of another: the parts sum to the whole, whatever the landscapes.
@Suite struct SeatChangesTests {
  @Test func `seats of Wales from 2019 to 2023, group by group`() throws {
    let changes = try Self.changes(
      WalesAnalysis.landscape(2019), WalesAnalysis.landscape(2023))
    let told = changes.groups.map {
      "\($0.kind?.rawValue ?? "") \($0.seats.change) \($0.seats.ofEnded) \($0.seats.ofBegun)"
    }
    #expect(
      told == [
        "merged -112 -20 0", "stood-down -42 -1 0", "split 8 0 0", "replaced 31 -1 1", "new 87 0 0",
        "renamed 0 0 0", "continued -39 -35 0",
      ])
    #expect((changes.total.seats.before, changes.total.seats.after) == (1402, 1335))
    #expect(changes.total.seats.change == -67)
    #expect((changes.freed, changes.taken) == (154, 126))
    #expect((changes.ofGoingOn, changes.ofGoingOnByEnded) == (-39, -35))
    #expect(changes.ended.contains("wales-community-rehabilitation-company"))
  }

  @Test(arguments: [(2019, 2023), (2023, 2025)])
  func `seats of the shipped catalogues are those that their rows have`(years: (Int, Int)) throws {
    let (older, newer) = (try Self.shipped(years.0), try Self.shipped(years.1))
    try Self.check(older, newer, "\(years)")
  }

  @Test func `any two landscapes sum to the whole, and rows and ids change nothing`() throws {
    for seed in UInt64(0)..<150 {
      var random = RandomLandscape.Generator(seed: seed &* 977 &+ 19)
      let older = DrawnRows(&random)
      let newer = older.changed(&random)
      let (before, after) = (older.landscape, newer.landscape)
      let changes = try Self.check(before, after, "seed \(seed)")
      // Metrics count the seats another way.
      let metrics = [before, after].map { RunMetrics(landscape: $0)[.seats] }
      #expect(Double(changes.total.seats.before) == metrics[0], "seed \(seed)")
      #expect(Double(changes.total.seats.after) == metrics[1], "seed \(seed)")

      let shuffled = Self.changes(
        older.shuffled(&random).landscape, newer.shuffled(&random).landscape)
      #expect(shuffled == changes, "rows in another order, seed \(seed)")

      // Other ids for the same bodies and organisations, in another order.
      let names = Renaming(&random)
      let steps = Succession(older: before, newer: after).steps.map { step in
        var step = step
        step.from = step.from.map(names.body)
        step.to = step.to.map(names.body)
        return step
      }
      let renamed = SeatChanges(
        older: older.renamed(names).landscape, newer: newer.renamed(names).landscape, steps: steps)
      #expect(renamed.groups == changes.groups, "other ids, seed \(seed)")
      #expect(renamed.total == changes.total, "other ids, seed \(seed)")
      #expect(Set(renamed.ended) == Set(changes.ended.map(names.member)), "seed \(seed)")
    }
  }

  @Test func `a body that meets more often takes no seat`() {
    func landscape(_ members: [LandscapeBuilder.Seat], meetings: Double?) -> Landscape {
      var world = LandscapeBuilder()
      world.partnership("forum", areas: ["a"], members: members) { $0.meetingsPerYear = meetings }
      return world.landscape()
    }
    func total(_ older: Landscape, _ newer: Landscape) -> SeatChanges.Group {
      Self.changes(older, newer).total
    }
    let more = total(
      landscape(["x", "y"], meetings: 4), landscape(["x", "y", "z"], meetings: 6))
    #expect(more.meetingDays.change == 4)
    #expect(more.meetingDays.ofBegun == 4)
    #expect(more.byMeetings == 6)
    // What nobody knew before is no change when it is known.
    let known = total(landscape(["x"], meetings: nil), landscape(["x"], meetings: 12))
    #expect(known.meetingDays.before == 12)
    #expect(known.meetingDays.change == 0)
    #expect(known.byMeetings == 8)
  }

  @Test func `a comparison of a landscape with itself changes nothing`() throws {
    let wales = try WalesAnalysis.landscape(2023)
    #expect(Self.changes(wales, wales).isEmpty)
    let none = SeatChanges(
      older: LandscapeBuilder().landscape(), newer: LandscapeBuilder().landscape(), steps: [])
    #expect(none.isEmpty && none.total.seats.before == 0)
  }

  private static func changes(_ older: Landscape, _ newer: Landscape) -> SeatChanges {
    SeatChanges(
      older: older, newer: newer, steps: Succession(older: older, newer: newer).steps)
  }

  private static func shipped(_ year: Int) throws -> Landscape {
    try CatalogueReader(folder: Repository.shippedWales(year), settings: Settings()).read()
      .landscape
  }

  /// Against seats counted row by row.
  @discardableResult
  private static func check(
    _ older: Landscape, _ newer: Landscape, _ label: String
  ) throws -> SeatChanges {
    let changes = Self.changes(older, newer)
    let steps = Succession(older: older, newer: newer).steps
    let (before, after) = (seats(older), seats(newer))
    let (sat, sits) = (Set(before.map(\.member)), Set(after.map(\.member)))
    for group in changes.groups {
      let from = Set(steps.filter { $0.kind == group.kind }.flatMap(\.from))
      let to = Set(steps.filter { $0.kind == group.kind }.flatMap(\.to))
      let held = before.filter { from.contains($0.body) }
      let now = after.filter { to.contains($0.body) }
      #expect(group.seats.before == held.count, "\(label)")
      #expect(group.seats.after == now.count, "\(label)")
      #expect(group.seats.change == now.count - held.count, "\(label)")
      #expect(group.seats.ofEnded == -held.count { !sits.contains($0.member) }, "\(label)")
      #expect(group.seats.ofBegun == now.count { !sat.contains($0.member) }, "\(label)")
      let (seats, days) = (group.seats, group.meetingDays)
      #expect(seats.ofEnded + seats.ofBegun + seats.rest == seats.change, "\(label)")
      #expect(near(days.ofEnded + days.ofBegun + days.rest, days.change), "\(label)")
      #expect(near(days.after - days.before, days.change), "\(label)")
    }
    #expect(changes.total.seats.change == after.count - before.count, "\(label)")
    #expect(
      changes.groups.reduce(0) { $0 + $1.seats.change } == changes.total.seats.change, "\(label)")
    #expect(
      changes.groups.reduce(0) { $0 + $1.seats.rest } == changes.total.seats.rest, "\(label)")
    #expect(
      near(
        changes.groups.reduce(0) { $0 + $1.meetingDays.change }, changes.total.meetingDays.change),
      "\(label)")
    // With what a change of meetings adds it is the change of meeting-days as each landscape counts them.
    let days = [older, newer].map(meetingDays)
    #expect(
      near(changes.total.meetingDays.change + changes.total.byMeetings, days[1] - days[0]),
      "\(label)")
    return changes
  }

  private static func near(_ left: Double, _ right: Double) -> Bool { abs(left - right) < 1e-3 }

  private struct Seat: Hashable {
    var body: String
    var member: String
  }

  private static func seats(_ landscape: Landscape) -> Set<Seat> {
    let counted = Settings().countedRoles
    return Set(
      landscape.memberships.filter { counted.contains($0.role) }.map {
        Seat(
          body: landscape.partnerships[Int($0.partnership)].id,
          member: landscape.organisations[Int($0.organisation)].id)
      })
  }

  private static func meetingDays(_ landscape: Landscape) -> Double {
    let (_, findings) = WalesAnalysis.findings(landscape, settings: Settings())
    return findings.meetingDays.reduce(0, +)
  }
}

/// Other names for bodies and organisations.
private struct Renaming {
  private let places: [Int]

  init(_ random: inout RandomLandscape.Generator) {
    places = Array(0..<100).shuffled(using: &random)
  }

  func body(_ id: String) -> String { name("b", id) }
  func member(_ id: String) -> String { name("m", id) }

  private func name(_ prefix: String, _ id: String) -> String {
    let place = places[Int(id.dropFirst()) ?? 0]
    return prefix + (place < 10 ? "0" : "") + String(place)
  }
}

/// A landscape as rows, so that it can be shuffled and its ids be changed.
private struct DrawnRows {
  struct Row {
    var id: String
    var kind: String
    var areas: [String]
    var meetings: Double?
    var seats: [(member: String, role: Role)]
  }
  private var rows: [Row] = []

  init(_ random: inout RandomLandscape.Generator) {
    for index in 0..<random.below(14) { rows.append(Self.row(index, &random)) }
  }

  private static func id(_ prefix: String, _ index: Int) -> String {
    prefix + (index < 10 ? "0" : "") + String(index)
  }

  private static func row(_ index: Int, _ random: inout RandomLandscape.Generator) -> Row {
    Row(
      id: id("b", index), kind: ["board", "forum"][random.below(2)],
      areas: (0..<random.below(3)).map { _ in "a\(random.below(4))" },
      meetings: random.isDrawn(percent: 50) ? Double(random.below(40)) / 3 : nil,
      seats: (0..<random.below(9)).map { _ in
        (id("m", random.below(12)), random.isDrawn(percent: 15) ? .observer : .member)
      })
  }

  /// The landscape some years on: bodies gone, come, merged, under another id, with other seats; members ended.
  func changed(_ random: inout RandomLandscape.Generator) -> DrawnRows {
    var newer = self
    newer.rows.removeAll { _ in random.isDrawn(percent: 20) }
    if newer.rows.count > 1, random.isDrawn(percent: 50) {
      let last = newer.rows.removeLast()
      newer.rows[0].seats += last.seats
      newer.rows[0].areas += last.areas
      newer.rows[0].id = Self.id("b", 50)
    }
    let ended = Self.id("m", random.below(12))
    for index in newer.rows.indices {
      newer.rows[index].seats.removeAll { seat in
        seat.member == ended || random.isDrawn(percent: 10)
      }
      if random.isDrawn(percent: 20) { newer.rows[index].seats.append((Self.id("m", 12), .chair)) }
      if random.isDrawn(percent: 30) { newer.rows[index].meetings = Double(random.below(12)) }
      if random.isDrawn(percent: 10) { newer.rows[index].id = Self.id("b", 60 + index) }
    }
    for index in 0..<random.below(4) { newer.rows.append(Self.row(20 + index, &random)) }
    return newer
  }

  func shuffled(_ random: inout RandomLandscape.Generator) -> DrawnRows {
    var copy = self
    for index in copy.rows.indices { copy.rows[index].seats.shuffle(using: &random) }
    copy.rows.shuffle(using: &random)
    return copy
  }

  func renamed(_ names: Renaming) -> DrawnRows {
    var copy = self
    for index in copy.rows.indices {
      copy.rows[index].id = names.body(copy.rows[index].id)
      copy.rows[index].seats = copy.rows[index].seats.map { (names.member($0.member), $0.role) }
    }
    return copy
  }

  var landscape: Landscape {
    var world = LandscapeBuilder()
    for row in rows {
      world.partnership(
        row.id, kind: row.kind, areas: Array(Set(row.areas)).sorted(),
        members: row.seats.map { LandscapeBuilder.Seat($0.member, role: $0.role) }
      ) { $0.meetingsPerYear = row.meetings }
    }
    return world.landscape()
  }
}
