internal import LandscapeModel
internal import OverlapGraph

/// The overlap of every two partnerships as a square of tinted cells, one path a tint.
///
/// Rows stand in the leaf order of the clusters, so that bodies that overlap lie together; where nobody
/// worked it out, by footprint (the widest first, then along the atoms), then by kind, then by id.
struct OverlapMatrix {
  /// Partnerships in row order; empty above the settings' limit.
  let rows: [PartnershipIndex]
  private let content: ReportContent
  /// Space for the longest label, which is shown whole.
  private let margins: [Language: Int]

  /// Side of a cell and size of a letter, in the units that are shown as pixels.
  private static let cell = 5
  private static let top = 10
  private static let lineHeight = 15

  init(content: ReportContent) {
    self.content = content
    let landscape = content.landscape
    guard landscape.partnerships.count <= Int(content.settings.report.maximumMatrixRows) else {
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
    margins = Dictionary(
      uniqueKeysWithValues: Language.allCases.map { language in
        let names = (0..<footprints.count).map {
          landscape.shortName(ofFootprint: FootprintIndex($0))
        }
        return (language, ChartText.width(names, in: language) + 20)
      })
  }

  func write(_ page: inout PageWriter) {
    let side = rows.count * Self.cell
    let margin = margins[page.language] ?? 300
    let width = margin + side + 10
    let height = side + Self.top * 2
    page.element(
      .div, .class(.scroll), .role(.region), .tabIndex(0), .labelledBy("matrix-caption")
    ) { page in
      page.element(.figure, .id("matrix")) { page in
        page.element(.figcaption, .id("matrix-caption")) { page in
          page.text(.matrixMessage)
          page.anchor(to: "matrix", naming: .matrixName)
        }
        page.element(
          .svg, .role(.img), .labelledBy("matrix-title matrix-desc"),
          .viewBox(width: width, height: height), .width(width), .height(height)
        ) { page in
          page.element(.title, .id("matrix-title"), text: .matrixName)
          page.element(.desc, .id("matrix-desc")) { page in
            page.text(.matrixDescription(rows: rows.count, edges: content.graph.edges.count))
          }
          cells(margin, &page)
          labels(margin, side: side, &page)
        }
      }
    }
    legend(&page)
  }

  /// The step of a membership score: 1 below .2 … 5 from .8.
  private func step(_ score: Double) -> Int { min(5, 1 + Int((score + 1e-9) * 5)) }

  private func cells(_ margin: Int, _ page: inout PageWriter) {
    var place = [Int](repeating: 0, count: rows.count)
    for (row, partnership) in rows.enumerated() { place[Int(partnership)] = row }
    var paths = [ByteSink](repeating: ByteSink(), count: 6)
    func add(_ row: Int, _ column: Int, _ step: Int) {
      paths[step].append("M")
      paths[step].append(margin + column * Self.cell)
      paths[step].append(" ")
      paths[step].append(Self.top + row * Self.cell)
      paths[step].append("h5v5h-5z")
    }
    for edge in content.graph.edges {
      let (row, column) = (place[Int(edge.source)], place[Int(edge.target)])
      let step = step(edge.scores.membership)
      add(row, column, step)
      add(column, row, step)
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

  private func legend(_ page: inout PageWriter) {
    page.element(.p, .class(.notes)) { page in
      page.text(.matrixLegend)
      page.plain(": ")
      for step in 1...5 {
        page.element(.span, .class(.heat(step))) { page in
          page.plain(" " + Numerals.score(Double(step - 1) / 5) + "–")
          page.plain(Numerals.score(Double(step) / 5) + " ")
        }
        page.space()
      }
      page.space()
      page.text(.matrixLegendEmpty)
    }
  }
}

extension Landscape {
  /// A footprint's name for a label: the area's, else the first atom's and how many more.
  func shortName(ofFootprint index: FootprintIndex) -> BilingualText {
    if let area = footprints.areas[Int(index)] { return areas[Int(area)].name }
    let atoms = footprints.atoms[index]
    guard let first = atoms.first else { return Phrase.noArea.bilingual }
    let name = area(ofAtom: first).name
    let more = Phrase.andMore(atoms.count - 1)
    return BilingualText(
      english: name.english + more.english, welsh: name.welsh.map { $0 + more.welsh })
  }
}
