package import LandscapeModel
internal import TextFormats

/// `rejects.csv`: file, line, column, code, value, message, row.
///
/// RFC 4180 with CRLF, UTF-8. A text that a spreadsheet would take for a formula gets a leading `'`,
/// unless the settings turn that off; NUL bytes stand as `\u{0}`. There may be millions of rows, so
/// that the file is made in pieces.
package struct RejectsCSV: Sequence, Sendable {
  private static let pieceBytes = 1 << 16

  private let rejects: Rejects
  private let defusesFormulas: Bool

  package init(_ rejects: Rejects, defusesFormulas: Bool = true) {
    self.rejects = rejects
    self.defusesFormulas = defusesFormulas
  }

  /// Its bytes, some rows at a time.
  package func makeIterator() -> AnyIterator<[UInt8]> {
    let rows = rejects.makeIterator()
    var bytes = Array("file,line,column,code,value,message,row\r\n".utf8)
    return AnyIterator {
      while bytes.count < Self.pieceBytes, let reject = rows.next() {
        append(reject, to: &bytes)
      }
      defer { bytes = [] }
      return bytes.isEmpty ? nil : bytes
    }
  }

  /// All of it at once.
  package var bytes: [UInt8] { reduce(into: []) { $0 += $1 } }

  /// How many cells are given a `'`.
  /// - Complexity: O(bytes).
  package var defusedCells: Int {
    guard defusesFormulas else { return 0 }
    return rejects.reduce(0) { count, reject in
      let texts = [
        reject.location.file, reject.code.rawValue, reject.value, reject.message, reject.row,
      ]
      return count + texts.count { FormulaDefusing.defused($0).isDefused }
    }
  }

  private func append(_ reject: Reject, to bytes: inout [UInt8]) {
    let location = reject.location
    appendCell(location.file, to: &bytes, defusesFormulas)
    bytes.append(contentsOf: ",\(location.line),\(location.column),".utf8)
    appendCell(reject.code.rawValue, to: &bytes, defusesFormulas)
    for text in [reject.value, reject.message, reject.row] {
      bytes.append(UInt8(ascii: ","))
      appendCell(text, to: &bytes, defusesFormulas)
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
  }
}

/// Appends one cell, in quotes where it needs them.
/// - Returns: 1 where it was given a leading `'`, else 0.
@discardableResult
func appendCell(_ text: String, to bytes: inout [UInt8], _ defusesFormulas: Bool) -> Int {
  let isDefused = defusesFormulas && FormulaDefusing.defused(text).isDefused
  var shown = isDefused ? "'" + text : text
  if shown.utf8.contains(0) {
    shown = shown.split(separator: "\0", omittingEmptySubsequences: false)
      .joined(separator: "\\u{0}")
  }
  CSVQuoting.append(shown, to: &bytes)
  return isDefused ? 1 : 0
}
