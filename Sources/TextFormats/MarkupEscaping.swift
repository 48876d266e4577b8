/// What markup reserves, written as character references.
package enum MarkupEscaping: Sendable {
  /// Text between the tags of XML. A parser would make a line feed of a return.
  case xmlText
  /// The value of an attribute of XML in double quotes, and text as well. A parser would make a space
  /// of line ends and tabs.
  case xmlAttribute
  /// Text of HTML, and the value of an attribute in either quotes.
  case html

  /// The reference for a byte that may not stand as it is; `nil` for every other.
  private func reference(to byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\"") where self != .xmlText: "&quot;"
    case UInt8(ascii: "'") where self == .html: "&#39;"
    case 0x0D where self != .html: "&#13;"
    case 0x0A where self == .xmlAttribute: "&#10;"
    case 0x09 where self == .xmlAttribute: "&#9;"
    default: nil
    }
  }

  /// Appends UTF-8 text escaped.
  /// - Complexity: O(length of `text`).
  package func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var start = 0
    for (place, byte) in text.enumerated() {
      guard let reference = reference(to: byte) else { continue }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<place]))
      reference.withUTF8Buffer { bytes.append(contentsOf: $0) }
      start = place + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// `text` escaped.
  /// - Complexity: O(length of `text`); text without such characters is returned as it is.
  package func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { reference(to: $0) != nil }) else { return text }
    var bytes: [UInt8] = []
    var text = text
    text.withUTF8 { append($0, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
