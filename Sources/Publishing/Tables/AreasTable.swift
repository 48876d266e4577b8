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
      },
      notes: landscape.areas.indices.contains { landscape.peopleOfParts(of: AreaIndex($0)) != nil }
        ? [.populationOfPartsNote] : [])
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

  /// The use of every area: an atom that is a place; what has exactly the places of a partnership, or is the own area of an
  /// organisation with a seat; else nobody's today.
  static func all(in landscape: Landscape) -> [AreaUse] {
    let hierarchy = landscape.hierarchy
    let atoms = Set(hierarchy.atoms)
    let used = Set((0..<landscape.footprints.count).map { Array(landscape.footprints.atoms[$0]) })
    let served = Set(
      Set(landscape.memberships.map(\.organisation)).flatMap {
        landscape.organisations[Int($0)].areas
      })
    let unplaced = landscape.unplacedAreas
    return landscape.areas.indices.map { index in
      if atoms.contains(AreaIndex(index)), !unplaced.contains(AreaIndex(index)) { return .smallest }
      let isUsed =
        served.contains(AreaIndex(index)) || used.contains(Array(hierarchy.atomsOfArea[index]))
      return isUsed ? .inUse : .notInUse
    }
  }
}

extension Landscape {
  /// The people of an area's parts together, where it has no population of its own and each of them has one; else `nil`.
  func peopleOfParts(of index: AreaIndex) -> Int? {
    let area = areas[Int(index)]
    guard area.population == nil, !area.parts.isEmpty else { return nil }
    return people(ofAtoms: hierarchy.atomsOfArea[index])
  }

  /// Areas of which the catalogue does not say where they are: where others have parts, those that have none, are part of none and
  /// in which no partnership works. Who operates there is not known, for those that work around them are not told apart.
  /// - Complexity: O(areas and their parts + atoms of footprints).
  var unplacedAreas: Set<AreaIndex> {
    let parts = Set(areas.flatMap(\.parts))
    guard !parts.isEmpty else { return [] }
    let worked = Set((0..<footprints.count).flatMap { footprints.atoms[$0] })
    return Set(
      areas.indices.map { AreaIndex($0) }.filter { area in
        areas[Int(area)].parts.isEmpty && !parts.contains(area)
          && !hierarchy.atomsOfArea[area].contains(where: worked.contains)
      })
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
        .count(
          landscape.areas[Int($0)].population ?? landscape.peopleOfParts(of: $0), or: .notAvailable)
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
