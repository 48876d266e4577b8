internal import LandscapeModel
internal import TextFormats

/// Turns other people's delimited text into rows of a tidy table, and of memberships where the members
/// stand in the rows of partnerships.
///
/// Rows that cannot be read become rows with a fault, so that one and the same validation rejects them;
/// what the mapping skips is counted and told in one note.
final class MappedCSVReader {
  /// A table that is being filled.
  struct Target {
    let rows: XMLTableRows
    let source: CSVRecordSource
    let document: Int32
  }

  private let file: FileBytes
  private let scanned: FileBytes
  private let mapping: CSVSourceMapping
  private let limits: LimitSettings
  private let log: DiagnosticLog
  private let target: Target
  private let members: Target?

  private var headings: [String] = []
  private var fields: [(field: CSVSourceMapping.Field, column: Int, places: [Int])] = []
  private var memberPlace: Int?
  private var filledPlace: Int?
  private var above: [Int: String] = [:]
  private var linesOfIDs: [String: Int] = [:]
  private var skipped = SkippedRows()
  /// Rows of the table, faulty ones included.
  private(set) var rowCount = 0

  init(
    file: FileBytes, mapping: CSVSourceMapping, target: Target, members: Target?,
    limits: LimitSettings, log: DiagnosticLog
  ) {
    self.file = file
    self.mapping = mapping
    self.target = target
    self.members = members
    self.limits = limits
    self.log = log
    scanned = Self.requoted(file, mapping.quote)
  }

  /// A file in which another quote stands for `"`, and the other way round, byte for byte.
  private static func requoted(_ file: FileBytes, _ quote: UInt8) -> FileBytes {
    guard quote != UInt8(ascii: "\"") else { return file }
    var bytes = Array(UnsafeBufferPointer(start: file.start, count: file.count))
    for index in bytes.indices { bytes[index] = swapped(bytes[index], quote) }
    return FileBytes(bytes)
  }

  private static func swapped(_ byte: UInt8, _ quote: UInt8) -> UInt8 {
    byte == quote ? UInt8(ascii: "\"") : byte == UInt8(ascii: "\"") ? quote : byte
  }

  /// Reads the whole file.
  /// - Returns: `false` when the mapping does not fit it; then the log says why.
  func read() -> Bool {
    var sizes = CSVLimits(
      cellBytes: limits.cellBytes, rowBytes: limits.rowBytes,
      keptCells: limits.columns)
    guard let (start, line) = headingStart() else { return false }
    let delimiter =
      mapping.delimiter ?? separator?.delimiter ?? delimiter(from: start, sizes)
    var scanner = CSVScanner(
      bytes: scanned.start, count: scanned.count, delimiter: delimiter, limits: sizes,
      position: start, line: line)
    guard readHeadings(&scanner, sizes) else { return false }
    let cellCount = headings.count
    if cellCount > 0 { sizes.keptCells = cellCount }
    let first = (position: scanner.position, line: scanner.line)
    func rows() -> CSVScanner {
      CSVScanner(
        bytes: scanned.start, count: scanned.count, delimiter: delimiter, limits: sizes,
        position: first.position, line: first.line)
    }
    var last = Int.max
    if mapping.footerRows > 0 {
      var counting = rows()
      var count = 0
      while counting.next() == .row { count += 1 }
      last = max(0, count - mapping.footerRows)
    }
    scanner = rows()
    var number = 0
    while scanner.next() == .row {
      number += 1
      if number > last { skipped.footers += 1 } else { read(scanner) }
    }
    tellSkipped()
    return true
  }

  // MARK: Headings

  /// Where the row of headings begins: the lines above it are no rows, whatever is in them.
  private func headingStart() -> (offset: Int, line: Int)? {
    guard case .line(let wanted, let location) = mapping.heading else {
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
          expected: "headings on line \(wanted) of '\(mapping.file)'"))
      return nil
    }
    return (offset, line)
  }

  /// What a spreadsheet's first line says of the delimiter.
  private var separator: (delimiter: UInt8, end: Int)? {
    CSVScanner.separatorLine(in: scanned.start, count: scanned.count)
  }

  private var references: [CSVSourceMapping.Reference] {
    mapping.fields.flatMap(\.sources) + [mapping.members?.source, mapping.filled].compactMap { $0 }
  }

  /// The delimiter that gives the most headings that the mapping names.
  private func delimiter(from start: Int, _ sizes: CSVLimits) -> UInt8 {
    let wanted = Set(references.map { CSVHeadingText.folded($0.heading) })
    return CSVScanner.delimiter { delimiter in
      CSVScanner(
        bytes: scanned.start, count: scanned.count, delimiter: delimiter, limits: sizes,
        position: start)
    } score: { scanner in
      let found = Set(scanner.cells.map { CSVHeadingText.folded(text(of: $0)) })
      return (found.intersection(wanted).count, scanner.cellCount)
    }
  }

  private func readHeadings(_ scanner: inout CSVScanner, _ sizes: CSVLimits) -> Bool {
    let start = (position: scanner.position, line: scanner.line)
    guard scanner.next() == .row else {
      log.fail(
        Diagnostic(
          code: .emptyFile, severity: .error, location: SourceLocation(file: mapping.file),
          expected: references.map(\.heading).joined(separator: ", ")))
      return false
    }
    if scanner.cellCount > sizes.keptCells {
      log.fail(
        Diagnostic(
          code: .tooManyColumns, severity: .error,
          location: SourceLocation(file: mapping.file, line: scanner.rowLine),
          value: String(scanner.cellCount), expected: String(sizes.keptCells)))
      return false
    }
    if mapping.heading == .none {
      headings = (1...max(1, scanner.cellCount)).map(String.init)
      // The first row is a row like any other.
      scanner.move(to: start.position, line: start.line)
    } else {
      if let fault = CSVRowSource(file: file, scanner: scanner).fault(isClean: false) {
        log.fail(fault.diagnostic(file: mapping.file, title: { _ in nil }, rejectsRow: false))
        return false
      }
      headings = scanner.cells.map { text(of: $0) }
      while headings.last?.isEmpty == true { headings.removeLast() }
    }
    return resolve(line: scanner.rowLine)
  }

  /// Finds the columns that the mapping names.
  private func resolve(line: Int) -> Bool {
    var isUsable = true
    func place(of reference: CSVSourceMapping.Reference) -> Int {
      let wanted = CSVHeadingText.folded(reference.heading)
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
            field: reference.heading,
            value: headings.joined(separator: ", "),
            expected: "\(mapping.file):\(line)",
            suggestion: nearest.nearest(to: reference.heading, among: headings))
          : Diagnostic(
            code: .duplicateColumn, severity: .error, location: reference.location,
            field: reference.heading, value: headings[found[1]],
            expected: "column \(found[0] + 1) of '\(mapping.file)'; name it by its number"))
      return 0
    }
    let columns = target.rows.table.columns
    fields = mapping.fields.compactMap { field in
      guard let column = columns.firstIndex(where: { $0.title == field.column }) else { return nil }
      return (field, column, field.sources.map(place(of:)))
    }
    memberPlace = mapping.members.map { place(of: $0.source) }
    filledPlace = mapping.filled.map { place(of: $0) }
    let used = Set(fields.flatMap(\.places) + [memberPlace, filledPlace].compactMap { $0 })
    skipped.columns = headings.indices.filter { !used.contains($0) }.map { headings[$0] }
      .filter { !$0.isEmpty }
    return isUsable
  }

  // MARK: Rows

  private func read(_ scanner: CSVScanner) {
    if scanner.fault == nil {
      guard let filled = scanner.cells.first(where: { !isBlank($0) }) else {
        skipped.empty += 1
        return
      }
      let first = text(of: filled)
      if let pattern = mapping.skippedLike.first(where: { CSVHeadingText.isLike(first, $0) }) {
        skipped.like[pattern, default: 0] += 1
        return
      }
    }
    if let fault = fault(of: scanner) {
      append(
        target, [[UInt8]](repeating: [], count: target.rows.table.columns.count), scanner, fault
      ) { _ in 0 }
      return
    }
    if let filledPlace, isBlank(scanner.cells[filledPlace]) {
      skipped.unfilled += 1
      return
    }
    readRow(scanner)
  }

  private func fault(of scanner: CSVScanner) -> Diagnostic? {
    let source = CSVRowSource(file: file, scanner: scanner)
    if let fault = source.fault(isClean: false) {
      return fault.diagnostic(
        file: mapping.file, title: { [headings] in $0 < headings.count ? headings[$0] : nil },
        rejectsRow: true)
    }
    // Spreadsheets leave empty cells behind the last column.
    let isRagged =
      scanner.cellCount < headings.count
      || scanner.cellCount > headings.count && !endsWithDelimiters(scanner)
    guard isRagged else { return nil }
    return Diagnostic(
      code: .raggedRow, severity: .error,
      location: SourceLocation(file: mapping.file, line: scanner.rowLine),
      value: String(scanner.cellCount), expected: String(headings.count), rejectsRow: true)
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

  private func readRow(_ scanner: CSVScanner) {
    let columns = target.rows.table.columns
    var cells = [[UInt8]](repeating: [], count: columns.count)
    var starts = [Int](repeating: 0, count: columns.count)
    for (field, column, places) in fields {
      cells[column] = Array(value(of: field, column, places, scanner).utf8)
      if let place = places.first {
        starts[column] = scanner.cells[place].writtenStart - scanner.rowStart
      }
    }
    var fault: Diagnostic?
    if let idColumn = columns.indices.first, ["id", "code", "kind"].contains(columns[0].title),
      !fields.contains(where: { $0.column == idColumn }),
      let nameColumn = columns.firstIndex(where: { $0.title == "name" })
    {
      fault = makeID(&cells, idColumn, nameColumn, starts[nameColumn], scanner)
      starts[idColumn] = starts[nameColumn]
    }
    append(target, cells, scanner, fault) { starts[$0] }
    if let members, let mapping = mapping.members, let memberPlace {
      append(
        MemberCell(mapping: mapping), at: scanner.cells[memberPlace], of: cells, to: members,
        scanner)
    }
  }

  /// Fills the id in from the name. A second row of one name is no second body: it is rejected, with its
  /// members, as a row with an id that is taken.
  private func makeID(
    _ cells: inout [[UInt8]], _ idColumn: Int, _ nameColumn: Int, _ start: Int,
    _ scanner: CSVScanner
  ) -> Diagnostic? {
    let name = String(decoding: cells[nameColumn], as: UTF8.self)
    let id = NameID.id(of: name)
    guard let line = linesOfIDs[id], !id.isEmpty else {
      linesOfIDs[id] = scanner.rowLine
      cells[idColumn] = Array(id.utf8)
      return nil
    }
    cells[idColumn] = Array("\(id)-line-\(scanner.rowLine)".utf8)
    return Diagnostic(
      code: .duplicateID, severity: .error,
      location: file.location(
        of: scanner.rowStart + start, fromRowAt: scanner.rowStart, line: scanner.rowLine,
        file: mapping.file),
      field: "name", value: name, expected: String(line), rejectsRow: true)
  }

  private func value(
    of field: CSVSourceMapping.Field, _ column: Int, _ places: [Int], _ scanner: CSVScanner
  ) -> String {
    var text = places.map { self.text(of: scanner.cells[$0]) }.filter { !$0.isEmpty }
      .joined(separator: field.joint)
    if field.fillsDown {
      if text.isEmpty { text = above[column] ?? "" } else { above[column] = text }
    }
    if !field.separators.isEmpty {
      var parts = [text]
      for separator in field.separators {
        parts = parts.flatMap { Self.split($0, at: separator) }
      }
      text = parts.map { translated($0, field) }.filter { !$0.isEmpty }.joined(separator: ";")
    } else {
      text = translated(text, field)
    }
    return text.isEmpty ? field.fallback : text
  }

  private func translated(_ text: String, _ field: CSVSourceMapping.Field) -> String {
    field.values.isEmpty ? text : field.values[CSVHeadingText.folded(text)] ?? text
  }

  private static func split(_ text: String, at separator: String) -> [String] {
    var parts: [String] = []
    var part = ""
    var rest = Substring(text).unicodeScalars
    let wanted = separator.unicodeScalars
    while let next = rest.first {
      if rest.starts(with: wanted) {
        parts.append(part)
        part = ""
        rest = rest.dropFirst(wanted.count)
      } else {
        part.unicodeScalars.append(next)
        rest = rest.dropFirst()
      }
    }
    return (parts + [part]).map { text in
      var scalars = Substring(text).unicodeScalars
      while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
      while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
      return String(scalars)
    }
  }

  private func append(
    _ cell: MemberCell, at place: CSVCell, of partnership: [[UInt8]], to members: Target,
    _ scanner: CSVScanner
  ) {
    let columns = members.rows.table.columns.map(\.title)
    let raw = bytes(of: place)
    for member in cell.members(of: raw) {
      let cells = columns.map { column -> [UInt8] in
        switch column {
        case "partnership": return partnership[0]
        case "organisation": return Array(member.name.utf8)
        case "role": return Array(member.role.utf8)
        case "certainty": return Array(cell.mapping.certainty.utf8)
        case "source":
          let column = target.rows.table.columns.firstIndex { $0.title == "source" }
          return column.map { partnership[$0] } ?? []
        default: return []
        }
      }
      // Inside a cell with quotes written twice places are not counted.
      let inside = place.hasEscapes ? 0 : member.offset
      append(members, cells, scanner, nil) { _ in
        (inside == 0 ? place.writtenStart : place.start + inside) - scanner.rowStart
      }
    }
  }

  private func append(
    _ target: Target, _ cells: [[UInt8]], _ scanner: CSVScanner, _ fault: Diagnostic?,
    _ start: (Int) -> Int
  ) {
    rowCount += 1
    target.source.appendRow(start)
    target.rows.append(
      cells,
      at: XMLRecordPlace(
        start: scanner.rowStart, end: scanner.rowEnd,
        line: Int32(truncatingIfNeeded: scanner.rowLine), column: 0, document: target.document),
      fault: fault)
  }

  // MARK: Cells

  private func isBlank(_ cell: CSVCell) -> Bool {
    ByteSlice(start: scanned.start + cell.start, count: cell.end - cell.start).trimmed.isEmpty
  }

  /// The bytes of a cell, quotes written twice made one; not trimmed.
  private func bytes(of cell: CSVCell) -> [UInt8] {
    cell.value(in: scanned.start).map { Self.swapped($0, mapping.quote) }
  }

  private func text(of cell: CSVCell) -> String {
    let bytes = bytes(of: cell)
    return bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { ByteSlice(start: $0, count: buffer.count).trimmed.text } ?? ""
    }
  }

  private func tellSkipped() {
    guard let text = skipped.text(heading: mapping.heading) else { return }
    log.add(
      Diagnostic(
        code: .skippedRows, severity: .note, location: SourceLocation(file: mapping.file),
        expected: text))
  }
}
