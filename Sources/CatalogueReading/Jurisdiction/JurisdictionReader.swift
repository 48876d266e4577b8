internal import LandscapeModel
internal import Wording
internal import Yams

/// Reads a jurisdiction profile: every key known, every text in its languages, every error with its line and
/// column.
struct JurisdictionReader {
  /// The file that it may have to itself, and the section that a settings file may have instead.
  static let fileName = "jurisdiction.yaml"
  static let section = "jurisdiction"
  private static let code = "invalid-jurisdiction"

  private let nodes: SettingsFile

  /// - Parameter file: the name that errors are told under.
  init(file: String) { nodes = SettingsFile(named: file, code: Self.code) }

  /// The profile that `text` is; `nil` where it says nothing at all.
  func profile(of text: String) throws(ConfigurationFailure) -> Profile? {
    try nodes.compose(text).map { node throws(ConfigurationFailure) in try profile(node) }
  }

  /// The section of a settings file's `text` with the place of its key; `nil` where it has none.
  func section(of text: String) throws(ConfigurationFailure) -> (Profile, SourceLocation)? {
    guard case .mapping(let entries)? = try nodes.compose(text) else { return nil }
    for (key, value) in entries where key.string == Self.section {
      return (try profile(value), nodes.location(of: key))
    }
    return nil
  }

  /// A profile, and what of the catalogue it names.
  struct Profile {
    var jurisdiction: Jurisdiction
    var kinds: [Named] = []
    var areas: [Named] = []
    var areaKinds: [Named] = []
    /// Areas whose shape has a word.
    var namedAreas: [Named] = []
    var organisationKinds: [Named] = []
  }

  /// An id of the catalogue as a profile names it.
  struct Named: Hashable, Sendable {
    let id: String
    let location: SourceLocation
  }

  func profile(_ node: Node) throws(ConfigurationFailure) -> Profile {
    let sections = try nodes.entries(of: node, known: Self.sections)
    var profile = Profile(jurisdiction: try routes(sections, in: node))
    if let name = sections[Jurisdiction.Text.name.rawValue] {
      profile.jurisdiction.texts[.name] = try text(name)
    }
    if let nation = sections["nation"] {
      for entry in nation.sequence.map(Array.init) ?? [nation] {
        let code = try nodes.text(entry)
        profile.jurisdiction.nation.append(code)
        profile.areas.append(Named(id: code, location: nodes.location(of: entry)))
      }
    }
    if let order = sections["area-order"] {
      profile.areaKinds = try areaOrder(order)
      profile.jurisdiction.areaOrder = profile.areaKinds.map(\.id)
    }
    if let exceptions = sections["territorial-exceptions"] {
      for (key, value) in try nodes.pairs(of: exceptions) {
        let kind = try nodes.text(key)
        profile.organisationKinds.append(Named(id: kind, location: nodes.location(of: key)))
        for entry in value.sequence.map(Array.init) ?? [value] {
          let code = try nodes.text(entry)
          profile.jurisdiction.territorialExceptions[kind, default: []].append(code)
          profile.areas.append(Named(id: code, location: nodes.location(of: entry)))
        }
      }
    }
    if let elections = sections["elections"] {
      let values = try nodes.entries(of: elections, known: ["year", "cycle-years"])
      if let node = values["year"] {
        profile.jurisdiction.electionYear = try integer(node, in: 1...9_999)
      }
      if let node = values["cycle-years"] {
        profile.jurisdiction.electionCycleYears = try integer(node, in: 1...100)
      }
    }
    for name in Self.sectionsOfTexts {
      guard let section = sections[name] else { continue }
      let keys = Self.keys(of: name)
      for (key, value) in try nodes.pairs(of: section) {
        let place = name + "." + (try nodes.choice(key, .thingKey, keys))
        if let text = Jurisdiction.Text(rawValue: place) {
          profile.jurisdiction.texts[text] = try self.text(value)
        } else if let list = Jurisdiction.WordList(rawValue: place) {
          try words(value, list, to: &profile)
        }
      }
    }
    return profile
  }

  private func words(
    _ node: Node, _ list: Jurisdiction.WordList, to profile: inout Profile
  ) throws(ConfigurationFailure) {
    var words: [String: LocalisedText] = [:]
    for (key, value) in try nodes.pairs(of: node) {
      let name: String
      if let known = Self.codes(of: list) {
        name = try nodes.choice(key, .thingKey, known)
      } else {
        name = try nodes.text(key)
      }
      words[name] = try text(value)
      if list == .kinds || list == .abbreviations {
        profile.kinds.append(Named(id: name, location: nodes.location(of: key)))
      } else if list == .footprints {
        profile.namedAreas.append(Named(id: name, location: nodes.location(of: key)))
      }
    }
    profile.jurisdiction.words[list] = words
  }

  /// Kinds of area, each once.
  private func areaOrder(_ node: Node) throws(ConfigurationFailure) -> [Named] {
    var kinds: [Named] = []
    for entry in node.sequence.map(Array.init) ?? [node] {
      let kind = try nodes.text(entry)
      guard !kinds.contains(where: { $0.id == kind }) else {
        throw failure(entry, Words.kindOfAreaTwice(kind: kind))
      }
      kinds.append(Named(id: kind, location: nodes.location(of: entry)))
    }
    return kinds
  }

  // MARK: Routes

  private func routes(
    _ sections: [String: Node], in root: Node
  ) throws(ConfigurationFailure) -> Jurisdiction {
    let neutral = Jurisdiction.neutral
    guard let list = sections["routes"] else {
      guard let bases = sections["bases"] else { return neutral }
      return Jurisdiction(
        routes: neutral.routes,
        routeOfBasis: neutral.routeOfBasis.merging(try self.bases(bases, neutral.routes)) { $1 })
    }
    var routes: [RouteOfChange] = []
    var ids: Set<String> = []
    var routeOfWord: [ChangeRoute: String] = [:]
    for entry in list.sequence.map(Array.init) ?? [] {
      routes.append(try route(entry, &ids, &routeOfWord))
    }
    guard !routes.isEmpty else {
      throw failure(
        list,
        Words.foundExpected(found: nodes.describe(list), expected: .expectedRoutes))
    }
    guard routes.contains(where: { $0.feasibility > 0 }) else {
      throw failure(list, .feasibilityAllZero)
    }
    let found = try sections["bases"].map { node throws(ConfigurationFailure) in
      try bases(node, routes)
    }
    var routeOfBasis = found ?? [:]
    if routeOfBasis[.voluntary] == nil { routeOfBasis[.voluntary] = .local }
    for basis in Basis.allCases where routeOfBasis[basis] == nil {
      throw failure(sections["bases"] ?? list, Words.basisWithoutRoute(basis: basis.rawValue))
    }
    return Jurisdiction(routes: routes, routeOfBasis: routeOfBasis)
  }

  private func route(
    _ node: Node, _ ids: inout Set<String>, _ routeOfWord: inout [ChangeRoute: String]
  ) throws(ConfigurationFailure) -> RouteOfChange {
    let values = try nodes.entries(
      of: node, known: ["id", "label", "explanation", "needs", "feasibility", "change-routes"])
    func required(_ key: String) throws(ConfigurationFailure) -> Node {
      guard let value = values[key] else { throw failure(node, Words.routeHasNo(key: key)) }
      return value
    }
    let idNode = try required("id")
    let id = try nodes.text(idNode)
    guard id.utf8.allSatisfy(Self.isOfID) else {
      throw failure(
        idNode, Words.foundExpected(found: nodes.describe(idNode), expected: .expectedRouteID))
    }
    guard ids.insert(id).inserted else {
      throw failure(idNode, Words.routeTwice(route: id))
    }
    var words: [RouteOfChange.Word] = []
    if let node = values["change-routes"] {
      for (key, value) in try nodes.pairs(of: node) {
        let word = ChangeRoute(rawValue: try nodes.text(key))
        guard !word.rawValue.contains(where: { $0 == ";" || $0.isWhitespace }) else {
          throw failure(
            key, Words.foundExpected(found: nodes.describe(key), expected: .expectedRouteWord))
        }
        if let other = routeOfWord.updateValue(id, forKey: word) {
          throw failure(
            key, Words.changeRouteTwice(word: word.rawValue, first: other, second: id))
        }
        words.append(.init(route: word, label: try text(value)))
      }
    }
    return RouteOfChange(
      id: id, label: try text(try required("label")),
      explanation: try text(try required("explanation")),
      needs: try values["needs"].map { node throws(ConfigurationFailure) in try text(node) },
      feasibility: try feasibility(try required("feasibility")), words: words)
  }

  private func bases(
    _ node: Node, _ routes: [RouteOfChange]
  ) throws(ConfigurationFailure) -> [Basis: Route] {
    var found: [Basis: Route] = [:]
    let ids = routes.map(\.id)
    for (key, value) in try nodes.pairs(of: node) {
      let name = try nodes.choice(key, .thingKey, Basis.allCases.map(\.rawValue))
      let id = try nodes.choice(value, .thingRoute, ids)
      if let basis = Basis(rawValue: name), let place = ids.firstIndex(of: id) {
        found[basis] = Route(index: Int32(place))
      }
    }
    return found
  }

  // MARK: Values

  private func text(_ node: Node) throws(ConfigurationFailure) -> LocalisedText {
    let text = try nodes.localisedText(node, code: Self.code)
    guard text.forms.allSatisfy({ !$0.isEmpty }) else {
      throw failure(
        node, Words.foundExpected(found: nodes.describe(node), expected: .expectedText))
    }
    return text
  }

  private func feasibility(_ node: Node) throws(ConfigurationFailure) -> Double {
    guard let value = Double(try nodes.text(node)), (0...1).contains(value) else {
      throw failure(
        node,
        Words.foundExpected(
          found: nodes.describe(node), expected: Words.expectedRange(lowest: "0", highest: "1")))
    }
    return value
  }

  private func integer(
    _ node: Node, in range: ClosedRange<Int>
  ) throws(ConfigurationFailure) -> Int {
    guard let value = Int(try nodes.text(node)), range.contains(value) else {
      throw failure(
        node,
        Words.foundExpected(
          found: nodes.describe(node),
          expected: Words.expectedRange(
            lowest: String(range.lowerBound), highest: String(range.upperBound))))
    }
    return value
  }

  private func failure(_ node: Node, _ message: Phrase) -> ConfigurationFailure {
    nodes.failure(at: node, message(.english), Self.code)
  }

  // MARK: What there is

  private static func isOfID(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
  }

  private static let places =
    Jurisdiction.Text.allCases.map(\.rawValue) + Jurisdiction.WordList.allCases.map(\.rawValue)

  /// The sections whose keys are texts and lists of words.
  private static let sectionsOfTexts = ["government", "council", "review", "words"]
  private static let sections =
    ["name", "nation", "area-order", "territorial-exceptions"] + sectionsOfTexts + [
      "routes", "bases", "elections",
    ]

  /// The keys of such a section.
  private static func keys(of section: String) -> [String] {
    places.compactMap { place in
      place.hasPrefix(section + ".") ? String(place.dropFirst(section.count + 1)) : nil
    }
  }

  /// The codes that a list of words may have; `nil` where a catalogue chooses them.
  private static func codes(of list: Jurisdiction.WordList) -> [String]? {
    switch list {
    case .questions, .returnQuestions: EvidenceQuestion.allCases.map(\.rawValue)
    case .scales: Scale.allCases.map(\.rawValue)
    case .kinds, .abbreviations, .organisationKinds, .sectors, .areaKinds, .footprints, .terms: nil
    }
  }
}
