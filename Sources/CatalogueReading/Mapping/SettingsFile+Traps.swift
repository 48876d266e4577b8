internal import LandscapeModel
internal import Wording

// What makes a short YAML text cost more than its length: aliases of aliases of aliases, and lists in
// lists in lists, each of which the parser takes by a call in a call.
extension SettingsFile {
  private static let mostAliases = 24
  private static let deepest = 64

  /// Refuses text with more aliases or deeper nesting than any settings need, before it is parsed.
  ///
  /// What only looks like an alias, in a comment or in quotes, counts too; so few are needed that this
  /// does no harm.
  func refuseTraps(in text: String) throws(ConfigurationFailure) {
    var aliases = 0
    var depth = 0
    var (line, column) = (1, 0)
    var previous = UInt8(ascii: "\n")
    var indents: [Int] = []
    var indent = 0
    var isIndent = true
    for byte in text.utf8 {
      column += 1
      switch byte {
      case 0x0A:
        line += 1
        column = 0
        isIndent = true
        indent = 0
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
      default: break
      }
      if isIndent, byte != 0x0A {
        // `- - - x` nests as deep as three lines would.
        if byte == 0x20 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "?") {
          indent += 1
        } else {
          isIndent = false
          while let last = indents.last, last >= indent { indents.removeLast() }
          indents.append(indent)
        }
      }
      let startsValue = [0x0A, 0x20, 0x09, 0x2C, 0x5B, 0x7B].contains(previous)
      if byte == UInt8(ascii: "*"), startsValue { aliases += 1 }
      previous = byte
      if depth + indents.count > Self.deepest || indent > 1_000 {
        throw trap(line, column, Words.valuesTooDeep(most: String(Self.deepest))(.english))
      }
      if aliases > Self.mostAliases {
        throw trap(line, column, Words.tooManyAliases(most: String(Self.mostAliases))(.english))
      }
    }
  }

  private func trap(_ line: Int, _ column: Int, _ message: String) -> ConfigurationFailure {
    ConfigurationFailure(
      location: SourceLocation(file: file, line: line, column: column), message: message,
      code: "invalid-yaml")
  }
}
