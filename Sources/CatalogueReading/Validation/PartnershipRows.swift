internal import LandscapeModel

extension CatalogueDraft {
  /// Reads `partnerships.csv`. A parent may stand before or after its sub-groups.
  mutating func readPartnerships(_ table: inout CSVTable<PartnershipColumn>) {
    var rows: [Partnership] = []
    var references = FileReferences()
    var repeats = RepeatedIDs()
    while let symbol = table.nextDefinition(in: &partnershipIndex, &repeats) {
      if table.rowsRead == 1_000 {
        rows.reserveInLargePages(table.expectedRows)
        partnershipIndex.reserve(table.expectedRows)
      }
      let id = partnershipIndex.ids.text(of: Int(symbol))
      let partnership = partnership(from: &table, id: id)
      let parent = table.slice(.parent)
      let parents = parent.isEmpty ? [] : [partnershipIndex.symbol(parent)]
      guard !table.isRowRejected, let partnership else {
        partnershipIndex.setRejected(symbol, root: table.rejectRow())
        continue
      }
      partnershipIndex.setRow(Int32(rows.count), of: symbol)
      references.append(id: symbol, at: table.position, refersTo: parents)
      rows.append(partnership)
    }

    repeats.settle(in: &partnershipIndex) { rows[$0].name.english }
    partnershipIndex.setNames(count: rows.count) { [rows] in rows[$0].name.forms }
    let settled = references.settle(
      in: .parent, index: &partnershipIndex, table: &table, cycle: nil)
    partnershipIndex.forgetNames()
    let (order, numbers) = byteOrder(
      of: references, without: settled.isRejected, in: partnershipIndex)
    parents = order.map { row in
      references.range(of: Int(row)).first.map { numbers[Int(settled.targets[$0])] } ?? -1
    }
    rows.arrange(in: order)
    partnerships = rows
    partnershipIndex.renumber(numbers)
    partnershipIndex.setNames(count: partnerships.count) { [partnerships] in
      partnerships[$0].name.forms
    }
  }

  private mutating func partnership(
    from table: inout CSVTable<PartnershipColumn>, id: String
  ) -> Partnership? {
    let name = table.name(.name, .nameCy, .nameOthers)
    guard let kind = kind(of: &table) else { return nil }
    let partnership = Partnership(
      id: id, name: name, kind: kind, purpose: table.choice(.purpose, of: ChoiceLists.purposes),
      scale: table.choice(.scale, of: ChoiceLists.scales),
      areas: table.references(.areas, to: &areaIndex),
      remits: remits(.remits, of: &table),
      remitText: table.text(.remitText), basis: table.choice(.basis, of: ChoiceLists.bases),
      legislation: table.repeatedText(.legislation), established: table.date(.established),
      ended: table.date(.ended), host: namedOrganisation(.host, of: &table),
      chair: namedOrganisation(.chairOrganisation, of: &table),
      meetingsPerYear: table.number(.meetingsPerYear), plans: table.texts(.plans, .plansOthers),
      planFrom: table.date(.planFrom), planTo: table.date(.planTo),
      needsAssessments: table.texts(.needsAssessment, .needsAssessmentOthers),
      scrutiny: table.choice(.scrutiny, of: ChoiceLists.answers) ?? .unknown,
      annualReport: table.choice(.annualReport, of: ChoiceLists.answers) ?? .unknown,
      url: table.slice(.url).text,
      source: table.repeatedText(.source), asOf: table.date(.asOf), origin: table.origin)
    table.checkPeriod(
      from: partnership.established, .established, to: partnership.ended, .ended)
    table.checkPeriod(from: partnership.planFrom, .planFrom, to: partnership.planTo, .planTo)
    return partnership
  }

  /// Who a cell names; `none` says that nobody is.
  private mutating func namedOrganisation(
    _ column: PartnershipColumn, of table: inout CSVTable<PartnershipColumn>
  ) -> NamedOrganisation? {
    if table.slice(column).equalsIgnoringCase("none") { return .nobody }
    return table.reference(column, to: &organisationIndex).map { .organisation($0) }
  }
}
