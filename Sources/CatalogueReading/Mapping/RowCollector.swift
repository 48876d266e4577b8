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
  private let fileOfDocument: (Int32) -> String
  private let key: [Int]
  /// Where each id that a name made stood first.
  private var firstOfMadeIDs: [String: (file: String, line: Int)] = [:]
  /// Columns of which rows of one id say different things: how often, and where first.
  private(set) var conflicts: [(column: Int, count: Int, value: String, place: XMLRecordPlace)] = []

  /// - Parameters:
  ///   - gathers: whether any source of the table is distinct.
  ///   - fileOfDocument: the file of a document by its number.
  init(
    _ table: TableSchema, gathers: Bool, fileOfDocument: @escaping (Int32) -> String
  ) {
    self.table = table
    self.fileOfDocument = fileOfDocument
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
    of row: inout Row, prefix: String, file: String, isDistinct: Bool,
    at location: () -> SourceLocation
  ) {
    guard let identifier = table.identifier, let name = table.index(of: "name") else { return }
    let text = String(decoding: row.cells[name], as: UTF8.self)
    guard !text.isEmpty else { return }
    let id = prefix + NameID.id(of: text)
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

  /// Takes a row. One whose id belongs to another thing gets an id that nothing refers to, so that what is
  /// said of it falls with it.
  @discardableResult
  func append(_ row: inout Row, isDistinct: Bool, _ source: CSVRecordSource?) -> Outcome {
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
    guard place >= 0 else { return .gathered }
    if let column = contradiction(row, waiting[place]) {
      contest(&row, column, waiting[place])
      write(row, source)
      return .added
    }
    merge(row, into: place)
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

  /// A required column in which rows of one id say different things: then they are no row of one thing.
  private func contradiction(_ row: Row, _ first: Row) -> Int? {
    table.columns.indices.first { column in
      guard table.columns[column].isRequired, row.cells[column] != first.cells[column],
        !row.cells[column].isEmpty, !first.cells[column].isEmpty
      else { return false }
      func text(_ row: Row) -> String { String(decoding: row.cells[column], as: UTF8.self) }
      // A name may be written in more than one way.
      return table.columns[column].type != .text
        || NameID.id(of: text(row)) != NameID.id(of: text(first))
    }
  }

  /// A row whose id another thing has: it is told, and nothing refers to it.
  private func contest(_ row: inout Row, _ column: Int, _ first: Row) {
    let location = fileOfDocument(row.place.document)
    let key = key[0]
    row.fault = Diagnostic(
      code: .duplicateID, severity: .error,
      location: SourceLocation(file: location, line: Int(row.place.line)),
      field: table.columns[key].title, value: String(decoding: row.cells[key], as: UTF8.self),
      expected: "\(fileOfDocument(first.place.document)):\(first.place.line)",
      suggestion: table.columns[column].title, rejectsRow: true)
    row.cells[key] += Array("-line-\(row.place.line)".utf8)
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
        let (known, value) = (
          String(decoding: waiting[place].cells[column], as: UTF8.self),
          String(decoding: cell, as: UTF8.self)
        )
        // Case, blanks and punctuation of a name say nothing else of it.
        if NameForms.exact(known) != NameForms.exact(value) { note(column, value, row.place) }
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
