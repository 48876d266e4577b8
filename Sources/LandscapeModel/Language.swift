/// A language, by its BCP 47 tag: of a report, or of a text in a catalogue.
///
/// Any language can be one of a catalogue's. Those that the program's own words are in are known to `Wording`,
/// which also makes a language of a tag that somebody wrote.
package struct Language: Hashable, Sendable {
  /// The canonical tag: `en`, `cy`, `zh-Hant`.
  package let tag: String

  /// - Parameter tag: one that is known to be a canonical tag.
  package init(canonicalTag tag: String) { self.tag = tag }

  package static let english = Language(canonicalTag: "en")
  package static let welsh = Language(canonicalTag: "cy")
}

/// A text from a catalogue: English always, other languages where the catalogue gives them.
///
/// Catalogue text is never machine-translated, so a form that is missing stays missing and the page
/// that shows the English form instead says so.
package struct LocalisedText: Hashable, Sendable, ExpressibleByStringLiteral {
  package var english: String
  /// The forms in other languages in the order of their tags, one a language.
  package private(set) var others: [Form]

  /// What it is in one language.
  package struct Form: Hashable, Sendable {
    package let language: Language
    package let text: String

    package init(language: Language, text: String) {
      self.language = language
      self.text = text
    }
  }

  package init(english: String, welsh: String? = nil) {
    self.english = english
    others = welsh.map { [Form(language: .welsh, text: $0)] } ?? []
  }

  /// - Parameter others: in any order; of a language that stands there twice the last counts.
  package init(english: String, others: some Sequence<Form>) {
    self.init(english: english)
    for form in others { self[form.language] = form.text }
  }

  /// What the catalogue gives in `language`.
  package subscript(language: Language) -> String? {
    get {
      if language == .english { return english }
      for form in others where form.language == language { return form.text }
      return nil
    }
    set {
      if language == .english {
        english = newValue ?? ""
        return
      }
      others.removeAll { $0.language == language }
      guard let newValue else { return }
      let place = others.firstIndex { language.tag < $0.language.tag } ?? others.endIndex
      others.insert(Form(language: language, text: newValue), at: place)
    }
  }

  /// The form to show in `language`, and the language that form is really in.
  package func form(in language: Language) -> (text: String, language: Language) {
    if !others.isEmpty, language != .english {
      for form in others where form.language == language { return (form.text, language) }
    }
    return (english, .english)
  }

  /// Texts put together in each language that all of them have.
  package init(_ parts: [LocalisedText], _ joined: ([String]) -> String) {
    self.init(english: joined(parts.map(\.english)))
    for form in parts.first?.others ?? [] {
      let forms = parts.compactMap { $0[form.language] }
      if forms.count == parts.count { self[form.language] = joined(forms) }
    }
  }

  /// English alone, as a test writes it.
  package init(stringLiteral english: String) { self.init(english: english) }

  /// The same text with every form changed.
  package func mapped(_ change: (String) -> String) -> LocalisedText {
    LocalisedText(
      english: change(english),
      others: others.map { Form(language: $0.language, text: change($0.text)) })
  }

  /// Whether there is nothing in any language.
  package var isEmpty: Bool { english.isEmpty && others.isEmpty }

  /// Its forms in all languages, English first.
  package var forms: [String] { [english] + others.map(\.text) }
}
