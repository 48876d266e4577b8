internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
internal import Wording

extension SitePage {
  static let explorer = single(
    SinglePage("explorer", .explorer) { ExplorerPage(context: $0).document })
}

/// Overlaps by what they are overlaps of: without a script the strongest of each kind; with one those of a body, kind,
/// area or organisation that a reader chooses, read from the shards of `ExplorerIndex`.
struct ExplorerPage {
  let context: SiteContext

  /// Rows that a page has room for.
  private static let rows = 180
  /// Rows of one kind at most.
  private static let rowsOfKind = 12

  private var landscape: Landscape { context.landscape }

  var document: Document {
    let index = ExplorerIndex(context: context)
    let all = context.content.graph.edges
    var document = Document(
      title: RichText(Phrase.explorerHeading), windowTitle: .words(.explorer, number: 1))
    document.say(
      Words.explorerIntroduction(
        edges: CountedNoun.overlaps(index.edges.count),
        bodies: CountedNoun.bodies(Set(index.edges.flatMap { [$0.source, $0.target] }).count)),
      .lead)
    if index.edges.count < all.count {
      document.say(
        Words.explorerUnlisted(count: Numerals.grouped(all.count - index.edges.count)), .small)
    }
    document.heading("kinds", .explorerTableHeading)
    guard !all.isEmpty else {
      document.say(.noOverlaps)
      return document
    }
    document.add(.table(table))
    return document
  }

  private typealias Row = (kind: KindIndex, edge: OverlapEdge)

  /// The strongest overlaps of each kind, each under the kinds of both of its bodies; as many of every kind as there
  /// is room for.
  private var table: TableBlock {
    var edges: [KindIndex: [OverlapEdge]] = [:]
    for edge in context.content.graph.edges {
      for kind in Set([kind(of: edge.source), kind(of: edge.target)]) {
        edges[kind, default: []].append(edge)
      }
    }
    var most = Self.rowsOfKind
    while most > 1, edges.values.reduce(0, { $0 + min(most, $1.count) }) > Self.rows { most -= 1 }
    let kinds = context.ordered(kinds: edges.keys)
    let groups = kinds.rows.map { kind in
      edges[kind, default: []].strongestFirst.prefix(most).map { Row(kind: kind, edge: $0) }
    }
    let starts = groups.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    var block = TableBlock(
      "t-kinds",
      columns.table(
        TableName("overlaps-of-kinds"), .explorerTableHeading, of: groups.flatMap { $0 },
        orders: LanguageOrders(context.content.languages) { language in
          kinds.orders.applied(to: Array(groups.indices), in: language)
            .flatMap { starts[$0]..<starts[$0 + 1] }
        },
        notes: [.overlapNote, .explorerTableNote]))
    block.headingColumn = 1
    return block
  }

  private func kind(of body: PartnershipIndex) -> KindIndex {
    landscape.partnerships[Int(body)].kind
  }

  private var columns: TableColumns<Row> {
    let landscape = context.landscape
    let members = context.content.graph.incidence.members
    /// The body of the kind first.
    @Sendable func ends(_ row: Row) -> (PartnershipIndex, PartnershipIndex) {
      landscape.partnerships[Int(row.edge.source)].kind == row.kind
        ? (row.edge.source, row.edge.target) : (row.edge.target, row.edge.source)
    }
    typealias Fact = TableColumns<Row>.Fact
    return TableColumns<Row>([
      Fact("kind", .kind) { .subject(.kind($0.kind), in: landscape) },
      Fact("partnership", .partnership) { .subject(.partnership(ends($0).0), in: landscape) },
      Fact("other", .otherPartnership) { .subject(.partnership(ends($0).1), in: landscape) },
      Fact("area", .areaScore, .number) { .number($0.edge.scores.area, decimals: 2) },
      Fact("membership", .membershipScore, .number) {
        .number($0.edge.scores.membership, decimals: 2)
      },
      Fact("remit", .remitScore, .number) { .number($0.edge.scores.remit, decimals: 2) },
      Fact("shared", .sharedMembers, .count) {
        .count(sharedCount(members[$0.edge.source], members[$0.edge.target]))
      },
    ])
  }
}
