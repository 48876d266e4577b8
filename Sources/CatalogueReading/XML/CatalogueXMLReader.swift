internal import LandscapeModel
internal import OfficeFiles
internal import Wording

/// Turns an XML catalogue into rows: hears the document's tags and text, keeps one record at a time.
///
/// What breaks the schema inside a record rejects the record; what breaks it outside of one leaves
/// nothing to reject, and the document is refused. Values are not judged here but by the validation
/// that reads the rows, in the same words as for CSV.
final class CatalogueXMLReader: XMLEventHandler {
  let rows: [XMLTableRows]
  /// What there is to say about the document itself.
  private(set) var diagnostics: [Diagnostic] = []
  /// The names of the tables whose sections there are.
  private(set) var sections: Set<String> = []

  private let source: XMLSource
  private let limits: LimitSettings
  private var names: CatalogueXMLNames?

  private var isInRoot = false
  /// Table of the section that is open.
  private var section: Int?
  private var asOf: [UInt8] = []
  private let asOfColumn: Int
  private let idColumn: Int
  private let partnershipTable: Int

  /// The record that is open, and the one inside it.
  private let outer: XMLRecordDraft
  private let inner: XMLRecordDraft
  /// The column that text goes to, or -1.
  private var textColumn = -1
  /// Elements that are open and not known.
  private var unknownDepth = 0
  private var isInChild = false
  private var xmlIDCount = 0
  /// What has been made of values of `xml:lang`.
  private var languages: [String: Language] = [:]
  /// A file of nothing but misspelt names must not cost more than one of good ones.
  private var suggestionsLeft = 1_000
  private var lastMark = XMLTagMark(start: 0, end: 0, line: 1, column: 1)
  /// Where the parser does not validate: what has been seen of the document is valid for certain.
  private var plain: PlainXMLCheck?

  init(source: XMLSource, limits: LimitSettings) {
    self.source = source
    self.limits = limits
    outer = XMLRecordDraft(limits: limits)
    inner = XMLRecordDraft(limits: limits)
    let layout = TableSchema.tables
    rows = layout.map { XMLTableRows($0) }
    partnershipTable = layout.firstIndex(of: TableSchema.partnerships) ?? 0
    let columns = TableSchema.partnerships.columns
    asOfColumn = columns.firstIndex { $0.title == "as_of" } ?? 0
    idColumn = columns.firstIndex { $0.title == "id" } ?? 0
  }

  /// Reads the whole document.
  ///
  /// - Parameter schema: what it is validated against while it is read. Without one the document is read
  ///   as long as it is valid for certain, and refused at the first doubt.
  /// - Throws: why it is refused; its rows must not be used then.
  func read(schema: CatalogueSchema?, blockSize: Int = 65_536) throws(XMLStop) -> ContentDigest {
    plain = schema == nil ? PlainXMLCheck() : nil
    let reader = XMLDocumentReader(limits: limits, schema: schema, blockSize: blockSize)
    let digest = try reader.read(source, into: self) { parser in
      names = CatalogueXMLNames(TableSchema.tables, in: parser)
    }
    flush()
    if rows.contains(where: \.lacksMemory) {
      throw XMLStop(code: .unreadableFile, line: 0, column: 0, value: Phrase.noMemory(.english))
    }
    return digest
  }

  // MARK: Tags

  override func startElement(_ tag: XMLStartTag) {
    let mark = scanner.take() ?? lastMark
    lastMark = mark
    flush()
    guard let names else { return }
    if plain != nil, tag.namespaceCount > 0 || tag.namespace != nil { doubt() }
    countIDs(of: tag, names)
    if unknownDepth > 0 {
      unknownDepth += 1
    } else if !isInRoot {
      isInRoot = true
      readRoot(tag, names)
    } else if let section {
      startInSection(tag, section: section, names)
    } else if tag.namespace == nil, let table = names.section(tag.name) {
      section = table
      let isFirst = sections.insert(rows[table].table.name).inserted
      if plain != nil, !isFirst || tag.attributeCount > 0 { doubt() }
    } else {
      unknownDepth = 1
      doubt()
    }
  }

  override func endElement() {
    lastMark = scanner.take() ?? lastMark
    flush()
    if unknownDepth > 0 {
      unknownDepth -= 1
    } else if isInChild {
      isInChild = false
      textColumn = -1
    } else if inner.isOpen {
      inner.place.end = lastMark.end
      inner.isClosed = true
    } else if outer.isOpen {
      outer.place.end = lastMark.end
      outer.isClosed = true
      if plain?.isComplete == false { doubt() }
    } else {
      section = nil
    }
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if textColumn >= 0 {
      append(bytes, to: textColumn)
    } else if plain != nil {
      checkGap(bytes)
    }
  }

  override func section(_ bytes: UnsafeBufferPointer<UInt8>) {
    if textColumn < 0 { doubt() }
    text(bytes)
  }

  private func startInSection(_ tag: XMLStartTag, section: Int, _ names: CatalogueXMLNames) {
    guard outer.isOpen else {
      if tag.namespace == nil, names.isRecord(tag.name, of: section) {
        startRecord(tag, table: section, in: outer, names)
      } else {
        unknownDepth = 1
        doubt()
      }
      return
    }
    guard !inner.isOpen, !isInChild, tag.namespace == nil,
      let child = names.child(tag.name, of: outer.table)
    else {
      unknownDepth = 1
      doubt()
      return
    }
    if plain != nil { check(tag, as: child, names) }
    switch child {
    case .record(let table):
      startRecord(tag, table: table, in: inner, names)
      return
    case .localised(let english, let welsh, let others):
      let language = language(of: tag, names)
      let column = language == .english ? english : language == .welsh ? welsh : others
      guard column == others else {
        startText(in: column, mustBeFirst: true, tag)
        break
      }
      startText(in: language, column: column, tag)
    case .prose(let column): startText(in: column, mustBeFirst: true, tag)
    case .proseList(let column, let others):
      if others >= 0 {
        let language = language(of: tag, names)
        if language != .english {
          startText(in: language, column: others, mayRepeat: true, tag)
          break
        }
      }
      outer.separate(column)
      startText(in: column, mustBeFirst: false, tag)
    case .reference(let column, let attribute):
      outer.separate(column)
      for index in 0..<tag.attributeCount
      where tag.attributeName(index) == attribute && tag.attributePrefix(index) == nil {
        tag.withAttributeValue(index) { append($0, to: column) }
      }
    }
    isInChild = true
  }

  private func startText(in column: Int, mustBeFirst: Bool, _ tag: XMLStartTag) {
    if mustBeFirst, !outer.fill(column) || !outer.isEmpty(column) {
      let element = LibXML2.text(tag.name)
      setFault(.repeatedElement, at: lastMark.line, lastMark.column, value: element)
      return
    }
    textColumn = column
  }

  /// Begins a text in one of the languages that share a column.
  private func startText(
    in language: Language, column: Int, mayRepeat: Bool = false, _ tag: XMLStartTag
  ) {
    guard column >= 0 else { return }
    guard mayRepeat || outer.fill(column, language) else {
      let element = LibXML2.text(tag.name)
      setFault(.repeatedElement, at: lastMark.line, lastMark.column, value: element)
      return
    }
    var start = outer.isEmpty(column) ? [] : [OtherForms.record]
    start += Array(language.tag.utf8) + [OtherForms.unit]
    start.withUnsafeBufferPointer { append($0, to: column) }
    textColumn = column
  }

  private func startRecord(
    _ tag: XMLStartTag, table: Int, in draft: XMLRecordDraft, _ names: CatalogueXMLNames
  ) {
    draft.open(table: table, at: lastMark)
    if plain != nil { checkRecord(tag, table: table, isInside: draft === inner, names) }
    var passed: (code: DiagnosticCode, limit: Double)?
    for index in 0..<tag.attributeCount where tag.attributePrefix(index) == nil {
      guard let attribute = names.attribute(tag.attributeName(index), of: table) else { continue }
      tag.withAttributeValue(index) { value in
        if attribute.isList {
          for code in value.split(whereSeparator: { ByteSlice.isBlank($0) }) {
            draft.separate(attribute.column)
            let code = UnsafeBufferPointer(rebasing: code)
            passed = passed ?? draft.append(code, to: attribute.column)
          }
        } else if passed == nil {
          passed = draft.append(value, to: attribute.column)
        }
      }
    }
    if table == partnershipTable, draft.isEmpty(asOfColumn) {
      asOf.withUnsafeBufferPointer { _ = draft.append($0, to: asOfColumn) }
    }
    if let enclosing = names.enclosing(of: table), draft === inner {
      outer.withCell(idColumn) { _ = draft.append($0, to: enclosing) }
    }
    if let passed { setFault(passed.code, at: lastMark.line, lastMark.column, limit: passed.limit) }
  }

  private func readRoot(_ tag: XMLStartTag, _ names: CatalogueXMLNames) {
    guard tag.name == names.root, tag.namespace == nil else {
      stop = XMLStop(
        code: .unexpectedElement, line: lastMark.line, column: lastMark.column,
        value: LibXML2.text(tag.name), expected: TableSchema.root)
      return
    }
    if plain != nil { checkRoot(tag, names) }
    for index in 0..<tag.attributeCount
    where tag.attributeName(index) == names.asOf && tag.attributePrefix(index) == nil {
      let text = tag.attributeText(index)
      if text.isEmpty || PartialDate(text) != nil {
        asOf = Array(text.utf8)
        continue
      }
      let place = place(ofAttribute: TableSchema.asOfAttribute)
      diagnostics.append(
        Diagnostic(
          code: .invalidDate, severity: .warning,
          location: SourceLocation(file: source.name, line: place.line, column: place.column),
          field: "as_of", value: text, expected: Phrase.dateForms(.english)))
    }
  }

  /// The language that a tag says; one that a catalogue has no place for is a fault of the record.
  private func language(of tag: XMLStartTag, _ names: CatalogueXMLNames) -> Language {
    for index in 0..<tag.attributeCount
    where tag.attributeName(index) == names.lang && tag.attributePrefix(index) != nil {
      let text = tag.attributeText(index)
      if let known = languages[text] { return known }
      if let language = Language(tag: text) {
        languages[text] = language
        return language
      }
      let place = place(ofAttribute: "xml:lang")
      setFault(
        .invalidValue, at: place.line, place.column, value: text,
        expected: Words.orAnotherTag(
          tags: Language.ofTexts.map(\.tag).joined(separator: ", "))(.english),
        field: "xml:lang")
    }
    return .english
  }

  private func countIDs(of tag: XMLStartTag, _ names: CatalogueXMLNames) {
    for index in 0..<tag.attributeCount
    where tag.attributeName(index) == names.id && tag.attributePrefix(index) != nil {
      xmlIDCount += 1
      if xmlIDCount > limits.xmlIDs {
        stop = XMLStop(
          code: .tooManyXMLIDs, line: lastMark.line, column: lastMark.column,
          expected: String(limits.xmlIDs))
      }
    }
  }

  // MARK: Records

  private func append(_ bytes: UnsafeBufferPointer<UInt8>, to column: Int) {
    guard outer.isOpen, let passed = outer.append(bytes, to: column) else { return }
    setFault(
      passed.code, at: lastMark.line, lastMark.column, limit: passed.limit,
      field: rows[outer.table].table.columns[column].title)
  }

  /// The innermost record that is open.
  private var openRecord: XMLRecordDraft { inner.isOpen ? inner : outer }

  /// Hands on the records that are closed.
  private func flush() {
    if inner.isClosed { inner.close(into: rows[inner.table]) }
    if outer.isClosed { outer.close(into: rows[outer.table]) }
  }

  private func setFault(
    _ code: DiagnosticCode, at line: Int, _ column: Int, limit: Double, field: String = ""
  ) {
    let expected = String(Int(limit))
    setFault(
      code, at: line, column, value: Words.moreThan(most: expected)(.english), expected: expected,
      field: field)
  }

  /// Notes what is wrong with the record that is open, unless something was before.
  private func setFault(
    _ code: DiagnosticCode, at line: Int, _ column: Int, value: String = "",
    expected: String = "", field: String = "", suggestion: String? = nil
  ) {
    guard outer.isOpen, !openRecord.hasFault else { return }
    openRecord.fault = Diagnostic(
      code: code, severity: .error,
      location: SourceLocation(file: source.name, line: line, column: column), field: field,
      value: value, expected: expected, suggestion: suggestion, rejectsRow: true)
  }

  // MARK: Schema

  override func schemaError(code: Int, message: () -> String) {
    // The first fault of a record is the one that is told.
    guard !openRecord.hasFault || !outer.isOpen else { return }
    let violation = SchemaViolation(code: code, message: message())
    let isRecordTag = !isInChild && unknownDepth == 0
    switch violation.code {
    case .missingValue where isRecordTag: return
    case .invalidValue: return
    default: break
    }
    let (line, column) = place(of: violation)
    guard outer.isOpen else {
      guard stop == nil else { return }
      stop = XMLStop(
        code: violation.code, line: line, column: column, value: violation.value,
        expected: violation.expected)
      return
    }
    setFault(
      violation.code, at: line, column, value: violation.value, expected: violation.expected,
      field: violation.code == .missingValue ? violation.value : "",
      suggestion: suggestion(for: violation))
  }

  private func place(of violation: SchemaViolation) -> (line: Int, column: Int) {
    switch violation.code {
    case .unexpectedAttribute: place(ofAttribute: violation.value)
    case .unexpectedText: placeOfText()
    default: (lastMark.line, lastMark.column)
    }
  }

  private func place(ofAttribute name: String) -> (line: Int, column: Int) {
    let text = XMLRecordText(
      source.bytes(from: lastMark.start, to: lastMark.end), line: lastMark.line,
      column: lastMark.column)
    return text.place(of: text.attribute(name) ?? 0)
  }

  private func placeOfText() -> (line: Int, column: Int) {
    // The tag, and as much of what follows it as is likely to hold the first letter.
    let text = XMLRecordText(
      source.bytes(from: lastMark.start, to: lastMark.end + 4_096), line: lastMark.line,
      column: lastMark.column)
    return text.place(of: text.textAfterTag())
  }

  /// The nearest name that might have been meant.
  private func suggestion(for violation: SchemaViolation) -> String? {
    guard outer.isOpen, !isInChild else { return nil }
    guard suggestionsLeft > 0 else { return nil }
    suggestionsLeft -= 1
    let table = rows[openRecord.table].table
    switch violation.code {
    case .unexpectedAttribute:
      return NearestName.nearest(to: violation.value, among: table.attributeNames)
    case .unexpectedElement:
      return NearestName.nearest(to: violation.value, among: table.elementNames)
    default: return nil
    }
  }

  // MARK: Documents that are plainly valid

  /// Ends the reading of a document that is not validated: what it is can only be told by its schema.
  private func doubt() {
    guard plain != nil, stop == nil else { return }
    stop = XMLStop(code: .schemaViolation, line: lastMark.line, column: lastMark.column)
  }

  private func checkRoot(_ tag: XMLStartTag, _ names: CatalogueXMLNames) {
    for index in 0..<tag.attributeCount {
      let isDate = tag.withAttributeValue(index) { PlainXMLValue.date.accepts($0) }
      if tag.attributePrefix(index) != nil || tag.attributeName(index) != names.asOf || !isDate {
        doubt()
      }
    }
  }

  private func checkRecord(
    _ tag: XMLStartTag, table: Int, isInside: Bool, _ names: CatalogueXMLNames
  ) {
    var found: UInt32 = 0
    for index in 0..<tag.attributeCount {
      guard tag.attributePrefix(index) == nil,
        let attribute = names.attribute(tag.attributeName(index), of: table),
        tag.withAttributeValue(index, { attribute.value.accepts($0) })
      else { return doubt() }
      found |= 1 << UInt32(attribute.column)
    }
    var required = names.required(of: table)
    if isInside, let enclosing = names.enclosing(of: table) {
      let bit = UInt32(1) << UInt32(enclosing)
      // The partnership is around it and must not be said again.
      if found & bit != 0 { return doubt() }
      required &= ~bit
    }
    if found & required != required { return doubt() }
    if !isInside { plain?.begin(needsName: names.beginsWithName(table)) }
  }

  private func check(
    _ tag: XMLStartTag, as child: CatalogueXMLNames.Child, _ names: CatalogueXMLNames
  ) {
    let isName: Bool
    switch child {
    case .record: isName = false
    case .reference(_, let attribute):
      isName = false
      let isPlain =
        tag.attributeCount == 1 && tag.attributePrefix(0) == nil
        && tag.attributeName(0) == attribute
        && tag.withAttributeValue(0, { PlainXMLValue.id.accepts($0) })
      if !isPlain { return doubt() }
    case .localised(let column, _, _), .prose(let column), .proseList(let column, _):
      let title = rows[outer.table].table.columns[column].title
      isName = title == "name"
      // An element of its own for each route is read, but its word is not looked at here.
      if title == "change_route" { return doubt() }
      for index in 0..<tag.attributeCount
      where tag.attributePrefix(index) == nil || tag.attributeName(index) != names.lang {
        return doubt()
      }
    }
    if plain?.addChild(isName: isName) == false { doubt() }
  }

  /// Text where the schema has none: white space between elements, and nothing at all in what is empty.
  private func checkGap(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let names else { return doubt() }
    let isInEmpty =
      isInChild || (inner.isOpen && !inner.isClosed)
      || (outer.isOpen && !outer.isClosed && names.isEmpty(outer.table))
    if isInEmpty || unknownDepth > 0 { return doubt() }
    for byte in bytes where byte != 0x20 && byte != 0x0A && byte != 0x09 && byte != 0x0D {
      return doubt()
    }
  }
}

/// What has been seen of the elements of a record.
private struct PlainXMLCheck {
  private var needsName = false
  private var childCount = 0

  mutating func begin(needsName: Bool) {
    self.needsName = needsName
    childCount = 0
  }

  /// - Returns: whether the element may stand there: the name first, then others in any order; in records
  ///   without a name a single one.
  mutating func addChild(isName: Bool) -> Bool {
    childCount += 1
    return childCount > 1 ? needsName : isName || !needsName
  }

  /// Whether the record has what it must have.
  var isComplete: Bool { !needsName || childCount > 0 }
}
