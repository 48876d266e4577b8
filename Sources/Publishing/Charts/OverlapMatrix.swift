internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
internal import Wording

/// The overlaps among some bodies, those of a region or of a package, tinted by their membership score.
///
/// Rows stand in the leaf order of the clusters, so that bodies that overlap lie together; where nobody worked it out,
/// by kind, then by id.
struct OverlapMatrix: Sendable {
  /// A body, and with how many others of them it overlaps.
  private typealias Body = (index: PartnershipIndex, overlaps: Int)

  private let context: SiteContext
  /// Whose they are: a region's name with its link, a package's number.
  private let title: RichText
  private let name: LocalisedText
  /// How many bodies were looked at.
  private let count: Int
  /// Bodies with an overlap, those with most first, of equals the first.
  private let bodies: [Body]
  /// Overlaps with both ends among the bodies, the strongest first.
  let edges: [OverlapEdge]

  /// - Complexity: O(overlaps of the bodies).
  init(_ context: SiteContext, of bodies: [PartnershipIndex], title: RichText, name: LocalisedText)
  {
    self.context = context
    self.title = title
    self.name = name
    count = bodies.count
    let (graph, inside) = (context.content.graph, Set(bodies))
    var overlaps: [PartnershipIndex: Int] = [:]
    var edges: [OverlapEdge] = []
    for body in inside.sorted() {
      for place in context.edgesOfPartnership[body] {
        let edge = graph.edges[Int(place)]
        guard edge.source == body, inside.contains(edge.target) else { continue }
        edges.append(edge)
        overlaps[edge.source, default: 0] += 1
        overlaps[edge.target, default: 0] += 1
      }
    }
    self.edges = edges.strongestFirst
    self.bodies = overlaps.map { Body(index: $0.key, overlaps: $0.value) }.sorted {
      $0.overlaps == $1.overlaps ? $0.index < $1.index : $0.overlaps > $1.overlaps
    }
  }

  /// Rows that it has where nothing limits them.
  var rowCount: Int { bodies.count }

  /// Overlaps that are cells where so many rows are drawn.
  func cellCount(rows: Int) -> Int { cells(rows: rows).count }

  /// Bytes of the picture with so many rows where every cell is a link.
  func bytesOfLinks(rows: Int) -> Int {
    let paths = context.paths
    return cells(rows: rows).reduce(min(rows, bodies.count) * PairMatrix.bytesOfRow) { sum, edge in
      let longer = max(
        paths.slug(of: .partnership(edge.source)).utf8.count,
        paths.slug(of: .partnership(edge.target)).utf8.count)
      return sum + longer + PairMatrix.bytesOfLink
    }
  }

  private func cells(rows: Int) -> [OverlapEdge] {
    let drawn = Set(bodies.prefix(rows).map(\.index))
    return edges.filter { drawn.contains($0.source) && drawn.contains($0.target) }
  }

  /// The picture, and how many bodies it has no room for.
  /// - Parameters:
  ///   - number: which of the page's matrices it is, from 1.
  ///   - rows: the most that are drawn, those with most overlaps.
  func blocks(id: String, number: Int, rows: Int, linksCells: Bool) -> [Block] {
    guard let most = bodies.first, let strongest = edges.first, rows > 1 else { return [] }
    let drawn = ordered(bodies.prefix(rows).map(\.index))
    let places = Dictionary(uniqueKeysWithValues: drawn.enumerated().map { ($1, $0) })
    let landscape = context.landscape
    let matrix = PairMatrix(
      id: id, prefix: "m\(number)",
      rows: drawn.map {
        PairMatrix.Row(
          name: landscape.partnerships[Int($0)].name, page: .partnership($0), fragment: "overlaps")
      },
      cells: edges.compactMap { edge in
        guard let one = places[edge.source], let other = places[edge.target] else { return nil }
        return PairMatrix.Cell(
          row: max(one, other), column: min(one, other), step: Self.step(edge.scores.membership))
      }.sorted { ($0.row, $0.column) < ($1.row, $1.column) },
      steps: Self.steps, linksCells: linksCells)
    let message = RichText(
      Words.matrixMessage(
        edges: CountedNoun.overlaps(edges.count), bodies: CountedNoun.bodies(bodies.count),
        most: CountedNoun.bodies(most.overlaps),
        score: Numerals.score(strongest.scores.membership)),
      title, .subject(.partnership(most.index), in: landscape),
      .subject(.partnership(strongest.source), in: landscape),
      .subject(.partnership(strongest.target), in: landscape))
    let description = Words.matrixDescription(
      bodies: CountedNoun.bodies(count), several: bodies.count { $0.overlaps >= 5 },
      none: count - bodies.count, edges: CountedNoun.overlaps(edges.count),
      score: Numerals.score(0.6), strong: edges.count { Self.step($0.scores.membership) > 3 })
    var blocks = [Block.picture(matrix.picture(message, name: name, description: description))]
    if bodies.count > drawn.count {
      blocks.append(
        .paragraph(.unshown(bodies.count - drawn.count, .file("data/edges.csv")), .small))
    }
    return blocks
  }

  private func ordered(_ bodies: [PartnershipIndex]) -> [PartnershipIndex] {
    if let order = context.content.clusters?.leafOrder {
      let wanted = Set(bodies)
      return order.filter { wanted.contains($0) }
    }
    let partnerships = context.landscape.partnerships
    return bodies.sorted {
      (partnerships[Int($0)].kind, $0) < (partnerships[Int($1)].kind, $1)
    }
  }

  /// The step of a membership score: 1 below .2 … 5 from .8.
  static func step(_ score: Double) -> Int { min(5, 1 + Int((score + 1e-9) * 5)) }

  private static let steps = (1...5).map { step in
    "\(Numerals.score(Double(step - 1) / 5))–\(Numerals.score(Double(step) / 5))"
  }

  /// - Parameter linksCells: what the links of the matrices above it are.
  static func legend(linksCells: Bool) -> Block {
    let links: Phrase = linksCells ? .matrixCellsLead : .matrixNamesLead
    return .paragraph(
      "\(RichText.tints(.matrixLegend, steps)) \(Phrase.matrixLegendEmpty) \(links)", .legend)
  }
}

extension RichText {
  /// What each tint stands for, from the first.
  static func tints(_ what: Phrase, _ steps: [String]) -> RichText {
    var legend: RichText = "\(what): "
    for (place, step) in steps.enumerated() {
      legend += RichText(pieces: [.tinted(place + 1, step), .plain(" ")])
    }
    return legend
  }
}

extension Landscape {
  /// A footprint's name for a label: what the land calls it, else the area's, else the first atom's and how many more.
  func shortName(ofFootprint index: FootprintIndex) -> LocalisedText {
    if hasWord(forFootprint: index) { return name(ofFootprint: index) }
    if let area = footprints.areas[Int(index)] { return areas[Int(area)].name }
    let atoms = footprints.atoms[index]
    guard let first = atoms.first else { return Phrase.noArea.localised }
    let name = area(ofAtom: first).name
    return LocalisedText([name, Phrase.andMore(atoms.count - 1).localised]) { $0.joined() }
  }
}
