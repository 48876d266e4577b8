package import LandscapeModel
internal import Wording

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
        return expects(.expectedWholeNumber, not: text)
      case nil: return notANumber(text)
      }
    case .flag(let path):
      guard let flag = Bool(text) else { return found(text, .expectedFlag) }
      settings[keyPath: path] = flag
    case .roles(let path):
      let names = text.split(separator: ",").map { $0.filter { $0 != " " } }
      guard !names.isEmpty else { return found(text, Words.expectedRoles(roles: Self.roles)) }
      var roles: Set<Role> = []
      for name in names {
        guard let role = Role(rawValue: name) else {
          return found(name, Words.expectedOneOf(choices: Self.roles))
        }
        roles.insert(role)
      }
      settings[keyPath: path] = roles
    case .date(let path):
      guard let date = PartialDate(text) else { return found(text, .expectedDate) }
      settings[keyPath: path] = date
    case .languages(let path):
      let tags = text.split(separator: ",").map { $0.filter { $0 != " " } }
      switch Self.languages(tags) {
      case .success(let languages): settings[keyPath: path] = languages
      case .failure(let problem): return problem.text
      }
    case .localisedText(let path):
      guard !text.isEmpty else { return found(text, .expectedText) }
      settings[keyPath: path] = LocalisedText(english: text)
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
    let known = Language.ofTexts.map(\.tag).joined(separator: ", ")
    var languages: [Language] = []
    for (place, tag) in tags.enumerated() {
      guard let language = Language(tag: tag) else {
        let tags = Language.ofTexts.map(\.tag)
        let found = String(tag.prefix(80))
        let nearest = NearestName.nearest(to: tag, among: tags)
        let words =
          nearest.map { Words.languageNotKnownNearest(tag: found, known: known, nearest: $0) }
          ?? Words.languageNotKnown(tag: found, known: known)
        let text = words(.english)
        return .failure(LanguageProblem(place: place, text: text))
      }
      guard !languages.contains(language) else {
        return .failure(
          LanguageProblem(place: place, text: Words.languageTwice(tag: tag)(.english)))
      }
      languages.append(language)
    }
    guard !languages.isEmpty else {
      return .failure(
        LanguageProblem(place: nil, text: Words.noLanguage(known: known)(.english)))
    }
    return .success(languages)
  }

  private func found(_ text: String, _ expected: Phrase) -> String {
    Words.quotedFoundExpected(found: String(text.prefix(80)), expected: expected)(.english)
  }

  private func notANumber(_ text: String) -> String {
    Words.settingIsQuotedExpected(
      name: name, found: String(text.prefix(80)), expected: .expectedNumber)(.english)
  }

  private func outOfRange(_ text: String) -> String {
    let (lowest, highest) = writtenRange ?? ("", "")
    return expects(Words.expectedRange(lowest: lowest, highest: highest), not: text)
  }

  private func expects(_ expected: Phrase, not text: String) -> String {
    Words.settingIsExpected(
      name: name, found: String(text.prefix(80)), expected: expected)(.english)
  }
}

extension Settings {
  /// Applies `name=value` of the command line.
  package mutating func apply(assignment: String) throws(ConfigurationFailure) {
    let parts = assignment.split(separator: "=", maxSplits: 1).map(String.init)
    let place = SourceLocation(file: "--set")
    guard parts.count == 2 else {
      throw ConfigurationFailure(
        location: place,
        message: Words.quotedFoundExpected(
          found: assignment, expected: .expectedNameAndValue)(.english),
        code: "invalid-setting")
    }
    guard let parameter = Self.parameter(named: parts[0]) else {
      throw ConfigurationFailure(
        location: place,
        message: Self.unknownMessage(.thingSetting, parts[0], among: Self.parameters.map(\.name)),
        code: "unknown-setting")
    }
    if let problem = parameter.assign(parts[1], to: &self) {
      throw ConfigurationFailure(location: place, message: problem, code: "invalid-setting")
    }
  }

  /// What to say of a word that is not known: the nearest one, else all of them.
  static func unknownMessage(_ what: Phrase, _ name: String, among known: [String]) -> String {
    if let removed = removed.first(where: { $0.name == name }) {
      return Words.settingIsGone(setting: name, successor: removed.successor)(.english)
    }
    if name.hasPrefix("priority.feasibility-") {
      return Words.feasibilityIsOfRoutes(
        setting: String(name.prefix(80)), file: JurisdictionReader.fileName)(.english)
    }
    let shown = String(name.prefix(80))
    guard let nearest = NearestName.nearest(to: name, among: known) else {
      return Words.unknownExpectedOneOf(
        thing: what, name: shown, known: known.joined(separator: ", "))(.english)
    }
    return Words.unknownDidYouMean(thing: what, name: shown, nearest: nearest)(.english)
  }
}
