package import LandscapeModel

/// The bytes of `rejects.csv`: file, line, column, code, value, message, row.
///
/// RFC 4180 with CRLF, UTF-8. A text that a spreadsheet would take for a formula gets a leading `'`,
/// unless the settings turn that off; NUL bytes stand as `\u{0}`.
///
/// - Returns: the bytes, and the number of cells that were given a `'`.
package func rejectsCSV(
  _ rejects: Rejects, defusesFormulas: Bool = true
) -> (bytes: [UInt8], defusedCells: Int) {
  var bytes = Array("file,line,column,code,value,message,row\r\n".utf8)
  var defused = 0
  for reject in rejects {
    let location = reject.location
    defused += appendCell(location.file, to: &bytes, defusesFormulas)
    bytes.append(contentsOf: ",\(location.line),\(location.column),".utf8)
    defused += appendCell(reject.code.rawValue, to: &bytes, defusesFormulas)
    for text in [reject.value, reject.message, reject.row] {
      bytes.append(UInt8(ascii: ","))
      defused += appendCell(text, to: &bytes, defusesFormulas)
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
  }
  return (bytes, defused)
}

/// Appends one cell, in quotes where it needs them.
/// - Returns: 1 where it was given a leading `'`, else 0.
@discardableResult
func appendCell(_ text: String, to bytes: inout [UInt8], _ defusesFormulas: Bool) -> Int {
  let isDefused = defusesFormulas && FormulaDefusing.defused(text).isDefused
  let prefix = isDefused ? "'" : ""
  var needsQuotes = false
  for byte in text.utf8 where byte == 0x22 || byte == 0x2C || byte == 0x0A || byte == 0x0D {
    needsQuotes = true
    break
  }
  if needsQuotes { bytes.append(0x22) }
  bytes.append(contentsOf: prefix.utf8)
  for byte in text.utf8 {
    switch byte {
    case 0x00: bytes.append(contentsOf: "\\u{0}".utf8)
    case 0x22: bytes.append(contentsOf: [0x22, 0x22])
    default: bytes.append(byte)
    }
  }
  if needsQuotes { bytes.append(0x22) }
  return isDefused ? 1 : 0
}
