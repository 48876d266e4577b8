import TestSupport
import Testing
import TextFormats

/// The fast scanner against the obvious one, whole and split at each byte.
struct CSVScannerTests {
  typealias Row = ReferenceCSVReader.Row

  static let limits = CSVLimits(cellBytes: 1_000, rowBytes: 10_000, keptCells: 100)

  /// The rows the scanner finds when it first sees only the bytes before `split`.
  static func rows(of text: [UInt8], delimiter: UInt8, split: Int) -> [Row] {
    let padded = text + [UInt8](repeating: 0, count: 16)
    return padded.withUnsafeBufferPointer { buffer -> [Row] in
      guard let base = buffer.baseAddress else { return [] }
      var rows: [Row] = []
      var scanner = CSVScanner(
        bytes: base, count: split, delimiter: delimiter, limits: limits,
        isFinal: split == text.count)
      while scanner.next() == .row { rows.append(row(of: scanner, in: text)) }
      guard split < text.count else { return rows }
      var rest = CSVScanner(
        bytes: base, count: text.count, delimiter: delimiter, limits: limits,
        position: scanner.position, line: scanner.line)
      while rest.next() == .row { rows.append(row(of: rest, in: text)) }
      return rows
    }
  }

  private static func row(of scanner: CSVScanner, in text: [UInt8]) -> Row {
    let cells = scanner.cells.map { $0.value(in: text) }
    var fault: String?
    switch scanner.fault {
    case .strayQuote(let offset): fault = "stray \(offset)"
    case .unterminatedQuote(let offset): fault = "open \(offset)"
    case .cellTooLarge, .rowTooLarge: fault = "size"
    case nil: break
    }
    return Row(
      line: scanner.rowLine, cells: cells, starts: scanner.cells.map(\.writtenStart),
      fault: fault, text: Array(text[scanner.rowStart..<scanner.rowEnd]))
  }

  static func agree(_ text: [UInt8], delimiter: UInt8 = 0x2C) -> Bool {
    let expected = ReferenceCSVReader(bytes: text, delimiter: delimiter).rows()
    return (0...text.count).allSatisfy {
      rows(of: text, delimiter: delimiter, split: $0) == expected
    }
  }

  @Test(arguments: [
    "", "\n", "\r", "\r\n", "a", "a\n", "a,b\r\nc,d\r\n", "a,b\rc,d", "a,\n,b", ",", ",,\n",
    "\"a\"", "\"a\",b", "\"a,b\"\n", "\"a\nb\",c\nd,e", "\"a\r\nb\"\r\nc", "\"a\"\"b\"", "\"\"",
    "\"\"\"\"", "\"\",\"\"", "\"a", "\"a\nb\nc,d\n", "a\"b,c\nd", "\"a\"b,c\nd", "\"a\nb\"c\nd,e",
    "x,\"a\nb\nc", "  \n\na,b\n   \nc", "\n\n\na", "a\n\n\n", "a\r\r\nb", "\"\r\",\"\n\"",
    "\"b\"\"\n\"\"\n\"x\ny", "ŵ,ŷ\nâ", "12345678,1234567,123456789\n", "\"1234567\"\"9\",\n",
  ])
  func `the fast scanner finds what the obvious one does, split anywhere`(text: String) {
    #expect(Self.agree(Array(text.utf8)))
    #expect(Self.agree(Array(text.replacing(",", with: ";").utf8), delimiter: 0x3B))
  }

  @Test(arguments: Effort.seeds(0..<40))
  func `random text of the bytes that matter scans alike`(seed: Int) {
    var random = RandomLandscape.Generator(seed: UInt64(seed))
    let alphabet = Array("ab,\"\n\r ,\"\nŵ".utf8) + [0]
    for _ in 0..<50 {
      let text = (0..<random.below(40)).map { _ in alphabet[random.below(alphabet.count)] }
      #expect(
        Self.agree(text), "seed \(seed): \(String(decoding: text, as: UTF8.self).debugDescription)")
    }
  }

  @Test func `each limit is told apart, and the row after is read`() {
    let long = String(repeating: "x", count: 1_001)
    let wide = Array(repeating: String(repeating: "y", count: 900), count: 12).joined(
      separator: ",")
    for (text, expected) in [
      ("\(long),a\nb,c\n", CSVFault.cellTooLarge(at: 0, bytes: 1_001)),
      ("\"\(long)\",a\nb,c\n", .cellTooLarge(at: 0, bytes: 1_001)),
      ("\(wide)\nb,c\n", .rowTooLarge(bytes: 12 * 900 + 11)),
    ] {
      let bytes = Array(text.utf8) + [UInt8](repeating: 0, count: 16)
      bytes.withUnsafeBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return }
        var scanner = CSVScanner(
          bytes: base, count: text.utf8.count, delimiter: 0x2C, limits: Self.limits)
        #expect(scanner.next() == .row)
        #expect(scanner.fault == expected)
        #expect(scanner.next() == .row)
        #expect(scanner.fault == nil)
        #expect(scanner.rowLine == 2)
        #expect(scanner.next() == .end)
      }
    }
  }

  @Test func `a file of unclosed quotes takes time in proportion to its size`() {
    // Lines that each open a quote, and lines that hold only even runs of them.
    for unit in ["\"a,b\n", "x\",\"y\n", "\"\"\"\n", ",\"\"\n", "\"a\"b\n"] {
      let text = Array(String(repeating: unit, count: 200_000).utf8)
      let padded = text + [UInt8](repeating: 0, count: 16)
      let rows = padded.withUnsafeBufferPointer { buffer -> Int in
        guard let base = buffer.baseAddress else { return 0 }
        var scanner = CSVScanner(
          bytes: base, count: text.count, delimiter: 0x2C, limits: Self.limits)
        var rows = 0
        while scanner.next() == .row { rows += 1 }
        return rows
      }
      #expect(rows > 0)
    }
  }
}
