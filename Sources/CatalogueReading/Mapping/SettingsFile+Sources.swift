internal import LandscapeModel
internal import Yams

extension SettingsFile {
  /// The mappings of other people's files that `text` gives.
  /// - Throws: the first thing that is wrong with them.
  package func sources(from text: String) throws(ConfigurationFailure) -> [CatalogueSource] {
    guard let root = try compose(text), case .mapping(let entries) = root else { return [] }
    for (key, value) in entries where key.string == "sources" { return try sources(value) }
    return []
  }

  func sources(_ node: Node) throws(ConfigurationFailure) -> [CatalogueSource] {
    guard case .sequence(let entries) = node else {
      throw failure(
        at: node, "found \(describe(node)), expected a list of sources", "invalid-mapping")
    }
    var sources: [CatalogueSource] = []
    for entry in entries {
      let isXML =
        SourceWords.document.contains { !SourceWords.delimited.contains($0) && entry[$0] != nil }
        || (entry["columns"] == nil && entry["file"]?.scalar?.string.hasSuffix(".xml") == true)
      if isXML {
        sources.append(.xml(try source(entry)))
      } else {
        sources.append(.csv(try csvSource(entry)))
      }
    }
    return sources
  }

  private func source(_ node: Node) throws(ConfigurationFailure) -> SourceMapping {
    let values = try entries(of: node, known: SourceWords.document)
    func required(_ key: String) throws(ConfigurationFailure) -> Node {
      guard let value = values[key] else {
        throw failure(
          at: node,
          "the source has no '\(key)'; expected "
            + SourceWords.requiredOfDocument.joined(separator: ", "), "invalid-mapping")
      }
      return value
    }
    let file = try required("file")
    let path = try text(file)
    if let problem = Self.problem(withPath: path) {
      throw failure(at: file, "'\(path.prefix(80))' \(problem)", "source-outside-folder")
    }
    let tableNode = try required("table")
    let tableName = try text(tableNode)
    guard let table = CatalogueXMLLayout.tables.first(where: { $0.name == tableName }) else {
      let names = CatalogueXMLLayout.tables.map(\.name)
      throw failure(
        at: tableNode, unknown("table", tableName, among: names), "invalid-mapping")
    }
    var namespaces: [SourceMapping.Namespace] = []
    if let node = values["namespaces"] {
      for (prefix, uri) in try pairs(of: node) {
        namespaces.append(
          SourceMapping.Namespace(prefix: try text(prefix), uri: try text(uri)))
      }
      namespaces.sort { $0.prefix.utf8.lexicographicallyPrecedes($1.prefix.utf8) }
    }
    let record = try recordPath(try required("record"), namespaces)
    var each: SourceMapping.Field?
    if let node = values["each"] { each = try field("each", node, namespaces) }
    var fields: [SourceMapping.Field] = []
    let columns = table.columns.map(\.title)
    for (key, value) in try pairs(of: try required("fields")) {
      let column = try text(key)
      guard columns.contains(column) else {
        throw failure(at: key, unknown("column", column, among: columns), "invalid-mapping")
      }
      guard !fields.contains(where: { $0.column == column }) else {
        throw failure(at: key, "column '\(column)' is given twice", "invalid-mapping")
      }
      fields.append(try field(column, value, namespaces))
    }
    return SourceMapping(
      file: path, location: location(of: file), table: tableName, recordPath: record, each: each,
      fields: fields, namespaces: namespaces)
  }

  private func field(
    _ column: String, _ node: Node, _ namespaces: [SourceMapping.Namespace]
  ) throws(ConfigurationFailure) -> SourceMapping.Field {
    let expression = try text(node)
    do throws(XPathExpression.CompilationError) {
      _ = try XPathExpression(expression, namespaces: namespaces)
    } catch {
      throw failure(
        at: node, "'\(expression.prefix(80))' is no XPath 1.0 expression: \(error.message)",
        "invalid-xpath")
    }
    return SourceMapping.Field(
      column: column, expression: expression, location: location(of: node))
  }

  /// `/b:boards/b:board`: elements from the root down.
  private func recordPath(
    _ node: Node, _ namespaces: [SourceMapping.Namespace]
  ) throws(ConfigurationFailure) -> [SourceMapping.ElementName] {
    let path = try text(node)
    let steps = path.split(separator: "/", omittingEmptySubsequences: false)
    guard steps.count >= 2, steps[0].isEmpty else {
      throw failure(
        at: node, "'\(path.prefix(80))' is no path from the root, such as /boards/board",
        "invalid-mapping")
    }
    var names: [SourceMapping.ElementName] = []
    for step in steps.dropFirst() {
      let parts = step.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      let isName =
        step == "*"
        || step.unicodeScalars.allSatisfy { scalar in
          scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || [":", "-", "_", "."].contains(scalar)
        }
      guard isName, (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }) else {
        throw failure(
          at: node, "'\(step.prefix(80))' is no element's name or *", "invalid-mapping")
      }
      guard parts.count == 2 else {
        names.append(SourceMapping.ElementName(namespace: "", name: parts[0]))
        continue
      }
      guard let namespace = namespaces.first(where: { $0.prefix == parts[0] }) else {
        throw failure(
          at: node, unknown("prefix", parts[0], among: namespaces.map(\.prefix)),
          "invalid-mapping")
      }
      names.append(SourceMapping.ElementName(namespace: namespace.uri, name: parts[1]))
    }
    return names
  }

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
  static func problem(withPath path: String) -> String? {
    if path.contains("://") { return "is an address; expected a file of the catalogue folder" }
    if path.hasPrefix("/") || path.split(separator: "/").contains("..") {
      return "lies outside of the catalogue folder"
    }
    return nil
  }
}
