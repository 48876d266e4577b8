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
    let columns = TableColumns.areas(of: content)
    func order(_ language: Language) -> [Int] {
      Alphabet.order(
        landscape.areas, in: language, by: { $0.name.form(in: language).text }, id: \.code)
    }
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

extension TableColumns where Record == AreaIndex {
  /// What the report says of an area: the table and the list of pages are columns of this.
  static func areas(of content: ReportContent) -> Self {
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
