/// Text made safe for HTML and SVG: markup escaped, invisible characters made visible.
///
/// `& < > " '` become character references. Characters that cannot be seen, turn the direction of
/// writing or are forbidden in HTML (U+202A–202E, U+2066–2069, U+200B–200F, U+2060, U+FEFF, U+00AD,
/// tag characters, controls but tab and line ends) become `[U+202E]`.
package enum HTMLEscaping {
  /// Appends `text` escaped, for element content and quoted attribute values alike.
  /// - Complexity: O(length of `text`); without a copy where nothing needs escaping.
  package static func append(_ text: String, to sink: inout ByteSink) {
    if text.utf8.allSatisfy({ isPlain($0) }) {
      sink.append(text)
      return
    }
    for scalar in text.unicodeScalars { append(scalar, to: &sink) }
  }

  /// Whether a byte can never begin something to escape.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x26, 0x27, 0x3C, 0x3E, 0x7F, 0..<0x20: byte == 0x0A || byte == 0x09
    // Lead bytes of U+0080–00BF, U+2000–2FFF, U+F000–FFFF and of everything past U+FFFF.
    case 0xC2, 0xE2, 0xEF, 0xF0...0xFF: false
    default: true
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to sink: inout ByteSink) {
    switch scalar.value {
    case 0x26: sink.append("&amp;")
    case 0x3C: sink.append("&lt;")
    case 0x3E: sink.append("&gt;")
    case 0x22: sink.append("&quot;")
    case 0x27: sink.append("&#39;")
    case 0x09, 0x0A: sink.append(byte: UInt8(scalar.value))
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE007F:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      sink.append("[U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits)
      sink.append("]")
    default: sink.append(String(scalar))
    }
  }
}
