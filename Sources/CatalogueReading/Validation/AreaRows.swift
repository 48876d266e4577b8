internal import LandscapeModel
internal import Wording

extension CatalogueDraft {
  /// Reads `areas.csv`. Parts may stand before or after what they are parts of.
  mutating func readAreas(_ table: inout CSVTable<AreaColumn>) {
    var rows: [Area] = []
    var aliases: [[String]] = []
    var nations = NationCells()
    var references = FileReferences()
    var repeats = RepeatedIDs()
    var populations = GroupedNumbers()
    var households = GroupedNumbers()
    while let symbol = table.nextDefinition(in: &areaIndex, &repeats) {
      let area = Area(
        code: areaIndex.ids.text(of: Int(symbol)), name: table.name(.name, .nameCy, .nameOthers),
        kind: table.repeatedText(.kind),
        population: table.wholeNumber(.population, row: rows.count, among: &populations),
        populationYear: table.wholeNumber(.populationYear),
        households: table.wholeNumber(.households, row: rows.count, among: &households),
        source: table.repeatedText(.source), origin: table.origin)
      let parts = distinct(table.list(.parts).map { areaIndex.symbol($0) })
      let others = table.texts(.aliases)
      let nation = table.slice(.nation)
      let nationSymbol = nation.isEmpty ? nil : areaIndex.symbol(nation)
      guard !table.isRowRejected else {
        areaIndex.setRejected(symbol, root: table.rejectRow())
        continue
      }
      areaIndex.setRow(Int32(rows.count), of: symbol)
      if let nationSymbol { nations.append(nationSymbol, ofRow: rows.count) }
      references.append(id: symbol, at: table.position, refersTo: parts)
      rows.append(area)
      aliases.append(others)
    }
    for row in populations.doubtful(in: .population, of: &table) { rows[row].population = nil }
    for row in households.doubtful(in: .households, of: &table) { rows[row].households = nil }

    repeats.settle(in: &areaIndex) { rows[$0].name.english }
    areaIndex.setNames(count: rows.count) { [rows, aliases] in rows[$0].name.forms + aliases[$0] }
    nations.settle(references, index: &areaIndex, table: &table)
    var settled = references.settle(
      in: .parts, index: &areaIndex, table: &table, cycle: .partCycle)
    for row in nations.rejected { settled.isRejected[row] = true }
    areaIndex.forgetNames()
    let (order, numbers) = byteOrder(of: references, without: settled.isRejected, in: areaIndex)
    areas = order.map { row in
      var area = rows[Int(row)]
      area.parts = references.range(of: Int(row)).map { numbers[Int(settled.targets[$0])] }
      area.nation = nations.target(ofRow: Int(row)).map { numbers[$0] }.flatMap {
        $0 < 0 ? nil : $0
      }
      return area
    }
    aliases = order.map { aliases[Int($0)] }
    checkHierarchy()
    areaIndex.renumber(numbers)
    areaIndex.setNames(count: areas.count) { [areas, aliases] in
      areas[$0].name.forms + aliases[$0]
    }
  }
}

/// What rows of areas say of their nation, until all areas are known.
///
/// It is no part of anything: a nation may name itself, and its parts name it, which would be a cycle of parts.
struct NationCells {
  private var cells: [(row: Int, symbol: Int32)] = []
  private var targets: [Int: Int] = [:]
  /// Rows that name what is no area.
  private(set) var rejected: [Int] = []

  mutating func append(_ symbol: Int32, ofRow row: Int) {
    cells.append((row, symbol))
  }

  /// The number of the row that a row names.
  func target(ofRow row: Int) -> Int? { targets[row] }

  /// Finds what the rows name, and rejects those that name nothing.
  mutating func settle(
    _ rows: FileReferences, index: inout ReferenceIndex, table: inout CSVTable<AreaColumn>
  ) {
    for (row, symbol) in cells {
      let judgement = index.judge(symbol: symbol)
      if let number = judgement.number {
        targets[row] = Int(number)
        if case .matched = judgement { continue }
        table.revisit(rows.positions[row])
        table.note(judgement, of: index.ids.text(of: Int(symbol)), in: .nation, index)
        continue
      }
      table.revisit(rows.positions[row])
      let text = index.ids.text(of: Int(symbol))
      if case .rejected(let root) = judgement {
        table.refersToRejected(text, in: .nation, root: root)
        table.rejectRow()
        index.setRejected(rows.ids[row], root: root)
      } else {
        table.report(judgement, of: text, in: .nation, index)
        index.setRejected(rows.ids[row], root: table.rejectRow())
      }
      rejected.append(row)
    }
  }
}

/// The numbers of a column whose thousands a comma groups, until the whole column is known.
struct GroupedNumbers {
  private var found: [(row: Int, position: RowPosition, text: String)] = []
  /// What shows that the commas of the column may be something else.
  private var contradiction: String?

  /// Notes a number of row `row`.
  mutating func note(_ text: String, row: Int, at position: RowPosition) {
    found.append((row, position, text))
  }

  /// Notes what is written otherwise.
  mutating func weigh(_ text: String) {
    if contradiction == nil, WrittenQuantity.contradictsCommas(text) { contradiction = text }
  }

  /// The rows whose number may be another after all, each told.
  func doubtful<Column: CatalogueColumn>(
    in column: Column, of table: inout CSVTable<Column>
  ) -> [Int] {
    guard let contradiction else { return [] }
    for number in found {
      table.revisit(number.position)
      table.report(
        .invalidNumber, column, value: number.text,
        expected: Words.wholeForCertainBeside(other: contradiction)(.english),
        rejects: false)
    }
    return found.map(\.row)
  }
}
