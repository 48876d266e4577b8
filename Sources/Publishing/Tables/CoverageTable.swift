internal import LandscapeModel
internal import Rationalisation
internal import Wording

extension TableName {
  package static let coverage = TableName("coverage")
}

extension ReportTable {
  /// How many partnerships of each kind cover each area: a row a kind, a column an area.
  ///
  /// The areas are the atoms that belong to a wider area or to a footprint, so that a place with
  /// nothing in it shows its zeros. Kinds stand by the alphabet, areas by code. Above
  /// `widest` areas the table would be unreadable: then it has a row for each kind and area with a
  /// count above 0.
  static let coverage = ReportTable(.coverage, 4, .coverageCaption, coverageTable)
}

@Sendable private func coverageTable(_ content: ReportContent) -> DocumentTable {
  let widest = 60
  let landscape = content.landscape
  let areas = coveredAtoms(landscape).map { landscape.hierarchy.atoms[Int($0)] }
  let coverage = KindCoverage(of: landscape, in: areas)
  func order(_ language: Language) -> [KindIndex] {
    content.nameOrders.orders(in: language).kinds.map(KindIndex.init).filter {
      coverage.total(of: $0) > 0 || landscape.kinds[Int($0)].isExpected(at: landscape.asOf)
    }
  }
  let english = order(.english)
  let notes: [Phrase] = [.coverageNote, Phrase.tableExpectedNote]
  let columns = TableColumns.coverage(coverage)
  guard areas.count <= widest else {
    let start = columns.choosing(["kind", "expected", "partnerships"])
    let rows = english.flatMap { kind in
      areas.indices.filter { coverage.count(of: kind, column: $0) > 0 }.map {
        place -> [DocumentTable.Cell] in
        let area = landscape.areas[Int(areas[place])]
        return start.row(kind)
          + [.name(area.name), .count(coverage.count(of: kind, column: place))]
          + [.id(landscape.kinds[Int(kind)].id), .id(area.code)]
      }
    }
    return DocumentTable(
      .coverage, of: content,
      columns: start.columns + [
        DocumentTable.Column("area", .area, .text),
        DocumentTable.Column("count", Phrase.tableNumber2, .count),
        DocumentTable.Column("id", .identifier, .identifier, isDetail: true),
        DocumentTable.Column("area-code", .areaCode, .identifier, isDetail: true),
      ], rows: rows, notes: notes)
  }
  var place = [Int](repeating: 0, count: landscape.kinds.count)
  for (row, kind) in english.enumerated() { place[Int(kind)] = row }
  return DocumentTable(
    .coverage, of: content, columns: columns.columns, rows: english.map { columns.row($0) },
    orders: LanguageOrders(content.toldLanguages) { language in
      order(language).map { place[Int($0)] }
    }, notes: notes)
}

/// How many partnerships that count as each kind have an atom in each of some areas.
struct KindCoverage: Sendable {
  let landscape: Landscape
  /// A column each.
  let areas: [AreaIndex]
  private var counts: [[Int]]
  private var totals: [Int]

  /// - Complexity: O(atoms of the areas + partnerships · kinds + atoms of all partnerships × areas that
  ///   hold one).
  init(of landscape: Landscape, in areas: [AreaIndex]) {
    self.landscape = landscape
    self.areas = areas
    counts = [[Int]](
      repeating: [Int](repeating: 0, count: areas.count), count: landscape.kinds.count)
    totals = [Int](repeating: 0, count: landscape.kinds.count)
    var columnsOfAtom = [[Int]](repeating: [], count: landscape.hierarchy.atoms.count)
    for (column, area) in areas.enumerated() {
      for atom in landscape.hierarchy.atomsOfArea[area] { columnsOfAtom[Int(atom)].append(column) }
    }
    // The last partnership that was counted in a column: its other atoms there count no more.
    var last = [Int](repeating: -1, count: areas.count)
    for index in landscape.partnerships.indices {
      let kind = Int(landscape.partnerships[index].kind)
      totals[kind] += 1
      let counted = landscape.kindsCounted(of: PartnershipIndex(index))
      for atom in landscape.atoms(of: PartnershipIndex(index)) {
        for column in columnsOfAtom[Int(atom)] where last[column] != index {
          last[column] = index
          for kind in counted { counts[Int(kind)][column] += 1 }
        }
      }
    }
  }

  /// Partnerships of a kind, wherever they work.
  func total(of kind: KindIndex) -> Int { totals[Int(kind)] }

  /// Partnerships that count as a kind (its own and those that satisfy it) with an atom in the area of a column.
  func count(of kind: KindIndex, column: Int) -> Int { counts[Int(kind)][column] }
}

extension TableColumns where Record == KindIndex {
  /// What the report says of where a kind works: a column an area, after those of the kind itself.
  static func coverage(_ coverage: KindCoverage) -> Self {
    let landscape = coverage.landscape
    let areas = coverage.areas.enumerated().map { place, area in
      var column = DocumentTable.Column(
        landscape.areas[Int(area)].code, .subject(.area(area), in: landscape), .count)
      column.isGrid = true
      return Fact(column) { .count(coverage.count(of: $0, column: place)) }
    }
    return TableColumns(
      [
        Fact("kind", .kind) { .subject(.kind($0), in: landscape) },
        Fact("expected", Phrase.tableExpectedEverywhere) {
          landscape.kinds[Int($0)].isExpected(at: landscape.asOf)
            ? .phrase(Phrase.tableYes) : .notApplicable
        },
        Fact("partnerships", .partnerships, .count) { .count(coverage.total(of: $0)) },
      ] + areas + [
        Fact("id", .identifier, .identifier, isDetail: true) {
          .id(landscape.kinds[Int($0)].id)
        }
      ])
  }
}

/// Atoms of a composite area or of a footprint, in order of code.
private func coveredAtoms(_ landscape: Landscape) -> [AtomIndex] {
  var isCovered = [Bool](repeating: false, count: landscape.hierarchy.atoms.count)
  for index in landscape.areas.indices where !landscape.areas[index].parts.isEmpty {
    for atom in landscape.hierarchy.atomsOfArea[index] { isCovered[Int(atom)] = true }
  }
  for atom in landscape.footprints.atoms.values { isCovered[Int(atom)] = true }
  return isCovered.indices.filter { isCovered[$0] }.map { AtomIndex($0) }
}
