internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
internal import Wording

/// The rows of the input that every fact of a finding came from.
struct FindingOrigins {
  let context: SiteContext
  let finding: Finding

  private var landscape: Landscape { context.landscape }

  /// A table; nothing where no row is known.
  func blocks() -> [Block] {
    let rows = rows()
    guard !rows.isEmpty else { return [] }
    let table = DocumentTable(
      TableName("input"), measure: .inputCaption,
      columns: [
        DocumentTable.Column("fact", .fact, .text),
        DocumentTable.Column("row", .fileAndLine, .identifier),
      ], rows: rows)
    return [
      .heading("input", .whereItComesFrom),
      .paragraph(.inputRows(rows.count)), .table(TableBlock("t-input", table)),
    ]
  }

  private func rows() -> [[DocumentTable.Cell]] {
    let scope = finding.evidence.scope
    if let organisation = scope.organisation {
      return [
        row(
          .organisation, .organisation(organisation),
          landscape.organisations[Int(organisation)].origin)
      ] + scope.partnerships.map(body)
        + context.seatsOfOrganisation[organisation].map { seat(landscape.memberships[Int($0)]) }
    }
    let counted = Set(scope.countedOrganisations(context.content.graph.incidence))
    let ofBodies = Set(scope.partnerships.map { landscape.partnerships[Int($0)].kind })
    return scope.partnerships.map(body)
      + ofBodies.sorted().map { row(.kind, .kind($0), landscape.kinds[Int($0)].origin) }
      + scope.partnerships.flatMap { partnership in
        landscape.memberships(of: partnership).filter { counted.contains($0.organisation) }
          .map(seat)
      }
      + atoms.map { area in row(.area, .area(area), landscape.areas[Int(area)].origin) }
  }

  private var atoms: [AreaIndex] {
    guard let index = context.involvement.indexOfID[finding.id] else { return [] }
    return context.involvement.atoms[index].map { landscape.hierarchy.atoms[Int($0)] }
  }

  private func body(_ partnership: PartnershipIndex) -> [DocumentTable.Cell] {
    row(
      .partnership, .partnership(partnership), landscape.partnerships[Int(partnership)].origin)
  }

  private func seat(_ seat: Membership) -> [DocumentTable.Cell] {
    row(
      .seat, .organisation(seat.organisation), seat.origin,
      other: .partnership(seat.partnership))
  }

  private func row(
    _ what: Phrase, _ subject: Subject, _ origin: RowOrigin, other: Subject? = nil
  ) -> [DocumentTable.Cell] {
    var text: RichText = "\(what): \(.subject(subject, in: landscape))"
    if let other { text += " – \(.subject(other, in: landscape))" }
    return [.text(text), .origin(origin, in: landscape)]
  }
}
