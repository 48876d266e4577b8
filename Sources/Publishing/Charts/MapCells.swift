internal import LandscapeModel

/// What a map of the nation is drawn of: outlines of areas where the catalogue has them, else its tiles.
///
/// Made once for the site; every map only tints, marks and borders cells.
struct MapCells: Sendable {
  struct Cell: Sendable {
    let area: AreaIndex
    /// Ascending.
    let atoms: [AtomIndex]
    let rings: [[MapPoint]]
    /// Where a label may stand.
    let centre: MapPoint
    /// How much of the map it takes.
    let size: Int
    /// What is written on a tile; an outline is known by its shape.
    let label: LocalisedText?
  }

  /// Empty where the catalogue has neither, or more outlines than a page can hold.
  let cells: [Cell]
  let width: Int
  let height: Int
  /// Whose outlines they are; empty for tiles.
  let attribution: String

  private static let (tileWidth, tileHeight): (Int32, Int32) = (84, 72)

  init(_ landscape: Landscape) {
    let outlines = landscape.outlines
    let drawn = Self.drawn(landscape)
    let points = drawn.reduce(0) { sum, outline in
      sum + outline.rings.reduce(0) { $0 + $1.count }
    }
    if !drawn.isEmpty, points <= MapOutlines.mostPoints {
      (width, height, attribution) = (outlines.width, outlines.height, outlines.attribution)
      cells = drawn.map { outline in
        let centre = outline.centre
        return Cell(
          area: outline.area, atoms: Array(landscape.hierarchy.atomsOfArea[outline.area]),
          rings: outline.rings,
          centre: centre.point, size: centre.area, label: nil)
      }
      return
    }
    let tiles = landscape.tiles
    attribution = ""
    width = Int(Self.tileWidth) * ((tiles.map(\.column).max() ?? -1) + 1)
    height = Int(Self.tileHeight) * ((tiles.map(\.row).max() ?? -1) + 1)
    cells = tiles.map { tile in
      let (left, top) = (Int32(tile.column) * Self.tileWidth, Int32(tile.row) * Self.tileHeight)
      let (right, bottom) = (left + Self.tileWidth, top + Self.tileHeight)
      return Cell(
        area: tile.area, atoms: Array(landscape.hierarchy.atomsOfArea[tile.area]),
        rings: [
          [
            MapPoint(x: left, y: top), MapPoint(x: right, y: top),
            MapPoint(x: right, y: bottom), MapPoint(x: left, y: bottom),
          ]
        ],
        centre: MapPoint(x: left + Self.tileWidth / 2, y: top + Self.tileHeight / 2),
        size: Int(Self.tileWidth) * Int(Self.tileHeight), label: tile.label)
    }
  }

  var isEmpty: Bool { cells.isEmpty }

  /// The smallest areas with an outline, ascending: of one within another the inner; of a larger one only what its parts
  /// do not have.
  private static func drawn(_ landscape: Landscape) -> [AreaOutline] {
    let atoms = landscape.hierarchy.atomsOfArea
    let bySize = landscape.outlines.areas.sorted { left, right in
      let counts = (atoms.range(of: Int(left.area)).count, atoms.range(of: Int(right.area)).count)
      return counts.0 == counts.1 ? left.area < right.area : counts.0 < counts.1
    }
    var covered: Set<AtomIndex> = []
    var kept: [AreaOutline] = []
    for outline in bySize {
      let own = atoms[outline.area]
      guard own.contains(where: { !covered.contains($0) }) else { continue }
      kept.append(outline)
      covered.formUnion(own)
    }
    return kept.sorted { $0.area < $1.area }
  }
}
