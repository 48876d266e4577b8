package import LandscapeModel

/// A stretch of text in one language: what is left of rich text where a format has no links.
package struct TextRun: Hashable, Sendable {
  package var text: String
  package var language: Language
  /// Whether it stands in bold where a format has bold.
  package var isStrong: Bool
  /// Whether it is a name, which may be long.
  var isName = false

  package init(_ text: String, _ language: Language, isStrong: Bool = false) {
    self.text = text
    self.language = language
    self.isStrong = isStrong
  }

  fileprivate init(name: BilingualText, in language: Language) {
    let form = name.form(in: language)
    self.init(form.text, form.language)
    isName = true
  }
}

extension RichText {
  /// The stretches of the text as `language` has it. A name without a form in it keeps the language it
  /// is really in, so that a format can mark it.
  /// - Complexity: O(length of the text).
  package func runs(in language: Language) -> [TextRun] {
    // Most texts are one name or one phrase.
    pieces.count == 1
      ? Self.runs(of: pieces[0], language) : pieces.flatMap { Self.runs(of: $0, language) }
  }

  /// The text in `language` without the languages of its parts.
  package func plain(in language: Language) -> String {
    let runs = runs(in: language)
    return runs.count == 1 ? runs[0].text : runs.map(\.text).joined()
  }

  private static func runs(of piece: Piece, _ language: Language) -> [TextRun] {
    switch piece {
    case .words(let phrase), .tag(let phrase, _), .symbols(let phrase):
      return [TextRun(phrase(language), language)]
    case .otherWords(let phrase):
      return [TextRun(phrase(language.other), language.other)]
    case .plain(let text), .code(let text), .address(let text), .tinted(_, let text):
      return [TextRun(text, language)]
    case .written(let text), .quoted(let text): return [TextRun(text, .english)]
    case .name(let name), .subject(_, let name):
      return [TextRun(name: name, in: language)]
    case .finding(let id, let title): return title?.runs(in: language) ?? [TextRun(id, language)]
    case .findingLink(_, let text), .page(_, _, let text), .small(let text):
      return text.runs(in: language)
    case .date(let date): return [TextRun(DateWording.text(date, in: language), language)]
    case .place(let location): return [TextRun(location.rowText, language)]
    case .identifier(let id, _): return [TextRun(" [" + id + "]", language)]
    case .law: return []
    case .strong(let text):
      return text.runs(in: language).map { run in
        var run = run
        run.isStrong = true
        return run
      }
    case .template(let template, let parts):
      return template.pieces(in: language).flatMap { piece in
        switch piece {
        case .words(let words): [TextRun(words, language)]
        case .place(let place): parts[place].runs(in: language)
        }
      }
    case .list(let names): return runs(of: names, language)
    case .missing(let shorthand): return [TextRun(shorthand.rawValue, language)]
    case .figure(let figure): return [TextRun(figure.phrase(language), language)]
    case .reference(let reference): return [TextRun(reference.key, language)]
    }
  }

  private static func runs(of names: Names, _ language: Language) -> [TextRun] {
    let entries = names.entries(in: language)
    var runs: [TextRun] = []
    for (place, entry) in entries.enumerated() {
      if place > 0 {
        runs.append(
          TextRun(names.separator(before: place, of: entries.count, in: language), language))
      }
      runs += entry.runs(in: language)
    }
    if names.more > 0 { runs.append(TextRun(Phrase.andMore(names.more)(language), language)) }
    return runs
  }
}

extension RichText.Names {
  /// What stands before the entry at `place`, which is not the first.
  func separator(before place: Int, of count: Int, in language: Language) -> String {
    switch form {
    case .semicolons, .stacked: "; "
    case .separated(let separator): separator
    case .sentence:
      switch language {
      case .english: place == count - 1 && more == 0 ? " and " : ", "
      case .welsh: "; "
      }
    }
  }
}

extension SourceLocation {
  /// `partnerships.csv:12`; the file alone where no row is known.
  var rowText: String { line > 0 ? file + ":" + String(line) : file }
}
