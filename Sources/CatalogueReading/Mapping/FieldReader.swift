internal import LandscapeModel
internal import Wording
internal import Yams

/// Reads what of a source says where values stand and what they mean, the same for delimited files and
/// documents.
struct FieldReader {
  let settings: SettingsFile
  let table: TableSchema
  let isDocument: Bool
  /// What expressions may use.
  var namespaces: [DocumentForm.Namespace]
  // What the source says of all its columns.
  var dates: [DateForm]
  var decimalMark: SourceMapping.DecimalMark?
  var emptyWords: Set<String>

  /// What a value stands in.
  var noun: Phrase { isDocument ? .thingExpression : .thingColumnOfFile }
  private var key: String { isDocument ? "field" : "column" }
  private var listKey: String { isDocument ? "fields" : "columns" }

  func fields(_ node: Node) throws(ConfigurationFailure) -> [SourceMapping.Field] {
    var fields: [SourceMapping.Field] = []
    for (key, value) in try settings.pairs(of: node) {
      let written = key.scalar?.string ?? ""
      let other = table.otherLanguage(titled: written).map { table.columns[$0.column] }
      let title =
        other == nil
        ? try settings.choice(
          key, .thingColumn, table.columns.filter { !$0.isOfOtherLanguages }.map(\.title)) : written
      guard !fields.contains(where: { $0.column == title }) else {
        throw failure(at: key, Words.columnGivenTwice(column: title)(.english))
      }
      guard var column = other ?? table.columns.first(where: { $0.title == title }) else {
        continue
      }
      column.title = title
      fields.append(try field(column, value))
    }
    return fields
  }

  private func field(
    _ column: TableSchema.Column, _ node: Node
  ) throws(ConfigurationFailure) -> SourceMapping.Field {
    let title = column.title
    var field = SourceMapping.Field(column: title, location: settings.location(of: node))
    if column.isList, !isDocument { field.separators = [.text(";")] }
    if column.type.isDate { field.dates = dates }
    field.decimalMark = decimalMark
    field.emptyWords = emptyWords
    guard case .mapping = node else {
      field.sources = [try reference(node)]
      return field
    }
    let values = try settings.entries(
      of: node, known: isDocument ? SourceWords.field : SourceWords.column)
    if let node = values[key] { field.sources = [try reference(node)] }
    if let node = values[listKey] {
      for entry in list(node) { field.sources.append(try reference(entry)) }
    }
    if let node = values["join"] { field.joint = try settings.anyText(node) }
    if let node = values["value"] ?? values["default"] { field.fallback = try settings.text(node) }
    if values["value"] != nil, !field.sources.isEmpty || values["default"] != nil {
      throw failure(
        at: node,
        Words.valueBesideSource(column: title, sources: listKey)(.english))
    }
    // Of an id that the name makes there may be a prefix and nothing else.
    let isMade =
      column.type == .identifier && table.namesItsRows && values.keys.elementsEqual(["prefix"])
    guard values["value"] != nil || !field.sources.isEmpty || isMade else {
      throw failure(
        at: node, Words.hasNoSource(column: title, source: key, sources: listKey)(.english))
    }
    if let node = values["separator"] {
      guard column.isList else {
        throw failure(at: node, Words.isNoList(column: title)(.english))
      }
      field.separators = try settings.separators(node)
    }
    if let node = values["fill-down"] { field.fillsDown = try settings.flag(node) }
    if let node = values["values"] {
      for (key, value) in try settings.pairs(of: node) {
        field.words.add(try settings.text(key), try settings.anyText(value))
      }
    }
    if let node = values["empty-words"] {
      field.emptyWords.formUnion(try settings.words(node))
    }
    if let node = values["dates"] {
      guard column.type.isDate else {
        throw failure(at: node, Words.holdsNoDates(column: title)(.english))
      }
      field.dates = try settings.dateForms(node)
    }
    if let node = values["decimal"] {
      guard column.type == .count || column.type == .number else {
        throw failure(at: node, Words.holdsNoNumbers(column: title)(.english))
      }
      field.decimalMark = try settings.decimalMark(node)
    }
    if let node = values["pad"] { field.padding = try settings.padding(node) }
    if let node = values["prefix"] { field.prefix = try settings.text(node) }
    return field
  }

  func members(_ node: Node) throws(ConfigurationFailure) -> SourceMapping.Members {
    func plain(_ node: Node) throws(ConfigurationFailure) -> SourceMapping.Members {
      SourceMapping.Members(
        source: try reference(node), separators: [.text(";"), .text("\n"), .text("\r")],
        markers: [],
        role: Role.member.rawValue, certainty: Certainty.published.rawValue)
    }
    guard case .mapping = node else { return try plain(node) }
    let values = try settings.entries(
      of: node, known: isDocument ? SourceWords.fieldMembers : SourceWords.members)
    guard let source = values[key] else {
      throw failure(at: node, Words.membersHaveNo(key: key)(.english))
    }
    var members = try plain(source)
    let roles = SourceWords.roles
    if let node = values["separator"] { members.separators = try settings.separators(node) }
    if let node = values["role"] { members.role = try settings.choice(node, .thingRole, roles) }
    if let node = values["certainty"] {
      members.certainty = try settings.choice(node, .thingCertainty, SourceWords.certainties)
    }
    if let node = values["markers"] {
      for (key, value) in try settings.pairs(of: node) {
        members.markers.append(
          SourceMapping.Marker(
            text: try settings.text(key), role: try settings.choice(value, .thingRole, roles)))
      }
    }
    if let node = values["values"] {
      for (key, value) in try settings.pairs(of: node) {
        members.words.add(try settings.text(key), try settings.anyText(value))
      }
    }
    if let node = values["pad"] { members.padding = try settings.padding(node) }
    if let node = values["prefix"] { members.prefix = try settings.text(node) }
    return members
  }

  /// One condition or several: a place that must have a value, or one with what its value must or must not be.
  func conditions(_ node: Node) throws(ConfigurationFailure) -> [SourceMapping.Condition] {
    var conditions: [SourceMapping.Condition] = []
    for entry in list(node) {
      guard case .mapping = entry else {
        conditions.append(SourceMapping.Condition(source: try reference(entry)))
        continue
      }
      let values = try settings.entries(
        of: entry, known: isDocument ? SourceWords.fieldCondition : SourceWords.condition)
      guard let source = values[key] else {
        throw failure(at: entry, Words.conditionHasNo(key: key)(.english))
      }
      var condition = SourceMapping.Condition(source: try reference(source))
      if let node = values["is"] { condition.isOne = try texts(node) }
      if let node = values["not"] { condition.isNone = try texts(node) }
      conditions.append(condition)
    }
    return conditions
  }

  private func texts(_ node: Node) throws(ConfigurationFailure) -> [String] {
    var texts: [String] = []
    for entry in list(node) { texts.append(try settings.anyText(entry)) }
    guard !texts.isEmpty else { throw failure(at: node, Phrase.listIsEmpty(.english)) }
    return texts
  }

  /// A heading, or an expression that is one.
  private func reference(_ node: Node) throws(ConfigurationFailure) -> SourceMapping.Reference {
    let text = try settings.text(node)
    if isDocument { try settings.checkExpression(text, at: node, namespaces) }
    return SourceMapping.Reference(text: text, location: settings.location(of: node))
  }

  private func list(_ node: Node) -> [Node] { node.sequence.map(Array.init) ?? [node] }

  private func failure(at node: Node, _ message: String) -> ConfigurationFailure {
    settings.failure(at: node, message, "invalid-mapping")
  }
}
