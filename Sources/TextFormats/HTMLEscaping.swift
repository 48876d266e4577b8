/// Text made safe for HTML and SVG: markup escaped, invisible characters made visible.
///
/// `& < > " '` become character references. What `VisibleText` calls invisible, such as direction
/// and tag characters and controls, becomes `[U+202E]`.
package enum HTMLEscaping {
  /// Appends `text` escaped, for element content and quoted attribute values alike.
  /// - Complexity: O(length of `text`); stretches where nothing needs escaping are copied whole.
  package static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      var place = 0
      while place < utf8.count {
        guard !isPlain(utf8[place]) else {
          place += 1
          continue
        }
        let (scalar, end) = scalar(at: place, in: utf8)
        if let replacement = replacement(of: scalar) {
          bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<place]))
          bytes.append(contentsOf: replacement.utf8)
          start = end
        }
        place = end
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
    }
  }

  /// `text` escaped in the same way.
  package static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a byte can never begin something to escape.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A: true
    case 0x22, 0x26, 0x27, 0x3C, 0x3E: false
    default: !VisibleText.mayBeginInvisible(byte)
    }
  }

  /// The scalar whose first byte is at `place`, and the place after its last.
  /// - Precondition: the bytes are UTF-8, as those of a `String` are.
  private static func scalar(
    at place: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> (Unicode.Scalar, end: Int) {
    let lead = utf8[place]
    guard lead >= 0x80 else { return (Unicode.Scalar(lead), place + 1) }
    let length = (~lead).leadingZeroBitCount
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for next in place + 1..<place + length { value = value << 6 | UInt32(utf8[next] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", place + length)
  }

  /// What stands in place of a scalar; `nil` where it stands for itself.
  private static func replacement(of scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "'": "&#39;"
    case _ where VisibleText.isLayout(scalar): " "
    case _ where VisibleText.isInvisible(scalar): "[U+" + VisibleText.hexadecimal(scalar) + "]"
    default: nil
    }
  }
}
