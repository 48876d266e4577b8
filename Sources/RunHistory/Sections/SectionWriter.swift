/// Writes the records of one section as compact bytes, field by field.
///
/// Layout: a version byte; the number of distinct strings, then each as length and UTF-8; the number of
/// rows; the number of fields, then each as name, form and length in bytes; the values of the first
/// field of all rows, of the second, and so on. Whole numbers are LEB128 varints (signed ones zigzag),
/// strings, names and forms their number in the table, doubles eight bytes, little end first.
package struct SectionWriter {
  private struct Column {
    var name: Int
    var form: Int
    var start: Int
  }

  private var columns: [Column] = []
  private var body: [UInt8] = []
  private var strings: [String] = []
  private var numberOfString: [String: Int] = [:]
  /// What was asked for last: most values of a field are those of the record before.
  private var last: (value: String, number: Int)?
  private var rowCount = 0

  /// Row by row, without names: how sections were, and what digests are of.
  static let byPosition: UInt8 = 1
  static let byName: UInt8 = 2

  /// The values of one field, of all rows.
  mutating func column(
    _ name: String, form: String, _ write: (inout SectionWriter) -> Void
  ) {
    columns.append(
      Column(name: number(of: name), form: number(of: form), start: body.count))
    write(&self)
  }

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

  mutating func put(_ value: String) { put(number(of: value)) }

  /// The number of a string in the table.
  private mutating func number(of value: String) -> Int {
    if let last, last.value.utf8.elementsEqual(value.utf8) { return last.number }
    if let number = numberOfString[value], strings[number].utf8.elementsEqual(value.utf8) {
      last = (value, number)
      return number
    }
    // Strings that differ only in normalisation are equal to Swift and must both be kept.
    numberOfString[value] = strings.count
    strings.append(value)
    last = (value, strings.count - 1)
    return strings.count - 1
  }

  mutating func put(_ value: some RawRepresentable<String>) { put(value.rawValue) }

  /// The finished section of what was written field by field.
  func section(rowCount: Int) -> [UInt8] {
    var result = head(Self.byName, rowCount: rowCount)
    Self.append(UInt64(columns.count), to: &result)
    for (place, column) in columns.enumerated() {
      let end = place + 1 < columns.count ? columns[place + 1].start : body.count
      Self.append(UInt64(column.name), to: &result)
      Self.append(UInt64(column.form), to: &result)
      Self.append(UInt64(end - column.start), to: &result)
    }
    return result + body
  }

  /// The rows, one after another: what the digests of findings and graphs are of. Never changed, for
  /// a stored digest is compared with one made anew.
  var rowBytes: [UInt8] { head(Self.byPosition, rowCount: rowCount) + body }

  private func head(_ version: UInt8, rowCount: Int) -> [UInt8] {
    var result: [UInt8] = [version]
    result.reserveCapacity(body.count + 16 * strings.count + 256)
    Self.append(UInt64(strings.count), to: &result)
    for string in strings {
      Self.append(UInt64(string.utf8.count), to: &result)
      result += string.utf8
    }
    Self.append(UInt64(rowCount), to: &result)
    return result
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
