import LandscapeModel
import OverlapGraph
import TestSupport
import Testing

@Suite struct SignificanceModelTests {
  private static func text(_ name: String) -> LocalisedText { LocalisedText(english: name) }

  /// Two regions of one area each. Boards p0 and p1 are of the west, p2 of the east, p3 of the whole,
  /// p4 of nowhere in particular; p0 and p2 are boards that law requires councils to sit on.
  private static func twoRegions() -> Landscape {
    let areas = [
      Area(code: "a-west", name: text("West"), population: 10),
      Area(code: "b-east", name: text("East"), population: 20),
      Area(code: "c-nation", name: text("Nation"), parts: [0, 1]),
    ]
    let organisations: [(String, String, [AreaIndex])] = [
      ("o0-west-council", "council", [0]), ("o1-east-council", "council", [1]),
      ("o2-national-body", "agency", [2]), ("o3-charity", "charity", []),
      ("o4-west-college", "college", [0]), ("o5-east-college", "college", [1]),
    ]
    let kinds = [
      Kind(id: "board", name: text("Board"), basis: .statutory, statutoryMemberKinds: ["council"]),
      Kind(id: "forum", name: text("Forum"), basis: .voluntary, statutoryMemberKinds: ["council"]),
    ]
    let seats: [[OrganisationIndex]] = [[0, 2, 4], [0, 3], [1, 2, 4], [0, 1, 2], [3, 5]]
    let partnerships: [(KindIndex, [AreaIndex])] = [
      (0, [0]), (1, [0]), (0, [1]), (1, [2]), (1, []),
    ]
    return Landscape(
      areas: areas,
      organisations: organisations.map {
        Organisation(id: $0.0, name: text($0.0), kind: $0.1, areas: $0.2)
      },
      kinds: kinds,
      partnerships: partnerships.enumerated().map { index, partnership in
        Partnership(
          id: "p\(index)", name: text("p\(index)"), kind: partnership.0, areas: partnership.1)
      },
      memberships: seats.enumerated().flatMap { index, row in
        row.map { Membership(partnership: Int32(index), organisation: $0) }
      })
  }

  private func model(_ landscape: Landscape, _ null: NullModel) -> SignificanceModel {
    SignificanceModel(
      incidence: Incidence(landscape: landscape, settings: Settings()), landscape: landscape,
      null: null)
  }

  @Test func `geography closes seats except to those who sit already`() throws {
    let landscape = Self.twoRegions()
    let seats = try #require(try model(landscape, .geography).seatProbabilities())
    // The council and the college of the other region; the western college sits on p2 all the same.
    let closed: [(Int, Int)] = [(0, 1), (0, 5), (1, 1), (1, 5), (2, 0)]
    for partnership in 0..<5 {
      for organisation in 0..<6 {
        let isClosed = closed.contains { $0 == (partnership, organisation) }
        #expect((seats[partnership, organisation] == 0) == isClosed)
      }
    }
  }

  @Test func `law seats those who sit where it requires them`() throws {
    let landscape = Self.twoRegions()
    let seats = try #require(try model(landscape, .geographyAndLaw).seatProbabilities())
    #expect(seats[0, 0] == 1)
    #expect(seats[2, 1] == 1)
    // A voluntary forum requires nobody, though its kind names councils.
    #expect(seats[3, 0] > 0 && seats[3, 0] < 1)
    let without = try #require(try model(landscape, .geography).seatProbabilities())
    #expect(without[0, 0] < 1)
  }

  @Test func `the basis of a partnership goes before that of its kind`() throws {
    var partnerships = Self.twoRegions().partnerships
    partnerships[0].basis = .voluntary
    partnerships[3].basis = .statutory
    let old = Self.twoRegions()
    let landscape = Landscape(
      areas: old.areas, organisations: old.organisations, kinds: old.kinds,
      partnerships: partnerships, memberships: old.memberships)
    let seats = try #require(try model(landscape, .geographyAndLaw).seatProbabilities())
    #expect(seats[0, 0] < 1)
    #expect(seats[3, 0] == 1)
  }

  @Test(arguments: [("", "2022", false), ("2024", "", false), ("2023-06-30", "2023-06", true)])
  func `a law that is not in force requires nobody`(from: String, to: String, isIn: Bool) throws {
    let old = Self.twoRegions()
    var kinds = old.kinds
    kinds[0].activeFrom = PartialDate(from)
    kinds[0].activeTo = PartialDate(to)
    let landscape = Landscape(
      asOf: PartialDate("2023-06-30"), areas: old.areas, organisations: old.organisations,
      kinds: kinds, partnerships: old.partnerships, memberships: old.memberships)
    let seats = try #require(try model(landscape, .geographyAndLaw).seatProbabilities())
    #expect((seats[0, 0] == 1) == isIn)
  }

  @Test func `more partnerships than the setting allows are not judged, and that is said`() {
    var settings = Settings()
    settings.significance.maximumPartnerships = 4
    #expect(
      model(Self.twoRegions(), .geographyAndLaw).result(settings: settings).failure
        == .tooManyPartnerships(count: 5, limit: 4))
  }

  @Test func `a single partnership and an empty landscape have no pair to judge`() {
    var shape = RandomLandscape.Shape()
    for count in 0...1 {
      shape.partnerships = count
      let landscape = RandomLandscape.landscape(seed: 1, shape: shape)
      for null in NullModel.allCases {
        #expect(model(landscape, null).result(settings: Settings()).failure == .noPairs)
      }
    }
  }

  @Test func `the universe is who sits anywhere`() {
    #expect(model(Self.twoRegions(), .hypergeometric).universe == 6)
  }

  /// A random landscape whose bodies have areas and whose kinds require members.
  private static func landscape(seed: UInt64) -> Landscape {
    let drawn = RandomLandscape.landscape(seed: seed)
    var random = SeededGenerator(seed: seed)
    let organisations = drawn.organisations.map { organisation in
      var changed = organisation
      changed.kind = ["council", "college", "charity"][Int(random.below(3))]
      changed.areas = (0..<Int32(drawn.areas.count)).filter { _ in random.below(4) == 0 }
      return changed
    }
    let kinds = drawn.kinds.map { kind in
      var changed = kind
      changed.basis = .statutory
      changed.statutoryMemberKinds = ["council"]
      return changed
    }
    return Landscape(
      areas: drawn.areas, organisations: organisations, remits: drawn.remits, kinds: kinds,
      partnerships: drawn.partnerships, memberships: drawn.memberships)
  }

  @Test(arguments: Effort.seeds(UInt64(0)..<60))
  func `every number of every pair is a number, whatever the landscape`(seed: UInt64) throws {
    let landscape = Self.landscape(seed: seed)
    let incidence = Incidence(landscape: landscape, settings: Settings())
    let seated = incidence.members.offsets.indices.dropLast()
      .filter { !incidence.members[$0].isEmpty }
    for null in NullModel.allCases {
      let result = SignificanceModel(incidence: incidence, landscape: landscape, null: null)
        .result(settings: Settings())
      guard seated.count > 1 else {
        #expect(result.failure == .noPairs)
        continue
      }
      let family = try result.get()
      #expect(family.pairCount == seated.count * (seated.count - 1) / 2)
      var previous: (Int32, Int32) = (-1, -1)
      var count = 0
      family.forEachPair { pair in
        count += 1
        #expect(pair.source < pair.target)
        #expect(previous < (pair.source, pair.target))
        previous = (pair.source, pair.target)
        #expect(pair.p > 0 && pair.p <= 1, "seed \(seed) \(null)")
        #expect(pair.q >= pair.p && pair.q <= 1, "seed \(seed) \(null)")
        #expect(pair.qDiscrete > 0 && pair.qDiscrete <= 1, "seed \(seed) \(null)")
        #expect(pair.expected >= 0 && pair.expected.isFinite)
        #expect(pair.lift?.isFinite ?? true)
        #expect(pair.isTestable || pair.p > 0.05)
        #expect(pair.shared > 0 || pair.p == 1)
        #expect(
          (pair.leastSignificant.map { pair.shared >= $0 } ?? false) == (pair.p <= 0.05 + 1e-9))
        #expect(family[pair.source, pair.target] == pair)
      }
      #expect(count == family.pairCount)
    }
  }

  @Test(arguments: Effort.seeds(UInt64(0)..<20))
  func `members expected are members held, on average over bodies and boards`(seed: UInt64) throws {
    let landscape = Self.landscape(seed: seed)
    let seats = try #require(try model(landscape, .geographyAndLaw).seatProbabilities())
    #expect(seats.residual <= SeatProbabilities.tolerance)
    let members = Incidence(landscape: landscape, settings: Settings()).members
    for partnership in landscape.partnerships.indices {
      let sum = landscape.organisations.indices.reduce(0.0) { $0 + seats[partnership, $1] }
      #expect(agrees(sum, Double(members[partnership].count), within: 1e-8), "seed \(seed)")
      for organisation in members[partnership] {
        #expect(seats[partnership, Int(organisation)] > 0)
      }
    }
  }

  @Test func `the settings of significance have their documented defaults`() {
    let defaults = Settings().significance
    #expect(defaults.maximumPartnerships == 5_000)
    #expect(defaults.level == 0.05)
    #expect(
      Settings.parameters.filter { $0.name.hasPrefix("significance.") && $0.isVaried }.isEmpty)
  }
}

extension Result {
  fileprivate var failure: Failure? {
    if case .failure(let failure) = self { return failure }
    return nil
  }
}
