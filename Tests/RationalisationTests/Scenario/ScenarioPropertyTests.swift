import LandscapeModel
import OverlapGraph
import Rationalisation
import TestSupport
import Testing

/// What must hold of a scenario on any landscape.
struct ScenarioPropertyTests {
  private func applied(_ changes: [Change], to landscape: Landscape) throws -> AppliedScenario {
    try Scenario(changes.map { Scenario.Step($0, at: .option("\($0)")) }).applied(to: landscape)
  }

  /// The seats of one body on one partnership in the order that a landscape promises, which the
  /// random ones do not keep: by role, then certainty.
  private func ordered(_ landscape: Landscape) -> Landscape {
    func key(_ seat: Membership) -> (Int32, Int32, Int, Int) {
      (
        seat.partnership, seat.organisation, Role.allCases.firstIndex(of: seat.role) ?? 0,
        Certainty.allCases.firstIndex(of: seat.certainty) ?? 0
      )
    }
    let seats = landscape.memberships.enumerated().sorted { left, right in
      let (one, other) = (key(left.element), key(right.element))
      return one == other ? left.offset < right.offset : one < other
    }
    return Landscape(
      title: landscape.title, asOf: landscape.asOf, areas: landscape.areas,
      organisations: landscape.organisations, remits: landscape.remits, kinds: landscape.kinds,
      partnerships: landscape.partnerships, memberships: seats.map(\.element),
      inactive: landscape.inactive)
  }

  private func expectSame(
    _ left: Landscape, _ right: Landscape, seed: UInt64,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    #expect(left.areas == right.areas, "seed \(seed)", sourceLocation: sourceLocation)
    #expect(
      left.organisations == right.organisations, "seed \(seed)", sourceLocation: sourceLocation)
    #expect(
      left.partnerships == right.partnerships, "seed \(seed)", sourceLocation: sourceLocation)
    #expect(left.memberships == right.memberships, "seed \(seed)", sourceLocation: sourceLocation)
    #expect(left.inactive == right.inactive, "seed \(seed)", sourceLocation: sourceLocation)
    #expect(
      left.footprints.ofPartnership == right.footprints.ofPartnership, "seed \(seed)",
      sourceLocation: sourceLocation)
  }

  @Test(arguments: Effort.seeds(UInt64(0)..<60))
  func `an empty scenario changes nothing`(_ seed: UInt64) throws {
    let landscape = RandomLandscape.landscape(seed: seed)
    let after = try applied([], to: landscape)
    expectSame(after.landscape, ordered(landscape), seed: seed)
    #expect(after.partsOfPartnership == landscape.partnerships.indices.map { [Int32($0)] })
  }

  @Test(arguments: Effort.seeds(UInt64(0)..<80))
  func `merging and then counting is counting by hand`(_ seed: UInt64) throws {
    let landscape = RandomLandscape.landscape(seed: seed)
    guard landscape.partnerships.count > 3 else { return }
    var random = RandomLandscape.Generator(seed: seed)
    let parts = Array(Set(random.indices(3, below: landscape.partnerships.count))).sorted()
    guard parts.count > 1 else { return }
    let ids = parts.map { landscape.partnerships[Int($0)].id }
    let after = try applied([.merge(ids, into: nil)], to: landscape)
    let incidence = Incidence(landscape: landscape, settings: Settings())
    let counted = Incidence(landscape: after.landscape, settings: Settings())

    var seats = 0
    for row in 0..<incidence.partnershipCount where !parts.contains(Int32(row)) {
      seats += incidence.members.range(of: row).count
    }
    let union = Set(parts.flatMap { incidence.members[$0] })
    #expect(counted.members.values.count == seats + union.count, "seed \(seed)")
    let place = try #require(after.landscape.partnerships.firstIndex { $0.id == ids[0] })
    #expect(
      Set(after.landscape.atoms(of: Int32(place)))
        == Set(parts.flatMap { landscape.atoms(of: $0) }), "seed \(seed)")
    #expect(after.partsOfPartnership[place] == parts, "seed \(seed)")
    #expect(counted.invariantViolation == nil, "seed \(seed)")
  }

  @Test(arguments: Effort.seeds(UInt64(0)..<80))
  func `the order of changes does not matter`(_ seed: UInt64) throws {
    let landscape = RandomLandscape.landscape(seed: seed)
    let count = landscape.partnerships.count
    guard count > 8, landscape.organisations.count > 4 else { return }
    var random = RandomLandscape.Generator(seed: seed &+ 1_000)
    let ids = landscape.partnerships.map(\.id).shuffled(using: &random)
    let bodies = landscape.organisations.map(\.id).shuffled(using: &random)
    var changes: [Change] = [
      .merge([ids[0], ids[1]], into: nil), .merge([ids[2], ids[3]], into: "new"),
      .standDown(ids[4]), .makeSubGroup(ids[5], of: ids[0]),
      .mergeOrganisations([bodies[0], bodies[1]], into: nil),
    ]
    let seated = landscape.partnerships.firstIndex { $0.id == ids[6] }
    if let seated,
      !landscape.memberships(of: Int32(seated)).contains(where: {
        landscape.organisations[Int($0.organisation)].id == bodies[2]
      })
    {
      changes.append(.addMember(bodies[2], to: ids[6]))
    }
    let first: AppliedScenario
    do {
      first = try applied(changes, to: landscape)
    } catch let failure as ScenarioFailure {
      // A drawn sub-group may be an ancestor already: refused, whatever the order.
      #expect(throws: failure.self) { try applied(changes.reversed(), to: landscape) }
      return
    }
    for _ in 0..<3 {
      changes.shuffle(using: &random)
      expectSame(try applied(changes, to: landscape).landscape, first.landscape, seed: seed)
    }
  }

  @Test(arguments: Effort.seeds(UInt64(0)..<40))
  func `standing down is what is left of the cells without it`(_ seed: UInt64) throws {
    let landscape = RandomLandscape.landscape(seed: seed)
    guard let last = landscape.partnerships.last else { return }
    let after = try applied([.standDown(last.id)], to: landscape)
    let comparison = ScenarioComparison(
      of: after, from: landscape, findings: findings(in: landscape),
      findingsAfter: findings(in: after.landscape), settings: Settings())
    // Every seat and every day that the totals lose or gain is somebody's.
    let (told, others) = (comparison.loadChanges, comparison.otherLoadChanges)
    let seats =
      told.reduce(0) { sum, change in
        sum + change.after.counts.seats - change.before.reduce(0) { $0 + $1.counts.seats }
      } + others.reduce(0) { $0 + $1.seatsAfter - $1.seatsBefore }
    #expect(seats == comparison.after.seats - comparison.before.seats, "seed \(seed)")
    let days =
      told.reduce(0.0) { sum, change in
        sum + change.after.counts.meetingDays
          - change.before.reduce(0) { $0 + $1.counts.meetingDays }
      } + others.reduce(0) { $0 + $1.daysAfter - $1.daysBefore }
    let expectedDays = comparison.after.meetingDays - comparison.before.meetingDays
    #expect(abs(days - expectedDays) < 1e-6, "seed \(seed)")
    // By hand: remits with ancestors of every other body, atom by atom.
    func held(_ partnership: Partnership) -> Set<RemitIndex> {
      var held: Set<RemitIndex> = []
      for remit in partnership.remits {
        var next: RemitIndex? = remit
        while let current = next, held.insert(current).inserted {
          next = landscape.remits[Int(current)].broader
        }
      }
      return held
    }
    var expected = 0
    for atom in landscape.atoms(of: Int32(landscape.partnerships.count - 1)) {
      var rest = held(last)
      for (index, other) in landscape.partnerships.enumerated().dropLast()
      where landscape.atoms(of: Int32(index)).contains(atom) {
        rest.subtract(held(other))
      }
      expected += rest.count
    }
    #expect(comparison.uncovered.reduce(0) { $0 + $1.atoms.count } == expected, "seed \(seed)")
  }
}
