internal import Glibc
internal import LandscapeModel

/// Where a row begins, to come back to it.
struct RowPosition {
  var offset: Int
  var line: Int32
}

/// One CSV file of a catalogue, row by row, with its columns by name.
///
/// Faults of the row itself (bytes, quotes, number of cells, size) are found here; what its values
/// mean is for `Validation`. A row is finished by reading the next one; `rejectRow()` before that
/// rejects it for the first problem that was reported since it was read.
struct CSVTable<Column: CatalogueColumn> {
  enum Step {
    case row
    /// The row is faulty, and that has been reported; `idOfFaultyRow` may tell which row it is.
    case faulty
    case end
  }

  let file: FileBytes
  let name: String
  /// Index into `Landscape.inputs`.
  let input: Int32
  let log: DiagnosticLog
  let heading: CSVHeading
  /// Where the rows really stand, when the file was written from another.
  let origins: XMLRowOrigins?
  private(set) var rowsRead = 0
  private(set) var rowsRejected = 0
  /// The first problem of the current row that rejects it.
  private var root: DiagnosticLog.Root?
  /// Where the current row has it, when the diagnostic tells of an earlier row.
  private var rootLocation: SourceLocation?
  /// The first reference of the current row to a rejected one.
  private var fallen: (root: DiagnosticLog.Root, column: Column, value: String)?

  private var scanner: CSVScanner
  private let scratch = RowScratch()
  /// Whether the file holds neither a NUL nor malformed UTF-8, so that no row need be looked at.
  private let isClean: Bool
  private var repeated = RepeatedText()

  /// Reads the heading row.
  ///
  /// - Returns: `nil` when the file cannot be used; then the log says why.
  init?(
    file: FileBytes, name: String, input: Int32, settings: LimitSettings, log: DiagnosticLog,
    origins: XMLRowOrigins? = nil
  ) {
    self.origins = origins
    self.file = file
    self.name = name
    self.input = input
    self.log = log
    let start = SourceLocation(file: name, line: 1)
    let titles = Column.allCases.map(\.title)
    var limits = CSVLimits(
      cellBytes: Int(settings.cellBytes), rowBytes: Int(settings.rowBytes),
      keptCells: Int(settings.columns))
    let delimiter = CSVHeading.delimiter(of: file, known: Set(titles), limits: limits)
    scanner = CSVScanner(
      bytes: file.start, count: file.count, delimiter: delimiter, limits: limits)
    guard scanner.next() == .row else {
      log.fail(
        Diagnostic(
          code: .emptyFile, severity: .error, location: SourceLocation(file: name),
          expected: Column.required.map(\.title).joined(separator: ", ")))
      return nil
    }
    isClean =
      file.survey?.isPlain == true
      || memchr(file.start, 0, file.count) == nil
        && UTF8Validation.firstFault(in: file.start, count: file.count) == nil
    if scanner.cellCount > limits.keptCells {
      log.fail(
        Diagnostic(
          code: .tooManyColumns, severity: .error, location: start,
          value: String(scanner.cellCount), expected: String(limits.keptCells)))
      return nil
    }
    let source = CSVRowSource(file: file, scanner: scanner)
    if let fault = source.fault(isClean: isClean) {
      log.fail(fault.diagnostic(file: name, title: { _ in nil }, rejectsRow: false))
      return nil
    }
    let cells = scanner.cells.map { cell in
      (text: file.trimmedText(of: cell), location: source.location(of: cell, file: name))
    }
    guard
      let heading = CSVHeading(
        cells: cells, titles: titles, required: Column.required.map(\.rawValue),
        delimiter: delimiter, file: name, log: log)
    else { return nil }
    self.heading = heading
    limits.keptCells = heading.cellCount
    scanner = CSVScanner(
      bytes: file.start, count: file.count, delimiter: delimiter, limits: limits,
      position: scanner.position, line: scanner.line)
  }

  /// The rows of `range` alone, which begins and ends between rows, with a log of their own.
  private init(_ whole: CSVTable, range: Range<Int>, log: DiagnosticLog) {
    file = whole.file
    name = whole.name
    input = whole.input
    heading = whole.heading
    isClean = whole.isClean
    // Only tidy CSV is read in parts: its rows stand where they are.
    origins = whole.origins
    self.log = log
    scanner = CSVScanner(
      bytes: whole.file.start, count: range.upperBound, delimiter: whole.heading.delimiter,
      limits: whole.scanner.limits, position: range.lowerBound)
  }

  /// As above; lines are counted from the beginning of the range.
  func part(_ range: Range<Int>, log: DiagnosticLog) -> CSVTable {
    CSVTable(self, range: range, log: log)
  }

  /// Where the rows begin that have not been read yet.
  var nextRow: Int { scanner.position }

  var rowsUsed: Int { rowsRead - rowsRejected }

  /// How many rows the file has if the rest are as long as those read so far, and some to spare.
  var expectedRows: Int {
    let perRow = max(1, scanner.position / max(1, rowsRead))
    return file.count / perRow / 16 * 17
  }

  /// The line the current row begins on.
  var line: Int { origins?.line(at: scanner.rowStart) ?? scanner.rowLine }

  var origin: RowOrigin {
    RowOrigin(
      input: origins?.input(at: scanner.rowStart) ?? input, line: Int32(truncatingIfNeeded: line))
  }

  var position: RowPosition {
    RowPosition(offset: scanner.rowStart, line: Int32(truncatingIfNeeded: scanner.rowLine))
  }

  /// Goes on to the next row.
  mutating func next() -> Step {
    root = nil
    rootLocation = nil
    fallen = nil
    scratch.reset()
    guard scanner.next() == .row else { return .end }
    rowsRead += 1
    origins?.countRead(at: scanner.rowStart)
    if let fault = origins?.fault(at: scanner.rowStart) {
      root = log.add(fault)
      return .faulty
    }
    if isClean, scanner.fault == nil, scanner.cellCount == heading.cellCount { return .row }
    let source = CSVRowSource(file: file, scanner: scanner)
    if let fault = source.fault(isClean: isClean) {
      root = log.add(fault.diagnostic(file: name, title: title(at:), rejectsRow: true))
      return .faulty
    }
    guard scanner.cellCount == heading.cellCount else {
      report(
        .raggedRow, value: String(scanner.cellCount), expected: String(heading.cellCount),
        rejects: true)
      return .faulty
    }
    return .row
  }

  /// Goes back to a row, to say more about it; it is not counted again.
  mutating func revisit(_ position: RowPosition) {
    root = nil
    rootLocation = nil
    fallen = nil
    scratch.reset()
    scanner.move(to: position.offset, line: Int(position.line))
    _ = scanner.next()
  }

  /// The id of a faulty row where its cell can be made out, so that what refers to it is not said to
  /// be unknown.
  var idOfFaultyRow: ByteSlice? {
    let place = heading.places[Column.id.rawValue]
    guard place >= 0, place < scanner.cells.count else { return nil }
    switch scanner.fault {
    case .strayQuote, .unterminatedQuote, .cellTooLarge:
      guard place < scanner.cells.count - 1 else { return nil }
    case .rowTooLarge, nil: break
    }
    let key = slice(Column.id)
    guard !key.isEmpty, key.count <= 1_000,
      UTF8Validation.firstFault(in: key.start, count: key.count) == nil,
      memchr(key.start, 0, key.count) == nil, memchr(key.start, 0x22, key.count) == nil
    else { return nil }
    return key
  }

  /// Whether something was found that rejects the current row.
  var isRowRejected: Bool { root != nil || fallen != nil }

  /// Notes that the current row refers to a rejected one: it falls with that, without a diagnostic of
  /// its own unless it has a problem of its own.
  mutating func refersToRejected(_ value: String, in column: Column, root: DiagnosticLog.Root) {
    if fallen == nil { fallen = (root, column, value) }
  }

  /// Rejects the current row for the first problem that was found.
  ///
  /// - Returns: the diagnostic at the root of it.
  @discardableResult
  mutating func rejectRow() -> DiagnosticLog.Root {
    rowsRejected += 1
    origins?.countRejected(at: scanner.rowStart)
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
    rowsRejected += 1
    origins?.countRejected(at: scanner.rowStart)
    log.reject(root, row: rowText, at: location(of: column))
  }

  /// The current row in its source form.
  private var rowText: String {
    origins?.text(at: scanner.rowStart) ?? CSVRowSource(file: file, scanner: scanner).rowText
  }

  private var location: SourceLocation {
    origins?.location(at: scanner.rowStart)
      ?? SourceLocation(file: name, line: scanner.rowLine, column: 0)
  }

  /// Says something of the current row.
  ///
  /// - Parameter rejects: whether the row is rejected for it; else it is a warning.
  mutating func report(
    _ code: DiagnosticCode, _ column: Column? = nil, value: String = "", expected: String = "",
    suggestion: String? = nil, rejects: Bool
  ) {
    let location = column.map(location(of:)) ?? location
    let index = log.add(
      Diagnostic(
        code: code, severity: rejects ? .error : .warning, location: location,
        field: column?.title ?? "", value: value, expected: expected, suggestion: suggestion,
        rejectsRow: rejects))
    if rejects, root == nil { root = index }
  }

  /// Says something of a written name in the current row, or counts it where it was said already.
  mutating func reportRepeated(_ diagnostic: Diagnostic, of thing: String) {
    let index = log.addRepeated(diagnostic, of: thing)
    if diagnostic.rejectsRow, root == nil {
      root = index
      rootLocation = diagnostic.location
    }
  }

  func location(of column: Column) -> SourceLocation {
    if let origins {
      return origins.location(ofColumn: column.rawValue, at: scanner.rowStart)
    }
    let place = heading.places[column.rawValue]
    guard place >= 0, place < scanner.cells.count else {
      return SourceLocation(file: name, line: scanner.rowLine)
    }
    return CSVRowSource(file: file, scanner: scanner)
      .location(of: scanner.cells[place], file: name)
  }

  /// Whether the file has the column.
  func has(_ column: Column) -> Bool { heading.places[column.rawValue] >= 0 }

  /// The cell's text as bytes, trimmed, in form C; empty when the file has no such column. Valid until
  /// the next row.
  func slice(_ column: Column) -> ByteSlice {
    let place = heading.places[column.rawValue]
    guard place >= 0, place < scanner.cells.count else {
      return ByteSlice(start: file.start, count: 0)
    }
    let cell = scanner.cells[place]
    var slice = ByteSlice(start: file.start + cell.start, count: cell.end - cell.start)
    if cell.hasEscapes {
      slice = scratch.unescape(
        slice, offset: cell.start - scanner.rowStart,
        rowCount: scanner.rowEnd - scanner.rowStart)
    }
    slice = slice.trimmed
    return CanonicalText.isCertain(slice) ? slice : scratch.keep(CanonicalText.composed(slice.text))
  }

  /// The cell's text, made one `String` with equal text of rows before.
  mutating func repeatedText(_ column: Column) -> String { repeated.text(slice(column)) }

  /// The title of the column at a place of the row.
  private func title(at place: Int) -> String? {
    heading.places.firstIndex(of: place).flatMap { Column(rawValue: $0)?.title }
  }
}

extension FileBytes {
  /// The text of a cell, trimmed, quotes written twice made one.
  func trimmedText(of cell: CSVCell) -> String {
    let slice = ByteSlice(start: start + cell.start, count: cell.end - cell.start)
    guard cell.hasEscapes else { return slice.trimmed.text }
    var bytes: [UInt8] = []
    var index = 0
    while index < slice.count {
      bytes.append(slice[index])
      index += slice[index] == UInt8(ascii: "\"") ? 2 : 1
    }
    return bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return "" }
      return ByteSlice(start: base, count: buffer.count).trimmed.text
    }
  }
}
