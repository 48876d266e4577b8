package import LandscapeModel

/// A piece of text in every language of the interface.
///
/// All that a person reads comes from the catalogues in `Catalogues`, through what is made of them in
/// `Generated`: `Phrase.…` for words that stand by themselves, `Words.…(…)` for those with values in them. Only
/// what is put together of these, or of the catalogue of a landscape, is made by the initialisers here.
package struct Phrase: Hashable, Sendable {
  package let english: String
  package let welsh: String

  /// Texts that are no words of ours: names, figures, words put together.
  /// - Precondition: neither is empty.
  package init(_ english: String, _ welsh: String) {
    self.english = english
    self.welsh = welsh
  }

  /// What is put together anew in each language.
  package init(each text: (Language) -> String) { self.init(text(.english), text(.welsh)) }

  /// The same in every language: a figure, a code, a name.
  package init(verbatim text: String) { self.init(text, text) }

  /// The text in `language`.
  package func callAsFunction(_ language: Language) -> String {
    language == .english ? english : welsh
  }

  /// The text in `language`.
  package subscript(language: Language) -> String { self(language) }

  /// Both languages as a catalogue name, for places that take one.
  package var bilingual: BilingualText { BilingualText(english: english, welsh: welsh) }

  /// Phrases one after the other, with a text of every language between them.
  package static func joined(_ phrases: [Phrase], by separator: String) -> Phrase {
    joined(phrases, by: Phrase(verbatim: separator))
  }

  /// Phrases one after the other, with words between them.
  package static func joined(_ phrases: [Phrase], by separator: Phrase) -> Phrase {
    Phrase { language in phrases.map { $0(language) }.joined(separator: separator(language)) }
  }
}
