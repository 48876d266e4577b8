/// Reads the sheets of an OpenDocument.
enum OpenDocumentReader {
  /// What there is before any cell is looked at.
  static func sheets(
    of blocks: Workbook.Blocks, part: String
  ) throws(WorkbookFailure) -> (sheets: [Workbook.Sheet], hasExternalLinks: Bool, hasMacros: Bool) {
    let handler = OpenDocumentHandler([:])
    try parse(blocks, part: part, handler)
    guard handler.hasSpreadsheet else { throw .noWorkbook }
    return (
      handler.sheets.filter { !$0.isExternal }.map(\.sheet),
      handler.sheets.contains(where: \.isExternal), handler.hasMacros
    )
  }

  static func read(
    _ receivers: [(sheet: Int, receiver: any SheetReceiver)], of blocks: Workbook.Blocks,
    part: String
  ) throws(WorkbookFailure) {
    let wanted = Dictionary(receivers.map { ($0.sheet, $0.receiver) }) { first, _ in first }
    try parse(blocks, part: part, OpenDocumentHandler(wanted))
  }

  private static func parse(
    _ blocks: Workbook.Blocks, part: String, _ handler: PartHandler
  ) throws(WorkbookFailure) {
    let parser = try PartParser(handler, part: part)
    try blocks { bytes throws(WorkbookFailure) in try parser.parse(bytes) }
  }
}

/// The sheets of an OpenDocument, and the cells of those that are wanted.
private final class OpenDocumentHandler: PartHandler {
  private enum Name {
    static let all = [
      "table-cell", "p", "covered-table-cell", "table-row", "number-columns-repeated",
      "number-rows-repeated", "value-type", "value", "date-value", "boolean-value",
      "string-value", "time-value", "formula", "s", "c", "tab", "line-break",
      "number-columns-spanned", "number-rows-spanned", "visibility", "table", "table-column",
      "name", "style-name", "annotation", "ruby-text", "style", "table-properties", "display",
      "spreadsheet", "table-source", "module", "tracked-changes",
      "dde-links",
    ]
    static let (cell, p, covered, row, columnsRepeated, rowsRepeated) = (0, 1, 2, 3, 4, 5)
    static let (valueType, value, dateValue, booleanValue, stringValue) = (6, 7, 8, 9, 10)
    static let (timeValue, formula, s, c, tab, lineBreak) = (11, 12, 13, 14, 15, 16)
    static let (columnsSpanned, rowsSpanned, visibility, table) = (17, 18, 19, 20)
    static let (column, name, styleName, annotation, rubyText) = (21, 22, 23, 24, 25)
    static let (style, tableProperties, display, spreadsheet) = (26, 27, 28, 29)
    static let (tableSource, module, trackedChanges, ddeLinks) = (30, 31, 32, 33)
  }

  private(set) var sheets: [(sheet: Workbook.Sheet, isExternal: Bool)] = []
  private(set) var hasSpreadsheet = false
  private(set) var hasMacros = false
  private let wanted: [Int: any SheetReceiver]
  private var left: Int
  /// Names of the styles of sheets that are not shown.
  private var hidingStyles: Set<String> = []
  private var styleName = ""

  /// How many tables are open: those inside others are of no sheet.
  private var openTables = 0
  /// How many sheets with a number came before.
  private var number = -1
  private var receiver: (any SheetReceiver)?
  /// How deep the parser is inside something that is no part of a cell's text.
  private var ignoredDepth = 0

  // The current row.
  private var row = 0
  private var column = 0
  private var rowRepeats = 1
  private var (isHidden, isFiltered) = (false, false)
  private var cells: [(column: Int, repeats: Int, content: CellContent, end: Int)] = []
  private var bytes: [UInt8] = []
  private var nextColumn = 1

  // The current cell.
  private var isInCell = false
  private var (repeats, columnsSpanned, rowsSpanned) = (1, 1, 1)
  private var valueType = ""
  private var written: [UInt8]?
  private var formula: String?
  private var paragraphs = 0
  private var text: [UInt8] = []
  private var endsWithBlank = true

  /// - Parameter wanted: who takes the cells of a sheet, by its number; without any only names are looked at.
  init(_ wanted: [Int: any SheetReceiver]) {
    self.wanted = wanted
    left = wanted.count
    super.init(names: Name.all)
  }

  override func knows(namespace: String) -> Bool {
    // Where a flat document keeps its macros.
    if namespace == "http://openoffice.org/2004/office" { return true }
    guard let name = namespace.split(separator: ":").dropLast().last else { return false }
    return namespace.hasPrefix("urn:oasis:names:tc:opendocument:xmlns:")
      && ["office", "table", "text", "style"].contains(String(name))
  }

  override func start(_ tag: PartTag) {
    guard ignoredDepth == 0 else {
      ignoredDepth += 1
      return
    }
    switch tag.name {
    case Name.cell, Name.covered:
      if receiver != nil, openTables == 1 { startCell(tag) }
    case Name.p where isInCell:
      if paragraphs > 0 { text.append(UInt8(ascii: "\n")) }
      paragraphs += 1
      endsWithBlank = true
      wantsText = true
    case Name.row where receiver != nil && openTables == 1: startRow(tag)
    case Name.s where isInCell:
      text += [UInt8](repeating: 0x20, count: min(tag.number(Name.c) ?? 1, 65_536))
      endsWithBlank = false
    case Name.tab where isInCell:
      text.append(0x09)
      endsWithBlank = false
    case Name.lineBreak where isInCell:
      text.append(UInt8(ascii: "\n"))
      endsWithBlank = true
    case Name.annotation, Name.rubyText, Name.trackedChanges, Name.ddeLinks: ignoredDepth = 1
    case Name.column where receiver != nil && openTables == 1:
      let count = max(1, tag.number(Name.columnsRepeated) ?? 1)
      let last = min(nextColumn + count - 1, Workbook.mostColumns)
      if let state = tag.text(Name.visibility), state != "visible", nextColumn <= last {
        receiver?.hidden(columns: nextColumn...last)
      }
      nextColumn = min(nextColumn + count, Workbook.mostColumns + 1)
    case Name.table: startTable(tag)
    case Name.tableSource:
      if openTables == 1, !sheets.isEmpty {
        sheets[sheets.count - 1].isExternal = true
        // It has no number among the sheets.
        number -= 1
        receiver = nil
      }
    case Name.style: styleName = tag.text(Name.name) ?? ""
    case Name.tableProperties:
      if tag.text(Name.display) == "false", hidingStyles.count < 100_000 {
        hidingStyles.insert(styleName)
      }
    case Name.spreadsheet: hasSpreadsheet = true
    case Name.module: hasMacros = true
    default: break
    }
  }

  private func startTable(_ tag: PartTag) {
    openTables += 1
    guard openTables == 1, hasSpreadsheet else { return }
    let name = tag.text(Name.name) ?? ""
    number += 1
    if sheets.count < 100_000 {
      let style = tag.text(Name.styleName) ?? ""
      sheets.append(
        (Workbook.Sheet(name: name, isHidden: hidingStyles.contains(style)), false))
    }
    receiver = wanted[number]
    (row, nextColumn) = (0, 1)
  }

  private func startRow(_ tag: PartTag) {
    rowRepeats = max(1, min(tag.number(Name.rowsRepeated) ?? 1, 1 << 30))
    column = 0
    cells.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
    let state = tag.text(Name.visibility) ?? "visible"
    (isHidden, isFiltered) = (state != "visible", state == "filter")
  }

  private func startCell(_ tag: PartTag) {
    repeats = max(1, min(tag.number(Name.columnsRepeated) ?? 1, 1 << 30))
    isInCell = tag.name == Name.cell
    guard isInCell else { return }
    columnsSpanned = max(1, min(tag.number(Name.columnsSpanned) ?? 1, Workbook.mostColumns))
    rowsSpanned = max(1, min(tag.number(Name.rowsSpanned) ?? 1, Workbook.mostRows))
    valueType = tag.text(Name.valueType) ?? ""
    formula = tag.text(Name.formula)
    let source: Int? =
      switch valueType {
      case "float", "percentage", "currency": Name.value
      case "date": Name.dateValue
      case "time": Name.timeValue
      case "boolean": Name.booleanValue
      case "string": Name.stringValue
      default: nil
      }
    written = source.flatMap { tag.text($0) }.map { Array($0.utf8) }
    paragraphs = 0
    text.removeAll(keepingCapacity: true)
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes {
      if byte == 0x20 || byte &- 9 < 5 {
        // Runs of white space are one blank, and none at the start of a paragraph.
        if !endsWithBlank { text.append(0x20) }
        endsWithBlank = true
      } else {
        text.append(byte)
        endsWithBlank = false
      }
    }
  }

  override func end(_ name: Int) {
    guard ignoredDepth == 0 else {
      ignoredDepth -= 1
      return
    }
    switch name {
    case Name.p: wantsText = false
    case Name.cell, Name.covered:
      guard receiver != nil, openTables == 1 else { return }
      if isInCell { endCell() }
      isInCell = false
      column += repeats
    case Name.row where receiver != nil && openTables == 1: endRow()
    case Name.table: endTable()
    default: break
    }
  }

  private func endTable() {
    openTables -= 1
    guard openTables == 0, receiver != nil else { return }
    receiver = nil
    left -= 1
    if left == 0 { isDone = true }
  }

  private func endCell() {
    if columnsSpanned > 1 || rowsSpanned > 1 {
      receiver?.merged(
        MergedCells(
          top: row + 1, left: column + 1, bottom: row + rowsSpanned,
          right: column + columnsSpanned))
    }
    let start = bytes.count
    var content = CellContent.text
    if valueType.isEmpty {
      if let formula, text.isEmpty {
        bytes += Array(formula.utf8)
        content = .unsolvedFormula
      } else {
        bytes += text
      }
    } else if let written {
      content = append(written)
    } else {
      bytes += text
      if formula != nil, Self.isError(text) { content = .error }
    }
    guard bytes.count > start else { return }
    guard column + repeats <= Workbook.mostColumns else {
      failure = .tooManyColumns(
        sheet: sheets.last?.sheet.name ?? "", row: row + 1, column: column + repeats,
        limit: Workbook.mostColumns)
      return
    }
    cells.append((column + 1, repeats, content, bytes.count))
  }

  /// Adds a value as tables write it.
  private func append(_ written: [UInt8]) -> CellContent {
    written.withUnsafeBufferPointer { written in
      switch valueType {
      case "float", "percentage", "currency":
        if isShownWithZeros(written) {
          bytes += text
        } else if !DecimalText.append(written, to: &bytes) {
          bytes += written
          return .error
        }
      case "date": bytes += SerialDate.trimmed(written)
      case "boolean":
        bytes += Array((written.elementsEqual("true".utf8) ? "TRUE" : "FALSE").utf8)
        return .truth
      case "time": bytes += Self.clock(written) ?? Array(written)
      default:
        guard formula == nil || !Self.isError(text) else {
          // The value of an error is an empty text.
          bytes += text
          return .error
        }
        bytes += written
      }
      return .text
    }
  }

  /// Whether a number's cell shows it with zeros in front.
  private func isShownWithZeros(_ written: UnsafeBufferPointer<UInt8>) -> Bool {
    guard valueType == "float", text.count > 1, text[0] == UInt8(ascii: "0"),
      text.allSatisfy({ $0 &- 0x30 < 10 })
    else { return false }
    let digits = text.drop { $0 == UInt8(ascii: "0") }
    return written.elementsEqual(digits) || digits.isEmpty && written.elementsEqual("0".utf8)
  }

  /// `12:30:00` of `PT12H30M00S`.
  private static func clock(_ written: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    let text = String(decoding: written, as: UTF8.self)
    guard text.hasPrefix("PT"), text.hasSuffix("S") else { return nil }
    let parts = text.dropFirst(2).dropLast().split { $0 == "H" || $0 == "M" }
    guard parts.count == 3 else { return nil }
    let numbers = parts.compactMap { Int($0.prefix { $0.isNumber }) }
    guard numbers.count == 3 else { return nil }
    return Array(
      numbers.map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":").utf8)
  }

  private static func isError(_ text: [UInt8]) -> Bool {
    let text = String(decoding: text.prefix(16), as: UTF8.self)
    return text.hasPrefix("Err:")
      || ["#N/A", "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!"].contains(text)
  }

  private func endRow() {
    defer { row = min(row + rowRepeats, 1 << 40) }
    guard !cells.isEmpty, let receiver else { return }
    guard row + rowRepeats <= Workbook.mostRows else {
      failure = .tooManyRows(
        sheet: sheets.last?.sheet.name ?? "", row: row + rowRepeats, limit: Workbook.mostRows)
      return
    }
    bytes.withUnsafeBufferPointer { bytes in
      for repetition in 1...rowRepeats {
        if isHidden { receiver.hidden(row: row + repetition, isFiltered: isFiltered) }
        var start = 0
        for cell in cells {
          let text = UnsafeBufferPointer(rebasing: bytes[start..<cell.end])
          for further in 0..<cell.repeats {
            guard
              receiver.cell(
                row: row + repetition, column: cell.column + further, cell.content, text)
            else {
              isDone = true
              return
            }
          }
          start = cell.end
        }
      }
    }
  }
}
