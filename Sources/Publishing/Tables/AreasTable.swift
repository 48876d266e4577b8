internal import LandscapeModel
internal import Rationalisation
internal import Wording

extension TableName {
  package static let areas = TableName("areas")
}

extension ReportTable {
  /// Every area of the catalogue with its people and how many partnerships work there, in the order of
  /// names.
  static let areas = ReportTable(.areas, 16, .areasCaption) { content in
    let landscape = content.landscape
    let columns = TableColumns.areas(of: content, uses: AreaUse.all(in: landscape))
    func order(_ language: Language) -> [Int] { content.nameOrders.orders(in: language).areas }
    let english = order(.english)
    let place = places(english)
    return DocumentTable(
      .areas, of: content, columns: columns.columns,
      rows: english.map { columns.row(AreaIndex($0)) },
      orders: LanguageOrders(content.toldLanguages) { language in
        order(language).map { place[$0] }
      }, notes: [])
  }
}

/// What an area is for whoever looks for one: what all others are made of, a region that somebody works in, or history.
enum AreaUse: Int, CaseIterable, Comparable, Sendable {
  case smallest, inUse, notInUse

  var name: Phrase {
    switch self {
    case .smallest: .areaSmallest
    case .inUse: .areaInUse
    case .notInUse: .areaNotInUse
    }
  }

  /// The same in every language.
  var key: String {
    switch self {
    case .smallest: "smallest"
    case .inUse: "in-use"
    case .notInUse: "not-in-use"
    }
  }

  static func < (left: AreaUse, right: AreaUse) -> Bool { left.rawValue < right.rawValue }

  /// The use of every area: an atom that is a place; what has exactly the places of a partnership, or is the own area of an organisation with
  /// a seat; else nobody's today.
  static func all(in landscape: Landscape) -> [AreaUse] {
    let hierarchy = landscape.hierarchy
    let atoms = Set(hierarchy.atoms)
    let used = Set((0..<landscape.footprints.count).map { Array(landscape.footprints.atoms[$0]) })
    let served = Set(
      Set(landscape.memberships.map(\.organisation)).flatMap {
        landscape.organisations[Int($0)].areas
      })
    // Where areas have parts, one that has none, is part of none and holds nobody is a name and no place.
    let parts = Set(landscape.areas.flatMap(\.parts))
    let worked = Set(used.joined())
    return landscape.areas.indices.map { index in
      let isPlace =
        parts.isEmpty || parts.contains(AreaIndex(index)) || served.contains(AreaIndex(index))
        || hierarchy.atomsOfArea[index].contains(where: worked.contains)
      if atoms.contains(AreaIndex(index)) { return isPlace ? .smallest : .notInUse }
      let isUsed =
        served.contains(AreaIndex(index)) || used.contains(Array(hierarchy.atomsOfArea[index]))
      return isUsed ? .inUse : .notInUse
    }
  }
}

extension TableColumns where Record == AreaIndex {
  /// What the report says of an area: the table and the list of pages are columns of this.
  /// - Parameter uses: of every area.
  static func areas(of content: ReportContent, uses: [AreaUse]) -> Self {
    let landscape = content.landscape
    let words = landscape.words
    let footprints = landscape.footprints
    let users = PackedRows(placesOf: footprints.ofPartnership, count: footprints.count)
    let footprintsOfAtom = footprints.atoms.inverted(count: landscape.hierarchy.atoms.count)
    return TableColumns([
      Fact("area", .area) { .subject(.area($0), in: landscape) },
      Fact("kind", .kindOfArea, filter: "kind") {
        .code(landscape.areas[Int($0)].kind, words.areaKind)
      },
      Fact("code", .areaCode, .identifier) { .id(landscape.areas[Int($0)].code) },
      Fact("use", .areaUse, filter: "use") { index in
        let use = uses[Int(index)]
        return .value(RichText(use.name), key: use.key)
      },
      Fact("population", .population, .count) {
        .count(landscape.areas[Int($0)].population, or: .notAvailable)
      },
      Fact("partnerships", .partnershipsHere, .count) { index in
        let here = footprintsOfAtom.union(of: landscape.hierarchy.atomsOfArea[index])
        return .count(here.reduce(0) { $0 + users.range(of: Int($1)).count })
      },
      Fact("parts", .parts, isDetail: true) {
        .names(landscape.areas[Int($0)].parts.map { landscape.areas[Int($0)].name })
      },
      Fact("row", Phrase.tableInputRow, .identifier, isDetail: true) {
        .origin(landscape.areas[Int($0)].origin, in: landscape)
      },
    ])
  }
}
