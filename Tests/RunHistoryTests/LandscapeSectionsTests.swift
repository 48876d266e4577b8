import LandscapeModel
import Review
import ReviewSamples
import RunHistory
import TestSupport
import Testing

@Suite struct LandscapeSectionsTests {
  /// Everything of a landscape that is not derived from the rest.
  static func expectEqual(
    _ left: Landscape, _ right: Landscape, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    #expect(left.title == right.title, sourceLocation: sourceLocation)
    #expect(left.asOf == right.asOf, sourceLocation: sourceLocation)
    #expect(left.inputs == right.inputs, sourceLocation: sourceLocation)
    #expect(left.jurisdiction == right.jurisdiction, sourceLocation: sourceLocation)
    #expect(left.areas == right.areas, sourceLocation: sourceLocation)
    #expect(left.organisations == right.organisations, sourceLocation: sourceLocation)
    #expect(left.remits == right.remits, sourceLocation: sourceLocation)
    #expect(left.kinds == right.kinds, sourceLocation: sourceLocation)
    #expect(left.partnerships == right.partnerships, sourceLocation: sourceLocation)
    #expect(left.memberships == right.memberships, sourceLocation: sourceLocation)
    #expect(left.evidence == right.evidence, sourceLocation: sourceLocation)
    #expect(left.actions == right.actions, sourceLocation: sourceLocation)
    #expect(left.considered == right.considered, sourceLocation: sourceLocation)
    #expect(left.sources == right.sources, sourceLocation: sourceLocation)
    #expect(left.decisions == right.decisions, sourceLocation: sourceLocation)
    #expect(left.tiles == right.tiles, sourceLocation: sourceLocation)
    #expect(left.inactive == right.inactive, sourceLocation: sourceLocation)
    #expect(left.footprints.ids == right.footprints.ids, sourceLocation: sourceLocation)
  }

  @Test(arguments: [2019, 2023])
  func `Wales reads back equal`(year: Int) throws {
    let landscape = try WalesAnalysis.landscape(year)
    Self.expectEqual(try LandscapeSections(of: landscape).landscape(), landscape)
  }

  @Test func `every optional part reads back, and every absence`() throws {
    let origin = RowOrigin(input: 3, line: 77)
    let date = PartialDate("2023-06")
    let full = Partnership(
      id: "p", name: LocalisedText(english: "P", welsh: "Pŵ"), kind: 0, purpose: .multi,
      scale: .police, areas: [0], remits: [0], remitText: "a\nb", basis: .grantCondition,
      legislation: "Act", established: date, ended: PartialDate("2024"), parent: .active(1),
      host: .nobody, chair: .organisation(0), meetingsPerYear: 3.5, plans: ["x", "x"],
      planFrom: date, planTo: date, needsAssessments: ["n"], scrutiny: .yes, annualReport: .no,
      url: "https://example.org", source: "s", asOf: date, origin: origin)
    let bare = Partnership(
      id: "q", name: LocalisedText(english: ""), kind: 0, parent: .inactive(id: "gone"))
    let landscape = Landscape(
      title: LocalisedText(english: "T", welsh: "C"), asOf: nil,
      inputs: [
        InputFile(
          name: "a.csv", byteCount: 9, digest: ContentDigest(of: "x"), encoding: "UTF-8",
          rowsRead: 3, rowsUsed: 2, rowsRejected: 1)
      ],
      areas: [
        Area(
          code: "w", name: LocalisedText(english: "W"), population: -1, populationYear: 2021,
          households: 0, origin: origin)
      ],
      organisations: [
        Organisation(
          id: "o", name: LocalisedText(english: "e\u{301}"), aliases: ["\u{E9}", ""], areas: [0])
      ],
      remits: [Remit(id: "r", name: LocalisedText(english: "R"), broader: 0)],
      kinds: [
        Kind(
          id: "k", name: LocalisedText(english: "K"),
          abbreviation: LocalisedText(english: "K"), purpose: .single, basis: .statutory,
          changeRoutes: [.local, .otherGovernment], statutoryMemberKinds: ["a"],
          defaultRemits: [0], defaultScale: .national, function: .scrutiny,
          isExpectedEverywhere: true, satisfiedBy: 0, activeFrom: date, notes: "n")
      ],
      partnerships: [full, bare],
      memberships: [
        Membership(
          partnership: 0, organisation: 0, role: .observer, certainty: .assumed, from: date,
          representative: "Clerk", origin: origin)
      ],
      inactive: InactiveRows(
        partnerships: [
          InactivePartnership(id: "gone"),
          InactivePartnership(
            id: "old", name: LocalisedText(english: "Old", welsh: "Hen"), established: date,
            ended: date),
        ], membershipCount: 4))
    let back = try LandscapeSections(of: landscape).landscape()
    Self.expectEqual(back, landscape)
    // Equal to Swift, other bytes: both are kept.
    #expect(
      back.organisations[0].aliases[0].utf8.elementsEqual("\u{E9}".utf8)
        && back.organisations[0].name.english.utf8.elementsEqual("e\u{301}".utf8))
  }

  @Test func `sections that did not change have the same bytes`() throws {
    let landscape = try WalesAnalysis.landscape(2023)
    let (one, other) = (LandscapeSections(of: landscape), LandscapeSections(of: landscape))
    #expect(one.bytes == other.bytes)
  }

  @Test(arguments: Effort.seeds(0..<40))
  func `damaged bytes are an error, never a crash`(seed: UInt64) throws {
    var random = RandomLandscape.Generator(seed: seed)
    let landscape = LandscapeSketch(
      areas: ["a1": 10, "a2": 20, "a3": 30],
      bodies: [
        LandscapeSketch.Body(id: "x", areas: ["a1", "a2"], members: ["o1"]),
        LandscapeSketch.Body(id: "y", areas: ["a3"], members: ["o2"]),
      ]
    ).landscape
    let sections = LandscapeSections(of: landscape).bytes
    for name in sections.keys.sorted() {
      var damaged = sections
      var bytes = sections[name, default: []]
      if random.below(2) == 0 {
        bytes = Array(bytes.prefix(random.below(bytes.count)))
      } else {
        bytes[random.below(bytes.count)] = UInt8(random.below(256))
      }
      damaged[name] = bytes
      // A changed letter of a name is no error here; the digest finds it.
      _ = try? LandscapeSections(bytes: damaged).landscape()
      damaged[name] = nil
      #expect(throws: (any Error).self) { try LandscapeSections(bytes: damaged).landscape() }
    }
  }
}
