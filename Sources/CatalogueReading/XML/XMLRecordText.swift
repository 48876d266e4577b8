/// The bytes of a well-formed record, looked at again to say where in it something stands.
///
/// Only records that a diagnostic is about are looked at in this way.
struct XMLRecordText {
  let bytes: [UInt8]
  let line: Int
  let column: Int

  /// - Parameters:
  ///   - bytes: from `<` of the start tag on.
  ///   - line: where that stands.
  init(_ bytes: [UInt8], line: Int, column: Int) {
    self.bytes = bytes
    self.line = line
    self.column = column
  }

  /// Line and column of the byte at `index`.
  func place(of index: Int) -> (line: Int, column: Int) {
    var (line, column) = (line, column)
    for byte in bytes.prefix(index) {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return (line, column)
  }

  /// Where the attribute `name` of the start tag at `tag` begins.
  func attribute(_ name: String, ofTagAt tag: Int = 0) -> Int? {
    var index = tag
    while index < bytes.count, !Self.isSpace(bytes[index]), bytes[index] != UInt8(ascii: ">") {
      index += 1
    }
    while true {
      while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
      let start = index
      while index < bytes.count, Self.isName(bytes[index]) { index += 1 }
      guard index > start else { return nil }
      if bytes[start..<index].elementsEqual(name.utf8) { return start }
      while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
      guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return nil }
      index += 1
      while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
      guard index < bytes.count,
        let close = bytes[(index + 1)...].firstIndex(of: bytes[index])
      else { return nil }
      index = close + 1
    }
  }

  /// Where the elements `name` right inside the record begin.
  func children(_ name: String) -> [Int] {
    var found: [Int] = []
    var depth = 0
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      let rest = bytes[index...]
      if rest.starts(with: "<!--".utf8) {
        index = end(of: "-->", from: index + 4)
      } else if rest.starts(with: "<![CDATA[".utf8) {
        index = end(of: "]]>", from: index + 9)
      } else if rest.starts(with: "<?".utf8) {
        index = end(of: "?>", from: index + 2)
      } else if rest.starts(with: "</".utf8) {
        depth -= 1
        index = end(of: ">", from: index + 2)
      } else {
        let close = endOfTag(from: index)
        if depth == 1, rest.dropFirst().starts(with: name.utf8),
          index + 1 + name.utf8.count < bytes.count,
          !Self.isName(bytes[index + 1 + name.utf8.count])
        {
          found.append(index)
        }
        if close < 2 || bytes[close - 2] != UInt8(ascii: "/") { depth += 1 }
        index = close
      }
    }
    return found
  }

  /// The value of the attribute at `start`, as it is written.
  func value(ofAttributeAt start: Int) -> ArraySlice<UInt8> {
    guard let open = bytes[start...].firstIndex(where: { $0 == 0x22 || $0 == 0x27 }),
      let close = bytes[(open + 1)...].firstIndex(of: bytes[open])
    else { return [] }
    return bytes[(open + 1)..<close]
  }

  /// The first character that is no space after the tag at the start.
  func textAfterTag() -> Int {
    var index = endOfTag(from: 0)
    while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
    return index
  }

  private func endOfTag(from start: Int) -> Int {
    var index = start
    var quote: UInt8 = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        break
      }
    }
    return index
  }

  private func end(of delimiter: String, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      if bytes[index...].starts(with: delimiter.utf8) { return index + delimiter.utf8.count }
      index += 1
    }
    return bytes.count
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private static func isName(_ byte: UInt8) -> Bool {
    !isSpace(byte) && byte != UInt8(ascii: "=") && byte != UInt8(ascii: ">")
      && byte != UInt8(ascii: "/") && byte != 0x22 && byte != 0x27
  }
}
