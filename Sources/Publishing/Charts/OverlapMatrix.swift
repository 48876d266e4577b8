internal import LandscapeModel
internal import OverlapGraph
internal import Wording

/// The overlap of every two partnerships as a square of tinted cells, one path a tint.
///
/// Rows stand in the leaf order of the clusters, so that bodies that overlap lie together; where nobody
/// worked it out, by footprint (the widest first, then along the atoms), then by kind, then by id.
struct OverlapMatrix {
  /// Partnerships in row order; empty above the settings' limit.
  let rows: [PartnershipIndex]
  private let content: ReportContent
  /// What ids in the page begin with, and which cluster it is; `nil` for the whole.
  private let id: String
  private let cluster: Int?
  /// Partnerships of the cluster, of which the first rows are drawn.
  private let clusterSize: Int
  /// Space for the longest label, which is shown whole.
  private let margins: [Language: Int]

  /// Side of a cell and size of a letter, in the units that are shown as pixels.
  private static let cell = 5
  private static let top = 10
  private static let lineHeight = 15
  /// Rows of a cluster's matrix at most: every cell tinted, it is still within the page's weight.
  private static let clusterRows = 60

  init(content: ReportContent) {
    self.content = content
    (id, cluster, clusterSize) = ("matrix", nil, 0)
    let landscape = content.landscape
    guard landscape.partnerships.count <= content.settings.report.maximumMatrixRows else {
      rows = []
      margins = [:]
      return
    }
    let footprints = landscape.footprints
    func key(_ index: PartnershipIndex) -> (Int32, Int, Int32, Int32) {
      let footprint = footprints.ofPartnership[Int(index)]
      let atoms = footprints.atoms[footprint]
      return (
        atoms.first ?? Int32.max, -atoms.count, footprint,
        landscape.partnerships[Int(index)].kind
      )
    }
    rows =
      content.clusters?.leafOrder
      ?? landscape.partnerships.indices.map(PartnershipIndex.init).sorted {
        let (left, right) = (key($0), key($1))
        return left == right ? $0 < $1 : left < right
      }
    margins = Self.margins(of: rows, content)
  }

  /// The matrix of one cluster, for landscapes that are too large to be drawn whole; `number` from 1.
  init(content: ReportContent, cluster: [PartnershipIndex], number: Int) {
    self.content = content
    (id, self.cluster) = ("matrix-\(number)", number)
    clusterSize = cluster.count
    let wanted = Set(cluster)
    rows = Array(
      (content.clusters?.leafOrder ?? cluster).filter(wanted.contains).prefix(Self.clusterRows))
    margins = Self.margins(of: rows, content)
  }

  private static func margins(
    of rows: [PartnershipIndex], _ content: ReportContent
  ) -> [Language: Int] {
    let landscape = content.landscape
    let footprints = Set(rows.map { landscape.footprints.ofPartnership[Int($0)] }).sorted()
    let names = footprints.map { landscape.shortName(ofFootprint: $0) }
    return Dictionary(
      uniqueKeysWithValues: content.languages.map { language in
        return (language, ChartText.width(names, in: language) + 20)
      })
  }

  var blocks: [Block] {
    let side = rows.count * Self.cell
    return [
      .picture(
        Picture(
          id: id,
          message: RichText(
            cluster.map { .clusterMatrixMessage($0, rows: rows.count, of: clusterSize) }
              ?? Phrase.matrixMessage),
          name: name.localised,
          description: .matrixDescription(rows: rows.count, edges: edgeCount),
          width: { (margins[$0] ?? 300) + side + 10 }, height: side + Self.top * 2
        ) { page in
          let margin = margins[page.language] ?? 300
          cells(margin, &page)
          labels(margin, side: side, &page)
        }),
      .paragraph(legend, .legend),
    ]
  }

  private var name: Phrase { cluster.map { .clusterMatrixName($0) } ?? .matrixName }

  /// Edges with both ends in the rows.
  private var edgeCount: Int {
    if cluster == nil { return content.graph.edges.count }
    let inside = Set(rows)
    return content.graph.edges.count { inside.contains($0.source) && inside.contains($0.target) }
  }

  /// The step of a membership score: 1 below .2 … 5 from .8.
  private func step(_ score: Double) -> Int { min(5, 1 + Int((score + 1e-9) * 5)) }

  private func cells(_ margin: Int, _ page: inout PageWriter) {
    let count = rows.count
    var place: [PartnershipIndex: Int] = [:]
    for (row, partnership) in rows.enumerated() { place[partnership] = row }
    var steps = [UInt8](repeating: 0, count: count * count)
    for edge in content.graph.edges {
      guard let row = place[edge.source], let column = place[edge.target] else { continue }
      let step = UInt8(step(edge.scores.membership))
      steps[row * count + column] = step
      steps[column * count + row] = step
    }
    var paths = [ByteSink](repeating: ByteSink(), count: 6)
    for row in 0..<count {
      var column = 0
      while column < count {
        let step = steps[row * count + column]
        let start = column
        // Neighbours of one tint are one rectangle: a dense cluster stays within the page's weight.
        repeat { column += 1 } while column < count && steps[row * count + column] == step
        guard step > 0 else { continue }
        paths[Int(step)].append("M")
        paths[Int(step)].append(margin + start * Self.cell)
        paths[Int(step)].append(" ")
        paths[Int(step)].append(Self.top + row * Self.cell)
        paths[Int(step)].append("h\((column - start) * Self.cell)v5H\(margin + start * Self.cell)z")
      }
    }
    for step in 1...5 where paths[step].count > 0 {
      page.element(.path, .class(.heat(step)), .pathData(paths[step].text))
    }
    let side = rows.count * Self.cell
    let (left, top) = (margin, Self.top)
    page.element(
      .path, .class(.axis), .pathData("M\(left) \(top)V\(top + side)H\(left + side)"),
      .fillNone)
  }

  /// A run of rows on one footprint.
  private struct Band {
    let footprint: FootprintIndex
    let rows: Range<Int>
  }

  /// Names footprints beside their rows, the longest bands first, as far as they do not collide.
  private func labels(_ margin: Int, side: Int, _ page: inout PageWriter) {
    var bands: [Band] = []
    var start = 0
    for row in rows.indices {
      let footprint = content.landscape.footprints.ofPartnership[Int(rows[row])]
      let isLast = row + 1 == rows.count
      if isLast || content.landscape.footprints.ofPartnership[Int(rows[row + 1])] != footprint {
        bands.append(Band(footprint: footprint, rows: start..<row + 1))
        start = row + 1
      }
    }
    var used: [Int] = []
    var named: [(Band, Int)] = []
    let byLength = bands.sorted {
      $0.rows.count == $1.rows.count
        ? $0.rows.lowerBound < $1.rows.lowerBound : $0.rows.count > $1.rows.count
    }
    for band in byLength {
      let middle =
        Self.top + (band.rows.lowerBound + band.rows.upperBound) * Self.cell / 2 + 4
      guard used.allSatisfy({ abs($0 - middle) >= Self.lineHeight }) else { continue }
      used.append(middle)
      named.append((band, middle))
    }
    for (band, _) in named.prefix(10) where band.rows.lowerBound > 0 {
      let y = Self.top + band.rows.lowerBound * Self.cell
      page.element(
        .line, .class(.grid), .x1(margin), .y1(y), .x2(margin + side), .y2(y))
    }
    for (band, y) in named.sorted(by: { $0.1 < $1.1 }) {
      page.label(
        content.landscape.shortName(ofFootprint: band.footprint), .x(margin - 8), .y(y), .anchorEnd)
    }
  }

  private var legend: RichText {
    var legend: RichText = "\(Phrase.matrixLegend): "
    for step in 1...5 {
      let range = Numerals.score(Double(step - 1) / 5) + "–" + Numerals.score(Double(step) / 5)
      legend += RichText(pieces: [.tinted(step, range), .plain(" ")])
    }
    return "\(legend) \(Phrase.matrixLegendEmpty)"
  }
}

extension Landscape {
  /// A footprint's name for a label: the area's, else the first atom's and how many more.
  func shortName(ofFootprint index: FootprintIndex) -> LocalisedText {
    if let area = footprints.areas[Int(index)] { return areas[Int(area)].name }
    let atoms = footprints.atoms[index]
    guard let first = atoms.first else { return Phrase.noArea.localised }
    let name = area(ofAtom: first).name
    return LocalisedText([name, Phrase.andMore(atoms.count - 1).localised]) { $0.joined() }
  }
}
