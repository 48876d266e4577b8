internal import CLibICU
package import LandscapeModel

extension Language {
  /// The language of a tag that somebody wrote, in whatever case: `CY`, `zh-hant`.
  ///
  /// A region of a language that texts are in is that language: `en-GB` is `en`, or a report in it would have neither
  /// our words nor the names in English.
  /// - Returns: `nil` where it is no well-formed BCP 47 tag, or its two letters are no language of ISO 639.
  package init?(tag written: String) {
    guard !written.utf8.contains(0) else { return nil }
    var canonical = [CChar](repeating: 0, count: 160)
    guard landscape_language_tag(written, &canonical, Int32(canonical.count)) else { return nil }
    let tag = String(
      decoding: canonical.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let primary = Language(canonicalTag: String(tag.prefix { $0 != "-" }))
    self = primary.hasTexts ? primary : Language(canonicalTag: tag)
  }

  /// Whether it is written from right to left.
  package var isRightToLeft: Bool { LanguageRules.of(self).isRightToLeft }

  /// What it is called in `language`, by CLDR: `Welsh`, `Cymraeg`; its tag where CLDR has no name for it.
  package func name(in language: Language) -> String {
    var name = [UInt16](repeating: 0, count: 200)
    let length = landscape_language_name(tag, language.tag, &name, Int32(name.count))
    guard length > 0, length <= name.count else { return tag }
    return String(decoding: name.prefix(Int(length)), as: UTF16.self)
  }

  /// Whether it writes numbers as English does, `1,234.5`, which is how they are written in every report.
  package var writesNumbersAsEnglish: Bool { landscape_writes_numbers_as_english(tag) }

  /// Whether every text of a report is in it.
  package var hasAllTexts: Bool { self == .english || TextStates.whole.contains(tag) }

  /// Whether a text of a report is in it.
  package var hasTexts: Bool { Self.ofTexts.contains(self) }

  /// The language that a page in it is in: English where no text is in it.
  package var ofInterface: Language { hasTexts ? self : .english }
}
