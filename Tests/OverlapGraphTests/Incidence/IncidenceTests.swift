import LandscapeModel
import OverlapGraph
import TestSupport
import Testing

@Suite struct IncidenceTests {
  static func area(_ code: String, parts: [Int32] = [], population: Int? = nil) -> Area {
    Area(code: code, name: LocalisedText(english: code), parts: parts, population: population)
  }

  static func landscape(
    areas: [Area], partnerships: [(areas: [Int32], remits: [Int32])] = [],
    memberships: [Membership] = [], remits: [Remit] = []
  ) -> Landscape {
    Landscape(
      areas: areas,
      organisations: ["x", "y", "z"].map {
        Organisation(id: $0, name: LocalisedText(english: $0))
      },
      remits: remits, kinds: [Kind(id: "board", name: LocalisedText(english: "Board"))],
      partnerships: partnerships.enumerated().map { index, row in
        Partnership(
          id: "p\(index)", name: LocalisedText(english: "P"), kind: 0, areas: row.areas,
          remits: row.remits)
      },
      memberships: memberships)
  }

  @Test func `a body with several rows counts once if any of them has a counted role`() {
    let landscape = IncidenceTests.landscape(
      areas: [IncidenceTests.area("a")], partnerships: [([0], []), ([0], [])],
      memberships: [
        Membership(partnership: 0, organisation: 0, role: .observer),
        Membership(partnership: 0, organisation: 0, role: .chair),
        Membership(partnership: 0, organisation: 0, role: .statutory),
        Membership(partnership: 0, organisation: 1, role: .observer),
        Membership(partnership: 0, organisation: 2, role: .invited),
        Membership(partnership: 1, organisation: 2, role: .member),
      ])
    let incidence = Incidence(landscape: landscape, settings: Settings())
    #expect(Array(incidence.members[0]) == [0, 2])
    #expect(Array(incidence.members[1]) == [2])
    #expect(incidence.partnershipsOf == PackedRows([[0], [], [0, 1]] as [[Int32]]))
    #expect(incidence.organisationWeights[1] == 0)
    #expect(isNear(incidence.organisationWeights[0], naturalLogarithm(3)))
    #expect(isNear(incidence.organisationWeights[2], naturalLogarithm(2)))

    var settings = Settings()
    settings.countedRoles = [.observer]
    let observed = Incidence(landscape: landscape, settings: settings)
    #expect(Array(observed.members[0]) == [0, 1])
  }

  @Test func `an atom without people weighs nothing unless none that is covered has any`() {
    let some = IncidenceTests.landscape(
      areas: [
        IncidenceTests.area("a", population: 12), IncidenceTests.area("b"),
        IncidenceTests.area("c", population: 0),
      ], partnerships: [([0, 1, 2], [])])
    #expect(Incidence(landscape: some, settings: Settings()).atomWeights == [12, 0, 0])
    let none = IncidenceTests.landscape(
      areas: [
        IncidenceTests.area("a"), IncidenceTests.area("b"),
        IncidenceTests.area("ab", parts: [0, 1], population: 9),
        IncidenceTests.area("unused", population: 5),
      ], partnerships: [([2], []), ([1], [])])
    #expect(Incidence(landscape: none, settings: Settings()).atomWeights == [1, 1, 1])
  }

  @Test func `remits are held with all their ancestors and alike signatures once`() {
    func remit(_ id: String, _ broader: Int32?) -> Remit {
      Remit(id: id, name: LocalisedText(english: id), broader: broader)
    }
    let landscape = IncidenceTests.landscape(
      areas: [IncidenceTests.area("a")],
      partnerships: [([0], [3, 2]), ([0], []), ([0], [2, 3, 0]), ([0], [1])],
      remits: [remit("r0", nil), remit("r1", 0), remit("r2", 0), remit("r3", 1)])
    let incidence = Incidence(landscape: landscape, settings: Settings())
    #expect(incidence.signatures == PackedRows([[0, 1, 2, 3], [], [0, 1]] as [[Int32]]))
    #expect(incidence.signatureOf == [0, 1, 0, 2])
  }

  @Test(arguments: Effort.seeds(UInt64(0)..<20)) func `keeps its invariants`(seed: UInt64) {
    let landscape = RandomLandscape.landscape(seed: seed + 9_000)
    let incidence = Incidence(landscape: landscape, settings: Settings())
    #expect(incidence.invariantViolation == nil)
  }

  @Test func `says which invariant is broken`() {
    func violation(
      members: [[Int32]] = [[0, 1]], footprints: [[Int32]] = [[0]], footprintOf: [Int32] = [0],
      atomWeights: [Double] = [1, 1], signatures: [[Int32]] = [[0]], signatureOf: [Int32] = [0]
    ) -> String? {
      Incidence(
        members: PackedRows(members), organisationCount: 2, footprints: PackedRows(footprints),
        footprintOf: footprintOf, atomWeights: atomWeights, signatures: PackedRows(signatures),
        signatureOf: signatureOf
      ).invariantViolation
    }
    #expect(violation() == nil)
    #expect(violation(footprintOf: []) == "a partnership without a footprint or a signature")
    #expect(violation(footprintOf: [1]) == "a footprint out of range")
    #expect(violation(signatureOf: [-1]) == "a signature out of range")
    #expect(violation(members: [[1, 0]]) == "members out of order or out of range")
    #expect(violation(members: [[1, 1]]) == "members out of order or out of range")
    #expect(violation(footprints: [[2]]) == "atoms out of order or out of range")
    #expect(violation(footprints: [[0], [0]]) == "two footprints with the same atoms")
    #expect(violation(signatures: [[1, 0]]) == "remits out of order")
    #expect(violation(signatures: [[], []]) == "two signatures with the same remits")
    #expect(
      violation(atomWeights: [1, .nan]) == "an atom's weight is negative or not finite")
  }
}
