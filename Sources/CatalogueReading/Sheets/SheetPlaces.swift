internal import LandscapeModel

/// Where the rows of a sheet are that stand in memory as delimited text, and what rejects some of them.
struct SheetPlaces: Sendable {
  /// Something in a cell that no table can take.
  struct Fault: Sendable {
    var row: Int32
    /// From 1.
    var column: Int32
    var code: DiagnosticCode
    var value: String
  }

  /// From which line on which row of the sheet is meant; between two both go on by one.
  private var runs: [(line: Int32, row: Int32)] = []
  /// By row and column.
  private(set) var faults: [Fault] = []

  /// Notes that a row of the sheet begins on a line, after those before it.
  mutating func append(row: Int, line: Int) {
    if let last = runs.last, Int(last.row) - Int(last.line) == row - line { return }
    runs.append((Int32(clamping: line), Int32(clamping: row)))
  }

  mutating func append(_ fault: Fault) { faults.append(fault) }

  /// The row of the sheet whose text is on a line.
  func row(ofLine line: Int) -> Int {
    let count = runs.count(ofFirst: { Int($0.line) <= line })
    guard count > 0 else { return line }
    return Int(runs[count - 1].row) + line - Int(runs[count - 1].line)
  }

  /// The line of the text that a row of the sheet begins on.
  func line(ofRow row: Int) -> Int {
    let count = runs.count(ofFirst: { Int($0.row) <= row })
    guard count > 0 else { return row }
    return Int(runs[count - 1].line) + row - Int(runs[count - 1].row)
  }

  /// The first fault of a row in a cell that is used.
  /// - Parameter isUsed: whether the cell of a place of the row, from 0, is.
  func fault(ofRow row: Int, _ isUsed: (Int) -> Bool) -> Fault? {
    let count = faults.count(ofFirst: { Int($0.row) < row })
    return faults[count...].prefix { Int($0.row) == row }
      .first { isUsed(Int($0.column) - 1) }
  }
}

extension Array {
  /// How many elements at the start fulfil a condition that none after them does.
  /// - Complexity: O(log count).
  fileprivate func count(ofFirst isOneOfThem: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isOneOfThem(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension SheetPlaces.Fault {
  /// - Parameter title: of the column.
  func diagnostic(sheet: String, title: String) -> Diagnostic {
    Diagnostic(
      code: code, severity: .error,
      location: SourceLocation(file: sheet, line: Int(row), column: Int(column)), field: title,
      value: value, rejectsRow: true)
  }
}

extension FileBytes {
  /// The row of the sheet that a line of its text is of; of a file the line itself.
  func row(ofLine line: Int) -> Int { sheet?.row(ofLine: line) ?? line }

  /// The line of its text that a row of the sheet begins on; of a file the row itself.
  func line(ofRow row: Int) -> Int { sheet?.line(ofRow: row) ?? row }

  /// The column of a sheet, from 1, in whose cell a byte stands.
  /// - Complexity: O(bytes of the row).
  func sheetColumn(at offset: Int, fromRowAt rowStart: Int) -> Int {
    var (column, isQuoted) = (1, false)
    for index in rowStart..<max(rowStart, offset) {
      switch start[index] {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ","): if !isQuoted { column += 1 }
      default: break
      }
    }
    return column
  }
}
