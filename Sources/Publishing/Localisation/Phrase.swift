package import LandscapeModel

/// A piece of text in both languages; one language alone does not compile.
///
/// The string table is the `static` members of this type, one file a subject
/// (`Phrase+Vocabulary.swift`, `Phrase+Tables.swift`, …). Text whose term is not in
/// `Inputs/sources/glossary.csv` comes from no official source and waits for a translator.
package struct Phrase: Hashable, Sendable {
  package let english: String
  package let welsh: String

  /// - Precondition: neither is empty; a test reads every literal.
  package init(_ english: String, _ welsh: String) {
    self.english = english
    self.welsh = welsh
  }

  /// The text in `language`.
  package func callAsFunction(_ language: Language) -> String {
    language == .english ? english : welsh
  }

  /// The text in `language`.
  package subscript(language: Language) -> String { self(language) }

  /// Both languages as a catalogue name, for places that take one.
  package var bilingual: BilingualText { BilingualText(english: english, welsh: welsh) }
}
