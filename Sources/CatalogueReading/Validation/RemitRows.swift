internal import LandscapeModel

extension CatalogueDraft {
  /// Reads `remits.csv`. A broader remit may stand before or after its narrower ones.
  mutating func readRemits(_ table: inout CSVTable<RemitColumn>) {
    var rows: [Remit] = []
    var references = FileReferences()
    var repeats = RepeatedIDs()
    while let symbol = table.nextDefinition(in: &remitIndex, &repeats) {
      let remit = Remit(
        id: remitIndex.ids.text(of: Int(symbol)), name: table.name(.name, .nameCy, .nameOthers),
        definition: table.prose(.definition, .definitionOthers),
        source: table.repeatedText(.source),
        origin: table.origin)
      let broader = table.slice(.broader)
      let parent = broader.isEmpty ? [] : [remitIndex.symbol(broader)]
      guard !table.isRowRejected else {
        remitIndex.setRejected(symbol, root: table.rejectRow())
        continue
      }
      remitIndex.setRow(Int32(rows.count), of: symbol)
      references.append(id: symbol, at: table.position, refersTo: parent)
      rows.append(remit)
    }

    repeats.settle(in: &remitIndex) { rows[$0].name.english }
    remitIndex.setNames(count: rows.count) { [rows] in rows[$0].name.forms }
    let settled = references.settle(
      in: .broader, index: &remitIndex, table: &table, cycle: .broaderCycle)
    remitIndex.forgetNames()
    let (order, numbers) = byteOrder(of: references, without: settled.isRejected, in: remitIndex)
    remits = order.map { row in
      var remit = rows[Int(row)]
      remit.broader = references.range(of: Int(row)).first.map { numbers[Int(settled.targets[$0])] }
      return remit
    }
    remitIndex.renumber(numbers)
    remitIndex.setNames(count: remits.count) { [remits] in remits[$0].name.forms }
  }
}
