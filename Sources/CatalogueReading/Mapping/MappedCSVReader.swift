internal import LandscapeModel
internal import TextFormats
internal import Wording

/// Turns other people's delimited text into rows of a tidy table, and of memberships where the members
/// stand in the rows of partnerships.
///
/// Rows that cannot be read become rows with a fault, so that one and the same validation rejects them;
/// what the mapping skips is counted and told in one note.
final class MappedCSVReader {
  /// A table that is being filled.
  struct Target {
    let collector: RowCollector
    let source: CSVRecordSource
    let document: Int32
  }

  private let file: FileBytes
  private let text: DelimitedBytes
  private let mapping: SourceMapping
  private let form: DelimitedForm
  private let limits: LimitSettings
  private let log: DiagnosticLog
  private let target: Target
  private let members: Target?
  private let memberCell: MemberCell?

  private var headings: [String] = []
  /// Cells of the row of headings, those without a name included.
  private var headingWidth = 0
  /// The scanner before the first row, and before which number the footers begin.
  private var rowsStart: CSVScanner?
  private var lastRow = Int.max
  /// Whether every row has empty cells behind the last column; `nil` until that is asked.
  private var endsBlankThroughout: Bool?
  private var mapper: RowMapper
  /// Of each reference of the mapper the place of its cell.
  private var places: [Int] = []
  private var memberPlace: Int?
  private var skipped = SkippedRows()
  /// Whether the rows above the headings are still there.
  private let skipsTitles: Bool
  private let makesIDs: Bool
  /// Rows of the table, faulty ones included.
  private(set) var rowCount = 0

  private var scanned: FileBytes { text.bytes }

  init(
    file: FileBytes, text: DelimitedBytes, mapping: SourceMapping, form: DelimitedForm,
    target: Target, members: Target?, titles: Int? = nil, limits: LimitSettings,
    log: DiagnosticLog
  ) {
    self.file = file
    skipsTitles = titles == nil
    skipped.titles = titles ?? 0
    self.text = text
    self.mapping = mapping
    self.form = form
    self.target = target
    self.members = members
    self.limits = limits
    self.log = log
    let table = target.collector.table
    mapper = RowMapper(mapping, table: table)
    makesIDs = mapper.leavesIDs
    memberCell = mapping.members.map { MemberCell(mapping: $0, emptyWords: mapping.emptyWords) }
  }

  /// Reads the whole file.
  /// - Returns: `false` when the mapping does not fit it; then the log says why.
  func read() -> Bool {
    var sizes = CSVLimits(
      cellBytes: limits.cellBytes, rowBytes: limits.rowBytes,
      keptCells: limits.columns)
    guard let (start, line) = headingStart() else { return false }
    let delimiter =
      file.sheet != nil
      ? UInt8(ascii: ",")
      : form.delimiter ?? separator?.delimiter ?? delimiter(from: start, sizes)
    var scanner = CSVScanner(
      bytes: scanned.start, count: scanned.count, delimiter: delimiter, limits: sizes,
      position: start, line: line)
    guard readHeadings(&scanner, delimiter, sizes) else { return false }
    let cellCount = headings.count
    if cellCount > 0 { sizes.keptCells = cellCount }
    let first = (position: scanner.position, line: scanner.line)
    func rows() -> CSVScanner {
      CSVScanner(
        bytes: scanned.start, count: scanned.count, delimiter: delimiter, limits: sizes,
        position: first.position, line: first.line)
    }
    if form.footerRows > 0 {
      lastRow = lastRow(before: form.footerRows, of: rows())
    }
    scanner = rows()
    rowsStart = scanner
    var number = 0
    while scanner.next() == .row {
      number += 1
      if number > lastRow, !isEmpty(scanner) { skipped.footers += 1 } else { read(scanner) }
    }
    tell()
    return true
  }

  /// The number of the last row that holds anything and has so many of these after it; 0 where there are no more than these.
  private func lastRow(before footers: Int, of start: CSVScanner) -> Int {
    var (rows, filled) = (start, 0)
    while rows.next() == .row { filled += isEmpty(rows) ? 0 : 1 }
    guard filled > footers else { return 0 }
    rows = start
    var (number, seen) = (0, 0)
    while seen < filled - footers, rows.next() == .row {
      number += 1
      if !isEmpty(rows) { seen += 1 }
    }
    return number
  }

  /// Whether a row has no cell that holds anything.
  private func isEmpty(_ scanner: CSVScanner) -> Bool {
    scanner.fault == nil && scanner.cells.allSatisfy { isBlank($0) }
  }

  // MARK: Headings

  /// Where the row of headings begins: the lines above it are no rows, whatever is in them.
  private func headingStart() -> (offset: Int, line: Int)? {
    guard skipsTitles, case .line(let wanted, let location) = form.heading else {
      return separator.map { ($0.end, 2) } ?? (0, 1)
    }
    var (offset, line, lineStart) = (0, 1, 0)
    while line < wanted, offset < scanned.count {
      let byte = scanned.start[offset]
      offset += 1
      guard byte == 0x0A || byte == 0x0D else { continue }
      if ByteSlice(start: scanned.start + lineStart, count: offset - lineStart).trimmed.count > 0 {
        skipped.titles += 1
      }
      if byte == 0x0D, offset < scanned.count, scanned.start[offset] == 0x0A { offset += 1 }
      line += 1
      lineStart = offset
    }
    guard line == wanted, offset < scanned.count else {
      log.fail(
        Diagnostic(
          code: .emptyFile, severity: .error, location: location, value: mapping.file,
          expected: Words.headingsOnLine(line: String(wanted), file: mapping.file)(.english)))
      return nil
    }
    return (offset, line)
  }

  /// What a spreadsheet's first line says of the delimiter.
  private var separator: (delimiter: UInt8, end: Int)? {
    // The text of a sheet is ours, whatever its first cell says.
    file.sheet == nil ? CSVScanner.separatorLine(in: scanned.start, count: scanned.count) : nil
  }

  /// The delimiter that gives the most headings that the mapping names.
  private func delimiter(from start: Int, _ sizes: CSVLimits) -> UInt8 {
    let wanted = Set(mapper.references.map { CSVHeadingText.folded($0.text) })
    return CSVScanner.delimiter { delimiter in
      CSVScanner(
        bytes: scanned.start, count: scanned.count, delimiter: delimiter, limits: sizes,
        position: start)
    } score: { scanner in
      let found = Set(scanner.cells.map { CSVHeadingText.folded(value(of: $0)) })
      return (found.intersection(wanted).count, scanner.cellCount)
    }
  }

  private func readHeadings(
    _ scanner: inout CSVScanner, _ delimiter: UInt8, _ sizes: CSVLimits
  ) -> Bool {
    let start = (position: scanner.position, line: scanner.line)
    guard scanner.next() == .row else {
      log.fail(
        Diagnostic(
          code: .emptyFile, severity: .error, location: SourceLocation(file: mapping.file),
          expected: mapper.references.map(\.text).joined(separator: ", ")))
      return false
    }
    if scanner.cellCount > sizes.keptCells {
      log.fail(
        Diagnostic(
          code: .tooManyColumns, severity: .error,
          location: SourceLocation(file: mapping.file, line: file.row(ofLine: scanner.rowLine)),
          value: String(scanner.cellCount), expected: String(sizes.keptCells)))
      return false
    }
    headingWidth = scanner.cellCount
    if form.heading == .none {
      headings = (1...max(1, scanner.cellCount)).map(String.init)
      // The first row is a row like any other.
      scanner.move(to: start.position, line: start.line)
    } else {
      if let fault = CSVRowSource(file: file, scanner: scanner).fault(isClean: false) {
        log.fail(
          quotedHeading(sizes, delimiter)
            ?? fault.diagnostic(
              file: mapping.file, title: { _ in nil }, rejectsRow: false, hint: hint(for:)))
        return false
      }
      headings = scanner.cells.map(value(of:))
      while headings.last?.isEmpty == true { headings.removeLast() }
    }
    return resolve(line: file.row(ofLine: scanner.rowLine))
  }

  /// Where the line that is declared as that of the headings lies inside a cell of several lines.
  private func quotedHeading(_ sizes: CSVLimits, _ delimiter: UInt8) -> Diagnostic? {
    guard case .line(let wanted, let location) = form.heading else { return nil }
    var scanner = CSVScanner(
      bytes: scanned.start, count: scanned.count, delimiter: delimiter, limits: sizes)
    while scanner.rowLine < wanted, scanner.next() == .row {
      guard scanner.rowLine < wanted, scanner.line > wanted else { continue }
      return Diagnostic(
        code: .strayQuote, severity: .error, location: location, value: mapping.file,
        expected:
          Words.lineInQuotedCell(
            line: String(wanted), file: mapping.file, begin: String(scanner.rowLine),
            next: String(scanner.line))(.english))
    }
    return nil
  }

  /// Finds the columns that the mapping names.
  private func resolve(line: Int) -> Bool {
    var isUsable = true
    func place(of reference: SourceMapping.Reference) -> Int {
      let wanted = CSVHeadingText.folded(reference.text)
      let found = headings.indices.filter { CSVHeadingText.folded(headings[$0]) == wanted }
      if found.count == 1 { return found[0] }
      if found.isEmpty, let number = Int(wanted), headings.indices.contains(number - 1) {
        return number - 1
      }
      isUsable = false
      var nearest = NearestName(budget: 1_000_000)
      log.fail(
        found.isEmpty
          ? Diagnostic(
            code: .missingColumn, severity: .error, location: reference.location,
            field: reference.text,
            value: headings.joined(separator: ", "),
            expected: "\(mapping.file):\(line)",
            suggestion: nearest.nearest(to: reference.text, among: headings))
          : Diagnostic(
            code: .duplicateColumn, severity: .error, location: reference.location,
            field: reference.text, value: headings[found[1]],
            expected: Words.columnsNumbered(
              numbers: found.map { String($0 + 1) }.joined(
                separator: Phrase.andBetween(.english)))(.english),
            suggestion: String(found[0] + 1)))
      return 0
    }
    places = mapper.references.map(place(of:))
    memberPlace = mapping.members.flatMap { members in
      mapper.references.firstIndex { $0.text == members.source.text }.map { places[$0] }
    }
    let used = Set(places)
    skipped.columns = headings.indices.filter { !used.contains($0) }.map { headings[$0] }
      .filter { !$0.isEmpty }
    return isUsable
  }

  // MARK: Rows

  private func read(_ scanner: CSVScanner) {
    if scanner.fault == nil {
      guard let filled = scanner.cells.first(where: { !isBlank($0) }) else {
        skipped.empty += 1
        mapper.breakOff()
        return
      }
      let first = value(of: filled)
      if let pattern = form.skippedLike.first(where: { CSVHeadingText.isLike(first, $0) }) {
        skipped.like[pattern, default: 0] += 1
        mapper.breakOff()
        return
      }
    }
    if let fault = fault(of: scanner) {
      mapper.breakOff()
      rowCount += 1
      var row = emptyRow(scanner)
      row.fault = fault
      target.collector.append(&row, isDistinct: false, target.source)
      return
    }
    let values = places.map { place in
      place < scanner.cells.count ? [value(of: scanner.cells[place])] : []
    }
    switch mapper.map(values) {
    case .leftOut: skipped.leftOut += 1
    // A cell of a delimited file is one value, so that none is repeated.
    case .row(let cells, let problems, _): readRow(cells, problems, scanner)
    }
  }

  private func emptyRow(_ scanner: CSVScanner) -> RowCollector.Row {
    RowCollector.Row(
      cells: [[UInt8]](repeating: [], count: target.collector.table.columns.count),
      place: XMLRecordPlace(
        start: scanner.rowStart, end: scanner.rowEnd,
        line: Int32(truncatingIfNeeded: file.row(ofLine: scanner.rowLine)), column: 0,
        document: target.document))
  }

  private func readRow(
    _ cells: [[UInt8]], _ problems: [RowMapper.Problem], _ scanner: CSVScanner
  ) {
    rowCount += 1
    var row = emptyRow(scanner)
    row.cells = cells
    row.starts = mapper.referenceOfColumn.map { reference in
      reference.map { scanner.cells[places[$0]].writtenStart - scanner.rowStart } ?? 0
    }
    func location(_ column: Int) -> SourceLocation {
      file.location(
        of: scanner.rowStart + row.starts[column], fromRowAt: scanner.rowStart,
        line: scanner.rowLine, file: mapping.file)
    }
    for problem in problems {
      log.add(
        Diagnostic(
          code: problem.code, severity: .warning, location: location(problem.column),
          field: target.collector.table.columns[problem.column].title, value: problem.value,
          expected: problem.expected))
    }
    if makesIDs, let name = target.collector.table.index(of: "name") {
      let place = location(name)
      target.collector.makeID(
        of: &row, prefix: mapper.prefixOfMadeIDs, file: mapping.file,
        isDistinct: mapping.isDistinct, at: { place })
    }
    if target.collector.append(&row, isDistinct: mapping.isDistinct, target.source) == .gathered {
      skipped.gathered += 1
    }
    if let members, let memberPlace, let memberCell {
      append(memberCell, at: scanner.cells[memberPlace], of: row, to: members, scanner)
    }
  }

  private func fault(of scanner: CSVScanner) -> Diagnostic? {
    let source = CSVRowSource(file: file, scanner: scanner)
    if let fault = source.fault(isClean: false) {
      return fault.diagnostic(
        file: mapping.file, title: { [headings] in $0 < headings.count ? headings[$0] : nil },
        rejectsRow: true, hint: hint(for:))
    }
    if let fault = file.sheet?.fault(
      ofRow: file.row(ofLine: scanner.rowLine), { places.contains($0) })
    {
      let place = Int(fault.column) - 1
      return fault.diagnostic(
        sheet: mapping.file, title: place < headings.count ? headings[place] : "")
    }
    let isRagged =
      scanner.cellCount <= places.max() ?? -1
      || scanner.cellCount > headings.count && !mayEndBlank(scanner)
    guard isRagged else { return nil }
    return Diagnostic(
      code: .raggedRow, severity: .error,
      location: SourceLocation(file: mapping.file, line: file.row(ofLine: scanner.rowLine)),
      value: String(scanner.cellCount), expected: String(headings.count), rejectsRow: true)
  }

  /// Whether the cells behind the last column are the empty ones that spreadsheets leave there.
  ///
  /// The row of headings has them too, or every row has: in one row alone they are as likely a delimiter too
  /// many further ahead, which moves all cells behind it by one.
  private func mayEndBlank(_ scanner: CSVScanner) -> Bool {
    guard endsWithDelimiters(scanner) else { return false }
    if scanner.cellCount <= headingWidth { return true }
    let isThroughout = endsBlankThroughout ?? everyRowEndsBlank()
    endsBlankThroughout = isThroughout
    if isThroughout { skipped.blankEnds += 1 }
    return isThroughout
  }

  /// - Complexity: linear in the file, once.
  private func everyRowEndsBlank() -> Bool {
    guard var scanner = rowsStart else { return false }
    var (number, count) = (0, 0)
    while scanner.next() == .row, number < lastRow {
      number += 1
      guard scanner.fault == nil, let filled = scanner.cells.first(where: { !isBlank($0) }),
        !form.skippedLike.contains(where: { CSVHeadingText.isLike(value(of: filled), $0) })
      else { continue }
      guard scanner.cellCount > headingWidth, endsWithDelimiters(scanner) else { return false }
      count += 1
    }
    // One row alone shows no habit.
    return count > 1
  }

  /// What the mapping may say of quotes that nobody understands.
  private func hint(for slip: CSVRowSource.QuoteSlip) -> String? {
    // Where something is said of them already, the scanned bytes are not those of the file.
    guard form.quote == .sign(UInt8(ascii: "\"")), form.escape == nil else { return nil }
    return switch slip {
    case .escaped: Phrase.writeEscape(.english)
    case .unquoted: Phrase.writeQuoteNone(.english)
    }
  }

  private func endsWithDelimiters(_ scanner: CSVScanner) -> Bool {
    guard let last = scanner.cells.last else { return false }
    var index = last.isQuoted ? last.end + 1 : last.end
    let delimiter = scanned.start[index]
    while index < scanner.rowEnd {
      let byte = scanned.start[index]
      guard byte == delimiter || byte == 0x20 else { return false }
      index += 1
    }
    return true
  }

  /// The seats that a cell of members gives.
  private func append(
    _ cell: MemberCell, at place: CSVCell, of partnership: RowCollector.Row, to members: Target,
    _ scanner: CSVScanner
  ) {
    for member in cell.members(of: text.value(of: place)) {
      // Inside a cell with signs that stand for others places are not counted.
      let inside = text.hasPlaces(place) ? member.offset : 0
      let start = (inside == 0 ? place.writtenStart : place.start + inside) - scanner.rowStart
      rowCount += 1
      var row = cell.row(
        member, of: partnership, in: target.collector.table, as: members.collector.table)
      row.place.document = members.document
      row.starts = [Int](repeating: start, count: members.collector.table.columns.count)
      members.collector.append(&row, isDistinct: mapping.isDistinct, members.source)
    }
  }

  // MARK: Cells

  private func isBlank(_ cell: CSVCell) -> Bool {
    ByteSlice(start: scanned.start + cell.start, count: cell.end - cell.start).trimmed.isEmpty
  }

  /// The text of a cell, trimmed.
  private func value(of cell: CSVCell) -> String {
    text.value(of: cell).withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { ByteSlice(start: $0, count: buffer.count).trimmed.text } ?? ""
    }
  }

  /// Says what was left out, gathered and not known.
  private func tell() {
    log.tellUnknownWords(of: mapper, target.collector.table, in: mapping)
    guard let text = skipped.text else { return }
    log.add(
      Diagnostic(
        code: .skippedRows, severity: .note, location: SourceLocation(file: mapping.file),
        expected: "\(mapping.table): \(text)"))
  }
}
