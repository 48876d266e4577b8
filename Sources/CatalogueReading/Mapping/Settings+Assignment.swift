package import LandscapeModel

extension Settings.Parameter {
  /// Sets the parameter to what `text` says.
  /// - Returns: what is wrong with it, or `nil` when it was set.
  package func assign(_ text: String, to settings: inout Settings) -> String? {
    guard let value = Double(text), value.isFinite else {
      return "'\(name)' is '\(text.prefix(80))', expected a number"
    }
    guard range.contains(value) else {
      return "'\(name)' is \(text), expected \(Self.plain(range.lowerBound)) to "
        + Self.plain(range.upperBound)
    }
    guard !isWhole || value == value.rounded() else {
      return "'\(name)' is \(text), expected a whole number"
    }
    settings[keyPath: path] = value
    return nil
  }

  private static func plain(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : value.description
  }
}

extension Settings {
  /// Applies `name=value` of the command line.
  package mutating func apply(assignment: String) throws(ConfigurationFailure) {
    let parts = assignment.split(separator: "=", maxSplits: 1).map(String.init)
    let place = SourceLocation(file: "--set")
    guard parts.count == 2 else {
      throw ConfigurationFailure(
        location: place, message: "found '\(assignment)', expected name=value",
        code: "invalid-setting")
    }
    guard let parameter = Self.parameters.first(where: { $0.name == parts[0] }) else {
      throw ConfigurationFailure(
        location: place,
        message: Self.unknownMessage("setting", parts[0], among: Self.parameters.map(\.name)),
        code: "unknown-setting")
    }
    if let problem = parameter.assign(parts[1], to: &self) {
      throw ConfigurationFailure(location: place, message: problem, code: "invalid-setting")
    }
  }

  /// What to say of a word that is not known: the nearest one, else all of them.
  static func unknownMessage(_ what: String, _ name: String, among known: [String]) -> String {
    let found = "unknown \(what) '\(name.prefix(80))'"
    guard let nearest = NearestName.nearest(to: name, among: known) else {
      return found + "; expected one of " + known.joined(separator: ", ")
    }
    return found + "; did you mean '\(nearest)'?"
  }
}
