internal import LandscapeModel

extension CatalogueDraft {
  /// Reads `organisations.csv`.
  mutating func readOrganisations(_ table: inout CSVTable<OrganisationColumn>) {
    var rows: [Organisation] = []
    var references = FileReferences()
    var repeats = RepeatedIDs()
    while let symbol = table.nextDefinition(in: &organisationIndex, &repeats) {
      if table.rowsRead == 1_000 {
        rows.reserveInLargePages(table.expectedRows)
        organisationIndex.reserve(table.expectedRows)
      }
      let organisation = Organisation(
        id: organisationIndex.ids.text(of: Int(symbol)),
        name: table.name(.name, .nameCy, .nameOthers),
        aliases: table.texts(.aliases), kind: table.repeatedText(.kind),
        sector: table.repeatedText(.sector), areas: table.references(.area, to: &areaIndex),
        officialID: table.text(.officialId), source: table.repeatedText(.source),
        origin: table.origin)
      guard !table.isRowRejected else {
        organisationIndex.setRejected(symbol, root: table.rejectRow())
        continue
      }
      organisationIndex.setRow(Int32(rows.count), of: symbol)
      references.append(id: symbol, at: table.position, refersTo: [])
      rows.append(organisation)
    }
    repeats.settle(in: &organisationIndex) { rows[$0].name.english }
    let (order, numbers) = byteOrder(
      of: references, without: [Bool](repeating: false, count: rows.count), in: organisationIndex)
    rows.arrange(in: order)
    organisations = rows
    organisationIndex.renumber(numbers)
    organisationIndex.setNames(count: organisations.count) { [organisations] in
      organisations[$0].name.forms + organisations[$0].aliases
    }
  }
}
