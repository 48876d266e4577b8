internal import LandscapeModel

/// A record while it is read: its cells so far, and the first thing that is wrong with it.
struct XMLRecordDraft {
  /// Index into the layout's tables.
  let table: Int
  var place: XMLRecordPlace
  var fault: Diagnostic?
  private(set) var cells: [[UInt8]]
  private var isFilled: [Bool]
  private var byteCount = 0

  init(table: Int, columnCount: Int, at mark: XMLTagMark) {
    self.table = table
    place = XMLRecordPlace(
      start: mark.start, end: mark.end, line: Int32(truncatingIfNeeded: mark.line),
      column: Int32(truncatingIfNeeded: mark.column))
    cells = [[UInt8]](repeating: [], count: columnCount)
    isFilled = [Bool](repeating: false, count: columnCount)
  }

  /// Marks a column that may be filled once.
  /// - Returns: `false` when it was filled before.
  mutating func fill(_ column: Int) -> Bool {
    defer { isFilled[column] = true }
    return !isFilled[column]
  }

  /// Adds to a cell.
  /// - Returns: the limit that is passed with it; then nothing was added.
  mutating func append(
    _ bytes: some Collection<UInt8>, to column: Int, limits: LimitSettings
  ) -> (code: DiagnosticCode, limit: Double)? {
    guard Double(cells[column].count + bytes.count) <= limits.cellBytes else {
      return (.cellTooLarge, limits.cellBytes)
    }
    byteCount += bytes.count
    guard Double(byteCount) <= limits.rowBytes else { return (.rowTooLarge, limits.rowBytes) }
    cells[column].append(contentsOf: bytes)
    return nil
  }

  /// Separates the next value of a list from those before it.
  mutating func separate(_ column: Int) {
    if !cells[column].isEmpty { cells[column].append(UInt8(ascii: ";")) }
  }
}
