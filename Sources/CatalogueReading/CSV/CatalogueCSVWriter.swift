/// Writes tidy CSV, byte for byte as the design has it: RFC 4180 with LF, quotes only where they must
/// be, nothing defused.
struct CatalogueCSVWriter {
  private(set) var bytes: [UInt8] = []
  private var isRowStart = true

  /// The number of bytes written, which is where the next row begins.
  var count: Int { bytes.count }

  mutating func cell(_ value: some Collection<UInt8>) {
    if !isRowStart { bytes.append(UInt8(ascii: ",")) }
    isRowStart = false
    guard value.contains(where: Self.needsQuotes) else {
      bytes.append(contentsOf: value)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in value {
      bytes.append(byte)
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func endRow() {
    bytes.append(UInt8(ascii: "\n"))
    isRowStart = true
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
  }
}
