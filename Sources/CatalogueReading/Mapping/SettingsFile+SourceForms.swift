internal import LandscapeModel
internal import Wording
internal import Yams

// How files are written, and the values that say so.
extension SettingsFile {
  /// How a delimited file is written.
  func delimitedForm(_ values: [String: Node]) throws(ConfigurationFailure) -> DelimitedForm {
    var form = DelimitedForm()
    if let node = values["delimiter"] { form.delimiter = try delimiter(node) }
    if let node = values["quote"] {
      form.quote = node.string == SourceWords.none ? .none : .sign(try asciiSign(node))
    }
    if let node = values["escape"] { form.escape = try asciiSign(node) }
    if let node = values["encoding"] { form.encoding = try encoding(node) }
    if let node = values["header"] { form.heading = try heading(node) }
    if let node = values["skip"] {
      for entry in node.sequence.map(Array.init) ?? [node] {
        form.skippedLike.append(try text(entry))
      }
    }
    if let node = values["sheet"] {
      form.sheet = SourceMapping.Reference(text: try text(node), location: location(of: node))
    }
    if let node = values["merged"] {
      form.fillsMerged = try choice(node, .thingMerged, SourceWords.merged) == "fill"
    }
    if let node = values["footer-rows"] { form.footerRows = try wholeNumber(node) }
    return form
  }

  /// Refuses what is said of text where a workbook is read, and the other way round.
  func checkKeys(
    _ values: [String: Node], of files: [SourceMapping.Reference]
  ) throws(ConfigurationFailure) {
    for file in files {
      let isWorkbook = SourceLocation.isWorkbook(file.text)
      for key in isWorkbook ? SourceWords.ofText : SourceWords.ofWorkbook {
        guard let node = values[key] else { continue }
        let name = String(file.text.prefix(80))
        let words =
          isWorkbook
          ? Words.keyIsOfText(key: key, file: name)
          : Words.keyIsOfWorkbook(
            key: key, endings: SourceLocation.workbookEndings.joined(separator: ", "), file: name)
        throw failure(at: node, words(.english), "invalid-mapping")
      }
    }
  }

  /// Where the records of a document are.
  func documentForm(
    _ values: [String: Node], record: Node
  ) throws(ConfigurationFailure) -> DocumentForm {
    var namespaces: [DocumentForm.Namespace] = []
    if let node = values["namespaces"] {
      for (prefix, uri) in try pairs(of: node) {
        namespaces.append(DocumentForm.Namespace(prefix: try text(prefix), uri: try text(uri)))
      }
      namespaces.sort { $0.prefix.utf8.lexicographicallyPrecedes($1.prefix.utf8) }
    }
    var form = DocumentForm(
      recordPath: try recordPath(record, namespaces), each: nil, namespaces: namespaces)
    if let node = values["each"] {
      let expression = try text(node)
      try checkExpression(expression, at: node, namespaces)
      form.each = SourceMapping.Reference(text: expression, location: location(of: node))
    }
    return form
  }

  func checkExpression(
    _ expression: String, at node: Node, _ namespaces: [DocumentForm.Namespace]
  ) throws(ConfigurationFailure) {
    do throws(XPathExpression.CompilationError) {
      _ = try XPathExpression(expression, namespaces: namespaces)
    } catch {
      throw failure(
        at: node,
        Words.noXPath(expression: String(expression.prefix(80)), reason: error.message)(.english),
        "invalid-xpath")
    }
  }

  /// `/b:boards/b:board`: elements from the root down.
  private func recordPath(
    _ node: Node, _ namespaces: [DocumentForm.Namespace]
  ) throws(ConfigurationFailure) -> [DocumentForm.ElementName] {
    let path = try text(node)
    let steps = path.split(separator: "/", omittingEmptySubsequences: false)
    guard steps.count >= 2, steps[0].isEmpty else {
      throw failure(
        at: node, Words.noPathFromRoot(path: String(path.prefix(80)))(.english),
        "invalid-mapping")
    }
    var names: [DocumentForm.ElementName] = []
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
          at: node, Words.noElementName(name: String(step.prefix(80)))(.english), "invalid-mapping")
      }
      guard parts.count == 2 else {
        names.append(DocumentForm.ElementName(namespace: "", name: parts[0]))
        continue
      }
      guard let namespace = namespaces.first(where: { $0.prefix == parts[0] }) else {
        throw failure(
          at: node, unknown(.thingPrefix, parts[0], among: namespaces.map(\.prefix)),
          "invalid-mapping")
      }
      names.append(DocumentForm.ElementName(namespace: namespace.uri, name: parts[1]))
    }
    return names
  }

  // MARK: Values

  private func delimiter(_ node: Node) throws(ConfigurationFailure) -> UInt8 {
    let word = try text(node)
    if let named = SourceWords.delimiters.first(where: { $0.0 == word }) { return named.1 }
    return try asciiSign(node)
  }

  private func asciiSign(_ node: Node) throws(ConfigurationFailure) -> UInt8 {
    let bytes = Array(try anyText(node).utf8)
    guard bytes.count == 1, bytes[0] == 0x09 || (0x20...0x7E).contains(bytes[0]) else {
      throw failure(
        at: node,
        Words.foundExpected(found: describe(node), expected: Words.expectedSign(sign: ";"))(
          .english), "invalid-mapping")
    }
    return bytes[0]
  }

  private func encoding(_ node: Node) throws(ConfigurationFailure) -> TextEncoding {
    func folded(_ name: String) -> String {
      String(
        name.lowercased().unicodeScalars.filter {
          $0.properties.isAlphabetic || ("0"..."9").contains($0)
        })
    }
    let name = try text(node)
    let known = TextEncoding.declarable
    guard let found = known.first(where: { folded($0.name) == folded(name) }) else {
      // The nearest name is of another encoding: latin-9 is not latin-1.
      throw failure(
        at: node,
        Words.encodingNotRead(
          encoding: String(name.prefix(80)), known: known.map(\.name).joined(separator: ", "))(
            .english),
        "invalid-mapping")
    }
    return found.encoding
  }

  private func heading(_ node: Node) throws(ConfigurationFailure) -> DelimitedForm.Heading {
    if try text(node) == SourceWords.none { return .none }
    let line = try wholeNumber(node)
    guard line > 0 else {
      throw failure(
        at: node, Words.foundExpected(found: describe(node), expected: .expectedLine)(.english),
        "invalid-mapping")
    }
    return .line(line, location(of: node))
  }

  private func wholeNumber(_ node: Node) throws(ConfigurationFailure) -> Int {
    guard let number = Int(try text(node)), (0...1_000_000_000).contains(number) else {
      throw failure(
        at: node,
        Words.foundExpected(found: describe(node), expected: .expectedWholeNumber)(.english),
        "invalid-mapping")
    }
    return number
  }

  func separators(_ node: Node) throws(ConfigurationFailure) -> [SourceMapping.Separator] {
    var separators: [SourceMapping.Separator] = []
    for entry in node.sequence.map(Array.init) ?? [node] {
      let text = try anyText(entry)
      guard !text.isEmpty else {
        throw failure(at: node, Phrase.separatorEmpty(.english), "invalid-mapping")
      }
      separators.append(text == SourceWords.whiteSpace ? .whiteSpace : .text(text))
    }
    guard !separators.isEmpty else {
      throw failure(at: node, Phrase.separatorEmpty(.english), "invalid-mapping")
    }
    return separators
  }

  func flag(_ node: Node) throws(ConfigurationFailure) -> Bool {
    switch node.scalar?.string {
    case "true": return true
    case "false": return false
    default:
      throw failure(
        at: node, Words.foundExpected(found: describe(node), expected: .expectedFlag)(.english),
        "invalid-mapping")
    }
  }

  func dateForms(_ node: Node) throws(ConfigurationFailure) -> [DateForm] {
    var forms: [DateForm] = []
    for entry in node.sequence.map(Array.init) ?? [node] {
      let name = try choice(entry, .thingFormOfDates, SourceWords.dates)
      if let form = DateForm(rawValue: name) { forms.append(form) }
    }
    guard !forms.contains(.dmy) || !forms.contains(.mdy) else {
      throw failure(
        at: node, Phrase.dayAndMonthFirst(.english), "invalid-mapping")
    }
    return forms
  }

  func decimalMark(_ node: Node) throws(ConfigurationFailure) -> SourceMapping.DecimalMark? {
    SourceMapping.DecimalMark(
      rawValue: try choice(node, .thingDecimalMark, SourceWords.decimalMarks))
  }

  /// Words that mean that there is none, case folded.
  func words(_ node: Node) throws(ConfigurationFailure) -> Set<String> {
    var words: Set<String> = []
    for entry in node.sequence.map(Array.init) ?? [node] {
      words.insert(CSVHeadingText.folded(try text(entry)))
    }
    return words
  }

  /// `5`, or `{width: 5, with: "0"}`.
  func padding(_ node: Node) throws(ConfigurationFailure) -> SourceMapping.Padding {
    func width(_ node: Node) throws(ConfigurationFailure) -> Int {
      let width = try wholeNumber(node)
      guard (1...64).contains(width) else {
        throw failure(
          at: node,
          Words.foundExpected(
            found: describe(node), expected: Words.expectedRange(lowest: "1", highest: "64"))(
              .english), "invalid-mapping")
      }
      return width
    }
    guard case .mapping = node else {
      return SourceMapping.Padding(width: try width(node), sign: "0")
    }
    let values = try entries(of: node, known: SourceWords.padding)
    guard let widthNode = values["width"] else {
      throw failure(at: node, Phrase.padWithoutWidth(.english), "invalid-mapping")
    }
    var padding = SourceMapping.Padding(width: try width(widthNode), sign: "0")
    if let node = values["with"] {
      let text = try anyText(node)
      guard let sign = text.first, text.count == 1 else {
        throw failure(
          at: node,
          Words.foundExpected(found: describe(node), expected: Words.expectedSign(sign: "0"))(
            .english), "invalid-mapping")
      }
      padding.sign = sign
    }
    return padding
  }
}
