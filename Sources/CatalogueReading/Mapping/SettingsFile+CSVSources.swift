internal import LandscapeModel
internal import Yams

extension SettingsFile {
  /// The mapping of a delimited file.
  func csvSource(_ node: Node) throws(ConfigurationFailure) -> CSVSourceMapping {
    let values = try entries(of: node, known: SourceWords.delimited)
    func required(_ key: String) throws(ConfigurationFailure) -> Node {
      guard let value = values[key] else {
        throw failure(
          at: node,
          "the source has no '\(key)'; expected "
            + SourceWords.requiredOfDelimited.joined(separator: ", "), "invalid-mapping")
      }
      return value
    }
    let file = try required("file")
    let path = try text(file)
    if let problem = Self.problem(withPath: path) {
      throw failure(at: file, "'\(path.prefix(80))' \(problem)", "source-outside-folder")
    }
    let tableNode = try required("table")
    let table = try choice(tableNode, "table", SourceWords.tables.map(\.name))
    var mapping = CSVSourceMapping(file: path, location: location(of: file), table: table)
    if let node = values["delimiter"] { mapping.delimiter = try delimiter(node) }
    if let node = values["quote"] { mapping.quote = try asciiSign(node) }
    if let node = values["encoding"] { mapping.encoding = try encoding(node) }
    if let node = values["header"] { mapping.heading = try heading(node) }
    if let node = values["skip"] {
      for entry in node.sequence.map(Array.init) ?? [node] {
        mapping.skippedLike.append(try text(entry))
      }
    }
    if let node = values["footer-rows"] { mapping.footerRows = try wholeNumber(node) }
    if let node = values["only-where"] { mapping.filled = try reference(node) }
    let layout = SourceWords.tables.first { $0.name == table }?.columns ?? []
    for (key, value) in try pairs(of: try required("columns")) {
      let column = try choice(key, "column", layout.map(\.name))
      guard !mapping.fields.contains(where: { $0.column == column }) else {
        throw failure(at: key, "column '\(column)' is given twice", "invalid-mapping")
      }
      let isList = layout.first { $0.name == column }?.isList ?? false
      mapping.fields.append(try field(column, value, isList: isList))
    }
    if let node = values["members"] {
      guard table == "partnerships" else {
        throw failure(
          at: node, "members stand in the rows of partnerships, and the table is '\(table)'",
          "invalid-mapping")
      }
      mapping.members = try members(node)
    }
    try checkRequired(mapping, at: tableNode)
    return mapping
  }

  private func checkRequired(
    _ mapping: CSVSourceMapping, at node: Node
  ) throws(ConfigurationFailure) {
    let required = SourceWords.tables.first { $0.name == mapping.table }?.required ?? []
    for column in required where !mapping.fields.contains(where: { $0.column == column }) {
      throw failure(
        at: node, "no column of the file is mapped to '\(column)', which '\(mapping.table)' needs",
        "invalid-mapping")
    }
  }

  private func field(
    _ column: String, _ node: Node, isList: Bool
  ) throws(ConfigurationFailure) -> CSVSourceMapping.Field {
    var field = CSVSourceMapping.Field(column: column, location: location(of: node))
    if isList { field.separators = [";"] }
    guard case .mapping = node else {
      field.sources = [try reference(node)]
      return field
    }
    let values = try entries(of: node, known: SourceWords.column)
    if let node = values["column"] { field.sources = [try reference(node)] }
    if let node = values["columns"] {
      for entry in node.sequence.map(Array.init) ?? [node] {
        field.sources.append(try reference(entry))
      }
    }
    if let node = values["join"] { field.joint = try anyText(node) }
    if let node = values["value"] { field.fallback = try text(node) }
    if let node = values["default"] { field.fallback = try text(node) }
    if values["value"] != nil, !field.sources.isEmpty {
      throw failure(
        at: node, "'\(column)' has a 'value' and columns; expected 'default' beside columns",
        "invalid-mapping")
    }
    guard values["value"] != nil || !field.sources.isEmpty else {
      throw failure(
        at: node, "'\(column)' has no 'column', 'columns' or 'value'", "invalid-mapping")
    }
    if let node = values["separator"] {
      guard isList else {
        throw failure(at: node, "'\(column)' is no list, so it has no separator", "invalid-mapping")
      }
      field.separators = try separators(node)
    }
    if let node = values["fill-down"] { field.fillsDown = try flag(node) }
    if let node = values["values"] {
      for (key, value) in try pairs(of: node) {
        field.values[CSVHeadingText.folded(try text(key))] = try anyText(value)
      }
    }
    return field
  }

  private func members(_ node: Node) throws(ConfigurationFailure) -> CSVSourceMapping.Members {
    guard case .mapping = node else {
      return CSVSourceMapping.Members(
        source: try reference(node), separators: Self.memberSeparators, markers: [],
        role: Role.member.rawValue, certainty: Certainty.published.rawValue)
    }
    let values = try entries(of: node, known: SourceWords.members)
    guard let column = values["column"] else {
      throw failure(at: node, "members have no 'column'", "invalid-mapping")
    }
    var members = CSVSourceMapping.Members(
      source: try reference(column), separators: Self.memberSeparators, markers: [],
      role: Role.member.rawValue, certainty: Certainty.published.rawValue)
    let roles = SourceWords.roles
    if let node = values["separator"] { members.separators = try separators(node) }
    if let node = values["role"] { members.role = try choice(node, "role", roles) }
    if let node = values["certainty"] {
      members.certainty = try choice(node, "certainty", SourceWords.certainties)
    }
    if let node = values["markers"] {
      for (key, value) in try pairs(of: node) {
        members.markers.append(
          CSVSourceMapping.Marker(text: try text(key), role: try choice(value, "role", roles)))
      }
    }
    return members
  }

  // MARK: Values

  private func reference(_ node: Node) throws(ConfigurationFailure) -> CSVSourceMapping.Reference {
    CSVSourceMapping.Reference(heading: try text(node), location: location(of: node))
  }

  private func delimiter(_ node: Node) throws(ConfigurationFailure) -> UInt8 {
    let word = try text(node)
    if let named = SourceWords.delimiters.first(where: { $0.0 == word }) { return named.1 }
    return try asciiSign(node)
  }

  private func asciiSign(_ node: Node) throws(ConfigurationFailure) -> UInt8 {
    let bytes = Array(try anyText(node).utf8)
    guard bytes.count == 1, bytes[0] == 0x09 || (0x20...0x7E).contains(bytes[0]) else {
      throw failure(
        at: node, "found \(describe(node)), expected one character such as ;", "invalid-mapping")
    }
    return bytes[0]
  }

  private func encoding(_ node: Node) throws(ConfigurationFailure) -> TextEncoding {
    let name = try text(node)
    let known = TextEncoding.declarable
    guard let found = known.first(where: { $0.name == name.lowercased() }) else {
      throw failure(
        at: node, unknown("encoding", name, among: known.map(\.name)), "invalid-mapping")
    }
    return found.encoding
  }

  private func heading(_ node: Node) throws(ConfigurationFailure) -> CSVSourceMapping.Heading {
    if try text(node) == "none" { return .none }
    let line = try wholeNumber(node)
    guard line > 0 else {
      throw failure(
        at: node, "found \(describe(node)), expected a line from 1, or none", "invalid-mapping")
    }
    return .line(line, location(of: node))
  }

  private func wholeNumber(_ node: Node) throws(ConfigurationFailure) -> Int {
    guard let number = Int(try text(node)), (0...1_000_000_000).contains(number) else {
      throw failure(at: node, "found \(describe(node)), expected a whole number", "invalid-mapping")
    }
    return number
  }

  private func separators(_ node: Node) throws(ConfigurationFailure) -> [String] {
    var separators: [String] = []
    for entry in node.sequence.map(Array.init) ?? [node] { separators.append(try anyText(entry)) }
    guard !separators.isEmpty, !separators.contains("") else {
      throw failure(at: node, "a separator is empty", "invalid-mapping")
    }
    return separators
  }

  private func flag(_ node: Node) throws(ConfigurationFailure) -> Bool {
    switch node.scalar?.string {
    case "true": return true
    case "false": return false
    default:
      throw failure(at: node, "found \(describe(node)), expected true or false", "invalid-mapping")
    }
  }

  private static let memberSeparators = [";", "\n"]
}
