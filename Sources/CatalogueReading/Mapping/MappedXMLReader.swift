internal import CLibXML2
internal import LandscapeModel

/// Turns other people's XML into rows of one table, record by record on the stream: a record is a tree
/// only while it is read.
final class MappedXMLReader: XMLEventHandler {
  let rows: XMLTableRows
  /// The records that were found.
  private(set) var recordCount = 0

  private let source: XMLSource
  private let mapping: SourceMapping
  private let limits: LimitSettings
  private let tree: XMLRecordTree
  private let each: XPathExpression?
  /// By column of the table; what has no field stays empty.
  private var fields: [XPathExpression?]
  private let isList: [Bool]

  private var depth = 0
  /// How many of the elements that are open are those of the record's path.
  private var matchedDepth = 0
  private var isInRecord = false
  private var isTooLarge = false
  private var place = XMLRecordPlace(start: 0, end: 0, line: 1, column: 1)

  /// - Returns: `nil` when an expression does not compile, which the settings file was checked for.
  ///
  /// - Parameters:
  ///   - rows: the rows of other documents for the same table, which these are added to.
  ///   - document: the number of this document.
  init?(
    source: XMLSource, mapping: SourceMapping, into rows: XMLTableRows?, document: Int32,
    limits: LimitSettings
  ) {
    guard let tree = XMLRecordTree(namespaces: mapping.namespaces),
      let table = CatalogueXMLLayout.tables.first(where: { $0.name == mapping.table })
    else { return nil }
    self.source = source
    self.mapping = mapping
    self.limits = limits
    self.tree = tree
    self.rows = rows ?? XMLTableRows(table)
    place.document = document
    func compiled(_ field: SourceMapping.Field?) -> XPathExpression? {
      field.flatMap { try? XPathExpression($0.expression, namespaces: mapping.namespaces) }
    }
    each = compiled(mapping.each)
    fields = table.columns.map { column in
      compiled(mapping.fields.first { $0.column == column.title })
    }
    isList = table.columns.map(\.place.isList)
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
      if !isTooLarge { tree.open(tag, isRecord: false) }
      return
    }
    guard matchedDepth == depth - 1, depth <= mapping.recordPath.count,
      matches(tag, mapping.recordPath[depth - 1])
    else { return }
    matchedDepth = depth
    isInRecord = depth == mapping.recordPath.count
    tree.open(tag, isRecord: isInRecord)
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
    if isInRecord, depth > mapping.recordPath.count {
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

  private func matches(_ tag: XMLStartTag, _ step: SourceMapping.ElementName) -> Bool {
    guard step.name != "*" else { return true }
    return LibXML2.text(tag.name) == step.name && LibXML2.text(tag.namespace) == step.namespace
  }

  private func readRecord() {
    recordCount += 1
    let empty = [[UInt8]](repeating: [], count: fields.count)
    if isTooLarge || place.end - place.start > limits.rowBytes {
      let limit = String(limits.rowBytes)
      rows.append(
        empty, at: place, fault: fault(.rowTooLarge, String(place.end - place.start), limit))
      return
    }
    var nodes: [xmlNodePtr?] = [tree.record]
    if let each {
      switch each.nodes(on: tree, at: tree.record) {
      case .success(let found): nodes = found
      case .failure(let error):
        rows.append(empty, at: place, fault: fault(.schemaViolation, "each: " + error.message))
        return
      }
    }
    for node in nodes { readRow(at: node) }
  }

  private func readRow(at node: xmlNodePtr?) {
    var cells = [[UInt8]](repeating: [], count: fields.count)
    var problem: Diagnostic?
    for (column, field) in fields.enumerated() {
      guard let field else { continue }
      let title = rows.table.columns[column].title
      switch field.evaluate(on: tree, at: node) {
      case .failure(let error):
        problem = problem ?? fault(.schemaViolation, "\(title): \(error.message)")
      case .success(let values):
        let filled = values.filter { value in !value.utf8.allSatisfy(ByteSlice.isBlank) }
        if filled.count > 1, !isList[column] {
          problem = problem ?? fault(.repeatedElement, title)
        }
        cells[column] = Array(filled.joined(separator: ";").utf8)
        if cells[column].count > limits.cellBytes {
          problem =
            problem
            ?? fault(.cellTooLarge, String(cells[column].count), String(limits.cellBytes))
          cells[column] = []
        }
      }
    }
    rows.append(cells, at: place, fault: problem)
  }

  private func fault(
    _ code: DiagnosticCode, _ value: String, _ expected: String = ""
  ) -> Diagnostic {
    Diagnostic(
      code: code, severity: .error,
      location: SourceLocation(
        file: source.name, line: Int(place.line), column: Int(place.column)), value: value,
      expected: expected, rejectsRow: true)
  }
}

extension CatalogueXMLLayout.Place {
  /// Whether the column holds a list.
  var isList: Bool {
    switch self {
    case .codes, .references, .proseList: true
    case .attribute, .localised, .prose, .enclosing: false
    }
  }
}
