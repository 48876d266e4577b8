internal import LandscapeModel

extension CatalogueDraft {
  /// Reads `kinds.csv`.
  mutating func readKinds(_ table: inout CSVTable<KindColumn>) {
    var rows: [Kind] = []
    var references = FileReferences()
    var repeats = RepeatedIDs()
    while let symbol = table.nextDefinition(in: &kindIndex, &repeats) {
      let kind = kind(from: &table, id: kindIndex.ids.text(of: Int(symbol)))
      let satisfiedBy = table.slice(.satisfiedBy)
      let other = satisfiedBy.isEmpty ? [] : [kindIndex.symbol(satisfiedBy)]
      guard !table.isRowRejected else {
        kindIndex.setRejected(symbol, root: table.rejectRow())
        continue
      }
      kindIndex.setRow(Int32(rows.count), of: symbol)
      references.append(id: symbol, at: table.position, refersTo: other)
      rows.append(kind)
    }

    repeats.settle(in: &kindIndex) { rows[$0].name.english }
    kindIndex.setNames(count: rows.count) { [rows] in Self.names(of: rows[$0]) }
    let settled = references.settle(
      in: .satisfiedBy, index: &kindIndex, table: &table, cycle: nil)
    kindIndex.forgetNames()
    let (order, numbers) = byteOrder(of: references, without: settled.isRejected, in: kindIndex)
    kinds = order.map { row in
      var kind = rows[Int(row)]
      kind.satisfiedBy = references.range(of: Int(row)).first.map {
        numbers[Int(settled.targets[$0])]
      }
      return kind
    }
    kindIndex.renumber(numbers)
    kindIndex.setNames(count: kinds.count) { [kinds] in Self.names(of: kinds[$0]) }
  }

  private static func names(of kind: Kind) -> [String] {
    kind.name.forms + (kind.abbreviation?.forms ?? [])
  }

  private mutating func kind(from table: inout CSVTable<KindColumn>, id: String) -> Kind {
    var abbreviation = table.label(.abbreviation, .abbreviationCy, .abbreviationOthers)
    if abbreviation.english.isEmpty, let first = abbreviation.others.first {
      abbreviation.english = first.text
    }
    let expected = table.slice(.expected)
    let isExpected = expected.equalsIgnoringCase("everywhere")
    if !isExpected, !expected.isEmpty {
      table.report(
        .invalidValue, .expected, value: expected.text, expected: "everywhere", rejects: true)
    }
    let kind = Kind(
      id: id, name: table.name(.name, .nameCy, .nameOthers),
      abbreviation: abbreviation.isEmpty ? nil : abbreviation,
      purpose: table.choice(.purpose), basis: table.choice(.basis),
      legislation: table.prose(.legislation, .legislationOthers),
      legislationURL: table.prose(.legislationUrl, .legislationUrlOthers),
      changeRoutes: table.changeRoutes(.changeRoute, of: jurisdiction),
      statutoryMemberKinds: table.texts(.statutoryMemberKinds),
      invitedMemberKinds: table.texts(.invitedMemberKinds),
      defaultRemits: remits(.defaultRemits, of: &table),
      defaultScale: table.choice(.defaultScale), function: table.choice(.function) ?? .strategic,
      isExpectedEverywhere: isExpected, merger: table.choice(.merger),
      nation: table.reference(.nation, to: &areaIndex), activeFrom: table.date(.activeFrom),
      activeTo: table.date(.activeTo), notes: table.prose(.notes, .notesOthers),
      source: table.repeatedText(.source), origin: table.origin)
    table.checkPeriod(from: kind.activeFrom, .activeFrom, to: kind.activeTo, .activeTo)
    return kind
  }

  /// The kind a partnership's cell names; where unknown kinds are accepted, a new strategic one.
  mutating func kind(of table: inout CSVTable<PartnershipColumn>) -> KindIndex? {
    guard let key = table.required(.kind) else { return nil }
    guard acceptsUnknownKinds else { return table.reference(.kind, to: &kindIndex) }
    let judgement = kindIndex.judge(key)
    if case .matched(let number) = judgement { return number }
    switch judgement {
    case .ambiguous, .contested, .judged, .guessed: return table.reference(.kind, to: &kindIndex)
    case .matched, .rejected, .unmatched: break
    }
    let id = key.text
    if warnsOfUnknownKinds {
      var suggestion: String?
      if case .unmatched(let candidates) = judgement { suggestion = candidates.first?.id }
      table.report(
        .unknownKind, .kind, value: id, expected: kindIndex.file, suggestion: suggestion,
        rejects: false)
    }
    let number = Int32(kinds.count)
    kinds.append(Kind(id: id, name: LocalisedText(english: id), origin: table.origin))
    // Whatever row of `kinds.csv` had this id was rejected; the id now stands for the new kind.
    kindIndex.setRow(number, of: kindIndex.symbol(key))
    return number
  }
}
