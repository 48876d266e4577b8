internal import TextFormats

/// Text made safe for HTML and SVG: markup escaped, invisible characters made visible.
///
/// `& < > " '` become character references. What `VisibleText` calls invisible, such as direction
/// and tag characters and controls, becomes `[U+202E]`.
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

  /// `text` escaped in the same way.
  package static func escaped(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ isPlain($0) }) else { return text }
    var sink = ByteSink()
    append(text, to: &sink)
    return sink.text
  }

  /// Whether a byte can never begin something to escape.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x26, 0x27, 0x3C, 0x3E, 0x7F, 0..<0x20: byte == 0x0A || byte == 0x09
    // Lead bytes of U+0080–00BF, 0600–063F, 1000–2FFF, F000–FFFF and everything past U+FFFF.
    case 0xC2, 0xD8, 0xE1, 0xE2, 0xEF, 0xF0...0xFF: false
    default: true
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to sink: inout ByteSink) {
    if VisibleText.isLayout(scalar) {
      sink.append(byte: scalar.value == 0x0A ? 0x0A : 0x20)
    } else if VisibleText.isInvisible(scalar) {
      sink.append("[U+" + VisibleText.hexadecimal(scalar) + "]")
    } else {
      sink.append(escaping: String(scalar).utf8, as: .html)
    }
  }
}
