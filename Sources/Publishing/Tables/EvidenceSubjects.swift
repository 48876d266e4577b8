internal import LandscapeModel

/// Which rows of evidence speak of each partnership, kind, organisation and area.
///
/// A row speaks of each by its id or code; of a kind also where it names the kind and no body.
struct EvidenceSubjects: Sendable {
  /// Rows by partnership, in the order of the catalogue.
  private let ofPartnership: [PartnershipIndex: [Int]]
  private let ofKind: [KindIndex: [Int]]
  private let ofOrganisation: [OrganisationIndex: [Int]]
  private let ofArea: [AreaIndex: [Int]]
  /// What rows about an organisation or area are about.
  private let otherNames: [Int: LocalisedText]
  /// The kinds of the partnerships that rows speak of.
  private let kindsOfPartnerships: Set<KindIndex>
  private let partnershipOfRow: [PartnershipIndex?]
  private let kindOfRow: [KindIndex?]
  private let landscape: Landscape

  init(landscape: Landscape) {
    self.landscape = landscape
    var partnerships: [String: PartnershipIndex] = [:]
    for (index, partnership) in landscape.partnerships.enumerated() {
      partnerships[partnership.id] = PartnershipIndex(index)
    }
    var kinds: [String: KindIndex] = [:]
    for (index, kind) in landscape.kinds.enumerated() { kinds[kind.id] = KindIndex(index) }
    partnershipOfRow = landscape.evidence.map { partnerships[$0.subject] }
    kindOfRow = landscape.evidence.map { record in
      if record.subject.isEmpty { return kinds[record.subjectKind] }
      return partnerships[record.subject] == nil ? kinds[record.subject] : nil
    }
    var ofPartnership: [PartnershipIndex: [Int]] = [:]
    var ofKind: [KindIndex: [Int]] = [:]
    for row in landscape.evidence.indices {
      if let partnership = partnershipOfRow[row] {
        ofPartnership[partnership, default: []].append(row)
      }
      if let kind = kindOfRow[row] { ofKind[kind, default: []].append(row) }
    }
    let written = Set(landscape.evidence.map(\.subject)).subtracting([""])
    var organisations: [String: OrganisationIndex] = [:]
    for (index, organisation) in landscape.organisations.enumerated()
    where written.contains(organisation.id) {
      organisations[organisation.id] = OrganisationIndex(index)
    }
    var areas: [String: AreaIndex] = [:]
    for (index, area) in landscape.areas.enumerated() where written.contains(area.code) {
      areas[area.code] = AreaIndex(index)
    }
    var ofOrganisation: [OrganisationIndex: [Int]] = [:]
    var ofArea: [AreaIndex: [Int]] = [:]
    var otherNames: [Int: LocalisedText] = [:]
    for (row, record) in landscape.evidence.enumerated()
    where partnershipOfRow[row] == nil && kindOfRow[row] == nil {
      if let organisation = organisations[record.subject] {
        ofOrganisation[organisation, default: []].append(row)
        otherNames[row] = landscape.organisations[Int(organisation)].name
      } else if let area = areas[record.subject] {
        ofArea[area, default: []].append(row)
        otherNames[row] = landscape.areas[Int(area)].name
      }
    }
    self.ofOrganisation = ofOrganisation
    self.ofArea = ofArea
    self.otherNames = otherNames
    self.ofPartnership = ofPartnership
    self.ofKind = ofKind
    kindsOfPartnerships = Set(ofPartnership.keys.map { landscape.partnerships[Int($0)].kind })
  }

  /// Rows about a partnership itself.
  func rows(of partnership: PartnershipIndex) -> [Int] { ofPartnership[partnership] ?? [] }

  /// Rows about an organisation.
  func rows(ofOrganisation organisation: OrganisationIndex) -> [Int] {
    ofOrganisation[organisation] ?? []
  }

  /// Rows about an area.
  func rows(ofArea area: AreaIndex) -> [Int] { ofArea[area] ?? [] }

  /// Rows about a kind as a whole.
  func rows(ofKind kind: KindIndex) -> [Int] { ofKind[kind] ?? [] }

  /// Rows about the kinds of the partnerships, in the order of the catalogue: no row is about a body and its kind.
  func rows(ofKindsOf partnerships: [PartnershipIndex]) -> [Int] {
    let kinds = Set(partnerships.map { landscape.partnerships[Int($0)].kind })
    return kinds.flatMap { rows(ofKind: $0) }.sorted()
  }

  /// What a row is about; `nil` where it speaks of the landscape, or of what is not in it.
  func name(ofRow row: Int) -> LocalisedText? {
    if let partnership = partnershipOfRow[row] {
      return landscape.partnerships[Int(partnership)].name
    }
    if let kind = kindOfRow[row] { return landscape.kinds[Int(kind)].name }
    if let name = otherNames[row] { return name }
    let record = landscape.evidence[row]
    let written = record.subject.isEmpty ? record.subjectKind : record.subject
    return written.isEmpty ? nil : LocalisedText(english: written)
  }

  /// Whether there is evidence of the kind or of one of its bodies.
  func isSpokenOf(_ kind: KindIndex) -> Bool {
    ofKind[kind] != nil || kindsOfPartnerships.contains(kind)
  }

  /// Kinds in use of which neither they nor one of their bodies has evidence, ascending.
  var kindsWithoutEvidence: [KindIndex] {
    let spokenOf = kindsOfPartnerships.union(ofKind.keys)
    return Set(landscape.partnerships.map(\.kind)).subtracting(spokenOf).sorted()
  }
}

extension EvidenceRecord {
  /// Whether it is dated after the day the landscape is seen at.
  func isAfter(_ asOf: PartialDate?) -> Bool {
    guard let asOf, let date else { return false }
    return date.firstDay > asOf.lastDay
  }
}
