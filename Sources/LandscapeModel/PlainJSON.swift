/// Whether bytes may be given to a decoder of JSON: text in UTF-8 with nothing nested deeper than a hundred levels.
///
/// Nothing that is written here or read here is half as deep, and Foundation's decoder ends the process where a
/// document stops at its 513th open bracket. Whether it is JSON at all is the decoder's to say.
/// - Complexity: O(bytes).
package func isPlainJSON(_ bytes: [UInt8]) -> Bool {
  var depth = 0
  var isInText = false
  var isEscaped = false
  for byte in bytes {
    // In UTF-16 and UTF-32, which decoders know too, every bracket has one beside it.
    if byte == 0 { return false }
    if isInText {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isInText = false
      }
      continue
    }
    switch byte {
    case UInt8(ascii: "\""): isInText = true
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      depth += 1
      if depth > 100 { return false }
    case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
    default: break
    }
  }
  return true
}
