package import LandscapeModel

extension LandscapeSections {
  /// The landscape that the sections were made of.
  /// - Throws: when a section is missing or is not what was written.
  package func landscape() throws -> Landscape {
    func rows<Record>(
      _ section: LandscapeSection,
      _ read: (inout SectionReader) throws(SectionFailure) -> Record
    ) throws(SectionFailure) -> [Record] {
      guard let bytes = bytes[section.rawValue] else { throw .missingSection }
      var reader = try SectionReader(bytes)
      return try reader.rows(read)
    }
    func rowCount(_ section: LandscapeSection) throws(SectionFailure) -> Int {
      guard let bytes = bytes[section.rawValue] else { throw .missingSection }
      return try SectionReader(bytes).rowCount
    }
    let bounds = Bounds(
      areas: try rowCount(.areas), organisations: try rowCount(.organisations),
      remits: try rowCount(.remits), kinds: try rowCount(.kinds),
      partnerships: try rowCount(.partnerships))
    let frame = try rows(.frame) { reader throws(SectionFailure) in try reader.frame() }
    guard let frame = frame.first else { throw SectionFailure.missingSection }
    let memberships = try rows(.memberships) { reader throws(SectionFailure) in
      try reader.membership(bounds)
    }
    for index in memberships.indices.dropFirst()
    where memberships[index].partnership < memberships[index - 1].partnership {
      throw SectionFailure.unsorted
    }
    return Landscape(
      title: frame.title, asOf: frame.asOf, inputs: frame.inputs,
      areas: try rows(.areas) { reader throws(SectionFailure) in try reader.area(bounds) },
      organisations: try rows(.organisations) { reader throws(SectionFailure) in
        try reader.organisation(bounds)
      },
      remits: try rows(.remits) { reader throws(SectionFailure) in try reader.remit(bounds) },
      kinds: try rows(.kinds) { reader throws(SectionFailure) in try reader.kind(bounds) },
      partnerships: try rows(.partnerships) { reader throws(SectionFailure) in
        try reader.partnership(bounds)
      },
      memberships: memberships,
      evidence: try rows(.evidence) { reader throws(SectionFailure) in
        try reader.evidence(bounds)
      },
      actions: try rows(.actions) { reader throws(SectionFailure) in try reader.action() },
      decisions: try rows(.decisions) { reader throws(SectionFailure) in try reader.decision() },
      tiles: try rows(.tiles) { reader throws(SectionFailure) in try reader.tile(bounds) },
      inactive: frame.inactive)
  }
}

/// How many there are of what rows refer to: an index past it is a damaged section.
private struct Bounds {
  let areas: Int
  let organisations: Int
  let remits: Int
  let kinds: Int
  let partnerships: Int
}

private struct Frame {
  let title: BilingualText
  let asOf: PartialDate?
  let inactive: InactiveRows
  let inputs: [InputFile]
}

extension SectionReader {
  fileprivate mutating func bilingual() throws(SectionFailure) -> BilingualText {
    BilingualText(english: try string(), welsh: try optionalString())
  }

  private mutating func optionalString() throws(SectionFailure) -> String? {
    try optional { reader throws(SectionFailure) in try reader.string() }
  }

  private mutating func optionalInt() throws(SectionFailure) -> Int? {
    try optional { reader throws(SectionFailure) in try reader.int() }
  }

  private mutating func optionalChoice<Value: RawRepresentable<String>>()
    throws(SectionFailure) -> Value?
  {
    try optional { reader throws(SectionFailure) in try reader.choice() }
  }

  private mutating func optionalIndex(below limit: Int) throws(SectionFailure) -> Int32? {
    try optional { reader throws(SectionFailure) in try reader.index(below: limit) }
  }

  private mutating func strings() throws(SectionFailure) -> [String] {
    try list { reader throws(SectionFailure) in try reader.string() }
  }

  private mutating func indices(below limit: Int) throws(SectionFailure) -> [Int32] {
    try list { reader throws(SectionFailure) in try reader.index(below: limit) }
  }

  private mutating func date() throws(SectionFailure) -> PartialDate? {
    guard let text = try optionalString() else { return nil }
    guard let date = PartialDate(text) else { throw .unknownValue }
    return date
  }

  private mutating func origin() throws(SectionFailure) -> RowOrigin {
    RowOrigin(input: try int32(), line: try int32())
  }

  fileprivate mutating func frame() throws(SectionFailure) -> Frame {
    let title = try bilingual()
    let asOf = try date()
    let inactive = InactiveRows(partnerships: try strings(), membershipCount: try int())
    let inputs = try list { reader throws(SectionFailure) -> InputFile in
      let (name, byteCount) = (try reader.string(), try reader.int())
      guard let digest = ContentDigest(hexadecimal: try reader.string()) else {
        throw .unknownValue
      }
      return InputFile(
        name: name, byteCount: byteCount, digest: digest, encoding: try reader.string(),
        rowsRead: try reader.int(), rowsUsed: try reader.int(), rowsRejected: try reader.int())
    }
    return Frame(title: title, asOf: asOf, inactive: inactive, inputs: inputs)
  }

  fileprivate mutating func area(_ bounds: Bounds) throws(SectionFailure) -> Area {
    Area(
      code: try string(), name: try bilingual(), kind: try string(),
      parts: try indices(below: bounds.areas), population: try optionalInt(),
      populationYear: try optionalInt(), households: try optionalInt(), source: try string(),
      origin: try origin())
  }

  fileprivate mutating func organisation(_ bounds: Bounds) throws(SectionFailure) -> Organisation {
    Organisation(
      id: try string(), name: try bilingual(), aliases: try strings(), kind: try string(),
      sector: try string(), areas: try indices(below: bounds.areas), officialID: try string(),
      source: try string(), origin: try origin())
  }

  fileprivate mutating func remit(_ bounds: Bounds) throws(SectionFailure) -> Remit {
    Remit(
      id: try string(), name: try bilingual(), broader: try optionalIndex(below: bounds.remits),
      definition: try string(), source: try string(), origin: try origin())
  }

  fileprivate mutating func kind(_ bounds: Bounds) throws(SectionFailure) -> Kind {
    Kind(
      id: try string(), name: try bilingual(),
      abbreviation: try optional { reader throws(SectionFailure) in try reader.bilingual() },
      purpose: try optionalChoice(), basis: try optionalChoice(), legislation: try string(),
      legislationURL: try string(),
      changeRoutes: try list { reader throws(SectionFailure) in try reader.choice() },
      statutoryMemberKinds: try strings(), invitedMemberKinds: try strings(),
      defaultRemits: try indices(below: bounds.remits), defaultScale: try optionalChoice(),
      function: try choice(), isExpectedEverywhere: try bool(),
      satisfiedBy: try optionalIndex(below: bounds.kinds), activeFrom: try date(),
      activeTo: try date(), notes: try string(), source: try string(), origin: try origin())
  }

  fileprivate mutating func partnership(_ bounds: Bounds) throws(SectionFailure) -> Partnership {
    Partnership(
      id: try string(), name: try bilingual(), kind: try index(below: bounds.kinds),
      purpose: try optionalChoice(), scale: try optionalChoice(),
      areas: try indices(below: bounds.areas), remits: try indices(below: bounds.remits),
      remitText: try string(), basis: try optionalChoice(), legislation: try string(),
      established: try date(), ended: try date(),
      parent: try optional { reader throws(SectionFailure) -> ParentReference in
        try reader.bool()
          ? .active(try reader.index(below: bounds.partnerships))
          : .inactive(id: try reader.string())
      },
      host: try named(bounds), chair: try named(bounds),
      meetingsPerYear: try optional { reader throws(SectionFailure) in try reader.double() },
      plans: try strings(), planFrom: try date(), planTo: try date(),
      needsAssessments: try strings(), scrutiny: try choice(), annualReport: try choice(),
      url: try string(), source: try string(), asOf: try date(), origin: try origin())
  }

  private mutating func named(_ bounds: Bounds) throws(SectionFailure) -> NamedOrganisation? {
    try optional { reader throws(SectionFailure) -> NamedOrganisation in
      let value = try reader.int32()
      if value == -1 { return .nobody }
      guard value >= 0, value < bounds.organisations else { throw .outOfRange }
      return .organisation(value)
    }
  }

  fileprivate mutating func membership(_ bounds: Bounds) throws(SectionFailure) -> Membership {
    Membership(
      partnership: try index(below: bounds.partnerships),
      organisation: try index(below: bounds.organisations), role: try choice(),
      certainty: try choice(), from: try date(), to: try date(), representative: try string(),
      source: try string(), origin: try origin())
  }

  fileprivate mutating func evidence(_ bounds: Bounds) throws(SectionFailure) -> EvidenceRecord {
    EvidenceRecord(
      id: try string(), subjectKind: try string(), subject: try string(), region: try string(),
      regionArea: try optionalIndex(below: bounds.areas), date: try date(),
      question: try choice(), summary: try string(), source: try string(), origin: try origin())
  }

  fileprivate mutating func action() throws(SectionFailure) -> ActionRecord {
    ActionRecord(
      id: try string(), review: try string(), topic: try string(), action: try string(),
      byWhom: try string(), byWhen: try string(), status: try string(), source: try string(),
      origin: try origin())
  }

  fileprivate mutating func decision() throws(SectionFailure) -> DecisionRecord {
    DecisionRecord(
      finding: try string(), state: try choice(), reason: try string(), by: try string(),
      date: try date(), until: try date(), origin: try origin())
  }

  fileprivate mutating func tile(_ bounds: Bounds) throws(SectionFailure) -> MapTile {
    MapTile(
      area: try index(below: bounds.areas), row: try int(), column: try int(),
      label: try bilingual(), origin: try origin())
  }
}
