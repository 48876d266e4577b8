package import LandscapeModel
internal import Yams

/// Reads `landscape.yaml`: settings by name, each checked, each error with its line and column.
package struct SettingsFile {
  let file: String

  /// - Parameter file: the name that errors are told under.
  package init(named file: String) {
    self.file = file
  }

  /// The settings that `text` gives, laid over `base`.
  /// - Throws: the first thing that is wrong with the file.
  package func settings(
    from text: String, over base: Settings
  ) throws(ConfigurationFailure) -> Settings {
    var settings = base
    guard let root = try compose(text) else { return settings }
    guard case .mapping(let sections) = root else {
      throw failure(at: root, "found \(describe(root)), expected settings by name", "not-settings")
    }
    for (key, value) in sections {
      try apply(key: key, value: value, to: &settings)
    }
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
        message: "not YAML: \(problem)", code: "invalid-yaml")
    } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
      throw ConfigurationFailure(
        location: SourceLocation(
          file: file, line: context.mark.line, column: context.mark.column),
        message: "'\(keys.first?.prefix(80) ?? "")' stands twice", code: "invalid-yaml")
    } catch {
      throw ConfigurationFailure(
        location: SourceLocation(file: file, line: 1, column: 1),
        message: "not YAML: \(error)", code: "invalid-yaml")
    }
  }

  private func apply(
    key: Node, value: Node, to settings: inout Settings
  ) throws(ConfigurationFailure) {
    guard let name = key.string else {
      throw failure(
        at: key, "found \(describe(key)), expected the name of a setting", "not-settings")
    }
    switch name {
    // Checked here, so that a mistake in it ends every command alike; reading asks for it again.
    case "sources": _ = try sources(value)
    case "title": settings.title = try title(value)
    case "as-of": settings.asOf = try date(value)
    case "counted-roles": settings.countedRoles = try roles(value)
    case "defuse-formulas": settings.defusesFormulas = try bool(value)
    default:
      guard Self.sections.contains(name) else {
        throw unknown(name, at: key, among: Self.topLevelNames)
      }
      guard case .mapping(let entries) = value else {
        throw failure(
          at: value, "found \(describe(value)), expected settings of '\(name)' by name",
          "not-settings")
      }
      for (entryKey, entryValue) in entries {
        let full = name + "." + (entryKey.string ?? describe(entryKey))
        guard let parameter = Settings.parameters.first(where: { $0.name == full }) else {
          throw unknown(full, at: entryKey, among: Settings.parameters.map(\.name))
        }
        let text = entryValue.scalar?.string ?? describe(entryValue)
        if let problem = parameter.assign(text, to: &settings) {
          throw failure(at: entryValue, problem, "invalid-setting")
        }
      }
    }
  }

  private func title(_ node: Node) throws(ConfigurationFailure) -> BilingualText {
    if let text = node.scalar?.string, !text.isEmpty { return BilingualText(english: text) }
    guard let english = node["en"]?.scalar?.string else {
      throw failure(
        at: node, "found \(describe(node)), expected a text, or 'en' and 'cy'", "invalid-setting")
    }
    return BilingualText(english: english, welsh: node["cy"]?.scalar?.string)
  }

  private func date(_ node: Node) throws(ConfigurationFailure) -> PartialDate {
    if let text = node.scalar?.string, let date = PartialDate(text) { return date }
    throw failure(
      at: node, "found \(describe(node)), expected a date such as 2023-06-30", "invalid-setting")
  }

  private func bool(_ node: Node) throws(ConfigurationFailure) -> Bool {
    switch node.scalar?.string {
    case "true": return true
    case "false": return false
    default:
      throw failure(at: node, "found \(describe(node)), expected true or false", "invalid-setting")
    }
  }

  private func roles(_ node: Node) throws(ConfigurationFailure) -> Set<Role> {
    var roles: Set<Role> = []
    let allowed = Role.allCases.map(\.rawValue).joined(separator: ", ")
    guard let entries = node.sequence, !entries.isEmpty else {
      throw failure(
        at: node, "found \(describe(node)), expected a list of roles: \(allowed)", "invalid-setting"
      )
    }
    for entry in entries {
      guard let role = Role(rawValue: entry.scalar?.string ?? "") else {
        throw failure(
          at: entry, "found \(describe(entry)), expected one of \(allowed)", "invalid-setting")
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
    failure(at: node, unknown("setting", name, among: known), "unknown-setting")
  }

  /// What a node is, for a message; a scalar in quotes, cut where it is long.
  func describe(_ node: Node) -> String {
    switch node {
    case .scalar(let scalar): "'" + scalar.string.prefix(80) + "'"
    case .mapping: "a mapping"
    case .sequence: "a list"
    case .alias: "an alias"
    }
  }

  private static let sections: Set<String> = Set(
    Settings.parameters.compactMap { $0.name.split(separator: ".").first.map(String.init) })
  private static let topLevelNames =
    ["title", "as-of", "counted-roles", "defuse-formulas", "sources"] + sections.sorted()
}
