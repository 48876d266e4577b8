/// A noun that follows a figure: `1 member`, `7 members`; `7 aelod`, `21 o aelodau`.
///
/// Its forms lie in the catalogues, one for each category of number that a language tells apart. Figures are
/// always written as figures.
package struct CountedNoun: Sendable {
  private let forms: Filling

  init(_ forms: Filling) { self.forms = forms }

  /// The figure with its noun.
  package func callAsFunction(_ count: Int) -> Phrase { forms.filled(.number(count)) }

  /// The same for a number that may be fractional.
  package func amount(_ value: Double) -> Phrase {
    value == value.rounded() && abs(value) < 1e15
      ? forms.filled(.number(Int(value))) : forms.filled(.amount(value))
  }
}
