package import LandscapeModel

/// Words in every language with places for parts, which are built by whoever shows them: a name with its link.
///
/// Each language has its own order. What is filled in is never read for places.
package struct Template: Hashable, Sendable {
  package enum Piece: Hashable, Sendable {
    case words(String)
    /// The part with this number, from 0.
    case place(Int)
  }

  private let english: [Piece]
  /// As those of `Phrase`.
  private let others: [[Piece]?]

  init(english: [Piece], others: [[Piece]?]) {
    self.english = english
    self.others = others
  }

  /// The stretches in one language, in their order; the English ones where it has none.
  package func pieces(in language: Language) -> [Piece] { form(in: language).pieces }

  /// The stretches to show in `language`, and the language they are really in.
  package func form(in language: Language) -> (pieces: [Piece], language: Language) {
    if language == .english { return (english, .english) }
    for (place, pieces) in others.enumerated() where Language.ofTexts[place + 1] == language {
      if let pieces { return (pieces, language) }
    }
    return (english, .english)
  }
}
