internal import LandscapeModel

/// References between the rows of one file, which may stand in any order: parts of areas, broader
/// remits, parents of partnerships.
///
/// They are collected as symbols of the file's ids while it is read and settled at its end.
struct FileReferences {
  /// Row *r* refers to `symbols[offsets[r]..<offsets[r + 1]]`.
  private(set) var offsets: [Int] = [0]
  private(set) var symbols: [Int32] = []
  /// Where each row stands.
  private(set) var positions: [RowPosition] = []
  /// The id of each row.
  private(set) var ids: [Int32] = []

  var count: Int { positions.count }

  mutating func append(id: Int32, at position: RowPosition, refersTo symbols: [Int32]) {
    ids.append(id)
    positions.append(position)
    self.symbols.append(contentsOf: symbols)
    offsets.append(self.symbols.count)
  }

  /// The places of `symbols`, and of what they are settled to, that row `row` occupies.
  func range(of row: Int) -> Range<Int> { offsets[row]..<offsets[row + 1] }
}

/// What came of the references of a file.
struct SettledReferences {
  /// For each row the numbers of the rows it refers to; -1 where it is rejected.
  var targets: [Int32]
  var isRejected: [Bool]
}

extension FileReferences {
  /// Finds what every row refers to and rejects the rows that refer to nothing, into a cycle, or to a
  /// rejected row.
  ///
  /// - Parameters:
  ///   - index: the file's ids; row numbers are those of this value.
  ///   - cycle: the code of a cycle, or `nil` where cycles are no fault.
  /// - Complexity: O(rows + references).
  func settle<Column: CatalogueColumn>(
    in column: Column, index: inout ReferenceIndex, table: inout CSVTable<Column>,
    cycle: DiagnosticCode?
  ) -> SettledReferences {
    var settled = SettledReferences(
      targets: [Int32](repeating: -1, count: symbols.count),
      isRejected: [Bool](repeating: false, count: count))
    var queue: [Int32] = []

    for row in 0..<count where offsets[row] < offsets[row + 1] {
      for place in offsets[row]..<offsets[row + 1] {
        let judgement = index.judge(symbol: symbols[place])
        if let target = judgement.number {
          settled.targets[place] = target
          if case .matched = judgement { continue }
          table.revisit(positions[row])
          table.note(judgement, of: index.ids.text(of: Int(symbols[place])), in: column, index)
          continue
        }
        table.revisit(positions[row])
        if case .rejected(let root) = judgement {
          rejectReference(symbols[place], in: column, root: root, index: index, table: &table)
          index.setRejected(ids[row], root: root)
        } else {
          table.report(judgement, of: index.ids.text(of: Int(symbols[place])), in: column, index)
          index.setRejected(ids[row], root: table.rejectRow())
        }
        settled.isRejected[row] = true
        queue.append(Int32(row))
        // A row that is out already is in no cycle.
        for place in offsets[row]..<offsets[row + 1] { settled.targets[place] = -1 }
        break
      }
    }
    if let cycle {
      rejectCycles(cycle, in: column, &settled, &queue, index: &index, table: &table)
    }
    if !queue.isEmpty { cascade(queue, in: column, &settled, index: &index, table: &table) }
    return settled
  }

  private func rejectReference<Column: CatalogueColumn>(
    _ symbol: Int32, in column: Column, root: DiagnosticLog.Root, index: ReferenceIndex,
    table: inout CSVTable<Column>
  ) {
    table.refersToRejected(index.ids.text(of: Int(symbol)), in: column, root: root)
    table.rejectRow()
  }

  private func rejectCycles<Column: CatalogueColumn>(
    _ code: DiagnosticCode, in column: Column, _ settled: inout SettledReferences,
    _ queue: inout [Int32], index: inout ReferenceIndex, table: inout CSVTable<Column>
  ) {
    for component in CycleSearch.cycles(offsets: offsets, targets: settled.targets) {
      // Printed from the first row of the file that is in it.
      let cycle = CycleSearch.path(in: component, offsets: offsets, targets: settled.targets)
      let names = cycle.map { index.ids.text(of: Int(ids[Int($0)])) }
      table.revisit(positions[Int(component[0])])
      table.report(
        code, column, value: names.first ?? "", expected: names.joined(separator: " → "),
        rejects: true)
      let root = table.rejectRow()
      for row in component {
        if row != component[0] {
          table.revisit(positions[Int(row)])
          table.rejectRow(becauseOf: root, at: column)
        }
        index.setRejected(ids[Int(row)], root: root)
        settled.isRejected[Int(row)] = true
        queue.append(row)
      }
    }
  }

  /// Rejects what refers to the rows of `queue`, and what refers to that.
  private func cascade<Column: CatalogueColumn>(
    _ queue: [Int32], in column: Column, _ settled: inout SettledReferences,
    index: inout ReferenceIndex, table: inout CSVTable<Column>
  ) {
    var counts = [Int](repeating: 0, count: count + 1)
    for target in settled.targets where target >= 0 { counts[Int(target) + 1] += 1 }
    for row in 0..<count { counts[row + 1] += counts[row] }
    var dependents = [(row: Int32, place: Int)](
      repeating: (0, 0), count: settled.targets.count { $0 >= 0 })
    var next = counts
    for row in 0..<count {
      for place in offsets[row]..<offsets[row + 1] where settled.targets[place] >= 0 {
        let target = Int(settled.targets[place])
        dependents[next[target]] = (Int32(row), place)
        next[target] += 1
      }
    }
    var queue = queue
    var head = 0
    while head < queue.count {
      let target = Int(queue[head])
      head += 1
      guard case .rejected(let root) = index.judge(symbol: ids[target]) else { continue }
      for (row, place) in dependents[counts[target]..<counts[target + 1]]
      where !settled.isRejected[Int(row)] {
        table.revisit(positions[Int(row)])
        rejectReference(symbols[place], in: column, root: root, index: index, table: &table)
        index.setRejected(ids[Int(row)], root: root)
        settled.isRejected[Int(row)] = true
        queue.append(row)
      }
    }
  }
}

/// Each number once, where it first stands.
func distinct(_ numbers: [Int32]) -> [Int32] {
  guard numbers.count > 1 else { return numbers }
  if numbers.count <= 8 {
    var kept: [Int32] = []
    kept.reserveCapacity(numbers.count)
    for number in numbers where !kept.contains(number) { kept.append(number) }
    return kept
  }
  var seen: Set<Int32> = []
  return numbers.filter { seen.insert($0).inserted }
}

extension CSVTable {
  /// As below, of rows that nothing refers to.
  mutating func nextDefinition(in index: inout ReferenceIndex) -> Int32? {
    var repeats = RepeatedIDs()
    return nextDefinition(in: &index, &repeats)
  }

  /// Goes on to the next row with an id that no row before it has; rejects the rows until then.
  ///
  /// - Returns: the id's symbol, or `nil` at the end of the file.
  mutating func nextDefinition(
    in index: inout ReferenceIndex, _ repeats: inout RepeatedIDs
  ) -> Int32? {
    while true {
      switch next() {
      case .end: return nil
      case .faulty:
        let root = rejectRow()
        guard let id = idOfFaultyRow else { continue }
        let (symbol, first) = index.define(id, at: origin)
        if first == nil { index.setRejected(symbol, root: root) }
      case .row:
        guard let id = required(Column.id) else {
          rejectRow()
          continue
        }
        inspect(Column.id)
        let (symbol, first) = index.define(id, at: origin)
        guard let first else { return symbol }
        let place = place(of: first)
        report(
          .duplicateID, Column.id, value: id.text,
          // A sheet has rows, not lines.
          expected: place.file == location(of: Column.id).file && file.sheet == nil
            ? String(place.line) : "\(place.file):\(place.line)",
          suggestion: origins?.isMapped == true ? "distinct: true" : nil, rejects: true)
        repeats.append(symbol, first: place, again: location(of: Column.id), named: self)
        rejectRow()
      }
    }
  }

  /// The number of the row of another file that the cell refers to; reports what it does not find.
  mutating func reference(_ column: Column, to index: inout ReferenceIndex) -> Int32? {
    let key = slice(column)
    return key.isEmpty ? nil : reference(key, in: column, to: &index)
  }

  /// As above, of a cell that must not be empty.
  @inline(__always)
  mutating func requiredReference(_ column: Column, to index: inout ReferenceIndex) -> Int32? {
    let key = slice(column)
    let row = index.row(of: key)
    if row >= 0 { return row }
    return required(column) == nil ? nil : reference(column, to: &index)
  }

  /// The numbers of the rows that a list column refers to, each once, in their order.
  mutating func references(_ column: Column, to index: inout ReferenceIndex) -> [Int32] {
    let cell = slice(column)
    if cell.isEmpty { return [] }
    if let known = index.rows(ofList: cell) { return known }
    if let numbers = Self.rows(ofFewIDs: cell, in: index) {
      index.setRows(numbers, ofList: cell)
      return numbers
    }
    let keys = cell.split(at: UInt8(ascii: ";"))
    let numbers = distinct(keys.compactMap { reference($0, in: column, to: &index) })
    // Only what is never said anything of may be passed over when it comes again.
    if keys.allSatisfy({ index.row(of: $0) >= 0 }) { index.setRows(numbers, ofList: cell) }
    return numbers
  }

  /// What a list comes to that holds a few ids and nothing else, each once; `nil` where there may be more to
  /// say of it.
  private static func rows(ofFewIDs cell: ByteSlice, in index: ReferenceIndex) -> [Int32]? {
    var numbers: [Int32] = []
    var low = 0
    for place in 0...cell.count where place == cell.count || cell[place] == UInt8(ascii: ";") {
      let key = ByteSlice(start: cell.start + low, count: place - low).trimmed
      low = place + 1
      if key.isEmpty { continue }
      let row = index.row(of: key)
      guard row >= 0, numbers.count < 8 else { return nil }
      if !numbers.contains(row) { numbers.append(row) }
    }
    return numbers
  }

  private mutating func reference(
    _ key: ByteSlice, in column: Column, to index: inout ReferenceIndex
  ) -> Int32? {
    let judgement = index.judge(key)
    switch judgement {
    case .matched(let number): return number
    case .judged(let number, _), .guessed(let number, _):
      note(judgement, of: key.text, in: column, index)
      return number
    case .rejected(let root): refersToRejected(key.text, in: column, root: root)
    case .contested, .ambiguous, .unmatched: report(judgement, of: key.text, in: column, index)
    }
    return nil
  }

  /// Says of the current row that `value` is no reference to anything; the row is rejected for it.
  mutating func report(
    _ judgement: Judgement, of value: String, in column: Column, _ index: ReferenceIndex
  ) {
    switch judgement {
    case .matched, .rejected, .judged, .guessed: break
    case .contested(let contest):
      reportRepeated(
        Diagnostic(
          code: .contestedID, severity: .error, location: location(of: column),
          field: column.title, value: value, expected: contest.text, rejectsRow: true),
        of: index.thing)
    case .ambiguous(let ids):
      reportRepeated(
        Diagnostic(
          code: .ambiguousName, severity: .error, location: location(of: column),
          field: column.title, value: value, expected: ids.joined(separator: ", "),
          rejectsRow: true),
        of: index.thing)
    case .unmatched(let candidates):
      var diagnostic = Diagnostic(
        code: index.unknownCode, severity: .error, location: location(of: column),
        field: column.title, value: value, expected: index.file,
        suggestion: candidates.first?.id, rejectsRow: true)
      diagnostic.candidates = candidates
      reportRepeated(diagnostic, of: index.thing)
    }
  }

  /// Notes of the current row that `value` was taken for something that it does not name.
  mutating func note(
    _ judgement: Judgement, of value: String, in column: Column, _ index: ReferenceIndex
  ) {
    switch judgement {
    case .matched, .rejected, .contested, .ambiguous, .unmatched: break
    case .judged(_, let candidate):
      log.reconcile(
        Reconciliation(
          location: location(of: column), thing: index.thing, value: value, outcome: .judged,
          candidates: [candidate]))
    case .guessed(_, let candidates):
      var diagnostic = Diagnostic(
        code: .guessedReference, severity: .warning, location: location(of: column),
        field: column.title, value: value, expected: candidates.first?.id ?? "")
      diagnostic.candidates = candidates
      reportRepeated(diagnostic, of: index.thing)
    }
  }
}

/// Rows whose id a row before them has: whether they are that row again, or something else with its id.
struct RepeatedIDs {
  private var rows: [(symbol: Int32, first: SourceLocation, again: SourceLocation, name: String)] =
    []

  /// The most that are looked at: a file of nothing but repeats must not fill memory.
  private static let most = 100_000

  mutating func append<Column: CatalogueColumn>(
    _ symbol: Int32, first: SourceLocation, again: SourceLocation, named table: CSVTable<Column>
  ) {
    guard rows.count < Self.most, let column = Column.schema.index(of: "name"),
      let name = Column(rawValue: column)
    else { return }
    rows.append((symbol, first, again, table.slice(name).text))
  }

  /// Where a row has another name than the first of its id, whoever names the id may mean either.
  ///
  /// - Parameter name: the name of a row by its number.
  func settle(in index: inout ReferenceIndex, _ name: (Int) -> String) {
    for row in rows {
      guard let first = index.row(of: row.symbol) else { continue }
      let known = name(Int(first))
      guard NameForms.exact(known) != NameForms.exact(row.name) else { continue }
      index.contest(
        row.symbol, Contest(names: [known, row.name], places: [row.first, row.again]))
    }
  }
}

extension Contest {
  /// `'Abbey Trust' (a.csv:3) and 'Bryn Trust' (b.csv:2)`
  var text: String {
    zip(names, places).map { "'\($0)' (\($1.file):\($1.line))" }.joined(separator: " and ")
  }
}
