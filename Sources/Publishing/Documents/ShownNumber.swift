internal import Wording

/// A number as a reader is shown it, or the shorthand in its place.
enum ShownNumber {
  case text(String)
  case shorthand(Shorthand)

  /// `[low]` where so many decimals leave nothing of it, `[x]` where it is no number.
  init(_ value: Double, decimals: Int) {
    let text = Numerals.fixed(value, places: decimals)
    if !text.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) {
      self = .shorthand(.notAvailable)
    } else if value != 0, !text.utf8.contains(where: { $0 >= 0x31 && $0 <= 0x39 }) {
      self = .shorthand(.roundsToZero)
    } else {
      self = .text(text)
    }
  }
}
