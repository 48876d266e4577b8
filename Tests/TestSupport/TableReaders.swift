// Small readers that know a format's rules and nothing of the writers: what they read back is what
// another program would.

/// RFC 4180 by the letter: rows of cells, quotes undone.
package func readCSV(_ bytes: [UInt8]) -> [[String]] {
  var rows: [[String]] = []
  var row: [String] = []
  var cell: [UInt8] = []
  var isQuoted = false
  var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  func end() {
    row.append(String(decoding: cell, as: UTF8.self))
    cell = []
  }
  while index < bytes.count {
    let byte = bytes[index]
    if isQuoted {
      if byte == UInt8(ascii: "\"") {
        if index + 1 < bytes.count, bytes[index + 1] == byte {
          cell.append(byte)
          index += 1
        } else {
          isQuoted = false
        }
      } else {
        cell.append(byte)
      }
    } else if byte == UInt8(ascii: "\""), cell.isEmpty {
      isQuoted = true
    } else if byte == UInt8(ascii: ",") {
      end()
    } else if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A {
      end()
      rows.append(row)
      row = []
      index += 1
    } else {
      cell.append(byte)
    }
    index += 1
  }
  return rows
}

/// The rows of the pipe table that a text begins with: cells split at bare pipes, escapes undone.
package func readMarkdownTable(_ text: String) -> [[String]] {
  var rows: [[String]] = []
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    guard line.hasPrefix("|") else { break }
    var cells: [String] = []
    var cell = ""
    var isEscaped = false
    for scalar in line.unicodeScalars.dropFirst() {
      if isEscaped {
        cell.unicodeScalars.append(scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == "|" {
        cells.append(trimmed(cell))
        cell = ""
      } else {
        cell.unicodeScalars.append(scalar)
      }
    }
    rows.append(cells)
  }
  // The second row is the alignment.
  return rows.isEmpty ? [] : [rows[0]] + rows.dropFirst(2)
}

/// The cells of each `<tr>`: tags dropped, the five entities undone. Any other tag or entity than
/// the writer has reason to use is a failure.
package func readHTMLTable(_ text: String) -> (rows: [[String]], tags: Set<String>) {
  var rows: [[String]] = []
  var tags: Set<String> = []
  var cell: String?
  var rest = text[...]
  while let first = rest.first {
    if first == "<" {
      guard let close = rest.firstIndex(of: ">") else { break }
      let tag = rest[rest.index(after: rest.startIndex)..<close]
      let name = String(tag.prefix { $0 != " " })
      tags.insert(name)
      switch name {
      case "tr": rows.append([])
      case "td", "th": cell = ""
      case "/td", "/th":
        if let text = cell { rows[rows.count - 1].append(text) }
        cell = nil
      default: break
      }
      rest = rest[rest.index(after: close)...]
    } else if first == "&" {
      guard let semicolon = rest.firstIndex(of: ";") else { break }
      let entity = String(rest[...semicolon])
      let entities = [
        "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'",
      ]
      cell?.append(entities[entity] ?? "?unknown entity?")
      rest = rest[rest.index(after: semicolon)...]
    } else {
      cell?.append(first)
      rest = rest.dropFirst()
    }
  }
  return (rows, tags)
}

package func trimmed(_ text: String) -> String {
  var rest = text[...]
  while rest.first == " " { rest = rest.dropFirst() }
  while rest.last == " " { rest = rest.dropLast() }
  return String(rest)
}

/// The body rows of a `booktabs` table: cells split at bare ampersands, the escapes of ASCII undone.
package func readLaTeXTable(_ text: String) -> [[String]] {
  var rows: [[String]] = []
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    // A long table has its heading twice; what counts comes after the last rule below it.
    if line.hasPrefix("\\midrule") || line.hasPrefix("\\endfoot") { rows = [] }
    guard line.hasSuffix(" \\\\") else { continue }
    var cells: [String] = []
    var cell = ""
    var isEscaped = false
    for scalar in line.dropLast(3).unicodeScalars {
      if isEscaped {
        cell.unicodeScalars.append(scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == "&" {
        cells.append(trimmed(cell))
        cell = ""
      } else if scalar != "{", scalar != "}" {
        cell.unicodeScalars.append(scalar)
      }
    }
    rows.append(cells + [trimmed(cell)])
  }
  return rows
}
