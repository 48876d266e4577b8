/// What a code that a catalogue chooses freely is a code of.
package enum CodeSort: String, Sendable {
  case organisationKind = "organisation-kind"
  case sector
  case areaKind = "area-kind"
}

extension Phrase {
  /// What a code is called; `nil` where the catalogues have no name for it.
  package static func name(ofCode code: String, of sort: CodeSort) -> Phrase? {
    Texts.codes[sort.rawValue + "." + code]?.filled([])
  }
}
