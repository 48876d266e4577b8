package import LandscapeModel
package import Rationalisation

/// A stretch of text in one language, with what it names where it names something.
package struct TextRun: Hashable, Sendable {
  package var text: String
  package var language: Language
  /// What a page can link it to.
  package var subject: Subject?
  /// Whether it stands in bold where a format has bold.
  package var isStrong: Bool

  package init(
    _ text: String, _ language: Language, subject: Subject? = nil, isStrong: Bool = false
  ) {
    self.text = text
    self.language = language
    self.subject = subject
    self.isStrong = isStrong
  }
}

/// Text of a table as it stands in each language.
///
/// A Welsh table may have to show a name that the catalogue gives in English only; its run keeps
/// the language it is really in, so that a format can mark it.
package struct TableText: Hashable, Sendable {
  package var english: [TextRun]
  package var welsh: [TextRun]

  package init(english: [TextRun], welsh: [TextRun]) {
    self.english = english
    self.welsh = welsh
  }

  /// Words of the string table.
  package init(_ phrase: Phrase) {
    english = [TextRun(phrase.english, .english)]
    welsh = [TextRun(phrase.welsh, .welsh)]
  }

  /// A name from the catalogue.
  package init(_ name: BilingualText, subject: Subject? = nil) {
    self.init([name], subjects: [subject])
  }

  /// Names in a row, `; ` between, as catalogues join lists.
  package init(_ names: [BilingualText], subjects: [Subject?] = [], separator: String = "; ") {
    func runs(_ language: Language) -> [TextRun] {
      var runs: [TextRun] = []
      for (place, name) in names.enumerated() {
        if place > 0 { runs.append(TextRun(separator, language)) }
        let (text, form) = name.form(in: language)
        runs.append(
          TextRun(text, form, subject: subjects.indices.contains(place) ? subjects[place] : nil))
      }
      return runs
    }
    english = runs(.english)
    welsh = runs(.welsh)
  }

  /// A sentence made for each language.
  package init(in landscape: Landscape, _ sentence: (Language) -> Sentence) {
    func runs(_ language: Language) -> [TextRun] {
      sentence(language).runs.map { run in
        switch run {
        case .words(let words): return TextRun(words, language)
        case .name(let name):
          let (text, form) = name.form(in: language)
          return TextRun(text, form)
        case .subject(let subject):
          let (text, form) = landscape.name(of: subject).form(in: language)
          return TextRun(text, form, subject: subject)
        }
      }
    }
    english = runs(.english)
    welsh = runs(.welsh)
  }

  /// The runs of the form in `language`.
  package func runs(in language: Language) -> [TextRun] {
    language == .english ? english : welsh
  }

  /// The form in `language` without the languages of its parts.
  package func plain(in language: Language) -> String {
    runs(in: language).map(\.text).joined()
  }
}
