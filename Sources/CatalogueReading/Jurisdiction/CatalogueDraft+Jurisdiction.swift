internal import LandscapeModel

extension CatalogueDraft {
  /// Looks for the kinds and areas that a profile names.
  ///
  /// A kind that the catalogue has not, of partnerships, areas or organisations, is passed over with a warning: a profile may serve several
  /// catalogues. A nation that is no area ends the reading, for everything is judged within the nation.
  func check(_ profile: CatalogueJurisdiction) {
    func warn(of names: [JurisdictionReader.Named], _ table: String, among known: [String]) {
      let ids = Set(known)
      for named in names where !ids.contains(named.id) {
        log.add(diagnostic(of: named, table, .warning, among: known))
      }
    }
    warn(of: profile.kinds, "kinds.csv", among: kinds.map(\.id))
    warn(of: profile.areaKinds, "areas.csv", among: areas.map(\.kind))
    warn(of: profile.namedAreas, "areas.csv", among: areas.map(\.code))
    warn(of: profile.organisationKinds, "organisations.csv", among: organisations.map(\.kind))
    let codes = Set(areas.map(\.code))
    for named in profile.areas where !codes.contains(named.id) {
      log.fail(diagnostic(of: named, "areas.csv", .error, among: areas.map(\.code)))
    }
  }

  private func diagnostic(
    of named: JurisdictionReader.Named, _ table: String, _ severity: Severity,
    among known: [String]
  ) -> Diagnostic {
    var nearest = NearestName(budget: 1_000_000)
    return Diagnostic(
      code: .unknownInJurisdiction, severity: severity, location: named.location,
      value: named.id, expected: file(table),
      suggestion: nearest.nearest(to: named.id, among: known))
  }

  /// A kind with the profile's words where the catalogue has none.
  func labelled(_ kind: Kind) -> Kind {
    var kind = kind
    if let name = jurisdiction.word(for: kind.id, in: .kinds) {
      kind.name =
        kind.name == LocalisedText(english: kind.id) ? name : kind.name.completed(by: name)
    }
    if let abbreviation = jurisdiction.word(for: kind.id, in: .abbreviations) {
      kind.abbreviation = kind.abbreviation?.completed(by: abbreviation) ?? abbreviation
    }
    return kind
  }
}

extension LocalisedText {
  /// The text with the forms of `other` in the languages in which it has none.
  fileprivate func completed(by other: LocalisedText) -> LocalisedText {
    var text = self
    for form in other.others where text[form.language] == nil { text[form.language] = form.text }
    return text
  }
}
