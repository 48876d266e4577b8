/// `<?xml version="1.0" encoding="…"?>`, as far as it decides how the rest is read.
///
/// Whether it is well-formed is for libxml2 to say.
struct XMLDeclaration: Hashable {
  var version: String?
  var encoding: String?
  /// Offsets of the two attributes' names.
  private(set) var versionStart = 0
  private(set) var encodingStart = 0
  /// The offsets from the encoding's name to its closing quote.
  private(set) var encodingAttribute = 0..<0

  /// - Parameter head: the first bytes of a document, which need not end where the declaration does.
  /// - Returns: `nil` where there is none.
  init?(_ head: [UInt8]) {
    guard head.starts(with: "<?xml".utf8), head.count > 5, Self.isSpace(head[5]) else { return nil }
    var index = 5
    while let attribute = Self.attribute(in: head, from: index) {
      index = attribute.end
      switch attribute.name {
      case "version" where version == nil:
        version = attribute.value
        versionStart = attribute.start
      case "encoding" where encoding == nil:
        encoding = attribute.value
        encodingStart = attribute.start
        encodingAttribute = attribute.start..<attribute.end
      default: break
      }
    }
  }

  private static func attribute(
    in head: [UInt8], from index: Int
  ) -> (name: String, value: String, start: Int, end: Int)? {
    var start = index
    while start < head.count, isSpace(head[start]) { start += 1 }
    var index = start
    while index < head.count, head[index] > 0x20, !"=?<>\"'".utf8.contains(head[index]) {
      index += 1
    }
    let name = String(decoding: head[start..<index], as: UTF8.self)
    while index < head.count, isSpace(head[index]) { index += 1 }
    guard !name.isEmpty, index < head.count, head[index] == UInt8(ascii: "=") else { return nil }
    index += 1
    while index < head.count, isSpace(head[index]) { index += 1 }
    guard index < head.count, "\"'".utf8.contains(head[index]) else { return nil }
    let quote = head[index]
    guard let close = head[(index + 1)...].firstIndex(of: quote) else { return nil }
    let value = String(decoding: head[(index + 1)..<close], as: UTF8.self)
    return (name, value, start, close + 1)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
