internal import LandscapeModel
internal import Rationalisation
internal import Wording

/// A small map of tiles for each kind: where its bodies work and where the border of one meets the next.
///
/// The layout is the catalogue's (`tiles.csv`). A tile is tinted by how many bodies of the kind cover
/// the area; a thick line runs where the bodies on both sides are not the same. The coverage table
/// holds the numbers.
struct TileMaps {
  let context: SiteContext

  private static let (tileWidth, tileHeight) = (42, 36)

  private var landscape: Landscape { context.landscape }

  /// Maps that a page has room for.
  private static let shown = 40

  /// The page of the list of areas that they stand on: the last, whose list is the shortest, so that there is room for both.
  var page: Int { Paging(rows: landscape.areas.count).pages }

  /// Whether the catalogue has no tiles or no kind is drawn.
  var isEmpty: Bool {
    landscape.tiles.isEmpty || CoverageSection(context: context).kinds.isEmpty
  }

  /// Where they are.
  var link: RichText { .link(.areas(page), "maps", .mapsHeading) }

  /// Nothing where there are none.
  var blocks: [Block] {
    guard !isEmpty else { return [] }
    let kinds = context.ordered(kinds: CoverageSection(context: context).kinds)
    let maps = kinds.rows.prefix(Self.shown).map(map)
    return [
      .heading("maps", .mapsHeading), .paragraph(.mapsIntroduction),
      .pictures(maps, orders: kinds.orders.first(maps.count)),
    ]
      + (kinds.rows.count > maps.count
        ? [
          .paragraph(
            .unshown(
              kinds.rows.count - maps.count, .table(.coverage),
              isCompressed: context.content.compresses), .small)
        ] : [])
      + key + [
        .paragraph(
          "\(Phrase.sameInTable): \(.link(.summary, "coverage", .coverageHeading))")
      ]
  }

  /// What the letters on the tiles stand for.
  private var key: [Block] {
    func order(_ tiles: [MapTile], _ language: Language) -> [Int] {
      let place = context.orders(language).placeOfArea
      return tiles.indices.sorted { place[Int(tiles[$0].area)] < place[Int(tiles[$1].area)] }
    }
    let tiles = order(landscape.tiles, .english).map { landscape.tiles[$0] }
    let items = tiles.map { tile -> RichText in
      "\(tile.label) – \(.subject(.area(tile.area), in: landscape))"
    }
    return [
      .heading("tiles", .tileKey, level: 3),
      .list(
        ListBlock(
          items, orders: LanguageOrders(context.content.languages) { order(tiles, $0) }, .columns)),
    ]
  }

  private func map(_ kind: KindIndex) -> Picture {
    let record = landscape.kinds[Int(kind)]
    let bodies = landscape.tiles.map { covering($0.area, of: kind) }
    let (rows, columns) = (
      (landscape.tiles.map(\.row).max() ?? 0) + 1, (landscape.tiles.map(\.column).max() ?? 0) + 1
    )
    let message = Phrase.mapMessage(
      bodies: context.partnershipsOfKind.range(of: Int(kind)).count,
      without: bodies.count { $0.isEmpty })
    var map = Picture(
      id: "map-" + HTMLID.ending(record.id),
      message: "\(.subject(.kind(kind), in: landscape)). \(message)",
      name: record.name,
      description: .mapDescription(
        covered: bodies.count { !$0.isEmpty }, of: bodies.count,
        several: bodies.count { $0.count > 1 }),
      width: { _ in columns * Self.tileWidth + 4 }, height: rows * Self.tileHeight + 4,
      draw: { tiles(bodies, &$0) })
    map.isWide = false
    return map
  }

  private func tiles(_ bodies: [[PartnershipIndex]], _ page: inout PageWriter) {
    var fills = [String](repeating: "", count: 6)
    for (tile, bodies) in zip(landscape.tiles, bodies) {
      let (x, y) = corner(tile)
      fills[min(5, bodies.count)] +=
        "M\(x) \(y)h\(Self.tileWidth)v\(Self.tileHeight)h-\(Self.tileWidth)z"
    }
    for (step, path) in fills.enumerated() where !path.isEmpty {
      page.element(.path, .class(.heat(step)), .pathData(path))
    }
    let border = border(bodies)
    if !border.isEmpty { page.element(.path, .class(.border), .fillNone, .pathData(border)) }
    for (tile, bodies) in zip(landscape.tiles, bodies) {
      let (x, y) = corner(tile)
      let style: StyleClass = bodies.count > 3 ? .onDark : .onLight
      let middle = x + Self.tileWidth / 2
      page.label(
        tile.label, .x(middle), .y(y + (bodies.count > 1 ? 15 : 23)), .anchorMiddle, .class(style))
      if bodies.count > 1 {
        page.element(.text, .x(middle), .y(y + 30), .anchorMiddle, .class(style)) {
          $0.plain(String(bodies.count))
        }
      }
    }
  }

  /// Lines between tiles that different bodies cover, and around all that any covers.
  private func border(_ bodies: [[PartnershipIndex]]) -> String {
    var path = ""
    for (place, tile) in landscape.tiles.enumerated() {
      func other(_ row: Int, _ column: Int) -> [PartnershipIndex]? {
        landscape.tiles.firstIndex { $0.row == row && $0.column == column }.map { bodies[$0] }
      }
      let (x, y) = corner(tile)
      let sides: [(Int, Int, String)] = [
        (-1, 0, "M\(x) \(y)h\(Self.tileWidth)"),
        (1, 0, "M\(x) \(y + Self.tileHeight)h\(Self.tileWidth)"),
        (0, -1, "M\(x) \(y)v\(Self.tileHeight)"),
        (0, 1, "M\(x + Self.tileWidth) \(y)v\(Self.tileHeight)"),
      ]
      for (down, across, line) in sides {
        let beyond = other(tile.row + down, tile.column + across)
        // Each inner line once, from the tile above or to the left of it.
        if beyond != nil, down + across < 0 { continue }
        if beyond ?? [] != bodies[place] { path += line }
      }
    }
    return path
  }

  private func corner(_ tile: MapTile) -> (x: Int, y: Int) {
    (2 + tile.column * Self.tileWidth, 2 + tile.row * Self.tileHeight)
  }

  /// The bodies of a kind that cover a tile, ascending.
  private func covering(_ area: AreaIndex, of kind: KindIndex) -> [PartnershipIndex] {
    let atoms = landscape.hierarchy.atomsOfArea[area]
    // What the kind's row says satisfies it covers for it.
    let others = landscape.kinds[Int(kind)].satisfiedBy.map { context.partnershipsOfKind[$0] } ?? []
    return (context.partnershipsOfKind[kind] + others).sorted().filter {
      context.meets(landscape.atoms(of: $0), atoms)
    }
  }
}
