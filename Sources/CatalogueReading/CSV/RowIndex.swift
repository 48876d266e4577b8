internal import CByteIndex
package import TextFormats

/// Finds the rows of delimited text that nothing is wrong with, and what their cells are, from an index of
/// its bytes made some thousand at a time.
///
/// A row that it finds is UTF-8 without a NUL, its quotes are where RFC 4180 has them, it has as many cells as
/// the heading and is within the limits. At any other, an empty line too, it stops; `CSVScanner` judges that
/// one, and the index goes on behind it.
///
/// Copies share one state: whoever goes on with one has gone on with all.
///
/// - Complexity: O(bytes), 64 at a time. No byte is indexed more than twice but those of a row that a block
///   broke off in.
package struct RowIndex {
  /// What changes from row to row. It lies behind a pointer, so that a table that is copied to look at an
  /// earlier row costs nothing and rows are read without checks of exclusive access.
  private struct State {
    /// Where the bytes begin that are indexed, and how many are asked for at a time.
    var base: Int
    var blockBytes: Int
    var entries: UnsafeMutablePointer<UInt32>
    var index = LandscapeIndex()
    var nextEntry = 0
    var nextMark = 0
    /// Where the next row begins, and its line from 1.
    var position: Int
    var line: Int
    /// Of the row found last.
    var rowStart = 0
    var rowLine = 0
    var bounds: UnsafePointer<UInt32>
    /// Whether it has quotes written twice.
    var hasEscapes = false
  }

  private final class Owner {
    let state: UnsafeMutablePointer<State>
    let marks: UnsafeMutablePointer<UInt32>
    let plainBounds: UnsafeMutablePointer<UInt32>

    init(position: Int, line: Int, cellCount: Int) {
      marks = .allocate(capacity: RowIndex.markRoom + 64)
      plainBounds = .allocate(capacity: cellCount + 1)
      state = .allocate(capacity: 1)
      state.initialize(
        to: State(
          base: position, blockBytes: RowIndex.firstBlockBytes,
          entries: .allocate(capacity: RowIndex.firstBlockBytes + 64), position: position,
          line: line, bounds: UnsafePointer(plainBounds)))
    }

    deinit {
      state.pointee.entries.deallocate()
      state.deallocate()
      marks.deallocate()
      plainBounds.deallocate()
    }
  }

  private let bytes: UnsafePointer<UInt8>
  private let count: Int
  private let delimiter: UInt8
  /// 0 where no row is to be found.
  private let cellCount: Int
  /// Rows that have more bytes are left to whoever judges sizes.
  private let longest: Int
  private let state: UnsafeMutablePointer<State>
  /// Where a mark is of each sign that text may show.
  private let marks: UnsafeMutablePointer<UInt32>
  /// The boundaries of a row that holds line ends or quotes written twice, without these.
  private let plainBounds: UnsafeMutablePointer<UInt32>
  private let owner: Owner

  private static let firstBlockBytes = 16_384
  private static let markRoom = 1_024
  private static let offset: UInt32 = 0x3FFF_FFFF

  /// - Parameters:
  ///   - bytes: `count` bytes and 80 more that may be read.
  ///   - cellCount: below 2 no row is found: an empty line would be one.
  ///   - position: where a row begins, on `line`.
  package init(
    bytes: UnsafePointer<UInt8>, count: Int, delimiter: UInt8, cellCount: Int, limits: CSVLimits,
    position: Int, line: Int
  ) {
    self.bytes = bytes
    self.count = count
    self.delimiter = delimiter
    self.cellCount = cellCount < 2 ? 0 : cellCount
    longest = min(limits.cellBytes, limits.rowBytes)
    owner = Owner(position: position, line: line, cellCount: cellCount)
    state = owner.state
    marks = owner.marks
    plainBounds = owner.plainBounds
  }

  /// Where the next row begins.
  package var position: Int { state.pointee.position }
  /// The line at `position`, from 1.
  package var line: Int { state.pointee.line }
  /// Where the row begins that was found last.
  package var rowStart: Int { state.pointee.rowStart }
  /// The line it begins on, from 1.
  package var rowLine: Int { state.pointee.rowLine }
  /// Where it ends, before its line feed.
  package var rowEnd: Int {
    state.pointee.base + Int(state.pointee.bounds[cellCount - 1] & Self.offset)
  }

  /// Goes on at a row that somebody else came to.
  package func move(to position: Int, line: Int) {
    // Backwards nothing is known of what was indexed.
    if position < state.pointee.position
      || position >= state.pointee.base + state.pointee.index.end
    {
      state.pointee.base = position
      state.pointee.index = LandscapeIndex()
      state.pointee.nextEntry = 0
    } else {
      let offset = UInt32(truncatingIfNeeded: position - state.pointee.base)
      let (entries, entryCount) = (state.pointee.entries, state.pointee.index.entryCount)
      var next = state.pointee.nextEntry
      while next < entryCount, entries[next] & Self.offset < offset { next += 1 }
      state.pointee.nextEntry = next
    }
    state.pointee.position = position
    state.pointee.line = line
  }

  /// Finds the next row.
  ///
  /// - Returns: `false` where there is none, or something may be wrong with it; then nothing has changed.
  @inline(__always)
  package func next() -> Bool {
    let first = state.pointee.nextEntry
    if cellCount > 0, first + cellCount <= state.pointee.index.entryCount {
      let start = UnsafePointer(state.pointee.entries + first)
      var kinds: UInt32 = 0
      for place in 0..<cellCount - 1 { kinds |= start[place] }
      let last = start[cellCount - 1]
      if kinds >> 30 == 0, last >> 30 == 1 {
        let end = state.pointee.base + Int(last & Self.offset)
        let position = state.pointee.position
        guard end - position <= longest else { return false }
        state.pointee.rowStart = position
        state.pointee.rowLine = state.pointee.line
        state.pointee.bounds = start
        state.pointee.hasEscapes = false
        state.pointee.position = end + 1
        state.pointee.line += 1
        state.pointee.nextEntry = first + cellCount
        return true
      }
    }
    return nextOther()
  }

  /// Takes the row back that was found last.
  /// - Parameter position: where it begins, on `line`.
  func stepBack(to position: Int, line: Int) {
    let offset = UInt32(truncatingIfNeeded: position - state.pointee.base)
    var next = state.pointee.nextEntry
    while next > 0, state.pointee.entries[next - 1] & Self.offset >= offset { next -= 1 }
    state.pointee.nextEntry = next
    state.pointee.position = position
    state.pointee.line = line
  }

  private enum Found {
    case row, irregular, needsMore
  }

  /// The next row where it is not all in the index, or holds line ends or quotes written twice.
  private func nextOther() -> Bool {
    guard cellCount > 0 else { return false }
    while true {
      switch nextMarked() {
      case .row: return true
      case .irregular: return false
      case .needsMore: guard fill() else { return false }
      }
    }
  }

  private func nextMarked() -> Found {
    let (entries, entryCount) = (state.pointee.entries, state.pointee.index.entryCount)
    var entry = state.pointee.nextEntry
    var found = 0
    var lines = 1
    var hasEscapes = false
    while entry < entryCount {
      let value = entries[entry]
      entry += 1
      switch value >> 30 {
      case 0:
        // One more and the row has too many cells.
        guard found < cellCount - 1 else { return .irregular }
        plainBounds[found] = value
        found += 1
      case 1:
        let end = state.pointee.base + Int(value & Self.offset)
        let position = state.pointee.position
        guard found == cellCount - 1, end - position <= longest else { return .irregular }
        plainBounds[found] = value
        state.pointee.rowStart = position
        state.pointee.rowLine = state.pointee.line
        state.pointee.bounds = UnsafePointer(plainBounds)
        state.pointee.hasEscapes = hasEscapes
        state.pointee.position = end + 1
        state.pointee.line += lines
        state.pointee.nextEntry = entry
        return .row
      case 2: lines += 1
      default: hasEscapes = true
      }
    }
    return .needsMore
  }

  /// Indexes more, from the next row on.
  ///
  /// - Returns: `false` where that will not tell where the row ends.
  private func fill() -> Bool {
    let position = state.pointee.position
    let left = count - position
    if state.pointee.base == position, state.pointee.index.end > 0 {
      // The block begins with this row, and its end is not in it.
      let blockBytes = state.pointee.blockBytes
      guard state.pointee.index.end == blockBytes, blockBytes < left, blockBytes < longest else {
        return false
      }
      state.pointee.blockBytes = blockBytes * 2
      state.pointee.entries.deallocate()
      state.pointee.entries = .allocate(capacity: blockBytes * 2 + 64)
    }
    guard left > 0 else { return false }
    state.pointee.base = position
    state.pointee.nextEntry = 0
    state.pointee.nextMark = 0
    landscape_index(
      bytes + position, min(left, state.pointee.blockBytes), delimiter, state.pointee.entries,
      marks, Self.markRoom, &state.pointee.index)
    return state.pointee.index.end > 0
  }

  /// Whether the text of the row is in form C for certain.
  @inline(__always)
  package var isComposed: Bool { state.pointee.index.isComposed }

  /// The bytes of a cell of the row found last, between its quotes where it has them.
  /// - Precondition: `place` is below the number of cells.
  @inline(__always)
  package func range(of place: Int) -> Range<Int> {
    assert(place >= 0 && place < cellCount)
    let (base, bounds) = (state.pointee.base, state.pointee.bounds)
    var start =
      place == 0 ? state.pointee.rowStart : base + Int(bounds[place - 1] & Self.offset) + 1
    var end = base + Int(bounds[place] & Self.offset)
    // Before the line end a carriage return may stand, and outside quotes nowhere else.
    if start < end, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    if start < end, bytes[start] == UInt8(ascii: "\"") {
      start += 1
      end -= 1
    }
    return Range(uncheckedBounds: (start, end))
  }

  @inline(__always)
  func cell(_ place: Int) -> ByteSlice {
    let range = range(of: place)
    return ByteSlice(start: bytes + range.lowerBound, count: range.count)
  }

  /// Whether some cell of the row found last has quotes written twice.
  @inline(__always)
  package var hasEscapes: Bool { state.pointee.hasEscapes }

  /// Whether this cell has.
  @inline(__always)
  func isEscaped(_ cell: ByteSlice) -> Bool { hasEscapes && cell.contains(UInt8(ascii: "\"")) }

  /// Whether a cell of the row found last, or a part of one, may hold a sign of damage or disguise.
  @inline(__always)
  func isMarked(_ slice: ByteSlice) -> Bool {
    if state.pointee.index.markCount == 0, !state.pointee.index.hasMoreMarks { return false }
    return hasMark(slice)
  }

  private func hasMark(_ slice: ByteSlice) -> Bool {
    if state.pointee.index.hasMoreMarks { return true }
    let markCount = state.pointee.index.markCount
    let start = slice.start - bytes - state.pointee.base
    let row = state.pointee.rowStart - state.pointee.base
    var mark = state.pointee.nextMark
    while mark < markCount, Int(marks[mark]) < row { mark += 1 }
    state.pointee.nextMark = mark
    while mark < markCount, Int(marks[mark]) < start + slice.count {
      if Int(marks[mark]) >= start { return true }
      mark += 1
    }
    return false
  }
}
