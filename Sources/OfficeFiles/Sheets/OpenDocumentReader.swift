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
  private typealias Name = OpenDocumentName

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
  private var cell = OpenDocumentCell()
  /// How many bytes repeated cells stand for so far.
  private var unpackedByteCount = 0

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
      cell.startParagraph()
      wantsText = true
    case Name.row where receiver != nil && openTables == 1: startRow(tag)
    case Name.s where isInCell:
      cell.append(blanks: tag.number(Name.c) ?? 1)
      checkSize()
    case Name.tab where isInCell: cell.appendTab()
    case Name.lineBreak where isInCell: cell.appendLineBreak()
    case Name.annotation, Name.rubyText, Name.trackedChanges, Name.ddeLinks:
      (ignoredDepth, wantsText) = (1, false)
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
    cell.start(tag)
    checkSize()
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    cell.append(bytes)
    checkSize()
  }

  private func checkSize() {
    guard cell.byteCount > Workbook.mostBytesOfCell else { return }
    failure = .cellTooLarge(
      sheet: sheets.last?.sheet.name ?? "", row: row + 1, column: column + 1,
      limit: Workbook.mostBytesOfCell)
  }

  override func end(_ name: Int) {
    guard ignoredDepth == 0 else {
      ignoredDepth -= 1
      // What a paragraph says goes on after a note in it.
      if ignoredDepth == 0 { wantsText = cell.isInParagraph }
      return
    }
    switch name {
    case Name.p:
      wantsText = false
      cell.endParagraph()
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
    let content = cell.append(to: &bytes)
    guard bytes.count > start else { return }
    guard column + repeats <= Workbook.mostColumns else {
      failure = .tooManyColumns(
        sheet: sheets.last?.sheet.name ?? "", row: row + 1, column: column + repeats,
        limit: Workbook.mostColumns)
      return
    }
    cells.append((column + 1, repeats, content, bytes.count))
  }

  /// What a row costs each time that it is repeated; a cell costs more than its text.
  private var costOfRow: Int {
    var (start, cost) = (0, 0)
    for cell in cells {
      cost += cell.repeats * (cell.end - start + 16)
      start = cell.end
    }
    return cost
  }

  /// Far more than any text that could still be read.
  private static let mostUnpackedBytes = 4_294_967_296

  private func endRow() {
    defer { row = min(row + rowRepeats, 1 << 40) }
    guard !cells.isEmpty, let receiver else { return }
    guard row + rowRepeats <= Workbook.mostRows else {
      failure = .tooManyRows(
        sheet: sheets.last?.sheet.name ?? "", row: row + rowRepeats, limit: Workbook.mostRows)
      return
    }
    let cost = rowRepeats > 1 || cells.contains { $0.repeats > 1 } ? costOfRow : 0
    bytes.withUnsafeBufferPointer { bytes in
      for repetition in 1...rowRepeats {
        // Who takes the cells may pass over them all and never have enough.
        unpackedByteCount += cost
        guard unpackedByteCount <= Self.mostUnpackedBytes else {
          failure = .unpacksTooLarge(bytes: unpackedByteCount, limit: Self.mostUnpackedBytes)
          return
        }
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
