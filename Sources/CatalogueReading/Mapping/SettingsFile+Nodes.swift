internal import LandscapeModel
internal import Wording
internal import Yams

// What the sections of a settings file are read by: each either gives a value or says where it is not.
extension SettingsFile {
  /// Values by key, all of them known.
  func entries(of node: Node, known: [String]) throws(ConfigurationFailure) -> [String: Node] {
    var entries: [String: Node] = [:]
    for (key, value) in try pairs(of: node) { entries[try choice(key, .thingKey, known)] = value }
    return entries
  }

  /// Keys with values, in the order in which they stand.
  func pairs(of node: Node) throws(ConfigurationFailure) -> [(Node, Node)] {
    guard case .mapping(let mapping) = node else {
      throw failure(
        at: node, Words.foundExpected(found: describe(node), expected: .expectedNames)(.english),
        code)
    }
    return mapping.map { ($0.key, $0.value) }
  }

  /// One of the words that are known.
  func choice(
    _ node: Node, _ what: Phrase, _ known: [String]
  ) throws(ConfigurationFailure) -> String {
    let name = try text(node)
    guard known.contains(name) else {
      throw failure(at: node, unknown(what, name, among: known), code)
    }
    return name
  }

  /// A text that is not empty.
  func text(_ node: Node) throws(ConfigurationFailure) -> String {
    let text = try anyText(node)
    guard !text.isEmpty else {
      throw failure(
        at: node, Words.foundExpected(found: describe(node), expected: .expectedText)(.english),
        code)
    }
    return text
  }

  /// A text that may be empty or blank.
  func anyText(_ node: Node) throws(ConfigurationFailure) -> String {
    guard let text = node.scalar?.string else {
      throw failure(
        at: node, Words.foundExpected(found: describe(node), expected: .expectedText)(.english),
        code)
    }
    return text
  }

  /// What to say of a word that is not known: the nearest one, else all of them.
  func unknown(_ what: Phrase, _ name: String, among known: [String]) -> String {
    Settings.unknownMessage(what, name, among: known)
  }

  func location(of node: Node) -> SourceLocation {
    SourceLocation(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }
}
