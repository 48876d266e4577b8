internal import LandscapeModel

/// Which form of a text goes with a number, in a language.
///
/// The first six are CLDR's categories, by their names there. Welsh writes a noun after a figure above ten in
/// another way than after 4, 5 and 7 to 10 (`10 aelod`, `11 o aelodau`), which CLDR puts together as `other`; the
/// catalogues have a form of their own for it.
package enum PluralCategory: Int, CaseIterable, Sendable {
  case zero, one, two, few, many, other
  /// Eleven and more.
  case aboveTen

  /// CLDR's name of it.
  init?(cldr name: String) {
    switch name {
    case "zero": self = .zero
    case "one": self = .one
    case "two": self = .two
    case "few": self = .few
    case "many": self = .many
    case "other": self = .other
    default: return nil
    }
  }

  /// What a number is where a language makes no difference of it.
  var broader: PluralCategory { self == .aboveTen ? .other : self }
}
