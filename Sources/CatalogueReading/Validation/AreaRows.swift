internal import LandscapeModel

extension CatalogueDraft {
  /// Reads `areas.csv`. Parts may stand before or after what they are parts of.
  mutating func readAreas(_ table: inout CSVTable<AreaColumn>) {
    var rows: [Area] = []
    var references = FileReferences()
    while let symbol = table.nextDefinition(in: &areaIndex) {
      let area = Area(
        code: areaIndex.ids.text(of: Int(symbol)), name: table.name(.name, .nameCy),
        kind: table.repeatedText(.kind), population: table.wholeNumber(.population),
        populationYear: table.wholeNumber(.populationYear),
        households: table.wholeNumber(.households), source: table.repeatedText(.source),
        origin: table.origin)
      let parts = distinct(table.list(.parts).map { areaIndex.symbol($0) })
      guard !table.isRowRejected else {
        areaIndex.setRejected(symbol, root: table.rejectRow())
        continue
      }
      areaIndex.setRow(Int32(rows.count), of: symbol)
      references.append(id: symbol, at: table.position, refersTo: parts)
      rows.append(area)
    }

    areaIndex.setNames(count: rows.count) { [rows] in rows[$0].name.forms }
    let settled = references.settle(
      in: .parts, index: &areaIndex, table: &table, cycle: .partCycle)
    areaIndex.forgetNames()
    let (order, numbers) = byteOrder(of: references, without: settled.isRejected, in: areaIndex)
    areas = order.map { row in
      var area = rows[Int(row)]
      area.parts = references.range(of: Int(row)).map { numbers[Int(settled.targets[$0])] }
      return area
    }
    checkHierarchy()
    areaIndex.renumber(numbers)
    areaIndex.setNames(count: areas.count) { [areas] in areas[$0].name.forms }
  }
}

extension BilingualText {
  /// The forms that are there, English first.
  var forms: [String] { welsh.map { [english, $0] } ?? [english] }
}
