internal import LandscapeModel

/// An UpSet plot laid sideways: each row is a set of bodies, its bar the organisations that sit on
/// exactly these.
struct MemberUpSet {
  let context: SiteContext
  let sets: MemberSets
  /// What ids in the page begin with.
  let id: String

  private static let (step, rowHeight, shown) = (24, 24, 20)

  func write(_ page: inout PageWriter) {
    let all = sets.intersections
    let rows = Array(all.prefix(Self.shown))
    guard let most = rows.first?.organisations.count else { return }
    let names = sets.partnerships.map { context.landscape.partnerships[Int($0)].name }
    let labels = StaircaseLabels(names: names, left: 14, step: Self.step)
    let bars = labels.x(names.count) + 10
    let width = max(labels.right(in: page.language), bars + 300)
    let shared = all.first { $0.places.count == names.count }?.organisations.count ?? 0
    page.figure(
      id: id,
      message: .upSetMessage(all: shared, of: sets.organisations.count, bodies: names.count),
      name: Phrase.upSetName.bilingual,
      description: .upSetDescription(bodies: names.count, sets: rows.count, most: most),
      width: width, height: labels.height + rows.count * Self.rowHeight + 10
    ) { page in
      labels.write(&page)
      draw(rows, most: most, labels, bars: bars, &page)
    }
    table(rows, more: all.count - rows.count, &page)
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

  private func table(
    _ rows: [MemberSets.Intersection], more: Int, _ page: inout PageWriter
  ) {
    page.element(.details) { page in
      page.element(.summary, text: .sameInTable)
      page.table(
        id: "t-" + id, caption: .upSetName,
        columns: [.text(.sitsOnExactly), .number(.organisations), .text(.whichOrganisations)],
        notes: more > 0 ? [.unshown(more)] : []
      ) { page in
        for set in rows {
          page.row { page in
            page.rowHeading { page in
              page.list(set.places) {
                $0.text(TableText($0.landscape.partnerships[Int(sets.partnerships[$1])].name))
              }
            }
            page.number(set.organisations.count)
            page.cell { page in
              page.list(set.organisations) {
                $0.text(TableText($0.landscape.organisations[Int($1)].name))
              }
            }
          }
        }
      }
    }
  }
}
