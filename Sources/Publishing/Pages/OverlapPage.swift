internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
internal import Wording

extension SitePage {
  static let overlap = single(
    SinglePage("overlap", .overlap) { OverlapPage(context: $0).document })
}

/// The pictures of overlap: kinds over the whole landscape, bodies region by region; and the strongest pairs in a table.
struct OverlapPage {
  let context: SiteContext

  /// Packages that are drawn where there are no regions: two pictures say what a third would.
  private static let matrices = 2
  private static let rows = 40

  var document: Document {
    let graph = context.content.graph
    var document = Document(
      title: RichText(Phrase.overlapHeading), windowTitle: .words(.overlap, number: 1))
    document.say(
      .overlapIntroduction(edges: graph.edges.count, containments: graph.containments.count), .lead)
    guard !graph.edges.isEmpty else {
      document.say(.noOverlaps)
      return document
    }
    document.say(RichText.link(.explorer, "", .exploreOverlaps))
    document.add(KindMatrix(context: context).blocks)
    let regions = OverlapRegions(context: context).blocks
    document.add(regions.isEmpty ? matricesOfPackages : regions)
    document.say(.link(.packages, "", .packagesHeading))
    document.add(strongest)
    return document
  }

  /// The packages as matrices; one of a handful is told better by who sits on it.
  private var matricesOfPackages: [Block] {
    let packages = context.content.clusters?.packages ?? []
    let large = packages.filter { $0.count > MemberSets.drawable.upperBound }
    let rows = min(Self.rows, context.settings.report.maximumMatrixRows)
    let drawn = large.prefix(Self.matrices).enumerated().map { place, package in
      let title = Phrase.clusterMatrixName(place + 1)
      return OverlapMatrix(
        context, of: package, title: RichText(title), name: title.localised)
    }
    let linksCells =
      drawn.reduce(0) { $0 + $1.bytesOfLinks(rows: rows) } <= OverlapRegions.mostBytes
    var blocks = drawn.enumerated().flatMap {
      $1.blocks(id: "matrix-\($0 + 1)", number: $0 + 1, rows: rows, linksCells: linksCells)
    }
    if !blocks.isEmpty { blocks.append(OverlapMatrix.legend(linksCells: linksCells)) }
    let undrawn = large.count - drawn.count
    if undrawn > 0 { blocks.append(.paragraph(.packagesNotDrawn(undrawn), .small)) }
    return blocks
  }

  private var strongest: [Block] {
    [
      .heading("pairs", .strongestPairs),
      .details(
        .sameInTable,
        [
          .table(
            OverlapTable(context: context).block(
              context.content.graph.edges.strongestFirst, id: "t-strongest"))
        ]),
    ]
  }
}
