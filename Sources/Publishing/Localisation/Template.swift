package import LandscapeModel

/// Words in both languages with places for parts: `{0}` stands for the first, and so on.
///
/// Each language has its own order. What is filled in is never read for places.
package struct Template: Hashable, Sendable {
  package let phrase: Phrase

  package init(_ english: String, _ welsh: String) { phrase = Phrase(english, welsh) }

  package enum Piece: Hashable, Sendable {
    case words(String)
    /// The part with this number, from 0.
    case place(Int)
  }

  /// The stretches in one language, in their order.
  /// - Precondition: a brace of the words opens or closes a place.
  package func pieces(in language: Language) -> [Piece] {
    var pieces: [Piece] = []
    var rest = Substring(phrase(language))
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      guard let place = Int(rest[rest.index(after: open)..<close]) else {
        preconditionFailure("a number in each place of a template")
      }
      if open > rest.startIndex { pieces.append(.words(String(rest[..<open]))) }
      pieces.append(.place(place))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.words(String(rest))) }
    return pieces
  }
}

extension TableText {
  /// The words of a template with `parts` in its places, each in the language that it is in.
  /// - Precondition: there is a part for each place.
  package init(_ template: Template, _ parts: TableText...) {
    func runs(_ language: Language) -> [TextRun] {
      template.pieces(in: language).flatMap { piece in
        switch piece {
        case .words(let words): [TextRun(words, language)]
        case .place(let place): parts[place].runs(in: language)
        }
      }
    }
    self.init(english: runs(.english), welsh: runs(.welsh))
  }

  /// Texts one after another with `separator` between.
  package init(_ texts: [TableText], separator: String) {
    func runs(_ language: Language) -> [TextRun] {
      texts.enumerated().flatMap { place, text in
        (place > 0 ? [TextRun(separator, language)] : []) + text.runs(in: language)
      }
    }
    self.init(english: runs(.english), welsh: runs(.welsh))
  }

  /// Names as a sentence lists them: `A`, `A and B`, `A, B and C`; in Welsh `A; B; C`, because the
  /// first letter of a name would change after `a`.
  package init(listing names: [TableText]) {
    func runs(_ language: Language) -> [TextRun] {
      names.enumerated().flatMap { place, name -> [TextRun] in
        let isLast = place == names.count - 1
        let before =
          switch language {
          case .english: isLast ? " and " : ", "
          case .welsh: "; "
          }
        return (place > 0 ? [TextRun(before, language)] : []) + name.runs(in: language)
      }
    }
    self.init(english: runs(.english), welsh: runs(.welsh))
  }
}
