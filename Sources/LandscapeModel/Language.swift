/// A language of the report. English and Welsh are equal: whatever exists in one exists in both.
package enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case welsh = "cy"

  /// The other of the two languages.
  package var other: Language { self == .english ? .welsh : .english }
}

/// A name from a catalogue: English always, Welsh where the catalogue gives it.
///
/// Catalogue text is never machine-translated, so a missing Welsh form stays missing and the page
/// that shows the English form instead says so.
package struct BilingualText: Hashable, Sendable {
  package var english: String
  package var welsh: String?

  package init(english: String, welsh: String? = nil) {
    self.english = english
    self.welsh = welsh
  }

  /// The form to show in `language`, and the language that form is really in.
  package func form(in language: Language) -> (text: String, language: Language) {
    if language == .welsh, let welsh { return (welsh, .welsh) }
    return (english, .english)
  }
}
