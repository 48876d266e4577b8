internal import TextFormats

/// Writes tidy CSV, byte for byte as the design has it: RFC 4180 with LF, quotes only where they must
/// be, nothing defused.
struct CatalogueCSVWriter {
  private(set) var bytes: [UInt8] = []
  private var isRowStart = true

  /// The number of bytes written, which is where the next row begins.
  var count: Int { bytes.count }

  mutating func cell(_ value: UnsafeBufferPointer<UInt8>) {
    if !isRowStart { bytes.append(UInt8(ascii: ",")) }
    isRowStart = false
    CSVQuoting.append(value, to: &bytes)
  }

  mutating func cell(_ text: String) {
    var text = text
    text.withUTF8 { cell($0) }
  }

  mutating func endRow() {
    bytes.append(UInt8(ascii: "\n"))
    isRowStart = true
  }
}
