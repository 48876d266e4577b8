import CByteIndex
import CatalogueReading
import TestSupport
import Testing
import TextFormats

/// The index finds the rows that the scanner finds, and leaves to it every one that something is wrong with.
@Suite struct RowIndexTests {
  private struct Row: Equatable {
    var start: Int
    var line: Int
    var cells: [Range<Int>]
    var isEscaped: Bool
  }

  private static let limits = CSVLimits(cellBytes: 200, rowBytes: 400, keptCells: 3)

  /// The rows of three cells without a fault that the scanner finds.
  private static func scanned(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> [Row] {
    var scanner = CSVScanner(bytes: bytes, count: count, delimiter: 0x2C, limits: limits)
    var rows: [Row] = []
    while scanner.next() == .row {
      if let row = row(of: scanner, bytes) { rows.append(row) }
    }
    return rows
  }

  private static func row(of scanner: CSVScanner, _ bytes: UnsafePointer<UInt8>) -> Row? {
    guard scanner.fault == nil, scanner.cellCount == 3, scanner.rowEnd - scanner.rowStart <= 200
    else { return nil }
    let text = UnsafeBufferPointer(
      start: bytes + scanner.rowStart, count: scanner.rowEnd - scanner.rowStart)
    guard !text.contains(0), String(validating: text, as: UTF8.self) != nil else { return nil }
    return Row(
      start: scanner.rowStart, line: scanner.rowLine,
      cells: scanner.cells.map { $0.start..<$0.end },
      isEscaped: scanner.cells.contains(where: \.hasEscapes))
  }

  /// The same by the index, with the scanner for the rows at which it stops.
  private static func indexed(
    _ bytes: UnsafePointer<UInt8>, _ count: Int
  ) -> (rows: [Row], found: Int) {
    let index = RowIndex(
      bytes: bytes, count: count, delimiter: 0x2C, cellCount: 3, limits: limits, position: 0,
      line: 1)
    var scanner = CSVScanner(bytes: bytes, count: count, delimiter: 0x2C, limits: limits)
    var rows: [Row] = []
    var found = 0
    while true {
      if index.next() {
        found += 1
        rows.append(
          Row(
            start: index.rowStart, line: index.rowLine, cells: (0..<3).map(index.range),
            isEscaped: index.hasEscapes))
        continue
      }
      scanner.move(to: index.position, line: index.line)
      guard scanner.next() == .row else { return (rows, found) }
      index.move(to: scanner.position, line: scanner.line)
      if let row = row(of: scanner, bytes) { rows.append(row) }
    }
  }

  private static func padded(_ text: [UInt8]) -> [UInt8] {
    text + [UInt8](repeating: 0, count: 80)
  }

  private static func agree(_ text: [UInt8]) -> Bool {
    padded(text).withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return true }
      return scanned(base, text.count) == indexed(base, text.count).rows
    }
  }

  @Test(arguments: Effort.seeds(0..<60))
  func `random text of the bytes that matter gives the same rows`(seed: Int) {
    var random = RandomLandscape.Generator(seed: UInt64(seed) + 5_000)
    let units =
      [
        "a", "b,c", ",", ",", "\n", "\n", "\r\n", "\r", "\"", "\"\"", "\"x\"", "\"x,y\"",
        "\"p\nq\"",
        "\"p\r\nq\"", "a,b,c\n", "a,b,c\r\n", "\"a\",\"b\",\"c\"\n", "ô", "’", " ", "?", "w^",
        String(repeating: "long ", count: 30),
      ].map { Array($0.utf8) } + [[0], [0xC3], [0xFF], [0xE2, 0x80]]
    // Every other text is nearly regular, so that long stretches are indexed.
    let plain = ["a,b,c\n", "\"a\",\"b\"\"é\",\"c\n\"\n", "â,b,\r\n", ",,\n"].map { Array($0.utf8) }
    for turn in 0..<300 {
      var text: [UInt8] = []
      for _ in 0..<Int.random(in: 0...60, using: &random) {
        let isPlain = turn % 2 == 1 && Int.random(in: 0..<20, using: &random) > 0
        let choices = isPlain ? plain : units
        text += choices[Int.random(in: 0..<choices.count, using: &random)]
      }
      #expect(
        Self.agree(text), "seed \(seed): \(String(decoding: text, as: UTF8.self).debugDescription)")
    }
  }

  @Test func `regular text is left to nobody, in whichever dialect`() throws {
    for unit in ["a,b,c\n", "a,b,c\r\n", "\"a\",\"b\",\"c\"\n", "â,\"b, \"\"x\"\"\",\"c\nd\"\r\n"] {
      let text = Array(String(repeating: unit, count: 20_000).utf8)
      try Self.padded(text).withUnsafeBufferPointer { buffer in
        let base = try #require(buffer.baseAddress)
        let (rows, found) = Self.indexed(base, text.count)
        #expect(rows.count == 20_000)
        #expect(found == 20_000, "\(unit.debugDescription)")
      }
    }
  }

  @Test(arguments: Effort.seeds(0..<40))
  func `with and without vector instructions the index is the same`(seed: Int) {
    var random = RandomLandscape.Generator(seed: UInt64(seed) + 6_000)
    let bytes: [UInt8] = Array("a,\"\n\r?^ywZ".utf8) + [0xC3, 0xB4, 0xC5, 0xB5, 0xE2, 0x80, 0x99]
    for _ in 0..<200 {
      let count = Int.random(in: 0...300, using: &random)
      // Mostly letters: at a fault both end.
      let text = (0..<count).map { _ in
        Int.random(in: 0..<8, using: &random) > 0
          ? UInt8(ascii: "m") : bytes[Int.random(in: 0..<bytes.count, using: &random)]
      }
      let (fast, portable) = (Index(text, landscape_index), Index(text, landscape_index_portable))
      #expect(fast == portable, "seed \(seed): \(String(decoding: text, as: UTF8.self))")
      #expect(
        RowIndexTests.padded(text).withUnsafeBufferPointer {
          $0.baseAddress.map { landscape_count($0, text.count, 0x2C) }
        } == text.count { $0 == 0x2C })
    }
  }

  private struct Index: Equatable {
    var entries: [UInt32] = []
    var marks: [UInt32] = []
    var end = 0
    var isComposed = false
    var hasMoreMarks = false

    init(
      _ text: [UInt8],
      _ make: (
        UnsafePointer<UInt8>, Int, UInt8, UnsafeMutablePointer<UInt32>,
        UnsafeMutablePointer<UInt32>, Int, UnsafeMutablePointer<LandscapeIndex>
      ) -> Void
    ) {
      var entries = [UInt32](repeating: 0, count: text.count + 64)
      var marks = [UInt32](repeating: 0, count: 80)
      var index = LandscapeIndex()
      RowIndexTests.padded(text).withUnsafeBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return }
        make(base, text.count, 0x2C, &entries, &marks, 16, &index)
      }
      self.entries = Array(entries.prefix(index.entryCount))
      self.marks = Array(marks.prefix(index.markCount))
      (end, isComposed) = (index.end, index.isComposed)
      hasMoreMarks = index.hasMoreMarks
    }
  }

  @Test(arguments: Effort.seeds(0..<20), [false, true])
  func `UTF-16 becomes the UTF-8 of the same text`(seed: Int, isBigEndian: Bool) {
    var random = RandomLandscape.Generator(seed: UInt64(seed) + 7_000)
    let letters = Array("abcdefghijklmnop, \n\"ôŵŷ’–中😀𝄞\u{FEFF}")
    let text = String(
      (0..<500).map { _ in
        Int.random(in: 0..<6, using: &random) > 0
          ? Character("e") : letters[Int.random(in: 0..<letters.count, using: &random)]
      })
    let units = text.utf16.flatMap { unit in
      let (low, high) = (UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8))
      return isBigEndian ? [high, low] : [low, high]
    }
    var target = [UInt8](repeating: 0, count: units.count / 2 * 3 + 16)
    let count = landscape_utf8(units, units.count / 2, isBigEndian, &target)
    #expect(Array(target.prefix(count)) == Array(text.utf8), "seed \(seed)")
  }
}
