internal import LandscapeModel
internal import OverlapGraph
internal import Wording

/// A partnership and the twelve it overlaps most: lines to them, and curves between those that overlap
/// each other. The table below it holds the scores.
struct NeighbourDrawing {
  let context: SiteContext
  let subject: PartnershipIndex
  /// The strongest first; twelve are drawn (P1).
  let edges: [OverlapEdge]
  /// All that it overlaps; the table has the others.
  private let all: Int

  init(context: SiteContext, subject: PartnershipIndex, edges: [OverlapEdge]) {
    self.context = context
    self.subject = subject
    self.edges = Array(edges.prefix(12))
    all = edges.count
  }

  private static let rowHeight = 26
  private static let (hub, node, text) = (16, 260, 372)

  var blocks: [Block] {
    let landscape = context.landscape
    let neighbours = edges.map { $0.source == subject ? $0.target : $0.source }
    let names = neighbours.map { landscape.partnerships[Int($0)].name }
    let height = neighbours.count * Self.rowHeight + 14
    return [
      .picture(
        Picture(
          id: "neighbours", message: RichText(Phrase.neighboursMessage(neighbours.count, of: all)),
          name: Phrase.neighboursName.localised,
          description: .neighboursDescription(
            neighbours.count, strong: edges.count { $0.scores.membership >= 0.6 - 1e-9 },
            links: links(neighbours).count),
          width: { Self.text + ChartText.width(names, in: $0) + 7 * ChartText.letterWidth },
          height: height
        ) { draw(neighbours, height: height, &$0) }),
      .paragraph(.neighboursLegend, .legend),
    ]
  }

  private func draw(_ neighbours: [PartnershipIndex], height: Int, _ page: inout PageWriter) {
    let middle = height / 2
    for thickness in [Thickness.thin, .medium, .thick] {
      var path = ""
      for (row, edge) in edges.enumerated()
      where Thickness(edge.scores.membership) == thickness {
        path += "M\(Self.hub) \(middle)L\(Self.node) \(y(row))"
      }
      guard !path.isEmpty else { continue }
      page.element(
        .path, .stroke(Colour.categories[0]), .strokeWidth(thickness.rawValue), .fillNone,
        .pathData(path))
    }
    var curves = ""
    for (left, right) in links(neighbours) {
      let bow = min(96, 14 + 8 * (right - left))
      curves += "M\(Self.node) \(y(left))C\(Self.node + bow) \(y(left)) "
      curves += "\(Self.node + bow) \(y(right)) \(Self.node) \(y(right))"
    }
    if !curves.isEmpty { page.element(.path, .class(.axis), .fillNone, .pathData(curves)) }
    var dots = ChartText.dot(Self.hub, middle, radius: 9)
    for row in neighbours.indices { dots += ChartText.dot(Self.node, y(row), radius: 6) }
    page.element(.path, .fill(Colour.categories[0]), .pathData(dots))
    for (row, neighbour) in neighbours.enumerated() {
      page.label(
        context.landscape.partnerships[Int(neighbour)].name, .x(Self.text), .y(y(row) + 5),
        adding: "  " + Numerals.score(edges[row].scores.membership))
    }
  }

  private func y(_ row: Int) -> Int { 18 + row * Self.rowHeight }

  /// Places of neighbours that overlap each other, ascending.
  private func links(_ neighbours: [PartnershipIndex]) -> [(Int, Int)] {
    var links: [(Int, Int)] = []
    for (left, neighbour) in neighbours.enumerated() {
      for place in context.edgesOfPartnership[neighbour] {
        let edge = context.content.graph.edges[Int(place)]
        let other = edge.source == neighbour ? edge.target : edge.source
        if let right = neighbours.firstIndex(of: other), right > left {
          links.append((left, right))
        }
      }
    }
    return links.sorted { $0 < $1 }
  }

  /// How thick a line is drawn, by the membership score.
  private enum Thickness: Int {
    case thin = 1
    case medium = 3
    case thick = 6

    init(_ score: Double) {
      self = score >= 0.8 - 1e-9 ? .thick : score >= 0.6 - 1e-9 ? .medium : .thin
    }
  }
}
