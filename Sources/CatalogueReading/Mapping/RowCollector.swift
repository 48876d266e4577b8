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
  /// The rows of a table of which a source is distinct, in the order in which they came: any may be said more of.
  private var waiting: [(row: Row, source: CSVRecordSource?)] = []
  /// The first of each id.
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
    guard gathers else {
      write(row, source)
      return .added
    }
    // Of a row without what it is known by nothing can be gathered: it is told by itself.
    let isKnown = key.allSatisfy { !table.columns[$0].isRequired || !row.cells[$0].isEmpty }
    let id = Array(key.map { row.cells[$0] }.joined(separator: [0]))
    if row.fault == nil, isKnown {
      if let place = placeOfKey[id] {
        if isDistinct {
          guard let column = contradiction(row, waiting[place].row) else {
            merge(row, into: place)
            return .gathered
          }
          contest(&row, column, waiting[place].row)
        }
      } else {
        placeOfKey[id] = waiting.count
      }
    }
    waiting.append((row, source))
    return .added
  }

  /// Writes what was gathered: all sources have been read.
  func finish() {
    for (row, source) in waiting { write(row, source) }
    waiting = []
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
    for column in table.columns.indices where row.cells[column] != waiting[place].row.cells[column]
    {
      let cell = row.cells[column]
      if cell.isEmpty { continue }
      if waiting[place].row.cells[column].isEmpty {
        waiting[place].row.cells[column] = cell
        if !waiting[place].row.starts.isEmpty { waiting[place].row.starts[column] = 0 }
      } else if table.columns[column].isList {
        let known = Set(waiting[place].row.cells[column].split(separator: UInt8(ascii: ";")))
        for part in cell.split(separator: UInt8(ascii: ";")) where !known.contains(part) {
          waiting[place].row.cells[column] += [UInt8(ascii: ";")] + part
        }
      } else {
        let (known, value) = (
          String(decoding: waiting[place].row.cells[column], as: UTF8.self),
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
