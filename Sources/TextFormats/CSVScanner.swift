/// One cell of a row: the bytes between its quotes, or between its delimiters.
package struct CSVCell: Equatable {
  /// Offset of its first byte.
  package var start: Int
  /// Offset after its last byte.
  package var end: Int
  /// In quotes; the quotes are not part of the cell.
  package var isQuoted: Bool
  /// Holds quotes written twice.
  package var hasEscapes: Bool

  /// Offset of the first byte of the cell as written, its opening quote included.
  package var writtenStart: Int { isQuoted ? start - 1 : start }
}

/// What makes a row unusable whatever its columns mean.
package enum CSVFault: Equatable {
  /// A quote inside an unquoted cell, or text after a closing quote, in the cell that starts there.
  case strayQuote(at: Int)
  /// The file ends inside the quoted cell that starts there.
  case unterminatedQuote(at: Int)
  case cellTooLarge(at: Int, bytes: Int)
  case rowTooLarge(bytes: Int)
}

/// The sizes a row may have.
package struct CSVLimits {
  /// The bytes of one cell between its quotes.
  package var cellBytes: Int
  /// The bytes of one row without its line end.
  package var rowBytes: Int
  /// More cells than this are counted, not kept.
  package var keptCells: Int

  /// Gives the three limits.
  package init(cellBytes: Int, rowBytes: Int, keptCells: Int) {
    self.cellBytes = cellBytes
    self.rowBytes = rowBytes
    self.keptCells = keptCells
  }
}

/// Finds rows and cells in the bytes of a file, by RFC 4180.
///
/// - Line ends are LF, CRLF or CR, also mixed. A quoted cell may hold delimiters, line ends and
///   quotes written twice.
/// - Lines that are empty or hold nothing but spaces are no rows.
/// - Of a row whose quoted cell does not end as it should, what is rejected is the text up to the end
///   of the line on which that cell begins; reading resumes on the next line, so that one missing
///   quote does not swallow the file. Between there and the place where the cell went wrong all runs
///   of quotes are even, no cell begins that is still open there, and so no byte is looked at more
///   than twice.
///
/// - Complexity: O(bytes), eight at a time.
package struct CSVScanner {
  /// What `next` came to.
  package enum Step: Equatable {
    case row
    /// The bytes end inside a row and more are to come; `position` is where that row begins.
    case needsMore
    case end
  }

  /// Where the next row, or the blank lines before it, begins.
  package private(set) var position: Int
  /// The line at `position`, from 1.
  package private(set) var line: Int
  /// Offset of the first byte of the row that was found last.
  package private(set) var rowStart = 0
  /// Offset after the last byte of the row.
  package private(set) var rowEnd = 0
  /// The line the row begins on, from 1.
  package private(set) var rowLine = 0
  /// The first cells of the row; never more than `limits.keptCells`.
  package private(set) var cells: [CSVCell] = []
  /// All cells of the row.
  package private(set) var cellCount = 0
  /// What is wrong with the row, if anything.
  package private(set) var fault: CSVFault?

  private let bytes: UnsafePointer<UInt8>
  private let count: Int
  private let isFinal: Bool
  private let delimiter: UInt8
  /// The sizes a row may have.
  package let limits: CSVLimits

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// - Parameters:
  ///   - bytes: `count` bytes, and eight more that may be read.
  ///   - isFinal: whether the text ends with these bytes.
  package init(
    bytes: UnsafePointer<UInt8>, count: Int, delimiter: UInt8, limits: CSVLimits,
    position: Int = 0, line: Int = 1, isFinal: Bool = true
  ) {
    self.bytes = bytes
    self.count = count
    self.delimiter = delimiter
    self.limits = limits
    self.position = position
    self.line = line
    self.isFinal = isFinal
    cells.reserveCapacity(min(limits.keptCells, 64))
  }

  /// Finds the next row.
  package mutating func next() -> Step {
    while true {
      guard position < count else { return .end }
      let byte = bytes[position]
      if byte == Self.lineFeed || byte == Self.carriageReturn {
        guard let after = endOfLineBreak(at: position) else { return .needsMore }
        position = after
        line += 1
        continue
      }
      guard scanRow() else { return .needsMore }
      if cellCount == 1, fault == nil, cells.count == 1, !cells[0].isQuoted, isBlank(cells[0]) {
        continue
      }
      return .row
    }
  }

  /// Moves back to the row at `offset` on `line`, to look at it again.
  package mutating func move(to offset: Int, line: Int) {
    position = offset
    self.line = line
  }

  private func isBlank(_ cell: CSVCell) -> Bool {
    for index in cell.start..<cell.end where bytes[index] != 0x20 { return false }
    return true
  }

  /// - Returns: `false` when the row may go on after the bytes; then nothing has changed but the
  ///   cells.
  private mutating func scanRow() -> Bool {
    let lineAtStart = line
    var lines = 0
    cells.removeAll(keepingCapacity: true)
    var found = 0
    var problem: CSVFault?
    var next = position
    var rowLimitEnd = position

    row: while true {
      let start = next
      if start < count, bytes[start] == Self.quote {
        // Inside the quotes.
        var hasEscapes = false
        var inside = start + 1
        let linesBefore = lines
        var close = -1
        quoted: while true {
          let hit = nextQuoteOrLineEnd(from: inside)
          guard hit < count else { break }
          if bytes[hit] == Self.quote {
            if hit + 1 < count {
              if bytes[hit + 1] == Self.quote {
                hasEscapes = true
                inside = hit + 2
                continue
              }
            } else if !isFinal {
              return false
            }
            close = hit
            break quoted
          }
          guard let after = endOfLineBreak(at: hit) else { return false }
          lines += 1
          inside = after
        }
        if close < 0, !isFinal { return false }
        next = close + 1
        if close < 0
          || (next < count && bytes[next] != delimiter && bytes[next] != Self.lineFeed
            && bytes[next] != Self.carriageReturn)
        {
          problem = close < 0 ? .unterminatedQuote(at: start) : .strayQuote(at: start)
          lines = linesBefore
          guard let end = skipLine(from: start) else { return false }
          append(CSVCell(start: start, end: end, isQuoted: false, hasEscapes: false), &found)
          next = end
          rowLimitEnd = end
          break row
        }
        append(
          CSVCell(start: start + 1, end: close, isQuoted: true, hasEscapes: hasEscapes), &found)
        if close - start - 1 > limits.cellBytes, problem == nil {
          problem = .cellTooLarge(at: start, bytes: close - start - 1)
        }
      } else {
        var end = nextSpecial(from: start)
        while end < count, bytes[end] == Self.quote {
          if problem == nil { problem = .strayQuote(at: start) }
          end = nextSpecial(from: end + 1)
        }
        append(CSVCell(start: start, end: end, isQuoted: false, hasEscapes: false), &found)
        if end - start > limits.cellBytes, problem == nil {
          problem = .cellTooLarge(at: start, bytes: end - start)
        }
        next = end
      }
      if next < count, bytes[next] == delimiter {
        next += 1
        continue
      }
      rowLimitEnd = next
      break
    }

    if next >= count {
      guard isFinal else { return false }
      line = lineAtStart + lines + 1
      rowStart = position
      position = count
    } else {
      guard let after = endOfLineBreak(at: next) else { return false }
      line = lineAtStart + lines + 1
      rowStart = position
      position = after
    }
    rowEnd = rowLimitEnd
    rowLine = lineAtStart
    cellCount = found
    if problem == nil, rowEnd - rowStart > limits.rowBytes {
      problem = .rowTooLarge(bytes: rowEnd - rowStart)
    }
    fault = problem
    return true
  }

  private mutating func append(_ cell: CSVCell, _ found: inout Int) {
    found += 1
    if found <= limits.keptCells { cells.append(cell) }
  }

  /// The end of the line that `start` is on, or `nil` when it may lie beyond the bytes.
  private func skipLine(from start: Int) -> Int? {
    var end = start
    while end < count, bytes[end] != Self.lineFeed, bytes[end] != Self.carriageReturn { end += 1 }
    return end < count || isFinal ? end : nil
  }

  /// The offset after the line end at `index`, or `nil` when a line feed may follow the bytes.
  private func endOfLineBreak(at index: Int) -> Int? {
    guard bytes[index] == Self.carriageReturn else { return index + 1 }
    if index + 1 < count { return bytes[index + 1] == Self.lineFeed ? index + 2 : index + 1 }
    return isFinal ? index + 1 : nil
  }

  // Eight bytes at a time. For x = word ^ pattern, ((x & 7F…) + 7F…) | x has the high bit of exactly
  // those bytes set that differ from the pattern.

  private func nextSpecial(from start: Int) -> Int {
    let raw = UnsafeRawPointer(bytes)
    let delimiters = UInt64(delimiter) &* 0x0101_0101_0101_0101
    var index = start
    while index < count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let other =
        Self.differs(word ^ delimiters) & Self.differs(word ^ 0x2222_2222_2222_2222)
        & Self.differs(word ^ 0x0A0A_0A0A_0A0A_0A0A) & Self.differs(word ^ 0x0D0D_0D0D_0D0D_0D0D)
      let hits = ~other & 0x8080_8080_8080_8080
      if hits != 0 { return min(index + hits.trailingZeroBitCount >> 3, count) }
      index += 8
    }
    return count
  }

  private func nextQuoteOrLineEnd(from start: Int) -> Int {
    let raw = UnsafeRawPointer(bytes)
    var index = start
    while index < count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let other =
        Self.differs(word ^ 0x2222_2222_2222_2222) & Self.differs(word ^ 0x0A0A_0A0A_0A0A_0A0A)
        & Self.differs(word ^ 0x0D0D_0D0D_0D0D_0D0D)
      let hits = ~other & 0x8080_8080_8080_8080
      if hits != 0 { return min(index + hits.trailingZeroBitCount >> 3, count) }
      index += 8
    }
    return count
  }

  private static func differs(_ word: UInt64) -> UInt64 {
    ((word & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F) | word
  }
}
