internal import LandscapeModel
internal import Rationalisation

/// Plans and needs assessments by partnership, those without either left out; in the order of names.
func plansTable(_ content: ReportContent) -> DocumentTable {
  let landscape = content.landscape
  let shown = landscape.partnerships.indices.filter {
    !landscape.partnerships[$0].plans.isEmpty
      || !landscape.partnerships[$0].needsAssessments.isEmpty
  }
  let rows = shown.map { index -> [DocumentTable.Cell] in
    let partnership = landscape.partnerships[index]
    let footprint = landscape.footprints.ofPartnership[index]
    return [
      .text(TableText(partnership.name, subject: .partnership(PartnershipIndex(index)))),
      .text(TableText(landscape.name(ofFootprint: footprint), subject: .footprint(footprint))),
      .written(partnership.plans.joined(separator: "; ")),
      .written(partnership.needsAssessments.joined(separator: "; ")),
      partnership.planFrom.map { .date($0) } ?? .notAvailable,
      partnership.planTo.map { .date($0) } ?? .notAvailable,
      .text(TableText(landscape.kind(of: PartnershipIndex(index)).name)),
      .id(partnership.id), rowCell(partnership.origin, landscape),
    ]
  }
  let (english, welsh) = rowsByName(of: shown, landscape)
  return DocumentTable(
    .plans, of: content, caption: .plansCaption,
    columns: [
      DocumentTable.Column("name", .partnership, .text),
      DocumentTable.Column("area", .footprint, .text),
      DocumentTable.Column("plans", .plans, .text),
      DocumentTable.Column("needs-assessments", .needsAssessments, .text),
      DocumentTable.Column("plan-from", TableWording.planFrom, .date),
      DocumentTable.Column("plan-to", TableWording.planTo, .date),
      DocumentTable.Column("kind", .kind, .text, isDetail: true),
      DocumentTable.Column("id", .identifier, .identifier, isDetail: true),
      DocumentTable.Column("row", TableWording.inputRow, .identifier, isDetail: true),
    ],
    rows: english.map { rows[$0] }, welshOrder: welsh, notes: [.asWrittenNote])
}

/// Places of `shown` in the order of English names, and for the Welsh order places in that.
func rowsByName(of shown: [Int], _ landscape: Landscape) -> (english: [Int], welsh: [Int]) {
  let records = shown.map { landscape.partnerships[$0] }
  func order(_ language: Language) -> [Int] {
    Alphabet.order(records, in: language, by: { $0.name.form(in: language).text }, id: \.id)
  }
  let english = order(.english)
  let place = places(english)
  return (english, order(.welsh).map { place[$0] })
}
