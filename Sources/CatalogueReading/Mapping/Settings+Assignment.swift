package import LandscapeModel

extension Settings.Parameter {
  /// Sets the parameter to what `text` says; roles stand apart by commas, and a text in two languages
  /// is English.
  /// - Returns: what is wrong with it, or `nil` when it was set.
  package func assign(_ text: String, to settings: inout Settings) -> String? {
    switch kind {
    case .number(let path, let range):
      guard let value = Double(text), value.isFinite else { return notANumber(text) }
      guard range.contains(value) else { return outOfRange(text) }
      settings[keyPath: path] = value
    case .integer(let path, let range):
      switch WrittenNumber(text) {
      case .whole(let value) where range.contains(value): settings[keyPath: path] = value
      case .whole, .tooLarge: return outOfRange(text)
      case .fraction(let value):
        guard Double(range.lowerBound)...Double(range.upperBound) ~= value else {
          return outOfRange(text)
        }
        return "'\(name)' is \(text.prefix(80)), expected a whole number"
      case nil: return notANumber(text)
      }
    case .flag(let path):
      guard let flag = Bool(text) else { return found(text, "true or false") }
      settings[keyPath: path] = flag
    case .roles(let path):
      let names = text.split(separator: ",").map { $0.filter { $0 != " " } }
      guard !names.isEmpty else { return found(text, "a list of roles: " + Self.roles) }
      var roles: Set<Role> = []
      for name in names {
        guard let role = Role(rawValue: name) else { return found(name, "one of " + Self.roles) }
        roles.insert(role)
      }
      settings[keyPath: path] = roles
    case .date(let path):
      guard let date = PartialDate(text) else { return found(text, "a date such as 2023-06-30") }
      settings[keyPath: path] = date
    case .languages(let path):
      let tags = text.split(separator: ",").map { $0.filter { $0 != " " } }
      switch Self.languages(tags) {
      case .success(let languages): settings[keyPath: path] = languages
      case .failure(let problem): return problem.text
      }
    case .bilingualText(let path):
      guard !text.isEmpty else { return found(text, "a text") }
      settings[keyPath: path] = BilingualText(english: text)
    }
    return nil
  }

  /// The roles there are, for a message.
  static let roles = Role.allCases.map(\.rawValue).joined(separator: ", ")

  /// Why tags are no languages to publish in.
  struct LanguageProblem: Error {
    /// The place of the tag; `nil` where it is about all of them.
    let place: Int?
    let text: String
  }

  /// The languages of tags, which stand in the order of publishing.
  static func languages(_ tags: [String]) -> Result<[Language], LanguageProblem> {
    let known = Language.allCases.map(\.rawValue).joined(separator: ", ")
    var languages: [Language] = []
    for (place, tag) in tags.enumerated() {
      guard let language = Language(rawValue: tag) else {
        let text =
          "found '\(tag.prefix(80))', expected one of \(known): a report's own words are in these"
        return .failure(LanguageProblem(place: place, text: text))
      }
      guard !languages.contains(language) else {
        return .failure(LanguageProblem(place: place, text: "language '\(tag)' stands there twice"))
      }
      languages.append(language)
    }
    guard !languages.isEmpty else {
      return .failure(
        LanguageProblem(place: nil, text: "found no language, expected some of \(known)"))
    }
    return .success(languages)
  }

  private func found(_ text: String, _ expected: String) -> String {
    "found '\(text.prefix(80))', expected \(expected)"
  }

  private func notANumber(_ text: String) -> String {
    "'\(name)' is '\(text.prefix(80))', expected a number"
  }

  private func outOfRange(_ text: String) -> String {
    let (lowest, highest) = writtenRange ?? ("", "")
    return "'\(name)' is \(text.prefix(80)), expected \(lowest) to \(highest)"
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
    guard let parameter = Self.parameter(named: parts[0]) else {
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
    if let removed = removed.first(where: { $0.name == name }) {
      return "setting '\(name)' is gone, expected '\(removed.successor)' in its place"
    }
    let found = "unknown \(what) '\(name.prefix(80))'"
    guard let nearest = NearestName.nearest(to: name, among: known) else {
      return found + "; expected one of " + known.joined(separator: ", ")
    }
    return found + "; did you mean '\(nearest)'?"
  }
}
