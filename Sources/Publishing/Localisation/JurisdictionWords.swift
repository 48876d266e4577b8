package import LandscapeModel
package import Wording

/// The words of a country: what its profile calls routes, scales, codes and bodies, and the program's own words
/// where the profile says nothing.
package struct JurisdictionWords: Sendable {
  let jurisdiction: Jurisdiction

  package init(_ jurisdiction: Jurisdiction) { self.jurisdiction = jurisdiction }

  // MARK: Routes

  /// Who can act.
  package func name(of route: Route) -> Phrase {
    let described = jurisdiction[route]
    if let label = described.label { return Phrase(label) }
    return switch NeutralRoute(rawValue: described.id) {
    case .local: .routeLocal
    case .government: text(.government) ?? .routeGovernment
    case .legislation: .routeLegislation
    case .otherGovernment: .routeOtherGovernment
    case nil: Phrase(verbatim: described.id)
    }
  }

  /// Who can act and by what, in a sentence.
  package func explanation(of route: Route) -> Phrase {
    let described = jurisdiction[route]
    if let explanation = described.explanation { return Phrase(explanation) }
    return switch NeutralRoute(rawValue: described.id) {
    case .local: .routeExplanationLocal
    case .government: Words.routeExplanationGovernment(government: government)
    case .legislation: .routeExplanationLegislation
    case .otherGovernment: .routeExplanationOtherGovernment
    case nil: name(of: route)
    }
  }

  /// What the whole change takes, as the middle of a sentence has it.
  func needs(of route: Route) -> Phrase {
    let described = jurisdiction[route]
    if let needs = described.needs ?? described.label { return Phrase(needs) }
    return switch NeutralRoute(rawValue: described.id) {
    case .local: .routeNeedsLocal
    case .government: Words.routeNeedsGovernment(government: government)
    case .legislation: .routeNeedsLegislation
    case .otherGovernment: .routeNeedsOtherGovernment
    case nil: name(of: route)
    }
  }

  /// A way in which a kind can be changed, as the catalogue lists it.
  ///
  /// A word that no route has stands in the landscape of another day; it is shown as it is written.
  package func name(of route: ChangeRoute) -> Phrase {
    let words = jurisdiction.routes.lazy.flatMap(\.words)
    if let label = words.first(where: { $0.route == route })?.label { return Phrase(label) }
    return switch NeutralChangeRoute(rawValue: route.rawValue) {
    case .local: .changeRouteLocal
    case .ministerialDirection:
      Words.changeRouteMinisterialDirection(ministers: text(.ministers) ?? .theMinisters)
    case .secondaryLegislation: .changeRouteSecondaryLegislation
    case .primaryLegislation: .changeRoutePrimaryLegislation
    case .otherGovernment: .changeRouteOtherGovernment
    case nil: Phrase(Self.spelledOut(route.rawValue))
    }
  }

  /// The ways in which a kind can be changed, in the order of the catalogue.
  func changeRoutes(of kind: Kind) -> [RichText] {
    kind.changeRoutes.map { RichText(name(of: $0)) }
  }

  // MARK: Lists of the catalogue

  /// The level at which a partnership works.
  package func name(of scale: Scale) -> Phrase {
    jurisdiction.word(for: scale.rawValue, in: .scales).map(Phrase.init) ?? .name(of: scale)
  }

  /// What a row of evidence answers.
  package func name(of question: EvidenceQuestion) -> Phrase {
    jurisdiction.word(for: question.rawValue, in: .questions).map(Phrase.init)
      ?? .name(of: question)
  }

  /// The name of a value of `Organisation.kind`; as all codes that a catalogue may choose freely, one that is not
  /// known is shown as written, as English, with spaces for `_`.
  package func organisationKind(_ code: String) -> LocalisedText {
    known(code, .organisationKinds, .organisationKind)
  }

  /// The name of a value of `Organisation.sector`.
  package func sector(_ code: String) -> LocalisedText { known(code, .sectors, .sector) }

  /// The name of a value of `Area.kind`.
  package func areaKind(_ code: String) -> LocalisedText { known(code, .areaKinds, .areaKind) }

  private func known(
    _ code: String, _ list: Jurisdiction.WordList, _ sort: CodeSort
  ) -> LocalisedText {
    jurisdiction.word(for: code, in: list) ?? Phrase.name(ofCode: code, of: sort)?.localised
      ?? Self.spelledOut(code)
  }

  private static func spelledOut(_ code: String) -> LocalisedText {
    var bytes = Array(code.utf8)
    for index in bytes.indices where bytes[index] == UInt8(ascii: "_") {
      bytes[index] = UInt8(ascii: " ")
    }
    if let first = bytes.first, (0x61...0x7A).contains(first) { bytes[0] = first - 32 }
    return LocalisedText(english: String(decoding: bytes, as: UTF8.self))
  }

  // MARK: Who governs and who is asked

  /// The government, as a sentence has it.
  private var government: Phrase { text(.governmentInText) ?? .theGovernment }

  /// The body that a paper is addressed to, as a sentence has it.
  var council: Phrase { text(.council) ?? .theCouncil }

  var paperTitle: Phrase { text(.paperTitle) ?? Words.paperCouncilTitle(council: council) }

  /// The heading of what the council is asked.
  var questionsHeading: Phrase {
    text(.questionsHeading) ?? Words.paperQuestions(council: council)
  }

  /// The terms of the country, in the byte order of their keys.
  var terms: [GlossaryTerm] {
    let terms = jurisdiction.words[.terms] ?? [:]
    return terms.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .compactMap { key in terms[key].map { GlossaryTerm(key: key, term: Phrase($0)) } }
  }

  /// A text of the profile; `nil` where it says nothing.
  func text(_ text: Jurisdiction.Text) -> Phrase? { jurisdiction.texts[text].map(Phrase.init) }
}

extension Landscape {
  /// The words of the country that it is of.
  var words: JurisdictionWords { JurisdictionWords(jurisdiction) }
}
