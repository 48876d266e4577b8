import LandscapeModel
import ReviewSamples
import RunHistory
import TestSupport
import Testing

/// Records grow: what an earlier program kept and what a later one keeps are both read.
@Suite struct RecordLayoutTests {
  private struct Body: Equatable {
    var id = ""
    var seats = 0
    var plans: [String] = []
    var budget: Double?
  }

  private static var id: RecordField<Body> { RecordField("id", \.id, .text) }
  private static var seats: RecordField<Body> { RecordField("seats", \.seats, .whole) }
  private static var plans: RecordField<Body> { RecordField("plans", \.plans, .list(.text)) }
  private static var budget: RecordField<Body> {
    RecordField("budget", \.budget, .optional(.number))
  }

  private static func layout(_ fields: RecordField<Body>...) -> RecordLayout<Body> {
    RecordLayout(blank: Body(), fields: fields)
  }

  private static let bodies = [
    Body(id: "a", seats: 3, plans: ["x", ""], budget: 2.5), Body(id: "b", plans: ["x"]),
  ]

  private func reading(
    _ bytes: [UInt8], by layout: RecordLayout<Body>
  ) throws -> (records: [Body], unread: [String]) {
    var unread: [String] = []
    let records = try layout.records(of: SectionReader(bytes), unread: &unread)
    return (records, unread)
  }

  @Test func `what was written reads back, whatever the order of the fields`() throws {
    let bytes = Self.layout(Self.id, Self.seats, Self.plans, Self.budget).section(of: Self.bodies)
    for layout in [
      Self.layout(Self.id, Self.seats, Self.plans, Self.budget),
      Self.layout(Self.id, Self.budget, Self.plans, Self.seats),
    ] {
      let read = try reading(bytes, by: layout)
      #expect(read.records == Self.bodies)
      #expect(read.unread.isEmpty)
    }
  }

  @Test func `a field that an earlier program did not keep is as nothing is known of it`() throws {
    let bytes = Self.layout(Self.id, Self.plans).section(of: Self.bodies)
    let read = try reading(bytes, by: Self.layout(Self.id, Self.seats, Self.plans, Self.budget))
    #expect(
      read.records == [Body(id: "a", plans: ["x", ""]), Body(id: "b", plans: ["x"])])
    #expect(read.unread.isEmpty)
  }

  @Test func `a field that only a later program knows is passed over and named`() throws {
    let bytes = Self.layout(Self.id, Self.budget, Self.seats, Self.plans).section(of: Self.bodies)
    let read = try reading(bytes, by: Self.layout(Self.id, Self.plans))
    #expect(
      read.records == [Body(id: "a", plans: ["x", ""]), Body(id: "b", plans: ["x"])])
    #expect(read.unread == ["budget", "seats"])
  }

  @Test func `what is the same in every record and known beforehand takes no room`() throws {
    let layout = Self.layout(Self.id, Self.seats, Self.plans, Self.budget)
    let bare = [Body(id: "a"), Body(id: "b")]
    #expect(layout.section(of: bare) == Self.layout(Self.id).section(of: bare))
    #expect(try reading(layout.section(of: bare), by: layout).records == bare)
    #expect(try reading(layout.section(of: []), by: layout).records == [])
  }

  @Test func `values of another form and records without a key are refused`() throws {
    let bytes = Self.layout(Self.id, Self.seats).section(of: Self.bodies)
    let other = RecordField<Body>("seats", \.plans, .list(.text))
    #expect(throws: SectionFailure.unknownForm) {
      try reading(bytes, by: Self.layout(Self.id, other))
    }
    #expect(throws: SectionFailure.missingField) {
      try reading(bytes, by: Self.layout(Self.seats, Self.id))
    }
  }

  @Test(arguments: 0..<200)
  func `damaged bytes are an error, never a crash`(seed: UInt64) throws {
    var random = RandomLandscape.Generator(seed: seed)
    let layout = Self.layout(Self.id, Self.seats, Self.plans, Self.budget)
    var bytes = layout.section(of: Self.bodies)
    for _ in 0...random.below(3) { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
    if random.below(3) == 0 { bytes.removeLast(random.below(bytes.count)) }
    _ = try? reading(bytes, by: layout)
  }

  @Test func `a landscape of a later program reads, and what is not read is named`() throws {
    let landscape = try WalesAnalysis.landscape(2023)
    let present = RecordLayout<Partnership>.partnerships
    let later = RecordLayout(
      blank: present.blank,
      fields: present.fields + [RecordField("aim", \.remitText, .text)])
    var bytes = LandscapeSections(of: landscape).bytes
    bytes["landscape/partnerships"] = later.section(of: landscape.partnerships)
    let sections = LandscapeSections(bytes: bytes)
    LandscapeSectionsTests.expectEqual(try sections.landscape(), landscape)
    #expect(try sections.unread() == ["landscape/partnerships: aim"])
    #expect(try LandscapeSections(of: landscape).unread() == [])
  }

  @Test func `a landscape of an earlier program reads with what it had`() throws {
    let landscape = try WalesAnalysis.landscape(2023)
    let present = RecordLayout<Partnership>.partnerships
    let earlier = RecordLayout(
      blank: present.blank, fields: present.fields.filter { $0.name != "remit-text" })
    var bytes = LandscapeSections(of: landscape).bytes
    bytes["landscape/partnerships"] = earlier.section(of: landscape.partnerships)
    let back = try LandscapeSections(bytes: bytes).landscape()
    #expect(back.partnerships.allSatisfy { $0.remitText == "" })
    #expect(back.partnerships.map(\.legislation) == landscape.partnerships.map(\.legislation))
  }

  /// How many properties a record has and how many fields are kept of it.
  private static func counts<Record>(
    _ layout: RecordLayout<Record>, apart: Int = 0
  ) -> (String, Int, Int) {
    (
      "\(Record.self)", Mirror(reflecting: layout.blank).children.count + apart,
      // The other languages of a text are a part of its property.
      layout.fields.count { $0.isWritten && !$0.name.hasSuffix("-in-other-languages") }
    )
  }

  @Test func `every property of a record is kept`() {
    let all = [
      Self.counts(RecordLayout<Area>.areas), Self.counts(RecordLayout<Organisation>.organisations),
      Self.counts(RecordLayout<Remit>.remits),
      Self.counts(RecordLayout<Kind>.kinds), Self.counts(RecordLayout<Partnership>.partnerships),
      // Two texts that stand together in memory.
      Self.counts(RecordLayout<Membership>.memberships, apart: 1),
      Self.counts(RecordLayout<EvidenceRecord>.evidence),
      Self.counts(RecordLayout<ActionRecord>.actions),
      Self.counts(RecordLayout<ConsideredRecord>.considered),
      Self.counts(RecordLayout<SourceRecord>.sources),
      Self.counts(RecordLayout<DecisionRecord>.decisions), Self.counts(RecordLayout<MapTile>.tiles),
      Self.counts(RecordLayout<InputFile>.inputs), Self.counts(RecordLayout<Reject>.rejects),
      // Candidates are in reconciliation.csv.
      Self.counts(RecordLayout<Diagnostic>.diagnostics, apart: -1),
    ]
    for (record, properties, kept) in all {
      #expect(kept == properties, "\(record): say in its layout what is kept of a new property")
    }
  }
}
