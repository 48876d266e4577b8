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
