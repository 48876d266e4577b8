internal import LandscapeModel

/// A record while it is read: its cells so far, and the first thing that is wrong with it.
///
/// One draft serves record after record: the pieces of its cells lie one after the other in memory that
/// is kept, each with the next of its column. Example: `<area code="a"/><remit ref="r"/><area code="b"/>`
/// leaves the bytes `a`, `r`, `;b` with the first and third in the column of areas.
final class XMLRecordDraft {
  /// Whether it holds a record.
  private(set) var isOpen = false
  /// Whether the record's end tag has been read. It is kept until the next tag, because what the end tag
  /// breaks of the schema is told after that.
  var isClosed = false
  /// Index into the layout's tables.
  private(set) var table = 0
  var place = XMLRecordPlace(start: 0, end: 0, line: 1, column: 1)
  var fault: Diagnostic? {
    didSet { hasFault = fault != nil }
  }
  private(set) var hasFault = false

  private struct Piece {
    var start: Int32
    var end: Int32
    /// The next piece of the column, or -1.
    var next: Int32
  }

  private struct Cell {
    var first: Int32 = -1
    var last: Int32 = -1
    var byteCount: Int32 = 0
    var isFilled = false
  }

  /// The texts there are in columns that several languages share.
  private var others: [(column: Int, language: Language)] = []

  private let cells: UnsafeMutablePointer<Cell>
  private static let mostColumns = 32
  private var pieces: UnsafeMutablePointer<Piece>
  private var pieceCount = 0
  private var pieceCapacity = 64
  private var bytes: UnsafeMutablePointer<UInt8>
  private var byteCount = 0
  private var byteCapacity = 4_096
  /// A bit for each column that has bytes.
  private var filled: UInt32 = 0
  /// What was added, without the separators of lists: what the limit is about.
  private var addedCount = 0
  private let cellLimit: Int
  private let rowLimit: Int

  init(limits: LimitSettings) {
    // Lengths fit 32 bits whatever the settings say.
    cellLimit = min(limits.cellBytes, 1_073_741_824)
    rowLimit = min(limits.rowBytes, 1_073_741_824)
    cells = .allocate(capacity: Self.mostColumns)
    cells.initialize(repeating: Cell(), count: Self.mostColumns)
    pieces = .allocate(capacity: pieceCapacity)
    bytes = .allocate(capacity: byteCapacity)
  }

  deinit {
    cells.deallocate()
    pieces.deallocate()
    bytes.deallocate()
  }

  /// Begins a record at a tag.
  func open(table: Int, at mark: XMLTagMark) {
    if hasFault { fault = nil }
    self.table = table
    place = XMLRecordPlace(
      start: mark.start, end: mark.end, line: Int32(truncatingIfNeeded: mark.line),
      column: Int32(truncatingIfNeeded: mark.column))
    cells.update(repeating: Cell(), count: Self.mostColumns)
    pieceCount = 0
    byteCount = 0
    filled = 0
    addedCount = 0
    if !others.isEmpty { others.removeAll(keepingCapacity: true) }
    isOpen = true
    isClosed = false
  }

  /// Hands the record to the rows of its table; the draft is free for the next.
  func close(into rows: XMLTableRows) {
    rows.append(byteCount: byteCount, at: place, fault: hasFault ? fault : nil, filled: filled) {
      column, target in
      var length = 0
      var index = cells[column].first
      if index >= 0, pieces[Int(index)].next < 0 {
        // White space around a value is nobody's, and may be any amount.
        let piece = pieces[Int(index)]
        let value = ByteSlice(start: bytes + Int(piece.start), count: Int(piece.end - piece.start))
          .trimmed
        target.baseAddress?.copyMemory(from: value.start, byteCount: value.count)
        return value.count
      }
      while index >= 0 {
        let piece = pieces[Int(index)]
        let count = Int(piece.end - piece.start)
        if let base = target.baseAddress {
          (base + length).copyMemory(from: bytes + Int(piece.start), byteCount: count)
        }
        length += count
        index = piece.next
      }
      return length
    }
    isOpen = false
    isClosed = false
  }

  /// Marks a column that may be filled once.
  /// - Returns: `false` when it was filled before.
  func fill(_ column: Int) -> Bool {
    if cells[column].isFilled { return false }
    cells[column].isFilled = true
    return true
  }

  /// Marks a text of a column that may stand there once a language.
  /// - Returns: `false` when it stood there before.
  func fill(_ column: Int, _ language: Language) -> Bool {
    if others.contains(where: { $0 == (column, language) }) { return false }
    others.append((column, language))
    return true
  }

  func isEmpty(_ column: Int) -> Bool { filled & (1 << UInt32(column)) == 0 }

  /// Calls `body` with the bytes of a cell that was written in one piece.
  func withCell(_ column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    let first = cells[column].first
    guard first >= 0 else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
    let piece = pieces[Int(first)]
    body(UnsafeBufferPointer(start: bytes + Int(piece.start), count: Int(piece.end - piece.start)))
  }

  /// Adds to a cell.
  /// - Returns: the limit that is passed with it; then nothing was added.
  @inline(__always)
  func append(
    _ value: UnsafeBufferPointer<UInt8>, to column: Int
  ) -> (code: DiagnosticCode, limit: Double)? {
    guard Int(cells[column].byteCount) + value.count <= cellLimit else {
      return (.cellTooLarge, Double(cellLimit))
    }
    addedCount += value.count
    guard addedCount <= rowLimit else { return (.rowTooLarge, Double(rowLimit)) }
    put(value, in: column)
    return nil
  }

  /// Separates the next value of a list from those before it.
  func separate(_ column: Int) {
    guard !isEmpty(column) else { return }
    withUnsafePointer(to: UInt8(ascii: ";")) {
      put(UnsafeBufferPointer(start: $0, count: 1), in: column)
    }
  }

  @inline(__always)
  private func put(_ value: UnsafeBufferPointer<UInt8>, in column: Int) {
    guard let source = value.baseAddress, value.count > 0 else { return }
    if byteCount + value.count > byteCapacity { growBytes(to: byteCount + value.count) }
    (bytes + byteCount).update(from: source, count: value.count)
    let start = Int32(byteCount)
    byteCount += value.count
    filled |= 1 << UInt32(column)
    cells[column].byteCount += Int32(value.count)
    let last = cells[column].last
    if last >= 0, pieces[Int(last)].end == start {
      pieces[Int(last)].end = Int32(byteCount)
      return
    }
    if pieceCount == pieceCapacity { growPieces() }
    pieces[pieceCount] = Piece(start: start, end: Int32(byteCount), next: -1)
    if last >= 0 {
      pieces[Int(last)].next = Int32(pieceCount)
    } else {
      cells[column].first = Int32(pieceCount)
    }
    cells[column].last = Int32(pieceCount)
    pieceCount += 1
  }

  private func growBytes(to needed: Int) {
    byteCapacity = max(needed, byteCapacity * 2)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: byteCapacity)
    larger.update(from: bytes, count: byteCount)
    bytes.deallocate()
    bytes = larger
  }

  private func growPieces() {
    pieceCapacity *= 2
    let larger = UnsafeMutablePointer<Piece>.allocate(capacity: pieceCapacity)
    larger.update(from: pieces, count: pieceCount)
    pieces.deallocate()
    pieces = larger
  }
}
