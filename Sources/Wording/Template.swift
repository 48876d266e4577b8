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
  private let welsh: [Piece]

  package init(english: [Piece], welsh: [Piece]) {
    self.english = english
    self.welsh = welsh
  }

  /// The stretches in one language, in their order.
  package func pieces(in language: Language) -> [Piece] {
    language == .english ? english : welsh
  }
}
