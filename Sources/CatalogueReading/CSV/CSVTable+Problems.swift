internal import LandscapeModel
internal import TextFormats

// What is said of the current row, and what rejects it.
extension CSVTable {
  /// Whether something was found that rejects the current row.
  var isRowRejected: Bool { root != nil || fallen != nil }

  /// Notes that the current row refers to a rejected one: it falls with that, without a diagnostic of
  /// its own unless it has a problem of its own.
  mutating func refersToRejected(_ value: String, in column: Column, root: DiagnosticLog.Root) {
    if fallen == nil { fallen = (root, column, value) }
    hasProblem = true
  }

  /// Rejects the current row for the first problem that was found.
  ///
  /// - Returns: the diagnostic at the root of it.
  @discardableResult
  mutating func rejectRow() -> DiagnosticLog.Root {
    countRejected()
    let row = rowText
    if let root {
      log.reject(root, row: row, at: rootLocation)
      return root
    }
    guard let fallen else { preconditionFailure("a row is rejected for a reason") }
    log.rejectReference(
      to: fallen.root, field: fallen.column.title, value: fallen.value,
      at: location(of: fallen.column), row: row)
    return fallen.root
  }

  /// Rejects the current row for the problem of another, which has its diagnostic.
  mutating func rejectRow(becauseOf root: DiagnosticLog.Root, at column: Column) {
    countRejected()
    log.reject(root, row: rowText, at: location(of: column))
  }

  private mutating func countRejected() {
    rowsRejected += 1
    if let made { origins?.countRejected(made) }
  }

  /// The current row in its source form.
  private var rowText: String {
    if let made, let origins { return origins.text(of: made) }
    return CSVRowSource(file: file, scanner: scannerAtRow).rowText
  }

  /// The scanner on the current row.
  var scannerAtRow: CSVScanner {
    guard isIndexed else { return scanner }
    var scanner = scanner
    scanner.move(to: index.rowStart, line: index.rowLine)
    _ = scanner.next()
    return scanner
  }

  private var location: SourceLocation {
    if let made, let origins { return origins.location(of: made) }
    return SourceLocation(file: name, line: line, column: 0)
  }

  /// Says something of the current row.
  ///
  /// - Parameters:
  ///   - language: in a column of other languages the one that it is about.
  ///   - rejects: whether the row is rejected for it; else it is a warning.
  mutating func report(
    _ code: DiagnosticCode, _ column: Column? = nil, in language: Language? = nil,
    value: String = "", expected: String = "", suggestion: String? = nil, rejects: Bool
  ) {
    let location = column.map { self.location(of: $0, in: language) } ?? location
    // The heading that the file has: `plans_ga` for `plans_*`.
    let field = (column?.title ?? "").replacing("*", with: language?.tag ?? "*")
    let index = log.add(
      Diagnostic(
        code: code, severity: rejects ? .error : .warning, location: location,
        field: field, value: value, expected: expected, suggestion: suggestion,
        rejectsRow: rejects))
    if rejects { setRoot(index) }
  }

  /// Says something of a written name in the current row, or counts it where it was said already.
  mutating func reportRepeated(_ diagnostic: Diagnostic, of thing: String) {
    let index = log.addRepeated(diagnostic, of: thing)
    if diagnostic.rejectsRow { setRoot(index, at: diagnostic.location) }
  }

  /// Where the cell of a column stands.
  /// - Parameter language: in a column of other languages the one that is meant.
  func location(of column: Column, in language: Language? = nil) -> SourceLocation {
    if let made, let origins { return origins.location(ofColumn: column.rawValue, in: made) }
    let other = heading.others.first {
      $0.column == column.rawValue && $0.language == language
    }
    let place = other?.place ?? heading.places[column.rawValue]
    let scanner = scannerAtRow
    guard place >= 0, place < scanner.cells.count else {
      return SourceLocation(file: name, line: file.row(ofLine: scanner.rowLine))
    }
    return CSVRowSource(file: file, scanner: scanner)
      .location(of: scanner.cells[place], file: name)
  }
}
