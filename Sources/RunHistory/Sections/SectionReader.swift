/// Reads what `SectionWriter` wrote, by name or by position; bytes that are anything else throw and
/// never trap.
package struct SectionReader {
  /// The values of one field, and where they stand.
  struct Column {
    var name: String
    var form: String
    var bytes: Range<Int>
  }

  private let bytes: [UInt8]
  private var place = 0
  private var strings: [String] = []
  private(set) var rowCount = 0
  /// Whether the section has the names of its fields.
  let hasNames: Bool
  /// In the order of the section; empty for one by position.
  private(set) var columns: [Column] = []
  /// How many records the sections have that values refer to: a reference past them is damage.
  var rowCounts: [LandscapeSection: Int] = [:]

  /// - Throws: when the bytes are no section.
  package init(_ bytes: [UInt8]) throws(SectionFailure) {
    self.bytes = bytes
    hasNames = bytes.first == SectionWriter.byName
    guard try byte() == (hasNames ? SectionWriter.byName : SectionWriter.byPosition) else {
      throw .unknownVersion
    }
    let stringCount = try count()
    strings.reserveCapacity(stringCount)
    for _ in 0..<stringCount {
      let length = try count()
      guard let string = String(validating: bytes[place..<place + length], as: UTF8.self) else {
        throw .invalidText
      }
      strings.append(string)
      place += length
    }
    rowCount = try count()
    if hasNames { try readColumns() }
  }

  private mutating func readColumns() throws(SectionFailure) {
    let fieldCount = try count()
    var lengths: [Int] = []
    for _ in 0..<fieldCount {
      let (name, form) = (try tableString(), try tableString())
      columns.append(Column(name: name, form: form, bytes: 0..<0))
      lengths.append(try count())
    }
    var start = place
    for (index, length) in lengths.enumerated() {
      guard length <= bytes.count - start else { throw .truncated }
      columns[index].bytes = start..<start + length
      start += length
    }
    guard start == bytes.count else { throw .trailingBytes }
    // Each row has a value of the first field: a count that lies cannot take memory.
    guard rowCount == 0 || rowCount <= columns.first?.bytes.count ?? 0 else { throw .truncated }
  }

  /// Goes to the first value of a field.
  mutating func enter(_ column: Column) { place = column.bytes.lowerBound }

  /// Checks that the values of a field end where it does.
  func leave(_ column: Column) throws(SectionFailure) {
    guard place == column.bytes.upperBound else { throw .trailingBytes }
  }

  private mutating func tableString() throws(SectionFailure) -> String {
    let number = try varint()
    guard number < UInt64(strings.count) else { throw .outOfRange }
    return strings[Int(number)]
  }

  /// Every row, and nothing after the last.
  mutating func rows<Record>(
    _ read: (inout SectionReader) throws(SectionFailure) -> Record
  ) throws(SectionFailure) -> [Record] {
    var records: [Record] = []
    records.reserveCapacity(rowCount)
    for _ in 0..<rowCount { records.append(try read(&self)) }
    guard place == bytes.count else { throw .trailingBytes }
    return records
  }

  mutating func int() throws(SectionFailure) -> Int {
    let raw = try varint()
    return Int(truncatingIfNeeded: raw >> 1) ^ -Int(truncatingIfNeeded: raw & 1)
  }

  /// An index below `limit`.
  mutating func index(below limit: Int) throws(SectionFailure) -> Int32 {
    let value = try int()
    guard value >= 0, value < limit else { throw .outOfRange }
    return Int32(value)
  }

  mutating func int32() throws(SectionFailure) -> Int32 {
    guard let value = Int32(exactly: try int()) else { throw .outOfRange }
    return value
  }

  mutating func bool() throws(SectionFailure) -> Bool {
    switch try int() {
    case 0: return false
    case 1: return true
    default: throw .outOfRange
    }
  }

  mutating func double() throws(SectionFailure) -> Double {
    var bits: UInt64 = 0
    for shift in stride(from: 0, to: 64, by: 8) { bits |= UInt64(try byte()) << UInt64(shift) }
    return Double(bitPattern: bits)
  }

  mutating func string() throws(SectionFailure) -> String {
    strings[Int(try index(below: strings.count))]
  }

  mutating func choice<Value: RawRepresentable<String>>(
    _ type: Value.Type = Value.self
  ) throws(SectionFailure) -> Value {
    guard let value = Value(rawValue: try string()) else { throw .unknownValue }
    return value
  }

  mutating func list<Value>(
    _ read: (inout SectionReader) throws(SectionFailure) -> Value
  ) throws(SectionFailure) -> [Value] {
    let count = try int()
    // Each value takes a byte at least: a length that lies cannot take memory.
    guard count >= 0, count <= bytes.count - place else { throw .outOfRange }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }

  /// A number of things of which each takes a byte or more.
  private mutating func count() throws(SectionFailure) -> Int {
    let value = try varint()
    guard value <= UInt64(bytes.count - place) else { throw .truncated }
    return Int(value)
  }

  private mutating func varint() throws(SectionFailure) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let next = try byte()
      guard shift < 64 else { throw .outOfRange }
      value |= UInt64(next & 0x7F) << shift
      if next & 0x80 == 0 { return value }
      shift += 7
    }
  }

  private mutating func byte() throws(SectionFailure) -> UInt8 {
    guard place < bytes.count else { throw .truncated }
    defer { place += 1 }
    return bytes[place]
  }
}

/// Why bytes are no section.
package enum SectionFailure: String, Error {
  case unknownVersion = "unknown-version"
  case truncated
  case trailingBytes = "trailing-bytes"
  case invalidText = "invalid-text"
  case outOfRange = "out-of-range"
  case unknownValue = "unknown-value"
  case missingSection = "missing-section"
  case missingField = "missing-field"
  case unknownForm = "unknown-form"
  case wrongDigest = "wrong-digest"
  case unsorted
}
