package import LandscapeModel
internal import Wording
internal import Yams

/// Reads `landscape.yaml`: settings by name, each checked, each error with its line and column.
package struct SettingsFile {
  let file: String
  /// The code of what is wrong in a section that is no setting.
  let code: String

  /// - Parameter file: the name that errors are told under.
  package init(named file: String) { self.init(named: file, code: "invalid-mapping") }

  init(named file: String, code: String) {
    self.file = file
    self.code = code
  }

  /// The settings that `text` gives, laid over `base`.
  /// - Throws: all that is wrong with the file; where it is no YAML, the first thing.
  package func settings(
    from text: String, over base: Settings
  ) throws(ConfigurationFailure) -> Settings {
    var settings = base
    guard let root = try compose(text) else { return settings }
    guard case .mapping(let sections) = root else {
      throw failure(
        at: root, Words.foundExpected(found: describe(root), expected: .expectedSettings)(.english),
        "not-settings")
    }
    var check = ConfigurationCheck()
    for (key, value) in sections {
      check.part { () throws(ConfigurationFailure) in
        try apply(key: key, value: value, to: &settings)
      }
    }
    try check.end()
    return settings
  }

  func compose(_ text: String) throws(ConfigurationFailure) -> Node? {
    try refuseTraps(in: text)
    do {
      return try Yams.compose(yaml: text)
    } catch YamlError.scanner(_, let problem, let mark, _),
      YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _)
    {
      throw ConfigurationFailure(
        location: SourceLocation(file: file, line: mark.line, column: mark.column),
        message: Words.notYAML(reason: problem)(.english) + Self.hint(for: problem),
        code: "invalid-yaml")
    } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
      throw ConfigurationFailure(
        location: SourceLocation(
          file: file, line: context.mark.line, column: context.mark.column),
        message: Words.standsTwice(name: String(keys.first?.prefix(80) ?? ""))(.english),
        code: "invalid-yaml")
    } catch {
      throw ConfigurationFailure(
        location: SourceLocation(file: file, line: 1, column: 1),
        message: Words.notYAML(reason: "\(error)")(.english), code: "invalid-yaml")
    }
  }

  /// What to do where a pattern was taken for the name of an alias.
  private static func hint(for problem: String) -> String {
    problem.contains("alphabetic or numeric character")
      ? Phrase.starNeedsQuotes(.english) : ""
  }

  private func apply(
    key: Node, value: Node, to settings: inout Settings
  ) throws(ConfigurationFailure) {
    guard let name = key.string else {
      throw failure(
        at: key,
        Words.foundExpected(found: describe(key), expected: .expectedSettingName)(.english),
        "not-settings")
    }
    // Checked here, so that a mistake in it ends every command alike; reading asks for it again.
    if name == Self.sources {
      _ = try sources(value)
      return
    }
    if name == JurisdictionReader.section {
      _ = try JurisdictionReader(file: file).profile(value)
      return
    }
    if let parameter = Settings.parameter(named: name), !name.contains(".") {
      try assign(value, to: parameter, in: &settings)
      return
    }
    guard let group = Settings.groups.first(where: { $0.name == name }), !name.isEmpty else {
      throw unknown(name, at: key, among: Self.topLevelNames)
    }
    guard case .mapping(let entries) = value else {
      throw failure(
        at: value,
        Words.foundExpected(
          found: describe(value), expected: Words.expectedSettingsOf(section: name))(.english),
        "not-settings")
    }
    var check = ConfigurationCheck()
    for (entryKey, entryValue) in entries {
      let full = name + "." + (entryKey.string ?? describe(entryKey))
      check.part { () throws(ConfigurationFailure) in
        guard let parameter = group.parameters.first(where: { $0.name == full }) else {
          throw unknown(full, at: entryKey, among: Settings.parameters.map(\.name))
        }
        try assign(entryValue, to: parameter, in: &settings)
      }
    }
    try check.end()
  }

  private func assign(
    _ node: Node, to parameter: Settings.Parameter, in settings: inout Settings
  ) throws(ConfigurationFailure) {
    switch parameter.kind {
    case .roles(let path): settings[keyPath: path] = try roles(node)
    case .localisedText(let path): settings[keyPath: path] = try localisedText(node)
    case .languages(let path): settings[keyPath: path] = try languages(node)
    case .number, .integer, .flag, .date:
      guard let text = node.scalar?.string else {
        throw failure(
          at: node,
          Words.settingIsExpected(
            name: parameter.name, found: describe(node), expected: .expectedOneValue)(.english),
          "invalid-setting")
      }
      if let problem = parameter.assign(text, to: &settings) {
        throw failure(at: node, problem, "invalid-setting")
      }
    }
  }

  /// A text in English, or in English and further languages by their tags.
  func localisedText(
    _ node: Node, code: String = "invalid-setting"
  ) throws(ConfigurationFailure) -> LocalisedText {
    if let text = node.scalar?.string, !text.isEmpty { return LocalisedText(english: text) }
    guard let english = node["en"]?.scalar?.string else {
      throw failure(
        at: node,
        Words.foundExpected(found: describe(node), expected: .expectedTextOrLanguages)(.english),
        code)
    }
    var text = LocalisedText(english: english)
    for (key, value) in node.mapping ?? [:] {
      let tag = key.scalar?.string ?? ""
      guard let language = Language(tag: tag), let form = value.scalar?.string else {
        throw failure(
          at: key, Words.foundNoLanguageWithText(tag: String(tag.prefix(80)))(.english),
          code)
      }
      text[language] = form
    }
    return text
  }

  private func languages(_ node: Node) throws(ConfigurationFailure) -> [Language] {
    let entries = node.sequence.map(Array.init) ?? [node]
    var tags: [String] = []
    for entry in entries {
      guard let tag = entry.scalar?.string else {
        throw failure(
          at: entry, Words.foundExpected(found: describe(entry), expected: .expectedTag)(.english),
          "invalid-setting")
      }
      tags.append(tag)
    }
    switch Settings.Parameter.languages(tags) {
    case .success(let languages): return languages
    case .failure(let problem):
      throw failure(at: problem.place.map { entries[$0] } ?? node, problem.text, "invalid-setting")
    }
  }

  private func roles(_ node: Node) throws(ConfigurationFailure) -> Set<Role> {
    var roles: Set<Role> = []
    guard let entries = node.sequence, !entries.isEmpty else {
      throw failure(
        at: node,
        Words.foundExpected(
          found: describe(node), expected: Words.expectedRoles(roles: Settings.Parameter.roles))(
            .english),
        "invalid-setting")
    }
    for entry in entries {
      guard let role = Role(rawValue: entry.scalar?.string ?? "") else {
        throw failure(
          at: entry,
          Words.foundExpected(
            found: describe(entry), expected: Words.expectedOneOf(choices: Settings.Parameter.roles)
          )(.english),
          "invalid-setting")
      }
      roles.insert(role)
    }
    return roles
  }

  func failure(at node: Node, _ message: String, _ code: String) -> ConfigurationFailure {
    ConfigurationFailure(
      location: SourceLocation(
        file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1),
      message: message, code: code)
  }

  private func unknown(
    _ name: String, at node: Node, among known: [String]
  ) -> ConfigurationFailure {
    failure(at: node, unknown(.thingSetting, name, among: known), "unknown-setting")
  }

  /// What a node is, for a message; a scalar in quotes, cut where it is long.
  func describe(_ node: Node) -> String {
    switch node {
    case .scalar(let scalar): "'" + scalar.string.prefix(80) + "'"
    case .mapping: Phrase.aMapping(.english)
    case .sequence: Phrase.aList(.english)
    case .alias: Phrase.anAlias(.english)
    }
  }

  /// The key of the mappings, the one that is no setting.
  private static let sources = "sources"
  private static let topLevelNames: [String] = {
    let parameters: [String] = Settings.parameters.map(\.name).filter { !$0.contains(".") }
    let groups: [String] = Settings.groups.map(\.name).filter { !$0.isEmpty }.sorted()
    return parameters + [sources, JurisdictionReader.section] + groups
  }()
}
