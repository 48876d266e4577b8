internal import LandscapeModel
internal import Rationalisation

/// The footprints in use, most used first, ties by id.
///
/// People are not available where an atom of the footprint has no population.
func footprintsTable(_ content: ReportContent) -> DocumentTable {
  let landscape = content.landscape
  let footprints = landscape.footprints
  var users = [[PartnershipIndex]](repeating: [], count: footprints.count)
  for (partnership, footprint) in footprints.ofPartnership.enumerated() {
    users[Int(footprint)].append(PartnershipIndex(partnership))
  }
  let order = users.indices.sorted {
    users[$0].count != users[$1].count ? users[$0].count > users[$1].count : $0 < $1
  }
  let rows = order.map { index -> [DocumentTable.Cell] in
    let atoms = Array(footprints.atoms[index])
    let populations = atoms.map { landscape.area(ofAtom: $0).population }
    let isKnown = !atoms.isEmpty && !populations.contains(nil)
    let name = landscape.name(ofFootprint: FootprintIndex(index))
    return [
      .text(TableText(name, subject: .footprint(FootprintIndex(index)))),
      .count(atoms.count),
      isKnown ? .count(populations.reduce(0) { $0 + ($1 ?? 0) }) : .notAvailable,
      .count(Set(users[index].map { landscape.partnerships[Int($0)].kind }).count),
      .count(users[index].count),
      .names(atoms.map { landscape.area(ofAtom: $0).name }),
      .id(footprints.ids[index]),
    ]
  }
  return DocumentTable(
    .footprints, of: content, caption: .footprintsCaption,
    columns: [
      DocumentTable.Column("footprint", .footprint, .text),
      DocumentTable.Column("areas", .areas, .count),
      DocumentTable.Column("people", .people, .count),
      DocumentTable.Column("kinds", TableWording.numberOfKinds, .count),
      DocumentTable.Column("partnerships", .partnerships, .count),
      DocumentTable.Column("atoms", TableWording.smallestAreas, .text, isDetail: true),
      DocumentTable.Column("id", .identifier, .identifier, isDetail: true),
    ],
    rows: rows, notes: [TableWording.footprintsNote])
}
