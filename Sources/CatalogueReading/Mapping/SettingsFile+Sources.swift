internal import LandscapeModel
internal import Wording
internal import Yams

extension SettingsFile {
  /// The mappings of other people's files that `text` gives.
  /// - Throws: the first thing that is wrong with each.
  package func sources(from text: String) throws(ConfigurationFailure) -> [SourceMapping] {
    guard let root = try compose(text), case .mapping(let entries) = root else { return [] }
    for (key, value) in entries where key.string == "sources" { return try sources(value) }
    return []
  }

  func sources(_ node: Node) throws(ConfigurationFailure) -> [SourceMapping] {
    guard case .sequence(let entries) = node else {
      throw failure(
        at: node, Words.foundExpected(found: describe(node), expected: .expectedSources)(.english),
        "invalid-mapping")
    }
    var sources: [SourceMapping] = []
    var check = ConfigurationCheck()
    for entry in entries {
      check.part { () throws(ConfigurationFailure) in sources.append(try source(entry)) }
    }
    try check.end()
    return sources
  }

  private func source(_ node: Node) throws(ConfigurationFailure) -> SourceMapping {
    let names = node["file"].map { list($0) } ?? []
    let isDocument =
      SourceWords.document.contains { !SourceWords.delimited.contains($0) && node[$0] != nil }
      || (node["columns"] == nil && names.contains { $0.scalar?.string.hasSuffix(".xml") == true })
    let values = try entries(
      of: node, known: isDocument ? SourceWords.document : SourceWords.delimited)
    func required(_ key: String) throws(ConfigurationFailure) -> Node {
      guard let value = values[key] else {
        let all = isDocument ? SourceWords.requiredOfDocument : SourceWords.requiredOfDelimited
        throw failure(
          at: node, Words.sourceHasNo(key: key, required: all.joined(separator: ", "))(.english),
          "invalid-mapping")
      }
      return value
    }
    let files = try files(try required("file"))
    let tableNode = try required("table")
    let name = try choice(tableNode, .thingTable, TableSchema.tables.map(\.name))
    guard let table = TableSchema.table(name) else {
      throw failure(
        at: tableNode,
        Words.foundExpected(found: describe(tableNode), expected: .expectedTable)(.english),
        "invalid-mapping")
    }
    var reader = FieldReader(
      settings: self, table: table, isDocument: isDocument, namespaces: [], dates: [],
      decimalMark: nil, emptyWords: [])
    let form: SourceMapping.Form
    if isDocument {
      let document = try documentForm(values, record: try required("record"))
      form = .document(document)
      reader.namespaces = document.namespaces
    } else {
      try checkKeys(values, of: files)
      form = .delimited(try delimitedForm(values))
    }
    if let node = values["dates"] { reader.dates = try dateForms(node) }
    if let node = values["decimal"] { reader.decimalMark = try decimalMark(node) }
    if let node = values["empty-words"] { reader.emptyWords = try words(node) }
    var mapping = SourceMapping(files: files, table: name, form: form)
    mapping.emptyWords = reader.emptyWords
    mapping.fields = try reader.fields(try required(isDocument ? "fields" : "columns"))
    for column in table.requiredOfMapping
    where !mapping.fields.contains(where: { $0.column == column }) {
      throw failure(
        at: tableNode,
        Words.nothingMappedTo(source: reader.noun, column: column, table: name)(.english),
        "invalid-mapping")
    }
    if let node = values["members"] {
      guard name == "partnerships" else {
        throw failure(
          at: node, Words.membersInOtherTable(table: name)(.english),
          "invalid-mapping")
      }
      mapping.members = try reader.members(node)
    }
    if let node = values["only-where"] { mapping.onlyWhere = try reader.conditions(node) }
    if let node = values["skip-where"] { mapping.skipWhere = try reader.conditions(node) }
    if let node = values["distinct"] { mapping.isDistinct = try flag(node) }
    return mapping
  }

  /// One name or several; in a name, but not in that of a folder, `*` stands for any text.
  private func files(_ node: Node) throws(ConfigurationFailure) -> [SourceMapping.Reference] {
    var files: [SourceMapping.Reference] = []
    var known: Set<[String]> = []
    for entry in list(node) {
      let path = try text(entry)
      if let problem = Self.problem(withPath: path) {
        throw failure(
          at: entry, Words.pathHasFault(path: String(path.prefix(80)), fault: problem)(.english),
          "source-outside-folder")
      }
      let steps = path.split(separator: "/").filter { $0 != "." }.map(String.init)
      guard !steps.dropLast().contains(where: { $0.contains("*") }) else {
        throw failure(
          at: entry,
          Words.starInFolder(path: String(path.prefix(80)))(.english),
          "invalid-mapping")
      }
      guard known.insert(steps).inserted else {
        throw failure(
          at: entry, Words.standsTwice(name: String(path.prefix(80)))(.english), "invalid-mapping")
      }
      files.append(SourceMapping.Reference(text: path, location: location(of: entry)))
    }
    guard !files.isEmpty else {
      throw failure(at: node, Phrase.listIsEmpty(.english), "invalid-mapping")
    }
    return files
  }

  private func list(_ node: Node) -> [Node] { node.sequence.map(Array.init) ?? [node] }

  /// The text without its top-level `sources`; every other line, comments too, as it is written.
  ///
  /// - Returns: `nil` when there are none, or when they share a line with something else.
  func textWithoutSources(_ text: String) throws(ConfigurationFailure) -> String? {
    guard case .mapping(let mapping)? = try compose(text) else { return nil }
    let keys = mapping.map(\.key)
    guard let place = keys.firstIndex(where: { $0.string == "sources" }),
      let start = keys[place].mark, start.column == 1
    else { return nil }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let end = place + 1 < keys.count ? (keys[place + 1].mark?.line ?? 0) : lines.count + 1
    guard end > start.line, place + 1 >= keys.count || keys[place + 1].mark?.column == 1 else {
      return nil
    }
    lines.removeSubrange(start.line - 1..<min(end - 1, lines.count))
    let rest = lines.joined(separator: "\n")
    return rest.isEmpty || rest.hasSuffix("\n") ? rest : rest + "\n"
  }

  /// Why a path cannot be one inside the catalogue folder, as far as its letters tell.
  static func problem(withPath path: String) -> Phrase? {
    if path.contains("://") { return .isAnAddress }
    if path.hasPrefix("/") || path.split(separator: "/").contains("..") {
      return .liesOutsideFolder
    }
    return nil
  }
}
