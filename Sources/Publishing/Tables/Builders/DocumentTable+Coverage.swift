internal import LandscapeModel
internal import Rationalisation

/// How many partnerships of each kind cover each area: a row a kind, a column an area.
///
/// The areas are the atoms that belong to a wider area or to a footprint, so that a place with
/// nothing in it shows its zeros. Kinds stand by the alphabet, areas by code. Above
/// `widest` areas the table would be unreadable: then it has a row for each kind and area with a
/// count above 0.
func coverageTable(_ content: ReportContent) -> DocumentTable {
  let widest = 60
  let landscape = content.landscape
  let atoms = coveredAtoms(landscape)
  var counts = [[Int]](
    repeating: [Int](repeating: 0, count: landscape.hierarchy.atoms.count),
    count: landscape.kinds.count)
  var totals = [Int](repeating: 0, count: landscape.kinds.count)
  for index in landscape.partnerships.indices {
    let kind = Int(landscape.partnerships[index].kind)
    totals[kind] += 1
    for atom in landscape.atoms(of: PartnershipIndex(index)) { counts[kind][Int(atom)] += 1 }
  }
  func order(_ language: Language) -> [Int] {
    Alphabet.order(
      landscape.kinds, in: language, by: { $0.name.form(in: language).text }, id: \.id
    ).filter { totals[$0] > 0 || landscape.kinds[$0].isExpectedEverywhere }
  }
  let english = order(.english)
  let notes: [Phrase] = [.coverageNote, TableWording.expectedNote]
  func start(_ kind: Int) -> [DocumentTable.Cell] {
    [
      .text(TableText(landscape.kinds[kind].name, subject: .kind(KindIndex(kind)))),
      landscape.kinds[kind].isExpectedEverywhere ? .phrase(TableWording.yes) : .notApplicable,
      .count(totals[kind]),
    ]
  }
  let startColumns = [
    DocumentTable.Column("kind", .kind, .text),
    DocumentTable.Column("expected", TableWording.expectedEverywhere, .text),
    DocumentTable.Column("partnerships", .partnerships, .count),
  ]
  let idColumn = DocumentTable.Column("id", .identifier, .identifier, isDetail: true)

  guard atoms.count <= widest else {
    let rows = english.flatMap { kind in
      atoms.filter { counts[kind][Int($0)] > 0 }.map { atom -> [DocumentTable.Cell] in
        let area = landscape.area(ofAtom: atom)
        return start(kind)
          + [.name(area.name), .count(counts[kind][Int(atom)]), .id(landscape.kinds[kind].id)]
          + [.id(area.code)]
      }
    }
    return DocumentTable(
      .coverage, of: content, caption: .coverageCaption,
      columns: startColumns + [
        DocumentTable.Column("area", .area, .text),
        DocumentTable.Column("count", TableWording.number, .count),
        idColumn,
        DocumentTable.Column("area-code", .areaCode, .identifier, isDetail: true),
      ], rows: rows, notes: notes)
  }
  let columns = atoms.map { atom in
    let area = landscape.area(ofAtom: atom)
    return DocumentTable.Column(
      area.code, TableText(area.name, subject: .area(landscape.hierarchy.atoms[Int(atom)])), .count)
  }
  let place = places(english, count: landscape.kinds.count)
  return DocumentTable(
    .coverage, of: content, caption: .coverageCaption,
    columns: startColumns + columns + [idColumn],
    rows: english.map { kind in
      start(kind) + atoms.map { .count(counts[kind][Int($0)]) } + [.id(landscape.kinds[kind].id)]
    },
    welshOrder: order(.welsh).map { place[$0] }, notes: notes)
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

/// For each of `count` indices its place in `order`; 0 where it is not in it.
private func places(_ order: [Int], count: Int) -> [Int] {
  var places = [Int](repeating: 0, count: count)
  for (place, index) in order.enumerated() { places[index] = place }
  return places
}
