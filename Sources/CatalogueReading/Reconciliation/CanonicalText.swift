internal import CByteIndex
// The normaliser of the standard library; Foundation's would cost the start of every run.
@_spi(_Unicode) internal import Swift

/// Unicode normalisation form C, in which the catalogue's text is compared and written.
package enum CanonicalText {
  /// Whether bytes are in form C for certain, as nearly all text is: no character of it is changed by the form or
  /// combines with another.
  static func isCertain(_ slice: ByteSlice) -> Bool {
    landscape_is_composed(slice.start, slice.count)
  }

  /// The same of a text.
  package static func isCertain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      bytes.baseAddress.map { landscape_is_composed($0, bytes.count) } ?? true
    }
  }

  /// The text in form C.
  package static func composed(_ text: String) -> String {
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
