// Facts of a partnership that stand in more than one place of a catalogue: which of them counts is said
// here and nowhere else.

extension Landscape {
  /// Who chairs a partnership: whom its row names, else who has a seat as chair.
  ///
  /// `nil` where the catalogue does not say.
  package func chair(of partnership: PartnershipIndex) -> NamedOrganisation? {
    partnerships[Int(partnership)].chair
      ?? memberships(of: partnership).first { $0.role == .chair }
      .map { .organisation($0.organisation) }
  }

  /// What a partnership rests on: its own legislation, else that of its kind with the kind's address.
  ///
  /// The text is empty where the catalogue gives neither.
  package func legislation(of partnership: PartnershipIndex) -> (
    text: LocalisedText, address: LocalisedText
  ) {
    let own = partnerships[Int(partnership)].legislation
    guard own.isEmpty else { return (LocalisedText(english: own), "") }
    let kind = kind(of: partnership)
    return (kind.legislation, kind.legislationURL)
  }

  /// The level at which a partnership works: its own, else that of its kind.
  package func scale(of partnership: PartnershipIndex) -> Scale? {
    partnerships[Int(partnership)].scale ?? kind(of: partnership).defaultScale
  }

  /// Whether a partnership has one task or many: its own word, else that of its kind.
  package func purpose(of partnership: PartnershipIndex) -> Purpose? {
    partnerships[Int(partnership)].purpose ?? kind(of: partnership).purpose
  }

  /// The legal basis of a partnership: its own, else that of its kind.
  package func basis(of partnership: PartnershipIndex) -> Basis? {
    partnerships[Int(partnership)].basis ?? kind(of: partnership).basis
  }

  /// Where in the input a record stands; `nil` where it stands in none.
  package func location(of origin: RowOrigin) -> SourceLocation? {
    guard origin.line > 0, inputs.indices.contains(Int(origin.input)) else { return nil }
    return SourceLocation(file: inputs[Int(origin.input)].name, line: Int(origin.line))
  }
}
