internal import LandscapeModel

/// A table that is filled from mapped sources: gives rows their ids, makes rows of one id one where a source
/// says so, and hands them to validation in the order of the sources.
final class RowCollector {
  /// A row as it comes from a file.
  struct Row {
    var cells: [[UInt8]]
    var place: XMLRecordPlace
    /// How far into the record the cell of each column begins; empty where that is not known.
    var starts: [Int] = []
    var fault: Diagnostic?
  }

  let table: TableSchema
  let rows: XMLTableRows
  /// Rows of distinct sources, in the order in which their ids first came.
  private var waiting: [Row] = []
  /// Their places by id, and -1 for ids of rows that do not wait.
  private var placeOfKey: [[UInt8]: Int] = [:]
  /// Whether a source asks for it, so that the ids of all rows are kept.
  private let gathers: Bool
  private let key: [Int]
  /// Where each id that a name made stood first.
  private var firstOfMadeIDs: [String: (file: String, line: Int)] = [:]
  /// Columns of which rows of one id say different things: how often, and where first.
  private(set) var conflicts: [(column: Int, count: Int, value: String, place: XMLRecordPlace)] = []

  /// - Parameter gathers: whether any source of the table is distinct.
  init(_ table: TableSchema, gathers: Bool) {
    self.table = table
    self.gathers = gathers
    rows = XMLTableRows(table)
    if let identifier = table.identifier {
      key = [identifier]
    } else {
      // Who sits where in which part; a second seat in another part is another row.
      key = ["partnership", "organisation", "role", "from", "to"].compactMap(table.index(of:))
    }
  }

  /// What became of a row.
  enum Outcome {
    /// It is one of the table's.
    case added
    /// It says more of a row before it.
    case gathered
  }

  /// Gives a row the id that its name makes, where it has none.
  ///
  /// A second row of one name is no second body: unless rows are gathered it gets a fault, and an id that
  /// nothing refers to, so that it is rejected with its members.
  func makeID(
    of row: inout Row, file: String, isDistinct: Bool, at location: () -> SourceLocation
  ) {
    guard let identifier = table.identifier, let name = table.index(of: "name") else { return }
    let text = String(decoding: row.cells[name], as: UTF8.self)
    guard !text.isEmpty else { return }
    let id = NameID.id(of: text)
    let first = firstOfMadeIDs[id]
    if first == nil { firstOfMadeIDs[id] = (file, Int(row.place.line)) }
    row.cells[identifier] = Array(id.utf8)
    if !row.starts.isEmpty { row.starts[identifier] = row.starts[name] }
    guard let first, !isDistinct else { return }
    row.cells[identifier] = Array("\(id)-line-\(row.place.line)".utf8)
    if row.fault == nil {
      row.fault = Diagnostic(
        code: .duplicateID, severity: .error, location: location(), field: "name", value: text,
        expected: first.file == file ? String(first.line) : "\(first.file):\(first.line)",
        suggestion: "distinct: true", rejectsRow: true)
    }
  }

  /// Takes a row.
  @discardableResult
  func append(_ row: Row, isDistinct: Bool, _ source: CSVRecordSource?) -> Outcome {
    guard gathers, row.fault == nil else {
      write(row, source)
      return .added
    }
    let key = Array(key.map { row.cells[$0] }.joined(separator: [0]))
    guard isDistinct else {
      if placeOfKey[key] == nil { placeOfKey[key] = -1 }
      write(row, source)
      return .added
    }
    guard let place = placeOfKey[key] else {
      placeOfKey[key] = waiting.count
      waiting.append(row)
      sources.append(source)
      return .added
    }
    if place >= 0 { merge(row, into: place) }
    return .gathered
  }

  private var sources: [CSVRecordSource?] = []

  /// Writes what was gathered: all sources have been read.
  func finish() {
    for (row, source) in zip(waiting, sources) { write(row, source) }
    waiting = []
    sources = []
    placeOfKey = [:]
  }

  private func write(_ row: Row, _ source: CSVRecordSource?) {
    source?.appendRow(rows.count) { row.starts.isEmpty ? 0 : row.starts[$0] }
    rows.append(row.cells, at: row.place, fault: row.fault)
  }

  private func merge(_ row: Row, into place: Int) {
    for column in table.columns.indices where row.cells[column] != waiting[place].cells[column] {
      let cell = row.cells[column]
      if cell.isEmpty { continue }
      if waiting[place].cells[column].isEmpty {
        waiting[place].cells[column] = cell
        if !waiting[place].starts.isEmpty { waiting[place].starts[column] = 0 }
      } else if table.columns[column].isList {
        let known = Set(waiting[place].cells[column].split(separator: UInt8(ascii: ";")))
        for part in cell.split(separator: UInt8(ascii: ";")) where !known.contains(part) {
          waiting[place].cells[column] += [UInt8(ascii: ";")] + part
        }
      } else {
        note(column, String(decoding: cell, as: UTF8.self), row.place)
      }
    }
  }

  private func note(_ column: Int, _ value: String, _ place: XMLRecordPlace) {
    if let index = conflicts.firstIndex(where: { $0.column == column }) {
      conflicts[index].count += 1
    } else {
      conflicts.append((column, 1, value, place))
    }
  }
}
