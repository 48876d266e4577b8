package import LandscapeModel

/// A landscape as sections of compact bytes, and back: lossless, rows and origins included.
package struct LandscapeSections: Sendable {
  /// Bytes by name of the section.
  package let bytes: [String: [UInt8]]

  /// - Parameter bytes: as made by the other initialiser, of this program or another.
  package init(bytes: [String: [UInt8]]) { self.bytes = bytes }

  /// Seats up to which another thread costs more than it saves.
  private static let mostByOne = 20_000

  /// - Complexity: linear in the landscape.
  package init(of landscape: Landscape) {
    // The long ones first, so that they are made side by side.
    let makers: [(section: LandscapeSection, bytes: @Sendable () -> [UInt8])] = [
      (.memberships, { RecordLayout<Membership>.memberships.section(of: landscape.memberships) }),
      (
        .partnerships,
        { RecordLayout<Partnership>.partnerships.section(of: landscape.partnerships) }
      ),
      (
        .organisations,
        { RecordLayout<Organisation>.organisations.section(of: landscape.organisations) }
      ),
      (.inputs, { RecordLayout<InputFile>.inputs.section(of: landscape.inputs) }),
      (
        .jurisdiction,
        {
          RecordLayout<Jurisdiction.Entry>.jurisdiction.section(
            of: landscape.jurisdiction.entries)
        }
      ),
      (.areas, { RecordLayout<Area>.areas.section(of: landscape.areas) }),
      (.remits, { RecordLayout<Remit>.remits.section(of: landscape.remits) }),
      (.kinds, { RecordLayout<Kind>.kinds.section(of: landscape.kinds) }),
      (.evidence, { RecordLayout<EvidenceRecord>.evidence.section(of: landscape.evidence) }),
      (.actions, { RecordLayout<ActionRecord>.actions.section(of: landscape.actions) }),
      (
        .considered,
        { RecordLayout<ConsideredRecord>.considered.section(of: landscape.considered) }
      ),
      (.sources, { RecordLayout<SourceRecord>.sources.section(of: landscape.sources) }),
      (.decisions, { RecordLayout<DecisionRecord>.decisions.section(of: landscape.decisions) }),
      (.tiles, { RecordLayout<MapTile>.tiles.section(of: landscape.tiles) }),
      (.outlines, { RecordLayout<AreaOutline>.outlines.section(of: landscape.outlines.areas) }),
      (
        .inactive,
        {
          RecordLayout<InactivePartnership>.inactive.section(of: landscape.inactive.partnerships)
        }
      ),
    ]
    let isLarge = landscape.memberships.count > Self.mostByOne
    let made = concurrently(count: makers.count, threads: isLarge ? onlineProcessorCount() : 1) {
      makers[$0].bytes()
    }
    var sections = Dictionary(uniqueKeysWithValues: zip(makers.map(\.section), made))
    let frame = LandscapeFrame(
      title: landscape.title, asOf: landscape.asOf,
      inactiveMemberships: landscape.inactive.membershipCount,
      mapWidth: landscape.outlines.width, mapHeight: landscape.outlines.height,
      mapAttribution: landscape.outlines.attribution,
      sections: LandscapeSection.allCases.filter { sections[$0] != nil }.map(\.rawValue))
    sections[.frame] = RecordLayout<LandscapeFrame>.frame.section(of: [frame])
    bytes = Dictionary(uniqueKeysWithValues: sections.map { ($0.key.rawValue, $0.value) })
  }

  /// The landscape that the sections were made of.
  ///
  /// A section that a landscape of its day did not have is empty; a field that it did not have is as
  /// in a record of which nothing is known.
  /// - Throws: when a section is missing or is not what was written.
  package func landscape() throws -> Landscape { try reading().landscape }

  /// Sections, and fields as `landscape/partnerships: budget`, that only a later program knows, in
  /// byte order.
  package func unread() throws -> [String] { try reading().unread }

  private func reading() throws(SectionFailure) -> (landscape: Landscape, unread: [String]) {
    var reading = try LandscapeReading(bytes)
    let frame = reading.frame
    let inputs: [InputFile] = try reading.records(.inputs, .inputs)
    let profile: [Jurisdiction.Entry] = try reading.records(.jurisdiction, .jurisdiction)
    let landscape = Landscape(
      title: frame.title, asOf: frame.asOf,
      inputs: frame.inputs.isEmpty ? inputs : frame.inputs,
      jurisdiction: Jurisdiction(entries: profile),
      areas: try reading.records(.areas, .areas),
      organisations: try reading.records(.organisations, .organisations),
      remits: try reading.records(.remits, .remits), kinds: try reading.records(.kinds, .kinds),
      partnerships: try reading.records(.partnerships, .partnerships),
      memberships: try reading.memberships(),
      evidence: try reading.records(.evidence, .evidence),
      actions: try reading.records(.actions, .actions),
      considered: try reading.records(.considered, .considered),
      sources: try reading.records(.sources, .sources),
      decisions: try reading.records(.decisions, .decisions),
      tiles: try reading.records(.tiles, .tiles),
      outlines: MapOutlines(
        width: frame.mapWidth, height: frame.mapHeight, attribution: frame.mapAttribution,
        areas: try reading.records(.outlines, .outlines)),
      inactive: InactiveRows(
        partnerships: frame.inactivePartnerships.map { InactivePartnership(id: $0) }
          + (try reading.records(.inactive, .inactive)),
        membershipCount: frame.inactiveMemberships))
    return (landscape, reading.unread.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }
}

/// The sections of one landscape while they are read.
private struct LandscapeReading {
  let frame: LandscapeFrame
  private(set) var unread: [String]
  private var readers: [LandscapeSection: SectionReader] = [:]

  /// - Throws: when there is no frame, or a section is missing that the frame counts on.
  init(_ bytes: [String: [UInt8]]) throws(SectionFailure) {
    guard let frameBytes = bytes[LandscapeSection.frame.rawValue] else { throw .missingSection }
    var fields: [String] = []
    let reader = try SectionReader(frameBytes)
    guard
      let frame = try RecordLayout<LandscapeFrame>.frame.records(of: reader, unread: &fields).first
    else {
      throw .missingSection
    }
    self.frame = frame
    unread = fields.map { LandscapeSection.frame.rawValue + ": " + $0 }
    let expected =
      reader.hasNames ? frame.sections : LandscapeSection.byPosition.map(\.rawValue)
    for name in expected {
      guard let section = LandscapeSection(rawValue: name) else {
        unread.append(name)
        continue
      }
      guard let bytes = bytes[name] else { throw .missingSection }
      readers[section] = try SectionReader(bytes)
    }
    let rowCounts = readers.mapValues(\.rowCount)
    readers = readers.mapValues { reader in
      var reader = reader
      reader.rowCounts = rowCounts
      return reader
    }
  }

  mutating func records<Record>(
    _ section: LandscapeSection, _ layout: RecordLayout<Record>
  ) throws(SectionFailure) -> [Record] {
    guard let reader = readers[section] else { return [] }
    var fields: [String] = []
    let records = try layout.records(of: reader, unread: &fields)
    unread += fields.map { section.rawValue + ": " + $0 }
    return records
  }

  /// They stand partnership by partnership: a landscape counts on it.
  mutating func memberships() throws(SectionFailure) -> [Membership] {
    let memberships = try records(.memberships, RecordLayout<Membership>.memberships)
    for index in memberships.indices.dropFirst()
    where memberships[index].partnership < memberships[index - 1].partnership {
      throw .unsorted
    }
    return memberships
  }
}
