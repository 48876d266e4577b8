internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
internal import Wording

extension SitePage {
  static let overlap = single(
    SinglePage("overlap", .overlap) { OverlapPage(context: $0).document })
}

/// The picture of overlap: one matrix, and the strongest pairs in a table.
struct OverlapPage {
  let context: SiteContext

  /// Clusters that are drawn where the whole is too large: two pictures say what a third would.
  private static let matrices = 2

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
    let matrix = OverlapMatrix(content: context.content)
    if matrix.rows.isEmpty {
      document.say(.tooManyForMatrix(context.settings.report.maximumMatrixRows))
      // Cluster by cluster (P3); one of a handful is told better by who sits on it.
      let packages = context.content.clusters?.packages ?? []
      let large = packages.filter { $0.count > MemberSets.drawable.upperBound }
      for (place, package) in large.prefix(Self.matrices).enumerated() {
        document.add(
          OverlapMatrix(content: context.content, cluster: package, number: place + 1).blocks)
      }
      let undrawn = large.count - Self.matrices
      if undrawn > 0 { document.say(.packagesNotDrawn(undrawn), .small) }
    } else {
      document.add(matrix.blocks)
    }
    document.add(packages)
    document.add(cluster)
    document.add(strongest)
    return document
  }

  /// The clusters that one sitting looks at together, the largest first.
  private var packages: [Block] {
    guard let packages = context.content.clusters?.packages, !packages.isEmpty else { return [] }
    let shown = packages.prefix(PageBudget.mostEntries)
    var list = ListBlock(shown.map { context.names($0.map { .partnership($0) }) }, .ordered)
    list.more = packages.count - shown.count
    list.rest = .file("data/clusters.csv")
    return [
      .heading("packages", .packagesHeading), .paragraph(.packagesIntroduction), .list(list),
    ]
  }

  /// The largest package that can be drawn: its sets of members, and who sits where.
  private var cluster: [Block] {
    let packages = context.content.clusters?.packages ?? []
    guard let package = packages.first(where: { MemberSets.drawable.contains($0.count) }) else {
      return []
    }
    let sets = MemberSets(package, in: context)
    return [.heading("cluster", .clusterHeading)]
      + MemberUpSet(context: context, sets: sets, id: "sets").blocks
      + SeatGrid(context: context, sets: sets, id: "seats").blocks
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
      .paragraph(.link(.kinds, "pairs", .kindsThatOverlap)),
    ]
  }
}
