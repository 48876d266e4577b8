internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation

/// Every partnership: what it is, what it rests on, where it works and who can change it.
///
/// In the order of kinds and then of names, each by the alphabet of the language.
func landscapeTable(_ content: ReportContent) -> DocumentTable {
  let landscape = content.landscape
  let rows = landscape.partnerships.indices.map {
    landscapeRow(PartnershipIndex($0), content)
  }
  let english = partnershipOrder(landscape, in: .english)
  let place = places(english)
  return DocumentTable(
    .landscape, of: content, caption: .landscapeCaption,
    columns: [
      DocumentTable.Column("name", .partnership, .text),
      DocumentTable.Column("kind", .kind, .text),
      DocumentTable.Column("scale", .scale, .text),
      DocumentTable.Column("basis", .basis, .text),
      DocumentTable.Column("area", .footprint, .text),
      DocumentTable.Column("members", .members, .count),
      DocumentTable.Column("meetings", .meetingsPerYear, .number),
      DocumentTable.Column("established", .established, .date),
      DocumentTable.Column("change-route", .changeRoute, .text),
      DocumentTable.Column("function", .function, .text, isDetail: true),
      DocumentTable.Column("parent", .parent, .text, isDetail: true),
      DocumentTable.Column("host", .host, .text, isDetail: true),
      DocumentTable.Column("chair", .chair, .text, isDetail: true),
      DocumentTable.Column("remits", .remits, .text, isDetail: true),
      DocumentTable.Column("legislation", .legislation, .text, isDetail: true),
      DocumentTable.Column("plans", .plans, .text, isDetail: true),
      DocumentTable.Column("needs-assessments", .needsAssessments, .text, isDetail: true),
      DocumentTable.Column("scrutiny", .scrutiny, .text, isDetail: true),
      DocumentTable.Column("annual-report", .annualReport, .text, isDetail: true),
      DocumentTable.Column("footprint", .areaCode, .identifier, isDetail: true),
      DocumentTable.Column("id", .identifier, .identifier, isDetail: true),
      DocumentTable.Column("row", TableWording.inputRow, .identifier, isDetail: true),
    ],
    rows: english.map { rows[$0] },
    welshOrder: partnershipOrder(landscape, in: .welsh).map { place[$0] },
    notes: [TableWording.countedMembersNote])
}

private func landscapeRow(_ index: PartnershipIndex, _ content: ReportContent) -> [DocumentTable
  .Cell]
{
  let landscape = content.landscape
  let partnership = landscape.partnerships[Int(index)]
  let kind = landscape.kind(of: index)
  let footprint = landscape.footprints.ofPartnership[Int(index)]
  let memberCount = content.graph.incidence.members.range(of: Int(index)).count
  return [
    .text(TableText(partnership.name, subject: .partnership(index))),
    .text(TableText(kind.name, subject: .kind(partnership.kind))),
    (partnership.scale ?? kind.defaultScale).map { .phrase(.name(of: $0)) } ?? .notAvailable,
    (partnership.basis ?? kind.basis).map { .phrase(.name(of: $0)) } ?? .notAvailable,
    partnership.areas.isEmpty
      ? .notAvailable
      : .text(TableText(landscape.name(ofFootprint: footprint), subject: .footprint(footprint))),
    .count(memberCount),
    partnership.meetingsPerYear.map {
      .number($0, decimals: $0 == $0.rounded() ? 0 : 1)
    } ?? .notAvailable,
    partnership.established.map { .date($0) } ?? .notAvailable,
    .names(kind.changeRoutes.map { Phrase.name(of: $0).bilingual }),
    .phrase(.name(of: kind.function)),
    parent(of: partnership, landscape),
    named(partnership.host, landscape),
    named(partnership.chair, landscape),
    .names(partnership.remits.map { landscape.remits[Int($0)].name }),
    .written(partnership.legislation.isEmpty ? kind.legislation : partnership.legislation),
    .written(partnership.plans.joined(separator: "; ")),
    .written(partnership.needsAssessments.joined(separator: "; ")),
    .phrase(.name(of: partnership.scrutiny)),
    .phrase(.name(of: partnership.annualReport)),
    .id(landscape.footprints.ids[Int(footprint)]),
    .id(partnership.id),
    rowCell(partnership.origin, landscape),
  ]
}

func parent(of partnership: Partnership, _ landscape: Landscape) -> DocumentTable.Cell {
  switch partnership.parent {
  case .active(let parent): .name(landscape.partnerships[Int(parent)].name)
  case .inactive(let id): .id(id)
  case nil: .notApplicable
  }
}

func named(_ organisation: NamedOrganisation?, _ landscape: Landscape) -> DocumentTable.Cell {
  switch organisation {
  case .organisation(let index): .name(landscape.organisations[Int(index)].name)
  case .nobody: .notApplicable
  case nil: .notAvailable
  }
}

/// Where in the input a record stands: `partnerships.csv:12`.
func rowCell(_ origin: RowOrigin, _ landscape: Landscape) -> DocumentTable.Cell {
  guard landscape.inputs.indices.contains(Int(origin.input)) else { return .notAvailable }
  return .id(landscape.inputs[Int(origin.input)].name + ":" + String(origin.line))
}

/// Partnerships by the name of their kind, then by their own, ties by id.
private func partnershipOrder(_ landscape: Landscape, in language: Language) -> [Int] {
  let kinds = places(
    Alphabet.order(
      landscape.kinds, in: language, by: { $0.name.form(in: language).text }, id: \.id))
  let names = Alphabet.order(
    landscape.partnerships, in: language, by: { $0.name.form(in: language).text }, id: \.id)
  let place = places(names)
  return names.sorted { left, right in
    let (leftKind, rightKind) = (
      kinds[Int(landscape.partnerships[left].kind)], kinds[Int(landscape.partnerships[right].kind)]
    )
    return (leftKind, place[left]) < (rightKind, place[right])
  }
}

/// For each index its place in `order`.
func places(_ order: [Int]) -> [Int] {
  var places = [Int](repeating: 0, count: order.count)
  for (place, index) in order.enumerated() { places[index] = place }
  return places
}
