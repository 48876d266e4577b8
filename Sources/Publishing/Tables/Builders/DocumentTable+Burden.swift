internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation

/// What each organisation with a seat carries, most seats first, ties by id.
func burdenTable(_ content: ReportContent) -> DocumentTable {
  let landscape = content.landscape
  let partnershipsOf = content.graph.incidence.partnershipsOf
  let organisations = landscape.organisations.indices
    .filter { !partnershipsOf.range(of: $0).isEmpty }
    .sorted { left, right in
      let (few, many) = (
        partnershipsOf.range(of: left).count, partnershipsOf.range(of: right).count
      )
      return few != many ? few > many : left < right
    }
  var found: [OrganisationIndex: BurdenEvidence] = [:]
  for finding in content.findings.all {
    if case .burden(let burden) = finding.evidence { found[burden.organisation] = burden }
  }
  let rows = organisations.map { index -> [DocumentTable.Cell] in
    let organisation = landscape.organisations[index]
    let seats = partnershipsOf[index]
    let kinds = Set(seats.map { landscape.partnerships[Int($0)].kind }).count
    let burden = found[OrganisationIndex(index)]
    let days =
      content.findings.meetingDays.indices.contains(index)
      ? content.findings.meetingDays[index] : burden?.meetingDays
    return [
      .text(TableText(organisation.name, subject: .organisation(OrganisationIndex(index)))),
      organisation.kind.isEmpty
        ? .notAvailable : .name(KnownCode.organisationKind(organisation.kind)),
      .count(seats.count),
      .count(kinds),
      .count(seats.count - kinds),
      days.map { .number($0, decimals: $0 == $0.rounded() ? 0 : 1) } ?? .notAvailable,
      burden.map { .count($0.freedSeats) } ?? .notApplicable,
      organisation.sector.isEmpty ? .notAvailable : .name(KnownCode.sector(organisation.sector)),
      .id(organisation.id),
      rowCell(organisation.origin, landscape),
    ]
  }
  return DocumentTable(
    .burden, of: content, caption: .burdenCaption,
    columns: [
      DocumentTable.Column("organisation", .organisation, .text),
      DocumentTable.Column("kind", .kindOfOrganisation, .text),
      DocumentTable.Column("seats", .seats, .count),
      DocumentTable.Column("kinds", TableWording.numberOfKinds, .count),
      DocumentTable.Column("repeat-seats", .repeatSeats, .count),
      DocumentTable.Column("meeting-days", .meetingDays, .number),
      DocumentTable.Column("freed-seats", TableWording.freedSeats, .count),
      DocumentTable.Column("sector", .sector, .text, isDetail: true),
      DocumentTable.Column("id", .identifier, .identifier, isDetail: true),
      DocumentTable.Column("row", TableWording.inputRow, .identifier, isDetail: true),
    ],
    rows: rows,
    notes: [
      TableWording.seatsNote, .repeatSeatsNote, TableWording.freedSeatsNote, .meetingDaysNote,
    ])
}
