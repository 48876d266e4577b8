internal import TextFormats

/// Content lines of RFC 5545: escaped, folded at 75 octets without the line's end, each with CRLF.
struct ContentLines {
  private(set) var bytes: [UInt8] = []
  private static let octets = 75

  /// A property whose value is text of people: backslash, semicolon, comma and line ends are escaped; what nobody could see is made visible.
  mutating func add(_ property: String, _ text: String) {
    var value = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": value += "\\" + String(scalar)
      case "\n", "\u{2028}", "\u{2029}", "\u{85}": value += "\\n"
      case "\t": value += " "
      // A line's end is the LF after it.
      case "\r": break
      case _ where VisibleText.isInvisible(scalar):
        value += "[U+" + VisibleText.hexadecimal(scalar) + "]"
      default: value.unicodeScalars.append(scalar)
      }
    }
    add(property + ":" + value)
  }

  /// A line as it is.
  mutating func add(_ line: String) {
    var room = Self.octets
    for scalar in line.unicodeScalars {
      let size = String(scalar).utf8.count
      if size > room {
        bytes += [13, 10, 32]
        room = Self.octets - 1
      }
      bytes += Array(String(scalar).utf8)
      room -= size
    }
    bytes += [13, 10]
  }
}
