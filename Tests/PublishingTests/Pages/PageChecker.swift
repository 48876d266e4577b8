/// A page read back by a strict small reader: what is not well formed is a problem, not repaired.
struct CheckedPage {
  struct Element {
    var name: String
    var attributes: [String: String]
    /// The element it stands in, by index.
    var parent: Int?
    /// All text inside, unescaped.
    var text = ""
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

  init(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    if Array(text.utf8) != bytes { problems.append("not UTF-8") }
    guard text.hasPrefix("<!DOCTYPE html>") else {
      problems.append("no document type")
      return
    }
    var rest = Substring(text.dropFirst("<!DOCTYPE html>".count))
    var open: [Int] = []
    while let start = rest.firstIndex(of: "<") {
      append(rest[..<start], to: open)
      rest = rest[rest.index(after: start)...]
      guard let end = Self.endOfTag(rest) else {
        problems.append("tag without end")
        return
      }
      let tag = rest[..<end]
      rest = rest[rest.index(after: end)...]
      if tag.first == "/" {
        let name = String(tag.dropFirst())
        if let last = open.popLast(), elements[last].name == name { continue }
        problems.append("</\(name)> closes nothing")
        return
      }
      let element = read(tag, in: open.last)
      let index = elements.count
      elements.append(element)
      if let id = element.parent.map({ elements[$0].name }), Self.phrasing.contains(id),
        Self.blocks.contains(element.name)
      {
        problems.append("<\(element.name)> in <\(id)>")
      }
      if Self.void.contains(element.name) { continue }
      open.append(index)
      depth = max(depth, open.count)
      if element.name == "style", let close = Self.range(of: "</style>", in: rest) {
        elements[index].text = String(rest[..<close])
        rest = rest[close...]
      }
    }
    append(rest, to: open)
    if !open.isEmpty { problems.append("left open: \(open.map { elements[$0].name })") }
  }

  /// The end of a tag, quoted attribute values skipped.
  private static func endOfTag(_ text: Substring) -> Substring.Index? {
    var isQuoted = false
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == "\"" { isQuoted.toggle() }
      if text[index] == ">", !isQuoted { return index }
      index = text.index(after: index)
    }
    return nil
  }

  private static func range(of word: String, in text: Substring) -> Substring.Index? {
    var index = text.startIndex
    while index < text.endIndex {
      if text[index...].hasPrefix(word) { return index }
      index = text.index(after: index)
    }
    return nil
  }

  private mutating func append(_ text: Substring, to open: [Int]) {
    let plain = unescaped(text)
    for index in open { elements[index].text += plain }
  }

  private mutating func read(_ tag: Substring, in parent: Int?) -> Element {
    var attributes: [String: String] = [:]
    let name = tag.prefix { $0 != " " }
    var rest = tag.dropFirst(name.count)
    while let first = rest.first {
      guard first == " " else {
        problems.append("no blank before an attribute of <\(name)>")
        break
      }
      let key = rest.dropFirst().prefix { $0 != "=" }
      rest = rest.dropFirst(key.count + 1)
      guard rest.hasPrefix("=\"") else {
        problems.append("attribute \(key) of <\(name)> is not quoted")
        break
      }
      rest = rest.dropFirst(2)
      let value = rest.prefix { $0 != "\"" }
      rest = rest.dropFirst(value.count + 1)
      if attributes.updateValue(unescaped(value), forKey: String(key)) != nil {
        problems.append("attribute \(key) twice in <\(name)>")
      }
    }
    return Element(name: String(name), attributes: attributes, parent: parent)
  }

  private static let references: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'",
  ]

  /// Text with its five references resolved; anything else that looks like markup is a problem.
  private mutating func unescaped(_ text: Substring) -> String {
    guard text.contains(where: { $0 == "&" || $0 == ">" || $0 == "<" }) else {
      return String(text)
    }
    var plain = ""
    var rest = text
    while let first = rest.first {
      if first == "<" || first == ">" { problems.append("raw \(first)") }
      guard first == "&" else {
        plain.append(first)
        rest = rest.dropFirst()
        continue
      }
      let name = rest.dropFirst().prefix { $0 != ";" }
      if let character = Self.references[String(name)] {
        plain += character
        rest = rest.dropFirst(name.count + 2)
      } else {
        problems.append("raw & before \(name.prefix(10))")
        rest = rest.dropFirst()
      }
    }
    return plain
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
    elements.indices.filter { elements[$0].name == "table" }.map { table in
      elements.indices.filter { elements[$0].name == "tr" && isInside($0, table) }.map { row in
        elements.count { $0.parent == row && ($0.name == "td" || $0.name == "th") }
      }
    }
  }

  private func isInside(_ element: Int, _ ancestor: Int) -> Bool {
    var next = elements[element].parent
    while let index = next {
      if index == ancestor { return true }
      next = elements[index].parent
    }
    return false
  }
}
