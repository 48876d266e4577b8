internal import Glibc
internal import LandscapeModel
internal import TextFormats

/// Where a row begins, to come back to it.
struct RowPosition {
  var offset: Int
  var line: Int32
  /// The number of a row that was made from a document.
  var number: Int32 = 0
}

/// One table of a catalogue, row by row, with its columns by name: a CSV file, or rows that were made from
/// documents.
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
  /// The rows and where they stand, when they were made from documents.
  let origins: XMLRowOrigins?
  /// The current one of them.
  var made: XMLTableRows.Row?
  private var cursor = XMLTableRows.Cursor()
  /// Whether no row is looked at again once the next is read, so that its memory may be given back.
  var visitsRowsOnce = false
  private(set) var rowsRead = 0
  var rowsRejected = 0
  /// The first problem of the current row that rejects it.
  var root: DiagnosticLog.Root?
  /// Where the current row has it, when the diagnostic tells of an earlier row.
  var rootLocation: SourceLocation?
  /// The first reference of the current row to a rejected one.
  var fallen: (root: DiagnosticLog.Root, column: Column, value: String)?
  /// Whether any of these three may be set.
  var hasProblem = false

  /// Finds the rows of a file that nothing is wrong with.
  let index: RowIndex
  /// Whether some cell of the sheet holds what no table can take.
  private let hasFaultyCells: Bool
  /// Where in a mapped text what has been read is let go next.
  private var nextLettingGo = Int.max
  /// Whether rows are still sought there: this table is not a copy that looks at one row again.
  private var usesIndex = true
  /// Whether the current row was found by it, and not by the scanner.
  var isIndexed = false
  /// Finds every other row.
  var scanner: CSVScanner
  private let scratch = RowScratch()
  private var repeated = RepeatedText()

  /// Reads the heading row.
  ///
  /// - Returns: `nil` when the file cannot be used; then the log says why.
  init?(
    file: FileBytes, name: String, input: Int32, settings: LimitSettings, log: DiagnosticLog
  ) {
    origins = nil
    hasFaultyCells = file.sheet?.faults.isEmpty == false
    if file.isMapped { nextLettingGo = FileBytes.lettingGoBytes }
    self.file = file
    self.name = name
    self.input = input
    self.log = log
    let start = SourceLocation(file: name, line: file.row(ofLine: 1))
    let titles = Column.allCases.map(\.title)
    var limits = CSVLimits(
      cellBytes: settings.cellBytes, rowBytes: settings.rowBytes,
      keptCells: settings.columns)
    // The text of a sheet is ours, whatever its first cell says.
    let separator =
      file.sheet == nil ? CSVScanner.separatorLine(in: file.start, count: file.count) : nil
    let delimiter =
      file.sheet != nil
      ? UInt8(ascii: ",")
      : separator?.delimiter ?? CSVHeading.delimiter(of: file, known: Set(titles), limits: limits)
    scanner = CSVScanner(
      bytes: file.start, count: file.count, delimiter: delimiter, limits: limits,
      position: separator?.end ?? 0, line: separator == nil ? 1 : 2)
    guard scanner.next() == .row else {
      log.fail(
        Diagnostic(
          code: .emptyFile, severity: .error, location: SourceLocation(file: name),
          expected: Column.required.map(\.title).joined(separator: ", ")))
      return nil
    }
    if scanner.cellCount > limits.keptCells {
      log.fail(
        Diagnostic(
          code: .tooManyColumns, severity: .error, location: start,
          value: String(scanner.cellCount), expected: String(limits.keptCells)))
      return nil
    }
    let source = CSVRowSource(file: file, scanner: scanner)
    if let fault = source.fault(isClean: false) {
      log.fail(fault.diagnostic(file: name, title: { _ in nil }, rejectsRow: false))
      return nil
    }
    let cells = scanner.cells.map { cell in
      (text: file.trimmedText(of: cell), location: source.location(of: cell, file: name))
    }
    guard
      let heading = CSVHeading(
        cells: cells, of: Column.schema, required: Column.required.map(\.rawValue),
        delimiter: delimiter, file: name, log: log)
    else { return nil }
    self.heading = heading
    limits.keptCells = heading.cellCount
    scanner = CSVScanner(
      bytes: file.start, count: file.count, delimiter: delimiter, limits: limits,
      position: scanner.position, line: scanner.line)
    index = RowIndex(
      bytes: file.start, count: file.count, delimiter: delimiter, cellCount: heading.cellCount,
      limits: limits, position: scanner.position, line: scanner.line)
  }

  /// The rows that `origins` has, in the order of the table's columns.
  init(_ origins: XMLRowOrigins, name: String, log: DiagnosticLog) {
    self.origins = origins
    hasFaultyCells = false
    self.name = name
    self.log = log
    input = 0
    file = FileBytes([])
    heading = CSVHeading(columns: Column.allCases.count)
    let limits = CSVLimits(cellBytes: 0, rowBytes: 0, keptCells: 0)
    scanner = CSVScanner(bytes: file.start, count: 0, delimiter: heading.delimiter, limits: limits)
    index = RowIndex(
      bytes: file.start, count: 0, delimiter: heading.delimiter, cellCount: 0, limits: limits,
      position: 0, line: 1)
  }

  /// Rows of `whole`, from an offset of `file` on, with a log of their own.
  private init(_ whole: CSVTable, in file: FileBytes, from start: Int, log: DiagnosticLog) {
    self.file = file
    name = whole.name
    input = whole.input
    heading = whole.heading
    // Only tidy CSV is read in parts: its rows stand where they are.
    origins = nil
    hasFaultyCells = false
    self.log = log
    scanner = CSVScanner(
      bytes: file.start, count: file.count, delimiter: whole.heading.delimiter,
      limits: whole.scanner.limits, position: start)
    index = RowIndex(
      bytes: file.start, count: file.count, delimiter: whole.heading.delimiter,
      cellCount: whole.heading.cellCount, limits: whole.scanner.limits, position: start, line: 1)
  }

  /// Other rows under the same heading; lines are counted from where they begin.
  func part(in file: FileBytes, from start: Int, log: DiagnosticLog) -> CSVTable {
    CSVTable(self, in: file, from: start, log: log)
  }

  /// Where the rows begin that have not been read yet.
  var nextRow: Int { index.position }

  var rowsUsed: Int { rowsRead - rowsRejected }

  /// How many rows the table has; of a file, if the rest are as long as those read so far, and some to
  /// spare.
  var expectedRows: Int {
    if let origins { return origins.rows.count }
    return file.count / max(1, nextRow / max(1, rowsRead)) / 16 * 17
  }

  /// The line the current row begins on; of a sheet its row.
  var line: Int {
    if let made { return Int(made.line) }
    return file.row(ofLine: lineOfText)
  }

  /// The line of a file's text.
  private var lineOfText: Int {
    if isIndexed { return index.rowLine }
    return scanner.rowLine
  }

  /// Where the current row of a file begins.
  private var rowStart: Int {
    if isIndexed { return index.rowStart }
    return scanner.rowStart
  }

  /// Where it ends.
  private var rowEnd: Int {
    if isIndexed { return index.rowEnd }
    return scanner.rowEnd
  }

  var origin: RowOrigin {
    if let made, let origins { return RowOrigin(input: origins.input(of: made), line: made.line) }
    return RowOrigin(input: input, line: Int32(truncatingIfNeeded: line))
  }

  /// The file and line of a row of the table.
  func place(of origin: RowOrigin) -> SourceLocation {
    SourceLocation(
      file: origins.flatMap { $0.file(ofInput: origin.input) } ?? name, line: Int(origin.line))
  }

  var position: RowPosition {
    if let made { return RowPosition(offset: made.key, line: made.line, number: made.number) }
    return RowPosition(offset: rowStart, line: Int32(truncatingIfNeeded: lineOfText))
  }

  /// Goes on to the next row.
  mutating func next() -> Step {
    forgetRow()
    if let origins { return nextMade(origins) }
    if index.position > nextLettingGo { letGo() }
    if usesIndex, !hasFaultyCells, index.next() {
      rowsRead += 1
      isIndexed = true
      return .row
    }
    return nextScanned()
  }

  /// Lets go of what has been read. Rows that are looked at again come from the file.
  private mutating func letGo() {
    file.letGo(before: index.position)
    nextLettingGo = index.position + FileBytes.lettingGoBytes
  }

  /// Goes on to a row that the index does not find.
  private mutating func nextScanned() -> Step {
    if usesIndex { scanner.move(to: index.position, line: index.line) }
    isIndexed = false
    guard scanner.next() == .row else { return .end }
    if usesIndex { index.move(to: scanner.position, line: scanner.line) }
    rowsRead += 1
    let source = CSVRowSource(file: file, scanner: scanner)
    if let fault = source.fault(isClean: false) {
      setRoot(log.add(fault.diagnostic(file: name, title: title(at:), rejectsRow: true)))
      return .faulty
    }
    if hasFaultyCells,
      let fault = file.sheet?.fault(
        ofRow: file.row(ofLine: scanner.rowLine), { title(at: $0) != nil })
    {
      let title = title(at: Int(fault.column) - 1) ?? ""
      setRoot(log.add(fault.diagnostic(sheet: name, title: title)))
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

  private mutating func nextMade(_ origins: XMLRowOrigins) -> Step {
    made = origins.rows.next(&cursor, givesBack: visitsRowsOnce)
    guard let row = made else { return .end }
    rowsRead += 1
    origins.countRead(row)
    guard let fault = origins.fault(of: row) else { return .row }
    setRoot(log.add(fault))
    return .faulty
  }

  private mutating func forgetRow() {
    scratch.reset()
    guard hasProblem else { return }
    root = nil
    rootLocation = nil
    fallen = nil
    hasProblem = false
  }

  /// Notes what rejects the current row, unless something did before.
  mutating func setRoot(_ index: DiagnosticLog.Root, at location: SourceLocation? = nil) {
    guard root == nil else { return }
    root = index
    rootLocation = location
    hasProblem = true
  }

  /// Goes back to a row, to say more about it; it is not counted again.
  mutating func revisit(_ position: RowPosition) {
    forgetRow()
    if let origins {
      made = origins.rows.row(key: position.offset, number: position.number)
      return
    }
    isIndexed = false
    scanner.move(to: position.offset, line: Int(position.line))
    _ = scanner.next()
  }

  /// Looks at a row that was passed over, without losing the current one.
  mutating func withRow(at position: RowPosition, _ body: (inout CSVTable) -> Void) {
    var other = self
    other.usesIndex = false
    other.hasProblem = true
    other.revisit(position)
    body(&other)
    rowsRejected = other.rowsRejected
    repeated = other.repeated
  }

  /// Takes the next row where the index finds it and all of its cells are in the file as they read.
  ///
  /// - Parameter body: takes what gives the cell of a column, trimmed, `nil` where there may be white space around
  ///   it; `false` to leave the row to `next`.
  /// - Returns: whether the row was taken.
  @inline(__always)
  mutating func takeLastingRow(_ body: ((Column) -> ByteSlice?) -> Bool) -> Bool {
    let (position, line) = (index.position, index.line)
    if position > nextLettingGo { letGo() }
    guard usesIndex, index.next() else { return false }
    let isTaken =
      index.isComposed && !index.hasEscapes
      && body { column in
        let place = heading.places[column.rawValue]
        guard place >= 0 else { return ByteSlice(start: file.start, count: 0) }
        let cell = index.cell(place)
        return cell.isTight ? cell : nil
      }
    if isTaken { rowsRead += 1 } else { index.stepBack(to: position, line: line) }
    return isTaken
  }

  /// The cell of a column where it lies in the file and outlives the row, empty when the file has no such
  /// column; `nil` where it may not.
  @inline(__always)
  func lastingSlice(_ column: Column) -> ByteSlice? {
    guard isIndexed, index.isComposed else { return nil }
    let place = heading.places[column.rawValue]
    guard place >= 0 else { return ByteSlice(start: file.start, count: 0) }
    let cell = index.cell(place)
    return index.isEscaped(cell) ? nil : cell.trimmed
  }

  /// The id of a faulty row where its cell can be made out, so that what refers to it is not said to
  /// be unknown.
  var idOfFaultyRow: ByteSlice? {
    let place = heading.places[Column.id.rawValue]
    if made == nil {
      guard place >= 0, place < scanner.cells.count else { return nil }
      switch scanner.fault {
      case .strayQuote, .unterminatedQuote, .cellTooLarge:
        guard place < scanner.cells.count - 1 else { return nil }
      case .rowTooLarge, nil: break
      }
    }
    let key = slice(Column.id)
    guard !key.isEmpty, key.count <= 1_000,
      UTF8Validation.firstFault(in: key.start, count: key.count) == nil,
      memchr(key.start, 0, key.count) == nil, memchr(key.start, 0x22, key.count) == nil
    else { return nil }
    return key
  }

  /// Whether the file has the column.
  func has(_ column: Column) -> Bool { heading.places[column.rawValue] >= 0 }

  /// The cell's text as bytes, trimmed, in form C; empty when the file has no such column. Valid until
  /// the next row.
  @inline(__always)
  func slice(_ column: Column) -> ByteSlice {
    let place = heading.places[column.rawValue]
    if isIndexed {
      return indexedSlice(place)
    }
    if let made {
      let slice = made.cell(column.rawValue).trimmed
      return slice.isASCII || CanonicalText.isCertain(slice) ? slice : composed(slice)
    }
    return scannedSlice(place)
  }

  /// As above, of a row that the index found.
  @inline(__always)
  private func indexedSlice(_ place: Int) -> ByteSlice {
    guard place >= 0 else { return ByteSlice(start: file.start, count: 0) }
    let cell = index.cell(place)
    let isEscaped = index.isEscaped(cell)
    if isEscaped || !index.isComposed { return written(cell, isEscaped: isEscaped) }
    return cell.trimmed
  }

  /// As above, of a row that was found by the scanner.
  @inline(never)
  private func scannedSlice(_ place: Int) -> ByteSlice {
    guard place >= 0, place < scanner.cells.count else {
      return ByteSlice(start: file.start, count: 0)
    }
    let cell = scanner.cells[place]
    return written(
      ByteSlice(start: file.start + cell.start, count: cell.end - cell.start),
      isEscaped: cell.hasEscapes)
  }

  /// Whether what `slice` gave of the current row may hold a sign of damage or disguise.
  @inline(__always)
  func isSuspect(_ slice: ByteSlice) -> Bool {
    if isIndexed, file.holds(slice) { return index.isMarked(slice) }
    return TextInspection.isSuspect(slice)
  }

  /// A cell that may not be in the file as it reads.
  @inline(never)
  private func written(_ cell: ByteSlice, isEscaped: Bool) -> ByteSlice {
    var slice = cell
    if isEscaped {
      slice = scratch.unescape(
        slice, offset: cell.start - file.start - rowStart, rowCount: rowEnd - rowStart)
    }
    slice = slice.trimmed
    return CanonicalText.isCertain(slice) ? slice : composed(slice)
  }

  @inline(never)
  private func composed(_ slice: ByteSlice) -> ByteSlice {
    scratch.keep(CanonicalText.composed(slice.text))
  }

  /// The languages without a column of their own that the table has texts in, by column and tag.
  /// - Complexity: O(rows) of rows that were made from documents.
  var otherLanguages: [(column: Column, language: Language)] {
    guard let origins else {
      return heading.others.compactMap { other in
        Column(rawValue: other.column).map { ($0, other.language) }
      }
    }
    var found: [(column: Column, language: Language)] = []
    for column in Column.allCases where Column.schema.columns[column.rawValue].isOfOtherLanguages {
      var languages: Set<Language> = []
      var cursor = XMLTableRows.Cursor()
      while let row = origins.rows.next(&cursor, givesBack: false) {
        for form in OtherForms.forms(of: row.cell(column.rawValue)) {
          languages.insert(form.language)
        }
      }
      found += languages.sorted { $0.tag < $1.tag }.map { (column, $0) }
    }
    return found
  }

  /// The cell of a column that holds a text in several languages, as `OtherForms` has it. Valid until the next row.
  func otherForms(_ column: Column) -> ByteSlice {
    guard made == nil else { return slice(column) }
    guard !heading.others.isEmpty else { return ByteSlice(start: file.start, count: 0) }
    var cell: [UInt8] = []
    for other in heading.others where other.column == column.rawValue {
      let text = isIndexed ? indexedSlice(other.place) : scannedSlice(other.place)
      if !text.isEmpty { OtherForms.append(text.buffer, in: other.language, to: &cell) }
    }
    return scratch.keep(String(decoding: cell, as: UTF8.self))
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
    return cell.value(in: start).withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return "" }
      return ByteSlice(start: base, count: buffer.count).trimmed.text
    }
  }
}
