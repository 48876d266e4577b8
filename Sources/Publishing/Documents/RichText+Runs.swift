package import LandscapeModel
internal import Wording

/// A stretch of text in one language: what is left of rich text where a format has no links.
package struct TextRun: Hashable, Sendable {
  package var text: String
  package var language: Language
  /// Whether it stands in bold where a format has bold.
  package var isStrong: Bool
  /// Whether it is a name, which may be long.
  var isName = false
  /// Whether the catalogue says it and not the program.
  var isOfCatalogue = false
  /// Whether it stands between items that have lines of their own where a format has lines in a cell.
  var endsLine = false
  /// The number of the source that it cites, where it is a citation.
  var citation: Int?
  /// The address that it leads to, outside the report.
  var address: String?

  /// Words of the catalogue.
  fileprivate static func written(_ text: LocalisedText, in language: Language) -> TextRun {
    let form = text.form(in: language)
    var run = TextRun(form.text, form.language)
    run.isOfCatalogue = true
    return run
  }

  init(_ phrase: Phrase, in language: Language) {
    let form = phrase.form(in: language)
    self.init(form.text, form.language)
  }

  package init(_ text: String, _ language: Language, isStrong: Bool = false) {
    self.text = text
    self.language = language
    self.isStrong = isStrong
  }

  fileprivate init(name: LocalisedText, in language: Language) {
    let form = name.form(in: language)
    self.init(form.text, form.language)
    isName = true
    isOfCatalogue = true
  }
}

extension RichText {
  /// The stretches of the text as `language` has it. A name without a form in it keeps the language it
  /// is really in, so that a format can mark it.
  /// - Complexity: O(length of the text).
  package func runs(in language: Language) -> [TextRun] {
    var runs: [TextRun] = []
    forEachRun(in: language) { runs.append($0) }
    return runs
  }

  /// The text in `language` without the languages of its parts.
  package func plain(in language: Language) -> String {
    var text = ""
    forEachRun(in: language) { run in
      // Most texts are one name or one phrase, which needs no copy.
      if text.isEmpty { text = run.text } else { text += run.text }
    }
    return text
  }

  private func forEachRun(in language: Language, _ body: (TextRun) -> Void) {
    for piece in pieces { Self.forEachRun(of: piece, language, body) }
  }

  private static func forEachRun(
    of piece: Piece, _ language: Language, _ body: (TextRun) -> Void
  ) {
    switch piece {
    case .words(let phrase), .tag(let phrase, _), .symbols(let phrase):
      body(TextRun(phrase, in: language))
    case .wordsOf(let phrase, let other): body(TextRun(phrase, in: other))
    case .plain(let text), .code(let text), .tinted(_, let text): body(TextRun(text, language))
    case .address(let text):
      var run = TextRun(text, language)
      run.address = text
      body(run)
    case .written(let text): body(.written(text, in: language))
    case .quoted(let text): body(.written(LocalisedText(english: text), in: .english))
    case .name(let name), .subject(_, let name): body(TextRun(name: name, in: language))
    case .finding(let id, let title):
      if let title { title.forEachRun(in: language, body) } else { body(TextRun(id, language)) }
    case .citation(let number):
      var run = TextRun("[\(number)]", language)
      run.citation = number
      body(run)
    case .external(let address, let text):
      text.forEachRun(in: language) { run in
        var run = run
        run.address = address
        body(run)
      }
    case .findingLink(_, let text), .page(_, _, let text), .small(let text):
      text.forEachRun(in: language, body)
    case .date(let date): body(TextRun(DateWording.phrase(date), in: language))
    case .place(let location): body(TextRun(location.rowText, language))
    case .identifier(let id, _): body(TextRun(" [" + id + "]", language))
    case .law: break
    case .strong(let text):
      text.forEachRun(in: language) { run in
        var run = run
        run.isStrong = true
        body(run)
      }
    case .template(let template, let parts):
      let form = template.form(in: language)
      for piece in form.pieces {
        switch piece {
        case .words(let words): body(TextRun(words, form.language))
        case .place(let place): parts[place].forEachRun(in: language, body)
        }
      }
    case .list(let names): forEachRun(of: names, language, body)
    case .missing(let shorthand): body(TextRun(shorthand.rawValue, language))
    case .figure(let figure): body(TextRun(figure.phrase, in: language))
    case .reference(let reference): body(TextRun(reference.key, language))
    }
  }

  private static func forEachRun(
    of names: Names, _ language: Language, _ body: (TextRun) -> Void
  ) {
    let entries = names.entries(in: language)
    var isSentence = false
    for (place, entry) in entries.enumerated() {
      if place > 0 {
        let isStacked = names.form == .stacked
        var run = TextRun(
          isStacked && isSentence
            ? " " : names.separator(before: place, of: entries.count, in: language), language)
        run.endsLine = isStacked
        body(run)
      }
      entry.forEachRun(in: language) { run in
        isSentence = run.text.hasSuffix(".")
        body(run)
      }
    }
    if names.more > 0 { body(TextRun(.andMore(names.more), in: language)) }
  }
}

extension RichText.Names {
  /// What stands before the entry at `place`, which is not the first.
  func separator(before place: Int, of count: Int, in language: Language) -> String {
    switch form {
    case .semicolons, .stacked: "; "
    case .separated(let separator): separator
    case .sentence:
      // The words between the last two are those of a text, and Welsh has none there.
      language == .english || !language.hasTexts
        ? place == count - 1 && more == 0 ? " and " : ", " : "; "
    }
  }
}

extension SourceLocation {
  /// `partnerships.csv:12`; the file alone where no row is known.
  var rowText: String { line > 0 ? file + ":" + String(line) : file }
}
