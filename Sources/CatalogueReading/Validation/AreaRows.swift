internal import LandscapeModel
internal import Wording

extension CatalogueDraft {
  /// Reads `areas.csv`. Parts may stand before or after what they are parts of.
  mutating func readAreas(_ table: inout CSVTable<AreaColumn>) {
    var rows: [Area] = []
    var aliases: [[String]] = []
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
      guard !table.isRowRejected else {
        areaIndex.setRejected(symbol, root: table.rejectRow())
        continue
      }
      areaIndex.setRow(Int32(rows.count), of: symbol)
      references.append(id: symbol, at: table.position, refersTo: parts)
      rows.append(area)
      aliases.append(others)
    }
    for row in populations.doubtful(in: .population, of: &table) { rows[row].population = nil }
    for row in households.doubtful(in: .households, of: &table) { rows[row].households = nil }

    repeats.settle(in: &areaIndex) { rows[$0].name.english }
    areaIndex.setNames(count: rows.count) { [rows, aliases] in rows[$0].name.forms + aliases[$0] }
    let settled = references.settle(
      in: .parts, index: &areaIndex, table: &table, cycle: .partCycle)
    areaIndex.forgetNames()
    let (order, numbers) = byteOrder(of: references, without: settled.isRejected, in: areaIndex)
    areas = order.map { row in
      var area = rows[Int(row)]
      area.parts = references.range(of: Int(row)).map { numbers[Int(settled.targets[$0])] }
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
