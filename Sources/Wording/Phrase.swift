package import LandscapeModel

/// A piece of text in every language of the interface.
///
/// All that a person reads comes from the catalogues in `Catalogues`, through what is made of them in
/// `Generated`: `Phrase.…` for words that stand by themselves, `Words.…(…)` for those with values in them. Only
/// what is put together of these, or of the catalogue of a landscape, is made by the initialisers here.
///
/// A language that is only begun lacks some texts: they are told in English, and `form(in:)` says so.
package struct Phrase: Hashable, Sendable {
  package let english: String
  /// In the other languages in the order of `Language.ofTexts`, `nil` where it is told in English; empty where it
  /// is the same in every language.
  private let others: [String?]

  /// What is made of the catalogues.
  @inline(never)
  init(_ english: String, _ others: String?...) {
    self.english = english
    self.others = others
  }

  init(english: String, others: [String?]) {
    self.english = english
    self.others = others
  }

  /// A text of the catalogue: in a language that it is not in it is told in English.
  package init(_ text: LocalisedText) {
    english = text.english
    others = Language.ofTexts.dropFirst().map { text[$0] }
  }

  /// What is put together anew in each language.
  ///
  /// In a language that is only begun it stays English: what it is put together of may not be in that language.
  package init(each text: (Language) -> String) {
    english = text(.english)
    others = Language.ofTexts.dropFirst().map { $0.hasAllTexts ? text($0) : nil }
  }

  /// The same in every language: a figure, a code, a name.
  package init(verbatim text: String) {
    english = text
    others = []
  }

  /// The text in `language`, English where there is none.
  package func callAsFunction(_ language: Language) -> String { form(in: language).text }

  /// The text in `language`, English where there is none.
  package subscript(language: Language) -> String { form(in: language).text }

  /// The text to show in `language`, and the language it is really in.
  package func form(in language: Language) -> (text: String, language: Language) {
    if language == .english { return (english, .english) }
    // What is no words is at home everywhere.
    if others.isEmpty { return (english, language) }
    for (place, text) in others.enumerated() where Language.ofTexts[place + 1] == language {
      if let text { return (text, language) }
    }
    return (english, .english)
  }

  /// Its texts in all languages as a catalogue name, for places that take one.
  package var localised: LocalisedText {
    LocalisedText(
      english: english,
      others: Language.ofTexts.dropFirst().compactMap { language in
        let form = form(in: language)
        return form.language == language
          ? LocalisedText.Form(language: language, text: form.text) : nil
      })
  }

  /// Phrases one after the other, with a text of every language between them.
  package static func joined(_ phrases: [Phrase], by separator: String) -> Phrase {
    joined(phrases, by: Phrase(verbatim: separator))
  }

  /// Phrases one after the other, with words between them: in the languages that all of them are in.
  package static func joined(_ phrases: [Phrase], by separator: Phrase) -> Phrase {
    func joined(_ text: (Phrase) -> String?) -> String? {
      guard let separator = text(separator) else { return nil }
      var whole = ""
      for (place, phrase) in phrases.enumerated() {
        guard let text = text(phrase) else { return nil }
        if place > 0 { whole += separator }
        whole += text
      }
      return whole
    }
    let others = Language.ofTexts.indices.dropFirst().map { place in
      joined { phrase in
        phrase.others.isEmpty ? phrase.english : phrase.others[place - 1]
      }
    }
    return Phrase(english: joined(\.english) ?? "", others: others)
  }
}
