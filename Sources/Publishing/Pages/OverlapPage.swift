internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation

/// The picture of overlap: one matrix, and the strongest pairs in a table.
struct OverlapPage {
  let context: SiteContext
  let language: Language

  private static let pairs = 50
  private static let matrices = 2
  private static let shownPackages = 20
  private static let shownMembers = 30

  func bytes() -> [UInt8] {
    PageFrame(context: context, language: language, page: .overlap).bytes(
      heading: .phrase(.overlapHeading),
      titleText: TitleText(.overlap, in: language, landscape: context.landscape)
    ) { page in
      page.paragraph(
        .overlapIntroduction(
          edges: context.content.graph.edges.count,
          containments: context.content.graph.containments.count), .lead)
      guard !context.content.graph.edges.isEmpty else {
        page.paragraph(.noOverlaps)
        return
      }
      let matrix = OverlapMatrix(content: context.content)
      if matrix.rows.isEmpty {
        page.paragraph(.tooManyForMatrix(context.settings.report.maximumMatrixRows))
        // Cluster by cluster (P3); one of a handful is told better by who sits on it.
        let packages = context.content.clusters?.packages ?? []
        let large = packages.filter { $0.count > MemberSets.drawable.upperBound }
        for (place, package) in large.prefix(Self.matrices).enumerated() {
          OverlapMatrix(content: context.content, cluster: package, number: place + 1).write(&page)
        }
      } else {
        matrix.write(&page)
      }
      packages(&page)
      cluster(&page)
      strongest(&page)
    }
  }

  /// The clusters that one sitting looks at together, the largest first.
  private func packages(_ page: inout PageWriter) {
    guard let packages = context.content.clusters?.packages, !packages.isEmpty else { return }
    page.heading(.h2, id: "packages", .packagesHeading)
    page.paragraph(.packagesIntroduction)
    page.element(.ol) { page in
      for package in packages.prefix(Self.shownPackages) {
        page.element(.li) { page in
          page.list(Array(package.prefix(Self.shownMembers))) { $0.partnership($1) }
          let more = package.count - Self.shownMembers
          if more > 0 { page.text(.andMore(more)) }
        }
      }
    }
    if packages.count > Self.shownPackages {
      page.paragraph(.morePackages(packages.count - Self.shownPackages))
    }
  }

  /// The largest package that can be drawn: its sets of members, and who sits where.
  private func cluster(_ page: inout PageWriter) {
    let packages = context.content.clusters?.packages ?? []
    guard let package = packages.first(where: { MemberSets.drawable.contains($0.count) }) else {
      return
    }
    let sets = MemberSets(package, in: context)
    page.heading(.h2, id: "cluster", .clusterHeading)
    MemberUpSet(context: context, sets: sets, id: "sets").write(&page)
    SeatGrid(context: context, sets: sets, id: "seats").write(&page)
  }

  private func strongest(_ page: inout PageWriter) {
    let edges = context.content.graph.edges
    let sorted = edges.sorted { left, right in
      let (first, second) = (left.scores, right.scores)
      if first.membership != second.membership { return first.membership > second.membership }
      if first.area != second.area { return first.area > second.area }
      if first.remit != second.remit { return first.remit > second.remit }
      return (left.source, left.target) < (right.source, right.target)
    }
    page.heading(.h2, id: "pairs", .strongestPairs)
    page.element(.details) { page in
      page.element(.summary, text: .sameInTable)
      page.overlapTable(
        Array(sorted.prefix(Self.pairs)), id: "t-strongest",
        more: max(0, sorted.count - Self.pairs))
    }
    page.element(.p) { page in
      page.link(to: .kinds, fragment: "pairs", text: .kindsThatOverlap)
    }
  }
}
