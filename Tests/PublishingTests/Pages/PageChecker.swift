/// A page read back by a strict small reader: what is not well formed is a problem, not repaired.
struct CheckedPage: Sendable {
  struct Element: Sendable {
    var name: String
    var attributes: [String: String]
    /// The element it stands in, by index.
    var parent: Int?
    /// All text inside, unescaped.
    var text: String { pieces.joined() }
    fileprivate(set) var pieces: ArraySlice<String> = []
    fileprivate var firstPiece: Int
  }

  private(set) var elements: [Element] = []
  private(set) var problems: [String] = []
  /// The deepest nesting of elements.
  private(set) var depth = 0

  private static let void: Set<String> = ["meta", "link", "br", "hr"]
  /// Elements that may hold no block.
  private static let phrasing: Set<String> = [
    "p", "span", "h1", "h2", "h3", "h4", "small", "strong", "a", "code", "summary", "dt",
  ]
  private static let blocks: Set<String> = [
    "p", "div", "table", "ul", "ol", "dl", "h1", "h2", "h3", "h4", "figure", "details", "section",
    "nav", "main", "header", "footer", "li", "tr", "td", "th",
  ]

  // Bytes, because a page has a hundred thousand of them and a test run a thousand pages.
  init(_ bytes: [UInt8]) {
    if Array(String(decoding: bytes, as: UTF8.self).utf8) != bytes { problems.append("not UTF-8") }
    let type = Array("<!DOCTYPE html>".utf8)
    guard bytes.starts(with: type) else {
      problems.append("no document type")
      return
    }
    var pieces: [String] = []
    var open: [Int] = []
    var position = type.count
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "<") else {
        let end = bytes[position...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        pieces.append(unescaped(bytes[position..<end]))
        position = end
        continue
      }
      guard let end = Self.endOfTag(bytes, from: position) else {
        problems.append("tag without end")
        return
      }
      let tag = bytes[position + 1..<end]
      position = end + 1
      if tag.first == UInt8(ascii: "/") {
        let name = String(decoding: tag.dropFirst(), as: UTF8.self)
        guard let last = open.popLast(), elements[last].name == name else {
          problems.append("</\(name)> closes nothing")
          return
        }
        elements[last].pieces = pieces[elements[last].firstPiece...]
        continue
      }
      let element = read(tag, in: open.last, firstPiece: pieces.count)
      if let parent = element.parent.map({ elements[$0].name }), Self.phrasing.contains(parent),
        Self.blocks.contains(element.name)
      {
        problems.append("<\(element.name)> in <\(parent)>")
      }
      elements.append(element)
      if Self.void.contains(element.name) { continue }
      open.append(elements.count - 1)
      depth = max(depth, open.count)
      if element.name == "style" || element.name == "script" {
        let close = Self.find("</\(element.name)>", in: bytes, from: position)
        pieces.append(String(decoding: bytes[position..<close], as: UTF8.self))
        position = close
      }
    }
    if !open.isEmpty { problems.append("left open: \(open.map { elements[$0].name })") }
  }

  /// The end of a tag, quoted attribute values skipped.
  private static func endOfTag(_ bytes: [UInt8], from start: Int) -> Int? {
    var isQuoted = false
    for index in start..<bytes.count {
      if bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if bytes[index] == UInt8(ascii: ">"), !isQuoted { return index }
    }
    return nil
  }

  private static func find(_ word: String, in bytes: [UInt8], from start: Int) -> Int {
    let word = Array(word.utf8)
    return (start..<bytes.count).first { bytes[$0...].starts(with: word) } ?? bytes.count
  }

  private mutating func read(
    _ tag: ArraySlice<UInt8>, in parent: Int?, firstPiece: Int
  ) -> Element {
    let blank = UInt8(ascii: " ")
    let name = String(decoding: tag.prefix { $0 != blank }, as: UTF8.self)
    var attributes: [String: String] = [:]
    var rest = tag.dropFirst(name.utf8.count)
    while let first = rest.first {
      guard first == blank else {
        problems.append("no blank before an attribute of <\(name)>")
        break
      }
      let key = rest.dropFirst().prefix { $0 != UInt8(ascii: "=") }
      rest = rest.dropFirst(key.count + 1)
      guard rest.starts(with: Array("=\"".utf8)) else {
        problems.append("an attribute of <\(name)> is not quoted")
        break
      }
      rest = rest.dropFirst(2)
      let value = rest.prefix { $0 != UInt8(ascii: "\"") }
      rest = rest.dropFirst(value.count + 1)
      let text = String(decoding: key, as: UTF8.self)
      if attributes.updateValue(unescaped(value), forKey: text) != nil {
        problems.append("attribute \(text) twice in <\(name)>")
      }
    }
    return Element(
      name: name, attributes: attributes, parent: parent, firstPiece: firstPiece)
  }

  private static let references: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'",
  ]

  /// Text with its five references resolved; anything else that looks like markup is a problem.
  private mutating func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    let marks = [UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">")]
    guard bytes.contains(where: { marks.contains($0) }) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    var plain: [UInt8] = []
    var rest = bytes
    while let first = rest.first {
      if first != marks[0] {
        if marks.contains(first) { problems.append("raw < or >") }
        plain.append(first)
        rest = rest.dropFirst()
        continue
      }
      let name = rest.dropFirst().prefix { $0 != UInt8(ascii: ";") }
      if let character = Self.references[String(decoding: name, as: UTF8.self)] {
        plain.append(contentsOf: character.utf8)
        rest = rest.dropFirst(name.count + 2)
      } else {
        problems.append("raw &")
        rest = rest.dropFirst()
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  // MARK: What tests ask

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  var ids: [String] { elements.compactMap { $0.attributes["id"] } }

  var headingLevels: [Int] {
    elements.compactMap { element in
      guard element.name.first == "h", element.name.count == 2 else { return nil }
      return element.name.last?.wholeNumberValue
    }
  }

  /// The language that is in force for an element.
  func language(of element: Element) -> String? {
    if let lang = element.attributes["lang"] { return lang }
    return element.parent.flatMap { language(of: elements[$0]) }
  }

  /// Cells of each row of each table.
  var rowLengths: [[Int]] {
    var cells: [Int: Int] = [:]
    for element in elements where element.name == "td" || element.name == "th" {
      if let row = element.parent { cells[row, default: 0] += 1 }
    }
    var rows: [Int: [Int]] = [:]
    for (index, element) in elements.enumerated() where element.name == "tr" {
      // A row stands in a head or body, which stands in the table.
      guard let table = element.parent.flatMap({ elements[$0].parent }) else { continue }
      rows[table, default: []].append(cells[index] ?? 0)
    }
    return rows.keys.sorted().compactMap { rows[$0] }
  }
}
