/// A noun that follows a figure: `1 member`, `7 members`; `7 aelod`, `21 o aelodau`.
///
/// Its forms lie in the catalogues, one for each category of number that a language tells apart. Figures are
/// always written as figures.
package struct CountedNoun: Hashable, Sendable {
  private let id: String
  private let forms: Filling

  /// - Parameter id: what it is called in the catalogues.
  @inline(never)
  init(_ id: String, _ forms: Filling) {
    self.id = id
    self.forms = forms
  }

  package static func == (left: Self, right: Self) -> Bool { left.id == right.id }

  package func hash(into hasher: inout Hasher) { hasher.combine(id) }

  /// The figure with its noun.
  package func callAsFunction(_ count: Int) -> Phrase { forms.filled(.number(count)) }

  /// The same for a number that may be fractional.
  package func amount(_ value: Double) -> Phrase {
    value == value.rounded() && abs(value) < 1e15
      ? forms.filled(.number(Int(value))) : forms.filled(.amount(value))
  }
}
