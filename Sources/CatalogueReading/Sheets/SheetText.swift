internal import LandscapeModel
internal import OfficeFiles
internal import TextFormats

/// Takes the cells of a sheet and makes delimited text of them, which the one reader of delimited text then judges, with
/// an account of where each row was (decision 0042). What is long is not held in memory meanwhile (`SpooledText`).
///
/// Rows are as wide as the row of headings; what stands beside it is told and left out, and rows and columns that only
/// have a look are none. Cells hold what saving the sheet as CSV would write, but for dates and truth values, which
/// are those of tables.
final class SheetText: SheetReceiver {
  /// Where the headings are.
  enum Heading: Hashable {
    /// In the first row that holds anything.
    case first
    case row(Int)
    /// Nowhere: rows are so many cells wide.
    case none(width: Int)
  }

  private let heading: Heading
  /// Whether truth values are the words of the tables.
  private let saysYes: Bool
  /// The cells to be filled from their first; none where that is not asked for.
  private let fills: [MergedCells]
  private let limits: LimitSettings

  /// The end of the text, and what stands before it.
  private var memory: UnsafeMutablePointer<UInt8>
  private var capacity = 65_536
  private var count = 0
  private let spool: SpooledText
  private let mostHeld: Int
  /// The system's error number where what was put aside cannot be had again; 0 where there is none.
  private(set) var spoolError: Int32 = 0
  private var line = 1
  private(set) var places = SheetPlaces()

  /// Cells of a row; 0 until the headings are known.
  private(set) var width = 0
  /// The row that cells are added to; 0 for none.
  private var row = 0
  private var column = 0
  /// The last column of the row of headings that holds anything.
  private var lastHeading = 0
  private var headingRow = 0
  private var hasHeadings = false
  /// Rows above the headings that hold something.
  private(set) var titles = 0
  private var lastTitle = 0

  /// Of each merged range that reaches below its row the text of its first cell, and what is wrong with that.
  private var carried: [Int: (text: [UInt8], fault: DiagnosticCode?)] = [:]
  private var nextFill = 0
  /// Of each column the merged range that it is in, by its number; -1 for none.
  private var owners: [Int32]

  // What there is to tell.
  private(set) var mergedCount = 0
  private(set) var firstMerged: MergedCells?
  private var hiddenRow = (row: 0, isFiltered: false)
  private(set) var hiddenRows = (count: 0, first: 0)
  private(set) var filteredRows = (count: 0, first: 0)
  private(set) var hiddenColumns: [ClosedRange<Int>] = []
  private(set) var outside = (count: 0, row: 0, column: 0)
  private(set) var shownOtherwise = (count: 0, row: 0, column: 0)
  private var faultByteCount = 0
  /// What there is of the sheet: its text, and what cannot be read of it.
  var byteCount: Int { spool.byteCount + count + faultByteCount }
  /// Whether that became larger than a file may be.
  var isTooLarge: Bool { byteCount > limits.fileBytes }

  /// - Parameter mostHeld: how much of the text is held in memory before it is put aside.
  init(
    heading: Heading, saysYes: Bool, filling fills: [MergedCells] = [], limits: LimitSettings,
    spool: SpooledText = SpooledText(), mostHeld: Int = SpooledText.leastBytes
  ) {
    self.spool = spool
    self.mostHeld = mostHeld
    self.heading = heading
    self.saysYes = saysYes
    self.fills = fills.sorted { ($0.top, $0.left) < ($1.top, $1.left) }
    owners = fills.isEmpty ? [] : [Int32](repeating: -1, count: Workbook.mostColumns + 1)
    self.limits = limits
    memory = FileMemory.allocated(65_536)
    if case .none(let width) = heading {
      self.width = width
      hasHeadings = true
    }
  }

  deinit { memory.deallocate() }

  // MARK: Cells

  func cell(
    row: Int, column: Int, _ content: CellContent, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if row != self.row, !begin(row) { return true }
    // What is blank is as if it were not there.
    guard content == .unsolvedFormula || !Self.isBlank(bytes) else { return true }
    if hasHeadings, column > width {
      if outside.count == 0 { outside = (0, row, column) }
      outside.count += 1
      return true
    }
    // Headings are not filled: two of one name would be two columns of it.
    if hasHeadings, !fills.isEmpty { fill(upTo: column - 1) }
    switch content {
    case .text: add(bytes, at: column)
    case .truth where saysYes:
      let isTrue = bytes.first == UInt8(ascii: "T")
      Array((isTrue ? "yes" : "no").utf8).withUnsafeBufferPointer { add($0, at: column) }
    case .truth: add(bytes, at: column)
    case .shownOtherwise:
      if shownOtherwise.count == 0 { shownOtherwise = (0, row, column) }
      shownOtherwise.count += 1
      add(bytes, at: column)
    case .error: add(bytes, at: column, with: .cellError)
    case .unsolvedFormula: add(bytes, at: column, with: .unsolvedFormula)
    }
    if hasHeadings, !fills.isEmpty {
      let fault: DiagnosticCode? =
        switch content {
        case .error: .cellError
        case .unsolvedFormula: .unsolvedFormula
        default: nil
        }
      carry(bytes, fault, from: column)
    }
    return !isTooLarge
  }

  /// Adds what cannot be read: the row is rejected where its column is used.
  private func add(
    _ bytes: UnsafeBufferPointer<UInt8>, at column: Int, with fault: DiagnosticCode
  ) {
    places.append(
      SheetPlaces.Fault(
        row: Int32(clamping: row), column: Int32(clamping: column), code: fault,
        value: String(decoding: bytes.prefix(200), as: UTF8.self)))
    faultByteCount += MemoryLayout<SheetPlaces.Fault>.stride + min(bytes.count, 200)
    add(bytes, at: column)
  }

  /// Begins a row with its first cell.
  /// - Returns: whether it is one.
  private func begin(_ row: Int) -> Bool {
    end()
    if case .row(let wanted) = heading, row < wanted {
      if row != lastTitle { titles += 1 }
      lastTitle = row
      return false
    }
    // The row of headings that is asked for has none.
    if case .row(let wanted) = heading, !hasHeadings, row > wanted { return false }
    self.row = row
    column = 0
    lastHeading = 0
    if hiddenRow.row == row {
      if hiddenRow.isFiltered {
        if filteredRows.count == 0 { filteredRows.first = row }
        filteredRows.count += 1
      } else {
        if hiddenRows.count == 0 { hiddenRows.first = row }
        hiddenRows.count += 1
      }
    }
    if hasHeadings, !fills.isEmpty { openFills(at: row) }
    return true
  }

  private func add(_ bytes: UnsafeBufferPointer<UInt8>, at column: Int) {
    // A merged range can be filled with far more than it was read from.
    guard !isTooLarge else { return }
    if self.column == 0 { places.append(row: row, line: line) }
    // Quotes around every byte, and a sign after them.
    reserve(2 * bytes.count + column - self.column + 4)
    advance(to: column)
    var quotes = false
    for byte in bytes
    where byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D {
      quotes = true
      break
    }
    if quotes {
      addQuoted(bytes)
    } else if let base = bytes.baseAddress {
      (memory + count).update(from: base, count: bytes.count)
      count += bytes.count
    }
    if !hasHeadings { lastHeading = column }
  }

  /// Adds the delimiters before the cell of a column.
  private func advance(to column: Int) {
    while self.column < column {
      if self.column > 0 {
        memory[count] = UInt8(ascii: ",")
        count += 1
      }
      self.column += 1
    }
  }

  private func addQuoted(_ bytes: UnsafeBufferPointer<UInt8>) {
    let quote = UInt8(ascii: "\"")
    memory[count] = quote
    count += 1
    var last: UInt8 = 0
    for byte in bytes {
      if byte == quote {
        memory[count] = quote
        count += 1
      }
      memory[count] = byte
      count += 1
      // As the scanner counts lines.
      if byte == 0x0D || byte == 0x0A && last != 0x0D { line += 1 }
      last = byte
    }
    memory[count] = quote
    count += 1
  }

  /// Ends the row that cells were added to.
  private func end() {
    defer { row = 0 }
    guard row > 0, column > 0 else { return }
    if hasHeadings {
      if !fills.isEmpty { fill(upTo: width) }
      reserve(width - column + 2)
      advance(to: width)
    } else {
      width = lastHeading
      headingRow = row
      hasHeadings = true
    }
    memory[count] = UInt8(ascii: "\n")
    count += 1
    line += 1
  }

  private func reserve(_ more: Int) {
    guard count + more > capacity else { return }
    if count >= mostHeld, spool.append(memory, count: count) {
      count = 0
      return reserve(more)
    }
    let larger = max(capacity * 2, count + more)
    let memory = FileMemory.allocated(larger)
    memory.update(from: self.memory, count: count)
    self.memory.deallocate()
    self.memory = memory
    capacity = larger
  }

  private static func isBlank(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = bytes.baseAddress, bytes.count > 0 else { return true }
    if base[0] &- 0x21 < 0x5E { return false }
    return ByteSlice(start: base, count: bytes.count).trimmed.isEmpty
  }

  // MARK: Merged cells

  /// Notes which columns are in the merged ranges that have begun. Where two overlap, as no spreadsheet has them, the
  /// first counts.
  private func openFills(at row: Int) {
    while nextFill < fills.count, fills[nextFill].top <= row {
      let fill = fills[nextFill]
      nextFill += 1
      guard fill.bottom >= row, fill.left <= min(width, Workbook.mostColumns),
        owner(of: fill.left) == nil
      else { continue }
      let last = min(fill.right, width)
      guard fill.left <= last else { continue }
      for column in fill.left...last {
        if owners[column] >= 0 { carried[Int(owners[column])] = nil }
        owners[column] = Int32(nextFill - 1)
      }
    }
  }

  /// The merged range that a column of the current row is in.
  private func owner(of column: Int) -> Int? {
    let fill = Int(owners[column])
    return fill >= 0 && fills[fill].bottom >= row ? fill : nil
  }

  private func carry(
    _ bytes: UnsafeBufferPointer<UInt8>, _ fault: DiagnosticCode?, from column: Int
  ) {
    guard let fill = owner(of: column), fills[fill].top == row, fills[fill].left == column else {
      return
    }
    carried[fill] = (Array(bytes), fault)
  }

  /// Fills the cells before and at a column that are covered by a merged range.
  private func fill(upTo last: Int) {
    let most = min(last, width)
    guard column < most else { return }
    for next in column + 1...most {
      guard let fill = owner(of: next), let (text, fault) = carried[fill] else { continue }
      text.withUnsafeBufferPointer { bytes in
        if let fault { add(bytes, at: next, with: fault) } else { add(bytes, at: next) }
      }
    }
  }

  // MARK: What is told

  func hidden(row: Int, isFiltered: Bool) { hiddenRow = (row, isFiltered) }

  func hidden(columns: ClosedRange<Int>) {
    if hiddenColumns.count < 16_384 { hiddenColumns.append(columns) }
  }

  func merged(_ cells: MergedCells) {
    guard cells.top < cells.bottom || cells.left < cells.right else { return }
    let first: Int =
      switch heading {
      case .first: headingRow > 0 ? headingRow : 1
      case .row(let row): row
      case .none: 1
      }
    guard cells.bottom >= first, !hasHeadings || cells.left <= width else { return }
    mergedCount += 1
    if firstMerged == nil { firstMerged = cells }
  }

  // MARK: The text

  /// The text as if it had been read from a file, with the places of its rows; this is at an end with it.
  /// - Returns: `nil` where it is too large, or `spoolError` says why.
  func takeBytes() -> FileBytes? {
    end()
    guard !isTooLarge else { return nil }
    if spool.byteCount > 0 {
      if spool.append(memory, count: count) {
        count = 0
        if let text = spool.mapped() {
          return FileBytes(
            mapped: text.start, count: spool.byteCount, capacity: text.capacity,
            digest: text.digest, of: places)
        }
      }
      let whole = FileMemory.allocated(spool.byteCount + count)
      spoolError = spool.read(into: whole)
      guard spoolError == 0 else {
        whole.deallocate()
        return nil
      }
      (whole + spool.byteCount).update(from: memory, count: count)
      memory.deallocate()
      memory = whole
      count += spool.byteCount
      capacity = count
    }
    let text = FileBytes(adopting: memory, count: count, capacity: capacity, of: places)
    memory = FileMemory.allocated(0)
    (count, capacity) = (0, 0)
    return text
  }
}
