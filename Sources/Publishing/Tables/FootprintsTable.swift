internal import LandscapeModel
internal import Rationalisation
internal import Wording

extension TableName {
  package static let footprints = TableName("footprints")
}

extension ReportTable {
  /// The footprints in use, most used first, ties by id.
  static let footprints = ReportTable(.footprints, 11, .footprintsCaption) { content in
    let columns = TableColumns.footprints(of: content.landscape)
    return DocumentTable(
      .footprints, of: content, columns: columns.columns,
      rows: content.landscape.footprintsByUse.map { columns.row($0) },
      notes: [Phrase.tableFootprintsNote])
  }
}

extension TableColumns where Record == FootprintIndex {
  /// What the report says of a footprint: the table and the list of pages are columns of this.
  ///
  /// People are not available where an atom of the footprint has no population.
  static func footprints(of landscape: Landscape) -> Self {
    let footprints = landscape.footprints
    let users = PackedRows(placesOf: footprints.ofPartnership, count: footprints.count)
    return TableColumns([
      Fact("footprint", .footprint) { .subject(.footprint($0), in: landscape) },
      Fact("areas", .areas, .count) { .count(footprints.atoms.range(of: Int($0)).count) },
      Fact("people", .people, .count) {
        .count(landscape.people(in: [$0]), or: .notAvailable)
      },
      Fact("kinds", Phrase.tableNumberOfKinds, .count) {
        .count(Set(users[$0].map { landscape.partnerships[Int($0)].kind }).count)
      },
      Fact("partnerships", .partnerships, .count) { .count(users.range(of: Int($0)).count) },
      Fact("atoms", Phrase.tableSmallestAreas, isDetail: true) {
        .names(footprints.atoms[$0].map { landscape.area(ofAtom: $0).name })
      },
      Fact("id", .identifier, .identifier, isDetail: true) { .id(footprints.ids[Int($0)]) },
    ])
  }
}

extension Landscape {
  /// The footprints, most used first, ties by id.
  var footprintsByUse: [FootprintIndex] {
    let users = PackedRows(placesOf: footprints.ofPartnership, count: footprints.count)
    return (0..<footprints.count).sorted { left, right in
      let counts = (users.range(of: left).count, users.range(of: right).count)
      return counts.0 != counts.1 ? counts.0 > counts.1 : left < right
    }.map(FootprintIndex.init)
  }
}
