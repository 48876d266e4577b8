/// Writes the rows of one section of a landscape as compact bytes.
///
/// Layout: a version byte; the number of distinct strings, then each as length and UTF-8; the
/// number of rows; the rows. Whole numbers are LEB128 varints (signed ones zigzag), strings their
/// number in the table, doubles eight bytes, little end first. A membership takes about ten bytes.
struct SectionWriter {
  private var body: [UInt8] = []
  private var strings: [String] = []
  private var numberOfString: [String: Int] = [:]
  private var rowCount = 0

  static let version: UInt8 = 1

  mutating func row(_ write: (inout SectionWriter) -> Void) {
    rowCount += 1
    write(&self)
  }

  mutating func put(_ value: Int) {
    Self.append(UInt64(bitPattern: Int64(value << 1) ^ Int64(value >> 63)), to: &body)
  }

  mutating func put(_ value: Int32) { put(Int(value)) }

  mutating func put(_ value: Bool) { put(value ? 1 : 0) }

  mutating func put(_ value: Double) {
    for shift in stride(from: 0, to: 64, by: 8) {
      body.append(UInt8(truncatingIfNeeded: value.bitPattern >> UInt64(shift)))
    }
  }

  mutating func put(_ value: String) {
    if let number = numberOfString[value], strings[number].utf8.elementsEqual(value.utf8) {
      put(number)
    } else {
      // Strings that differ only in normalisation are equal to Swift and must both be kept.
      numberOfString[value] = strings.count
      put(strings.count)
      strings.append(value)
    }
  }

  mutating func put(_ value: some RawRepresentable<String>) { put(value.rawValue) }

  /// A mark, then the value where there is one.
  mutating func put<Value>(
    _ value: Value?, _ write: (inout SectionWriter, Value) -> Void
  ) {
    put(value != nil)
    if let value { write(&self, value) }
  }

  mutating func put<Value>(_ list: [Value], _ write: (inout SectionWriter, Value) -> Void) {
    put(list.count)
    for value in list { write(&self, value) }
  }

  /// The finished section.
  var bytes: [UInt8] {
    var result: [UInt8] = [Self.version]
    Self.append(UInt64(strings.count), to: &result)
    for string in strings {
      Self.append(UInt64(string.utf8.count), to: &result)
      result += string.utf8
    }
    Self.append(UInt64(rowCount), to: &result)
    return result + body
  }

  private static func append(_ value: UInt64, to bytes: inout [UInt8]) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}
