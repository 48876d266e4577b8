import CatalogueReading
import LandscapeModel
import OverlapGraph
import Rationalisation
import TestSupport
import Testing

/// Two councils that divide the nation, one four times as large, and a body that does not.
private func world(east: Int? = 60_000, west: Int? = 240_000) -> LandscapeBuilder {
  var world = LandscapeBuilder()
  world.area("east", people: east)
  world.area("west", people: west)
  world.area("nation", parts: ["east", "west"], people: nil)
  world.organisation("east-council", kind: "council", areas: ["east"])
  world.organisation("west-council", kind: "council", areas: ["west"])
  world.organisation("trust", kind: "trust", areas: ["east"])
  for number in 1...3 {
    world.partnership(
      "board-\(number)", areas: ["east", "west"],
      members: ["east-council", "west-council", "trust"],
      finish: {
        $0.meetingsPerYear = Double(number)
        $0.plans = [LocalisedText(english: "Plan")]
      })
  }
  world.partnership(
    "east-board", areas: ["east"], members: ["east-council", .observer("west-council")],
    finish: {
      $0.meetingsPerYear = 10
      $0.needsAssessments = [LocalisedText(english: "One"), LocalisedText(english: "Two")]
    })
  return world
}

struct OrganisationLoadsTests {
  private func loads(
    _ landscape: Landscape, _ settings: Settings = Settings()
  ) -> OrganisationLoads { OrganisationLoads(of: landscape, settings: settings) }

  @Test func `a body without a seat is one of its kind, where it fills a gap`() throws {
    var world = world()
    world.organisation("former-council", kind: "council", areas: ["east"])
    world.area("north", people: 50_000)
    world.area("nation", parts: ["east", "west", "north"], people: nil)
    world.organisation("north-council", kind: "council", areas: ["north"])
    let kind = try #require(loads(world.landscape()).kinds.first { $0.kind == "council" })
    #expect(kind.loads.map(\.counts.seats) == [4, 0, 3] && kind.seatless == 1)
    #expect(kind.loads.map(\.perHead) == [4 / 0.6, 0, 3 / 2.4] && kind.unknown == 0)
  }

  @Test func `whom a body serves is not known, or nobody`() throws {
    let unknown = try #require(loads(world(east: nil).landscape()).kinds.first)
    #expect(unknown.unknown == 1 && unknown.loads[0].people == nil)
    let nobody = try #require(loads(world(east: 0).landscape()).kinds.first)
    #expect(nobody.unknown == 0 && nobody.loads[0].people == 0 && nobody.loads[0].perHead == nil)
  }

  @Test func `what a body carries is counted, and only kinds that divide the nation are told of`()
    throws
  {
    let loads = loads(world().landscape())
    let kind = try #require(loads.kinds.first)
    #expect(loads.kinds.map(\.kind) == ["council"])
    let (east, west) = (kind.loads[0], kind.loads[1])
    #expect([east.counts.seats, west.counts.seats] == [4, 3])
    #expect([east.counts.meetingDays, west.counts.meetingDays] == [16, 6])
    #expect([east.counts.plans, east.counts.assessments, east.counts.footprints] == [3, 2, 2])
    #expect([west.counts.plans, west.counts.assessments, west.counts.footprints] == [3, 0, 1])
    // 4 ÷ 0.6 and 3 ÷ 2.4; the median is in their middle.
    #expect(abs((east.perHead ?? 0) - 20.0 / 3) < 1e-12 && west.perHead == 1.25)
    #expect(abs((kind.median ?? 0) - (20.0 / 3 + 1.25) / 2) < 1e-12)
    #expect(east.isHeavy && !west.isHeavy)
    #expect(kind.line == nil && kind.unknown == 0 && kind.seatless == 0)
  }

  @Test func `a load is heavy just at the ratio of the settings and not below`() throws {
    var settings = Settings()
    let landscape = world().landscape()
    let ratio = try #require(loads(landscape).kinds[0].loads[0].ratio)
    settings.load.medianRatio = ratio
    #expect(loads(landscape, settings).kinds[0].loads[0].isHeavy)
    settings.load.medianRatio = ratio + 1e-6
    #expect(!loads(landscape, settings).kinds[0].loads[0].isHeavy)
  }

  @Test func `people who are not known are not nobody`() throws {
    let kind = loads(world(west: nil).landscape()).kinds[0]
    #expect(kind.loads[1].people == nil && kind.loads[1].perHead == nil)
    #expect(kind.loads[1].ratio == nil && !kind.loads[1].isHeavy)
    #expect(kind.unknown == 1)
    // The median is that of those that are known.
    #expect(kind.loads[0].ratio == 1)
    let none = loads(world(east: nil, west: nil).landscape()).kinds[0]
    #expect(none.median == nil && none.unknown == 2)
  }

  @Test func `what is freed in the west makes nobody's load in the east heavier`() throws {
    let landscape = world().landscape()
    let before = loads(landscape)
    let applied = try Scenario([
      Scenario.Step(
        .removeMember("west-council", from: "board-1"), at: .option("--change"))
    ]).applied(to: landscape)
    let after = OrganisationLoads(after: applied, from: landscape, before, settings: Settings())
    let (old, new) = (before.kinds[0], after.kinds[0])
    #expect(new.median == old.median)
    #expect(new.loads[0] == old.loads[0])
    #expect(new.loads[1].counts.seats == 2 && new.loads[1].counts.meetingDays == 5)
    let changes = LoadChange.all(from: before, to: after, applied)
    #expect(changes.map(\.after) == [new.loads[1]] && changes[0].before == [old.loads[1]])
  }

  @Test func `bodies that merge are one, and one that sits nowhere stays`() throws {
    let landscape = world().landscape()
    let before = loads(landscape)
    func after(_ changes: [Change]) throws -> OrganisationLoads {
      let applied = try Scenario(
        changes.map { Scenario.Step($0, at: .option("--change")) }
      ).applied(to: landscape)
      return OrganisationLoads(after: applied, from: landscape, before, settings: Settings())
    }
    let merged = try after([.mergeOrganisations(["east-council", "west-council"], into: nil)])
    #expect(merged.kinds[0].loads.map(\.counts.seats) == [4])
    #expect(merged.kinds[0].loads.map(\.people) == [300_000])
    let gone = try after((1...3).map { .removeMember("west-council", from: "board-\($0)") })
    #expect(gone.kinds[0].loads.map(\.counts.seats) == [4, 0])
    #expect(gone.kinds[0].seatless == 1 && gone.kinds[0].loads[1].perHead == 0)
  }

  @Test func `seats in another nation are none of a body's load here`() throws {
    var world = LandscapeBuilder()
    for nation in ["England", "Wales"] {
      for place in ["a", "b"] {
        world.area("\(nation)-\(place)", people: 100_000)
        world.organisation("\(nation)-\(place)", kind: "council", areas: ["\(nation)-\(place)"])
      }
      world.area(nation, parts: ["\(nation)-a", "\(nation)-b"], nation: nation)
    }
    world.partnership(
      "england-board", areas: ["England-a", "England-b"],
      members: ["England-a", "England-b", "Wales-a"])
    world.partnership(
      "wales-board", areas: ["Wales-a", "Wales-b"], members: ["Wales-a", "Wales-b"])
    let loads = loads(world.landscape())
    #expect(loads.kinds.map { $0.loads.map(\.counts.seats) } == [[1, 1], [1, 1]])
    #expect(loads.kinds.map { $0.loads.map(\.ratio) } == [[1, 1], [1, 1]])

    // A body across both nations is in neither; who sits on it sits on it wherever it is.
    world.partnership(
      "border-board", areas: ["England-a", "Wales-a"], members: ["England-a", "Wales-a"])
    #expect(
      self.loads(world.landscape()).kinds.map { $0.loads.map(\.counts.seats) } == [
        [2, 1], [2, 1],
      ])
  }

  @Test func `bodies of several nations are set beside those of their own`() throws {
    var world = LandscapeBuilder()
    for (nation, people) in [("England", 1_000), ("Wales", 100)] {
      for place in ["a", "b", "c"] {
        world.area("\(nation)-\(place)", people: people)
        world.organisation("\(nation)-\(place)", kind: "council", areas: ["\(nation)-\(place)"])
      }
      let codes = ["a", "b", "c"].map { "\(nation)-\($0)" }
      world.area(nation, parts: codes, nation: nation)
      world.partnership(
        "\(nation)-board", areas: codes, members: codes.map { LandscapeBuilder.Seat($0) })
    }
    let loads = loads(world.landscape())
    #expect(loads.kinds.map(\.kind) == ["council", "council"])
    #expect(loads.kinds.map(\.nation) == [0, 1])
    #expect(loads.kinds.flatMap { $0.loads.map(\.ratio) } == [1, 1, 1, 1, 1, 1])
  }
}

/// The numbers that were found on paper for the frozen catalogue of 2023.
struct LoadsOfWalesTests {
  private static let landscape = try? CatalogueReader(
    folder: Repository.wales(2023), settings: Settings()
  ).read().landscape

  @Test func `loads of the councils of 2023 are those that were counted by hand`() throws {
    let landscape = try #require(Self.landscape)
    let loads = OrganisationLoads(of: landscape, settings: Settings())
    let councils = try #require(loads.kinds.first { $0.kind == "local_authority" })
    let counts = councils.loads.map(\.counts)
    #expect(councils.loads.count == 22)
    #expect(counts.map(\.seats).min() == 19 && counts.map(\.seats).max() == 27)
    #expect(counts.map(\.plans).min() == 14 && counts.map(\.plans).max() == 18)
    #expect(Set(counts.map(\.assessments)) == [7, 8])
    #expect(counts.map(\.footprints).min() == 5 && counts.map(\.footprints).max() == 11)
    for (id, load) in [
      ("blaenau-gwent-council", 37.4), ("merthyr-tydfil-council", 35.7),
      ("isle-of-anglesey-council", 33.4),
      ("swansea-council", 8.8), ("cardiff-council", 6.3),
    ] {
      let organisation = try #require(landscape.organisations.firstIndex { $0.id == id }, "\(id)")
      let own = try #require(loads.load(of: OrganisationIndex(organisation))?.load.perHead)
      #expect(abs(own - load) <= 0.05, "\(id): \(own)")
    }
  }

  /// statsmodels 0.14, `OLS(log seats, log people)`, from the files of the catalogue by a script that shares nothing with
  /// the program.
  @Test(arguments: [
    ("local_authority", 22, -0.02276928547359572, -0.12134506725782143, 0.07580649631063),
    (
      "police_and_crime_commissioner", 4, 0.5884736216293049, -0.27383186227734013,
      1.45077910553595
    ),
    (
      "fire_and_rescue_authority", 3, 0.7398415170585716, 0.30942399087568495, 1.1702590432414581
    ),
    (
      "county_voluntary_council", 19, 0.40427396644268776, 0.17659091533048352, 0.631957017554892
    ),
  ])
  func `lines are those of statsmodels`(
    _ kind: String, _ bodies: Int, _ slope: Double, _ low: Double, _ high: Double
  ) throws {
    let loads = OrganisationLoads(of: try #require(Self.landscape), settings: Settings())
    let line = try #require(loads.kinds.first { $0.kind == kind }?.line)
    #expect(line.bodies == bodies)
    #expect(abs(line.slope - slope) < 1e-9)
    #expect(abs(line.low - low) < 1e-9 && abs(line.high - high) < 1e-9)
  }

  /// Row by row of the memberships, without what the program counts by.
  @Test(arguments: [2019, 2023])
  func `counts are those of a walk over all rows`(year: Int) throws {
    let settings = Settings()
    let landscape = try CatalogueReader(folder: Repository.wales(year), settings: settings).read()
      .landscape
    let loads = OrganisationLoads(of: landscape, settings: settings)
    #expect(loads.kinds.contains { $0.kind == "local_authority" })
    let meetings = MeetingCounts(landscape: landscape, settings: settings.meetings).perYear
    for kind in loads.kinds {
      var served: [AtomIndex] = []
      for load in kind.loads {
        var boards: [PartnershipIndex] = []
        for row in landscape.memberships
        where row.organisation == load.organisation && row.role != .observer {
          if !boards.contains(row.partnership) { boards.append(row.partnership) }
        }
        var (days, plans, assessments, footprints, people) = (0.0, 0, 0, [[AtomIndex]](), 0)
        for board in boards {
          days += meetings[Int(board)]
          plans += landscape.partnerships[Int(board)].plans.count
          assessments += landscape.partnerships[Int(board)].needsAssessments.count
          let atoms = Array(landscape.atoms(of: board))
          if !footprints.contains(atoms) { footprints.append(atoms) }
        }
        for area in landscape.organisations[Int(load.organisation)].areas {
          for atom in landscape.hierarchy.atomsOfArea[area] {
            people += landscape.area(ofAtom: atom).population ?? 0
            served.append(atom)
          }
        }
        #expect(load.counts.seats == boards.count && load.counts.plans == plans)
        #expect(abs(load.counts.meetingDays - days) < 1e-9)
        #expect(load.counts.assessments == assessments && load.people == people)
        #expect(load.counts.footprints == footprints.count)
      }
      #expect(Set(served).count == served.count, "\(kind.kind) serves each place once")
    }
  }
}
