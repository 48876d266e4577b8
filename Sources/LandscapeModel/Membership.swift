/// An organisation's seat on a partnership, one row of the catalogue.
///
/// A body with several rows on one partnership holds one seat; `OverlapGraph` counts it once.
///
/// A landscape has more of these than of anything else, so that one takes 40 bytes: a date is one word, and
/// texts, which most seats of a large catalogue lack, stand apart.
package struct Membership: Hashable, Sendable {
  package var partnership: PartnershipIndex
  package var organisation: OrganisationIndex
  package var origin: RowOrigin
  @usableFromInline var fromWord: Int32
  @usableFromInline var toWord: Int32
  package var role: Role
  package var certainty: Certainty
  /// `nil` and never two empty texts.
  @usableFromInline var texts: SeatTexts?

  package init(
    partnership: PartnershipIndex, organisation: OrganisationIndex, role: Role = .member,
    certainty: Certainty = .published, from: PartialDate? = nil, to: PartialDate? = nil,
    representative: String = "", source: String = "",
    origin: RowOrigin = RowOrigin(input: 0, line: 0)
  ) {
    self.init(
      partnership: partnership, organisation: organisation, role: role, certainty: certainty,
      from: from, to: to, texts: SeatTexts(representative: representative, source: source),
      origin: origin)
  }

  /// As above, with texts that seats may share.
  @inlinable @inline(__always)
  package init(
    partnership: PartnershipIndex, organisation: OrganisationIndex, role: Role,
    certainty: Certainty, from: PartialDate?, to: PartialDate?, texts: SeatTexts?,
    origin: RowOrigin
  ) {
    self.partnership = partnership
    self.organisation = organisation
    self.role = role
    self.certainty = certainty
    fromWord = PartialDate.word(of: from)
    toWord = PartialDate.word(of: to)
    self.texts = texts
    self.origin = origin
  }

  package var from: PartialDate? {
    get { PartialDate(word: fromWord) }
    set { fromWord = PartialDate.word(of: newValue) }
  }

  package var to: PartialDate? {
    get { PartialDate(word: toWord) }
    set { toWord = PartialDate.word(of: newValue) }
  }

  /// A post, never a person.
  package var representative: String {
    get { texts?.representative ?? "" }
    set { texts = SeatTexts(representative: newValue, source: source) }
  }

  package var source: String {
    get { texts?.source ?? "" }
    set { texts = SeatTexts(representative: representative, source: newValue) }
  }
}

/// The texts of a seat; seats with the same texts may share them.
package final class SeatTexts: Hashable, Sendable {
  let representative: String
  let source: String

  /// - Returns: `nil` where both texts are empty.
  package init?(representative: String, source: String) {
    if representative.isEmpty && source.isEmpty { return nil }
    self.representative = representative
    self.source = source
  }

  package static func == (left: SeatTexts, right: SeatTexts) -> Bool {
    left === right || (left.representative == right.representative && left.source == right.source)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(representative)
    hasher.combine(source)
  }
}
