package import LandscapeModel
internal import TextFormats

/// A table of a tidy catalogue as the bytes of its CSV file: rows are edited in place, and every byte outside of
/// the edited cells stays as it is.
package struct TidyTable: Sendable {
  /// Why a file was left as it is.
  package enum Failure: Error, Hashable, Sendable {
    case notUTF8
    /// It is not certain where a cell in quotes ends that begins on this line.
    case strayQuote(line: Int)
    case noHeading
    case missingColumn(String)
    /// No row begins on the line: the file is not the one that was read.
    case noRow(line: Int)
    /// A list has no entry that is written in one of these ways.
    case noEntry(String, line: Int, column: String)
  }

  /// The table's name: `memberships`.
  package let table: String
  private let bytes: [UInt8]
  private let text: DelimitedText
  /// For each column that the heading has, the place of its cell.
  private let places: [String: Int]

  package init(_ table: String, _ bytes: [UInt8]) throws(Failure) {
    self.table = table
    self.bytes = bytes
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .notUTF8 }
    do throws(DelimitedText.StrayQuote) {
      text = try DelimitedText(bytes)
    } catch {
      throw .strayQuote(line: error.line)
    }
    guard let heading = text.rows.first else { throw .noHeading }
    var places: [String: Int] = [:]
    for (place, cell) in heading.cells.enumerated() {
      let title = CSVHeading.folded(cell.trimmed)
      if places[title] == nil { places[title] = place }
    }
    self.places = places
  }

  /// The file of a table that a catalogue does not have yet: its heading alone.
  package static func heading(_ columns: [String]) -> [UInt8] {
    Array((columns.joined(separator: ",") + "\n").utf8)
  }

  /// Of how many rows edits of one table change something.
  package static func rows(changedBy edits: [CatalogueEdit]) -> Int {
    var lines: Set<Int> = []
    var appended = 0
    for edit in edits {
      switch edit.change {
      case .set(let line, _), .remove(let line): lines.insert(line)
      case .append: appended += 1
      }
    }
    return lines.count + appended
  }

  /// Whether the heading has the column, under its name or a Welsh one.
  package func has(column: String) -> Bool { places[column] != nil }

  /// The headings that it has, as the catalogue's schema names them.
  package var columns: Set<String> { Set(places.keys) }

  /// The bytes of the file with all `edits` made; those of other tables are passed over.
  /// - Complexity: O(bytes + edits × log edits).
  package func edited(by edits: [CatalogueEdit]) throws(Failure) -> [UInt8] {
    var cellsOfLine: [Int: [CatalogueEdit.Cell]] = [:]
    var removed: Set<Int> = []
    var appended: [[CatalogueEdit.Cell]] = []
    for edit in edits where edit.table == table {
      switch edit.change {
      case .set(let line, let cells): cellsOfLine[line, default: []] += cells
      case .remove(let line): removed.insert(line)
      case .append(let cells): appended.append(cells)
      }
    }
    var result: [UInt8] = []
    var kept = 0
    var missing = Set(cellsOfLine.keys).union(removed)
    for row in text.rows.dropFirst() where missing.remove(row.line) != nil {
      result += bytes[kept..<row.bytes.lowerBound]
      if removed.contains(row.line) {
        kept = row.end
      } else {
        result += try self.row(row, with: cellsOfLine[row.line] ?? [])
        kept = row.bytes.upperBound
      }
    }
    if let line = missing.min() { throw .noRow(line: line) }
    result += bytes[kept...]
    guard !appended.isEmpty else { return result }
    if let last = result.last, last != 0x0A, last != 0x0D { result += text.lineEnd }
    for cells in appended { result += try self.row(of: cells) + text.lineEnd }
    return result
  }

  /// The bytes of a row, of which only the cells are written anew that change.
  private func row(
    _ row: DelimitedText.Row, with changes: [CatalogueEdit.Cell]
  ) throws(Failure) -> [UInt8] {
    var cells = row.cells
    for change in changes {
      guard let place = places[change.column] else { throw .missingColumn(change.column) }
      while cells.count <= place { cells.append("") }
      cells[place] = try text(of: change, over: cells[place], at: row.line)
    }
    var result: [UInt8] = []
    for (place, cell) in cells.enumerated() {
      if place > 0 { result.append(text.delimiter) }
      if place < row.cells.count, cell.utf8.elementsEqual(row.cells[place].utf8) {
        result += bytes[row.places[place]]
      } else {
        let old = place < row.places.count ? bytes[row.places[place]] : []
        result += text.cell(cell, inPlaceOf: old)
      }
    }
    return result
  }

  private func row(of changes: [CatalogueEdit.Cell]) throws(Failure) -> [UInt8] {
    var cells = [String](repeating: "", count: text.rows[0].cells.count)
    for change in changes {
      guard let place = places[change.column] else { throw .missingColumn(change.column) }
      cells[place] = try text(of: change, over: "", at: 0)
    }
    return text.row(of: cells)
  }

  private func text(
    of change: CatalogueEdit.Cell, over old: String, at line: Int
  ) throws(Failure) -> String {
    switch change.value {
    case .text(let text): return text
    case .appended(let text):
      if old.trimmed.isEmpty { return text }
      return old.contains(text) ? old : old + "; " + text
    case .list(let removed, let added):
      var entries = old.split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }
      for forms in removed {
        let exact = Set(forms.map(NameForms.exact))
        let place =
          entries.firstIndex { forms.contains($0) }
          ?? entries.firstIndex { exact.contains(NameForms.exact($0)) }
        guard let place else {
          throw .noEntry(forms.first ?? "", line: line, column: change.column)
        }
        entries.remove(at: place)
      }
      return (entries + added).joined(separator: ";")
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
