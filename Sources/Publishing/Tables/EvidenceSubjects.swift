internal import LandscapeModel

/// Which rows of evidence speak of each partnership and kind.
///
/// A row speaks of a partnership by its id; of a kind by the kind's id, or by the kind it names where
/// it names no body.
struct EvidenceSubjects: Sendable {
  /// Rows by partnership, in the order of the catalogue.
  private let ofPartnership: [PartnershipIndex: [Int]]
  private let ofKind: [KindIndex: [Int]]
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
    self.ofPartnership = ofPartnership
    self.ofKind = ofKind
    kindsOfPartnerships = Set(ofPartnership.keys.map { landscape.partnerships[Int($0)].kind })
  }

  /// Rows about a partnership itself.
  func rows(of partnership: PartnershipIndex) -> [Int] { ofPartnership[partnership] ?? [] }

  /// Rows about a kind as a whole.
  func rows(ofKind kind: KindIndex) -> [Int] { ofKind[kind] ?? [] }

  /// Rows about the partnerships and about their kinds, in the order of the catalogue.
  func rows(of partnerships: [PartnershipIndex]) -> [Int] {
    let kinds = Set(partnerships.map { landscape.partnerships[Int($0)].kind })
    return Set(partnerships.flatMap(rows(of:)) + kinds.flatMap { rows(ofKind: $0) }).sorted()
  }

  /// What a row is about; `nil` where it speaks of the landscape, or of what is not in it.
  func name(ofRow row: Int) -> BilingualText? {
    if let partnership = partnershipOfRow[row] {
      return landscape.partnerships[Int(partnership)].name
    }
    if let kind = kindOfRow[row] { return landscape.kinds[Int(kind)].name }
    let record = landscape.evidence[row]
    let written = record.subject.isEmpty ? record.subjectKind : record.subject
    return written.isEmpty ? nil : BilingualText(english: written)
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
