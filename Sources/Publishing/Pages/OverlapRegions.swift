internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
internal import Wording

/// The parts of the landscape whose bodies are drawn against each other: areas of one kind that together are the
/// whole of it, none over another.
///
/// Of several such kinds the first in the jurisdiction's order of areas, else that with most areas that are still few
/// enough, then by its id. Areas without parts are regions only where no others are: the smallest places have too
/// few bodies to compare.
struct OverlapRegions {
  let context: SiteContext
  /// Ascending; empty where no kind of area makes up the landscape.
  let areas: [AreaIndex]

  /// Matrices that a page has room for.
  private static let most = 12
  /// Rows of one matrix, and of all.
  private static let (mostRows, mostRowsOfAll) = (40, 180)
  private static let mostCells = 1_200
  /// Bytes of all matrices where each cell is a link; where they would be more, each row is.
  static let mostBytes = 90_000

  init(context: SiteContext) {
    self.context = context
    let landscape = context.landscape
    let nation = context.content.findings.nation
    let whole = nation.isEmpty ? landscape.hierarchy.atoms.indices.map(AtomIndex.init) : nation
    let atoms = Set(whole)
    var byKind: [String: [AreaIndex]] = [:]
    for (place, area) in landscape.areas.enumerated() where !area.kind.isEmpty {
      byKind[area.kind, default: []].append(AreaIndex(place))
    }
    let order = landscape.jurisdiction.areaOrder
    let candidates = byKind.filter { _, areas in
      let rows = landscape.hierarchy.atomsOfArea
      let own = areas.flatMap { rows[$0] }
      return areas.count > 1 && own.count == atoms.count && Set(own) == atoms
    }.map { kind, areas in
      (
        isSmallest: areas.allSatisfy { landscape.areas[Int($0)].parts.isEmpty },
        place: order.firstIndex(of: kind) ?? .max, isMany: areas.count > Self.most,
        fewer: -areas.count, kind: kind, areas: areas
      )
    }
    func rank(_ flag: Bool) -> Int { flag ? 1 : 0 }
    let chosen = candidates.min { left, right in
      let (one, other) = (
        [rank(left.isSmallest), left.place, rank(left.isMany), left.fewer],
        [rank(right.isSmallest), right.place, rank(right.isMany), right.fewer]
      )
      return one == other
        ? left.kind.utf8.lexicographicallyPrecedes(right.kind.utf8)
        : one.lexicographicallyPrecedes(other)
    }
    areas = chosen?.areas ?? []
  }

  var blocks: [Block] {
    guard let first = areas.first else { return [] }
    let landscape = context.landscape
    let places = context.orders(.english).placeOfArea
    let regions = areas.sorted { places[Int($0)] < places[Int($1)] }.map { area in
      (area: area, matrix: matrix(of: area))
    }
    let drawn = Array(
      regions.filter { $0.matrix.rowCount > 1 }
        .sorted {
          let (one, other) = ($0.matrix.edges.count, $1.matrix.edges.count)
          return one == other ? $0.area < $1.area : one > other
        }.prefix(Self.most))
    guard !drawn.isEmpty else { return [] }
    let rows = rows(of: drawn.map(\.matrix))
    let bytes = drawn.reduce(0) { $0 + $1.matrix.bytesOfLinks(rows: rows) }
    let linksCells = bytes <= Self.mostBytes
    let inside = Set(regions.flatMap { $0.matrix.edges.map { [$0.source, $0.target] } })
    let edges = context.content.graph.edges.count
    let kind = landscape.areas[Int(first)].kind
    var blocks: [Block] = [
      .heading("regions", .regionMatricesHeading),
      .paragraph(
        Words.regionMatricesIntroduction(
          areas: CountedNoun.areas(areas.count),
          kind: Phrase { landscape.words.areaKind(kind).form(in: $0).text },
          outside: edges - inside.count, edges: CountedNoun.overlaps(edges))),
    ]
    for (place, region) in drawn.enumerated() {
      let ending = HTMLID.ending(landscape.areas[Int(region.area)].code)
      blocks += region.matrix.blocks(
        id: "matrix-" + ending, number: place + 1, rows: rows, linksCells: linksCells)
    }
    blocks.append(OverlapMatrix.legend(linksCells: linksCells))
    let others = regions.filter { region in !drawn.contains { $0.area == region.area } }
    if !others.isEmpty {
      blocks.append(
        .paragraph(
          "\(Phrase.regionsNotDrawn): \(context.names(areas: others.map(\.area)))", .small))
    }
    return blocks
  }

  /// The bodies that work in a region, but not all over the landscape.
  private func matrix(of area: AreaIndex) -> OverlapMatrix {
    let landscape = context.landscape
    let bodies = context.places.partnerships(on: landscape.hierarchy.atomsOfArea[area]).filter {
      landscape.atoms(of: $0).count < context.widestAtomCount
    }
    let record = landscape.areas[Int(area)]
    // As the land calls it, where the profile says so.
    let name = landscape.jurisdiction.word(for: record.code, in: .footprints) ?? record.name
    return OverlapMatrix(
      context, of: bodies, title: RichText(pieces: [.subject(.area(area), name)]), name: name)
  }

  /// The most rows that each matrix may have so that all of them fit on the page.
  private func rows(of matrices: [OverlapMatrix]) -> Int {
    let limit = min(Self.mostRowsOfAll, context.settings.report.maximumMatrixRows)
    var rows = Self.mostRows
    while rows > 1,
      matrices.reduce(0, { $0 + min(rows, $1.rowCount) }) > limit
        || matrices.reduce(0, { $0 + $1.cellCount(rows: rows) }) > Self.mostCells
    {
      rows -= 1
    }
    return rows
  }
}
