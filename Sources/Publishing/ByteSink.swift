internal import TextFormats

/// A growing buffer of output bytes: what pages, tables and exports are written into.
///
/// Text goes in as UTF-8 and nothing is escaped or translated: whoever appends knows where the
/// bytes are going. A file is written once, from `bytes`.
package struct ByteSink: Sendable {
  /// Everything appended so far, in order.
  package private(set) var bytes: [UInt8] = []

  /// An empty sink; `capacity` is the number of bytes to make room for at once.
  package init(reserving capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// The number of bytes so far.
  package var count: Int { bytes.count }

  /// Everything so far as text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Appends the UTF-8 of `text`.
  /// - Complexity: O(length of `text`), without a copy where the text is native.
  package mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  /// Appends the UTF-8 of a part of a text.
  package mutating func append(_ text: Substring) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Appends a whole number in decimal digits.
  package mutating func append(_ number: Int) {
    bytes.append(contentsOf: number.description.utf8)
  }

  /// Appends the shortest text that reads back to the same number, as `Double.description` has it:
  /// a whole number keeps its `.0`.
  package mutating func append(_ number: Double) {
    bytes.append(contentsOf: number.description.utf8)
  }

  /// Appends a cell of CSV, in quotes where it must be.
  package mutating func append(csvCell text: String) {
    CSVQuoting.append(text, to: &bytes)
  }

  /// Appends text made safe for HTML, for element content and quoted attribute values alike.
  mutating func append(escaped text: String) { HTMLEscaping.append(text, to: &bytes) }

  /// Appends one byte.
  package mutating func append(byte: UInt8) {
    bytes.append(byte)
  }

  /// Appends a run of bytes.
  package mutating func append(bytes run: [UInt8]) {
    bytes.append(contentsOf: run)
  }

  /// Appends a part of a run of bytes.
  package mutating func append(bytes run: ArraySlice<UInt8>) {
    bytes.append(contentsOf: run)
  }
}
