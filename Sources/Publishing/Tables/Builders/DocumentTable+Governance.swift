internal import LandscapeModel
internal import Rationalisation

/// To whom each partnership answers: scrutiny, annual report, chair, host and parent; in the order of
/// names. Unknown is never no.
func governanceTable(_ content: ReportContent) -> DocumentTable {
  let landscape = content.landscape
  let rows = landscape.partnerships.indices.map { index -> [DocumentTable.Cell] in
    let partnership = landscape.partnerships[index]
    return [
      .text(TableText(partnership.name, subject: .partnership(PartnershipIndex(index)))),
      .text(TableText(landscape.kind(of: PartnershipIndex(index)).name)),
      .phrase(.name(of: partnership.scrutiny)),
      .phrase(.name(of: partnership.annualReport)),
      named(partnership.chair, landscape),
      named(partnership.host, landscape),
      parent(of: partnership, landscape),
      .id(partnership.id), rowCell(partnership.origin, landscape),
    ]
  }
  let (english, welsh) = rowsByName(of: Array(landscape.partnerships.indices), landscape)
  return DocumentTable(
    .governance, of: content, caption: TableWording.governanceCaption,
    columns: [
      DocumentTable.Column("name", .partnership, .text),
      DocumentTable.Column("kind", .kind, .text),
      DocumentTable.Column("scrutiny", .scrutiny, .text),
      DocumentTable.Column("annual-report", .annualReport, .text),
      DocumentTable.Column("chair", .chair, .text),
      DocumentTable.Column("host", .host, .text),
      DocumentTable.Column("parent", .parent, .text),
      DocumentTable.Column("id", .identifier, .identifier, isDetail: true),
      DocumentTable.Column("row", TableWording.inputRow, .identifier, isDetail: true),
    ],
    rows: english.map { rows[$0] }, welshOrder: welsh, notes: [TableWording.governanceNote])
}
