internal import LandscapeModel
internal import Wording

/// An UpSet plot laid sideways: each row is a set of bodies, its bar the organisations that sit on
/// exactly these.
struct MemberUpSet {
  let context: SiteContext
  let sets: MemberSets
  /// What ids in the page begin with.
  let id: String

  private static let (step, rowHeight, shown) = (24, 24, 20)

  var blocks: [Block] {
    let all = sets.intersections
    let rows = Array(all.prefix(Self.shown))
    guard let most = rows.first?.organisations.count else { return [] }
    let names = sets.partnerships.map { context.landscape.partnerships[Int($0)].name }
    let labels = StaircaseLabels(names: names, left: 14, step: Self.step)
    let bars = labels.x(names.count) + 10
    let shared = all.first { $0.places.count == names.count }?.organisations.count ?? 0
    return [
      .picture(
        Picture(
          id: id,
          message: RichText(
            Phrase.upSetMessage(
              all: shared, of: sets.organisations.count, bodies: names.count)),
          name: Phrase.upSetName.localised,
          description: .upSetDescription(
            most: most, size: rows[0].places.count, one: sets.seats.count { $0.count == 1 },
            of: sets.organisations.count),
          width: { max(labels.right(in: $0), bars + 300) },
          height: labels.height + rows.count * Self.rowHeight + 10
        ) { page in
          labels.write(&page)
          draw(rows, most: most, labels, bars: bars, &page)
        }),
      .details(.sameInTable, [.table(table(rows, more: all.count - rows.count))]),
    ]
  }

  private func draw(
    _ rows: [MemberSets.Intersection], most: Int, _ labels: StaircaseLabels, bars: Int,
    _ page: inout PageWriter
  ) {
    var (inside, outside, joins, lengths) = ("", "", "", "")
    for (row, set) in rows.enumerated() {
      let y = labels.height + row * Self.rowHeight + 12
      for column in sets.partnerships.indices {
        if set.places.contains(column) {
          inside += ChartText.dot(labels.x(column), y, radius: 7)
        } else {
          outside += ChartText.dot(labels.x(column), y, radius: 3)
        }
      }
      if let first = set.places.first, let last = set.places.last, last > first {
        joins += "M\(labels.x(first)) \(y - 1)H\(labels.x(last))v2H\(labels.x(first))z"
      }
      let length = max(3, set.organisations.count * 240 / most)
      lengths += "M\(bars) \(y - 7)h\(length)v14h-\(length)z"
      page.element(.text, .x(bars + length + 6), .y(y + 5)) {
        $0.plain(String(set.organisations.count))
      }
    }
    page.element(.path, .class(.faint), .pathData(outside))
    if !joins.isEmpty { page.element(.path, .fill(Colour.categories[0]), .pathData(joins)) }
    page.element(.path, .fill(Colour.categories[0]), .pathData(inside))
    page.element(.path, .fill(Colour.categories[1]), .pathData(lengths))
  }

  private func table(_ rows: [MemberSets.Intersection], more: Int) -> TableBlock {
    let landscape = context.landscape
    var block = TableBlock(
      "t-" + id,
      DocumentTable(
        TableName("sets"), measure: .upSetName,
        columns: [
          DocumentTable.Column("partnerships", .sitsOnExactly, .text),
          DocumentTable.Column("count", .organisations, .count),
          DocumentTable.Column("organisations", .whichOrganisations, .text),
        ],
        rows: rows.map { set in
          [
            .names(
              set.places.map { landscape.partnerships[Int(sets.partnerships[$0])].name }),
            .count(set.organisations.count),
            .names(set.organisations.map { landscape.organisations[Int($0)].name }),
          ]
        }))
    block.more = more
    return block
  }
}
