// The normaliser of the standard library; Foundation's would cost the start of every run.
@_spi(_Unicode) internal import Swift

/// Unicode normalisation form C, in which the catalogue's text is compared and written.
enum CanonicalText {
  /// Whether bytes are in form C for certain: every code point below U+0300 is.
  static func isCertain(_ slice: ByteSlice) -> Bool { !slice.hasByte(from: 0xCC) }

  /// The text in form C.
  static func composed(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text._nfc)
    return String(scalars)
  }

  /// The scalars of the text in form D: accents stand after their letters.
  static func decomposed(_ text: String) -> String.UnicodeScalarView {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text._nfd)
    return scalars
  }
}
