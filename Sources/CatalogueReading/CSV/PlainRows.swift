internal import TextFormats

/// Finds the rows of a file that need nothing but splitting: no quotes, LF or CRLF at the end, as many cells as
/// the heading has. At any other row it stops, and `CSVTable` reads that one.
///
/// Example: of `a,b\n"c",d\ne,f\n` it finds `a,b`, stops, and finds `e,f` once it has been moved there.
///
/// - Complexity: O(bytes), eight at a time; nothing is allocated and no byte of a row is looked at again.
struct PlainRows: ~Copyable {
  private let bytes: UnsafePointer<UInt8>
  private let count: Int
  private let delimiter: UInt8
  private let cellCount: Int
  /// Rows that have more bytes are left to whoever judges sizes.
  private let longest: Int
  /// Cell *n* lies between the bytes at `bounds[n]` and `bounds[n + 1]`, both excluded.
  private let bounds: UnsafeMutablePointer<Int>

  /// Where the next row begins.
  private(set) var position = 0
  /// The line at `position`, from 1.
  private(set) var line = 1
  /// The rows found since it was moved.
  private(set) var rowsFound = 0

  /// - Parameters:
  ///   - bytes: `count` bytes, and eight more that may be read.
  ///   - cellCount: below 2 no row is found: an empty line would be one.
  init(
    bytes: UnsafePointer<UInt8>, count: Int, delimiter: UInt8, cellCount: Int, limits: CSVLimits
  ) {
    self.bytes = bytes
    self.count = cellCount < 2 ? 0 : count
    self.delimiter = delimiter
    self.cellCount = cellCount
    longest = min(limits.cellBytes, limits.rowBytes)
    bounds = .allocate(capacity: cellCount + 1)
    bounds.initialize(repeating: 0, count: cellCount + 1)
  }

  deinit { bounds.deallocate() }

  /// Goes on at a row that somebody else came to.
  mutating func move(to position: Int, line: Int) {
    self.position = position
    self.line = line
    rowsFound = 0
  }

  /// Finds the next row.
  ///
  /// - Returns: `false` where it is not plain, or there is none; then nothing has changed.
  @inline(__always)
  mutating func next() -> Bool {
    let raw = UnsafeRawPointer(bytes)
    let delimiters = UInt64(delimiter) &* 0x0101_0101_0101_0101
    let low7: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    var index = position
    var cell = 0
    bounds[0] = position - 1
    while index < count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let low = word & low7
      // The high bit of each byte that is no mark: its lower seven bits differ from those of all marks, or
      // it is outside ASCII.
      let others =
        ((low ^ delimiters) &+ low7) & ((low ^ 0x2222_2222_2222_2222) &+ low7)
        & ((low ^ 0x0A0A_0A0A_0A0A_0A0A) &+ low7) & ((low ^ 0x0D0D_0D0D_0D0D_0D0D) &+ low7) | word
      var marks = ~others & 0x8080_8080_8080_8080
      while marks != 0 {
        let place = index + marks.trailingZeroBitCount >> 3
        let byte = bytes[place]
        guard byte == delimiter else {
          // After a carriage return at the end of the bytes comes one of those that may be read.
          let end = byte == UInt8(ascii: "\r") ? place + 1 : place
          guard bytes[end] == UInt8(ascii: "\n"), cell == cellCount - 1, place - position <= longest
          else { return false }
          bounds[cellCount] = place
          position = end + 1
          line += 1
          rowsFound += 1
          return true
        }
        cell += 1
        guard cell < cellCount else { return false }
        bounds[cell] = place
        marks &= marks - 1
      }
      index += 8
    }
    return false
  }

  /// Where the row begins that was found last.
  @inline(__always)
  var rowStart: Int { bounds[0] + 1 }

  /// Takes back the row that was found last.
  mutating func stepBack() {
    position = rowStart
    line -= 1
    rowsFound -= 1
  }

  /// The bytes of a cell of the row that was found last.
  @inline(__always)
  func cell(_ place: Int) -> ByteSlice {
    assert(place >= 0 && place < cellCount)
    let start = bounds[place] + 1
    return ByteSlice(start: bytes + start, count: bounds[place + 1] - start)
  }
}
