internal import CLibXML2
internal import LandscapeModel
internal import OfficeFiles

/// Turns other people's XML into rows of one table, record by record on the stream: a record is a tree
/// only while it is read.
final class MappedXMLReader: XMLEventHandler {
  /// The records that were found, and the rows in them.
  private(set) var recordCount = 0
  /// The elements on the way to the records that have the right name in another namespace: which was found.
  private(set) var otherNamespace: (name: String, found: String)?

  private let source: XMLSource
  private let mapping: SourceMapping
  private let form: DocumentForm
  private let collector: RowCollector
  private let members: RowCollector?
  private let memberCell: MemberCell?
  private let limits: LimitSettings
  private let log: DiagnosticLog
  private let tree: XMLRecordTree
  private let each: XPathExpression?
  private var mapper: RowMapper
  /// Of each reference of the mapper.
  private let expressions: [XPathExpression]
  private let memberExpression: XPathExpression?
  private let makesIDs: Bool
  private var skipped = SkippedRows()

  private var depth = 0
  /// How many of the elements that are open are those of the record's path.
  private var matchedDepth = 0
  private var isInRecord = false
  private var isTooLarge = false
  private var place = XMLRecordPlace(start: 0, end: 0, line: 1, column: 1)

  /// - Parameters:
  ///   - collector: takes the rows.
  ///   - members: takes the seats that stand in them.
  ///   - document: the number of this document.
  /// - Returns: `nil` when an expression does not compile, which the settings file was checked for.
  init?(
    source: XMLSource, mapping: SourceMapping, form: DocumentForm, into collector: RowCollector,
    members: RowCollector?, document: Int32, limits: LimitSettings, log: DiagnosticLog
  ) {
    guard let tree = XMLRecordTree(namespaces: form.namespaces) else { return nil }
    self.source = source
    self.mapping = mapping
    self.form = form
    self.collector = collector
    self.members = members
    self.limits = limits
    self.log = log
    self.tree = tree
    place.document = document
    func compiled(_ reference: SourceMapping.Reference) -> XPathExpression? {
      try? XPathExpression(reference.text, namespaces: form.namespaces)
    }
    each = form.each.flatMap(compiled)
    mapper = RowMapper(mapping, table: collector.table)
    expressions = mapper.references.compactMap(compiled)
    memberExpression = mapping.members.flatMap { compiled($0.source) }
    memberCell = mapping.members.map { MemberCell(mapping: $0, emptyWords: mapping.emptyWords) }
    guard expressions.count == mapper.references.count else { return nil }
    makesIDs = mapper.leavesIDs
  }

  /// Reads the whole document.
  /// - Throws: why it is refused; its rows must not be used then.
  func read(blockSize: Int = 65_536) throws(XMLStop) -> ContentDigest {
    try XMLDocumentReader(limits: limits, schema: nil, blockSize: blockSize)
      .read(source, into: self) { _ in }
  }

  override func startElement(_ tag: XMLStartTag) {
    let mark = scanner.take() ?? XMLTagMark(start: 0, end: 0, line: 1, column: 1)
    depth += 1
    if isInRecord {
      isTooLarge = isTooLarge || mark.end - place.start > limits.rowBytes
      if !isTooLarge { tree.open(tag, at: mark, isRecord: false) }
      return
    }
    guard matchedDepth == depth - 1, depth <= form.recordPath.count,
      matches(tag, form.recordPath[depth - 1])
    else { return }
    matchedDepth = depth
    isInRecord = depth == form.recordPath.count
    tree.open(tag, at: mark, isRecord: isInRecord)
    guard isInRecord else { return }
    isTooLarge = false
    place.start = mark.start
    place.end = mark.end
    place.line = Int32(truncatingIfNeeded: mark.line)
    place.column = Int32(truncatingIfNeeded: mark.column)
  }

  override func endElement() {
    let mark = scanner.take()
    defer { depth -= 1 }
    if isInRecord, depth > form.recordPath.count {
      if !isTooLarge { tree.close() }
      return
    }
    guard matchedDepth == depth else { return }
    if isInRecord {
      place.end = mark?.end ?? place.end
      readRecord()
      isInRecord = false
      // What a record too large has left open goes with it.
      tree.closeRecord()
    } else {
      tree.close()
    }
    matchedDepth -= 1
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isInRecord, !isTooLarge { tree.text(bytes) }
  }

  private func matches(_ tag: XMLStartTag, _ step: DocumentForm.ElementName) -> Bool {
    guard step.name != "*" else { return true }
    guard LibXML2.text(tag.name) == step.name else { return false }
    let namespace = LibXML2.text(tag.namespace)
    if namespace != step.namespace, otherNamespace == nil {
      otherNamespace = (step.text, namespace)
    }
    return namespace == step.namespace
  }

  private func readRecord() {
    recordCount += 1
    if isTooLarge || place.end - place.start > limits.rowBytes {
      let limit = String(limits.rowBytes)
      return appendFault(.rowTooLarge, String(place.end - place.start), limit, at: place)
    }
    var nodes: [xmlNodePtr?] = [tree.record]
    if let each {
      switch each.nodes(on: tree, at: tree.record) {
      case .success(let found): nodes = found
      case .failure(let error):
        return appendFault(.schemaViolation, "each: " + error.message, at: place)
      }
    }
    for node in nodes { readRow(at: node) }
  }

  /// Where the row of a node stands: its own element, or the one it is in.
  private func place(of node: xmlNodePtr?) -> XMLRecordPlace {
    guard node != tree.record, let mark = tree.mark(of: node) else { return place }
    var own = place
    own.line = Int32(truncatingIfNeeded: mark.line)
    own.column = Int32(truncatingIfNeeded: mark.column)
    return own
  }

  private func readRow(at node: xmlNodePtr?) {
    let place = place(of: node)
    let table = collector.table
    var values: [[String]] = []
    var fault: Diagnostic?
    func spoil(_ code: DiagnosticCode, _ value: String, _ expected: String = "") {
      if fault == nil { fault = self.fault(code, value, expected, at: place) }
    }
    for (number, expression) in expressions.enumerated() {
      switch expression.evaluate(on: tree, at: node) {
      case .failure(let error):
        spoil(.schemaViolation, name(ofReference: number) + ": " + error.message)
        values.append([])
      case .success(let found):
        values.append(found.map(\.withoutOuterWhiteSpace))
      }
    }
    guard case .row(var cells, let problems, let repeated) = mapper.map(values) else {
      skipped.leftOut += 1
      return
    }
    if let repeated { spoil(.repeatedElement, table.columns[repeated].title) }
    for column in cells.indices where cells[column].count > limits.cellBytes {
      spoil(.cellTooLarge, String(cells[column].count), String(limits.cellBytes))
      cells[column] = []
    }
    for problem in problems {
      log.add(
        Diagnostic(
          code: problem.code, severity: .warning, location: location(place),
          field: table.columns[problem.column].title, value: problem.value,
          expected: problem.expected))
    }
    var row = RowCollector.Row(cells: cells, place: place, fault: fault)
    if makesIDs {
      collector.makeID(
        of: &row, prefix: mapper.prefixOfMadeIDs, file: source.name, isDistinct: mapping.isDistinct,
        at: { location(place) })
    }
    if collector.append(&row, isDistinct: mapping.isDistinct, nil) == .gathered {
      skipped.gathered += 1
    }
    readMembers(at: node, of: row)
  }

  /// The column that an expression fills, or the expression.
  private func name(ofReference number: Int) -> String {
    mapper.referenceOfColumn.firstIndex(of: number).map { collector.table.columns[$0].title }
      ?? mapper.references[number].text
  }

  private func readMembers(at node: xmlNodePtr?, of row: RowCollector.Row) {
    guard let members, let memberCell, let memberExpression,
      case .success(let found) = memberExpression.evaluate(on: tree, at: node)
    else { return }
    for member in found.flatMap({ memberCell.members(of: Array($0.utf8)) }) {
      var seat = memberCell.row(member, of: row, in: collector.table, as: members.table)
      members.append(&seat, isDistinct: mapping.isDistinct, nil)
    }
  }

  /// Says what was left out, gathered and not known.
  func tell() {
    log.tellUnknownWords(of: mapper, collector.table, in: mapping)
    guard let text = skipped.text else { return }
    log.add(
      Diagnostic(
        code: .skippedRows, severity: .note, location: SourceLocation(file: mapping.file),
        expected: "\(mapping.table): \(text)"))
  }

  private func appendFault(
    _ code: DiagnosticCode, _ value: String, _ expected: String = "", at place: XMLRecordPlace
  ) {
    let cells = [[UInt8]](repeating: [], count: collector.table.columns.count)
    let fault = fault(code, value, expected, at: place)
    var row = RowCollector.Row(cells: cells, place: place, fault: fault)
    collector.append(&row, isDistinct: false, nil)
  }

  private func fault(
    _ code: DiagnosticCode, _ value: String, _ expected: String, at place: XMLRecordPlace
  ) -> Diagnostic {
    Diagnostic(
      code: code, severity: .error, location: location(place), value: value, expected: expected,
      rejectsRow: true)
  }

  private func location(_ place: XMLRecordPlace) -> SourceLocation {
    SourceLocation(file: source.name, line: Int(place.line), column: Int(place.column))
  }
}
