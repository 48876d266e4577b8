internal import LandscapeModel
internal import Rationalisation
internal import Wording

extension SitePage {
  static let packages = single(
    SinglePage("packages", .packagesHeading) { PackagesPage(context: $0).document })
}

/// The bodies that one sitting can look at together, and who sits on those of the largest group that can be drawn.
struct PackagesPage {
  let context: SiteContext

  private var all: [[PartnershipIndex]] { context.content.clusters?.packages ?? [] }

  var document: Document {
    var document = Document(.packagesHeading)
    document.say(.packagesIntroduction, .lead)
    guard !all.isEmpty else {
      document.say(.noOverlaps)
      return document
    }
    document.add(workOrders)
    document.add(cluster)
    document.heading("packages", .everyPackage)
    let shown = all.prefix(PageBudget.mostEntries)
    var list = ListBlock(shown.map { context.names($0.map { .partnership($0) }) }, .ordered)
    list.more = all.count - shown.count
    list.rest = .file("data/clusters.csv")
    document.add(.list(list))
    return document
  }

  /// The largest package that can be drawn: its sets of members, and who sits where.
  private var cluster: [Block] {
    guard let package = all.first(where: { MemberSets.drawable.contains($0.count) }) else {
      return []
    }
    let sets = MemberSets(package, in: context)
    return [.heading("cluster", .clusterHeading)]
      + MemberUpSet(context: context, sets: sets, id: "sets").blocks
      + SeatGrid(context: context, sets: sets, id: "seats").blocks
  }
}
